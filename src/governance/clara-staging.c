/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-staging-private.h"

#include "clara-error.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define PREFIX "restoring-"

/* A staging folder holds a workspace, and that one a folder of backups: nothing lies deeper. */
#define MAX_DEPTH 3u

/* Depth is bounded: see above. Links are deleted, never followed. */
static gboolean
remove_tree (const char *path, guint depth)
{
  gboolean is_folder = g_file_test (path, G_FILE_TEST_IS_DIR) &&
                       !g_file_test (path, G_FILE_TEST_IS_SYMLINK);
  g_autoptr (GDir) entries = is_folder && depth > 0 ? g_dir_open (path, 0, NULL) : NULL;
  gboolean worked = TRUE;
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      worked = remove_tree (inner, depth - 1) && worked;
    }

  return (is_folder ? g_rmdir (path) : g_unlink (path)) == 0 && worked;
}

/* The owner's alone. */
char *
clara_staging_make (const char *folder, GError **error)
{
  g_autofree char *staging = g_build_filename (folder, PREFIX "XXXXXX", NULL);

  if (g_mkdtemp_full (staging, 0700) != NULL)
    return g_steal_pointer (&staging);

  clara_error_set_errno (error, errno, "the workspace's folder cannot be written");

  return NULL;
}

void
clara_staging_remove (char *staging)
{
  if (!remove_tree (staging, MAX_DEPTH))
    g_debug ("what was to be restored is left for the next to remove");
  g_free (staging);
}

/* What a kill in the middle of a restore has left: it holds people, and some may have been erased. */
gboolean
clara_staging_drop_old (const char *folder, GError **error)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_prefix (name, PREFIX) && !remove_tree (path, MAX_DEPTH))
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                               "what a restore has left cannot be deleted");
          return FALSE;
        }
    }

  return TRUE;
}
