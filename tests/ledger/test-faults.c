/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-connection-private.h"
#include "clara-error.h"
#include "ledger-fixture.h"

/* Every statement is made to fail once: the first, the second … until a run gets through. */
typedef struct
{
  guint fail_at; /* from 1 */
  guint n_seen;
} Fault;

static gboolean
fault_cb (const char *sql, gpointer data, GError **error)
{
  Fault *fault = data;

  if (++fault->n_seen != fault->fail_at)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "as the test wishes");

  return FALSE;
}

/* Runs @func with each of its statements failing in turn, BEGIN and COMMIT included, and then once in peace. */
static void
check_all_or_nothing (Team *self,
                      const ClaraId *member,
                      ClaraWriteFunc func,
                      gpointer data,
                      guint at_least)
{
  g_autofree char *before = fixture_dump (&self->store);
  g_autofree char *after = NULL;
  Fault fault = { .fail_at = 1 };

  clara_database_set_fault (self->store.database, fault_cb, &fault);
  for (;; fault.fail_at++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *now = NULL;

      fault.n_seen = 0;
      if (clara_database_write (self->store.database, member, func, data, NULL, &error))
        break;

      /* Whatever was made of it on the way up, the reason is still the disk. */
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
      now = fixture_dump (&self->store);
      g_assert_cmpstr (now, ==, before);
    }
  clara_database_set_fault (self->store.database, NULL, NULL);

  g_assert_cmpuint (fault.fail_at, >, at_least);
  after = fixture_dump (&self->store);
  g_assert_cmpstr (after, !=, before);
  team_assert_whole (self);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM pragma_foreign_key_check"),
                   ==, 0);
}

/* Once as it is, once taken back, and once done again. */
static void
check_there_and_back (Team *self,
                      const ClaraId *member,
                      ClaraWriteFunc func,
                      Deed *deed,
                      guint at_least)
{
  check_all_or_nothing (self, member, func, deed, at_least);
  check_all_or_nothing (self, member, undo_func, deed, 5);
  g_assert_cmpuint (deed->undone.n_done, >, 0);
  check_all_or_nothing (self, member, redo_func, deed, 5);
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

  check_all_or_nothing (self, NULL, score_func, &deed, 20);
}

static void
test_unreadable (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1") };

  team_score (self, &deed.one, 80, CLARA_STATUS_PRE_QUALIFIED);
  check_all_or_nothing (self, NULL, unreadable_func, &deed, 10);
}

static void
test_stage (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1"),
                .to = CLARA_STATUS_QUALIFIED,
                .text = "offer" };

  check_all_or_nothing (self, NULL, stage_func, &deed, 10);
}

static void
test_publish (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, "opp-1") };

  team_score (self, &deed.one, 50, CLARA_STATUS_TO_REVIEW);
  check_all_or_nothing (self, &self->recruiter, publish_func, &deed, 10);
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

  check_all_or_nothing (self, &self->recruiter, show_func, &deed, 6);
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
  check_all_or_nothing (self, &self->recruiter, request_func, &deed, 6);
  check_all_or_nothing (self, &self->recruiter, erase_func, &deed, 40);
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
