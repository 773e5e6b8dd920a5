/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-token.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-secrets.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_TOKEN     16384u
#define MAX_SCOPES    4096u
#define MAX_ACCOUNT   128u
#define DEFAULT_LIFE  3600
#define MAX_LIFE      86400
#define MAX_REPLY     (256u * 1024u)
#define ACCOUNT_CLAIM "https://oauth.lever.co/accountId"

/**
 * clara_lever_grant_free:
 * @self: (nullable) (transfer full): what Lever gave
 */
void
clara_lever_grant_free (ClaraLeverGrant *self)
{
  if (self == NULL)
    return;

  clara_secrets_wipe (self->access_token);
  clara_secrets_wipe (self->refresh_token);
  g_free (self->scopes);
  g_free (self->account);
  g_free (self);
}

static gboolean
has_word (char **words, const char *word)
{
  return g_strv_contains ((const char *const *) words, word);
}

/**
 * clara_lever_scopes_missing:
 * @asked: scopes with spaces between
 * @granted: the same, as Lever granted them
 *
 * What was asked for and not granted. Who may write may read.
 *
 * Returns: (transfer full): scopes with spaces between
 */
char *
clara_lever_scopes_missing (const char *asked, const char *granted)
{
  g_auto (GStrv) wanted = g_strsplit_set (asked, " ", -1);
  g_auto (GStrv) given = g_strsplit_set (granted, " ", -1);
  GString *missing = g_string_new (NULL);

  for (guint i = 0; wanted[i] != NULL; i++)
    {
      g_autoptr (GString) wider = g_string_new (wanted[i]);

      g_string_replace (wider, ":read:", ":write:", 1);
      if (*wanted[i] != '\0' && !has_word (given, wanted[i]) && !has_word (given, wider->str))
        g_string_append_printf (missing, "%s%s", missing->len == 0 ? "" : " ", wanted[i]);
    }

  return g_string_free (missing, FALSE);
}

/*
 * The account that an access token is for. The token is read, not verified: it came from Lever itself over TLS, and the
 * claim only tells whether this is the same account as before.
 */
static char *
read_account (const char *token)
{
  g_auto (GStrv) parts = g_strsplit (token, ".", 4);
  g_autoptr (GString) text = NULL;
  g_autofree guchar *bytes = NULL;
  g_autoptr (JsonObject) claims = NULL;
  const char *account = NULL;
  gsize size;

  if (g_strv_length (parts) != 3)
    return NULL;

  text = g_string_new (parts[1]);
  g_string_replace (text, "-", "+", 0);
  g_string_replace (text, "_", "/", 0);
  while (text->len % 4 != 0)
    g_string_append_c (text, '=');
  bytes = g_base64_decode (text->str, &size);
  claims = clara_json_parse_object ((const char *) bytes, (gssize) size, NULL, NULL);
  if (claims == NULL ||
      !clara_json_get_optional_string (claims, ACCOUNT_CLAIM, NULL, &account, NULL) ||
      account == NULL || *account == '\0' || strlen (account) > MAX_ACCOUNT)
    return NULL;

  return g_strdup (account);
}

static gboolean
is_secret (const char *text)
{
  if (text == NULL || *text == '\0' || strlen (text) > MAX_TOKEN)
    return FALSE;
  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_isgraph (*at))
      return FALSE;

  return TRUE;
}

static gint64
read_life (JsonObject *object)
{
  gint64 life = DEFAULT_LIFE;

  if (!clara_json_get_optional_int64 (object, "expires_in", DEFAULT_LIFE, &life, NULL))
    life = DEFAULT_LIFE;

  return CLAMP (life, 1, MAX_LIFE);
}

static ClaraLeverGrant *
read_grant (JsonObject *object, const char *asked, GError **error)
{
  g_autoptr (ClaraLeverGrant) grant = NULL;
  const char *access = NULL, *refresh = NULL, *scopes = NULL, *type = NULL;

  if (!clara_json_get_optional_string (object, "access_token", NULL, &access, error) ||
      !clara_json_get_optional_string (object, "refresh_token", NULL, &refresh, error) ||
      !clara_json_get_optional_string (object, "scope", asked, &scopes, error) ||
      !clara_json_get_optional_string (object, "token_type", "Bearer", &type, error))
    return NULL;
  if (!is_secret (access) || (refresh != NULL && !is_secret (refresh)) ||
      (scopes != NULL && strlen (scopes) > MAX_SCOPES) || g_ascii_strcasecmp (type, "bearer") != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "Lever's reply holds no token that can be used");
      return NULL;
    }

  grant = g_new0 (ClaraLeverGrant, 1);
  grant->access_token = g_strdup (access);
  grant->refresh_token = g_strdup (refresh);
  grant->scopes = g_strdup (scopes == NULL ? "" : scopes);
  grant->account = read_account (access);
  grant->expires = g_get_real_time () / 1000 + read_life (object) * 1000;

  return g_steal_pointer (&grant);
}

