/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-error.h"
#include "clara-workspace-draft.h"
#include "clara-workspace-effects.h"
#include "clara-workspace-import.h"
#include "clara-workspace-jobs.h"
#include "clara-workspace-rubric.h"
#include "clara-workspace-screening.h"
#include "fixture.h"

#include <glib/gstdio.h>

static ClaraRubric *
make_rubric (void)
{
  ClaraRubric *rubric = clara_rubric_new ("Harbour clerk");
  const ClaraRequirement requirements[] = {
    { .id = (char *) "r1", .text = (char *) "Keeps the berths.", .weight = 1.0 },
    { .id = (char *) "r2", .text = (char *) "Speaks German.", .weight = 0.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (requirements); i++)
    clara_rubric_add (rubric, &requirements[i]);

  return rubric;
}

static int
set_rubric (ClaraWorkspace *workspace, Fixture *self, GError **error)
{
  g_autoptr (ClaraRubric) rubric = make_rubric ();
  g_autoptr (GAsyncResult) result = NULL;
  int version;

  clara_workspace_set_rubric_async (workspace, &self->job, rubric, NULL, fixture_result_cb,
                                    &result);

  return clara_workspace_set_rubric_finish (workspace, fixture_wait (&result), NULL, &version,
                                            error)
             ? version
             : -1;
}

static ClaraJobRubric *
get_rubric (Fixture *self, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_get_rubric_async (self->workspace, &self->job, NULL, fixture_result_cb, &result);

  return clara_workspace_get_rubric_finish (self->workspace, fixture_wait (&result), error);
}

static void
test_a_rubric_that_is_set_counts (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraJobRubric) none = NULL, found = NULL;
  g_autoptr (GError) error = NULL;

  none = get_rubric (self, &error);
  g_assert_null (none);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 1);
  g_assert_no_error (error);
  found = get_rubric (self, &error);
  g_assert_no_error (error);
  g_assert_cmpint (found->version, ==, 1);
  g_assert_cmpuint (clara_rubric_get_n_requirements (found->rubric), ==, 2);
  g_assert_cmpstr (found->job->text, ==, "Keeps the berths.");
  g_assert_cmpfloat (found->bands.pre_qualified, ==, 45.0);
}

static void
test_a_manager_sets_no_rubric (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (set_rubric (workspace, self, &error), ==, -1);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

static gboolean
set_bands (Fixture *self, const ClaraBands *bands, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_set_job_bands_async (self->workspace, &self->job, bands, NULL, fixture_result_cb,
                                       &result);

  return clara_workspace_set_job_bands_finish (self->workspace, fixture_wait (&result), error);
}

static void
test_a_job_has_lines_of_its_own (Fixture *self, gconstpointer data)
{
  const ClaraBands own = { 30.0, 80.0 }, upside_down = { 60.0, 50.0 };
  g_autoptr (ClaraJobRubric) found = NULL, again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 1);
  g_assert_true (set_bands (self, &own, &error));
  g_assert_no_error (error);
  found = get_rubric (self, &error);
  g_assert_cmpfloat (found->bands.pre_qualified, ==, 30.0);
  g_assert_cmpfloat (found->bands.qualified, ==, 80.0);

  g_assert_false (set_bands (self, &upside_down, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (set_bands (self, NULL, &error));
  again = get_rubric (self, &error);
  g_assert_cmpfloat (again->bands.pre_qualified, ==, 45.0);
}

/* Somebody of a job, with a score by the rubric that counts. */
typedef struct
{
  const Fixture *fixture;
  const char *matches;
  gboolean unread;
} Person;

static gboolean
add_person_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Person *person = data;
  g_autoptr (ClaraCandidacy) candidacy = clara_candidacy_new ();
  g_autofree char *document = g_strdup_printf ("{\"matches\":[%s]}", person->matches);
  ClaraScoreRow row = { .engine = (char *) "1", .status = CLARA_STATUS_TO_REVIEW };
  g_autoptr (ClaraJobRubric) counts = NULL;
  gboolean moved;

  counts = clara_workspace_get_rubric (person->fixture->workspace, &person->fixture->job, NULL,
                                       error);
  candidacy->job = person->fixture->job;
  if (counts == NULL || !clara_candidacies_add (write, candidacy, error))
    return FALSE;
  row.candidacy = candidacy->id;
  row.rubric = counts->id;
  row.rubric_version = counts->version;

  return clara_decision_take_score (write, &row, document, &moved, error) &&
         (!person->unread ||
          clara_decision_take_unreadable (write, &candidacy->id, "encrypted", &moved, error));
}

static ClaraRubricEffects *
weigh (ClaraWorkspace *workspace, Fixture *self, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_weigh_rubric_async (workspace, &self->job, NULL, fixture_result_cb, &result);

  return clara_workspace_weigh_rubric_finish (workspace, fixture_wait (&result), error);
}

static void
test_who_meets_what_is_counted (Fixture *self, gconstpointer data)
{
  Person people[] = {
    { self,
      "{\"requirement\":\"r1\",\"verdict\":\"met\"},{\"requirement\":\"r2\",\"verdict\":"
      "\"unknown\"}",
      FALSE },
    { self,
      "{\"requirement\":\"r1\",\"verdict\":\"met\"},{\"requirement\":\"r2\",\"verdict\":"
      "\"missing\"}",
      FALSE },
    { self, "{\"requirement\":\"r1\",\"verdict\":\"missing\"}", TRUE },
  };
  g_autoptr (ClaraRubricEffects) found = NULL, later = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    fixture_write (self, add_person_cb, &people[i]);
  found = weigh (self->workspace, self, &error);
  g_assert_no_error (error);

  /* Who could not be read says nothing about anything; the fixture's own candidate has no score. */
  g_assert_cmpuint (found->n_scored, ==, 2);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r1")->counts[CLARA_VERDICT_MET], ==, 2);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r1")->counts[CLARA_VERDICT_MISSING], ==, 0);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r2")->counts[CLARA_VERDICT_UNKNOWN], ==, 1);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r2")->counts[CLARA_VERDICT_MISSING], ==, 1);
  g_assert_null (clara_rubric_effects_find (found, "r3"));

  /* By another rubric an id may mean something else. */
  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 2);
  later = weigh (self->workspace, self, &error);
  g_assert_cmpuint (later->n_scored, ==, 0);
}

