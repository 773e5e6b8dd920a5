/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-jobs-model.h"
#include "clara-notices-model.h"
#include "clara-notices.h"
#include "clara-rubric.h"
#include "clara-setting.h"
#include "clara-workspace-export.h"
#include "clara-workspace-job-change.h"
#include "clara-workspace-jobs.h"
#include "clara-workspace-report.h"
#include "clara-workspace-settings.h"
#include "clara-workspace-visits.h"
#include "fixture.h"

static gboolean
late_cb (gpointer user_data)
{
  g_error ("nothing has come for 20 seconds");

  return G_SOURCE_REMOVE;
}

/* Lets the program run until @done says so. */
static void
wait_until (gboolean (*done) (gpointer data), gpointer data)
{
  guint source = g_timeout_add_seconds (20, late_cb, NULL);

  while (!done (data))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

static gboolean
add_candidacy_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraCandidacy) candidacy = clara_candidacy_new ();

  candidacy->job = ((const Fixture *) data)->job;

  return clara_candidacies_add (write, candidacy, error);
}

static guint
get_n_new (ClaraWorkspace *workspace)
{
  g_autoptr (ClaraJobsModel) model = clara_jobs_model_new (workspace);
  g_autoptr (ClaraJobItem) item = NULL;

  wait_until ((gboolean (*) (gpointer)) clara_jobs_model_is_loaded, model);
  item = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_nonnull (item);

  return clara_job_item_get_n_new (item);
}

static void
note_visit (ClaraWorkspace *workspace, const ClaraId *job)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  clara_workspace_note_visit_async (workspace, job, NULL, fixture_result_cb, &result);
  g_assert_true (clara_workspace_note_visit_finish (workspace, fixture_wait (&result), &error));
  g_assert_no_error (error);
}

static void
test_new_is_what_came_since_the_visit (Fixture *self, gconstpointer data)
{
  g_assert_cmpuint (get_n_new (self->workspace), ==, 1);
  note_visit (self->workspace, &self->job);
  g_assert_cmpuint (get_n_new (self->workspace), ==, 0);
  fixture_write (self, add_candidacy_cb, self);
  fixture_write (self, add_candidacy_cb, self);
  g_assert_cmpuint (get_n_new (self->workspace), ==, 2);
  note_visit (self->workspace, &self->job);
  g_assert_cmpuint (get_n_new (self->workspace), ==, 0);
}

static void
test_a_visit_is_each_members_own (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) other = fixture_open_as (self, "bo@post.example");

  note_visit (self->workspace, &self->job);
  g_assert_cmpuint (get_n_new (self->workspace), ==, 0);
  g_assert_cmpuint (get_n_new (other), ==, 1);
}

static gboolean
share_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_candidacies_set_shared (write, &((const Fixture *) data)->candidacy, TRUE, error);
}

static void
test_a_manager_is_told_of_what_was_shared_only (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) manager = fixture_open_as (self, "hm@post.example");

  fixture_write (self, add_candidacy_cb, self);
  fixture_write (self, share_cb, self);
  g_assert_cmpuint (get_n_new (manager), ==, 1);
  g_assert_cmpuint (get_n_new (self->workspace), ==, 2);
}

static gboolean
advance_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_candidacies_set_decision (write, &((const Fixture *) data)->candidacy, 1,
                                         CLARA_DECISION_ADVANCE, error);
}

static GPtrArray *
list_advanced (ClaraWorkspace *workspace)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *cards;

  clara_workspace_list_advanced_async (workspace, NULL, fixture_result_cb, &result);
  cards = clara_workspace_list_advanced_finish (workspace, fixture_wait (&result), &error);
  g_assert_no_error (error);

  return cards;
}

