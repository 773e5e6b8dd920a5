/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-lever-client.h"
#include "clara-lever-secret.h"
#include "clara-lever-token.h"
#include "http-fixture.h"

#include <string.h>

#define JSON  "Content-Type: application/json\r\n"
#define TOKEN "%5B3%2C1491%2C%22one%22%5D"
#define CODED "offset=%255B3%252C1491%252C%2522one%2522%255D"

/* What the server is to do, by the first segment of the path. */
static void
answer (const char *path, const char *request, GIOStream *connection, gpointer data)
{
  gint *n = data;
  int before = n == NULL ? 0 : g_atomic_int_add (n, 1);

  if (g_str_has_prefix (path, "/v1/pages") && strstr (path, "offset=") == NULL)
    http_fixture_send (connection, "200 OK", JSON,
                       "{\"data\":[1],\"hasNext\":true,\"next\":\"" TOKEN "\"}");
  else if (g_str_has_prefix (path, "/v1/pages"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":[2],\"hasNext\":false}");
  else if (g_str_has_prefix (path, "/v1/circle"))
    http_fixture_send (connection, "200 OK", JSON,
                       "{\"data\":[1],\"hasNext\":true,\"next\":\"again\"}");
  else if (g_str_has_prefix (path, "/v1/webhooks"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":[{\"id\":\"w\"}]}");
  else if (g_str_has_prefix (path, "/v1/hired"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":{\"id\":\"h\"}}");
  else if (g_str_has_prefix (path, "/v1/doubled"))
    http_fixture_send (connection, "201 Created", JSON, "{\"data\":{\"data\":{\"id\":\"d\"}}}");
  else if (g_str_has_prefix (path, "/v1/bare"))
    http_fixture_send (connection, "200 OK", JSON, "[{\"id\":\"b\"}]");
  else if (g_str_has_prefix (path, "/v1/html"))
    http_fixture_send (connection, "200 OK", "Content-Type: text/html\r\n", "<html></html>");
  else if (g_str_has_prefix (path, "/v1/lost"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":[],\"hasNext\":true}");
  else if (g_str_has_prefix (path, "/v1/token"))
    http_fixture_send (connection, "400 Bad Request", JSON,
                       "{\"code\":\"BadRequest\",\"message\":\"Invalid offset token\"}");
  else if (g_str_has_prefix (path, "/v1/scope"))
    http_fixture_send (connection, "403 Forbidden", JSON,
                       "{\"code\":\"ForbiddenError\",\"message\":\"no\\nscope\"}");
  else if (g_str_has_prefix (path, "/v1/unread"))
    http_fixture_send (connection, "422 Unprocessable Entity", JSON, "{}");
  else if (g_str_has_prefix (path, "/v1/out"))
    http_fixture_send (connection, "401 Unauthorized", JSON, "{\"code\":\"UnauthorizedError\"}");
  else if (g_str_has_prefix (path, "/v1/down") ||
           (g_str_has_prefix (path, "/v1/shaky") && before < 2))
    http_fixture_send (connection, "503 Service Unavailable", "", "");
  else if (g_str_has_prefix (path, "/v1/busy") && before < 2)
    http_fixture_send (connection, "429 Too Many Requests", "", "");
  else if (g_str_has_prefix (path, "/v1/shaky") || g_str_has_prefix (path, "/v1/busy"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":{\"id\":\"s\"}}");
  else if (g_str_has_prefix (path, "/v1/delete"))
    http_fixture_send (connection, "204 No Content", "", "");
  else if (g_str_has_prefix (path, "/v1/file"))
    http_fixture_send (connection, "200 OK", "Content-Type: application/pdf; x=y\r\n", "%PDF");
  else
    http_fixture_send (connection, "404 Not Found", JSON,
                       "{\"code\":\"ResourceNotFound\",\"message\":\"gone\"}");
}

static ClaraLeverClient *
connect_to (HttpFixture *server)
{
  g_autofree char *url = http_fixture_url (server, "/v1");
  const ClaraLeverConfig config = {
    .api_url = url, .auth_url = url, .audience = url, .rate = 1000, .deadline_ms = 5000
  };
  g_autoptr (ClaraLeverAccess) access = clara_lever_access_new_for_key (&config, "canary");

  return clara_lever_client_new (access);
}

static ClaraLeverAnswer *
get (ClaraLeverClient *client, const char *what)
{
  g_autofree char *path = clara_lever_path (what, NULL);

  return clara_lever_client_get (client, path, NULL, NULL);
}

static void
test_page_token_is_encoded_again (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);
  const char *const query[] = { "posting_id", "a b&c", "posting_id", "d", NULL };
  g_autoptr (ClaraLeverPages) pages = clara_lever_client_list (client, "/pages", query, NULL);
  g_autoptr (ClaraLeverAnswer) one = clara_lever_pages_next (pages, NULL);
  g_autoptr (ClaraLeverAnswer) other = NULL;

  g_assert_cmpstr (one->next, ==, TOKEN);
  g_assert_cmpstr (clara_lever_pages_get_offset (pages), ==, TOKEN);
  other = clara_lever_pages_next (pages, NULL);
  g_assert_cmpint (other->trouble, ==, CLARA_LEVER_FINE);
  g_assert_true (clara_lever_pages_is_finished (pages));
  g_assert_null (clara_lever_pages_next (pages, NULL));
  g_assert_cmpuint (http_fixture_count (server, "posting_id=a%20b%26c&posting_id=d"), ==, 2);
  g_assert_cmpuint (http_fixture_count (server, CODED), ==, 1);
}

static void
test_list_in_a_circle_ends (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);
  g_autoptr (ClaraLeverPages) pages = clara_lever_client_list (client, "/circle", NULL, NULL);
  g_autoptr (ClaraLeverAnswer) one = clara_lever_pages_next (pages, NULL);
  g_autoptr (ClaraLeverAnswer) other = clara_lever_pages_next (pages, NULL);

  g_assert_cmpint (one->trouble, ==, CLARA_LEVER_FINE);
  g_assert_cmpint (other->trouble, ==, CLARA_LEVER_JUNK);
}

static void
test_every_envelope_is_read (void)
{
  static const char *const lists[] = { "webhooks", "hired", "doubled", "bare" };
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (ClaraLeverAnswer) found = get (client, lists[i]);
      g_autoptr (JsonArray) list = clara_lever_answer_dup_array (found);

      g_assert_cmpint (found->trouble, ==, CLARA_LEVER_FINE);
      g_assert_cmpuint (json_array_get_length (list), ==, 1);
      g_assert_true (json_object_has_member (json_array_get_object_element (list, 0), "id"));
      g_assert_null (found->next);
    }
}

static void
test_trouble_says_what_can_be_done (void)
{
  static const struct
  {
    const char *what;
    ClaraLeverTrouble trouble;
  } cases[] = {
    { "html", CLARA_LEVER_JUNK },         { "lost", CLARA_LEVER_JUNK },
    { "token", CLARA_LEVER_BAD_OFFSET },  { "scope", CLARA_LEVER_FORBIDDEN },
    { "unread", CLARA_LEVER_UNREADABLE }, { "missing", CLARA_LEVER_GONE },
    { "down", CLARA_LEVER_SERVER },       { "..", CLARA_LEVER_GONE },
  };
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);

  clara_lever_client_set_tries (client, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ClaraLeverAnswer) found = get (client, cases[i].what);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s: %s", cases[i].what, found->message);
      g_assert_cmpint (found->trouble, ==, cases[i].trouble);
      g_assert_null (strchr (found->message, '\n'));
      g_assert_false (clara_lever_answer_check (found, &error));
      g_assert_nonnull (error);
    }
}

