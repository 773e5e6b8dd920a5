/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-database.h"

#include "clara-backups.h"
#include "clara-database-private.h"
#include "clara-error.h"
#include "clara-migration.h"
#include "clara-sqlite.h"
#include "clara-worker.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/**
 * ClaraDatabase:
 *
 * An open workspace. One connection writes, one function after the other; a few read beside it, each seeing the
 * workspace as it was when its function began.
 *
 * The asynchronous calls run their functions on threads of the database and are for the main thread; the others run
 * them on the thread that calls, for programs without a main loop and for threads of their own. All may be called from
 * any thread. A write function that itself writes by way of the database is refused.
 *
 * #ClaraDatabase::changed says that somebody, here or in another program, has written: what exactly is asked of the
 * change log.
 */

#define MAX_READERS 4u

#define DEFAULT_WAIT_MS 10000u
#define DEFAULT_RUN_MS  60000u

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraDatabase, clara_database, G_TYPE_OBJECT)

static void
clara_database_finalize (GObject *object)
{
  ClaraDatabase *self = CLARA_DATABASE (object);

  /* The watch and every task hold a reference: nobody uses the connections any more. */
  g_clear_object (&self->write_worker);
  g_clear_object (&self->read_worker);
  g_clear_pointer (&self->idle_readers, g_ptr_array_unref);
  g_clear_pointer (&self->watcher, clara_connection_close);
  g_clear_pointer (&self->writer, clara_connection_close);
  if (self->watch != NULL)
    g_source_destroy (self->watch);
  g_clear_pointer (&self->watch, g_source_unref);
  g_clear_pointer (&self->news, g_source_unref);
  g_clear_pointer (&self->news_context, g_main_context_unref);
  g_mutex_clear (&self->writer_mutex);
  g_mutex_clear (&self->readers_mutex);
  g_mutex_clear (&self->news_mutex);
  g_mutex_clear (&self->watcher_mutex);
  g_cond_clear (&self->reader_home);
  g_free (self->folder);
  g_free (self->path);

  G_OBJECT_CLASS (clara_database_parent_class)->finalize (object);
}

static void
clara_database_class_init (ClaraDatabaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_database_finalize;

  /**
   * ClaraDatabase::changed:
   * @self: a database
   *
   * Somebody has written. Given where clara_database_watch() was called; several writes may share one.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", CLARA_TYPE_DATABASE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_database_init (ClaraDatabase *self)
{
  g_mutex_init (&self->writer_mutex);
  g_mutex_init (&self->readers_mutex);
  g_mutex_init (&self->news_mutex);
  g_mutex_init (&self->watcher_mutex);
  g_cond_init (&self->reader_home);
  self->idle_readers = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_connection_close);
  self->write_worker = clara_worker_new ("store-write", 1);
  self->read_worker = clara_worker_new ("store-read", 2);
  self->seen_version = -1;
  self->wait_ms = DEFAULT_WAIT_MS;
  self->run_ms = DEFAULT_RUN_MS;
}

guint
clara_database_changed_signal (void)
{
  return signals[SIGNAL_CHANGED];
}

static gboolean
ready_folder (const char *folder, gboolean create, GError **error)
{
  GStatBuf found;

  if (create && g_mkdir_with_parents (folder, 0700) != 0)
    return clara_error_set_errno (error, errno, "the workspace's folder cannot be made");

  if (g_stat (folder, &found) != 0 || !S_ISDIR (found.st_mode))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no workspace here");
      return FALSE;
    }

  if ((found.st_mode & 077) != 0 && found.st_uid == geteuid () && g_chmod (folder, 0700) != 0)
    g_debug ("the folder stays open to others");

  return TRUE;
}

/* Names the way out. */
static void
add_backup_to_error (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) backups = NULL;

  if (error == NULL || !g_error_matches (*error, CLARA_ERROR, CLARA_ERROR_CORRUPT))
    return;

  backups = clara_backups_list (folder, NULL);
  if (backups != NULL && backups->len > 0)
    {
      const ClaraBackup *newest = g_ptr_array_index (backups, 0);

      g_autofree char *name = g_path_get_basename (newest->path);
      g_autofree char *message = g_strdup_printf ("%s; the newest backup is %s", (*error)->message,
                                                  name);

      g_free ((*error)->message);
      (*error)->message = g_steal_pointer (&message);
    }
}

