/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-lever.h"

#include "clara-error.h"
#include "clara-lever-client.h"
#include "clara-lever-connections.h"
#include "clara-lever-oauth.h"
#include "clara-lever-secret.h"
#include "clara-lever-webhooks.h"
#include "clara-team-lever.h"
#include "clara-workspace-private.h"

#include <glib/gi18n.h>

static gboolean
read_connection (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverConnection **found = data;
  g_autoptr (GError) local = NULL;

  *found = clara_lever_connections_get (connection, &local);

  return clara_workspace_forgive_not_found (g_steal_pointer (&local), error);
}

/* The way to Lever that the workspace is connected by. Blocks: the keyring is asked. */
ClaraLeverClient *
clara_workspace_open_lever (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraLeverConnection) found = NULL;
  g_autoptr (ClaraLeverConfig) config = NULL;
  g_autoptr (ClaraSecrets) secrets = NULL;
  g_autoptr (ClaraLeverAccess) access = NULL;

  if (!clara_workspace_read (self, read_connection, &found, cancellable, error))
    return NULL;
  config = clara_lever_config_read_for (found == NULL ? NULL : found->api_url,
                                        found == NULL ? NULL : found->auth_url, error);
  if (config == NULL)
    return NULL;
  secrets = clara_workspace_dup_secrets (self);
  access = clara_lever_access_open (clara_workspace_get_database (self), secrets, config,
                                    cancellable, error);

  return access == NULL ? NULL : clara_lever_client_new (access);
}

/**
 * clara_lever_connected_clear:
 * @self: what came of connecting
 */
void
clara_lever_connected_clear (ClaraLeverConnected *self)
{
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->missing, g_free);
}

/* A connection that is being made. */
typedef struct
{
  ClaraLeverConfig *config;         /* (owned) */
  ClaraSecrets *secrets;            /* (owned) */
  ClaraLeverConnection *before;     /* (owned) (nullable) */
  ClaraLeverConnection *connection; /* (owned) */
  ClaraLeverSecret *secret;         /* (owned) */
} Making;

static void
making_clear (Making *making)
{
  g_clear_pointer (&making->config, clara_lever_config_free);
  g_clear_pointer (&making->before, clara_lever_connection_free);
  g_clear_pointer (&making->connection, clara_lever_connection_free);
  g_clear_pointer (&making->secret, clara_lever_secret_free);
  g_clear_object (&making->secrets);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

/* The Lever that was chosen; where nothing is said, the one the workspace is connected with. */
static gboolean
find_lever (Making *making, const ClaraLeverOffer *offer, GError **error)
{
  const ClaraLeverConnection *before = making->before;
  gboolean same = offer->api_url == NULL && before != NULL &&
                  before->state != CLARA_LEVER_DISCONNECTED;

  making->config = clara_lever_config_read_for (same ? before->api_url : offer->api_url,
                                                same ? before->auth_url : offer->auth_url, error);

  return making->config != NULL;
}

/* The app of the connection there is, for signing in again without typing it anew. */
static gboolean
take_known_app (Making *making, GCancellable *cancellable, GError **error)
{
  g_autofree char *id = making->before == NULL ? NULL
                                               : clara_id_to_string (&making->before->secret);
  g_autoptr (ClaraLeverSecret) known = NULL;
  char *text = NULL;

  if (id != NULL &&
      clara_secrets_load (making->secrets, id, &text, cancellable) == CLARA_SECRETS_FINE)
    known = clara_lever_secret_parse (text, NULL);
  clara_secrets_wipe (text);
  if (known == NULL || known->client_id == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           _ ("it is not known here which Lever app is yours: name its client id "
                              "and its secret, or an API key"));
      return FALSE;
    }
  making->secret->client_id = g_steal_pointer (&known->client_id);
  making->secret->client_secret = g_steal_pointer (&known->client_secret);

  return TRUE;
}

