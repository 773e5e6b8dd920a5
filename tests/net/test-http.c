/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-http.h"
#include "http-fixture.h"

#include <string.h>

#define JSON "Content-Type: application/json\r\n"

static void
put (GIOStream *connection, const char *bytes, gsize size)
{
  g_output_stream_write_all (g_io_stream_get_output_stream (connection), bytes, size, NULL, NULL,
                             NULL);
}

static void
put_text (GIOStream *connection, const char *text)
{
  put (connection, text, strlen (text));
}

/* Says nothing until the other side has gone. */
static void
linger (GIOStream *connection)
{
  char byte;

  while (g_input_stream_read (g_io_stream_get_input_stream (connection), &byte, 1, NULL, NULL) > 0)
    ;
}

static void
send_endless (GIOStream *connection)
{
  static const char chunk[] = "400\r\n";
  char zeros[1024 + 2];

  memset (zeros, ' ', 1024);
  memcpy (zeros + 1024, "\r\n", 2);
  put_text (connection, "HTTP/1.1 200 OK\r\n" JSON "Transfer-Encoding: chunked\r\n\r\n");
  while (g_output_stream_write_all (g_io_stream_get_output_stream (connection), chunk,
                                    strlen (chunk), NULL, NULL, NULL) &&
         g_output_stream_write_all (g_io_stream_get_output_stream (connection), zeros, sizeof zeros,
                                    NULL, NULL, NULL))
    ;
}

/* 256 MiB of spaces, in a few hundred KiB. */
static void
send_bomb (GIOStream *connection)
{
  g_autoptr (GConverter)
      zip = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) packed = g_converter_output_stream_new (memory, zip);
  g_autofree char *spaces = g_malloc (1 << 20);

  memset (spaces, ' ', 1 << 20);
  for (guint i = 0; i < 256; i++)
    g_output_stream_write_all (packed, spaces, 1 << 20, NULL, NULL, NULL);
  g_output_stream_close (packed, NULL, NULL);
  put_text (connection,
            "HTTP/1.1 200 OK\r\n" JSON "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
  put (connection, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (memory)),
       g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (memory)));
}

static void
redirect (GIOStream *connection, const char *status, const char *where)
{
  g_autofree char *headers = g_strdup_printf ("Location: %s\r\n", where);

  http_fixture_send (connection, status, headers, "");
}

static void
answer (const char *path, const char *request, GIOStream *connection, gpointer data)
{
  g_autofree char *deep = NULL;
  g_autofree char *away = NULL;
  const char *host = strstr (request, "Host: ");

  if (g_str_has_prefix (path, "/ok"))
    http_fixture_send (connection, "200 OK", JSON, "{\"data\":[]}");
  else if (strcmp (path, "/html") == 0)
    http_fixture_send (connection, "200 OK", "Content-Type: text/html\r\n", "[]");
  else if (strcmp (path, "/junk") == 0)
    http_fixture_send (connection, "200 OK", JSON, "[1,]");
  else if (strcmp (path, "/silent") == 0)
    linger (connection);
  else if (strcmp (path, "/half") == 0)
    put_text (connection, "HTTP/1.1 200 OK\r\n" JSON "Content-Length: 100\r\n\r\n{\"data\":");
  else if (strcmp (path, "/endless") == 0)
    send_endless (connection);
  else if (strcmp (path, "/bomb") == 0)
    send_bomb (connection);
  else if (strcmp (path, "/deep") == 0)
    {
      deep = g_strnfill (100000, '[');
      http_fixture_send (connection, "200 OK", JSON, deep);
    }
  else if (strcmp (path, "/here") == 0)
    redirect (connection, "302 Found", "/ok");
  else if (strcmp (path, "/loop") == 0)
    redirect (connection, "302 Found", "/loop");
  else if (strcmp (path, "/away") == 0 || strcmp (path, "/away-kept") == 0)
    {
      away = g_strdup_printf ("http://localhost:%d/ok-elsewhere",
                              atoi (strchr (host + 6, ':') + 1));
      redirect (connection, strcmp (path, "/away") == 0 ? "302 Found" : "307 Temporary Redirect",
                away);
    }
  else if (strcmp (path, "/kept") == 0)
    redirect (connection, "307 Temporary Redirect", "/ok");
  else if (strcmp (path, "/moved") == 0)
    redirect (connection, "301 Moved Permanently", "/ok");
  else if (strcmp (path, "/see-other") == 0)
    redirect (connection, "303 See Other", "/ok");
  else if (strcmp (path, "/plain") == 0)
    redirect (connection, "302 Found", "http://lever.example/ok");
  else if (strcmp (path, "/busy") == 0)
    http_fixture_send (connection, "429 Too Many Requests", "Retry-After: 7\r\n", "");
  else if (strcmp (path, "/broken") == 0)
    http_fixture_send (connection, "503 Service Unavailable", "Retry-After: soon\r\n", "");
  else if (strcmp (path, "/reset") != 0)
    http_fixture_send (connection, "404 Not Found", JSON, "{}");
}

