/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-power.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

/*
 * A layer between SQLite and its files. It keeps what each write went over until the file is synced; when the power is
 * cut, it puts that back, the last first. What was written and never synced is then as if it had never been written:
 * the worst that a disk may do.
 */

typedef struct
{
  sqlite3_int64 offset;
  sqlite3_int64 size; /* of the file, before */
  GBytes *content;    /* (owned) (nullable): what stood there, as far as the file went */
} Before;

typedef struct
{
  sqlite3_file base;
  GArray *log; /* (unowned) (nullable): Before, of all who have this file open */
  sqlite3_file *real;
} File;

static sqlite3_vfs *real_vfs;
static GMutex mutex;
static GHashTable *logs; /* path → GArray of Before */

static void
before_clear (gpointer data)
{
  g_clear_pointer (&((Before *) data)->content, g_bytes_unref);
}

#define REAL(file) (((File *) (file))->real)

/* Keeps what stands from @offset on, @n bytes of it at most. */
static void
keep (File *self, sqlite3_int64 offset, sqlite3_int64 n)
{
  Before before = { .offset = offset };
  sqlite3_int64 there;

  self->real->pMethods->xFileSize (self->real, &before.size);
  there = CLAMP (before.size - offset, 0, n);
  if (there > 0)
    {
      guint8 *content = g_malloc ((gsize) there);

      self->real->pMethods->xRead (self->real, content, (int) there, offset);
      before.content = g_bytes_new_take (content, (gsize) there);
    }
  g_array_append_val (self->log, before);
}

static int
file_close (sqlite3_file *file)
{
  return REAL (file)->pMethods->xClose (REAL (file));
}

static int
file_read (sqlite3_file *file, void *buffer, int n, sqlite3_int64 offset)
{
  return REAL (file)->pMethods->xRead (REAL (file), buffer, n, offset);
}

static int
file_write (sqlite3_file *file, const void *data, int n, sqlite3_int64 offset)
{
  File *self = (File *) file;
  int code;

  if (self->log == NULL)
    return self->real->pMethods->xWrite (self->real, data, n, offset);

  g_mutex_lock (&mutex);
  keep (self, offset, n);
  code = self->real->pMethods->xWrite (self->real, data, n, offset);
  g_mutex_unlock (&mutex);

  return code;
}

static int
file_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  File *self = (File *) file;
  int code;

  if (self->log == NULL)
    return self->real->pMethods->xTruncate (self->real, size);

  g_mutex_lock (&mutex);
  keep (self, size, G_MAXINT32);
  code = self->real->pMethods->xTruncate (self->real, size);
  g_mutex_unlock (&mutex);

  return code;
}

static int
file_sync (sqlite3_file *file, int flags)
{
  File *self = (File *) file;
  int code;

  g_mutex_lock (&mutex);
  code = self->real->pMethods->xSync (self->real, flags);
  if (code == SQLITE_OK && self->log != NULL)
    g_array_set_size (self->log, 0);
  g_mutex_unlock (&mutex);

  return code;
}

static int
file_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return REAL (file)->pMethods->xFileSize (REAL (file), size);
}

static int
file_lock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xLock (REAL (file), level);
}

static int
file_unlock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xUnlock (REAL (file), level);
}

static int
file_check_reserved_lock (sqlite3_file *file, int *held)
{
  return REAL (file)->pMethods->xCheckReservedLock (REAL (file), held);
}

static int
file_control (sqlite3_file *file, int op, void *data)
{
  return REAL (file)->pMethods->xFileControl (REAL (file), op, data);
}

static int
file_sector_size (sqlite3_file *file)
{
  return REAL (file)->pMethods->xSectorSize (REAL (file));
}

static int
file_device_characteristics (sqlite3_file *file)
{
  return REAL (file)->pMethods->xDeviceCharacteristics (REAL (file));
}

static int
file_shm_map (sqlite3_file *file, int page, int size, int extend, void volatile **map)
{
  return REAL (file)->pMethods->xShmMap (REAL (file), page, size, extend, map);
}

