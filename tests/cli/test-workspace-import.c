/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <signal.h>
#include <string.h>

#define N_MANY 40u

static JsonObject *
file_of (JsonObject *imported, guint index)
{
  return json_array_get_object_element (json_object_get_array_member (imported, "files"), index);
}

static void
assert_outcome (JsonObject *imported, guint index, const char *outcome)
{
  g_assert_cmpstr (json_object_get_string_member (file_of (imported, index), "outcome"), ==,
                   outcome);
}

static void
test_each_content_comes_in_once (Workspace *self, gconstpointer data)
{
  g_autoptr (JsonObject) first = NULL;
  g_autoptr (JsonObject) second = NULL;

  workspace_write (self, "people/a.txt", "Tamsin Quillfeather", "");
  workspace_write (self, "people/b.txt", "Ambrose Thistlewood", "");
  workspace_write (self, "people/c.txt", "Tamsin Quillfeather", "");
  first = JSON (self, "import", self->job, "people", "--json");
  assert_outcome (first, 0, "added");
  assert_outcome (first, 1, "added");
  assert_outcome (first, 2, "known");
  g_assert_cmpstr (json_object_get_string_member (file_of (first, 0), "candidacy"), ==,
                   json_object_get_string_member (file_of (first, 2), "candidacy"));
  g_assert_cmpstr (json_object_get_string_member (file_of (first, 0), "status"), ==,
                   "pre_qualified");
  second = JSON (self, "import", "Harbour Engineer", "people", "--json");
  g_assert_cmpint (json_object_get_int_member (second, "added"), ==, 0);
  g_assert_cmpint (json_object_get_int_member (second, "known"), ==, 3);
  g_assert_cmpuint (workspace_count (self), ==, 2);
}

/* A document that nobody can read is a candidate all the same, whom a person looks at. */
static void
test_what_cannot_be_read_goes_to_review (Workspace *self, gconstpointer data)
{
  g_autoptr (JsonObject) imported = NULL;
  JsonObject *file;

  fixture_write (self->folder, "broken.pdf", "%PDF-1.7\nnothing that a page could be made of");
  imported = JSON (self, "import", self->job, "broken.pdf", "--json");
  file = file_of (imported, 0);
  g_assert_cmpstr (json_object_get_string_member (file, "outcome"), ==, "added");
  g_assert_cmpstr (json_object_get_string_member (file, "status"), ==, "to_review");
  g_assert_false (json_object_get_boolean_member (file, "readable"));
  g_assert_false (json_object_get_null_member (file, "reason"));
  g_assert_true (json_object_get_null_member (file, "score"));
}

static void
test_a_file_that_is_not_there_costs_only_itself (Workspace *self, gconstpointer data)
{
  workspace_write (self, "a.txt", "Tamsin Quillfeather", "");
  FAILS (self, 3, "none.txt", "import", self->job, "none.txt", "a.txt");
  g_assert_cmpuint (workspace_count (self), ==, 1);
  FAILS (self, 2, "import", "import", self->job);
  FAILS (self, 1, "There is no job", "import", "Nurse", "a.txt");
}

/* Who imports must not learn which name has which label, unless asked for. */
static void
test_people_see_labels_not_names (Workspace *self, gconstpointer data)
{
  workspace_write (self, "Tamsin Quillfeather.txt", "Tamsin Quillfeather", "");
  {
    g_auto (FixtureRun)
        run = RUN (self, "import", "--progress", self->job, "Tamsin Quillfeather.txt");
    g_auto (FixtureRun)
        named = RUN (self, "import", "--file-names", self->job, "Tamsin Quillfeather.txt");

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.output, "added"));
    g_assert_nonnull (strstr (run.output, "Candidate 01"));
    g_assert_null (strcasestr (run.output, "quillfeather"));
    g_assert_null (strcasestr (run.messages, "quillfeather"));
    g_assert_nonnull (strstr (run.messages, "Imported 1 of 1"));
    g_assert_nonnull (strstr (named.output, "Tamsin Quillfeather.txt"));
  }
}

static void
write_many (Workspace *self)
{
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("many/%02u.txt", i);
      g_autofree char *more = g_strdup_printf ("\nPier number %u\n", i);

      workspace_write (self, name, "Tamsin Quillfeather", more);
    }
}

static GSubprocess *
start_import (Workspace *self)
{
  g_autofree char *program = fixture_program ();
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_set_cwd (launcher, self->folder);
  process = g_subprocess_launcher_spawn (launcher, &error, program, "import", "--progress",
                                         self->job, "many", NULL);
  g_assert_no_error (error);

  return process;
}

/* Reads what the import says of its progress until the first files are in. */
static void
wait_for_batch (GSubprocess *process)
{
  g_autoptr (GDataInputStream)
      lines = g_data_input_stream_new (g_subprocess_get_stderr_pipe (process));
  g_autoptr (GError) error = NULL;

  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (line);
      if (g_str_has_prefix (line, "Imported "))
        break;
    }
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (lines), FALSE);
}

/* Everybody is there once, and everybody has a score. */
static void
assert_whole (Workspace *self)
{
  g_autoptr (JsonObject) board = JSON (self, "board", "--job", self->job, "--json");
  g_autoptr (JsonObject) audit = JSON (self, "audit", "verify", "--json");
  JsonArray *columns = json_object_get_array_member (board, "columns");
  guint n_cards = 0;

  for (guint i = 0; i < json_array_get_length (columns); i++)
    {
      JsonArray *cards = json_object_get_array_member (json_array_get_object_element (columns, i),
                                                       "candidacies");

      for (guint j = 0; j < json_array_get_length (cards); j++, n_cards++)
        g_assert_false (
            json_object_get_null_member (json_array_get_object_element (cards, j), "score"));
    }
  g_assert_cmpuint (n_cards, ==, N_MANY);
  g_assert_true (json_object_get_boolean_member (audit, "ok"));
}

static void
test_a_killed_import_is_run_again (Workspace *self, gconstpointer data)
{
  g_autoptr (GSubprocess) process = NULL;

  write_many (self);
  process = start_import (self);
  wait_for_batch (process);
  g_subprocess_force_exit (process);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (process));
  WORKS (self, "import", self->job, "many");
  assert_whole (self);
}

static void
test_an_interrupted_import_ends_in_order_and_goes_on (Workspace *self, gconstpointer data)
{
  g_autoptr (GSubprocess) process = NULL;

  write_many (self);
  process = start_import (self);
  wait_for_batch (process);
  g_subprocess_send_signal (process, SIGINT);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  WORKS (self, "import", self->job, "many");
  assert_whole (self);
}

static void
test_two_at_once_share_the_work (Workspace *self, gconstpointer data)
{
  g_autoptr (GSubprocess) process = NULL;

  write_many (self);
  process = start_import (self);
  WORKS (self, "import", self->job, "many");
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  assert_whole (self);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("import/each-content-comes-in-once", test_each_content_comes_in_once);
  workspace_add ("import/what-cannot-be-read-goes-to-review",
                 test_what_cannot_be_read_goes_to_review);
  workspace_add ("import/a-file-that-is-not-there-costs-only-itself",
                 test_a_file_that_is_not_there_costs_only_itself);
  workspace_add ("import/people-see-labels-not-names", test_people_see_labels_not_names);
  workspace_add ("import/a-killed-one-is-run-again", test_a_killed_import_is_run_again);
  workspace_add ("import/an-interrupted-one-ends-in-order-and-goes-on",
                 test_an_interrupted_import_ends_in_order_and_goes_on);
  workspace_add ("import/two-at-once-share-the-work", test_two_at_once_share_the_work);

  return g_test_run ();
}
