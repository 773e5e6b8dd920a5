/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-oauth.h"

#include "clara-sandbox-json.h"

#define MAX_SCOPES 20

/* What a person consents to, in a browser: the front half of OAuth. */

/**
 * clara_sandbox_consent_free:
 * @self: (nullable) (transfer full): a request for consent
 */
void
clara_sandbox_consent_free (ClaraSandboxConsent *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->scopes);
  g_free (self->redirect_uri);
  g_free (self->state);
  g_free (self->challenge);
  g_free (self);
}

static void
refuse (ClaraSandboxCall *call, guint status, const char *title, const char *text)
{
  g_autofree char *page = clara_sandbox_refusal_page (title, text);

  clara_sandbox_call_html (call, status, page);
}

static void
send_back (ClaraSandboxCall *call,
           const char *redirect_uri,
           const char *state,
           const char *name,
           const char *value,
           const char *description)
{
  g_autoptr (GString) url = g_string_new (redirect_uri);

  g_string_append_c (url, strchr (redirect_uri, '?') != NULL ? '&' : '?');
  g_string_append_printf (url, "%s=", name);
  g_string_append_uri_escaped (url, value, NULL, FALSE);
  if (description != NULL)
    {
      g_string_append (url, "&error_description=");
      g_string_append_uri_escaped (url, description, NULL, FALSE);
    }
  if (state != NULL)
    {
      g_string_append (url, "&state=");
      g_string_append_uri_escaped (url, state, NULL, FALSE);
    }
  clara_sandbox_call_redirect (call, 302, url->str);
}

/* What Lever does not know and what the app is not registered for falls away; without the audience, to the letter and
 * to its last slash, only the refresh token is left. */
static char **
read_scopes (ClaraSandbox *self, ClaraSandboxCall *call)
{
  const char *asked = clara_sandbox_call_get (call, "scope");
  g_auto (GStrv) words = g_strsplit (asked != NULL ? asked : "", " ", -1);
  g_autofree char *audience = g_strconcat (self->origin, "/v1/", NULL);
  gboolean whole = g_strcmp0 (clara_sandbox_call_get (call, "audience"), audience) == 0;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; words[i] != NULL && i < MAX_SCOPES; i++)
    if (g_strv_contains ((const char *const *) self->app_scopes, words[i]) &&
        (whole || g_str_equal (words[i], "offline_access")))
      g_strv_builder_add (builder, words[i]);

  return g_strv_builder_end (builder);
}

static void
grant_consent (ClaraSandbox *self, ClaraSandboxCall *call, ClaraSandboxConsent *consent)
{
  const char *user = clara_sandbox_json_string (g_ptr_array_index (self->state->users, 0), "id");
  g_autofree char *code = clara_sandbox_tokens_issue_code (
      self->tokens, clara_sandbox_grant_new ((const char *const *) consent->scopes, user,
                                             consent->redirect_uri, consent->challenge));

  clara_sandbox_journal_add (
      self->journal, "write",
      clara_sandbox_json_object ("s:op", "consent", "s:by", "person", "a:scopes",
                                 clara_sandbox_json_strings ((const char *const *) consent->scopes),
                                 NULL));
  send_back (call, consent->redirect_uri, consent->state, "code", code, NULL);
}

static void
deny_consent (ClaraSandboxCall *call, ClaraSandboxConsent *consent)
{
  send_back (call, consent->redirect_uri, consent->state, "error", "access_denied",
             "User did not authorize the request");
}

/* Reads what must be right before anybody is sent anywhere. */
static ClaraSandboxConsent *
read_request (ClaraSandbox *self, ClaraSandboxCall *call)
{
  const char *redirect_uri = clara_sandbox_call_get (call, "redirect_uri");
  const char *challenge = clara_sandbox_call_get (call, "code_challenge");
  const char *state = clara_sandbox_call_get (call, "state");
  g_autoptr (ClaraSandboxConsent) consent = NULL;

  if (g_strcmp0 (clara_sandbox_call_get (call, "client_id"), self->client_id) != 0)
    {
      refuse (call, 403, "Unknown client", "No app with this client_id is registered.");
      return NULL;
    }
  if (redirect_uri == NULL ||
      !g_strv_contains ((const char *const *) self->redirect_uris, redirect_uri))
    {
      refuse (call, 403, "Callback URL mismatch",
              "The redirect_uri is not one of the callbacks that are registered "
              "for this app. It must be the same to the letter.");
      return NULL;
    }

  consent = g_new0 (ClaraSandboxConsent, 1);
  consent->redirect_uri = g_strdup (redirect_uri);
  consent->state = g_strdup (state);
  consent->challenge = g_strdup (challenge);
  consent->scopes = read_scopes (self, call);
  if (g_strcmp0 (clara_sandbox_call_get (call, "response_type"), "code") != 0)
    {
      send_back (call, redirect_uri, state, "error", "unsupported_response_type",
                 "response_type must be code");
      return NULL;
    }
  if (state == NULL || *state == '\0')
    {
      send_back (call, redirect_uri, NULL, "error", "invalid_request", "state is required");
      return NULL;
    }
  if (challenge != NULL &&
      g_strcmp0 (clara_sandbox_call_get (call, "code_challenge_method"), "S256") != 0)
    {
      send_back (call, redirect_uri, state, "error", "invalid_request",
                 "code_challenge_method must be S256");
      return NULL;
    }

  return g_steal_pointer (&consent);
}

/**
 * clara_sandbox_oauth_authorize:
 * @self: the account
 * @call: `GET /authorize`
 *
 * Answers with the page that asks for consent; with the answer itself where `auto` says `accept` or `deny`, or where
 * somebody consented to as much before. What cannot be trusted is refused on a page, and nobody is sent on.
 */
void
clara_sandbox_oauth_authorize (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_autoptr (ClaraSandboxConsent) consent = read_request (self, call);
  const char *automatic = clara_sandbox_call_get (call, "auto");
  gboolean ask_again = g_strcmp0 (clara_sandbox_call_get (call, "prompt"), "consent") == 0;

  if (consent == NULL)
    return;

  if (g_strcmp0 (automatic, "accept") == 0)
    grant_consent (self, call, consent);
  else if (g_strcmp0 (automatic, "deny") == 0)
    deny_consent (call, consent);
  else if (!ask_again &&
           clara_sandbox_tokens_has_consent (self->tokens, (const char *const *) consent->scopes))
    grant_consent (self, call, consent);
  else
    {
      g_autofree char *id = clara_sandbox_tokens_random ();
      g_autofree char *page = clara_sandbox_consent_page (self, consent, id);

      g_hash_table_insert (self->pending, g_steal_pointer (&id), g_steal_pointer (&consent));
      clara_sandbox_call_html (call, 200, page);
    }
}

/**
 * clara_sandbox_oauth_decide:
 * @self: the account
 * @call: `POST /authorize`, what the page sends
 */
void
clara_sandbox_oauth_decide (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_autoptr (GHashTable) form = clara_sandbox_call_read_form (call);
  const char *id = g_hash_table_lookup (form, "request");
  g_autofree gpointer key = NULL;
  g_autoptr (ClaraSandboxConsent) consent = NULL;

  if (id == NULL || !g_hash_table_steal_extended (self->pending, id, &key, (gpointer *) &consent))
    {
      refuse (call, 400, "Too late", "This request was answered already. Start again in the app.");
      return;
    }

  if (g_strcmp0 (g_hash_table_lookup (form, "decision"), "accept") == 0)
    grant_consent (self, call, consent);
  else
    deny_consent (call, consent);
}
