/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-backups.h"
#include "clara-database-private.h"
#include "clara-sqlite-private.h"

/* Another program may hold the workspace for a moment. */
#define WAIT_US   5000
#define MAX_WAITS 2000u

static int
copy_over (ClaraSqlite *writer, ClaraSqlite *source)
{
  sqlite3_backup *copy = sqlite3_backup_init (writer->handle, "main", source->handle, "main");
  int code;

  if (copy == NULL)
    return sqlite3_extended_errcode (writer->handle);

  for (guint i = 0; i < MAX_WAITS; i++)
    {
      /* All pages in one step: they are one transaction of the workspace, and a kill leaves it as it was. */
      code = sqlite3_backup_step (copy, -1);
      if (code != SQLITE_BUSY && code != SQLITE_LOCKED)
        break;
      g_usleep (WAIT_US);
    }
  sqlite3_backup_finish (copy);

  return code;
}

static gboolean
take_cb (ClaraConnection *writer, const char *folder, gpointer data, GError **error)
{
  ClaraConnection *source = clara_sqlite_open (data, CLARA_SQLITE_READ, 1000, error);
  int code;

  if (source == NULL)
    return FALSE;

  code = copy_over ((ClaraSqlite *) writer, (ClaraSqlite *) source);
  clara_connection_close (source);
  if (code == SQLITE_DONE)
    return TRUE;

  clara_sqlite_set_error ((ClaraSqlite *) writer, code, error);

  return FALSE;
}

/**
 * clara_backups_take:
 * @database: a workspace
 * @path: a whole workspace's file, whose tables are up to date, which nobody else has open
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Puts all that the file holds in the place of all that the workspace holds, in one transaction: others who have it
 * open see the one or the other. Blocks: not for the main thread.
 *
 * Returns: whether it is durable; else the workspace is as it was; %CLARA_ERROR_TIMED_OUT, %CLARA_ERROR_NO_SPACE
 */
gboolean
clara_backups_take (ClaraDatabase *database,
                    const char *path,
                    GCancellable *cancellable,
                    GError **error)
{
  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!clara_database_with_writer (database, take_cb, (gpointer) path, cancellable, error))
    return FALSE;

  clara_database_tell (database);

  return TRUE;
}