static void
test_a_manager_has_nobody_counted (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (GError) error = NULL;

  g_assert_null (weigh (workspace, self, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

static GHashTable *
find (ClaraWorkspace *workspace, Fixture *self, const char *id, gboolean met, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_find_verdict_async (workspace, &self->job, id, met, NULL, fixture_result_cb,
                                      &result);

  return clara_workspace_find_verdict_finish (workspace, fixture_wait (&result), error);
}

static void
test_who_cannot_be_told_is_in_neither_search (Fixture *self, gconstpointer data)
{
  Person people[] = {
    { self, "{\"requirement\":\"r1\",\"verdict\":\"met\"}", FALSE },
    { self, "{\"requirement\":\"r1\",\"verdict\":\"partial\"}", FALSE },
    { self, "{\"requirement\":\"r1\",\"verdict\":\"missing\"}", FALSE },
    { self, "{\"requirement\":\"r1\",\"verdict\":\"unknown\"}", FALSE },
  };
  g_autoptr (ClaraWorkspace) manager = NULL;
  g_autoptr (GHashTable) met = NULL, missing = NULL, refused = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    fixture_write (self, add_person_cb, &people[i]);
  met = find (self->workspace, self, "r1", TRUE, &error);
  g_assert_no_error (error);
  missing = find (self->workspace, self, "r1", FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (met), ==, 2);
  g_assert_cmpuint (g_hash_table_size (missing), ==, 1);

  manager = fixture_open_as (self, "hm@post.example");
  refused = find (manager, self, "r1", TRUE, &error);
  g_assert_null (refused);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

/* Two thirds of the score are met: without them nothing is left, and without the last third all of it is met. */
static void
test_who_would_move_is_who_would_be_placed_elsewhere (Fixture *self, gconstpointer data)
{
  Person person = { self,
                    "{\"requirement\":\"r1\",\"verdict\":\"met\",\"shown\":1},"
                    "{\"requirement\":\"r2\",\"verdict\":\"missing\",\"shown\":0}",
                    FALSE };
  g_autoptr (ClaraRubricEffects) found = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (set_rubric (self->workspace, self, &error), ==, 1);
  fixture_write (self, add_person_cb, &person);
  found = weigh (self->workspace, self, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found->n_scored, ==, 1);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r1")->n_moved, ==, 1);
  g_assert_cmpuint (clara_rubric_effects_find (found, "r2")->n_moved, ==, 0);
}

static void
test_a_typed_text_becomes_a_job (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) drafted = NULL, added = NULL;
  g_autoptr (ClaraJobDraft) draft = NULL;
  g_autoptr (ClaraJobRubric) kept = NULL;
  g_autoptr (GError) error = NULL;
  ClaraId job;

  clara_workspace_draft_job_text_async (self->workspace, "Pilot",
                                        "Requirements:\n- Three years of navigation\n"
                                        "- A driving licence\n",
                                        NULL, fixture_result_cb, &drafted);
  draft = clara_workspace_draft_job_finish (self->workspace, fixture_wait (&drafted), &error);
  g_assert_no_error (error);
  g_assert_null (draft->reason);
  g_assert_cmpstr (clara_rubric_get_title (draft->rubric), ==, "Pilot");
  g_assert_cmpuint (clara_rubric_get_n_requirements (draft->rubric), ==, 2);

  clara_workspace_add_job_async (self->workspace, draft->text, draft->language, draft->rubric, NULL,
                                 fixture_result_cb, &added);
  g_assert_true (
      clara_workspace_add_job_finish (self->workspace, fixture_wait (&added), &job, &error));
  g_assert_no_error (error);
  kept = clara_workspace_get_rubric (self->workspace, &job, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (kept->job->title, ==, "Pilot");
  g_assert_cmpuint (clara_rubric_get_n_requirements (kept->rubric), ==, 2);
}

static void
test_a_draft_says_why_it_is_none (Fixture *self, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (self->folder, "missing.pdf", NULL);
  g_autofree char *posting = g_build_filename (self->folder, "posting.json", NULL);
  g_autoptr (GAsyncResult) unread = NULL, broken = NULL;
  g_autoptr (ClaraJobDraft) draft = NULL;
  g_autoptr (GError) error = NULL;

  clara_workspace_draft_job_async (self->workspace, NULL, missing, NULL, fixture_result_cb,
                                   &unread);
  draft = clara_workspace_draft_job_finish (self->workspace, fixture_wait (&unread), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (draft->reason, ==, "missing");
  g_assert_null (draft->rubric);

  g_assert_true (g_file_set_contents (posting, "{\"no\":\"posting\"}", -1, NULL));
  clara_workspace_draft_job_async (self->workspace, NULL, posting, NULL, fixture_result_cb,
                                   &broken);
  g_assert_null (
      clara_workspace_draft_job_finish (self->workspace, fixture_wait (&broken), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
}

/* What an import has told. */
typedef struct
{
  guint n_calls;
  guint n_files;
  guint n_done;
} Told;

static void
progress_cb (const ClaraImportReport *report, gpointer user_data)
{
  Told *told = user_data;

  told->n_calls++;
  told->n_files = report->n_files;
  told->n_done = report->files->len;
}

static ClaraImportReport *
import (ClaraWorkspace *workspace,
        Fixture *self,
        const char *const *paths,
        Told *told,
        GCancellable *cancellable)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_import_async (workspace, &self->job, paths, FALSE,
                                told != NULL ? progress_cb : NULL, told, cancellable,
                                fixture_result_cb, &result);

  return clara_workspace_import_finish (workspace, fixture_wait (&result));
}

/* A folder with @n different résumés. */
static char *
make_folder (Fixture *self, guint n)
{
  char *folder = g_build_filename (self->folder, "in", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%03u.txt", folder, i);
      g_autofree char *text = g_strdup_printf ("Number %u keeps berths.", i);

      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }

  return folder;
}

static void
test_an_import_tells_how_far_it_is (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = make_folder (self, 20);
  g_autofree char *missing = g_build_filename (self->folder, "missing.pdf", NULL);
  const char *const paths[] = { folder, missing, NULL };
  g_autoptr (ClaraImportReport) first = NULL, again = NULL;
  const ClaraImported *last;
  ClaraWorkCounts work;
  Told told = { 0 };

  first = import (self->workspace, self, paths, &told, NULL);
  g_assert_no_error (first->error);
  g_assert_cmpuint (first->n_added, ==, 20);
  g_assert_cmpuint (first->n_unread, ==, 1);
  g_assert_cmpuint (told.n_files, ==, 21);
  g_assert_cmpuint (told.n_done, ==, 21);
  /* Once for what was found, and once for each of two batches. */
  g_assert_cmpuint (told.n_calls, ==, 3);
  last = g_ptr_array_index (first->files, 20);
  g_assert_cmpstr (last->unread, ==, "missing");
  g_assert_true (clara_workspace_count_work (self->workspace, &self->job, &work, NULL, NULL));
  g_assert_cmpuint (work.ready, ==, 20);

  again = import (self->workspace, self, paths, NULL, NULL);
  g_assert_no_error (again->error);
  g_assert_cmpuint (again->n_added, ==, 0);
  g_assert_cmpuint (again->n_known, ==, 20);
}

static void
test_an_import_that_is_ended_keeps_what_it_told (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = make_folder (self, 3);
  const char *const paths[] = { folder, NULL };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ClaraImportReport) report = NULL;
  ClaraWorkCounts work;

  g_cancellable_cancel (cancellable);
  report = import (self->workspace, self, paths, NULL, cancellable);
  g_assert_error (report->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (report->files->len, ==, 0);
  g_assert_true (clara_workspace_count_work (self->workspace, NULL, &work, NULL, NULL));
  g_assert_cmpuint (work.ready, ==, 0);
}

static void
test_a_manager_imports_nobody (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autofree char *folder = make_folder (self, 1);
  const char *const paths[] = { folder, NULL };
  g_autoptr (ClaraImportReport) report = import (workspace, self, paths, NULL, NULL);

  g_assert_error (report->error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpuint (report->files->len, ==, 0);
  g_assert_cmpuint (report->n_added, ==, 0);
}

static void
test_work_waits_and_is_taken_back (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = make_folder (self, 2);
  const char *const paths[] = { folder, NULL };
  g_autoptr (ClaraImportReport) report = import (self->workspace, self, paths, NULL, NULL);
  const ClaraImported *one = g_ptr_array_index (report->files, 0);
  g_autoptr (GAsyncResult) paused = NULL, preferred = NULL, cancelled = NULL, counted = NULL;
  g_autoptr (GError) error = NULL;
  ClaraWorkCounts work;

  clara_workspace_prefer_async (self->workspace, &one->candidacy, 1, NULL, fixture_result_cb,
                                &preferred);
  g_assert_true (
      clara_workspace_change_work_finish (self->workspace, fixture_wait (&preferred), &error));
  clara_workspace_pause_job_async (self->workspace, &self->job, TRUE, NULL, fixture_result_cb,
                                   &paused);
  g_assert_true (
      clara_workspace_change_work_finish (self->workspace, fixture_wait (&paused), &error));
  clara_workspace_count_work_async (self->workspace, &self->job, NULL, fixture_result_cb, &counted);
  g_assert_true (
      clara_workspace_count_work_finish (self->workspace, fixture_wait (&counted), &work, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (work.paused, ==, 2);

  clara_workspace_cancel_job_async (self->workspace, &self->job, NULL, fixture_result_cb,
                                    &cancelled);
  g_assert_true (
      clara_workspace_change_work_finish (self->workspace, fixture_wait (&cancelled), &error));
  g_assert_true (clara_workspace_count_work (self->workspace, NULL, &work, NULL, &error));
  g_assert_cmpuint (work.paused + work.ready, ==, 0);
}

static void
test_jobs_are_chosen_together_or_not_at_all (Fixture *self, gconstpointer data)
{
  const ClaraId jobs[] = { self->job, self->candidacy };
  g_autoptr (GAsyncResult) both = NULL, one = NULL;
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GError) error = NULL;
  guint n_changed;

  clara_workspace_select_jobs_async (self->workspace, jobs, 2, FALSE, FALSE, NULL,
                                     fixture_result_cb, &both);
  g_assert_false (clara_workspace_select_jobs_finish (self->workspace, fixture_wait (&both),
                                                      &n_changed, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  g_clear_error (&error);
  job = clara_workspace_get_job (self->workspace, &self->job, NULL, &error);
  g_assert_true (job->processed);

  clara_workspace_select_jobs_async (self->workspace, jobs, 1, FALSE, FALSE, NULL,
                                     fixture_result_cb, &one);
  g_assert_true (clara_workspace_select_jobs_finish (self->workspace, fixture_wait (&one),
                                                     &n_changed, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_changed, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/workspace/jobs/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("a-rubric-that-is-set-counts", test_a_rubric_that_is_set_counts);
  ADD ("a-manager-sets-no-rubric", test_a_manager_sets_no_rubric);
  ADD ("a-job-has-lines-of-its-own", test_a_job_has_lines_of_its_own);
  ADD ("who-meets-what-is-counted", test_who_meets_what_is_counted);
  ADD ("a-manager-has-nobody-counted", test_a_manager_has_nobody_counted);
  ADD ("who-cannot-be-told-is-in-neither-search", test_who_cannot_be_told_is_in_neither_search);
  ADD ("who-would-move-is-who-would-be-placed-elsewhere",
       test_who_would_move_is_who_would_be_placed_elsewhere);
  ADD ("a-typed-text-becomes-a-job", test_a_typed_text_becomes_a_job);
  ADD ("a-draft-says-why-it-is-none", test_a_draft_says_why_it_is_none);
  ADD ("an-import-tells-how-far-it-is", test_an_import_tells_how_far_it_is);
  ADD ("an-import-that-is-ended-keeps-what-it-told",
       test_an_import_that_is_ended_keeps_what_it_told);
  ADD ("a-manager-imports-nobody", test_a_manager_imports_nobody);
  ADD ("work-waits-and-is-taken-back", test_work_waits_and_is_taken_back);
  ADD ("jobs-are-chosen-together-or-not-at-all", test_jobs_are_chosen_together_or_not_at_all);

  return g_test_run ();
}
