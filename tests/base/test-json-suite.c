/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-json.h"

#define N_FILES 318

/* JSONTestSuite names its files by what a reader has to do: y_ read, n_ refuse, i_ either. */
static void
test_suite_is_obeyed (void)
{
  const char *shared = g_getenv ("CLARA_SHARED_DATA");
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n_files = 0;
  guint n_wrong = 0;

  folder = g_build_filename (shared != NULL ? shared : "", "json", "test_parsing", NULL);
  dir = g_dir_open (folder, 0, NULL);
  if (dir == NULL)
    {
      g_test_skip ("the folder json/test_parsing of CLARA_SHARED_DATA is not here");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *exact = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = NULL;
      gsize size;

      if (!g_str_has_suffix (name, ".json"))
        continue;

      g_assert_true (g_file_get_contents (path, &text, &size, &error));
      g_assert_no_error (error);

      /* A copy with no NUL behind it, so that a sanitizer sees one byte too many being read. */
      exact = g_memdup2 (text, size);
      node = clara_json_parse (exact, (gssize) size, NULL, &error);
      g_assert_true ((node == NULL) == (error != NULL));
      if (error != NULL)
        g_assert_true (error->domain == CLARA_ERROR && (error->code == CLARA_ERROR_INVALID ||
                                                        error->code == CLARA_ERROR_TOO_LARGE));

      if ((name[0] == 'y' && node == NULL) || (name[0] == 'n' && node != NULL))
        {
          g_test_message ("%s: %s", name, error != NULL ? error->message : "was read");
          n_wrong++;
        }
      n_files++;
    }

  g_assert_cmpuint (n_wrong, ==, 0);
  g_assert_cmpuint (n_files, ==, N_FILES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-suite/is-obeyed", test_suite_is_obeyed);

  return g_test_run ();
}
