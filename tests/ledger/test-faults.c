/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "ledger-fixture.h"

/* Once as it is, once taken back, and once done again. */
static void
check_there_and_back (Team *self,
                      const ClaraId *member,
                      ClaraWriteFunc func,
                      Deed *deed,
                      guint at_least)
{
  team_check_whole (self, member, func, deed, at_least);
  team_check_whole (self, member, undo_func, deed, 5);
  g_assert_cmpuint (deed->undone.n_done, >, 0);
  team_check_whole (self, member, redo_func, deed, 5);
  g_assert_cmpuint (deed->undone.n_done, >, 0);
}

static void
test_move (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"),
                .two = team_add_card (self, "opp-2"),
                .to = CLARA_STATUS_QUALIFIED,
                .text = "good" };

  check_there_and_back (self, &self->recruiter, move_func, &deed, 30);
}

static void
test_put_back (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"), .text = "no" };

  team_score (self, &deed.one, 80, CLARA_STATUS_PRE_QUALIFIED);
  check_there_and_back (self, &self->recruiter, put_back_func, &deed, 15);
}

static void
test_score (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"),
                .score = 80,
                .to = CLARA_STATUS_PRE_QUALIFIED,
                .rubric = self->store.rubric };

  team_check_whole (self, NULL, score_func, &deed, 20);
}

static void
test_unreadable (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1") };

  team_score (self, &deed.one, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_check_whole (self, NULL, unreadable_func, &deed, 10);
}

static void
test_stage (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"),
                .to = CLARA_STATUS_QUALIFIED,
                .text = "offer" };

  team_check_whole (self, NULL, stage_func, &deed, 10);
}

static void
test_publish (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1") };

  team_score (self, &deed.one, 50, CLARA_STATUS_TO_REVIEW);
  team_check_whole (self, &self->recruiter, publish_func, &deed, 10);
}

static void
test_comment (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .text = "good" };

  check_there_and_back (self, &self->recruiter, comment_func, &deed, 8);
}

static void
test_decide (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"),
                .decision = CLARA_DECISION_ADVANCE,
                .text = "good" };

  deed.two = team_share (self, &deed.one);
  check_there_and_back (self, &self->manager, decide_func, &deed, 15);
}

static void
test_rubric (Team *self, gconstpointer data)
{
  Deed deed = { .one = self->store.job, .text = "Sings" };

  check_there_and_back (self, &self->recruiter, rubric_func, &deed, 10);
}

static void
test_merge (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .two = team_add_card (self, "opp-1") };

  check_there_and_back (self, &self->recruiter, merge_func, &deed, 8);
}

static void
test_dismiss (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .two = team_add_card (self, NULL) };

  team_run_sql (self, "INSERT INTO duplicate_flag (one, other, kind, at) "
                      "SELECT min (id), max (id), 'email', 1 FROM candidacy");
  check_there_and_back (self, &self->recruiter, dismiss_func, &deed, 7);
}

static void
test_show (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .text = "to invite" };

  team_check_whole (self, &self->recruiter, show_func, &deed, 6);
}

static void
test_erasure (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"), .text = "asked by mail" };
  Deed merge = { .one = deed.one, .two = team_add_card (self, "opp-2") };
  Deed comment = { .one = deed.one, .text = "good" };

  team_score (self, &deed.one, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_do (self, &self->recruiter, comment_func, &comment);
  team_do (self, &self->recruiter, merge_func, &merge);
  team_check_whole (self, &self->recruiter, request_func, &deed, 6);
  team_check_whole (self, &self->recruiter, erase_func, &deed, 40);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM candidacy"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/faults/move-is-whole-or-not-at-all", test_move);
  team_add ("/faults/put-back-is-whole-or-not-at-all", test_put_back);
  team_add ("/faults/score-is-whole-or-not-at-all", test_score);
  team_add ("/faults/unreadable-is-whole-or-not-at-all", test_unreadable);
  team_add ("/faults/stage-is-whole-or-not-at-all", test_stage);
  team_add ("/faults/publish-is-whole-or-not-at-all", test_publish);
  team_add ("/faults/comment-is-whole-or-not-at-all", test_comment);
  team_add ("/faults/decide-is-whole-or-not-at-all", test_decide);
  team_add ("/faults/rubric-is-whole-or-not-at-all", test_rubric);
  team_add ("/faults/merge-is-whole-or-not-at-all", test_merge);
  team_add ("/faults/dismiss-is-whole-or-not-at-all", test_dismiss);
  team_add ("/faults/show-is-whole-or-not-at-all", test_show);
  team_add ("/faults/erasure-is-whole-or-not-at-all", test_erasure);

  return g_test_run ();
}
