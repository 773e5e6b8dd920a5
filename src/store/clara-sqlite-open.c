/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-sqlite-private.h"

#include "clara-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* SQLite looks up this often, in steps of its machine, whether it is still wanted: well under a millisecond. */
#define STEPS_BETWEEN_LOOKS 4000

#define MAX_VALUE_SIZE (64 * 1024 * 1024)
#define MAX_SQL_SIZE   (256 * 1024)

/* Above this, what a compaction copies goes through an unlinked file instead of memory. */
#define MAX_PAGES_IN_MEMORY (64 * 1024)

static int
progress_cb (void *data)
{
  ClaraSqlite *self = data;

  return g_cancellable_is_cancelled (self->base.cancellable) ||
         (self->until != 0 && g_get_monotonic_time () > self->until);
}

/* Somebody else holds the file: wait for a while, in steps of 1 to 20 ms. */
static int
busy_cb (void *data, int count)
{
  ClaraSqlite *self = data;
  gint64 now = g_get_monotonic_time ();

  if (count == 0)
    self->busy_since = now;

  if (g_cancellable_is_cancelled (self->base.cancellable) ||
      now - self->busy_since >= self->base.wait_ms * G_GINT64_CONSTANT (1000))
    return 0;

  g_usleep (MIN (1000u << MIN (count, 4), 20000u));

  return 1;
}

static void
set_error_of_file (int code, GError **error)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE,
                           "there is no space left for the workspace's file");
      break;
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "the workspace's folder may not be written");
      break;
    case ENOENT:
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no workspace here");
      break;
    default:
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                   "the workspace's file cannot be opened: %s", g_strerror (code));
    }
}

/*
 * Sees to it that the file is there and nobody else's. An existing file is never opened here: closing it would drop
 * the locks that SQLite holds on it elsewhere in this process.
 */
static gboolean
ready_file (const char *path, ClaraSqliteMode mode, GError **error)
{
  struct stat found;
  int file;

  if (lstat (path, &found) == 0)
    {
      if (!S_ISREG (found.st_mode))
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                               "the workspace's file is none");
          return FALSE;
        }

      if ((found.st_mode & 077) != 0 && g_chmod (path, 0600) != 0 && found.st_uid == geteuid ())
        {
          set_error_of_file (errno, error);
          return FALSE;
        }

      return TRUE;
    }

  if (errno != ENOENT || mode != CLARA_SQLITE_CREATE)
    {
      set_error_of_file (errno, error);
      return FALSE;
    }

  file = open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0 && errno != EEXIST)
    {
      set_error_of_file (errno, error);
      return FALSE;
    }
  if (file >= 0)
    close (file);

  return TRUE;
}

/* What SQLite could be talked into by a file that somebody else wrote. */
static gboolean
restrict_handle (ClaraSqlite *self)
{
  sqlite3_limit (self->handle, SQLITE_LIMIT_LENGTH, MAX_VALUE_SIZE);
  sqlite3_limit (self->handle, SQLITE_LIMIT_SQL_LENGTH, MAX_SQL_SIZE);
  sqlite3_limit (self->handle, SQLITE_LIMIT_COLUMN, 256);
  sqlite3_limit (self->handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit (self->handle, SQLITE_LIMIT_TRIGGER_DEPTH, 8);
  sqlite3_limit (self->handle, SQLITE_LIMIT_WORKER_THREADS, 0);

  return sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL) == SQLITE_OK &&
         sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL) == SQLITE_OK &&
         sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL) ==
             SQLITE_OK &&
         sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL) == SQLITE_OK &&
         sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL) == SQLITE_OK &&
         sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL) == SQLITE_OK;
}

