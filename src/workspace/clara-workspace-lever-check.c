/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-error.h"
#include "clara-lever-config.h"
#include "clara-lever-connections.h"
#include "clara-secrets.h"
#include "clara-workspace-lever.h"

#include <glib/gi18n.h>

/* Nothing is ever stored under it. */
#define PROBE "00000000000000000000000000000000"

/**
 * clara_workspace_check_keyring:
 * @message: (out): how it is, in words
 * @cancellable: (nullable): gives it up
 *
 * Asks the keyring for something it does not hold: whether it answers is what matters. Blocks.
 *
 * Returns: whether it answers
 */
gboolean
clara_workspace_check_keyring (char **message, GCancellable *cancellable)
{
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_keyring ();
  char *found = NULL;
  ClaraSecretsState state = clara_secrets_load (secrets, PROBE, &found, cancellable);

  clara_secrets_wipe (found);
  if (state == CLARA_SECRETS_FINE || state == CLARA_SECRETS_MISSING)
    {
      *message = g_strdup (_ ("The keyring answers."));
      return TRUE;
    }

  *message = g_strdup_printf (_ ("What lets Clara in at Lever cannot be kept: %s."),
                              clara_secrets_explain (state));

  return FALSE;
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverConnection **found = data;

  *found = clara_lever_connections_get (connection, error);

  return *found != NULL;
}

/* Not connected is not broken. A folder that does not open is told by another check. */
static ClaraLeverConnection *
find_connection (const char *folder, GCancellable *cancellable)
{
  ClaraLeverConnection *found = NULL;
  g_autoptr (ClaraDatabase) database = NULL;

  if (folder == NULL || !clara_database_exists (folder))
    return NULL;

  database = clara_database_open (folder, CLARA_DATABASE_NONE, cancellable, NULL);
  if (database == NULL)
    return NULL;
  if (!clara_database_read (database, read_cb, &found, cancellable, NULL))
    found = NULL;
  clara_database_close (database, NULL);

  return found;
}

/**
 * clara_workspace_check_lever:
 * @folder: (nullable): the workspace
 * @message: (out): how it is, in words
 * @cancellable: (nullable): gives it up
 *
 * Says how the workspace is connected with Lever, without asking Lever. Blocks.
 *
 * Returns: whether nothing is in the way
 */
gboolean
clara_workspace_check_lever (const char *folder, char **message, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverConnection) connection = find_connection (folder, cancellable);
  gboolean known = connection != NULL && connection->state != CLARA_LEVER_DISCONNECTED;
  g_autoptr (ClaraLeverConfig) config = clara_lever_config_read_for (
      known ? connection->api_url : NULL, known ? connection->auth_url : NULL, &error);

  if (config == NULL)
    {
      *message = g_strdup_printf (_ ("Lever cannot be reached: %s."), error->message);
      return FALSE;
    }

  if (!known)
    *message = g_strdup (_ ("The workspace is not connected; clara-cli connect lever does it."));
  else if (g_strcmp0 (connection->api_url, config->api_url) != 0)
    *message = g_strdup_printf (_ ("The workspace is connected with %s, not with %s."),
                                connection->api_url, config->api_url);
  else if (connection->state == CLARA_LEVER_SIGN_IN_AGAIN)
    *message = g_strdup (_ ("Lever does not let Clara in any more; an admin has to connect anew."));
  else
    {
      *message = g_strdup_printf (_ ("The workspace is connected with %s."), connection->api_url);
      return TRUE;
    }

  return !known;
}
