/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-team-lever.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-lever-connections.h"
#include "clara-tidings.h"

static gboolean
check (ClaraWrite *write, GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_CONNECT, error);
}

static gboolean
audit (ClaraWrite *write,
       const char *action,
       const ClaraLeverConnection *connection,
       GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = action };

  json_object_set_string_member (facts, "with", connection->api_url);
  json_object_set_string_member (facts, "by", connection->oauth ? "oauth" : "api-key");
  if (connection->account != NULL)
    json_object_set_string_member (facts, "account", connection->account);
  json_object_set_string_member (facts, "scopes", connection->scopes);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_audit_append (write, &entry, error);
}

/* One workspace, one account: the cards of two would stand beside each other as if they were one team's. */
static gboolean
check_account (ClaraWrite *write, const ClaraLeverConnection *connection, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverConnection)
      before = clara_lever_connections_get (clara_write_get_connection (write), &local);

  if (before == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (before == NULL || before->state == CLARA_LEVER_DISCONNECTED ||
      (g_strcmp0 (before->api_url, connection->api_url) == 0 &&
       (before->account == NULL || connection->account == NULL ||
        g_strcmp0 (before->account, connection->account) == 0)))
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                       "that is another Lever account than the one of this workspace; "
                       "disconnect first");

  return FALSE;
}

/**
 * clara_team_connect_lever:
 * @write: a transaction of a member
 * @connection: how the workspace is connected from now on
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where the workspace is connected
 *   with another account
 */
gboolean
clara_team_connect_lever (ClaraWrite *write, const ClaraLeverConnection *connection, GError **error)
{
  return check (write, error) && check_account (write, connection, error) &&
         clara_lever_connections_set (write, connection, error) &&
         clara_tidings_tell_connected (write, error) && audit (write, "connect", connection, error);
}

/**
 * clara_team_disconnect_lever:
 * @write: a transaction of a member
 * @secret: (out): under what the keyring still holds what let Clara in
 * @error: return location for a #GError
 *
 * Nobody uses the connection from now on. When the keyring has let go, clara_team_forget_lever() removes the rest.
 * Saying it again is no second deed.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND where there is none
 */
gboolean
clara_team_disconnect_lever (ClaraWrite *write, ClaraId *secret, GError **error)
{
  g_autoptr (ClaraLeverConnection) before = NULL;

  if (!check (write, error))
    return FALSE;

  before = clara_lever_connections_get (clara_write_get_connection (write), error);
  if (before == NULL)
    return FALSE;
  *secret = before->secret;
  if (before->state == CLARA_LEVER_DISCONNECTED)
    return TRUE;

  return clara_lever_connections_part (write, &before->secret, error) &&
         audit (write, "disconnect", before, error);
}

/**
 * clara_team_forget_lever:
 * @write: a transaction of a member
 * @secret: of a connection that was parted, and that no keyring holds any more
 * @error: return location for a #GError
 *
 * Returns: whether nothing is left of it; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_team_forget_lever (ClaraWrite *write, const ClaraId *secret, GError **error)
{
  return check (write, error) && clara_lever_connections_remove (write, secret, error);
}