/* A write that may have been carried out is not repeated; one that was refused for want of pace is. */
static void
test_writes_are_not_repeated (void)
{
  gint n = 0;
  g_autoptr (HttpFixture) server = http_fixture_new (answer, &n);
  g_autoptr (ClaraLeverClient) client = connect_to (server);
  g_autoptr (ClaraLeverAnswer) down = clara_lever_client_post (client, "/down", NULL, NULL, NULL);
  g_autoptr (ClaraLeverAnswer) busy = NULL;

  g_assert_cmpint (down->outcome, ==, CLARA_HTTP_UNKNOWN);
  g_assert_cmpuint (http_fixture_count (server, "POST /v1/down"), ==, 1);

  g_atomic_int_set (&n, 0);
  busy = clara_lever_client_post (client, "/busy", NULL, NULL, NULL);
  g_assert_cmpint (busy->outcome, ==, CLARA_HTTP_DONE);
  g_assert_cmpuint (http_fixture_count (server, "POST /v1/busy"), ==, 3);
}

static void
test_reads_are_tried_again (void)
{
  gint n = 0;
  g_autoptr (HttpFixture) server = http_fixture_new (answer, &n);
  g_autoptr (ClaraLeverClient) client = connect_to (server);
  g_autoptr (ClaraLeverAnswer) found = get (client, "shaky");

  g_assert_cmpint (found->trouble, ==, CLARA_LEVER_FINE);
  g_assert_cmpuint (clara_lever_client_get_requests (client), ==, 3);
}

/* A key that is refused is asked about once, and never again. */
static void
test_refused_key_is_not_tried_again (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (ClaraLeverAnswer) found = get (client, "out");

      g_assert_cmpint (found->trouble, ==, CLARA_LEVER_RECONNECT);
    }
  g_assert_cmpuint (http_fixture_count (server, "GET"), ==, 1);
}

