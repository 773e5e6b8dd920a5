/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-lever-publisher.h"
#include "clara-lever-tags.h"
#include "fake-lever.h"
#include "ledger-fixture.h"

#include <string.h>
#include <sys/wait.h>

#define PRE       "CLARA pre_qualified"
#define NOT       "CLARA not_qualified"
#define QUALIFIED "CLARA qualified"

/* What one publishing came to. */
typedef struct
{
  ClaraLeverPublisherReport report;
  gint64 updated;
} Published;

static gboolean
wrote (ClaraWrite *write, const char *opportunity, gint64 updated, gpointer data, GError **error)
{
  Published *published = data;

  published->updated = updated;

  return TRUE;
}

static Published
publish_with (Team *team, FakeLever *lever, gboolean wait, gboolean reconcile, gint64 again_since)
{
  g_autofree char *url = http_fixture_url (lever->server, "/v1");
  const ClaraLeverConfig config = { .api_url = url,
                                    .auth_url = url,
                                    .audience = url,
                                    .rate = 10000,
                                    .deadline_ms = 300,
                                    .settle_ms = wait ? 5 : 60000 };
  g_autoptr (ClaraLeverAccess) access = clara_lever_access_new_for_key (&config, "canary");
  g_autoptr (ClaraLeverClient) client = clara_lever_client_new (access);
  g_autoptr (GError) error = NULL;
  Published published = { 0 };
  const ClaraLeverPublisherOptions options = { .wait = wait,
                                               .reconcile = reconcile,
                                               .again_since = again_since,
                                               .wrote = wrote,
                                               .wrote_data = &published };

  clara_lever_client_set_tries (client, 1);
  g_assert_true (clara_lever_publisher_run (team->store.database, client, &options, NULL,
                                            &published.report, &error));
  g_assert_no_error (error);

  return published;
}

static Published
publish (Team *team, FakeLever *lever, gboolean wait, gboolean reconcile)
{
  return publish_with (team, lever, wait, reconcile, 0);
}

static void
publish_again (Team *team, FakeLever *lever, gint64 since)
{
  publish_with (team, lever, TRUE, FALSE, since);
}

static gboolean
seen_func (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_lever_tags_set (write, data, CLARA_LEVER_TAGS_NONE, error);
}

static void
assert_tags (FakeLever *lever, const char *opportunity, const char *tags)
{
  g_autofree char *found = fake_lever_get_tags (lever, opportunity);

  g_assert_cmpstr (found, ==, tags);
}

static void
test_first_placement_costs_one_note_and_one_tag (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");
  Published published;

  team_do (self, NULL, seen_func, "opp-1");
  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  published = publish (self, lever, TRUE, FALSE);
  g_assert_cmpuint (lever->n_writes, ==, 2);
  g_assert_cmpuint (lever->n_reads, ==, 0);
  g_assert_cmpuint (published.report.n_notes, ==, 1);
  g_assert_cmpuint (published.report.n_tags, ==, 1);
  g_assert_cmpuint (published.report.counts[CLARA_OUTBOX_DONE], ==, 2);
  /* The tag's answer comes last, and names what the mark is after both. */
  g_assert_cmpint (published.updated, ==, lever->clock);
  assert_tags (lever, "opp-1", PRE);
  g_assert_cmpuint (
      fake_lever_count_notes (lever, "opp-1", "CLARA score 82/100 · pre_qualified · v1"), ==, 1);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "@"), ==, 0);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "Crumb"), ==, 0);
}

static void
test_one_tag_of_ours_and_nothing_foreign_touched (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");

  fake_lever_set_tags (lever, "opp-1", "Baker,CLARA friend," NOT);
  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  assert_tags (lever, "opp-1", "Baker,CLARA friend," PRE);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  assert_tags (lever, "opp-1", "Baker,CLARA friend," QUALIFIED);
  team_move (self, &self->recruiter, &card, CLARA_STATUS_TO_REVIEW);
  publish (self, lever, TRUE, FALSE);
  assert_tags (lever, "opp-1", "Baker,CLARA friend");
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA status "), ==, 2);
}

static void
test_every_lost_answer_is_looked_up (Team *self, gconstpointer data)
{
  for (FakeFault fault = FAKE_LOST_AFTER; fault <= FAKE_BUSY; fault++)
    {
      g_autoptr (FakeLever) lever = fake_lever_new ();
      g_autofree char *opportunity = g_strdup_printf ("opp-%d", fault);
      ClaraId card = team_add_card (self, opportunity);
      Published published;

      team_do (self, NULL, seen_func, opportunity);
      team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
      lever->next = fault;
      published = publish (self, lever, TRUE, FALSE);
      g_assert_cmpint (published.report.trouble, ==, CLARA_LEVER_FINE);
      /* Not doubled for a moment, either. */
      g_assert_cmpuint (fake_lever_count_notes (lever, opportunity, "CLARA score"), ==, 1);
      g_assert_cmpuint (fake_lever_count_written (lever, opportunity), ==, 1);
      assert_tags (lever, opportunity, PRE);
      g_assert_cmpuint (published.report.counts[CLARA_OUTBOX_UNKNOWN], ==, 0);
    }
}