static gboolean
open_writer (ClaraDatabase *self, ClaraDatabaseFlags flags, GError **error)
{
  g_autofree char *log = g_strconcat (self->path, "-wal", NULL);
  g_autoptr (GPtrArray) migrations = clara_migrations_load (error);
  GStatBuf found;
  gboolean unclean = g_stat (log, &found) == 0 && found.st_size > 0;

  if (migrations == NULL)
    return FALSE;

  /* Closed in order, there is no log: it is merged and deleted by the last one who leaves. */
  self->writer = clara_sqlite_open (
      self->path, (flags & CLARA_DATABASE_CREATE) ? CLARA_SQLITE_CREATE : CLARA_SQLITE_WRITE,
      self->wait_ms, error);
  if (self->writer == NULL)
    return FALSE;

  if ((unclean || (flags & CLARA_DATABASE_CHECK)) &&
      !clara_sqlite_check (self->writer, (flags & CLARA_DATABASE_CHECK) != 0, error))
    return FALSE;

  return clara_migrations_run (self->writer, migrations, self->folder, error);
}

/**
 * clara_database_exists:
 * @folder: a data folder
 *
 * Returns: whether there is a workspace's file in it
 */
gboolean
clara_database_exists (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, CLARA_DATABASE_FILE_NAME, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/**
 * clara_database_open:
 * @folder: the workspace's folder
 * @flags: what else to do
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Opens a workspace, and brings its tables up to date after a backup. After a crash its structure is checked first.
 * Blocks: not for the main thread.
 *
 * Returns: (transfer full): the database; %CLARA_ERROR_NOT_FOUND where there is none, %CLARA_ERROR_CORRUPT, which names
 *   the newest backup if there is one, %CLARA_ERROR_UNSUPPORTED where a newer Clara has written it,
 *   %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NO_SPACE, %CLARA_ERROR_TIMED_OUT while somebody else holds it
 */
ClaraDatabase *
clara_database_open (const char *folder,
                     ClaraDatabaseFlags flags,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (ClaraDatabase) self = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !ready_folder (folder, (flags & CLARA_DATABASE_CREATE) != 0, error))
    return NULL;

  self = g_object_new (CLARA_TYPE_DATABASE, NULL);
  self->folder = g_strdup (folder);
  self->path = g_build_filename (folder, CLARA_DATABASE_FILE_NAME, NULL);

  if (open_writer (self, flags, &local))
    return g_steal_pointer (&self);

  add_backup_to_error (folder, &local);
  g_propagate_error (error, g_steal_pointer (&local));

  return NULL;
}

/**
 * clara_database_get_folder:
 * @self: a database
 *
 * Returns: (transfer none): the workspace's folder
 */
const char *
clara_database_get_folder (ClaraDatabase *self)
{
  g_return_val_if_fail (CLARA_IS_DATABASE (self), NULL);

  return self->folder;
}

/**
 * clara_database_set_deadline:
 * @self: a database
 * @wait_ms: how long to wait for another program that writes, in ms; 10,000 by default
 * @run_ms: how long the statements of one function may take together, in ms; 0: no end; 60,000 by default
 *
 * What takes longer fails with %CLARA_ERROR_TIMED_OUT.
 */
void
clara_database_set_deadline (ClaraDatabase *self, guint wait_ms, guint run_ms)
{
  g_return_if_fail (CLARA_IS_DATABASE (self));

  g_atomic_int_set (&self->wait_ms, wait_ms);
  g_atomic_int_set (&self->run_ms, run_ms);
}

static void
set_closed_error (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "the workspace was closed");
}

