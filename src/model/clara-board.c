/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-board.h"

/**
 * ClaraBoard:
 *
 * The cards of a job, in a column for each status. A card is one object for as long as it is on the board. Main thread
 * only.
 */
struct _ClaraBoard
{
  GObject parent_instance;

  ClaraColumn *columns[CLARA_N_STATUSES]; /* (owned) */
  GHashTable *cards;                      /* (owned): ClaraId in the card → ClaraCard */
};

/* What one change does to the columns. */
typedef struct
{
  GPtrArray *removed[CLARA_N_STATUSES]; /* (owned) */
  GPtrArray *added[CLARA_N_STATUSES];   /* (owned) */
} Change;

G_DEFINE_FINAL_TYPE (ClaraBoard, clara_board, G_TYPE_OBJECT)

static void
clara_board_finalize (GObject *object)
{
  ClaraBoard *self = CLARA_BOARD (object);

  g_hash_table_unref (self->cards);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    g_object_unref (self->columns[i]);

  G_OBJECT_CLASS (clara_board_parent_class)->finalize (object);
}

static void
clara_board_class_init (ClaraBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_board_finalize;
}

static void
clara_board_init (ClaraBoard *self)
{
  self->cards = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_object_unref);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    self->columns[i] = clara_column_new ((ClaraStatus) i);
}

/**
 * clara_board_new:
 *
 * Returns: (transfer full): an empty board
 */
ClaraBoard *
clara_board_new (void)
{
  return g_object_new (CLARA_TYPE_BOARD, NULL);
}

/**
 * clara_board_get_column:
 * @self: a board
 * @status: a status
 *
 * Returns: (transfer none): its cards, in order
 */
ClaraColumn *
clara_board_get_column (ClaraBoard *self, ClaraStatus status)
{
  g_return_val_if_fail (CLARA_IS_BOARD (self), NULL);
  g_return_val_if_fail (status < CLARA_N_STATUSES, NULL);

  return self->columns[status];
}

/**
 * clara_board_get_card:
 * @self: a board
 * @candidacy: the id of a candidacy
 *
 * Returns: (transfer none) (nullable): its card
 */
ClaraCard *
clara_board_get_card (ClaraBoard *self, const ClaraId *candidacy)
{
  g_return_val_if_fail (CLARA_IS_BOARD (self), NULL);

  return g_hash_table_lookup (self->cards, candidacy);
}

/**
 * clara_board_get_n_cards:
 * @self: a board
 *
 * Returns: how many cards are on it
 */
guint
clara_board_get_n_cards (ClaraBoard *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD (self), 0);

  return g_hash_table_size (self->cards);
}

static void
change_init (Change *change)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      change->removed[i] = g_ptr_array_new_with_free_func (g_object_unref);
      change->added[i] = g_ptr_array_new_with_free_func (g_object_unref);
    }
}

static void
change_run (ClaraBoard *self, Change *change)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (change->removed[i]->len > 0 || change->added[i]->len > 0)
      clara_column_update (self->columns[i], change->removed[i], change->added[i]);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      g_ptr_array_unref (change->removed[i]);
      g_ptr_array_unref (change->added[i]);
    }
}

/* Whether two states of a candidacy stand at the same place of the same column. */
static gboolean
stands_alike (const ClaraCandidacy *a, const ClaraCandidacy *b)
{
  return a->status == b->status && a->has_score == b->has_score &&
         (!a->has_score || a->score == b->score);
}

static void
take_candidacy (ClaraBoard *self, ClaraCandidacy *candidacy, Change *change)
{
  ClaraCard *card = g_hash_table_lookup (self->cards, &candidacy->id);
  ClaraStatus now = candidacy->status;

  if (card == NULL)
    {
      card = clara_card_new (candidacy);
      g_hash_table_insert (self->cards, g_memdup2 (&candidacy->id, sizeof candidacy->id), card);
      g_ptr_array_add (change->added[now], g_object_ref (card));
      return;
    }
  if (!stands_alike (clara_card_get_candidacy (card), candidacy))
    {
      g_ptr_array_add (change->removed[clara_card_get_candidacy (card)->status],
                       g_object_ref (card));
      g_ptr_array_add (change->added[now], g_object_ref (card));
    }
  clara_card_set_candidacy (card, candidacy);
}

static void
drop (ClaraBoard *self, const ClaraId *candidacy, Change *change)
{
  ClaraCard *card = g_hash_table_lookup (self->cards, candidacy);

  if (card == NULL)
    return;

  g_ptr_array_add (change->removed[clara_card_get_candidacy (card)->status], g_object_ref (card));
  g_hash_table_remove (self->cards, candidacy);
}

/**
 * clara_board_apply:
 * @self: a board
 * @candidacies: (element-type ClaraCandidacy) (transfer full): cards that are new or have changed, each once; left empty
 * @gone: (nullable) (element-type ClaraId): cards that are no more
 *
 * Takes news. Each column tells of it once, or twice where one card comes and one goes.
 */
void
clara_board_apply (ClaraBoard *self, GPtrArray *candidacies, GArray *gone)
{
  Change change;

  g_return_if_fail (CLARA_IS_BOARD (self));

  change_init (&change);
  for (guint i = 0; gone != NULL && i < gone->len; i++)
    drop (self, &g_array_index (gone, ClaraId, i), &change);
  g_ptr_array_set_free_func (candidacies, NULL);
  for (guint i = 0; i < candidacies->len; i++)
    take_candidacy (self, g_ptr_array_index (candidacies, i), &change);
  g_ptr_array_set_size (candidacies, 0);
  change_run (self, &change);
}

/**
 * clara_board_replace:
 * @self: a board
 * @candidacies: (element-type ClaraCandidacy) (transfer full): all cards there are; left empty
 *
 * Takes everything anew: cards that are not named leave, those that stay remain the same objects.
 */
void
clara_board_replace (ClaraBoard *self, GPtrArray *candidacies)
{
  g_autoptr (GHashTable) named = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GArray) gone = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  GHashTableIter iter;
  gpointer key;

  g_return_if_fail (CLARA_IS_BOARD (self));

  for (guint i = 0; i < candidacies->len; i++)
    g_hash_table_add (named, &((ClaraCandidacy *) g_ptr_array_index (candidacies, i))->id);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (named, key))
      g_array_append_vals (gone, key, 1);
  clara_board_apply (self, candidacies, gone);
}
