/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-settings.h"
#include "fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *peer_program;

/* Nobody, on every system. */
#define OTHER_USER "65534"

static GSubprocess *
start_peer (const char *folder, const char *command, const char *value)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *peer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE |
                                            G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                        &error, peer_program, folder, command, value, NULL);

  g_assert_no_error (error);

  return peer;
}

static char *
wait_for_peer (GSubprocess *peer)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (peer, NULL, NULL, &output, NULL, &error));
  g_assert_no_error (error);

  return output;
}

static guint n_changed;

static void
changed_cb (ClaraDatabase *database, gpointer data)
{
  n_changed++;
}

static void
test_one_sees_what_the_other_writes (Fixture *self, gconstpointer data)
{
  g_autoptr (GSubprocess) peer = NULL;
  g_autofree char *output = NULL;
  gint64 written;

  clara_database_watch (self->database);
  g_signal_connect (self->database, "changed", G_CALLBACK (changed_cb), NULL);
  n_changed = 0;
  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);

  n_changed = 0;
  peer = start_peer (self->folder, "set", NULL);
  output = wait_for_peer (peer);
  written = g_get_monotonic_time ();
  g_assert_cmpstr (output, ==, "");
  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (g_get_monotonic_time () - written, <, G_USEC_PER_SEC);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM setting WHERE key = 'peer'"), ==, 1);
  clara_database_unwatch (self->database);
}

static gboolean
request_cb (ClaraWrite *write, gpointer data, GError **error)
{
  for (guint i = 0; i < 300; i++)
    {
      ClaraId subject = { { 1, (guint8) (i >> 8), (guint8) i } };

      if (!clara_work_request (write, "screen", &subject, data, NULL,
                               CLARA_WORK_PRIORITY_BACKGROUND, error))
        return FALSE;
    }

  return TRUE;
}

static void
test_no_work_is_done_twice (Fixture *self, gconstpointer data)
{
  g_autoptr (GSubprocess) one = NULL;
  g_autoptr (GSubprocess) other = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;

  fixture_write (self, request_cb, &self->job);
  one = start_peer (self->folder, "claim", NULL);
  other = start_peer (self->folder, "claim", NULL);
  {
    g_autofree char *first = wait_for_peer (one);
    g_autofree char *second = wait_for_peer (other);

    output = g_strconcat (first, second, NULL);
  }

  lines = g_strsplit (g_strchomp (output), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_true (g_hash_table_add (seen, g_strdup (lines[i])));
  g_assert_cmpuint (g_hash_table_size (seen), ==, 300);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'done'"), ==,
                   300);
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, "mine", "1", error);
}

static void
test_held_workspace_times_out_and_goes_on (Fixture *self, gconstpointer data)
{
  g_autoptr (GSubprocess) peer = start_peer (self->folder, "hold", NULL);
  g_autofree char *output = NULL;
  gint64 began;
  char word[5];

  g_assert_cmpint (
      g_input_stream_read (g_subprocess_get_stdout_pipe (peer), word, sizeof word, NULL, NULL), ==,
      5);

  clara_database_set_deadline (self->database, 100, 1000);
  began = g_get_monotonic_time ();
  fixture_write_fails (self, set_cb, NULL, CLARA_ERROR_TIMED_OUT);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 2 * G_USEC_PER_SEC);

  /* Reading goes on beside it. */
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM job"), ==, 1);

  output = wait_for_peer (peer);
  fixture_write (self, set_cb, NULL);
}

static void
test_killed_writer_leaves_nothing_half_done (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GSubprocess) peer = NULL;
  g_autofree char *output = NULL;

  fixture_add_candidacy (self, "rye");
  before = fixture_dump (self);
  peer = start_peer (self->folder, "die", NULL);
  output = wait_for_peer (peer);
  g_assert_true (g_subprocess_get_if_signaled (peer));

  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
  fixture_write (self, set_cb, NULL);
}

