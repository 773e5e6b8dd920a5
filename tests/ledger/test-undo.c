/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "ledger-fixture.h"

#include <string.h>

static void
test_undo_gives_back_status_and_whose_word_it_was (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  ClaraUndone undone;

  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_NOT_QUALIFIED);
  undone = team_undo (self, &self->recruiter);
  g_assert_cmpstr (undone.kind, ==, "move");
  g_assert_cmpuint (undone.n_done, ==, 1);
  team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_AUTOMATIC);

  /* Nobody's word stands any more: a score may place it. */
  g_assert_true (team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED));
}

static void
test_undo_and_redo_go_back_and_forth (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");

  team_move (self, &self->recruiter, &card, CLARA_STATUS_PRE_QUALIFIED);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
      team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_PERSON);
      g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
      team_assert_card (self, &card, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
      g_assert_null (team_undo (self, &self->recruiter).kind);

      g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
      team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_PERSON);
      g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
      team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
      g_assert_null (team_redo (self, &self->recruiter).kind);
    }
}

static void
test_new_deed_ends_redo (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);

  team_move (self, &self->recruiter, &card, CLARA_STATUS_PRE_QUALIFIED);
  team_undo (self, &self->recruiter);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  g_assert_null (team_redo (self, &self->recruiter).kind);
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

static void
test_undo_takes_several_back_together (Team *self, gconstpointer data)
{
  ClaraId one = team_add_card (self, NULL);
  ClaraId two = team_add_card (self, NULL);
  Deed deed = { .one = one, .two = two, .to = CLARA_STATUS_QUALIFIED };
  ClaraUndone undone;

  team_do (self, &self->recruiter, move_func, &deed);
  undone = team_undo (self, &self->recruiter);
  g_assert_cmpuint (undone.n_done, ==, 2);
  g_assert_true (clara_id_equal (&undone.deed, &deed.made));
  g_assert_true (clara_id_equal (&undone.candidacy, &one));
  team_assert_card (self, &one, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
  team_assert_card (self, &two, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
}

/* A move to where the card stands already is no deed: an undo would take back something else. */
static void
test_move_of_nothing_is_no_deed (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .to = CLARA_STATUS_QUALIFIED };

  team_do (self, &self->recruiter, move_func, &deed);
  g_assert_false (clara_id_is_zero (&deed.made));
  team_do (self, &self->recruiter, move_func, &deed);
  g_assert_true (clara_id_is_zero (&deed.made));
}

static void
test_undo_leaves_what_others_decided_since (Team *self, gconstpointer data)
{
  ClaraId one = team_add_card (self, NULL);
  ClaraId two = team_add_card (self, NULL);
  Deed deed = { .one = one, .two = two, .to = CLARA_STATUS_QUALIFIED };
  ClaraUndone undone;

  team_do (self, &self->recruiter, move_func, &deed);
  team_move (self, &self->other, &one, CLARA_STATUS_NOT_QUALIFIED);
  undone = team_undo (self, &self->recruiter);
  g_assert_cmpuint (undone.n_done, ==, 1);
  g_assert_cmpuint (undone.n_overtaken, ==, 1);
  team_assert_card (self, &one, CLARA_STATUS_NOT_QUALIFIED, CLARA_PLACED_BY_PERSON);
  team_assert_card (self, &two, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
}

/* A deed that is overtaken as a whole does not stand in the way of the one before it. */
static void
test_overtaken_deed_makes_way (Team *self, gconstpointer data)
{
  ClaraId one = team_add_card (self, NULL);
  ClaraId two = team_add_card (self, NULL);
  ClaraUndone undone;

  team_move (self, &self->recruiter, &one, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->recruiter, &two, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->other, &two, CLARA_STATUS_NOT_QUALIFIED);

  undone = team_undo (self, &self->recruiter);
  g_assert_cmpstr (undone.kind, ==, "move");
  g_assert_cmpuint (undone.n_done, ==, 0);
  team_assert_card (self, &two, CLARA_STATUS_NOT_QUALIFIED, CLARA_PLACED_BY_PERSON);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
  team_assert_card (self, &one, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
}

/* Somebody else decides the very same: it is that person's word now. */
static void
test_same_word_of_another_is_not_taken_back (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->other, &card, CLARA_STATUS_NOT_QUALIFIED);
  team_move (self, &self->other, &card, CLARA_STATUS_QUALIFIED);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 0);
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

/* And where the other one thinks better of it, the first word stands again, and can be taken back. */
static void
test_undo_of_another_makes_the_first_word_stand (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->other, &card, CLARA_STATUS_NOT_QUALIFIED);
  team_undo (self, &self->other);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
  team_assert_card (self, &card, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
}

static void
test_each_member_undoes_their_own (Team *self, gconstpointer data)
{
  ClaraId one = team_add_card (self, NULL);
  ClaraId two = team_add_card (self, NULL);

  team_move (self, &self->recruiter, &one, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->other, &two, CLARA_STATUS_QUALIFIED);
  team_undo (self, &self->recruiter);
  team_assert_card (self, &one, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
  team_assert_card (self, &two, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

static void
test_lost_role_takes_nothing_back (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .score = 0 };

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_set_role (self, &self->recruiter, CLARA_ROLE_MANAGER, TRUE);
  team_refuses (self, &self->recruiter, undo_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
}

static guint
count_comments (Team *self, const ClaraId *id)
{
  g_autoptr (ClaraCandidacy) card = team_get_card (self, id);

  return card->n_comments;
}

static void
test_comment_goes_and_comes_back_as_it_was (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .one = card, .text = "A \"fine\" hand\n@home" };

  team_do (self, &self->recruiter, comment_func, &deed);
  g_assert_cmpstr (team_undo (self, &self->recruiter).kind, ==, "comment");
  g_assert_cmpuint (count_comments (self, &card), ==, 0);
  g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
  g_assert_cmpuint (count_comments (self, &card), ==, 1);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM comment WHERE text = "
                                                "'A \"fine\" hand' || char (10) || '@home'"),
                   ==, 1);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
}

static void
test_comment_that_is_gone_is_not_taken_back (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL), .text = "good" };
  ClaraUndone undone;

  team_do (self, &self->recruiter, comment_func, &deed);
  team_run_sql (self, "DELETE FROM comment");
  undone = team_undo (self, &self->recruiter);
  g_assert_cmpuint (undone.n_done, ==, 0);
  g_assert_cmpuint (undone.n_overtaken, ==, 1);
}