static ClaraHttpReply *
ask (HttpFixture *server, const char *method, const char *path, guint deadline_ms)
{
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autofree char *url = http_fixture_url (server, path);
  g_autoptr (GBytes) body = g_bytes_new_static ("{}", 2);
  const ClaraHttpRequest request = {
    .method = method,
    .url = url,
    .authorization = "Bearer canary",
    .content_type = "application/json",
    .body = strcmp (method, "POST") == 0 ? body : NULL,
    .max_size = 1 << 20,
    .deadline_ms = deadline_ms,
  };

  return clara_http_send (http, &request, NULL);
}

static void
assert_outcome (const char *method, const char *path, ClaraHttpOutcome outcome, guint status)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttpReply) reply = ask (server, method, path, 5000);

  g_test_message ("%s %s: %s", method, path, reply->error == NULL ? "" : reply->error->message);
  g_assert_cmpint (reply->outcome, ==, outcome);
  g_assert_cmpuint (reply->status, ==, status);
  g_assert_true (reply->outcome == CLARA_HTTP_DONE || reply->status != 0 || reply->error != NULL);
}

static void
test_says_what_is_known (void)
{
  assert_outcome ("GET", "/ok", CLARA_HTTP_DONE, 200);
  assert_outcome ("POST", "/ok", CLARA_HTTP_DONE, 200);
  assert_outcome ("POST", "/missing", CLARA_HTTP_REFUSED, 404);
  assert_outcome ("POST", "/busy", CLARA_HTTP_REFUSED, 429);
  assert_outcome ("POST", "/broken", CLARA_HTTP_UNKNOWN, 503);
  assert_outcome ("POST", "/reset", CLARA_HTTP_UNKNOWN, 0);
  assert_outcome ("POST", "/half", CLARA_HTTP_UNKNOWN, 200);
  assert_outcome ("POST", "/endless", CLARA_HTTP_UNKNOWN, 200);
}

/* Nobody listens there: nothing can have been carried out. */
static void
test_not_sent_is_told_from_unknown (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autofree char *ok = http_fixture_url (server, "/ok");
  ClaraHttpRequest request = { .method = "POST", .url = "http://127.0.0.1:1/v1" };
  g_autoptr (ClaraHttpReply) refused = clara_http_send (http, &request, NULL);
  g_autoptr (ClaraHttpReply) given_up = NULL;

  g_assert_cmpint (refused->outcome, ==, CLARA_HTTP_NOT_SENT);
  g_assert_error (refused->error, CLARA_ERROR, CLARA_ERROR_OFFLINE);

  request.url = ok;
  g_cancellable_cancel (cancelled);
  given_up = clara_http_send (http, &request, cancelled);
  g_assert_cmpint (given_up->outcome, ==, CLARA_HTTP_NOT_SENT);
  g_assert_error (given_up->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (http_fixture_count (server, "POST"), ==, 0);
}

static void
test_deadline_holds (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  gint64 began = g_get_monotonic_time ();
  g_autoptr (ClaraHttpReply) reply = ask (server, "POST", "/silent", 200);

  g_assert_cmpint (reply->outcome, ==, CLARA_HTTP_UNKNOWN);
  g_assert_error (reply->error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 4 * G_USEC_PER_SEC);
}

static void
assert_refused_body (const char *path, int code)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttpReply) reply = ask (server, "GET", path, 20000);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = clara_http_reply_parse (reply, &error);

  g_assert_null (node);
  g_assert_error (error, CLARA_ERROR, code);
}

