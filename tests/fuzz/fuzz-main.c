/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz.h"

#include <glib.h>
#include <stdlib.h>

/* Stands in for libFuzzer: runs the target over all files of the folders it is given, and over nothing. */
int
main (int argc, char **argv)
{
  guint n_files = 0;

  LLVMFuzzerTestOneInput ((const uint8_t *) "", 0);

  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = g_dir_open (argv[i], 0, &error);
      const char *name;

      if (dir == NULL)
        {
          g_printerr ("%s\n", error->message);
          return EXIT_FAILURE;
        }

      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *path = g_build_filename (argv[i], name, NULL);
          g_autofree char *bytes = NULL;
          g_autofree char *exact = NULL;
          gsize size;

          if (!g_file_get_contents (path, &bytes, &size, &error))
            {
              g_printerr ("%s\n", error->message);
              return EXIT_FAILURE;
            }

          /* With no NUL behind it, as libFuzzer gives it. */
          exact = g_memdup2 (bytes, size);
          LLVMFuzzerTestOneInput ((const uint8_t *) (exact != NULL ? exact : ""), size);
          n_files++;
        }
    }

  g_print ("%u seeds\n", n_files);

  return n_files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
