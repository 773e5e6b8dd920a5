/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-board-model.h"
#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-jobs-model.h"
#include "fixture.h"

#include <string.h>

/* What another program does is seen within this. */
#define A_SECOND (1 * G_TIME_SPAN_SECOND)

static const char *peer;

static void
test_the_only_admin_is_signed_in (Fixture *self, gconstpointer data)
{
  ClaraSession *session = clara_workspace_get_session (self->workspace);

  g_assert_cmpstr (clara_session_get_email (session), ==, "ada@post.example");
  g_assert_cmpint (clara_session_get_role (session), ==, CLARA_ROLE_ADMIN);
  g_assert_true (clara_session_may (session, CLARA_MAY_CONNECT));
}

static void
test_of_two_admins_one_is_named (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) none = NULL, named = NULL;

  fixture_add_member (self, "bo@post.example");
  none = clara_workspace_open (self->folder, NULL, NULL, &error);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  g_clear_error (&error);
  named = clara_workspace_open (self->folder, "bo@post.example", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (clara_session_get_email (clara_workspace_get_session (named)), ==,
                   "bo@post.example");
}

static void
test_a_role_is_named_in_the_refusal (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = NULL;

  fixture_add_member (self, "hm@post.example");
  workspace = clara_workspace_open (self->folder, "hm@post.example", NULL, &error);
  g_assert_no_error (error);
  g_assert_false (
      clara_session_check (clara_workspace_get_session (workspace), CLARA_MAY_MOVE, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_nonnull (strstr (error->message, "manager"));
}

static void
test_a_stranger_is_not_signed_in (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (clara_workspace_open (self->folder, "eve@post.example", NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
}

static void
test_a_workspace_is_not_made_twice (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (clara_workspace_create (self->folder, "Other", "eve@post.example", NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
}

static gboolean
late_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
wait_for_jobs (ClaraJobsModel *model, guint n)
{
  gboolean late = FALSE;
  guint source = g_timeout_add (20000, late_cb, &late);

  while (!late && g_list_model_get_n_items (G_LIST_MODEL (model)) != n)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (source);
}

static void
test_another_programs_job_is_seen_within_a_second (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraJobsModel) model = clara_jobs_model_new (self->workspace);
  g_autoptr (GError) error = NULL;
  const char *argv[] = { peer, self->folder, "Pilot", NULL };
  g_autoptr (ClaraJobItem) item = NULL;
  gint64 begin;
  int status;

  wait_for_jobs (model, 1);
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                               &status, &error));
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  begin = g_get_monotonic_time ();
  wait_for_jobs (model, 2);
  /* A promise of the program, with room for a machine that is busy. */
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 5 * A_SECOND);
  item = g_list_model_get_item (G_LIST_MODEL (model), 1);
  g_assert_cmpstr (clara_job_item_get_job (item)->title, ==, "Pilot");
}

static void
moved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  ClaraId deed;

  g_assert_true (clara_ledger_move_finish (CLARA_LEDGER (source), result, &deed, &error));
  g_assert_no_error (error);
}

static void
test_a_move_moves_the_card (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraBoardModel) model = clara_board_model_new (self->workspace, &self->job);
  ClaraBoard *board = clara_board_model_get_board (model);
  ClaraSeenCard seen = { .candidacy = self->candidacy };
  ClaraCard *card;

  while (!clara_board_model_is_loaded (model))
    g_main_context_iteration (NULL, TRUE);
  card = clara_board_get_card (board, &self->candidacy);
  g_assert_nonnull (card);
  g_assert_cmpint (clara_card_get_candidacy (card)->status, ==, CLARA_STATUS_TO_REVIEW);

  clara_ledger_move_async (clara_workspace_get_ledger (self->workspace), &seen, 1,
                           CLARA_STATUS_QUALIFIED, NULL, NULL, moved_cb, NULL);
  while (clara_card_get_candidacy (card)->status != CLARA_STATUS_QUALIFIED)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (clara_board_get_card (board, &self->candidacy) == card);
  g_assert_cmpuint (g_list_model_get_n_items (
                        G_LIST_MODEL (clara_board_get_column (board, CLARA_STATUS_QUALIFIED))),
                    ==, 1);
}

static gboolean
share_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_candidacies_set_shared (write, data, TRUE, error);
}

static void
test_a_managers_models_hold_what_was_shared (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (ClaraBoardModel) board = clara_board_model_new (workspace, &self->job);
  g_autoptr (ClaraJobsModel) jobs = clara_jobs_model_new (workspace);

  while (!clara_board_model_is_loaded (board) || !clara_jobs_model_is_loaded (jobs))
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (clara_board_get_card (clara_board_model_get_board (board), &self->candidacy));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jobs)), ==, 0);

  fixture_write (self, share_cb, &self->candidacy);
  wait_for_jobs (jobs, 1);
  while (clara_board_get_card (clara_board_model_get_board (board), &self->candidacy) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_a_model_that_is_let_go_hears_nothing (Fixture *self, gconstpointer data)
{
  ClaraBoardModel *board = clara_board_model_new (self->workspace, &self->job);
  ClaraJobsModel *jobs = clara_jobs_model_new (self->workspace);
  ClaraSeenCard seen = { .candidacy = self->candidacy };

  g_object_unref (board);
  g_object_unref (jobs);
  clara_ledger_move_async (clara_workspace_get_ledger (self->workspace), &seen, 1,
                           CLARA_STATUS_QUALIFIED, NULL, NULL, moved_cb, NULL);
  {
    g_autoptr (ClaraBoardModel) again = clara_board_model_new (self->workspace, &self->job);

    while (!clara_board_model_is_loaded (again))
      g_main_context_iteration (NULL, TRUE);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  peer = argv[1];

#define ADD(name, function)                                                                        \
  g_test_add (name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("/workspace/the-only-admin-is-signed-in", test_the_only_admin_is_signed_in);
  ADD ("/workspace/of-two-admins-one-is-named", test_of_two_admins_one_is_named);
  ADD ("/workspace/a-role-is-named-in-the-refusal", test_a_role_is_named_in_the_refusal);
  ADD ("/workspace/a-stranger-is-not-signed-in", test_a_stranger_is_not_signed_in);
  ADD ("/workspace/a-workspace-is-not-made-twice", test_a_workspace_is_not_made_twice);
  ADD ("/workspace/another-programs-job-is-seen-within-a-second",
       test_another_programs_job_is_seen_within_a_second);
  ADD ("/workspace/a-move-moves-the-card", test_a_move_moves_the_card);
  ADD ("/workspace/a-managers-models-hold-what-was-shared",
       test_a_managers_models_hold_what_was_shared);
  ADD ("/workspace/a-model-that-is-let-go-hears-nothing",
       test_a_model_that_is_let_go_hears_nothing);

  return g_test_run ();
}