/* Why the endpoint refused. Only a grant that is not valid any more asks a person to sign in again. */
static void
explain_refusal (const ClaraHttpReply *reply, GError **error)
{
  g_autoptr (JsonNode) root = clara_http_reply_parse (reply, NULL);
  const char *code = NULL;

  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root) &&
      !clara_json_get_optional_string (json_node_get_object (root), "error", NULL, &code, NULL))
    code = NULL;

  if (g_strcmp0 (code, "invalid_grant") == 0)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                         _ ("access to Lever was revoked or has run out"));
  else if (reply->status == 401 || g_strcmp0 (code, "invalid_client") == 0 ||
           g_strcmp0 (code, "unauthorized_client") == 0)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                         _ ("Lever does not know this client id with this secret"));
  else if (reply->outcome == CLARA_HTTP_REFUSED && reply->status != 429)
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                 _ ("Lever does not give a token (status %u)"), reply->status);
  else
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_OFFLINE,
                 _ ("Lever gives no tokens now (status %u)"), reply->status);
}

/* @form holds secrets and is wiped by its caller. */
static ClaraLeverGrant *
ask (const ClaraLeverConfig *config,
     ClaraHttp *http,
     const char *form,
     const char *asked,
     GCancellable *cancellable,
     GError **error)
{
  g_autofree char *url = g_strconcat (config->auth_url, "/oauth/token", NULL);
  g_autoptr (GBytes) body = g_bytes_new_static (form, strlen (form));
  const ClaraHttpRequest request = {
    .method = "POST",
    .url = url,
    .accept = "application/json",
    .content_type = "application/x-www-form-urlencoded",
    .body = body,
    .max_size = MAX_REPLY,
    .deadline_ms = config->deadline_ms,
  };
  g_autoptr (ClaraHttpReply) reply = clara_http_send (http, &request, cancellable);
  g_autoptr (JsonNode) root = NULL;

  if (reply->error != NULL)
    {
      g_propagate_error (error, g_error_copy (reply->error));
      return NULL;
    }
  if (reply->outcome != CLARA_HTTP_DONE)
    {
      explain_refusal (reply, error);
      return NULL;
    }
  root = clara_http_reply_parse (reply, error);
  if (root == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           _ ("Lever's reply is no object"));
      return NULL;
    }

  return read_grant (json_node_get_object (root), asked, error);
}

static char *
make_form (const char *const *pairs)
{
  GString *form = g_string_sized_new (1024);

  for (guint i = 0; pairs[i] != NULL; i += 2)
    {
      g_string_append_printf (form, "%s%s=", i == 0 ? "" : "&", pairs[i]);
      g_string_append_uri_escaped (form, pairs[i + 1], NULL, FALSE);
    }

  return g_string_free (form, FALSE);
}

/**
 * clara_lever_token_exchange:
 * @config: where Lever is
 * @http: a way to speak HTTP
 * @client_id: of the customer's app
 * @client_secret: of the same: a secret
 * @code: what the browser brought back
 * @redirect_uri: the very address it was brought to
 * @verifier: of PKCE: a harmless extra
 * @asked: the scopes that were asked for
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Turns a code into tokens. A code works once: whatever fails, a person signs in again.
 *
 * Returns: (transfer full) (nullable): the tokens
 */
ClaraLeverGrant *
clara_lever_token_exchange (const ClaraLeverConfig *config,
                            ClaraHttp *http,
                            const char *client_id,
                            const char *client_secret,
                            const char *code,
                            const char *redirect_uri,
                            const char *verifier,
                            const char *asked,
                            GCancellable *cancellable,
                            GError **error)
{
  const char *const pairs[] = {
    "grant_type",
    "authorization_code",
    "client_id",
    client_id,
    "client_secret",
    client_secret,
    "code",
    code,
    "redirect_uri",
    redirect_uri,
    "code_verifier",
    verifier,
    NULL,
  };
  char *form = make_form (pairs);
  ClaraLeverGrant *grant = ask (config, http, form, asked, cancellable, error);

  clara_secrets_wipe (form);

  return grant;
}

/**
 * clara_lever_token_renew:
 * @config: where Lever is
 * @http: a way to speak HTTP
 * @client_id: of the customer's app
 * @client_secret: of the same: a secret
 * @refresh_token: the newest that Lever gave; it works once
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Renews the tokens. The new refresh token must be stored before the new access token is used.
 *
 * Returns: (transfer full) (nullable): the tokens; %CLARA_ERROR_SIGN_IN_AGAIN: never again with this one
 */
ClaraLeverGrant *
clara_lever_token_renew (const ClaraLeverConfig *config,
                         ClaraHttp *http,
                         const char *client_id,
                         const char *client_secret,
                         const char *refresh_token,
                         GCancellable *cancellable,
                         GError **error)
{
  const char *const pairs[] = {
    "grant_type",  "refresh_token", "client_id",   client_id, "client_secret",
    client_secret, "refresh_token", refresh_token, NULL,
  };
  char *form = make_form (pairs);
  ClaraLeverGrant *grant = ask (config, http, form, NULL, cancellable, error);

  clara_secrets_wipe (form);

  return grant;
}
