/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-credential.h"

#include "clara-error.h"
#include "clara-lever-secret.h"
#include "clara-workspace-lever.h"
#include "clara-workspace-status.h"

#include <glib/gstdio.h>

#include <string.h>

/* As `clara-agent.service` names it. */
#define CREDENTIAL "lever-api-key"

/* Lever's are below a hundred characters. */
#define MAX_KEY 4096u

static char *
read_key (const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename (folder, CREDENTIAL, NULL);
  g_autoptr (GMappedFile) file = NULL;
  char *key;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;
  file = g_mapped_file_new (path, FALSE, error);
  if (file == NULL)
    return NULL;
  if (g_mapped_file_get_length (file) == 0 || g_mapped_file_get_length (file) > MAX_KEY)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "the credential " CREDENTIAL " holds no API key of Lever's");
      return NULL;
    }
  key = g_strndup (g_mapped_file_get_contents (file), g_mapped_file_get_length (file));

  return g_strstrip (key);
}

/* The connection that is known already, if it is one by an API key: then Lever need not be asked at each start. */
static gboolean
is_known (ClaraWorkspace *workspace, ClaraSecrets *secrets, char *key, GCancellable *cancellable)
{
  g_autoptr (ClaraWorkspaceStatus)
      status = clara_workspace_get_status (workspace, cancellable, NULL);
  const ClaraLeverConnection *lever = status == NULL ? NULL : status->lever;
  const ClaraLeverSecret secret = { .api_key = key };
  g_autofree char *id = NULL;
  char *text;
  ClaraSecretsState state;

  if (lever == NULL || lever->oauth ||
      (lever->state != CLARA_LEVER_CONNECTED && lever->state != CLARA_LEVER_OFFLINE))
    return FALSE;

  id = clara_id_to_string (&lever->secret);
  text = clara_lever_secret_to_string (&secret);
  state = clara_secrets_store (secrets, id, text, cancellable);
  clara_secrets_wipe (text);

  return state == CLARA_SECRETS_FINE;
}

/**
 * clara_workspace_use_credential:
 * @self: a workspace
 * @folder: (nullable): `$CREDENTIALS_DIRECTORY`, where a service manager has put what it decrypted
 * @connect: whether the workspace is connected with the key, where it is not connected by one
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * For a machine without a keyring. Where the service manager gives an API key, it lets the workspace in at Lever, and no
 * keyring is asked: what signs webhooks is then kept in memory, and they are made anew at each start. Without a key all
 * stays with the keyring. Blocks; it is called before anything else is done with the workspace.
 *
 * Returns: whether the workspace has what there is
 */
gboolean
clara_workspace_use_credential (ClaraWorkspace *self,
                                const char *folder,
                                gboolean connect,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (GError) local = NULL;
  char *key = folder == NULL ? NULL : read_key (folder, &local);
  const ClaraLeverOffer offer = { .api_key = key };
  g_auto (ClaraLeverConnected) connected = { 0 };
  g_autoptr (ClaraSecrets) secrets = NULL;
  gboolean worked;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (key == NULL)
    return TRUE;

  secrets = clara_secrets_new_memory ();
  clara_workspace_set_secrets (self, secrets);
  worked = is_known (self, secrets, key, cancellable) || !connect ||
           clara_workspace_connect_lever (self, &offer, &connected, cancellable, error);
  clara_secrets_wipe (key);

  return worked;
}