static void
test_files_and_deletions_have_no_document (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraLeverClient) client = connect_to (server);
  g_autoptr (ClaraLeverAnswer) deleted = clara_lever_client_delete (client, "/delete", NULL, NULL);
  g_autoptr (ClaraLeverAnswer) file = clara_lever_client_download (client, "/file", NULL);

  g_assert_cmpint (deleted->trouble, ==, CLARA_LEVER_FINE);
  g_assert_null (deleted->data);
  g_assert_cmpuint (g_bytes_get_size (file->bytes), ==, 4);
  g_assert_cmpstr (file->content_type, ==, "application/pdf");
}

static void
test_path_trusts_no_id (void)
{
  g_autofree char *slash = clara_lever_path ("opportunities", "a/../b?c#d", "notes", NULL);
  g_autofree char *parent = clara_lever_path ("opportunities", "..", NULL);
  g_autofree char *empty = clara_lever_path ("opportunities", "", NULL);

  g_assert_cmpstr (slash, ==, "/opportunities/a%2F..%2Fb%3Fc%23d/notes");
  g_assert_null (parent);
  g_assert_null (empty);
}

static void
test_missing_scopes_are_found (void)
{
  g_autofree char *none = clara_lever_scopes_missing ("a:read:admin b:write:admin",
                                                      "b:write:admin  a:write:admin");
  g_autofree char *two = clara_lever_scopes_missing ("a:read:admin b:write:admin offline_access",
                                                     "b:read:admin a:read:admin");

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (two, ==, "b:write:admin offline_access");
}

static void
test_secret_is_read_as_it_was_written (void)
{
  const ClaraLeverSecret secret = { .client_id = (char *) "id",
                                    .client_secret = (char *) "a\"b\\",
                                    .refresh_token = (char *) "r",
                                    .access_token = (char *) "t",
                                    .expires = 1234 };
  char *text = clara_lever_secret_to_string (&secret);
  g_autoptr (ClaraLeverSecret) again = clara_lever_secret_parse (text, NULL);
  g_autoptr (ClaraLeverSecret) junk = clara_lever_secret_parse ("{\"client_id\":1}", NULL);
  g_autofree char *header = clara_lever_secret_to_header (again);

  g_assert_cmpstr (again->client_secret, ==, "a\"b\\");
  g_assert_cmpint (again->expires, ==, 1234);
  g_assert_cmpstr (header, ==, "Bearer t");
  g_assert_null (junk);
  g_free (text);
}

static void
test_environment_is_read (void)
{
  static const char *const wrong[][2] = {
    { "CLARA_LEVER_API_URL", "http://lever.example/v1" },
    { "CLARA_LEVER_AUTH_URL", "nowhere" },
    { "CLARA_LEVER_REDIRECT_PORTS", "43117,x" },
    { "CLARA_LEVER_REDIRECT_PORTS", "0" },
    { "CLARA_LEVER_RATE", "-1" },
    { "CLARA_LEVER_RATE", "nan" },
    { "CLARA_LEVER_DEADLINE_MS", "0" },
    { "CLARA_LEVER_SETTLE_MS", "1h" },
  };
  g_autoptr (ClaraLeverConfig) config = clara_lever_config_read (NULL);

  g_assert_cmpstr (config->audience, ==, "https://api.lever.co/v1/");
  g_assert_cmpuint (config->n_ports, ==, 3);
  g_assert_cmpuint (config->ports[0], ==, 43117);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraLeverConfig) none = NULL;

      g_setenv (wrong[i][0], wrong[i][1], TRUE);
      none = clara_lever_config_read (&error);
      g_test_message ("%s=%s", wrong[i][0], wrong[i][1]);
      g_assert_null (none);
      g_assert_nonnull (strstr (error->message, wrong[i][0]));
      g_unsetenv (wrong[i][0]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/client/page-token-is-encoded-again", test_page_token_is_encoded_again);
  g_test_add_func ("/client/list-in-a-circle-ends", test_list_in_a_circle_ends);
  g_test_add_func ("/client/every-envelope-is-read", test_every_envelope_is_read);
  g_test_add_func ("/client/trouble-says-what-can-be-done", test_trouble_says_what_can_be_done);
  g_test_add_func ("/client/writes-are-not-repeated", test_writes_are_not_repeated);
  g_test_add_func ("/client/reads-are-tried-again", test_reads_are_tried_again);
  g_test_add_func ("/client/refused-key-is-not-tried-again", test_refused_key_is_not_tried_again);
  g_test_add_func ("/client/files-and-deletions-have-no-document",
                   test_files_and_deletions_have_no_document);
  g_test_add_func ("/client/path-trusts-no-id", test_path_trusts_no_id);
  g_test_add_func ("/token/missing-scopes-are-found", test_missing_scopes_are_found);
  g_test_add_func ("/secret/is-read-as-it-was-written", test_secret_is_read_as_it_was_written);
  g_test_add_func ("/config/environment-is-read", test_environment_is_read);

  return g_test_run ();
}
