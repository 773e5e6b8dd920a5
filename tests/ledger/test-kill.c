/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "ledger-fixture.h"

#include <string.h>

#define N_KILLS 15
#define N_CARDS 8

static const char *peer_program;

static void
add_cards (Team *self)
{
  for (guint i = 0; i < N_CARDS; i++)
    {
      g_autofree char *opportunity = g_strdup_printf ("opp-%u", i);

      team_add_card (self, opportunity);
    }
}

static GSubprocess *
start_peer (Team *self, const char *email, guint seed, const char *n)
{
  g_autofree char *number = g_strdup_printf ("%u", seed);
  g_autoptr (GError) error = NULL;
  GSubprocess *peer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, peer_program,
                                        self->store.folder, email, number, n, NULL);

  g_assert_no_error (error);

  return peer;
}

/* What holds whatever happened: cards, history, journal, audit and outbox tell the same story. */
static void
assert_one_story (Team *self)
{
  static const char *const stories[] = {
    "SELECT count (*) FROM candidacy AS c WHERE c.version <> 1 + (SELECT count (*) FROM placement "
    "AS p WHERE p.candidacy = c.id)",
    "SELECT count (*) FROM candidacy AS c WHERE c.status <> coalesce ((SELECT to_status FROM "
    "placement AS p WHERE p.candidacy = c.id ORDER BY seq DESC LIMIT 1), 'to_review')",
    "SELECT count (*) - (SELECT count (*) FROM placement) FROM audit WHERE action IN ('move', "
    "'place') OR (action IN ('undo', 'redo') AND json_extract (facts, '$.to') IS NOT NULL)",
    "SELECT count (*) - (SELECT count (*) FROM placement WHERE placed_by = 'person' AND undo_of IS "
    "NULL) FROM undo_step WHERE kind = 'move'",
    "SELECT count (*) - (SELECT count (*) FROM score) FROM audit WHERE action = 'score'",
    "SELECT count (*) - (SELECT count (*) FROM audit WHERE action <> 'place' AND json_extract "
    "(facts, '$.from') <> json_extract (facts, '$.to')) FROM outbox "
    "WHERE kind = 'status-note'",
    "SELECT count (*) FROM job WHERE rubric <> coalesce ((SELECT subject FROM audit WHERE action "
    "IN "
    "('rubric', 'undo', 'redo') AND candidacy IS NULL ORDER BY seq DESC LIMIT 1), rubric)",
    "SELECT count (*) FROM pragma_foreign_key_check",
  };

  team_assert_whole (self);
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_test_message ("%s", stories[i]);
      g_assert_cmpint (fixture_count (&self->store, stories[i]), ==, 0);
    }
}

/* Kills the peer once it has told of @n_deeds, somewhere in the next; gives the last of which it told. */
static gint64
kill_after (GSubprocess *peer, guint n_deeds)
{
  g_autoptr (GDataInputStream)
      lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (peer));
  g_autoptr (GError) error = NULL;
  gint64 told = 0;

  for (guint i = 0;; i++)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);

      g_assert_no_error (error);
      if (line == NULL)
        break;
      told = g_ascii_strtoll (line, NULL, 10);
      if (i == n_deeds)
        g_subprocess_force_exit (peer);
    }
  g_assert_true (g_subprocess_wait (peer, NULL, &error));

  return told;
}

static void
test_what_was_told_survives_a_kill (Team *self, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  const char *head = "SELECT max (seq) FROM audit";

  add_cards (self);
  for (guint i = 0; i < N_KILLS; i++)
    {
      gint64 began;
      gint64 told;

      g_clear_object (&self->store.database);
      {
        g_autoptr (GSubprocess) peer = start_peer (self, "one@example.org", i, "0");

        told = kill_after (peer, (guint) g_rand_int_range (rand, 1, 60));
      }

      began = g_get_monotonic_time ();
      fixture_reopen (&self->store);
      g_assert_cmpint (g_get_monotonic_time () - began, <, 3 * G_USEC_PER_SEC);

      /* One deed more may be durable that was not told of any more, and it has at most three rows. */
      g_assert_cmpint (fixture_count (&self->store, head), >=, told);
      g_assert_cmpint (fixture_count (&self->store, head), <=, told + 3);
      assert_one_story (self);
    }
}

static void
test_two_programs_decide_at_once (Team *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add_cards (self);
  {
    g_autoptr (GSubprocess) one = start_peer (self, "one@example.org", 1, "150");
    g_autoptr (GSubprocess) other = start_peer (self, "other@example.org", 2, "150");

    g_assert_true (g_subprocess_communicate (one, NULL, NULL, NULL, NULL, &error));
    g_assert_true (g_subprocess_communicate (other, NULL, NULL, NULL, NULL, &error));
    g_assert_true (g_subprocess_get_successful (one));
    g_assert_true (g_subprocess_get_successful (other));
  }
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (DISTINCT member) FROM audit"), ==,
                   2);
  assert_one_story (self);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  peer_program = argv[1];

  team_add ("/kill/what-was-told-survives-a-kill", test_what_was_told_survives_a_kill);
  team_add ("/kill/two-programs-decide-at-once", test_two_programs_decide_at_once);

  return g_test_run ();
}