static gint64
current_rubric (Team *self)
{
  return fixture_count (&self->store,
                        "SELECT rubric.version FROM job JOIN rubric ON rubric.id = job.rubric");
}

static void
test_rubric_goes_back_a_version (Team *self, gconstpointer data)
{
  Deed deed = { .one = self->store.job, .text = "Sings" };

  team_do (self, &self->recruiter, rubric_func, &deed);
  g_assert_cmpint (current_rubric (self), ==, 3);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
  g_assert_cmpint (current_rubric (self), ==, 2);
  g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
  g_assert_cmpint (current_rubric (self), ==, 3);

  /* Each of the three asks for new scores. */
  g_assert_cmpint (
      fixture_count (&self->store, "SELECT generation FROM work WHERE kind = 'rescore'"), ==, 3);

  deed.text = "Dances";
  team_do (self, &self->other, rubric_func, &deed);
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 0);
  g_assert_cmpint (current_rubric (self), ==, 4);
}

static void
test_merge_comes_apart_and_together (Team *self, gconstpointer data)
{
  ClaraId into = team_add_card (self, NULL);
  ClaraId from = team_add_card (self, NULL);
  Deed deed = { .one = into, .two = from };
  const char *merged = "SELECT count (*) FROM candidacy WHERE merged_into IS NOT NULL";

  team_do (self, &self->recruiter, merge_func, &deed);
  g_assert_cmpint (fixture_count (&self->store, merged), ==, 1);
  g_assert_cmpstr (team_undo (self, &self->recruiter).kind, ==, "merge");
  g_assert_cmpint (fixture_count (&self->store, merged), ==, 0);
  g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
  g_assert_cmpint (fixture_count (&self->store, merged), ==, 1);
}

static void
test_dismissed_flag_comes_back (Team *self, gconstpointer data)
{
  ClaraId one = fixture_add_candidacy (&self->store, "rye");
  ClaraId two = team_add_card (self, NULL);
  Deed deed = { .one = one, .two = two };
  const char *open = "SELECT count (*) FROM duplicate_flag WHERE dismissed = 0";

  team_refuses (self, &self->recruiter, dismiss_func, &deed, CLARA_ERROR_NOT_FOUND, NULL);
  team_run_sql (self, "INSERT INTO duplicate_flag (one, other, kind, at) "
                      "SELECT min (id), max (id), 'email', 1 FROM candidacy");
  team_do (self, &self->recruiter, dismiss_func, &deed);
  g_assert_cmpint (fixture_count (&self->store, open), ==, 0);
  g_assert_cmpstr (team_undo (self, &self->recruiter).kind, ==, "dismiss");
  g_assert_cmpint (fixture_count (&self->store, open), ==, 1);
  g_assert_cmpuint (team_redo (self, &self->recruiter).n_done, ==, 1);
  g_assert_cmpint (fixture_count (&self->store, open), ==, 0);

  /* The store's own fixture writes a row of the audit that is no link of the chain. */
  team_run_sql (self, "DROP TRIGGER audit_is_kept");
  team_run_sql (self, "DELETE FROM audit_text");
  team_run_sql (self, "DELETE FROM audit");
}

static void
test_answer_goes_with_its_words (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  Deed deed = { .one = card,
                .two = team_share (self, &card),
                .decision = CLARA_DECISION_DECLINE,
                .text = "Not now." };
  ClaraUndone undone;
  const char *declined = "SELECT count (*) FROM review_candidacy WHERE decision = 'decline'";

  team_do (self, &self->manager, decide_func, &deed);
  undone = team_undo (self, &self->manager);
  g_assert_cmpstr (undone.kind, ==, "decide");
  g_assert_cmpuint (undone.n_done, ==, 2);
  g_assert_cmpint (fixture_count (&self->store, declined), ==, 0);
  g_assert_cmpuint (count_comments (self, &card), ==, 0);
  g_assert_cmpuint (team_redo (self, &self->manager).n_done, ==, 2);
  g_assert_cmpint (fixture_count (&self->store, declined), ==, 1);
  g_assert_cmpuint (count_comments (self, &card), ==, 1);
}

