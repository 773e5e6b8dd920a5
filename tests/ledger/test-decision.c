/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-date.h"
#include "clara-error.h"
#include "ledger-fixture.h"

#include <string.h>

static void
test_move_writes_row_journal_audit_outbox_and_change (Team *self, gconstpointer data)
{
  Fixture *store = &self->store;
  ClaraId card = team_add_card (self, "opp-1");
  Deed deed = { .one = card, .to = CLARA_STATUS_QUALIFIED, .text = "Bakes like nobody else." };
  gint64 changes = fixture_count (store, "SELECT max (seq) FROM change");

  team_do (self, &self->recruiter, move_func, &deed);

  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
  g_assert_cmpint (fixture_count (store, "SELECT count (*) FROM placement"), ==, 1);
  g_assert_cmpint (fixture_count (store, "SELECT count (*) FROM undo_step WHERE kind = 'move'"), ==,
                   1);
  g_assert_cmpint (fixture_count (store, "SELECT count (*) FROM audit JOIN audit_text "
                                         "ON audit_text.seq = audit.seq WHERE action = 'move'"),
                   ==, 1);
  g_assert_cmpint (fixture_count (store, "SELECT count (*) FROM outbox WHERE kind IN "
                                         "('tag', 'status-note')"),
                   ==, 2);
  g_assert_cmpint (fixture_count (store, "SELECT count (*) FROM change WHERE entity = 'candidacy'"),
                   ==, 2);
  g_assert_cmpint (fixture_count (store, "SELECT max (seq) FROM change"), >, changes);
}

static void
test_move_is_refused_by_role (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .one = card, .to = CLARA_STATUS_QUALIFIED };

  team_refuses (self, &self->manager, move_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_refuses (self, NULL, move_func, &deed, CLARA_ERROR_NOT_PERMITTED, "member");

  /* A role that was lost a moment ago is lost. */
  team_do (self, &self->other, move_func, &deed);
  team_set_role (self, &self->other, CLARA_ROLE_RECRUITER, FALSE);
  deed.to = CLARA_STATUS_NOT_QUALIFIED;
  team_refuses (self, &self->other, move_func, &deed, CLARA_ERROR_NOT_PERMITTED, "deactivated");
}

static void
test_move_of_several_is_all_or_none (Team *self, gconstpointer data)
{
  ClaraId one = team_add_card (self, NULL);
  ClaraId two = team_add_card (self, NULL);
  Deed deed = { .one = two, .two = one, .version = 7, .to = CLARA_STATUS_QUALIFIED };

  team_refuses (self, &self->recruiter, move_func, &deed, CLARA_ERROR_CONFLICT, NULL);

  deed.one = one;
  deed.two = two;
  deed.version = 1;
  team_do (self, &self->recruiter, move_func, &deed);
  team_assert_card (self, &one, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
  team_assert_card (self, &two, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);

  /* What was seen before the move is old now. */
  deed.two = (ClaraId){ { 0 } };
  deed.to = CLARA_STATUS_TO_REVIEW;
  team_refuses (self, &self->other, move_func, &deed, CLARA_ERROR_CONFLICT, NULL);
}

static void
test_move_takes_no_text_without_end (Team *self, gconstpointer data)
{
  g_autofree char *text = g_strnfill (33 * 1024, 'a');
  Deed deed = { .one = team_add_card (self, NULL), .to = CLARA_STATUS_QUALIFIED, .text = text };

  team_refuses (self, &self->recruiter, move_func, &deed, CLARA_ERROR_TOO_LARGE, NULL);
  deed.text = "\xff";
  team_refuses (self, &self->recruiter, move_func, &deed, CLARA_ERROR_INVALID, NULL);
}

static void
test_score_never_moves_what_a_person_placed (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  g_autoptr (ClaraCandidacy) after = NULL;

  g_assert_true (team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED));
  team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_AUTOMATIC);
  g_assert_true (team_score (self, &card, 20, CLARA_STATUS_NOT_QUALIFIED));
  g_assert_false (team_score (self, &card, 21, CLARA_STATUS_NOT_QUALIFIED));

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  g_assert_false (team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED));
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);

  after = team_get_card (self, &card);
  g_assert_cmpint (after->suggestion, ==, CLARA_STATUS_NOT_QUALIFIED);
}

