/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-housekeeping.h"
#include "clara-workspace-private.h"

/**
 * clara_workspace_exists:
 * @folder: a data folder
 *
 * Returns: whether there is a workspace in it; FALSE where it may not be looked into
 */
gboolean
clara_workspace_exists (const char *folder)
{
  return clara_database_exists (folder);
}

/**
 * clara_workspace_try:
 * @folder: a data folder
 * @cancellable: (nullable): a cancellable
 * @error: return location; see clara_database_open()
 *
 * Opens a workspace, signs nobody in, and closes it again. Waits for the disk.
 *
 * Returns: whether it opens
 */
gboolean
clara_workspace_try (const char *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraDatabase)
      database = clara_database_open (folder, CLARA_DATABASE_NONE, cancellable, error);

  return database != NULL && clara_database_close (database, error);
}

/**
 * clara_workspace_keep_house:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Does what was cut off before: see clara_governance_keep_house(). Waits for the disk: a window uses
 * clara_workspace_keep_house_async().
 *
 * Returns: whether all of it could be done; else the workspace can be used all the same
 */
gboolean
clara_workspace_keep_house (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), FALSE);

  return clara_governance_keep_house (clara_workspace_get_database (self), cancellable, error);
}

static gboolean
keep_house (ClaraDatabase *database,
            const ClaraId *member,
            gpointer data,
            GCancellable *cancellable,
            GError **error)
{
  return clara_governance_keep_house (database, cancellable, error);
}

/**
 * clara_workspace_keep_house_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_keep_house(), without waiting.
 */
void
clara_workspace_keep_house_async (ClaraWorkspace *self,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_run_async (self, keep_house, self, NULL, clara_workspace_keep_house_async,
                             cancellable, callback, user_data);
}

/**
 * clara_workspace_keep_house_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_keep_house()
 */
gboolean
clara_workspace_keep_house_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_keep_house_async, error) !=
         NULL;
}