/* What a step of the walk is to leave as it was, or to bring about. */
static void
walk_once (Team *self, GRand *rand, const ClaraId *cards, guint n_cards)
{
  const ClaraId *members[] = { &self->recruiter, &self->other, &self->store.admin };
  const ClaraId *member = members[g_rand_int_range (rand, 0, G_N_ELEMENTS (members))];
  const ClaraId *card = &cards[g_rand_int_range (rand, 0, (gint32) n_cards)];
  const ClaraStatus to = (ClaraStatus) g_rand_int_range (rand, 0, CLARA_N_STATUSES);
  g_autoptr (ClaraCandidacy) before = team_get_card (self, card);
  gboolean moved;

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      moved = team_score (self, card, 50, to);
      g_assert_true (!moved || before->placed_by == CLARA_PLACED_BY_AUTOMATIC);
      break;
    case 1:
      team_undo (self, member);
      break;
    case 2:
      team_redo (self, member);
      break;
    case 3:
      /* A move and its undo change nothing that shows. */
      team_move (self, member, card, to);
      if (before->status != to || before->placed_by != CLARA_PLACED_BY_PERSON)
        {
          g_assert_cmpuint (team_undo (self, member).n_done, ==, 1);
          team_assert_card (self, card, before->status, before->placed_by);
        }
      break;
    default:
      team_move (self, member, card, to);
      team_assert_card (self, card, to, CLARA_PLACED_BY_PERSON);
    }
}

static void
test_long_walk_keeps_history_and_cards_together (Team *self, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (41);
  ClaraId cards[4];

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      g_autofree char *opportunity = g_strdup_printf ("opp-%u", i);

      cards[i] = team_add_card (self, opportunity);
    }

  for (guint i = 0; i < 400; i++)
    walk_once (self, rand, cards, G_N_ELEMENTS (cards));

  /* Each card stands where its last row says, each row begins where the one before ended, and the version counts them. */
  g_assert_cmpint (
      fixture_count (&self->store,
                     "SELECT count (*) FROM candidacy AS c WHERE c.status <> coalesce ((SELECT "
                     "to_status FROM placement AS p WHERE p.candidacy = c.id ORDER BY seq DESC "
                     "LIMIT 1), 'to_review') OR c.version <> 1 + (SELECT count (*) FROM placement "
                     "AS p WHERE p.candidacy = c.id)"),
      ==, 0);
  g_assert_cmpint (
      fixture_count (&self->store,
                     "SELECT count (*) FROM (SELECT from_status, lag (to_status, 1, 'to_review') "
                     "OVER (PARTITION BY candidacy ORDER BY seq) AS earlier FROM placement) "
                     "WHERE from_status <> earlier"),
      ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/undo/gives-back-status-and-whose-word-it-was",
            test_undo_gives_back_status_and_whose_word_it_was);
  team_add ("/undo/and-redo-go-back-and-forth", test_undo_and_redo_go_back_and_forth);
  team_add ("/undo/new-deed-ends-redo", test_new_deed_ends_redo);
  team_add ("/undo/takes-several-back-together", test_undo_takes_several_back_together);
  team_add ("/undo/move-of-nothing-is-no-deed", test_move_of_nothing_is_no_deed);
  team_add ("/undo/leaves-what-others-decided-since", test_undo_leaves_what_others_decided_since);
  team_add ("/undo/overtaken-deed-makes-way", test_overtaken_deed_makes_way);
  team_add ("/undo/same-word-of-another-is-not-taken-back",
            test_same_word_of_another_is_not_taken_back);
  team_add ("/undo/of-another-makes-the-first-word-stand",
            test_undo_of_another_makes_the_first_word_stand);
  team_add ("/undo/each-member-undoes-their-own", test_each_member_undoes_their_own);
  team_add ("/undo/lost-role-takes-nothing-back", test_lost_role_takes_nothing_back);
  team_add ("/undo/comment-goes-and-comes-back-as-it-was",
            test_comment_goes_and_comes_back_as_it_was);
  team_add ("/undo/comment-that-is-gone-is-not-taken-back",
            test_comment_that_is_gone_is_not_taken_back);
  team_add ("/undo/rubric-goes-back-a-version", test_rubric_goes_back_a_version);
  team_add ("/undo/merge-comes-apart-and-together", test_merge_comes_apart_and_together);
  team_add ("/undo/dismissed-flag-comes-back", test_dismissed_flag_comes_back);
  team_add ("/undo/answer-goes-with-its-words", test_answer_goes_with_its_words);
  team_add ("/undo/long-walk-keeps-history-and-cards-together",
            test_long_walk_keeps_history_and_cards_together);

  return g_test_run ();
}
