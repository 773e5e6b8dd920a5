/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-json.h"
#include "ledger-fixture.h"

#include <string.h>

/* A Lever that only remembers: notes by operation, in the order in which they came, and the tag of each opportunity. */
typedef struct
{
  GPtrArray *notes; /* (element-type ClaraOutboxRow) */
  GHashTable *tags; /* opportunity → tag, or "" */
} FakeLever;

/* What may come of a call. */
typedef enum
{
  CALL_ANSWERED,
  CALL_REFUSED,      /* before it did anything */
  CALL_LOST_AFTER,   /* it took effect, and nobody heard of it */
  CALL_LOST_BEFORE,  /* it took none, and nobody heard of it */
  CALL_KILLED_AFTER, /* the sender was killed once it took effect */
  CALL_KILLED_BEFORE,
  N_CALLS,
} Call;

/* A sender as the publisher will be one, over the outbox's own functions. */
typedef struct
{
  Team *team;
  FakeLever lever;
  GRand *rand;
  ClaraId owner;
  gint64 fence;
  ClaraOutboxRow *row; /* in hand */
  ClaraOutboxState to;
  guint n_killed;
  guint n_lost;
} Sender;

static ClaraOutboxRow *
copy_row (const ClaraOutboxRow *row)
{
  ClaraOutboxRow *copy = g_new0 (ClaraOutboxRow, 1);

  *copy = *row;
  copy->kind = g_strdup (row->kind);
  copy->opportunity = g_strdup (row->opportunity);
  copy->payload = g_strdup (row->payload);
  copy->error = NULL;
  copy->remote_id = NULL;

  return copy;
}

static const ClaraOutboxRow *
find_note (FakeLever *lever, const ClaraId *op_id)
{
  for (guint i = 0; i < lever->notes->len; i++)
    {
      const ClaraOutboxRow *note = g_ptr_array_index (lever->notes, i);

      if (clara_id_equal (&note->op_id, op_id))
        return note;
    }

  return NULL;
}

static gboolean
is_tag (const ClaraOutboxRow *row)
{
  return g_strcmp0 (row->kind, CLARA_PUBLICATION_TAG) == 0;
}

static char *
get_tag (const ClaraOutboxRow *row)
{
  g_autoptr (JsonObject) payload = clara_json_parse_object (row->payload, -1, NULL, NULL);
  const char *tag = NULL;

  g_assert_nonnull (payload);
  g_assert_true (clara_json_get_optional_string (payload, "tag", "", &tag, NULL));

  return g_strdup (tag);
}

/* Lever takes whatever comes: that nothing comes twice is the sender's care. */
static void
take_effect (FakeLever *lever, const ClaraOutboxRow *row)
{
  if (is_tag (row))
    g_hash_table_insert (lever->tags, g_strdup (row->opportunity), get_tag (row));
  else
    g_ptr_array_add (lever->notes, copy_row (row));
}

/* Looks it up there, as the publisher does: a note by its operation, a tag by what stands. */
static gboolean
has_taken_effect (FakeLever *lever, const ClaraOutboxRow *row)
{
  g_autofree char *tag = NULL;

  if (!is_tag (row))
    return find_note (lever, &row->op_id) != NULL;

  tag = get_tag (row);

  return g_strcmp0 (g_hash_table_lookup (lever->tags, row->opportunity), tag) == 0;
}

static gboolean
start_func (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *self = data;

  return clara_leases_take (write, CLARA_OUTBOX_LEASE, &self->owner, 600000, &self->fence, error) &&
         clara_outbox_recover (write, self->fence, 1, NULL, error);
}

/* A new sender in the place of one that was killed, whose lease has run out. */
static void
start_sender (Sender *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->row, clara_outbox_row_free);
  team_run_sql (self->team, "UPDATE lease SET until = 0");
  g_assert_true (clara_id_generate (&self->owner, &error));
  team_do (self->team, NULL, start_func, self);
}

static gboolean
take_func (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *self = data;

  self->row = clara_outbox_take (write, self->fence, error);

  return self->row != NULL;
}

static gboolean
look_func (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *self = data;

  self->row = clara_outbox_take_unknown (write, self->fence, 1, error);

  return self->row != NULL;
}

static gboolean
settle_func (ClaraWrite *write, gpointer data, GError **error)
{
  Sender *self = data;

  return clara_outbox_settle (write, self->row, self->to, 1,
                              self->to == CLARA_OUTBOX_DONE ? NULL : "test", "remote", error);
}

static void
settle (Sender *self, ClaraOutboxState to)
{
  self->to = to;
  team_do (self->team, NULL, settle_func, self);
}

/* Whether there was one; nothing else may go wrong. */
static gboolean
take (Sender *self, ClaraWriteFunc func)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->row, clara_outbox_row_free);
  if (clara_database_write (self->team->store.database, NULL, func, self, NULL, &error))
    return TRUE;

  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);

  return FALSE;
}

/* A sender that was frozen in the middle of a call wakes up after another has taken over: it may change nothing. */
static void
check_frozen_sender_is_refused (Sender *self, const ClaraOutboxRow *row)
{
  Sender frozen = { .team = self->team, .row = copy_row (row), .to = CLARA_OUTBOX_DONE };

  team_refuses (self->team, NULL, settle_func, &frozen, CLARA_ERROR_CONFLICT, NULL);
  clara_outbox_row_free (frozen.row);
}

