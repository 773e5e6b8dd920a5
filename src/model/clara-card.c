/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-card.h"

/**
 * ClaraCard:
 *
 * A candidacy on the board: the same object for as long as it is there, wherever it moves. Main thread only.
 */
struct _ClaraCard
{
  GObject parent_instance;

  ClaraCandidacy *candidacy; /* (owned) */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraCard, clara_card, G_TYPE_OBJECT)

static void
clara_card_finalize (GObject *object)
{
  ClaraCard *self = CLARA_CARD (object);

  clara_candidacy_free (self->candidacy);

  G_OBJECT_CLASS (clara_card_parent_class)->finalize (object);
}

static void
clara_card_class_init (ClaraCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_card_finalize;

  /**
   * ClaraCard::changed:
   * @self: a card
   *
   * Emitted when the candidacy is another than before: whatever of it is shown has to be read again.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", CLARA_TYPE_CARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_card_init (ClaraCard *self)
{
}

/**
 * clara_card_new:
 * @candidacy: (transfer full): what it shows
 *
 * Returns: (transfer full): a card
 */
ClaraCard *
clara_card_new (ClaraCandidacy *candidacy)
{
  ClaraCard *self = g_object_new (CLARA_TYPE_CARD, NULL);

  self->candidacy = candidacy;

  return self;
}

/**
 * clara_card_get_candidacy:
 * @self: a card
 *
 * Returns: (transfer none): what it shows, until it changes
 */
const ClaraCandidacy *
clara_card_get_candidacy (ClaraCard *self)
{
  g_return_val_if_fail (CLARA_IS_CARD (self), NULL);

  return self->candidacy;
}

/**
 * clara_card_set_candidacy:
 * @self: a card
 * @candidacy: (transfer full): the same candidacy, as it is now
 *
 * Shows news. Where the card stands by its score, the column has to be told: see clara_board_apply().
 */
void
clara_card_set_candidacy (ClaraCard *self, ClaraCandidacy *candidacy)
{
  g_return_if_fail (CLARA_IS_CARD (self));

  clara_candidacy_free (self->candidacy);
  self->candidacy = candidacy;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * clara_card_compare:
 * @a: a card
 * @b: another card
 *
 * The order of a column: the best score first, those without one last; equals as they came in.
 *
 * Returns: below 0 where @a stands above @b
 */
int
clara_card_compare (ClaraCard *a, ClaraCard *b)
{
  const ClaraCandidacy *x = a->candidacy, *y = b->candidacy;

  if (x->has_score != y->has_score)
    return x->has_score ? -1 : 1;
  if (x->has_score && x->score != y->score)
    return x->score > y->score ? -1 : 1;

  return (x->number > y->number) - (x->number < y->number);
}