static gboolean
sign_in (Making *making, const ClaraLeverOffer *offer, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autofree char *scopes = g_strconcat (
      CLARA_LEVER_SCOPES, offer->confidential ? " " CLARA_LEVER_SCOPE_CONFIDENTIAL : NULL, NULL);
  g_autoptr (ClaraLeverGrant) grant = NULL;
  ClaraLeverSecret *secret = making->secret;
  ClaraLeverSignIn sign_in = {
    .scopes = scopes, .relay = offer->relay, .open = offer->show, .data = offer->data
  };

  secret->client_id = g_strdup (offer->client_id);
  secret->client_secret = g_strdup (offer->client_secret);
  if ((secret->client_id == NULL || secret->client_secret == NULL) &&
      !take_known_app (making, cancellable, error))
    return FALSE;

  sign_in.client_id = secret->client_id;
  sign_in.client_secret = secret->client_secret;
  grant = clara_lever_oauth_sign_in (making->config, http, &sign_in, cancellable, error);
  if (grant == NULL)
    return FALSE;
  if (grant->refresh_token == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           _ ("Lever granted no lasting access: the app needs the scope "
                              "offline_access, and CLARA_LEVER_AUDIENCE must be Lever's own, with "
                              "the slash at its end"));
      return FALSE;
    }

  secret->access_token = g_steal_pointer (&grant->access_token);
  secret->refresh_token = g_steal_pointer (&grant->refresh_token);
  secret->expires = grant->expires;
  making->connection->oauth = TRUE;
  making->connection->expires = grant->expires;
  making->connection->account = g_strdup (grant->account);
  making->connection->scopes = g_strdup (grant->scopes);
  making->connection->missing = clara_lever_scopes_missing (scopes, grant->scopes);

  return TRUE;
}

/* A key is tried before it is believed. That it may not read one list is no reason to refuse it. */
static gboolean
try_key (Making *making, const char *key, GCancellable *cancellable, GError **error)
{
  static const char *const query[] = { "limit", "1", NULL };
  g_autoptr (ClaraLeverAccess) access = clara_lever_access_new_for_key (making->config, key);
  g_autoptr (ClaraLeverClient) client = clara_lever_client_new (access);
  g_autofree char *path = clara_lever_path ("postings", NULL);
  g_autoptr (ClaraLeverAnswer) answer = NULL;

  clara_lever_client_set_tries (client, 2);
  answer = clara_lever_client_get (client, path, query, cancellable);
  if (answer->trouble == CLARA_LEVER_RECONNECT)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "Lever does not know this API key");
      return FALSE;
    }
  if (answer->trouble != CLARA_LEVER_FORBIDDEN && !clara_lever_answer_check (answer, error))
    return FALSE;

  making->secret->api_key = g_strdup (key);
  making->connection->scopes = g_strdup ("");
  making->connection->missing = g_strdup ("");

  return TRUE;
}

/* Stores it under a new id, so that who holds the old access notices. Without a keyring it is not kept at all. */
static ClaraSecretsState
keep (Making *making)
{
  g_autofree char *id = clara_id_to_string (&making->connection->secret);
  char *text = clara_lever_secret_to_string (making->secret);
  ClaraSecretsState state = clara_secrets_store (making->secrets, id, text, NULL);

  clara_secrets_wipe (text);

  return state;
}

static gboolean
write_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_team_connect_lever (write, ((const Making *) data)->connection, error);
}

/* What the new connection has taken the place of. A locked keyring keeps it; it lets nobody in for long. */
static void
drop_secret (Making *making, const ClaraId *secret)
{
  g_autofree char *id = clara_id_to_string (secret);

  if (clara_secrets_clear (making->secrets, id, NULL) != CLARA_SECRETS_FINE)
    g_debug ("the keyring still holds %s", id);
}

/**
 * clara_workspace_connect_lever:
 * @self: a workspace
 * @offer: with what
 * @connected: (out caller-allocates): what came of it; free with clara_lever_connected_clear()
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Connects the workspace with Lever: has a person sign in, or takes an API key, and keeps what lets Clara in in the
 * keyring. Blocks until the person has answered, at most five minutes: any thread but a window's.
 *
 * Returns: whether it is connected; %CLARA_ERROR_NOT_PERMITTED: the member may not, or Lever's page said no;
 *   %CLARA_ERROR_CONFLICT: with another account, or no port is free; %CLARA_ERROR_TIMED_OUT; %CLARA_ERROR_INVALID
 */