static gboolean
set_pragmas (ClaraSqlite *self, ClaraSqliteMode mode, GError **error)
{
  /* Where free pages are given back one by one, an erasure does not have to rewrite the whole file. It has to be
     said before the first table is made, and does nothing afterwards. */
  if (mode == CLARA_SQLITE_CREATE &&
      !clara_sqlite_driver.run_script (&self->base, "PRAGMA auto_vacuum = INCREMENTAL;", error))
    return FALSE;

  if (mode != CLARA_SQLITE_READ &&
      !clara_sqlite_driver.run_script (&self->base, "PRAGMA journal_mode = WAL;", error))
    return FALSE;

  if (!clara_sqlite_driver.run_script (&self->base,
                                       "PRAGMA synchronous = FULL;"
                                       "PRAGMA secure_delete = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA mmap_size = 0;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA cache_size = -8192;"
                                       "PRAGMA journal_size_limit = 16777216;",
                                       error))
    return FALSE;

  if (mode == CLARA_SQLITE_READ)
    return clara_sqlite_driver.run_script (&self->base, "PRAGMA query_only = ON;", error);

  if (sqlite3_db_readonly (self->handle, "main") != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "the workspace may not be written");
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_sqlite_open:
 * @path: the file
 * @mode: what for
 * @wait_ms: how long to wait for others who write, in ms
 * @error: return location for a #GError
 *
 * Opens a connection to a SQLite file: with a write-ahead log, durable at each commit, foreign keys, deleted content
 * overwritten, no extension, nothing that a file made by somebody else could turn against us; readable by its owner
 * only.
 *
 * Returns: (transfer full): the connection, for one thread at a time; %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_CORRUPT,
 *   %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NO_SPACE or %CLARA_ERROR_TIMED_OUT
 */
ClaraConnection *
clara_sqlite_open (const char *path, ClaraSqliteMode mode, guint wait_ms, GError **error)
{
  ClaraSqlite *self;
  int code;

  g_return_val_if_fail (path != NULL, NULL);

  if (!ready_file (path, mode, error))
    return NULL;

  self = g_new0 (ClaraSqlite, 1);
  clara_connection_init_base (&self->base, &clara_sqlite_driver);
  self->base.wait_ms = wait_ms;

  code = sqlite3_open_v2 (path, &self->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
  if (self->handle != NULL)
    {
      sqlite3_extended_result_codes (self->handle, 1);
      sqlite3_busy_handler (self->handle, busy_cb, self);
      sqlite3_progress_handler (self->handle, STEPS_BETWEEN_LOOKS, progress_cb, self);
    }

  if (code != SQLITE_OK || !restrict_handle (self))
    clara_sqlite_set_error (self, code != SQLITE_OK ? code : SQLITE_MISUSE, error);
  else if (set_pragmas (self, mode, error))
    return &self->base;

  clara_connection_close (&self->base);

  return NULL;
}

/* One row that says `ok`, or rows that say what is wrong. */
static gboolean
quick_check (ClaraConnection *connection, const char *sql, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare_any (connection, sql);
  ClaraStep step = clara_statement_step (statement, error);

  if (step == CLARA_STEP_ERROR)
    return FALSE;

  if (step == CLARA_STEP_ROW && g_strcmp0 (clara_statement_get_text (statement, 0), "ok") == 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT, "the workspace's file is damaged");

  return FALSE;
}

/**
 * clara_sqlite_check:
 * @connection: a connection of clara_sqlite_open()
 * @all: also the bytes of documents and the cache, which are most of a large file
 * @error: return location for a #GError
 *
 * Looks for damage in the structure of the file. The bytes of documents are checked by their hash whenever they are
 * read, so that a start after a crash need not read all of them.
 *
 * Returns: whether none was found; else %CLARA_ERROR_CORRUPT
 */
gboolean
clara_sqlite_check (ClaraConnection *connection, gboolean all, GError **error)
{
  g_autoptr (GPtrArray) checks = g_ptr_array_new_with_free_func (sqlite3_free);
  g_autoptr (ClaraStatement) statement = NULL;
  ClaraStep step;

  if (all)
    return quick_check (connection, "PRAGMA quick_check (1)", error);

  statement = clara_connection_prepare (
      connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
                  "AND name NOT IN ('material_bytes', 'cache')");
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (checks, sqlite3_mprintf ("PRAGMA quick_check (%Q)",
                                              clara_statement_get_text (statement, 0)));
  if (step == CLARA_STEP_ERROR)
    return FALSE;

  for (guint i = 0; i < checks->len; i++)
    if (!quick_check (connection, g_ptr_array_index (checks, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
truncate_log (ClaraConnection *connection, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare_any (connection, "PRAGMA wal_checkpoint (TRUNCATE)");

  if (clara_statement_step (statement, error) != CLARA_STEP_ROW)
    return FALSE;

  if (clara_statement_get_int64 (statement, 0) == 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT,
                       "another program reads the workspace: the log could not be emptied");

  return FALSE;
}

/**
 * clara_sqlite_compact:
 * @connection: a connection of clara_sqlite_open() that writes, outside of a transaction
 * @error: return location for a #GError
 *
 * Writes the file anew with nothing in it but what is still there, and empties the log. Takes as much space again as
 * the file has, for as long as it runs.
 *
 * Returns: whether both worked; %CLARA_ERROR_TIMED_OUT while somebody else reads, %CLARA_ERROR_NO_SPACE
 */
gboolean
clara_sqlite_compact (ClaraConnection *connection, GError **error)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;
  gint64 pages;
  gboolean worked;

  if (!clara_connection_get_int64 (connection, "PRAGMA page_count", &pages, error))
    return FALSE;

  /* It copies by way of a second database, which has to be attached. */
  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 1);
  worked = (pages <= MAX_PAGES_IN_MEMORY ||
            connection->driver->run_script (connection, "PRAGMA temp_store = FILE;", error)) &&
           clara_connection_exec (connection, "VACUUM", error);
  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 0);

  return worked &&
         connection->driver->run_script (connection, "PRAGMA temp_store = MEMORY;", error) &&
         truncate_log (connection, error);
}

/* For tests: the file may not grow over this many pages. 0: as it was. */
void
clara_sqlite_set_max_pages (ClaraConnection *connection, guint pages)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA max_page_count = %u;",
                                          pages > 0 ? pages : 1073741823u);

  if (!connection->driver->run_script (connection, sql, NULL))
    g_debug ("the number of pages is what it was");
}