/* The writer, for this thread alone, until unlock_writer(). */
static ClaraConnection *
lock_writer (ClaraDatabase *self, GError **error)
{
  if (g_atomic_pointer_get (&self->writer_thread) == g_thread_self ())
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "a transaction was begun inside of another one");
      return NULL;
    }

  g_mutex_lock (&self->writer_mutex);
  if (self->writer == NULL)
    {
      g_mutex_unlock (&self->writer_mutex);
      set_closed_error (error);
      return NULL;
    }

  g_atomic_pointer_set (&self->writer_thread, g_thread_self ());
  self->writer->wait_ms = (guint) g_atomic_int_get (&self->wait_ms);

  return self->writer;
}

static void
unlock_writer (ClaraDatabase *self)
{
  g_atomic_pointer_set (&self->writer_thread, NULL);
  g_mutex_unlock (&self->writer_mutex);
}

gboolean
clara_database_with_writer (ClaraDatabase *self,
                            ClaraWriterFunc func,
                            gpointer data,
                            GCancellable *cancellable,
                            GError **error)
{
  ClaraConnection *writer = lock_writer (self, error);
  gboolean worked;

  if (writer == NULL)
    return FALSE;

  writer->cancellable = cancellable;
  worked = func (writer, self->folder, data, error);
  writer->cancellable = NULL;
  unlock_writer (self);

  return worked;
}

void
clara_database_set_fault (ClaraDatabase *self, ClaraFaultFunc fault, gpointer data)
{
  g_mutex_lock (&self->writer_mutex);
  self->writer->fault = fault;
  self->writer->fault_data = data;
  g_mutex_unlock (&self->writer_mutex);
}

/**
 * clara_database_write:
 * @self: a database
 * @member: (nullable): who writes; %NULL: the program itself
 * @func: what to write
 * @data: for @func
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location for a #GError
 *
 * Runs @func in a transaction, on this thread. Blocks until all of it is durable, or nothing of it has happened: not
 * for the main thread.
 *
 * Returns: whether it is durable; errors of @func, and as clara_statement_step()
 */
