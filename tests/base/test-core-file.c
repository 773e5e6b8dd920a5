/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-core-file.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a core may take in this test; it is cut there. */
#define CORE_SIZE (64 * 1024)

/* Whether a program that crashes leaves a core. */
static gboolean
leaves_core (gboolean forbids)
{
  g_autofree char *folder = g_dir_make_tmp ("clara-core-XXXXXX", NULL);
  g_autoptr (GDir) dir = NULL;
  const char *name;
  int status;
  pid_t child;

  g_assert_nonnull (folder);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      const struct rlimit limit = { CORE_SIZE, CORE_SIZE };

      if (chdir (folder) != 0 || setrlimit (RLIMIT_CORE, &limit) != 0 ||
          (forbids && !clara_core_file_forbid ()))
        _exit (1);
      signal (SIGABRT, SIG_DFL);
      raise (SIGABRT);
      _exit (1);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return WIFSIGNALED (status) && WCOREDUMP (status);
}

static void
test_crash_leaves_none (void)
{
  if (!leaves_core (FALSE))
    {
      g_test_skip ("nothing leaves a core here");
      return;
    }

  g_assert_false (leaves_core (TRUE));
}

static void
test_nothing_more_can_be_asked_for (void)
{
  struct rlimit limit;

  g_assert_true (clara_core_file_forbid ());
  g_assert_true (clara_core_file_forbid ());
  g_assert_cmpint (getrlimit (RLIMIT_CORE, &limit), ==, 0);
  g_assert_cmpuint (limit.rlim_cur, <=, 1);
  g_assert_cmpuint (limit.rlim_max, <=, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core-file/crash-leaves-none", test_crash_leaves_none);
  g_test_add_func ("/core-file/nothing-more-can-be-asked-for", test_nothing_more_can_be_asked_for);

  return g_test_run ();
}
