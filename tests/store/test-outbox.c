/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-outbox.h"
#include "fixture.h"

/* A sender: what it holds, what it asks for, and what the world made of it. */
typedef struct
{
  ClaraId owner;
  gint64 fence;
  ClaraOutboxRow *row;
  ClaraOutboxState to;
  int code; /* of the error that came; -1: none */
} Sender;

static gboolean
lease_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;

  return clara_leases_take (write, CLARA_OUTBOX_LEASE, &sender->owner, 60000, &sender->fence,
                            error);
}

static gboolean
give_back_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_leases_give_back (write, CLARA_OUTBOX_LEASE, ((Sender *) data)->fence, error);
}

static gboolean
recover_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_outbox_recover (write, ((Sender *) data)->fence, 0, NULL, error);
}

static gboolean
take_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;

  g_clear_pointer (&sender->row, clara_outbox_row_free);
  sender->row = clara_outbox_take (write, sender->fence, error);

  return sender->row != NULL;
}

static gboolean
look_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;

  g_clear_pointer (&sender->row, clara_outbox_row_free);
  sender->row = clara_outbox_take_unknown (write, sender->fence, 1, error);

  return sender->row != NULL;
}

static gboolean
settle_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;

  return clara_outbox_settle (write, sender->row, sender->to, 0, NULL, NULL, error);
}

static gboolean
add_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraOutboxRow note = {
    .kind = "note", .opportunity = "o1", .decision_version = GPOINTER_TO_INT (data), .payload = "{}"
  };

  return clara_outbox_add (write, &note, error);
}

static gint64
count_in (Fixture *self, const char *state)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM outbox WHERE state = '%s'", state);

  return fixture_count (self, sql);
}

static void
test_each_effect_is_sent_once_and_in_order (Fixture *self, gconstpointer data)
{
  Sender sender = { .owner = { { 1 } } };

  for (int version = 1; version <= 5; version++)
    fixture_write (self, add_cb, GINT_TO_POINTER (version));
  fixture_write (self, lease_cb, &sender);

  for (int version = 1; version <= 5; version++)
    {
      fixture_write (self, take_cb, &sender);
      g_assert_cmpint (sender.row->decision_version, ==, version);
      g_assert_cmpint (sender.row->state, ==, CLARA_OUTBOX_INFLIGHT);
      /* The next one waits for it. */
      fixture_write_fails (self, take_cb, &(Sender){ .owner = sender.owner, .fence = sender.fence },
                           CLARA_ERROR_NOT_FOUND);
      sender.to = CLARA_OUTBOX_DONE;
      fixture_write (self, settle_cb, &sender);
      g_clear_pointer (&sender.row, clara_outbox_row_free);
    }

  fixture_write_fails (self, take_cb, &sender, CLARA_ERROR_NOT_FOUND);
  g_assert_cmpint (count_in (self, "done"), ==, 5);
}

static void
test_same_decision_is_told_once (Fixture *self, gconstpointer data)
{
  fixture_write (self, add_cb, GINT_TO_POINTER (1));
  fixture_write_fails (self, add_cb, GINT_TO_POINTER (1), CLARA_ERROR_CONFLICT);
}

static void
test_what_a_dead_sender_left_is_looked_up_first (Fixture *self, gconstpointer data)
{
  Sender dead = { .owner = { { 1 } } };
  Sender next = { .owner = { { 2 } } };

  fixture_write (self, add_cb, GINT_TO_POINTER (1));
  fixture_write (self, lease_cb, &dead);
  fixture_write (self, take_cb, &dead);
  fixture_write_fails (self, lease_cb, &next, CLARA_ERROR_CONFLICT);
  fixture_write (self, give_back_cb, &dead); /* as when its lease runs out */

  fixture_write (self, lease_cb, &next);
  g_assert_cmpint (next.fence, >, dead.fence);
  fixture_write (self, recover_cb, &next);
  g_assert_cmpint (count_in (self, "unknown"), ==, 1);
  fixture_write_fails (self, take_cb, &next, CLARA_ERROR_NOT_FOUND);

  /* It is looked up; it was not there; once more, under the same operation. */
  fixture_write (self, look_cb, &next);
  g_assert_true (clara_id_equal (&next.row->op_id, &dead.row->op_id));
  g_assert_cmpint (next.row->looks, ==, 1);
  next.to = CLARA_OUTBOX_INFLIGHT;
  fixture_write (self, settle_cb, &next);
  next.row->state = CLARA_OUTBOX_INFLIGHT;
  next.to = CLARA_OUTBOX_DONE;
  fixture_write (self, settle_cb, &next);
  g_assert_cmpint (fixture_count (self, "SELECT attempts FROM outbox"), ==, 2);

  /* The dead one was only frozen. Nothing it says counts. */
  dead.to = CLARA_OUTBOX_UNKNOWN;
  fixture_write_fails (self, settle_cb, &dead, CLARA_ERROR_CONFLICT);
  g_assert_cmpint (count_in (self, "done"), ==, 1);
  g_clear_pointer (&dead.row, clara_outbox_row_free);
  g_clear_pointer (&next.row, clara_outbox_row_free);
}

