/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-lever-sandbox.h"

#include "clara-date.h"
#include "clara-sandbox-admin.h"
#include "clara-sandbox-endpoints.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-oauth.h"
#include "clara-sandbox-seed.h"
#include "clara-sandbox-server.h"
#include "clara-sandbox-settings.h"

static void
make_credentials (ClaraSandbox *self)
{
  static const char *const redirect_uris[] = { "http://127.0.0.1:43117/callback",
                                               "http://127.0.0.1:43118/callback",
                                               "http://127.0.0.1:43119/callback", NULL };
  g_autofree char *admin = clara_sandbox_tokens_random ();
  g_autofree char *key = clara_sandbox_tokens_random ();
  char *signing = clara_sandbox_tokens_random ();

  self->client_id = clara_sandbox_tokens_random ();
  self->client_secret = clara_sandbox_tokens_random ();
  self->api_key = g_strconcat ("sandbox-", key, NULL);
  self->key_id = clara_sandbox_tokens_random ();
  self->signing_key = g_bytes_new_take (signing, strlen (signing));
  self->admin_path = g_strdup_printf ("/admin/%s/", admin);
  self->redirect_uris = g_strdupv ((char **) redirect_uris);
  self->app_scopes = g_strdupv ((char **) clara_sandbox_oauth_scopes ());
  self->key_scopes = g_strdupv ((char **) clara_sandbox_oauth_scopes ());
}

/**
 * clara_sandbox_new:
 * @options: (transfer full): what the command line says
 * @error: where to put an error
 *
 * Returns: (nullable) (transfer full): an account with its sample data, being served
 */
ClaraSandbox *
clara_sandbox_new (ClaraSandboxOptions *options, GError **error)
{
  g_autoptr (ClaraSandbox) self = g_new0 (ClaraSandbox, 1);
  gint64 hour = G_GINT64_CONSTANT (3600000);

  self->options = options;
  self->journal = clara_sandbox_journal_new (options->journal, error);
  if (self->journal == NULL)
    return NULL;

  make_credentials (self);
  self->pending = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) clara_sandbox_consent_free);
  self->offsets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->storage = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->settings = clara_sandbox_settings_new (options);
  self->tokens = clara_sandbox_tokens_new (options->token_lifetime, options->refresh_lifetime);
  self->faults = clara_sandbox_faults_new ((guint32) options->seed, options->fault_rate);
  clara_sandbox_bucket_init (&self->bucket, options->rate, options->burst);
  self->state = clara_sandbox_state_new ((guint32) options->seed,
                                         options->epoch > 0 ? options->epoch
                                                            : clara_date_now_ms () / hour * hour);
  self->hooks = clara_sandbox_hooks_new (self->state, self->journal, self->settings,
                                         (guint) options->hook_pause);
  if (!clara_sandbox_seed (self->state, options, error) ||
      !clara_sandbox_server_start (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * clara_sandbox_free:
 * @self: (nullable) (transfer full): an account
 */
void
clara_sandbox_free (ClaraSandbox *self)
{
  if (self == NULL)
    return;

  if (self->server != NULL)
    soup_server_disconnect (self->server);
  g_clear_object (&self->server);
  clara_sandbox_hooks_free (self->hooks);
  clara_sandbox_state_free (self->state);
  clara_sandbox_tokens_free (self->tokens);
  clara_sandbox_faults_free (self->faults);
  clara_sandbox_journal_free (self->journal);
  g_clear_pointer (&self->settings, json_object_unref);
  g_clear_pointer (&self->pending, g_hash_table_unref);
  g_clear_pointer (&self->offsets, g_hash_table_unref);
  g_clear_pointer (&self->storage, g_hash_table_unref);
  g_clear_pointer (&self->signing_key, g_bytes_unref);
  g_free (self->client_id);
  g_free (self->client_secret);
  g_free (self->api_key);
  g_free (self->key_id);
  g_free (self->origin);
  g_free (self->admin_path);
  g_strfreev (self->redirect_uris);
  g_strfreev (self->app_scopes);
  g_strfreev (self->key_scopes);
  clara_sandbox_options_free (self->options);
  g_free (self);
}

/**
 * clara_sandbox_describe:
 * @self: an account
 *
 * Returns: (transfer full): the line of JSON that says where it is and how to get in
 */
char *
clara_sandbox_describe (ClaraSandbox *self)
{
  g_autofree char *api_url = g_strconcat (self->origin, "/v1", NULL);
  g_autofree char *admin_url = g_strconcat (self->origin, self->admin_path, NULL);
  g_autoptr (JsonObject) object = clara_sandbox_json_object (
      "s:api_url", api_url, "s:auth_url", self->origin, "s:client_id", self->client_id,
      "s:client_secret", self->client_secret, "s:api_key", self->api_key, "s:admin_url", admin_url,
      NULL);

  return clara_sandbox_json_text (object, FALSE);
}

/**
 * clara_sandbox_dispatch:
 * @self: an account
 * @call: a call
 *
 * Answers it.
 */
void
clara_sandbox_dispatch (ClaraSandbox *self, ClaraSandboxCall *call)
{
  gboolean posted = g_str_equal (call->method, "POST");
  gboolean asked = g_str_equal (call->method, "GET");

  if (g_str_has_prefix (call->path, "/v1/"))
    clara_sandbox_api_answer (self, call);
  else if (g_str_has_prefix (call->path, self->admin_path))
    clara_sandbox_admin_answer (self, call);
  else if (asked && g_str_equal (call->path, "/authorize"))
    clara_sandbox_oauth_authorize (self, call);
  else if (posted && g_str_equal (call->path, "/authorize"))
    clara_sandbox_oauth_decide (self, call);
  else if (posted && g_str_equal (call->path, "/oauth/token"))
    clara_sandbox_oauth_token (self, call);
  else if (asked && g_str_has_prefix (call->path, "/storage/"))
    clara_sandbox_endpoint_storage (self, call);
  else
    clara_sandbox_call_error (call, 404, "ResourceNotFound", "%s does not exist", call->path);
}
