/* SPDX-License-Identifier: GPL-3.0-or-later */

/* clara-convert-model [FOLDER]: converts the published files of the language model in FOLDER (that of
 * CLARA_MODEL_DIR, else the user's cache) into the file that Clara maps, unless it is there and whole.
 * Exit: 0 it is there, 1 it could not be made, 2 wrong usage, 3 there are no published files. */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-import.h"
#include "clara-embedder.h"
#include "clara-error.h"

#include <stdio.h>

enum
{
  DONE,
  FAILED,
  USAGE,
  MISSING,
};

static char *
choose_folder (int argc, char **argv)
{
  const char *named = g_getenv ("CLARA_MODEL_DIR");

  if (argc == 2)
    return g_strdup (argv[1]);
  if (named != NULL && *named != '\0')
    return g_strdup (named);

  return g_build_filename (g_get_user_cache_dir (), "clara", "model", NULL);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (argc > 2 || (argc == 2 && argv[1][0] == '-'))
    {
      fprintf (stderr, "usage: clara-convert-model [FOLDER]\n");
      return USAGE;
    }

  folder = choose_folder (argc, argv);
  if (clara_embedder_check (folder, NULL, NULL))
    return DONE;

  if (!clara_embedder_import (folder, &error))
    {
      fprintf (stderr, "clara-convert-model: %s\n", error->message);
      return g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND) ? MISSING : FAILED;
    }
  if (!clara_embedder_check (folder, &id, &error))
    {
      fprintf (stderr, "clara-convert-model: %s\n", error->message);
      return FAILED;
    }
  printf ("clara-convert-model: made %s in %s\n", id, folder);

  return DONE;
}
