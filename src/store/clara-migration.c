/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-migration.h"

#include "clara-error.h"
#include "clara-store-resource.h"

#include <gio/gio.h>

#define FOLDER "/org/clara/Clara/store/migrations/"

/* `Clra`: what tells a workspace from any other SQLite file. */
#define APPLICATION_ID 0x436c7261

static void
migration_free (gpointer data)
{
  ClaraMigration *migration = data;

  g_free (migration->name);
  g_bytes_unref (migration->sql);
  g_free (migration);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * clara_migrations_load:
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraMigration): what makes and mends the tables, in its order
 */
GPtrArray *
clara_migrations_load (GError **error)
{
  g_autoptr (GPtrArray) migrations = g_ptr_array_new_with_free_func (migration_free);
  GResource *resource = clara_store_resource_get_resource ();
  g_auto (GStrv)
      names = g_resource_enumerate_children (resource, FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return NULL;

  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (FOLDER, names[i], NULL);
      GBytes *sql = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
      ClaraMigration *migration;

      if (sql == NULL)
        return NULL;

      migration = g_new0 (ClaraMigration, 1);
      migration->version = (int) i + 1;
      migration->name = g_strdup (names[i]);
      migration->sql = sql;
      g_ptr_array_add (migrations, migration);
    }

  return g_steal_pointer (&migrations);
}

/**
 * clara_migrations_get_version:
 * @connection: a connection
 * @version: (out): the version of the tables; 0 for a file without any
 * @error: return location for a #GError
 *
 * Returns: whether this is a workspace, or is to become one; else %CLARA_ERROR_UNSUPPORTED
 */
gboolean
clara_migrations_get_version (ClaraConnection *connection, int *version, GError **error)
{
  gint64 application;
  gint64 found;
  gint64 tables;

  if (!clara_connection_get_int64 (connection, "PRAGMA user_version", &found, error) ||
      !clara_connection_get_int64 (connection, "PRAGMA application_id", &application, error) ||
      !clara_connection_get_int64 (connection, "SELECT count (*) FROM sqlite_schema", &tables,
                                   error))
    return FALSE;

  if (found < 0 || (application != APPLICATION_ID && (found > 0 || tables > 0)))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "this file is not a workspace of Clara");
      return FALSE;
    }

  *version = (int) found;

  return TRUE;
}

/* One step, whole or not at all. Somebody else may have made it meanwhile. */
static gboolean
run_one (ClaraConnection *connection, const ClaraMigration *migration, GError **error)
{
  g_autofree char *sql = g_strndup (g_bytes_get_data (migration->sql, NULL),
                                    g_bytes_get_size (migration->sql));
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                           APPLICATION_ID, migration->version);
  int version;

  if (!clara_connection_exec (connection, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (!clara_migrations_get_version (connection, &version, error) ||
      (version < migration->version &&
       (!connection->driver->run_script (connection, sql, error) ||
        !connection->driver->run_script (connection, mark, error))) ||
      !clara_connection_exec (connection, "COMMIT", error))
    {
      connection->fault = NULL;
      if (!clara_connection_exec (connection, "ROLLBACK", NULL))
        g_debug ("nothing to roll back");
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_migrations_run:
 * @connection: a connection that writes, outside of a transaction
 * @migrations: (element-type ClaraMigration): all there are
 * @folder: (nullable): the workspace's folder, for a backup; %NULL: none is made
 * @error: return location for a #GError
 *
 * Brings the tables up to date, each step in a transaction of its own, after a backup of what was there.
 *
 * Returns: whether they are; %CLARA_ERROR_UNSUPPORTED where a newer Clara has been here, which changes nothing
 */
gboolean
clara_migrations_run (ClaraConnection *connection,
                      GPtrArray *migrations,
                      const char *folder,
                      GError **error)
{
  int version;

  if (!clara_migrations_get_version (connection, &version, error))
    return FALSE;

  if (version > (int) migrations->len)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                   "a newer Clara has written this workspace (its tables are of version %d, this "
                   "Clara knows them up to %u); please update Clara",
                   version, migrations->len);
      return FALSE;
    }

  if (version > 0 && version < (int) migrations->len && folder != NULL)
    {
      g_autofree char *backup = clara_backups_write (connection, folder, error);

      if (backup == NULL)
        return FALSE;
    }

  for (guint i = (guint) version; i < migrations->len; i++)
    if (!run_one (connection, g_ptr_array_index (migrations, i), error))
      return FALSE;

  return TRUE;
}
