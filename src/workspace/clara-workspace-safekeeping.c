/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-safekeeping.h"

#include "clara-workspace-backup.h"
#include "clara-workspace-private.h"

#include <string.h>

/* A sealed file, and what opens it. */
typedef struct
{
  char *folder;     /* (owned) (nullable) */
  char *path;       /* (owned) */
  char *passphrase; /* (owned) */
  ClaraRestored restored;
} Call;

static Call *
call_new (const char *folder, const char *path, const char *passphrase)
{
  Call *call = g_new0 (Call, 1);

  call->folder = g_strdup (folder);
  call->path = g_strdup (path);
  call->passphrase = g_strdup (passphrase);

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  explicit_bzero (call->passphrase, strlen (call->passphrase));
  g_free (call->folder);
  g_free (call->path);
  g_free (call->passphrase);
  clara_restored_clear (&call->restored);
  g_free (call);
}

/* Gives away what came of a restore. */
static void
give_restored (Call *call, ClaraRestored *restored)
{
  *restored = call->restored;
  call->restored = (ClaraRestored){ 0 };
}

static gboolean
backup (ClaraDatabase *database,
        const ClaraId *member,
        gpointer data,
        GCancellable *cancellable,
        GError **error)
{
  const Call *call = data;

  return clara_governance_backup (database, member, call->path, call->passphrase,
                                  &clara_seal_cost_default, cancellable, error);
}

/**
 * clara_workspace_backup:
 * @self: a workspace
 * @path: where to; a file that is there is replaced when the new one is whole
 * @passphrase: what opens it; without it nobody does
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_governance_backup()
 *
 * Seals the whole workspace in one file. Blocks: any thread but a window's, which uses clara_workspace_backup_async().
 *
 * Returns: whether the file is there and durable
 */
gboolean
clara_workspace_backup (ClaraWorkspace *self,
                        const char *path,
                        const char *passphrase,
                        GCancellable *cancellable,
                        GError **error)
{
  return clara_governance_backup (clara_workspace_get_database (self),
                                  clara_session_get_member (clara_workspace_get_session (self)),
                                  path, passphrase, &clara_seal_cost_default, cancellable, error);
}

/**
 * clara_workspace_backup_async:
 * @self: a workspace
 * @path: where to
 * @passphrase: what opens it
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_backup(), without waiting.
 */
void
clara_workspace_backup_async (ClaraWorkspace *self,
                              const char *path,
                              const char *passphrase,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  clara_workspace_run_async (self, backup, call_new (NULL, path, passphrase), call_free,
                             clara_workspace_backup_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_backup_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_backup()
 */
gboolean
clara_workspace_backup_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_backup_async, error) != NULL;
}

static gboolean
restore (ClaraDatabase *database,
         const ClaraId *member,
         gpointer data,
         GCancellable *cancellable,
         GError **error)
{
  Call *call = data;

  return clara_governance_restore_over (database, member, call->path, call->passphrase,
                                        &call->restored, cancellable, error);
}

/**
 * clara_workspace_restore:
 * @self: a workspace
 * @path: a file that clara_workspace_backup() made
 * @passphrase: what it was made with
 * @restored: (out caller-allocates): what came of it; free with clara_restored_clear()
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_governance_restore_over()
 *
 * Puts a sealed file in the place of the workspace. Who is signed in may not be a member of what was restored: whoever
 * goes on opens it anew. Blocks: any thread but a window's, which uses clara_workspace_restore_async().
 *
 * Returns: whether the workspace is as it was when the file was sealed
 */
gboolean
clara_workspace_restore (ClaraWorkspace *self,
                         const char *path,
                         const char *passphrase,
                         ClaraRestored *restored,
                         GCancellable *cancellable,
                         GError **error)
{
  return clara_governance_restore_over (
      clara_workspace_get_database (self),
      clara_session_get_member (clara_workspace_get_session (self)), path, passphrase, restored,
      cancellable, error);
}

/**
 * clara_workspace_restore_async:
 * @self: a workspace
 * @path: a file that clara_workspace_backup() made
 * @passphrase: what it was made with
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_restore(), without waiting.
 */
void
clara_workspace_restore_async (ClaraWorkspace *self,
                               const char *path,
                               const char *passphrase,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  clara_workspace_run_async (self, restore, call_new (NULL, path, passphrase), call_free,
                             clara_workspace_restore_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_restore_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @restored: (out caller-allocates): what came of it; free with clara_restored_clear()
 * @error: return location
 *
 * Returns: as clara_workspace_restore()
 */
gboolean
clara_workspace_restore_finish (ClaraWorkspace *self,
                                GAsyncResult *result,
                                ClaraRestored *restored,
                                GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_restore_async, error);

  if (call == NULL)
    return FALSE;
  give_restored (call, restored);

  return TRUE;
}

/**
 * clara_workspace_restore_new:
 * @folder: a folder without a workspace; made where there is none
 * @path: a file that clara_workspace_backup() made
 * @passphrase: what it was made with
 * @restored: (out caller-allocates): what came of it; free with clara_restored_clear()
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_governance_restore_new()
 *
 * Makes a workspace of a sealed file. Blocks: any thread but a window's, which uses clara_workspace_restore_new_async().
 *
 * Returns: whether it is there
 */
gboolean
clara_workspace_restore_new (const char *folder,
                             const char *path,
                             const char *passphrase,
                             ClaraRestored *restored,
                             GCancellable *cancellable,
                             GError **error)
{
  return clara_governance_restore_new (folder, path, passphrase, restored, cancellable, error);
}

static void
restore_new_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Call *call = task_data;
  g_autoptr (GError) error = NULL;

  if (clara_governance_restore_new (call->folder, call->path, call->passphrase, &call->restored,
                                    cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * clara_workspace_restore_new_async:
 * @folder: a folder without a workspace; made where there is none
 * @path: a file that clara_workspace_backup() made
 * @passphrase: what it was made with
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_restore_new(), without waiting.
 */
void
clara_workspace_restore_new_async (const char *folder,
                                   const char *path,
                                   const char *passphrase,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, clara_workspace_restore_new_async);
  g_task_set_task_data (task, call_new (folder, path, passphrase), call_free);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, restore_new_in_thread);
}

/**
 * clara_workspace_restore_new_finish:
 * @result: what the callback was given
 * @restored: (out caller-allocates): what came of it; free with clara_restored_clear()
 * @error: return location
 *
 * Returns: as clara_workspace_restore_new()
 */
gboolean
clara_workspace_restore_new_finish (GAsyncResult *result, ClaraRestored *restored, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, clara_workspace_restore_new_async),
                        FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;
  give_restored (g_task_get_task_data (G_TASK (result)), restored);

  return TRUE;
}