static void
test_unknown_is_not_sent_again_before_it_is_looked_up (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");
  Published published;

  team_do (self, NULL, seen_func, "opp-1");
  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  lever->next = FAKE_LOST_BEFORE;
  published = publish (self, lever, FALSE, FALSE);
  g_assert_cmpuint (published.report.counts[CLARA_OUTBOX_UNKNOWN], ==, 1);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA"), ==, 0);
  publish (self, lever, FALSE, FALSE);
  g_assert_cmpuint (lever->n_writes, ==, 2);
}

static void
test_refusals_are_told_apart (Team *self, gconstpointer data)
{
  static const struct
  {
    FakeFault fault;
    ClaraOutboxState state;
    ClaraLeverTrouble trouble;
  } cases[] = {
    { FAKE_FORBIDDEN, CLARA_OUTBOX_NEEDS_YOU, CLARA_LEVER_FINE },
    { FAKE_GONE, CLARA_OUTBOX_GONE, CLARA_LEVER_FINE },
    { FAKE_OUT, CLARA_OUTBOX_PENDING, CLARA_LEVER_RECONNECT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FakeLever) lever = fake_lever_new ();
      g_autofree char *opportunity = g_strdup_printf ("opp-%" G_GSIZE_FORMAT, i);
      ClaraId card = team_add_card (self, opportunity);
      Published published;

      team_do (self, NULL, seen_func, opportunity);
      team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
      lever->next = cases[i].fault;
      published = publish (self, lever, TRUE, FALSE);
      g_assert_cmpuint (published.report.counts[cases[i].state], >=, 1);
      g_assert_cmpint (published.report.trouble, ==, cases[i].trouble);
    }
}

static void
test_note_that_a_person_deleted_stays_deleted (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");

  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  fake_lever_drop_notes (lever, "opp-1", TRUE);
  publish (self, lever, TRUE, TRUE);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA"), ==, 0);
}

static void
test_missing_doubled_and_stray_are_healed (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");

  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  fake_lever_drop_notes (lever, "opp-1", FALSE);
  publish (self, lever, TRUE, TRUE);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA score"), ==, 1);
  fake_lever_double_notes (lever, "opp-1");
  publish (self, lever, TRUE, TRUE);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA score"), ==, 1);

  fake_lever_set_tags (lever, "opp-1", "Baker");
  team_do (self, NULL, seen_func, "opp-1");
  publish (self, lever, TRUE, FALSE);
  assert_tags (lever, "opp-1", "Baker," PRE);
}