/* The whole table of what may follow what, word by word. */
static void
test_states_follow_as_written (void)
{
  const char *const rows[CLARA_N_OUTBOX_STATES] = {
    /* to: pending inflight done unknown gone needs-you */
    [CLARA_OUTBOX_PENDING] = ".x..xx", [CLARA_OUTBOX_INFLIGHT] = "x.xxxx",
    [CLARA_OUTBOX_DONE] = "...x..",    [CLARA_OUTBOX_UNKNOWN] = ".xxxxx",
    [CLARA_OUTBOX_GONE] = "......",    [CLARA_OUTBOX_NEEDS_YOU] = "x.x.x.",
  };

  for (guint from = 0; from < CLARA_N_OUTBOX_STATES; from++)
    for (guint to = 0; to < CLARA_N_OUTBOX_STATES; to++)
      g_assert_cmpint (clara_outbox_may_follow (from, to), ==, rows[from][to] == 'x');
}

static gboolean
set_state_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE outbox SET state = $1, fence = $2");

  clara_statement_bind_text (statement, 1, clara_outbox_state_to_string (sender->row->state));
  clara_statement_bind_int64 (statement, 2, sender->fence);

  return clara_statement_run (statement, error);
}

static gboolean
decide_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *sender = data;

  return clara_outbox_decide (write, &sender->row->op_id, sender->to, error);
}

static void
test_every_transition_is_made_or_refused (Fixture *self, gconstpointer data)
{
  Sender sender = { .owner = { { 1 } } };

  fixture_write (self, add_cb, GINT_TO_POINTER (1));
  fixture_write (self, lease_cb, &sender);
  fixture_write (self, take_cb, &sender);

  for (guint from = 0; from < CLARA_N_OUTBOX_STATES; from++)
    for (guint to = 0; to < CLARA_N_OUTBOX_STATES; to++)
      {
        sender.row->state = from;
        sender.row->fence = sender.fence;
        sender.to = to;
        fixture_write (self, set_state_cb, &sender);
        if (!clara_outbox_may_follow (from, to))
          {
            fixture_write_fails (self, settle_cb, &sender, CLARA_ERROR_INVALID);
            g_assert_cmpint (count_in (self, clara_outbox_state_to_string (from)), ==, 1);
            continue;
          }

        fixture_write (self, from == CLARA_OUTBOX_NEEDS_YOU ? decide_cb : settle_cb, &sender);
        g_assert_cmpint (count_in (self, clara_outbox_state_to_string (to)), ==, 1);
      }
  g_clear_pointer (&sender.row, clara_outbox_row_free);
}

/* A world that loses answers: what it did, and what it said of it. */
static void
test_fake_world_gets_each_note_once (Fixture *self, gconstpointer data)
{
  g_autoptr (GHashTable)
      world = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  guint n_doubled = 0;

  for (int version = 1; version <= 40; version++)
    fixture_write (self, add_cb, GINT_TO_POINTER (version));

  for (guint turn = 0; turn < 4000 && count_in (self, "done") < 40; turn++)
    {
      Sender sender = { .owner = { { (guint8) (1 + turn % 200) } } };
      gboolean arrives = g_rand_int_range (rand, 0, 3) > 0;
      gboolean answer = g_rand_int_range (rand, 0, 3) > 0;
      g_autoptr (GError) error = NULL;
      gboolean sends;

      fixture_write (self, lease_cb, &sender);
      fixture_write (self, recover_cb, &sender);

      sends = clara_database_write (self->database, NULL, take_cb, &sender, NULL, NULL);
      if (!sends && clara_database_write (self->database, NULL, look_cb, &sender, NULL, NULL))
        {
          /* A look tells the truth. */
          gboolean there = g_hash_table_contains (world, &sender.row->op_id);

          sender.to = there ? CLARA_OUTBOX_DONE : CLARA_OUTBOX_INFLIGHT;
          fixture_write (self, settle_cb, &sender);
          sender.row->state = sender.to;
          sends = !there;
        }

      if (sends && arrives &&
          !g_hash_table_add (world, g_memdup2 (&sender.row->op_id, sizeof sender.row->op_id)))
        n_doubled++;
      if (sends && answer)
        {
          sender.to = arrives ? CLARA_OUTBOX_DONE : CLARA_OUTBOX_UNKNOWN;
          fixture_write (self, settle_cb, &sender);
        }
      /* Without an answer the sender dies here, with the row on its way. */
      g_clear_pointer (&sender.row, clara_outbox_row_free);
      fixture_write (self, give_back_cb, &sender);
    }

  g_assert_cmpint (count_in (self, "done"), ==, 40);
  g_assert_cmpuint (g_hash_table_size (world), ==, 40);
  g_assert_cmpuint (n_doubled, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/outbox/each-effect-is-sent-once-and-in-order",
               test_each_effect_is_sent_once_and_in_order);
  fixture_add ("/outbox/same-decision-is-told-once", test_same_decision_is_told_once);
  fixture_add ("/outbox/what-a-dead-sender-left-is-looked-up-first",
               test_what_a_dead_sender_left_is_looked_up_first);
  g_test_add_func ("/outbox/states-follow-as-written", test_states_follow_as_written);
  fixture_add ("/outbox/every-transition-is-made-or-refused",
               test_every_transition_is_made_or_refused);
  fixture_add ("/outbox/fake-world-gets-each-note-once", test_fake_world_gets_each_note_once);

  return g_test_run ();
}
