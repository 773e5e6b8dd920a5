/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <string.h>

static JsonObject *
job_of (JsonObject *list, guint index)
{
  return json_array_get_object_element (json_object_get_array_member (list, "jobs"), index);
}

static guint
count_jobs (Workspace *self, const char *all)
{
  g_autoptr (JsonObject) list = all != NULL ? JSON (self, "jobs", "--json", all)
                                            : JSON (self, "jobs", "--json");

  return json_array_get_length (json_object_get_array_member (list, "jobs"));
}

static void
test_list_is_to_the_letter (Workspace *self, gconstpointer data)
{
  static const char *const members[] = { "id",       "posting", "title",  "processed",
                                         "external", "reason",  "counts", NULL };
  static const char *const statuses[] = { "to_review", "not_qualified", "pre_qualified",
                                          "qualified", NULL };
  g_autofree char *candidacy = NULL;
  g_autoptr (JsonObject) list = NULL;
  JsonObject *job;

  workspace_write (self, "a.txt", "Tamsin Quillfeather", "");
  candidacy = workspace_import (self, "a.txt");
  list = JSON (self, "jobs", "--json");
  job = job_of (list, 0);
  for (const char *const *name = members; *name != NULL; name++)
    g_assert_true (json_object_has_member (job, *name));
  for (const char *const *name = statuses; *name != NULL; name++)
    g_assert_cmpint (
        json_object_get_int_member (json_object_get_object_member (job, "counts"), *name), ==,
        g_str_equal (*name, "pre_qualified"));
  g_assert_cmpstr (json_object_get_string_member (job, "id"), ==, self->job);
  g_assert_true (json_object_get_null_member (job, "posting"));
  g_assert_true (json_object_get_boolean_member (job, "processed"));
}

static void
test_add_shows_what_was_read (Workspace *self, gconstpointer data)
{
  g_auto (FixtureRun) run = RUN (self, "jobs", "add", "--title", "Second", "--file", "job.txt");

  g_assert_cmpint (run.status, ==, 0);
  g_assert_nonnull (strstr (run.output, "Second"));
  g_assert_nonnull (strstr (run.output, "Good knowledge of PostgreSQL"));
  g_assert_cmpuint (count_jobs (self, NULL), ==, 2);
  FAILS (self, 1, "none.txt", "jobs", "add", "--title", "Third", "--file", "none.txt");
  FAILS (self, 2, "--file", "jobs", "add", "--title", "Third");
  g_assert_cmpuint (count_jobs (self, NULL), ==, 2);
}

static void
test_deselected_jobs_are_listed_only_with_all (Workspace *self, gconstpointer data)
{
  WORKS (self, "jobs", "deselect", "harbour engineer");
  g_assert_cmpuint (count_jobs (self, NULL), ==, 0);
  g_assert_cmpuint (count_jobs (self, "--all"), ==, 1);
  WORKS (self, "jobs", "select", self->job);
  g_assert_cmpuint (count_jobs (self, NULL), ==, 1);
  FAILS (self, 1, "There is no job", "jobs", "select", "Nurse");
  FAILS (self, 2, "jobs select", "jobs", "select");
}

/* What a title cannot tell apart is not guessed. */
static void
test_a_title_that_two_jobs_have_names_none (Workspace *self, gconstpointer data)
{
  WORKS (self, "board", "--job", "HARBOUR ENGINEER");
  WORKS (self, "jobs", "add", "--title", "Harbour Engineer", "--file", "job.txt");
  FAILS (self, 1, "Several jobs", "board", "--job", "Harbour Engineer");
  WORKS (self, "board", "--job", self->job);
}

static double
score_of (Workspace *self, const char *candidacy)
{
  g_autoptr (JsonObject) shown = JSON (self, "show", candidacy, "--json");

  g_assert_false (json_object_get_boolean_member (shown, "stale"));

  return json_object_get_double_member (shown, "score");
}

static void
test_a_new_rubric_scores_everybody_anew_and_undo_brings_back (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = NULL;
  g_autoptr (JsonObject) before = NULL;
  g_autoptr (JsonObject) set = NULL;
  g_autoptr (JsonObject) after = NULL;
  double first;

  workspace_write (self, "a.txt", "Tamsin Quillfeather", "");
  candidacy = workspace_import (self, "a.txt");
  first = score_of (self, candidacy);
  before = JSON (self, "rubric", self->job, "--json");
  g_assert_cmpint (json_object_get_int_member (before, "version"), ==, 1);

  fixture_write (self->folder, "rubric.json",
                 "{\"job\":{\"title\":\"Harbour Engineer\"},\"requirements\":[{\"id\":\"r1\","
                 "\"text\":\"Welding\",\"category\":\"hard-skill\",\"importance\":\"must\","
                 "\"weight\":1.0}]}");
  set = JSON (self, "rubric", self->job, "--set", "rubric.json", "--json");
  g_assert_cmpint (json_object_get_int_member (set, "version"), ==, 2);
  g_assert_cmpfloat (first, >, 50.0);
  g_assert_cmpfloat (score_of (self, candidacy), <, 1.0);

  WORKS (self, "undo");
  g_assert_cmpfloat (score_of (self, candidacy), ==, first);
  after = JSON (self, "rubric", self->job, "--json");
  g_assert_true (json_node_equal (json_object_get_member (before, "requirements"),
                                  json_object_get_member (after, "requirements")));
}

static void
test_a_broken_rubric_changes_nothing (Workspace *self, gconstpointer data)
{
  g_autoptr (JsonObject) after = NULL;

  fixture_write (self->folder, "broken.json", "{\"requirements\":[{\"id\":\"r1\"}]}");
  FAILS (self, 1, "broken.json", "rubric", self->job, "--set", "broken.json");
  FAILS (self, 1, "none.json", "rubric", self->job, "--set", "none.json");
  after = JSON (self, "rubric", self->job, "--json");
  g_assert_cmpint (json_object_get_int_member (after, "version"), ==, 1);
}

static void
test_other_bands_place_anew_but_not_what_a_person_placed (Workspace *self, gconstpointer data)
{
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;
  g_autofree char *status = NULL;
  g_autofree char *placed = NULL;

  workspace_write (self, "a.txt", "Tamsin Quillfeather", "");
  workspace_write (self, "b.txt", "Ambrose Thistlewood", "");
  one = workspace_import (self, "a.txt");
  other = workspace_import (self, "b.txt");
  WORKS (self, "move", other, "to_review");
  WORKS (self, "settings", "set", "bands", "{\"pre_qualified\":10,\"qualified\":20}");
  status = workspace_status (self, one);
  placed = workspace_status (self, other);
  g_assert_cmpstr (status, ==, "qualified");
  g_assert_cmpstr (placed, ==, "to_review");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("jobs/list-is-to-the-letter", test_list_is_to_the_letter);
  workspace_add ("jobs/add-shows-what-was-read", test_add_shows_what_was_read);
  workspace_add ("jobs/deselected-jobs-are-listed-only-with-all",
                 test_deselected_jobs_are_listed_only_with_all);
  workspace_add ("jobs/a-title-that-two-jobs-have-names-none",
                 test_a_title_that_two_jobs_have_names_none);
  workspace_add ("rubric/a-new-one-scores-everybody-anew-and-undo-brings-back",
                 test_a_new_rubric_scores_everybody_anew_and_undo_brings_back);
  workspace_add ("rubric/a-broken-one-changes-nothing", test_a_broken_rubric_changes_nothing);
  workspace_add ("settings/other-bands-place-anew-but-not-what-a-person-placed",
                 test_other_bands_place_anew_but_not_what_a_person_placed);

  return g_test_run ();
}
