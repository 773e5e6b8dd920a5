/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <string.h>

#define CANARY "zephyrquokka"

/* Whether any file below @folder holds the word. */
static gboolean
holds (const char *folder, const char *word)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  gboolean found = FALSE;

  while (!found && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *contents = NULL;
      gsize length;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        found = holds (path, word);
      else if (g_file_get_contents (path, &contents, &length, NULL))
        found = memmem (contents, length, word, strlen (word)) != NULL;
    }

  return found;
}

static char *
import_canary (Workspace *self)
{
  workspace_write (self, "people/a.txt", "Tamsin Quillfeather", "\nTrains a " CANARY ".\n");

  return workspace_import (self, "people/a.txt");
}

static void
test_erased_is_nowhere_and_does_not_come_back (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_canary (self);
  g_autofree char *folder = g_build_filename (self->folder, "data", NULL);
  g_autoptr (JsonObject) again = NULL;
  g_autoptr (JsonObject) brought = NULL;

  WORKS (self, "comment", candidacy, "likes her " CANARY);
  WORKS (self, "search", CANARY);
  g_assert_true (holds (folder, CANARY));
  WORKS (self, "erase", candidacy);
  g_assert_false (holds (folder, CANARY));
  g_assert_false (holds (folder, "Quillfeather"));
  FAILS (self, 1, NULL, "show", candidacy);
  FAILS (self, 1, NULL, "erase", candidacy);
  WORKS (self, "audit", "verify");

  again = JSON (self, "import", self->job, "people", "--json");
  g_assert_cmpint (json_object_get_int_member (again, "erased"), ==, 1);
  g_assert_cmpuint (workspace_count (self), ==, 0);
  brought = JSON (self, "import", self->job, "people", "--bring-back", "--json");
  g_assert_cmpint (json_object_get_int_member (brought, "added"), ==, 1);
}

static void
test_backup_comes_back_with_the_passphrase_alone (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_canary (self);
  g_autofree char *sealed = g_build_filename (self->folder, "team.sealed", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *status = NULL;
  gsize length;

  fixture_write (self->folder, "words", "seven herons on the quay\n");
  fixture_write (self->folder, "other", "seven herons on the sea\n");
  FAILS (self, 2, "--passphrase-file", "backup", "team.sealed");
  FAILS (self, 1, "none", "backup", "team.sealed", "--passphrase-file", "none");
  WORKS (self, "backup", "team.sealed", "--passphrase-file", "words");
  g_assert_true (g_file_get_contents (sealed, &contents, &length, NULL));
  g_assert_null (memmem (contents, length, CANARY, strlen (CANARY)));

  WORKS (self, "move", candidacy, "not_qualified");
  FAILS (self, 1, NULL, "restore", "team.sealed", "--passphrase-file", "other");
  status = workspace_status (self, candidacy);
  g_assert_cmpstr (status, ==, "not_qualified");
  WORKS (self, "restore", "team.sealed", "--passphrase-file", "words");
  g_free (status);
  status = workspace_status (self, candidacy);
  g_assert_cmpstr (status, ==, "pre_qualified");
  WORKS (self, "--data-dir", "elsewhere", "restore", "team.sealed", "--passphrase-file", "words");
  WORKS (self, "--data-dir", "elsewhere", "show", candidacy);
}

/* Who was erased since is not brought back by a backup that still knows them. */
static void
test_restore_leaves_out_who_was_erased_since (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_canary (self);
  g_autofree char *folder = g_build_filename (self->folder, "data", NULL);
  g_autoptr (JsonObject) restored = NULL;

  fixture_write (self->folder, "words", "seven herons on the quay\n");
  WORKS (self, "backup", "team.sealed", "--passphrase-file", "words");
  WORKS (self, "erase", candidacy);
  restored = JSON (self, "restore", "team.sealed", "--passphrase-file", "words", "--json");
  g_assert_cmpint (json_object_get_int_member (restored, "erased_again"), ==, 1);
  g_assert_false (holds (folder, CANARY));
  FAILS (self, 1, NULL, "show", candidacy);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("erased-is-nowhere-and-does-not-come-back",
                 test_erased_is_nowhere_and_does_not_come_back);
  workspace_add ("backup-comes-back-with-the-passphrase-alone",
                 test_backup_comes_back_with_the_passphrase_alone);
  workspace_add ("restore-leaves-out-who-was-erased-since",
                 test_restore_leaves_out_who_was_erased_since);

  return g_test_run ();
}