/* Late enough, the first of two comes when everybody has looked. */
static void
test_what_was_sent_again_is_looked_at_later (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId card = team_add_card (self, "opp-1");
  ClaraId other = team_add_card (self, "opp-2");
  guint n_reads;

  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  team_score (self, &other, 82, CLARA_STATUS_PRE_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  fake_lever_double_notes (lever, "opp-1");
  n_reads = lever->n_reads;
  publish_again (self, lever, 1);
  g_assert_cmpuint (lever->n_reads, ==, n_reads);

  team_run_sql (self, "UPDATE outbox SET attempts = 2 WHERE opportunity = 'opp-1'");
  publish_again (self, lever, G_MAXINT64);
  g_assert_cmpuint (lever->n_reads, ==, n_reads);
  publish_again (self, lever, 1);
  g_assert_cmpuint (lever->n_reads, ==, n_reads + 1);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA score"), ==, 1);
}

static void
test_erasing_takes_notes_and_tag_off (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  Deed deed = { .one = team_add_card (self, "opp-1"), .text = "asked" };
  Published published;

  fake_lever_set_tags (lever, "opp-1", "Baker");
  team_score (self, &deed.one, 82, CLARA_STATUS_PRE_QUALIFIED);
  publish (self, lever, TRUE, FALSE);
  team_do (self, &self->store.admin, erase_func, &deed);
  lever->next = FAKE_LOST_AFTER;
  published = publish (self, lever, TRUE, FALSE);
  g_assert_cmpuint (published.report.n_retracted, ==, 1);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA"), ==, 0);
  assert_tags (lever, "opp-1", "Baker");
}

#define N_CARDS 12

static void
test_storm_leaves_one_note_and_one_tag_each (Team *self, gconstpointer data)
{
  g_autoptr (FakeLever) lever = fake_lever_new ();
  ClaraId cards[N_CARDS];

  for (guint i = 0; i < N_CARDS; i++)
    {
      g_autofree char *opportunity = g_strdup_printf ("opp-%u", i);

      cards[i] = team_add_card (self, opportunity);
      team_score (self, &cards[i], 82, CLARA_STATUS_PRE_QUALIFIED);
      if (i % 2 == 0)
        team_move (self, &self->recruiter, &cards[i], CLARA_STATUS_QUALIFIED);
    }

  lever->storm = 0.35;
  for (guint i = 0; i < 20; i++)
    {
      Published published = publish (self, lever, TRUE, FALSE);

      if (published.report.trouble == CLARA_LEVER_FINE)
        break;
    }
  lever->storm = 0;
  publish (self, lever, TRUE, FALSE);
  publish (self, lever, TRUE, TRUE);

  for (guint i = 0; i < N_CARDS; i++)
    {
      g_autofree char *opportunity = g_strdup_printf ("opp-%u", i);

      g_assert_cmpuint (fake_lever_count_notes (lever, opportunity, "CLARA score"), ==, 1);
      g_assert_cmpuint (fake_lever_count_notes (lever, opportunity, "CLARA status"), ==,
                        i % 2 == 0 ? 1 : 0);
      assert_tags (lever, opportunity, i % 2 == 0 ? QUALIFIED : PRE);
    }
  g_assert_cmpuint (lever->n_both, ==, 0);
}

static char *peer;

/* Starts the peer, which the fake kills; or, with no @at, lets it come to its end. */
static void
run_peer (Team *team, FakeLever *lever, const FakeInstant *at)
{
  g_autofree char *url = http_fixture_url (lever->server, "/v1");
  char *argv[] = { peer, team->store.folder, url, NULL };
  g_autoptr (GError) error = NULL;
  GPid pid;
  int status;

  /* What the killed one held has run out. */
  team_run_sql (team, "UPDATE lease SET until = 0");
  g_mutex_lock (&lever->mutex);
  g_assert_true (
      g_spawn_async (NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &error));
  g_assert_no_error (error);
  if (at != NULL)
    {
      lever->victim = pid;
      lever->at = *at;
    }
  g_mutex_unlock (&lever->mutex);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_mutex_lock (&lever->mutex);
  lever->victim = 0;
  g_mutex_unlock (&lever->mutex);
  if (at == NULL)
    g_assert_cmpint (status, ==, 0);
}

/* Each cycle decides something anew, and the one who tells Lever of it is killed at a named instant. */
static void
test_killed_sender_leaves_nothing_missing_and_nothing_double (Team *self, gconstpointer data)
{
  const char *wanted = g_getenv ("CHAOS_KILLS");
  const guint n_kills = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : 25;
  g_autoptr (FakeLever) lever = fake_lever_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (25);
  ClaraId card = team_add_card (self, "opp-1");
  guint n_moves = 0;

  fake_lever_set_tags (lever, "opp-1", "Baker");
  team_score (self, &card, 82, CLARA_STATUS_PRE_QUALIFIED);
  while (lever->n_killed < n_kills)
    {
      const FakeInstant at = (FakeInstant) g_rand_int_range (rand, 0, N_FAKE_INSTANTS);

      team_move (self, &self->recruiter, &card,
                 n_moves++ % 2 == 0 ? CLARA_STATUS_QUALIFIED : CLARA_STATUS_NOT_QUALIFIED);
      run_peer (self, lever, &at);
    }
  run_peer (self, lever, NULL);

  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA score"), ==, 1);
  g_assert_cmpuint (fake_lever_count_notes (lever, "opp-1", "CLARA status"), ==, n_moves);
  g_assert_cmpuint (fake_lever_count_distinct (lever, "opp-1"), ==, n_moves + 1);
  g_assert_cmpuint (fake_lever_count_written (lever, "opp-1"), ==, n_moves + 1);
  assert_tags (lever, "opp-1", n_moves % 2 == 1 ? "Baker," QUALIFIED : "Baker," NOT);
  g_assert_cmpuint (lever->n_both, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  team_add ("/publisher/first-placement-costs-one-note-and-one-tag",
            test_first_placement_costs_one_note_and_one_tag);
  team_add ("/publisher/one-tag-of-ours-and-nothing-foreign-touched",
            test_one_tag_of_ours_and_nothing_foreign_touched);
  team_add ("/publisher/every-lost-answer-is-looked-up", test_every_lost_answer_is_looked_up);
  team_add ("/publisher/unknown-is-not-sent-again-before-it-is-looked-up",
            test_unknown_is_not_sent_again_before_it_is_looked_up);
  team_add ("/publisher/refusals-are-told-apart", test_refusals_are_told_apart);
  team_add ("/publisher/note-that-a-person-deleted-stays-deleted",
            test_note_that_a_person_deleted_stays_deleted);
  team_add ("/publisher/missing-doubled-and-stray-are-healed",
            test_missing_doubled_and_stray_are_healed);
  team_add ("/publisher/what-was-sent-again-is-looked-at-later",
            test_what_was_sent_again_is_looked_at_later);
  team_add ("/publisher/erasing-takes-notes-and-tag-off", test_erasing_takes_notes_and_tag_off);
  team_add ("/publisher/storm-leaves-one-note-and-one-tag-each",
            test_storm_leaves_one_note_and_one_tag_each);

  g_assert_cmpint (argc, ==, 2);
  peer = argv[1];
  team_add ("/publisher/killed-sender-leaves-nothing-missing-and-nothing-double",
            test_killed_sender_leaves_nothing_missing_and_nothing_double);

  return g_test_run ();
}