static void
test_hostile_bodies_are_refused (void)
{
  assert_refused_body ("/html", CLARA_ERROR_INVALID);
  assert_refused_body ("/junk", CLARA_ERROR_INVALID);
  assert_refused_body ("/deep", CLARA_ERROR_TOO_LARGE);
  assert_refused_body ("/bomb", CLARA_ERROR_TOO_LARGE);
  assert_refused_body ("/endless", CLARA_ERROR_TOO_LARGE);
  assert_refused_body ("/half", CLARA_ERROR_OFFLINE);
}

static void
test_credential_stays_with_its_host (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttpReply) here = ask (server, "GET", "/here", 5000);
  g_autoptr (ClaraHttpReply) away = NULL;

  g_assert_cmpint (here->outcome, ==, CLARA_HTTP_DONE);
  g_assert_cmpuint (http_fixture_count (server, "canary"), ==, 2);

  away = ask (server, "GET", "/away", 5000);
  g_assert_cmpint (away->outcome, ==, CLARA_HTTP_DONE);
  g_assert_cmpuint (http_fixture_count (server, "/ok-elsewhere"), ==, 1);
  g_assert_cmpuint (http_fixture_count (server, "canary"), ==, 3);
}

static void
test_redirects_end (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttpReply) reply = ask (server, "GET", "/loop", 5000);

  g_assert_cmpint (reply->outcome, ==, CLARA_HTTP_REFUSED);
  g_assert_cmpuint (http_fixture_count (server, "/loop"), ==, CLARA_HTTP_MAX_REDIRECTS + 1);
}

/* What was posted is posted again only where it was certainly not carried out, and never elsewhere. */
static void
test_posts_are_not_sent_twice (void)
{
  assert_outcome ("POST", "/kept", CLARA_HTTP_DONE, 200);
  assert_outcome ("POST", "/moved", CLARA_HTTP_REFUSED, 301);
  assert_outcome ("POST", "/see-other", CLARA_HTTP_UNKNOWN, 303);
  assert_outcome ("POST", "/away-kept", CLARA_HTTP_REFUSED, 307);
  assert_outcome ("GET", "/plain", CLARA_HTTP_REFUSED, 302);
}

static void
test_retry_after_is_read (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttpReply) busy = ask (server, "GET", "/busy", 5000);
  g_autoptr (ClaraHttpReply) broken = ask (server, "GET", "/broken", 5000);

  g_assert_cmpint (busy->retry_after_ms, ==, 7000);
  g_assert_cmpint (broken->retry_after_ms, ==, -1);
}

static void
take_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(ClaraHttpReply **) data = clara_http_send_finish (CLARA_HTTP (source), result);
}

