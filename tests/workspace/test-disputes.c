/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidacies.h"
#include "clara-date.h"
#include "clara-decision.h"
#include "clara-disputes-model.h"
#include "clara-rubric.h"
#include "clara-rubric-json.h"
#include "clara-scores.h"
#include "fixture.h"

static gboolean
late_cb (gpointer user_data)
{
  g_error ("nothing has come for 20 seconds");

  return G_SOURCE_REMOVE;
}

/* Lets the program run until there are so many. */
static void
wait_for (ClaraDisputesModel *model, guint n)
{
  guint source = g_timeout_add_seconds (20, late_cb, NULL);

  while (!clara_disputes_model_is_loaded (model) ||
         g_list_model_get_n_items (G_LIST_MODEL (model)) != n)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

/* What is to be settled once all that was written has been read: a new model has nothing of before. */
static guint
count_now (Fixture *self)
{
  g_autoptr (ClaraDisputesModel) model = clara_disputes_model_new (self->workspace);
  guint source = g_timeout_add_seconds (20, late_cb, NULL);

  while (!clara_disputes_model_is_loaded (model))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);

  return g_list_model_get_n_items (G_LIST_MODEL (model));
}

typedef struct
{
  const Fixture *fixture;
  ClaraStatus to;
} Deed;

static char *
make_rubric (void)
{
  g_autoptr (ClaraRubric) rubric = clara_rubric_new ("Harbour clerk");
  const ClaraRequirement requirement = { .id = (char *) "r1",
                                         .text = (char *) "Keeps the berths.",
                                         .weight = 1.0 };

  clara_rubric_add (rubric, &requirement);

  return clara_rubric_to_string (rubric);
}

static gboolean
score_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Deed *deed = data;
  g_autofree char *rubric = make_rubric ();
  ClaraScoreRow row = { .candidacy = deed->fixture->candidacy,
                        .engine = (char *) "1",
                        .model = (char *) "m",
                        .score = 61,
                        .low = 61,
                        .high = 61,
                        .status = deed->to };

  return clara_decision_set_rubric (write, &deed->fixture->job, rubric, &row.rubric,
                                    &row.rubric_version, error) &&
         clara_decision_take_score (write, &row, "{\"points\":[],\"matches\":[]}", NULL, error);
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Deed *deed = data;
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (clara_write_get_connection (write),
                                                           &deed->fixture->candidacy, error);
  ClaraSeenCard seen = { .candidacy = deed->fixture->candidacy };

  if (card == NULL)
    return FALSE;
  seen.version = card->version;

  return clara_decision_move (write, &seen, 1, deed->to, NULL, NULL, error);
}

static gboolean
stage_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Deed *deed = data;

  return clara_decision_take_stage (write, &deed->fixture->candidacy, "st-2", &deed->to, 0, NULL,
                                    error);
}

static void
score (Fixture *self, ClaraStatus to)
{
  Deed deed = { self, to };
  gint64 now = clara_date_now_ms ();

  /* What comes in the same millisecond is not newer. */
  while (clara_date_now_ms () == now)
    g_thread_yield ();
  fixture_write (self, score_cb, &deed);
}

static void
move (Fixture *self, ClaraStatus to)
{
  Deed deed = { self, to };

  fixture_write (self, move_cb, &deed);
}

static void
settle (Fixture *self, ClaraDisputesModel *model, gboolean keep)
{
  g_autoptr (ClaraDispute) dispute = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  clara_workspace_settle_dispute_async (self->workspace, dispute, keep, NULL, fixture_result_cb,
                                        &result);
  g_assert_true (
      clara_workspace_settle_dispute_finish (self->workspace, fixture_wait (&result), &error));
  g_assert_no_error (error);
}

static void
test_a_newer_score_that_says_otherwise_is_asked_about_once (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraDisputesModel) model = clara_disputes_model_new (self->workspace);
  g_autoptr (ClaraDispute) dispute = NULL;

  score (self, CLARA_STATUS_PRE_QUALIFIED);
  move (self, CLARA_STATUS_NOT_QUALIFIED);
  wait_for (model, 0);
  score (self, CLARA_STATUS_PRE_QUALIFIED);
  wait_for (model, 1);
  dispute = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_false (clara_dispute_is_about_mapping (dispute));
  g_assert_cmpint (clara_dispute_get_other (dispute), ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpstr (clara_dispute_get_job_title (dispute), ==, "Harbour clerk");

  settle (self, model, TRUE);
  wait_for (model, 0);
}

static void
test_what_a_person_decides_against_a_score_is_not_asked_about (Fixture *self, gconstpointer data)
{
  score (self, CLARA_STATUS_NOT_QUALIFIED);
  move (self, CLARA_STATUS_QUALIFIED);
  g_assert_cmpuint (count_now (self), ==, 0);
}

static void
test_qualified_and_pre_qualified_agree (Fixture *self, gconstpointer data)
{
  move (self, CLARA_STATUS_QUALIFIED);
  score (self, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpuint (count_now (self), ==, 0);
  score (self, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpuint (count_now (self), ==, 1);
}

static void
test_a_score_that_cannot_tell_disagrees_with_nobody (Fixture *self, gconstpointer data)
{
  move (self, CLARA_STATUS_QUALIFIED);
  score (self, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpuint (count_now (self), ==, 0);
}

static void
test_what_lever_moved_goes_back_by_a_persons_word (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraDisputesModel) model = clara_disputes_model_new (self->workspace);
  g_autoptr (ClaraDispute) dispute = NULL;
  Deed deed = { self, CLARA_STATUS_PRE_QUALIFIED };

  move (self, CLARA_STATUS_QUALIFIED);
  fixture_write (self, stage_cb, &deed);
  wait_for (model, 1);
  dispute = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_true (clara_dispute_is_about_mapping (dispute));
  g_assert_cmpint (clara_dispute_get_card (dispute)->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (clara_dispute_get_other (dispute), ==, CLARA_STATUS_QUALIFIED);

  settle (self, model, FALSE);
  wait_for (model, 0);
}

static void
test_a_manager_is_asked_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) manager = fixture_open_as (self, "hm@post.example");
  g_autoptr (ClaraDisputesModel) model = NULL;

  move (self, CLARA_STATUS_QUALIFIED);
  score (self, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpuint (count_now (self), ==, 1);
  model = clara_disputes_model_new (manager);
  wait_for (model, 0);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *promise;
    void (*func) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "a newer score that says otherwise is asked about once",
      test_a_newer_score_that_says_otherwise_is_asked_about_once },
    { "what a person decides against a score is not asked about",
      test_what_a_person_decides_against_a_score_is_not_asked_about },
    { "qualified and pre-qualified agree", test_qualified_and_pre_qualified_agree },
    { "a score that cannot tell disagrees with nobody",
      test_a_score_that_cannot_tell_disagrees_with_nobody },
    { "what Lever moved goes back by a person's word",
      test_what_lever_moved_goes_back_by_a_persons_word },
    { "a manager is asked nothing", test_a_manager_is_asked_nothing },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/disputes/%s", tests[i].promise);

      g_test_add (path, Fixture, NULL, fixture_set_up, tests[i].func, fixture_tear_down);
    }

  return g_test_run ();
}