static int
file_shm_lock (sqlite3_file *file, int offset, int n, int flags)
{
  return REAL (file)->pMethods->xShmLock (REAL (file), offset, n, flags);
}

static void
file_shm_barrier (sqlite3_file *file)
{
  REAL (file)->pMethods->xShmBarrier (REAL (file));
}

static int
file_shm_unmap (sqlite3_file *file, int delete_it)
{
  return REAL (file)->pMethods->xShmUnmap (REAL (file), delete_it);
}

static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = file_close,
  .xRead = file_read,
  .xWrite = file_write,
  .xTruncate = file_truncate,
  .xSync = file_sync,
  .xFileSize = file_size,
  .xLock = file_lock,
  .xUnlock = file_unlock,
  .xCheckReservedLock = file_check_reserved_lock,
  .xFileControl = file_control,
  .xSectorSize = file_sector_size,
  .xDeviceCharacteristics = file_device_characteristics,
  .xShmMap = file_shm_map,
  .xShmLock = file_shm_lock,
  .xShmBarrier = file_shm_barrier,
  .xShmUnmap = file_shm_unmap,
};

static GArray *
log_of (const char *path)
{
  GArray *log;

  g_mutex_lock (&mutex);
  log = g_hash_table_lookup (logs, path);
  if (log == NULL)
    {
      log = g_array_new (FALSE, FALSE, sizeof (Before));
      g_array_set_clear_func (log, before_clear);
      g_hash_table_insert (logs, g_strdup (path), log);
    }
  g_mutex_unlock (&mutex);

  return log;
}

static int
vfs_open (sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out_flags)
{
  File *self = (File *) file;
  int code;

  memset (self, 0, sizeof *self);
  self->real = (sqlite3_file *) (self + 1);
  code = real_vfs->xOpen (real_vfs, path, self->real, flags, out_flags);
  if (code != SQLITE_OK)
    return code;

  if (path != NULL && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0)
    self->log = log_of (path);
  self->base.pMethods = &methods;

  return SQLITE_OK;
}

/* A deleted file has nothing that could be put back. */
static int
vfs_delete (sqlite3_vfs *vfs, const char *path, int sync_folder)
{
  GArray *log;

  g_mutex_lock (&mutex);
  log = g_hash_table_lookup (logs, path);
  if (log != NULL)
    g_array_set_size (log, 0);
  g_mutex_unlock (&mutex);

  return real_vfs->xDelete (real_vfs, path, sync_folder);
}

void
chaos_power_watch (void)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  g_assert_nonnull (real_vfs);
  logs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  vfs = *real_vfs;
  vfs.zName = "chaos";
  vfs.szOsFile += (int) sizeof (File);
  vfs.xOpen = vfs_open;
  vfs.xDelete = vfs_delete;
  g_assert_cmpint (sqlite3_vfs_register (&vfs, 1), ==, SQLITE_OK);
}

static void
put_back (const char *path, GArray *log)
{
  int file = open (path, O_RDWR | O_CLOEXEC);

  for (guint i = log->len; file >= 0 && i > 0; i--)
    {
      const Before *before = &g_array_index (log, Before, i - 1);
      gsize size = 0;
      gconstpointer content = before->content != NULL ? g_bytes_get_data (before->content, &size)
                                                      : NULL;

      if ((size > 0 && pwrite (file, content, size, before->offset) != (gssize) size) ||
          ftruncate (file, before->size) != 0)
        abort ();
    }
}

void
chaos_power_cut (gboolean power)
{
  GHashTableIter iter;
  gpointer path, log;

  if (power)
    {
      /* Held to the end: nobody writes any more. */
      g_mutex_lock (&mutex);
      g_hash_table_iter_init (&iter, logs);
      while (g_hash_table_iter_next (&iter, &path, &log))
        put_back (path, log);
    }

  while (TRUE)
    kill (getpid (), SIGKILL);
}
