/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-document-files.h"

#include "clara-document-limits.h"
#include "clara-format.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_DEPTH 64
#define MAX_FILES 1000000

static void
file_free (gpointer data)
{
  ClaraDocumentFile *file = data;

  g_free (file->path);
  g_free (file);
}

static void
add (GPtrArray *files, const char *path, gboolean from_folder)
{
  ClaraDocumentFile *file = g_new0 (ClaraDocumentFile, 1);

  file->path = g_strdup (path);
  file->from_folder = from_folder;
  g_ptr_array_add (files, file);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_folder (const char *folder, GPtrArray *faults)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *names;
  const char *name;

  if (dir == NULL)
    {
      g_ptr_array_add (faults, clara_folder_fault_new (folder, error->message));
      return NULL;
    }

  names = g_ptr_array_new_with_free_func (g_free);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

/* Symbolic links are not followed: a folder of résumés must not lead out of itself. */
static gboolean
add_folder (GPtrArray *files, GPtrArray *faults, const char *folder, guint depth)
{
  g_autoptr (GPtrArray) names = depth < MAX_DEPTH ? list_folder (folder, faults) : NULL;
  gboolean complete = names != NULL;

  for (guint i = 0; names != NULL && i < names->len && files->len < MAX_FILES; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      struct stat status;

      if (lstat (path, &status) != 0)
        complete = FALSE;
      else if (S_ISDIR (status.st_mode))
        complete &= add_folder (files, faults, path, depth + 1);
      else if (S_ISREG (status.st_mode) &&
               clara_format_from_file_name (path) != CLARA_FORMAT_UNKNOWN)
        add (files, path, TRUE);
    }

  return complete;
}

/**
 * clara_document_files_find:
 * @paths: (array zero-terminated=1): files and folders
 * @complete: (out): whether every folder could be listed and had a document in it
 * @faults: (inout) (element-type ClaraFolderFault): gets what is wrong with which folder
 *
 * Finds the files that the paths stand for: each its own, in the order given; a folder for all documents in it and below,
 * sorted by name. Waits for the disk; any thread.
 *
 * Returns: (transfer full) (element-type ClaraDocumentFile): the files; whether they exist shows when they are read
 */
GPtrArray *
clara_document_files_find (const char *const *paths, gboolean *complete, GPtrArray *faults)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (file_free);

  *complete = TRUE;
  for (const char *const *path = paths; *path != NULL; path++)
    {
      guint before = files->len;

      if (!g_file_test (*path, G_FILE_TEST_IS_DIR))
        {
          add (files, *path, FALSE);
          continue;
        }

      *complete &= add_folder (files, faults, *path, 0);
      if (files->len == before)
        {
          g_ptr_array_add (faults, clara_folder_fault_new (*path, NULL));
          *complete = FALSE;
        }
    }

  return files;
}

static const char *
reason_of_errno (int error)
{
  switch (error)
    {
    case EACCES:
    case EPERM:
      return "not-permitted";
    case ELOOP:
    case ENXIO:
    case EISDIR:
      return "not-a-file";
    default:
      return "missing";
    }
}

static GBytes *
read_open_file (int fd, const char **reason)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  struct stat status;

  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    {
      *reason = "not-a-file";
      return NULL;
    }
  if (status.st_size > CLARA_MAX_DOCUMENT_BYTES)
    {
      *reason = "too-large";
      return NULL;
    }

  for (;;)
    {
      guint8 chunk[64 * 1024];
      gssize n = read (fd, chunk, sizeof chunk);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          *reason = "not-permitted";
          return NULL;
        }
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

      /* It may have grown since its size was asked for. */
      if (bytes->len + (gsize) n > CLARA_MAX_DOCUMENT_BYTES)
        {
          *reason = "too-large";
          return NULL;
        }
      g_byte_array_append (bytes, chunk, (guint) n);
    }
}

/**
 * clara_document_file_read:
 * @file: a file
 * @reason: (out): why it cannot be read: a short stable name, a static string; untouched on success
 *
 * Reads a document, no larger than %CLARA_MAX_DOCUMENT_BYTES. Waits for the disk; any thread.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
clara_document_file_read (const ClaraDocumentFile *file, const char **reason)
{
  /* A pipe must not make us wait for somebody to write to it. */
  int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (file->from_folder ? O_NOFOLLOW : 0);
  int fd = open (file->path, flags);
  GBytes *bytes;

  if (fd < 0)
    {
      *reason = reason_of_errno (errno);
      return NULL;
    }

  bytes = read_open_file (fd, reason);
  close (fd);
  return bytes;
}