/* Confirming what a score has placed makes it a person's word. */
static void
test_score_never_moves_what_a_person_confirmed (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);

  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_false (team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED));
  team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

static void
test_score_by_an_earlier_rubric_places_nothing (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .one = self->store.job, .text = "Sings" };

  team_do (self, &self->recruiter, rubric_func, &deed);
  g_assert_false (team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED));
  team_assert_card (self, &card, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM score"), ==, 1);
  g_assert_cmpint (
      fixture_count (&self->store, "SELECT count (*) FROM work WHERE kind = 'rescore'"), ==, 1);
}

static void
test_unreadable_is_to_review (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .one = card };
  g_autoptr (ClaraCandidacy) after = NULL;

  team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED);
  team_do (self, NULL, unreadable_func, &deed);
  g_assert_true (deed.flag);
  team_assert_card (self, &card, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
  after = team_get_card (self, &card);
  g_assert_cmpstr (after->reason, ==, "encrypted");

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_do (self, NULL, unreadable_func, &deed);
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

static void
test_later_stage_in_lever_is_stronger_than_a_person (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  const gint64 now = clara_date_now_ms ();
  Deed deed = { .one = card, .text = "onsite", .to = CLARA_STATUS_QUALIFIED };

  team_move (self, &self->recruiter, &card, CLARA_STATUS_NOT_QUALIFIED);

  /* Lever's change was before the person's word, and is only heard of now. */
  deed.score = (double) (now - 60000);
  team_do (self, NULL, stage_func, &deed);
  g_assert_false (deed.flag);
  team_assert_card (self, &card, CLARA_STATUS_NOT_QUALIFIED, CLARA_PLACED_BY_PERSON);

  deed.text = "offer";
  deed.score = (double) (now + 60000);
  team_do (self, NULL, stage_func, &deed);
  g_assert_true (deed.flag);
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_LEVER);

  /* The same stage again is no news; and no score moves what Lever placed. */
  team_move (self, &self->recruiter, &card, CLARA_STATUS_TO_REVIEW);
  team_do (self, NULL, stage_func, &deed);
  g_assert_false (deed.flag);
  team_assert_card (self, &card, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_PERSON);
}

static void
test_mapping_can_be_put_back (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  Deed deed = { .one = card, .text = "onsite", .to = CLARA_STATUS_QUALIFIED };

  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_do (self, NULL, stage_func, &deed);
  g_assert_false (team_score (self, &card, 5, CLARA_STATUS_NOT_QUALIFIED));

  team_refuses (self, &self->manager, put_back_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_do (self, &self->recruiter, put_back_func, &deed);
  team_assert_card (self, &card, CLARA_STATUS_PRE_QUALIFIED, CLARA_PLACED_BY_PERSON);

  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 1);
  team_assert_card (self, &card, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_LEVER);
}

static void
test_put_back_needs_a_move (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL) };

  team_refuses (self, &self->recruiter, put_back_func, &deed, CLARA_ERROR_CONFLICT, NULL);
}

static void
assert_effects (Team *self, const char *kind, gint64 n)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM outbox WHERE kind = '%s'", kind);

  g_assert_cmpint (fixture_count (&self->store, sql), ==, n);
}

