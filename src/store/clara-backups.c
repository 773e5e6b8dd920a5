/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-backups.h"

#include "clara-database-private.h"
#include "clara-date.h"
#include "clara-error.h"
#include "clara-migration.h"
#include "clara-sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define PREFIX "clara-v"
#define SUFFIX ".db"

/* What a damaged workspace is called once it was set aside. */
#define DAMAGED "damaged-"

/**
 * clara_backup_free:
 * @self: (nullable) (transfer full): a backup
 */
void
clara_backup_free (ClaraBackup *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_free (self);
}

/* Names are clara-v<version>-<ms since the epoch>.db; anything else in the folder is none of ours. */
static ClaraBackup *
backup_of_name (const char *folder, const char *name)
{
  g_autoptr (ClaraBackup) backup = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *middle = NULL;
  guint64 version;
  guint64 at;
  GStatBuf found;

  if (!g_str_has_prefix (name, PREFIX) || !g_str_has_suffix (name, SUFFIX))
    return NULL;

  middle = g_strndup (name + strlen (PREFIX), strlen (name) - strlen (PREFIX) - strlen (SUFFIX));
  parts = g_strsplit (middle, "-", 2);
  if (g_strv_length (parts) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 1, G_MAXINT, &version, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXINT64, &at, NULL))
    return NULL;

  backup = g_new0 (ClaraBackup, 1);
  backup->path = g_build_filename (folder, name, NULL);
  backup->version = (int) version;
  backup->at = (gint64) at;
  if (g_lstat (backup->path, &found) != 0 || !S_ISREG (found.st_mode))
    return NULL;
  backup->size = found.st_size;

  return g_steal_pointer (&backup);
}

static int
compare_backups (gconstpointer a, gconstpointer b)
{
  const ClaraBackup *one = *(ClaraBackup *const *) a;
  const ClaraBackup *other = *(ClaraBackup *const *) b;

  return one->at > other->at ? -1 : one->at < other->at;
}

/**
 * clara_backups_list:
 * @folder: a workspace's folder
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraBackup): its backups, the newest first; empty where there are none
 */
GPtrArray *
clara_backups_list (const char *folder, GError **error)
{
  g_autoptr (GPtrArray)
      backups = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_backup_free);
  g_autofree char *inner = g_build_filename (folder, "backups", NULL);
  g_autoptr (GError) local = NULL;
  g_autoptr (GDir) entries = g_dir_open (inner, 0, &local);
  const char *name;

  if (entries == NULL)
    {
      if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        return g_steal_pointer (&backups);

      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "the folder of the backups cannot be read");
      return NULL;
    }

  while ((name = g_dir_read_name (entries)) != NULL)
    {
      ClaraBackup *backup = backup_of_name (inner, name);

      if (backup != NULL)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_backups);

  return g_steal_pointer (&backups);
}

static gboolean
sync_path (const char *path, int flags, GError **error)
{
  int file = open (path, flags | O_CLOEXEC);
  gboolean worked = file >= 0 && fsync (file) == 0;

  if (!worked)
    clara_error_set_errno (error, errno, "a backup could not be written");
  if (file >= 0)
    close (file);

  return worked;
}

/*
 * Writes a whole copy to @path, which is there afterwards or not at all, durable and its owner's alone.
 */
gboolean
clara_backups_write_to (ClaraConnection *connection, const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  int file;

  /* What an interrupted copy left. */
  g_unlink (part);
  file = open (part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0)
    return clara_error_set_errno (error, errno, "a backup could not be written");
  close (file);

  if (!connection->driver->backup (connection, part, error) || !sync_path (part, O_RDONLY, error))
    {
      g_unlink (part);
      return FALSE;
    }

  if (g_rename (part, path) != 0)
    {
      clara_error_set_errno (error, errno, "a backup could not be written");
      g_unlink (part);
      return FALSE;
    }

  return sync_path (folder, O_RDONLY | O_DIRECTORY, error);
}

