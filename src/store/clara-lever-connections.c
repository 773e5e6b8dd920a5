/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-lever-connections.h"

#include "clara-error.h"
#include "clara-store-private.h"

/**
 * clara_lever_connections_get:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the connection; %CLARA_ERROR_NOT_FOUND: there is none
 */
ClaraLeverConnection *
clara_lever_connections_get (ClaraConnection *connection, GError **error)
{
  g_autoptr (ClaraLeverConnection) found = NULL;
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT kind, state, account, api_url, auth_url, scopes, missing, expires, "
                  "secret, kept, connected, last_sync FROM lever_connection");
  ClaraStep step = clara_statement_step (statement, error);

  if (step == CLARA_STEP_DONE)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                         "the workspace is not connected with Lever");
  if (step != CLARA_STEP_ROW)
    return NULL;

  found = g_new0 (ClaraLeverConnection, 1);
  found->oauth = g_strcmp0 (clara_statement_get_text (statement, 0), "oauth") == 0;
  if (!clara_lever_state_from_string (clara_statement_get_text (statement, 1), &found->state))
    found->state = CLARA_LEVER_SIGN_IN_AGAIN;
  found->account = clara_statement_dup_text (statement, 2);
  found->api_url = clara_statement_dup_text (statement, 3);
  found->auth_url = clara_statement_dup_text (statement, 4);
  found->scopes = clara_statement_dup_text (statement, 5);
  found->missing = clara_statement_dup_text (statement, 6);
  found->expires = clara_statement_get_int64 (statement, 7);
  clara_statement_get_id (statement, 8, &found->secret);
  found->kept = clara_statement_get_boolean (statement, 9);
  found->connected = clara_statement_get_int64 (statement, 10);
  found->last_sync = clara_statement_get_int64 (statement, 11);

  return g_steal_pointer (&found);
}

/**
 * clara_lever_connections_set:
 * @write: a transaction
 * @connection: how the workspace is connected from now on; when is now, and of the sync before only the time is kept
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_connections_set (ClaraWrite *write,
                             const ClaraLeverConnection *connection,
                             GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "INSERT INTO lever_connection (one, kind, state, account, api_url, auth_url, scopes, "
      "missing, expires, secret, kept, member, connected, changed) "
      "VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) "
      "ON CONFLICT (one) DO UPDATE SET kind = excluded.kind, state = excluded.state, "
      "account = excluded.account, api_url = excluded.api_url, auth_url = excluded.auth_url, "
      "scopes = excluded.scopes, missing = excluded.missing, expires = excluded.expires, "
      "secret = excluded.secret, kept = excluded.kept, member = excluded.member, "
      "connected = excluded.connected, changed = excluded.changed");

  clara_statement_bind_text (statement, 1, connection->oauth ? "oauth" : "api-key");
  clara_statement_bind_text (statement, 2, clara_lever_state_to_string (connection->state));
  clara_statement_bind_text (statement, 3, connection->account);
  clara_statement_bind_text (statement, 4, connection->api_url);
  clara_statement_bind_text (statement, 5, connection->auth_url);
  clara_statement_bind_text (statement, 6, connection->scopes);
  clara_statement_bind_text (statement, 7, connection->missing);
  clara_statement_bind_int64 (statement, 8, connection->expires);
  clara_statement_bind_id (statement, 9, &connection->secret);
  clara_statement_bind_boolean (statement, 10, connection->kept);
  clara_statement_bind_id (statement, 11, clara_write_get_member (write));
  clara_statement_bind_int64 (statement, 12, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_connections_part:
 * @write: a transaction
 * @secret: of the connection
 * @error: return location for a #GError
 *
 * Nobody uses it from now on; its row stays until the keyring has let go of its secret.
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_connections_part (ClaraWrite *write, const ClaraId *secret, GError **error)
{
  return clara_lever_connections_set_state (write, secret, CLARA_LEVER_DISCONNECTED, error);
}

/**
 * clara_lever_connections_remove:
 * @write: a transaction
 * @secret: of the connection
 * @error: return location for a #GError
 *
 * Returns: whether there is none with that secret now
 */
gboolean
clara_lever_connections_remove (ClaraWrite *write, const ClaraId *secret, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL, "DELETE FROM lever_connection WHERE secret = $1");

  clara_statement_bind_id (statement, 1, secret);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_connections_set_state:
 * @write: a transaction
 * @secret: of the connection
 * @state: how it stands
 * @error: return location for a #GError
 *
 * Nothing is written, and nobody is woken, where it stands so already. Who has parted from Lever stays parted.
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_connections_set_state (ClaraWrite *write,
                                   const ClaraId *secret,
                                   ClaraLeverState state,
                                   GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "UPDATE lever_connection SET state = $2, changed = $3 WHERE secret = $1 AND state <> $2 "
      "AND state <> 'disconnected'");

  clara_statement_bind_id (statement, 1, secret);
  clara_statement_bind_text (statement, 2, clara_lever_state_to_string (state));
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_connections_set_token:
 * @write: a transaction
 * @secret: of the connection
 * @expires: when the new access token runs out, in ms since the epoch
 * @kept: whether the keyring has taken what renews it
 * @error: return location for a #GError
 *
 * A token was renewed: so the connection works.
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_connections_set_token (ClaraWrite *write,
                                   const ClaraId *secret,
                                   gint64 expires,
                                   gboolean kept,
                                   GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "UPDATE lever_connection SET state = 'connected', expires = $2, kept = $3, changed = $4 "
      "WHERE secret = $1 AND state <> 'disconnected'");

  clara_statement_bind_id (statement, 1, secret);
  clara_statement_bind_int64 (statement, 2, expires);
  clara_statement_bind_boolean (statement, 3, kept);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_connections_note_sync:
 * @write: a transaction
 * @secret: of the connection
 * @at: when a sync was finished, in ms since the epoch
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_connections_note_sync (ClaraWrite *write,
                                   const ClaraId *secret,
                                   gint64 at,
                                   GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "UPDATE lever_connection SET last_sync = max (last_sync, $2) WHERE secret = $1");

  clara_statement_bind_id (statement, 1, secret);
  clara_statement_bind_int64 (statement, 2, at);

  return clara_statement_run (statement, error);
}