static void
test_async_answers_in_the_callers_context (void)
{
  g_autoptr (HttpFixture) server = http_fixture_new (answer, NULL);
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *url = http_fixture_url (server, "/ok");
  g_autofree char *silent = http_fixture_url (server, "/silent");
  ClaraHttpRequest request = { .method = "GET", .url = url };
  g_autoptr (ClaraHttpReply) reply = NULL;
  g_autoptr (ClaraHttpReply) given_up = NULL;

  clara_http_send_async (http, &request, NULL, take_result, &reply);
  while (reply == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (reply->outcome, ==, CLARA_HTTP_DONE);

  request.url = silent;
  clara_http_send_async (http, &request, cancellable, take_result, &given_up);
  while (http_fixture_count (server, "/silent") == 0)
    g_main_context_iteration (NULL, FALSE);
  g_cancellable_cancel (cancellable);
  while (given_up == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (given_up->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (given_up->outcome, ==, CLARA_HTTP_UNKNOWN);
}

static void
test_only_safe_addresses_are_spoken_to (void)
{
  static const struct
  {
    const char *url;
    gboolean good;
  } urls[] = {
    { "https://api.lever.co/v1", TRUE },
    { "http://127.0.0.1:8080/v1", TRUE },
    { "http://[::1]:8080/", TRUE },
    { "http://localhost/", TRUE },
    { "http://api.lever.co/v1", FALSE },
    { "http://127.0.0.1.example/", FALSE },
    { "https://me:pw@api.lever.co", FALSE },
    { "https://api.lever.co/#x", FALSE },
    { "ftp://api.lever.co", FALSE },
    { "file:///etc/passwd", FALSE },
    { "https://", FALSE },
    { "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (urls); i++)
    {
      g_test_message ("%s", urls[i].url);
      g_assert_cmpint (clara_http_check_url (urls[i].url, NULL), ==, urls[i].good);
    }
}

/* Time is made up: a minute of it passes in no time. */
static void
test_pace_is_kept (void)
{
  g_autoptr (ClaraPace) pace = clara_pace_new (8);
  gint64 now = 1000;
  guint n = 0;

  while (now < 60 * G_USEC_PER_SEC)
    {
      gint64 wait = clara_pace_take (pace, now);

      n += wait == 0;
      now += wait;
    }
  g_assert_cmpuint (n, >=, 8 * 60);
  g_assert_cmpuint (n, <=, 8 * 60 + 9);

  clara_pace_hold (pace, now + 5 * G_USEC_PER_SEC);
  g_assert_cmpint (clara_pace_take (pace, now), ==, 5 * G_USEC_PER_SEC);
}

static void
test_pauses_grow_and_end (void)
{
  for (guint attempt = 0; attempt < 40; attempt++)
    {
      guint whole = attempt < 11 ? 500u << attempt : CLARA_BACKOFF_MAX_MS;
      guint pause = clara_backoff_get_ms (attempt, -1);

      whole = MIN (whole, CLARA_BACKOFF_MAX_MS);
      g_assert_cmpuint (pause, >=, whole / 2);
      g_assert_cmpuint (pause, <=, whole);
    }
  g_assert_cmpuint (clara_backoff_get_ms (0, 20000), ==, 20000);
  g_assert_cmpuint (clara_backoff_get_ms (0, G_MAXINT64), ==, CLARA_BACKOFF_MAX_MS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/http/says-what-is-known", test_says_what_is_known);
  g_test_add_func ("/http/not-sent-is-told-from-unknown", test_not_sent_is_told_from_unknown);
  g_test_add_func ("/http/deadline-holds", test_deadline_holds);
  g_test_add_func ("/http/hostile-bodies-are-refused", test_hostile_bodies_are_refused);
  g_test_add_func ("/http/credential-stays-with-its-host", test_credential_stays_with_its_host);
  g_test_add_func ("/http/redirects-end", test_redirects_end);
  g_test_add_func ("/http/posts-are-not-sent-twice", test_posts_are_not_sent_twice);
  g_test_add_func ("/http/retry-after-is-read", test_retry_after_is_read);
  g_test_add_func ("/http/async-answers-in-the-callers-context",
                   test_async_answers_in_the_callers_context);
  g_test_add_func ("/http/only-safe-addresses-are-spoken-to",
                   test_only_safe_addresses_are_spoken_to);
  g_test_add_func ("/pace/is-kept", test_pace_is_kept);
  g_test_add_func ("/pace/pauses-grow-and-end", test_pauses_grow_and_end);

  return g_test_run ();
}