static void
call (Sender *self)
{
  const Call outcome = (Call) g_rand_int_range (self->rand, 0, N_CALLS);
  g_autoptr (ClaraOutboxRow) row = copy_row (self->row);

  if (outcome == CALL_ANSWERED || outcome == CALL_LOST_AFTER || outcome == CALL_KILLED_AFTER)
    take_effect (&self->lever, self->row);

  switch (outcome)
    {
    case CALL_ANSWERED:
      settle (self, CLARA_OUTBOX_DONE);
      break;
    case CALL_REFUSED:
      settle (self, CLARA_OUTBOX_PENDING);
      break;
    case CALL_LOST_AFTER:
    case CALL_LOST_BEFORE:
      self->n_lost++;
      settle (self, CLARA_OUTBOX_UNKNOWN);
      break;
    default:
      self->n_killed++;
      start_sender (self);
      check_frozen_sender_is_refused (self, row);
    }
}

/* Two looks that find nothing, and it is sent once more, with the same operation. */
static void
look (Sender *self)
{
  if (has_taken_effect (&self->lever, self->row))
    settle (self, CLARA_OUTBOX_DONE);
  else if (self->row->looks >= 2)
    {
      settle (self, CLARA_OUTBOX_INFLIGHT);
      self->row->state = CLARA_OUTBOX_INFLIGHT;
      call (self);
    }
}

static void
send_all (Sender *self)
{
  const char *open = "SELECT count (*) FROM outbox WHERE state NOT IN ('done', 'gone')";

  while (fixture_count (&self->team->store, open) > 0)
    if (take (self, take_func))
      call (self);
    else if (take (self, look_func))
      look (self);
}

static void
sender_init (Sender *self, Team *team, guint32 seed)
{
  self->team = team;
  self->rand = g_rand_new_with_seed (seed);
  self->lever.notes = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_outbox_row_free);
  self->lever.tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  start_sender (self);
}

static void
sender_clear (Sender *self)
{
  g_clear_pointer (&self->row, clara_outbox_row_free);
  g_ptr_array_unref (self->lever.notes);
  g_hash_table_unref (self->lever.tags);
  g_rand_free (self->rand);
}

/* One tag an opportunity, that of the last status. */
static void
assert_tags (Sender *self, const ClaraId *cards, guint n_cards)
{
  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (ClaraCandidacy) card = team_get_card (self->team, &cards[i]);
      const char *tag = g_hash_table_lookup (self->lever.tags, card->opportunity);
      g_autofree char *wanted = card->status == CLARA_STATUS_TO_REVIEW
                                    ? g_strdup ("")
                                    : g_strconcat ("CLARA ", clara_status_to_string (card->status),
                                                   NULL);

      g_assert_cmpstr (tag != NULL ? tag : "", ==, wanted);
    }
}

/* One note for each change of status by a person: none lost, none doubled, each opportunity's in order. */
static void
assert_notes (Sender *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GHashTable) last = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->lever.notes->len; i++)
    {
      ClaraOutboxRow *note = g_ptr_array_index (self->lever.notes, i);

      g_assert_true (g_hash_table_add (seen, &note->op_id));
      g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (last, note->opportunity)), <,
                       note->decision_version);
      g_hash_table_insert (last, note->opportunity, GINT_TO_POINTER (note->decision_version));
    }

  g_assert_cmpint (self->lever.notes->len, ==,
                   fixture_count (&self->team->store, "SELECT count (*) FROM placement WHERE "
                                                      "from_status <> to_status"));
}

static void
test_every_decision_arrives_once (Team *self, gconstpointer data)
{
  Sender sender = { .n_killed = 0 };
  ClaraId cards[3];

  sender_init (&sender, self, 7);
  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      g_autofree char *opportunity = g_strdup_printf ("opp-%u", i);

      cards[i] = team_add_card (self, opportunity);
    }

  for (guint round = 0; round < 12; round++)
    {
      const guint n_deeds = (guint) g_rand_int_range (sender.rand, 1, 5);

      for (guint i = 0; i < n_deeds; i++)
        if (g_rand_int_range (sender.rand, 0, 4) == 0)
          team_undo (self, &self->recruiter);
        else
          team_move (self, &self->recruiter, &cards[g_rand_int_range (sender.rand, 0, 3)],
                     (ClaraStatus) g_rand_int_range (sender.rand, 0, CLARA_N_STATUSES));
      send_all (&sender);
      assert_tags (&sender, cards, G_N_ELEMENTS (cards));
      assert_notes (&sender);
    }

  /* It was no calm sea. */
  g_assert_cmpuint (sender.n_killed, >, 5);
  g_assert_cmpuint (sender.n_lost, >, 5);
  sender_clear (&sender);
}

static void
test_nothing_leaves_before_it_is_decided (Team *self, gconstpointer data)
{
  Sender sender = { .n_killed = 0 };
  ClaraId card = team_add_card (self, "opp-1");
  Deed deed = { .one = card, .version = 9, .to = CLARA_STATUS_QUALIFIED };

  sender_init (&sender, self, 1);
  team_refuses (self, &self->recruiter, move_func, &deed, CLARA_ERROR_CONFLICT, NULL);
  g_assert_false (take (&sender, take_func));
  sender_clear (&sender);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/sender/every-decision-arrives-once", test_every_decision_arrives_once);
  team_add ("/sender/nothing-leaves-before-it-is-decided",
            test_nothing_leaves_before_it_is_decided);

  return g_test_run ();
}
