/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-oauth.h"

#include "clara-date.h"
#include "clara-sandbox-json.h"

/* The back half of OAuth, between two programs: codes and refresh tokens into access tokens. */

static void
fail (ClaraSandboxCall *call, guint status, const char *error, const char *description)
{
  clara_sandbox_call_object (
      call, status,
      clara_sandbox_json_object ("s:error", error, "s:error_description", description, NULL));
}

static char *
base64url (const guchar *bytes, gsize length)
{
  char *text = g_base64_encode (bytes, length);
  char *end = text + strlen (text);

  g_strdelimit (text, "+", '-');
  g_strdelimit (text, "/", '_');
  while (end > text && end[-1] == '=')
    *--end = '\0';

  return text;
}

static char *
encode_part (JsonObject *object)
{
  g_autofree char *text = clara_sandbox_json_text (object, FALSE);

  return base64url ((const guchar *) text, strlen (text));
}

static char *
sign (ClaraSandbox *self, const char *text)
{
  gsize size;
  const guchar *key = g_bytes_get_data (self->signing_key, &size);
  g_autoptr (GHmac) hmac = g_hmac_new (G_CHECKSUM_SHA512, key, size);
  guint8 digest[64];
  gsize length = sizeof digest;

  g_hmac_update (hmac, (const guchar *) text, -1);
  g_hmac_get_digest (hmac, digest, &length);

  return base64url (digest, length);
}

/* A token that looks as Lever's do, though nobody should look into it. */
static char *
make_access_token (ClaraSandbox *self, ClaraSandboxGrant *grant, const char *scope)
{
  gint64 now = clara_date_now_ms () / 1000;
  g_autofree char *audience = g_strconcat (self->origin, "/v1/", NULL);
  g_autofree char *issuer = g_strconcat (self->origin, "/", NULL);
  g_autofree char *unique = clara_sandbox_tokens_random ();
  g_autoptr (JsonObject) header = clara_sandbox_json_object ("s:alg", "HS512", "s:typ", "JWT",
                                                             "s:kid", self->key_id, NULL);
  g_autoptr (JsonObject) claims = clara_sandbox_json_object (
      "s:https://oauth.lever.co/userId", grant->user, "s:https://oauth.lever.co/accountId",
      self->state->account, "s:https://oauth.lever.co/clientId", self->client_id, "s:iss", issuer,
      "s:aud", audience, "i:iat", now, "i:exp",
      now + clara_sandbox_tokens_get_lifetime (self->tokens), "s:azp", self->client_id, "s:scope",
      scope, "s:jti", unique, NULL);
  g_autofree char *head = encode_part (header);
  g_autofree char *body = encode_part (claims);
  g_autofree char *text = g_strconcat (head, ".", body, NULL);
  g_autofree char *signature = sign (self, text);

  return g_strconcat (text, ".", signature, NULL);
}

static void
reply_tokens (ClaraSandbox *self, ClaraSandboxCall *call, ClaraSandboxGrant *grant)
{
  g_autofree char *scope = g_strjoinv (" ", grant->scopes);
  g_autofree char *access = make_access_token (self, grant, scope);
  gint64 lifetime = clara_sandbox_tokens_get_lifetime (self->tokens);
  JsonObject *reply = clara_sandbox_json_object ("s:access_token", access, "s:token_type", "Bearer",
                                                 "s:scope", scope, "i:expires_in", lifetime, NULL);

  clara_sandbox_tokens_keep_access (self->tokens, access, grant);
  if (g_strv_contains ((const char *const *) grant->scopes, "offline_access"))
    {
      g_autofree char *refresh = clara_sandbox_tokens_issue_refresh (self->tokens, grant);

      json_object_set_string_member (reply, "refresh_token", refresh);
    }
  clara_sandbox_call_object (call, 200, reply);
}

static gboolean
verifies (const char *challenge, const char *verifier)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *computed = NULL;
  guint8 digest[32];
  gsize length = sizeof digest;

  if (challenge == NULL)
    return TRUE;
  if (verifier == NULL)
    return FALSE;

  g_checksum_update (checksum, (const guchar *) verifier, -1);
  g_checksum_get_digest (checksum, digest, &length);
  computed = base64url (digest, length);

  return g_str_equal (computed, challenge);
}

static void
redeem_code (ClaraSandbox *self, ClaraSandboxCall *call, GHashTable *form)
{
  ClaraSandboxGrant *grant = clara_sandbox_tokens_take_code (self->tokens,
                                                             g_hash_table_lookup (form, "code"));

  if (grant == NULL)
    fail (call, 403, "invalid_grant", "Invalid authorization code");
  else if (g_strcmp0 (grant->redirect_uri, g_hash_table_lookup (form, "redirect_uri")) != 0)
    fail (call, 403, "invalid_grant", "The redirect URI is not that of the authorization request.");
  else if (!verifies (grant->challenge, g_hash_table_lookup (form, "code_verifier")))
    fail (call, 403, "invalid_grant", "Failed to verify code verifier");
  else
    reply_tokens (self, call, grant);
}

static void
redeem_refresh (ClaraSandbox *self, ClaraSandboxCall *call, GHashTable *form)
{
  ClaraSandboxGrant *grant = clara_sandbox_tokens_take_refresh (
      self->tokens, g_hash_table_lookup (form, "refresh_token"));

  if (grant != NULL)
    reply_tokens (self, call, grant);
  else
    fail (call, 403, "invalid_grant", "Unknown or invalid refresh token.");
}

/**
 * clara_sandbox_oauth_token:
 * @self: the account
 * @call: `POST /oauth/token`
 *
 * Answers with tokens. A code and a refresh token are spent by this, whatever becomes of the reply.
 */
void
clara_sandbox_oauth_token (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_autoptr (GHashTable) form = clara_sandbox_call_read_form (call);
  const char *grant_type = g_hash_table_lookup (form, "grant_type");
  const char *client_id = g_hash_table_lookup (form, "client_id");
  g_autofree char *unknown = NULL;

  if (g_strcmp0 (client_id, self->client_id) != 0)
    {
      unknown = g_strdup_printf ("The client %s was not found", client_id != NULL ? client_id : "");
      fail (call, 401, "invalid_client", unknown);
    }
  else if (g_strcmp0 (g_hash_table_lookup (form, "client_secret"), self->client_secret) != 0)
    fail (call, 401, "access_denied", "Unauthorized");
  else if (g_strcmp0 (grant_type, "authorization_code") == 0)
    redeem_code (self, call, form);
  else if (g_strcmp0 (grant_type, "refresh_token") == 0)
    redeem_refresh (self, call, form);
  else
    fail (call, 403, "unsupported_grant_type", "Unsupported grant type");
}