gboolean
clara_workspace_connect_lever (ClaraWorkspace *self,
                               const ClaraLeverOffer *offer,
                               ClaraLeverConnected *connected,
                               GCancellable *cancellable,
                               GError **error)
{
  g_auto (Making) making = { NULL };
  ClaraSecretsState state;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_CONNECT, error))
    return FALSE;
  if (!clara_workspace_read (self, read_connection, &making.before, cancellable, error) ||
      !find_lever (&making, offer, error))
    return FALSE;

  making.secrets = clara_workspace_dup_secrets (self);
  making.secret = g_new0 (ClaraLeverSecret, 1);
  making.connection = g_new0 (ClaraLeverConnection, 1);
  making.connection->api_url = g_strdup (making.config->api_url);
  making.connection->auth_url = g_strdup (making.config->auth_url);
  if (!clara_id_generate (&making.connection->secret, error) ||
      !(offer->api_key != NULL ? try_key (&making, offer->api_key, cancellable, error)
                               : sign_in (&making, offer, cancellable, error)))
    return FALSE;

  state = keep (&making);
  making.connection->kept = state == CLARA_SECRETS_FINE;
  making.connection->state = making.connection->kept ? CLARA_LEVER_CONNECTED
                                                     : CLARA_LEVER_SIGN_IN_AGAIN;
  if (!clara_workspace_write (self, write_cb, &making, NULL, error))
    {
      drop_secret (&making, &making.connection->secret);
      return FALSE;
    }
  if (making.before != NULL)
    drop_secret (&making, &making.before->secret);

  connected->kept = making.connection->kept;
  connected->problem = connected->kept ? NULL : g_strdup (clara_secrets_explain (state));
  connected->missing = g_strdup (making.connection->missing);

  return TRUE;
}

static gboolean
part_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_team_disconnect_lever (write, data, error);
}

static gboolean
forget_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_team_forget_lever (write, data, error);
}

/* While there still is a way to say it. What Lever cannot be told now, it tells nobody who listens. */
static void
remove_webhooks (ClaraWorkspace *self, ClaraSecrets *secrets, GCancellable *cancellable)
{
  g_autoptr (ClaraLeverClient) client = clara_workspace_open_lever (self, cancellable, NULL);
  g_autoptr (GError) error = NULL;

  if (client != NULL)
    clara_lever_client_set_tries (client, 2);
  if (!clara_lever_webhooks_remove (client, clara_workspace_get_database (self), secrets,
                                    cancellable, &error))
    g_debug ("Lever was not told that nobody listens any more: %s", error->message);
}

/**
 * clara_workspace_disconnect_lever:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Parts the workspace from Lever: takes its webhooks away, and has the keyring let go of what let Clara in. Blocks: any thread but a window's.
 *
 * Returns: whether nothing is left; %CLARA_ERROR_NOT_PERMITTED: the member may not, or it is parted and the keyring does
 *   not let go now, which is to be done again; %CLARA_ERROR_NOT_FOUND: nothing was connected
 */
gboolean
clara_workspace_disconnect_lever (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraSecrets) secrets = clara_workspace_dup_secrets (self);
  g_autofree char *id = NULL;
  ClaraSecretsState state;
  ClaraId secret;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_CONNECT, error))
    return FALSE;
  remove_webhooks (self, secrets, cancellable);
  if (!clara_workspace_write (self, part_cb, &secret, cancellable, error))
    return FALSE;

  id = clara_id_to_string (&secret);
  state = clara_secrets_clear (secrets, id, cancellable);
  if (state == CLARA_SECRETS_FINE)
    return clara_workspace_write (self, forget_cb, &secret, NULL, error);

  g_set_error (
      error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
      _ ("the workspace is parted from Lever, but the keyring may still hold what let Clara "
         "in: %s. Disconnect once more then"),
      clara_secrets_explain (state));

  return FALSE;
}