gboolean
clara_database_write (ClaraDatabase *self,
                      const ClaraId *member,
                      ClaraWriteFunc func,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  ClaraConnection *writer;
  gboolean kept, noted;

  g_return_val_if_fail (CLARA_IS_DATABASE (self), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  writer = lock_writer (self, error);
  if (writer == NULL)
    return FALSE;

  kept = clara_connection_write (writer, member, func, data, cancellable,
                                 (guint) g_atomic_int_get (&self->run_ms), error);
  noted = writer->noted;
  unlock_writer (self);

  /* Bookkeeping is no news. Whoever claims work when there is news, and finds none, would make news for ever. */
  if (kept && noted)
    clara_database_tell (self);

  return kept;
}

/* Lends a connection that reads: one at rest, a new one while there are few, or the next to come home. */
static ClaraConnection *
lend_reader (ClaraDatabase *self, GError **error)
{
  ClaraConnection *reader = NULL;
  gboolean open;

  g_mutex_lock (&self->readers_mutex);
  while (!self->closed && self->idle_readers->len == 0 && self->n_readers >= MAX_READERS)
    g_cond_wait (&self->reader_home, &self->readers_mutex);

  open = !self->closed;
  if (open && self->idle_readers->len > 0)
    reader = g_ptr_array_steal_index_fast (self->idle_readers, self->idle_readers->len - 1);
  else if (open)
    self->n_readers++;
  g_mutex_unlock (&self->readers_mutex);

  if (!open)
    set_closed_error (error);
  if (!open || reader != NULL)
    return reader;

  reader = clara_sqlite_open (self->path, CLARA_SQLITE_READ,
                              (guint) g_atomic_int_get (&self->wait_ms), error);
  if (reader == NULL)
    {
      g_mutex_lock (&self->readers_mutex);
      self->n_readers--;
      g_cond_signal (&self->reader_home);
      g_mutex_unlock (&self->readers_mutex);
    }

  return reader;
}

static void
take_reader_home (ClaraDatabase *self, ClaraConnection *reader)
{
  g_mutex_lock (&self->readers_mutex);
  if (self->closed)
    {
      clara_connection_close (reader);
      self->n_readers--;
    }
  else
    g_ptr_array_add (self->idle_readers, reader);
  g_cond_broadcast (&self->reader_home);
  g_mutex_unlock (&self->readers_mutex);
}

/**
 * clara_database_read:
 * @self: a database
 * @func: what to read
 * @data: for @func
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Runs @func on this thread. Blocks: not for the main thread. Inside of a write function, read by its own connection.
 *
 * Returns: whether it worked; errors of @func, and as clara_statement_step()
 */
gboolean
clara_database_read (ClaraDatabase *self,
                     ClaraReadFunc func,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  ClaraConnection *reader;
  gboolean worked;

  g_return_val_if_fail (CLARA_IS_DATABASE (self), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  reader = lend_reader (self, error);
  if (reader == NULL)
    return FALSE;

  reader->wait_ms = (guint) g_atomic_int_get (&self->wait_ms);
  worked = clara_connection_read (reader, func, data, cancellable,
                                  (guint) g_atomic_int_get (&self->run_ms), error);
  take_reader_home (self, reader);

  return worked;
}

static gboolean
backup_cb (ClaraConnection *writer, const char *folder, gpointer data, GError **error)
{
  return clara_backups_write_to (writer, data, error);
}

/**
 * clara_database_backup:
 * @self: a database
 * @path: where to; replaced
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Copies the workspace, as it is at this moment, into one file. It holds all that the workspace holds, people's names
 * included. Blocks: not for the main thread.
 *
 * Returns: whether the copy is there, and durable
 */
gboolean
clara_database_backup (ClaraDatabase *self,
                       const char *path,
                       GCancellable *cancellable,
                       GError **error)
{
  g_return_val_if_fail (CLARA_IS_DATABASE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return clara_database_with_writer (self, backup_cb, (gpointer) path, cancellable, error);
}

static gboolean
compact_cb (ClaraConnection *writer, const char *folder, gpointer data, GError **error)
{
  return clara_sqlite_compact (writer, error);
}

/**
 * clara_database_compact:
 * @self: a database
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Writes the file anew, with nothing in it but what is still there, and empties its log: what was deleted is gone from
 * both. Blocks, and writers with it: not for the main thread.
 *
 * Returns: whether it worked; %CLARA_ERROR_TIMED_OUT while somebody else reads
 */
gboolean
clara_database_compact (ClaraDatabase *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CLARA_IS_DATABASE (self), FALSE);

  return clara_database_with_writer (self, compact_cb, NULL, cancellable, error);
}

/**
 * clara_database_close:
 * @self: a database
 * @error: return location for a #GError
 *
 * Waits for the functions that run, and closes the file in order. What comes later fails with %G_IO_ERROR_CLOSED. The
 * last reference does the same. Not to be called inside of such a function.
 *
 * Returns: whether this closed it; %CLARA_ERROR_INVALID inside of a write function
 */
gboolean
clara_database_close (ClaraDatabase *self, GError **error)
{
  ClaraConnection *writer;

  g_return_val_if_fail (CLARA_IS_DATABASE (self), FALSE);

  writer = lock_writer (self, error);
  if (writer == NULL)
    return FALSE;

  g_mutex_lock (&self->readers_mutex);
  self->closed = TRUE;
  self->n_readers -= self->idle_readers->len;
  g_ptr_array_set_size (self->idle_readers, 0);
  while (self->n_readers > 0)
    g_cond_wait (&self->reader_home, &self->readers_mutex);
  g_cond_broadcast (&self->reader_home);
  g_mutex_unlock (&self->readers_mutex);

  g_mutex_lock (&self->watcher_mutex);
  self->watcher_closed = TRUE;
  g_clear_pointer (&self->watcher, clara_connection_close);
  g_mutex_unlock (&self->watcher_mutex);

  g_clear_pointer (&self->writer, clara_connection_close);
  unlock_writer (self);

  return TRUE;
}