static void
test_lever_is_told_of_scores_once_each (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  Deed deed = { .one = card };

  /* To review is no news. */
  team_score (self, &card, 50, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM outbox"), ==, 0);

  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  assert_effects (self, CLARA_PUBLICATION_SCORE_NOTE, 1);
  assert_effects (self, CLARA_PUBLICATION_TAG, 1);
  assert_effects (self, CLARA_PUBLICATION_STATUS_NOTE, 0);

  /* The same status by another score waits for a person's word; and that is said once. */
  team_score (self, &card, 81, CLARA_STATUS_PRE_QUALIFIED);
  assert_effects (self, CLARA_PUBLICATION_SCORE_NOTE, 1);
  team_refuses (self, &self->manager, publish_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_do (self, &self->recruiter, publish_func, &deed);
  g_assert_true (deed.flag);
  team_do (self, &self->recruiter, publish_func, &deed);
  g_assert_false (deed.flag);
  assert_effects (self, CLARA_PUBLICATION_SCORE_NOTE, 2);

  /* Back to review: the tag goes, and the note that said otherwise is followed by another. */
  team_score (self, &card, 50, CLARA_STATUS_TO_REVIEW);
  assert_effects (self, CLARA_PUBLICATION_SCORE_NOTE, 3);
  {
    g_autofree char *tag = team_get_payload (self, &card, CLARA_PUBLICATION_TAG);

    g_assert_cmpstr (tag, ==, "{\"status\":\"to_review\",\"tag\":null}");
  }
}

/* A tag that nobody has begun to write makes way for the next; a note that was decided on is never dropped. */
static void
test_only_the_last_tag_waits (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  g_autofree char *tag = NULL;

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_NOT_QUALIFIED);
  assert_effects (self, CLARA_PUBLICATION_TAG, 1);
  assert_effects (self, CLARA_PUBLICATION_STATUS_NOTE, 2);
  tag = team_get_payload (self, &card, CLARA_PUBLICATION_TAG);
  g_assert_cmpstr (tag, ==, "{\"status\":\"not_qualified\",\"tag\":\"CLARA not_qualified\"}");
}

static void
test_lever_is_told_nothing_of_the_person (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  g_autofree char *payload = NULL;

  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  payload = team_get_payload (self, &card, CLARA_PUBLICATION_SCORE_NOTE);
  g_assert_nonnull (strstr (payload, "\"version\":1"));
  g_assert_nonnull (strstr (payload, "Kneads dough; ask chef example.org"));
  g_assert_nonnull (strstr (payload, "\"verdict\":\"partial\""));
  g_assert_nonnull (strstr (payload, "\"unknown\":1"));
  g_assert_nonnull (strstr (payload, "\"months\":50"));
  g_assert_nonnull (strstr (payload, "\"fields\":[{\"field\":\"Cook\",\"months\":38}]"));
  g_assert_nonnull (strstr (payload, "\"unplaced\":12"));
  g_assert_nonnull (strstr (payload, "\"education\":\"bachelor\""));
  g_assert_nonnull (strstr (payload, "HACCP"));
  g_assert_null (strstr (payload, "Crumb"));
  g_assert_null (strstr (payload, "Rye College"));
  g_assert_null (strchr (payload, '@'));
}

/* Two jobs, one opportunity: what reaches it never collides. */
static void
test_one_opportunity_may_stand_in_two_jobs (Team *self, gconstpointer data)
{
  ClaraId first = team_add_card (self, "opp-1");
  ClaraId second = team_add_card (self, "opp-2");

  team_run_sql (self, "INSERT INTO job SELECT randomblob (16), title, team, place, text, language, "
                      "posting, processed, external, reason, blind, retention_days, "
                      "band_pre_qualified, band_qualified, rubric, next_number, version, created, "
                      "updated FROM job");
  team_run_sql (self, "UPDATE candidacy SET opportunity = 'opp-1', "
                      "job = (SELECT id FROM job ORDER BY rowid DESC LIMIT 1) "
                      "WHERE opportunity = 'opp-2'");
  team_move (self, &self->recruiter, &first, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->recruiter, &second, CLARA_STATUS_NOT_QUALIFIED);
  team_move (self, &self->recruiter, &first, CLARA_STATUS_TO_REVIEW);
  assert_effects (self, CLARA_PUBLICATION_STATUS_NOTE, 3);
}

static void
test_comment_needs_a_card_that_may_be_seen (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, NULL);
  Deed deed = { .one = card, .text = "Good hands." };

  team_refuses (self, &self->manager, comment_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_share (self, &card);
  team_do (self, &self->manager, comment_func, &deed);
  deed.text = " \n";
  team_refuses (self, &self->recruiter, comment_func, &deed, CLARA_ERROR_INVALID, NULL);
}

static void
test_only_the_manager_of_a_review_answers_it (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  ClaraId review = team_share (self, &card);
  Deed deed = {
    .one = card, .two = review, .decision = CLARA_DECISION_ADVANCE, .text = "Yes, please."
  };
  g_autoptr (ClaraCandidacy) after = NULL;

  team_refuses (self, &self->recruiter, decide_func, &deed, CLARA_ERROR_NOT_PERMITTED, NULL);
  team_do (self, &self->manager, decide_func, &deed);
  after = team_get_card (self, &card);
  g_assert_cmpint (after->decision, ==, CLARA_DECISION_ADVANCE);
  g_assert_cmpint (after->status, ==, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpuint (after->n_comments, ==, 1);
  assert_effects (self, CLARA_PUBLICATION_DECISION_NOTE, 1);

  deed.one = team_add_card (self, NULL);
  team_refuses (self, &self->manager, decide_func, &deed, CLARA_ERROR_NOT_FOUND, NULL);
  team_run_sql (self, "UPDATE review SET closed = 1");
  deed.one = card;
  team_refuses (self, &self->manager, decide_func, &deed, CLARA_ERROR_CONFLICT, NULL);
}

static void
test_merged_card_stays_where_it_is (Team *self, gconstpointer data)
{
  ClaraId into = team_add_card (self, NULL);
  ClaraId from = team_add_card (self, "opp-1");
  Deed merge = { .one = into, .two = from };
  Deed move = { .one = from, .to = CLARA_STATUS_QUALIFIED };

  team_refuses (self, &self->manager, merge_func, &merge, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_refuses (self, NULL, merge_func, &merge, CLARA_ERROR_NOT_PERMITTED, NULL);
  team_do (self, &self->recruiter, merge_func, &merge);
  team_refuses (self, &self->recruiter, move_func, &move, CLARA_ERROR_CONFLICT, "merged");
  g_assert_false (team_score (self, &from, 80, CLARA_STATUS_PRE_QUALIFIED));
  team_do (self, &self->recruiter, publish_func, &move);
  g_assert_false (move.flag);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM outbox"), ==, 0);
}

static void
test_rubric_must_be_one (Team *self, gconstpointer data)
{
  Deed deed = { .one = self->store.job, .text = "\"}]}" };

  team_refuses (self, &self->recruiter, rubric_func, &deed, CLARA_ERROR_INVALID, NULL);
  deed.text = "Sings";
  team_refuses (self, &self->manager, rubric_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_refuses (self, NULL, rubric_func, &deed, CLARA_ERROR_NOT_PERMITTED, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/decision/move-writes-row-journal-audit-outbox-and-change",
            test_move_writes_row_journal_audit_outbox_and_change);
  team_add ("/decision/move-is-refused-by-role", test_move_is_refused_by_role);
  team_add ("/decision/move-of-several-is-all-or-none", test_move_of_several_is_all_or_none);
  team_add ("/decision/move-takes-no-text-without-end", test_move_takes_no_text_without_end);
  team_add ("/decision/score-never-moves-what-a-person-placed",
            test_score_never_moves_what_a_person_placed);
  team_add ("/decision/score-never-moves-what-a-person-confirmed",
            test_score_never_moves_what_a_person_confirmed);
  team_add ("/decision/score-by-an-earlier-rubric-places-nothing",
            test_score_by_an_earlier_rubric_places_nothing);
  team_add ("/decision/unreadable-is-to-review", test_unreadable_is_to_review);
  team_add ("/decision/later-stage-in-lever-is-stronger-than-a-person",
            test_later_stage_in_lever_is_stronger_than_a_person);
  team_add ("/decision/mapping-can-be-put-back", test_mapping_can_be_put_back);
  team_add ("/decision/put-back-needs-a-move", test_put_back_needs_a_move);
  team_add ("/decision/lever-is-told-of-scores-once-each", test_lever_is_told_of_scores_once_each);
  team_add ("/decision/only-the-last-tag-waits", test_only_the_last_tag_waits);
  team_add ("/decision/lever-is-told-nothing-of-the-person",
            test_lever_is_told_nothing_of_the_person);
  team_add ("/decision/one-opportunity-may-stand-in-two-jobs",
            test_one_opportunity_may_stand_in_two_jobs);
  team_add ("/decision/comment-needs-a-card-that-may-be-seen",
            test_comment_needs_a_card_that_may_be_seen);
  team_add ("/decision/only-the-manager-of-a-review-answers-it",
            test_only_the_manager_of_a_review_answers_it);
  team_add ("/decision/merged-card-stays-where-it-is", test_merged_card_stays_where_it_is);
  team_add ("/decision/rubric-must-be-one", test_rubric_must_be_one);

  return g_test_run ();
}