char *
clara_backups_write (ClaraConnection *connection, const char *folder, GError **error)
{
  g_autofree char *inner = g_build_filename (folder, "backups", NULL);
  g_autofree char *path = NULL;
  gint64 at = clara_date_now_ms ();
  int version;

  if (!clara_migrations_get_version (connection, &version, error))
    return NULL;

  if (g_mkdir (inner, 0700) != 0 && errno != EEXIST)
    {
      clara_error_set_errno (error, errno, "a backup could not be written");
      return NULL;
    }

  do
    {
      g_clear_pointer (&path, g_free);
      path = g_strdup_printf ("%s/" PREFIX "%d-%" G_GINT64_FORMAT SUFFIX, inner, MAX (version, 1),
                              at++);
    }
  while (g_file_test (path, G_FILE_TEST_EXISTS));

  if (!clara_backups_write_to (connection, path, error))
    return NULL;

  return g_steal_pointer (&path);
}

static gboolean
write_cb (ClaraConnection *writer, const char *folder, gpointer data, GError **error)
{
  char **path = data;

  *path = clara_backups_write (writer, folder, error);

  return *path != NULL;
}

/**
 * clara_backups_make:
 * @database: a workspace's database
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Copies the workspace, as it is at this moment, into its folder of backups. Blocks: not for the main thread.
 *
 * Returns: (transfer full): the path of the copy; else %CLARA_ERROR_NO_SPACE, %CLARA_ERROR_NOT_PERMITTED …
 */
char *
clara_backups_make (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  char *path = NULL;

  if (!clara_database_with_writer (database, write_cb, &path, cancellable, error))
    return NULL;

  return path;
}

/* Puts one of the damaged files where it can still be looked at. */
static gboolean
set_aside (const char *folder, const char *name, gint64 at, GError **error)
{
  g_autofree char *from = g_build_filename (folder, name, NULL);
  g_autofree char *inner = g_build_filename (folder, "backups", NULL);
  g_autofree char *to = g_strdup_printf ("%s/" DAMAGED "%" G_GINT64_FORMAT "-%s", inner, at, name);

  if (g_mkdir (inner, 0700) != 0 && errno != EEXIST)
    return clara_error_set_errno (error, errno, "a backup could not be written");

  return g_rename (from, to) == 0 || errno == ENOENT
             ? TRUE
             : clara_error_set_errno (error, errno, "a backup could not be written");
}

/**
 * clara_backups_restore:
 * @folder: a workspace's folder, which nobody has open
 * @path: a backup
 * @error: return location for a #GError
 *
 * Puts a copy of a backup in the place of the workspace. What was there is set aside in the folder of the backups, for
 * whoever can rescue something out of it, until clara_backups_drop_damaged(). Blocks: not for the main thread.
 *
 * Returns: whether the workspace is as it was in the backup; %CLARA_ERROR_CORRUPT where the backup is damaged itself,
 *   which changes nothing
 */
gboolean
clara_backups_restore (const char *folder, const char *path, GError **error)
{
  g_autofree char *target = g_build_filename (folder, CLARA_DATABASE_FILE_NAME, NULL);
  g_autoptr (ClaraConnection) backup = clara_sqlite_open (path, CLARA_SQLITE_WRITE, 1000, error);
  gint64 at = clara_date_now_ms ();
  int version;

  if (backup == NULL || !clara_sqlite_check (backup, TRUE, error) ||
      !clara_migrations_get_version (backup, &version, error))
    return FALSE;

  /* The log first: over another file than its own it would be poison. */
  return set_aside (folder, CLARA_DATABASE_FILE_NAME "-wal", at, error) &&
         set_aside (folder, CLARA_DATABASE_FILE_NAME "-shm", at, error) &&
         set_aside (folder, CLARA_DATABASE_FILE_NAME, at, error) &&
         clara_backups_write_to (backup, target, error);
}

/**
 * clara_backups_drop_damaged:
 * @folder: a workspace's folder
 * @error: return location for a #GError
 *
 * Deletes what clara_backups_restore() has set aside.
 *
 * Returns: whether nothing of it is left
 */
gboolean
clara_backups_drop_damaged (const char *folder, GError **error)
{
  g_autofree char *inner = g_build_filename (folder, "backups", NULL);
  g_autoptr (GDir) entries = g_dir_open (inner, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (inner, name, NULL);

      if ((g_str_has_prefix (name, DAMAGED) || g_str_has_suffix (name, ".part")) &&
          g_unlink (path) != 0)
        return clara_error_set_errno (error, errno, "a backup could not be written");
    }

  return TRUE;
}