static void
test_whom_a_manager_advanced_is_listed (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) manager = fixture_open_as (self, "hm@post.example");
  g_autoptr (GPtrArray) none = list_advanced (self->workspace);
  g_autoptr (GPtrArray) one = NULL, unshared = NULL;
  const ClaraCandidacy *card;

  g_assert_cmpuint (none->len, ==, 0);
  fixture_write (self, add_candidacy_cb, self);
  fixture_write (self, advance_cb, self);
  one = list_advanced (self->workspace);
  g_assert_cmpuint (one->len, ==, 1);
  card = g_ptr_array_index (one, 0);
  g_assert_true (clara_id_equal (&card->id, &self->candidacy));

  unshared = list_advanced (manager);
  g_assert_cmpuint (unshared->len, ==, 0);
}

static gboolean
change_job (ClaraWorkspace *workspace,
            const ClaraId *job,
            const ClaraJobChange *change,
            int *version,
            GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_change_job_async (workspace, job, change, NULL, fixture_result_cb, &result);

  return clara_workspace_change_job_finish (workspace, fixture_wait (&result), version, error);
}

static void
test_a_job_is_renamed_by_who_saw_it_last (Fixture *self, gconstpointer data)
{
  const ClaraJobChange first = { .version = 1,
                                 .title = " Berth planner ",
                                 .team = "Quay",
                                 .place = "",
                                 .blind = FALSE,
                                 .retention_days = 90 };
  const ClaraJobChange second = { .version = 1, .title = "Pilot", .blind = TRUE };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GError) error = NULL;
  int version = 0;

  g_assert_true (change_job (self->workspace, &self->job, &first, &version, &error));
  g_assert_no_error (error);
  g_assert_cmpint (version, ==, 2);
  g_assert_false (change_job (self->workspace, &self->job, &second, &version, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
  g_clear_error (&error);

  job = clara_workspace_get_job (self->workspace, &self->job, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (job->title, ==, "Berth planner");
  g_assert_cmpstr (job->team, ==, "Quay");
  g_assert_null (job->place);
  g_assert_false (job->blind);
  g_assert_cmpint (job->retention_days, ==, 90);
  g_assert_cmpstr (job->text, ==, "Keeps the berths.");
}

static void
test_a_job_keeps_a_title_of_one_line (Fixture *self, gconstpointer data)
{
  const ClaraJobChange changes[] = {
    { .version = 1, .title = "  " },
    { .version = 1, .title = "Two\nlines" },
    { .version = 1, .title = "Pilot", .retention_days = -1 },
    { .version = 1, .title = "Pilot", .retention_days = CLARA_SETTING_MAX_DAYS + 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (change_job (self->workspace, &self->job, &changes[i], NULL, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
}

static void
test_a_manager_renames_no_job (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) manager = fixture_open_as (self, "hm@post.example");
  const ClaraJobChange change = { .version = 1, .title = "Pilot" };
  g_autoptr (GError) error = NULL;

  g_assert_false (change_job (manager, &self->job, &change, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

typedef struct
{
  const Fixture *fixture;
  ClaraId member;
  const char *text;
} News;

static gboolean
add_notice_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const News *news = data;
  ClaraNotice notice = { .member = news->member,
                         .kind = (char *) "decided",
                         .subject = news->fixture->candidacy,
                         .text = (char *) news->text };

  return clara_notices_add (write, &notice, &news->fixture->candidacy, error);
}

static gboolean
has_two (gpointer data)
{
  return g_list_model_get_n_items (data) == 2;
}

static gboolean
has_one (gpointer data)
{
  return g_list_model_get_n_items (data) == 1;
}

static gboolean
has_none (gpointer data)
{
  return g_list_model_get_n_items (data) == 0;
}

static void
test_a_notice_leaves_when_it_was_read (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) other = fixture_open_as (self, "bo@post.example");
  g_autoptr (ClaraNoticesModel) mine = clara_notices_model_new (self->workspace);
  g_autoptr (GAsyncResult) one = NULL, all = NULL;
  g_autoptr (GError) error = NULL;
  News news = { self, *clara_session_get_member (clara_workspace_get_session (self->workspace)),
                "First" };
  News theirs = { self, *clara_session_get_member (clara_workspace_get_session (other)), "Theirs" };
  g_autoptr (ClaraNoticeItem) first = NULL, left = NULL;

  wait_until ((gboolean (*) (gpointer)) clara_notices_model_is_loaded, mine);
  g_assert_true (has_none (mine));
  fixture_write (self, add_notice_cb, &theirs);
  fixture_write (self, add_notice_cb, &news);
  wait_until (has_one, mine);
  first = g_list_model_get_item (G_LIST_MODEL (mine), 0);
  g_assert_cmpstr (clara_notice_item_get_notice (first)->text, ==, "First");

  news.text = "Second";
  fixture_write (self, add_notice_cb, &news);
  wait_until (has_two, mine);
  clara_workspace_read_notice_async (self->workspace, &clara_notice_item_get_notice (first)->id,
                                     NULL, fixture_result_cb, &one);
  g_assert_true (clara_workspace_read_notice_finish (self->workspace, fixture_wait (&one), &error));
  wait_until (has_one, mine);
  left = g_list_model_get_item (G_LIST_MODEL (mine), 0);
  g_assert_cmpstr (clara_notice_item_get_notice (left)->text, ==, "Second");

  clara_workspace_read_notice_async (self->workspace, NULL, NULL, fixture_result_cb, &all);
  g_assert_true (clara_workspace_read_notice_finish (self->workspace, fixture_wait (&all), &error));
  wait_until (has_none, mine);

  /* What somebody else has not read is still news to them. */
  {
    g_autoptr (ClaraNoticesModel) others = clara_notices_model_new (other);

    wait_until (has_one, others);
  }
}

static ClaraCandidacy *
make_card (ClaraStatus status, gboolean scored, double score, const char *reason)
{
  ClaraCandidacy *card = clara_candidacy_new ();

  card->status = status;
  card->has_score = scored;
  card->score = score;
  card->reason = g_strdup (reason);

  return card;
}

static void
test_a_report_counts_each_card_once (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray)
      cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  ClaraJobReport report = { 0 };
  guint in_bins = 0;

  g_ptr_array_add (cards, make_card (CLARA_STATUS_QUALIFIED, TRUE, 100.0, NULL));
  g_ptr_array_add (cards, make_card (CLARA_STATUS_PRE_QUALIFIED, TRUE, 50.0, NULL));
  g_ptr_array_add (cards, make_card (CLARA_STATUS_NOT_QUALIFIED, TRUE, 9.99, NULL));
  g_ptr_array_add (cards, make_card (CLARA_STATUS_NOT_QUALIFIED, TRUE, 0.0, NULL));
  g_ptr_array_add (cards, make_card (CLARA_STATUS_TO_REVIEW, FALSE, 0.0, NULL));
  g_ptr_array_add (cards, make_card (CLARA_STATUS_TO_REVIEW, TRUE, 70.0, "encrypted"));
  ((ClaraCandidacy *) g_ptr_array_index (cards, 0))->placed_by = CLARA_PLACED_BY_PERSON;
  clara_job_report_count (&report, cards);

  g_assert_cmpuint (report.n_cards, ==, 6);
  g_assert_cmpuint (report.n_scored, ==, 4);
  g_assert_cmpuint (report.n_unreadable, ==, 1);
  g_assert_cmpuint (report.n_waiting, ==, 1);
  g_assert_cmpuint (report.counts[CLARA_STATUS_NOT_QUALIFIED], ==, 2);
  g_assert_cmpuint (report.counts[CLARA_STATUS_TO_REVIEW], ==, 2);
  g_assert_cmpuint (report.by_person[CLARA_STATUS_QUALIFIED], ==, 1);
  g_assert_cmpuint (report.by_person[CLARA_STATUS_NOT_QUALIFIED], ==, 0);
  g_assert_cmpuint (report.bins[0], ==, 2);
  g_assert_cmpuint (report.bins[5], ==, 1);
  g_assert_cmpuint (report.bins[9], ==, 1);
  for (guint i = 0; i < CLARA_JOB_REPORT_N_BINS; i++)
    in_bins += report.bins[i];
  g_assert_cmpuint (in_bins, ==, report.n_scored);
  g_assert_cmpfloat_with_epsilon (report.lowest, 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (report.median, 29.995, 1e-9);
  g_assert_cmpfloat_with_epsilon (report.highest, 100.0, 1e-9);
}

static ClaraJobReport *
report (ClaraWorkspace *workspace, const ClaraId *job, gboolean leaves, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_report_job_async (workspace, job, leaves, NULL, fixture_result_cb, &result);

  return clara_workspace_report_job_finish (workspace, fixture_wait (&result), error);
}

static gint64
count_audit (ClaraWorkspace *workspace)
{
  ClaraAuditReport found;
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_workspace_verify_audit (workspace, NULL, &found, NULL, &error));
  g_assert_no_error (error);

  return found.n_rows;
}

static void
test_a_report_that_leaves_is_in_the_audit (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) manager = fixture_open_as (self, "hm@post.example");
  gint64 before = count_audit (self->workspace);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobReport) seen = report (self->workspace, &self->job, FALSE, &error);
  g_autoptr (ClaraJobReport) left = NULL, theirs = NULL, refused = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (seen->title, ==, "Harbour clerk");
  g_assert_cmpuint (seen->n_cards, ==, 1);
  g_assert_cmpfloat_with_epsilon (seen->bands.pre_qualified, 45.0, 1e-9);
  g_assert_cmpint (count_audit (self->workspace), ==, before);
  left = report (self->workspace, &self->job, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (left->n_cards, ==, 1);
  g_assert_cmpint (count_audit (self->workspace), ==, before + 1);

  /* A hiring manager sees what was shared, and takes nothing out. */
  theirs = report (manager, &self->job, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (theirs->n_cards, ==, 0);
  refused = report (manager, &self->job, TRUE, &error);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_null (refused);
  g_assert_cmpint (count_audit (self->workspace), ==, before + 1);
}

static gboolean
is_new_job_blind (Fixture *self)
{
  g_autoptr (ClaraRubric) rubric = clara_rubric_new ("Pilot");
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GError) error = NULL;
  ClaraId id;

  g_assert_true (clara_workspace_add_job (self->workspace, "Brings ships in.", NULL, rubric, &id,
                                          NULL, &error));
  g_assert_no_error (error);
  job = clara_workspace_get_job (self->workspace, &id, NULL, &error);
  g_assert_no_error (error);

  return job->blind;
}

static void
test_a_new_job_hides_names_unless_the_team_says_otherwise (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (is_new_job_blind (self));
  g_assert_true (
      clara_workspace_set_setting (self->workspace, CLARA_SETTING_BLIND, "false", NULL, &error));
  g_assert_no_error (error);
  g_assert_false (is_new_job_blind (self));
  g_assert_false (
      clara_workspace_set_setting (self->workspace, CLARA_SETTING_BLIND, "\"no\"", NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/workspace/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("new-is-what-came-since-the-visit", test_new_is_what_came_since_the_visit);
  ADD ("a-visit-is-each-members-own", test_a_visit_is_each_members_own);
  ADD ("a-manager-is-told-of-what-was-shared-only", test_a_manager_is_told_of_what_was_shared_only);
  ADD ("whom-a-manager-advanced-is-listed", test_whom_a_manager_advanced_is_listed);
  ADD ("a-job-is-renamed-by-who-saw-it-last", test_a_job_is_renamed_by_who_saw_it_last);
  ADD ("a-job-keeps-a-title-of-one-line", test_a_job_keeps_a_title_of_one_line);
  ADD ("a-manager-renames-no-job", test_a_manager_renames_no_job);
  ADD ("a-notice-leaves-when-it-was-read", test_a_notice_leaves_when_it_was_read);
  ADD ("a-report-counts-each-card-once", test_a_report_counts_each_card_once);
  ADD ("a-report-that-leaves-is-in-the-audit", test_a_report_that_leaves_is_in_the_audit);
  ADD ("a-new-job-hides-names-unless-the-team-says-otherwise",
       test_a_new_job_hides_names_unless_the_team_says_otherwise);

  return g_test_run ();
}