static void
test_full_disk_says_so_and_leaves_nothing (Fixture *self, gconstpointer data)
{
  g_autofree char *begin = g_strdup_printf ("%s %d ", g_quark_to_string (CLARA_ERROR),
                                            CLARA_ERROR_NO_SPACE);
  g_autofree char *before = fixture_dump (self);
  g_autofree char *after = NULL;
  g_autoptr (GSubprocess) peer = start_peer (self->folder, "full", NULL);
  g_autofree char *output = wait_for_peer (peer);

  g_test_message ("%s", output);
  g_assert_true (g_str_has_prefix (output, begin));
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
  fixture_write (self, set_cb, NULL);
}

static void
give_to_other_user (const char *path, mode_t mode)
{
  g_assert_cmpint (chown (path, 65534, 65534), ==, 0);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

/* Another user opens a folder whose file, or which itself, may not be written: nothing is half done, and it says so. */
static void
check_not_permitted (Fixture *self, mode_t folder_mode, mode_t file_mode)
{
  g_autofree char *file = g_build_filename (self->folder, "clara.db", NULL);
  g_autofree char *begin = g_strdup_printf ("%s %d ", g_quark_to_string (CLARA_ERROR),
                                            CLARA_ERROR_NOT_PERMITTED);
  g_autoptr (GSubprocess) peer = NULL;
  g_autofree char *output = NULL;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can become somebody else");
      return;
    }

  g_clear_object (&self->database);
  give_to_other_user (file, file_mode);
  give_to_other_user (self->folder, folder_mode);

  peer = start_peer (self->folder, "open", OTHER_USER);
  output = wait_for_peer (peer);
  g_test_message ("%s", output);
  g_assert_true (g_str_has_prefix (output, begin));

  g_assert_cmpint (g_chmod (self->folder, 0700), ==, 0);
  fixture_reopen (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM setting"), ==, 0);
}

static void
test_read_only_folder_says_so (Fixture *self, gconstpointer data)
{
  check_not_permitted (self, 0500, 0600);
}

static void
test_read_only_file_says_so (Fixture *self, gconstpointer data)
{
  check_not_permitted (self, 0700, 0400);
}

static void
test_unwritable_place_for_a_new_workspace_says_so (void)
{
  g_autofree char *folder = fixture_make_folder ();
  g_autofree char *inner = g_build_filename (folder, "clara", NULL);
  g_autofree char *begin = g_strdup_printf ("%s %d ", g_quark_to_string (CLARA_ERROR),
                                            CLARA_ERROR_NOT_PERMITTED);
  g_autoptr (GSubprocess) peer = NULL;
  g_autofree char *output = NULL;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can become somebody else");
      return;
    }

  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  peer = start_peer (inner, "open", OTHER_USER);
  output = wait_for_peer (peer);
  g_assert_true (g_str_has_prefix (output, begin));
  fixture_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  peer_program = argv[1];

  fixture_add ("/processes/one-sees-what-the-other-writes", test_one_sees_what_the_other_writes);
  fixture_add ("/processes/no-work-is-done-twice", test_no_work_is_done_twice);
  fixture_add ("/processes/held-workspace-times-out-and-goes-on",
               test_held_workspace_times_out_and_goes_on);
  fixture_add ("/processes/killed-writer-leaves-nothing-half-done",
               test_killed_writer_leaves_nothing_half_done);
  fixture_add ("/processes/full-disk-says-so-and-leaves-nothing",
               test_full_disk_says_so_and_leaves_nothing);
  fixture_add ("/processes/read-only-folder-says-so", test_read_only_folder_says_so);
  fixture_add ("/processes/read-only-file-says-so", test_read_only_file_says_so);
  g_test_add_func ("/processes/unwritable-place-for-a-new-workspace-says-so",
                   test_unwritable_place_for_a_new_workspace_says_so);

  return g_test_run ();
}
