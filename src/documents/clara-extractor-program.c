/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-extractor-program.h"

#include "clara-config.h"
#include "clara-error.h"

#include <sys/stat.h>

#define MAX_CLIMB 4

/* A program in a build tree uses the extractor of that tree. A folder is a build tree when meson says so. */
static char *
find_in_build_tree (const char *name)
{
  g_autofree char *folder = g_file_read_link ("/proc/self/exe", NULL);

  for (int i = 0; folder != NULL && i < MAX_CLIMB; i++)
    {
      g_autofree char *parent = g_path_get_dirname (folder);
      g_autofree char *marker = g_build_filename (parent, "meson-private", "coredata.dat", NULL);

      if (g_file_test (marker, G_FILE_TEST_EXISTS))
        return g_build_filename (parent, "src", "documents", "extractor", name, NULL);

      g_free (folder);
      folder = g_steal_pointer (&parent);
    }

  return NULL;
}

/**
 * clara_extractor_program_find:
 * @name: %CLARA_EXTRACTOR_PROGRAM or %CLARA_EXTRACTOR_OCR_PROGRAM
 * @error: return location
 *
 * Finds the program that reads documents: of this build, or where Clara is installed. One that others than
 * its owner may change is refused, for it would be handed every document.
 *
 * Returns: (transfer full): its path, or %NULL with %CLARA_ERROR_NOT_FOUND or %CLARA_ERROR_NOT_PERMITTED;
 *   any thread
 */
char *
clara_extractor_program_find (const char *name, GError **error)
{
  g_autofree char *path = find_in_build_tree (name);
  struct stat status;

  if (path == NULL)
    path = g_build_filename (CLARA_LIBEXEC_DIR, name, NULL);

  if (stat (path, &status) != 0 || !S_ISREG (status.st_mode))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "%s is missing", path);
      return NULL;
    }
  if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                   "%s can be changed by others than its owner, so it is not used", path);
      return NULL;
    }

  return g_steal_pointer (&path);
}
