/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-column.h"

/**
 * ClaraColumn:
 *
 * The cards of one status, in the order of clara_card_compare(): a #GListModel. Main thread only.
 *
 * One card more or less is one change of one place; many at once are one change of the part that they lie in, so that a
 * view is told once, however long the column.
 */
struct _ClaraColumn
{
  GObject parent_instance;

  ClaraStatus status;
  GPtrArray *cards; /* (owned) (element-type ClaraCard), sorted */
};

static void clara_column_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraColumn,
                               clara_column,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_column_list_model_init))

static void
clara_column_finalize (GObject *object)
{
  ClaraColumn *self = CLARA_COLUMN (object);

  g_ptr_array_unref (self->cards);

  G_OBJECT_CLASS (clara_column_parent_class)->finalize (object);
}

static GType
clara_column_get_item_type (GListModel *model)
{
  return CLARA_TYPE_CARD;
}

static guint
clara_column_get_n_items (GListModel *model)
{
  return CLARA_COLUMN (model)->cards->len;
}

static gpointer
clara_column_get_item (GListModel *model, guint position)
{
  ClaraColumn *self = CLARA_COLUMN (model);

  return position < self->cards->len ? g_object_ref (g_ptr_array_index (self->cards, position))
                                     : NULL;
}

static void
clara_column_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_column_get_item_type;
  iface->get_n_items = clara_column_get_n_items;
  iface->get_item = clara_column_get_item;
}

static void
clara_column_class_init (ClaraColumnClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_column_finalize;
}

static void
clara_column_init (ClaraColumn *self)
{
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * clara_column_new:
 * @status: a status
 *
 * Returns: (transfer full): an empty column
 */
ClaraColumn *
clara_column_new (ClaraStatus status)
{
  ClaraColumn *self = g_object_new (CLARA_TYPE_COLUMN, NULL);

  self->status = status;

  return self;
}

/**
 * clara_column_get_status:
 * @self: a column
 *
 * Returns: the status of its cards
 */
ClaraStatus
clara_column_get_status (ClaraColumn *self)
{
  g_return_val_if_fail (CLARA_IS_COLUMN (self), CLARA_STATUS_TO_REVIEW);

  return self->status;
}

/**
 * clara_column_find_place:
 * @self: a column
 * @card: a card, in this column or not
 *
 * Returns: where its score would place it: the number of cards that stand above
 */
guint
clara_column_find_place (ClaraColumn *self, ClaraCard *card)
{
  guint low = 0, high;

  g_return_val_if_fail (CLARA_IS_COLUMN (self), 0);

  high = self->cards->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_card_compare (g_ptr_array_index (self->cards, middle), card) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * clara_column_find:
 * @self: a column
 * @card: a card
 * @position: (out): where it stands
 *
 * Returns: whether it stands in the column
 */
gboolean
clara_column_find (ClaraColumn *self, ClaraCard *card, guint *position)
{
  guint place = clara_column_find_place (self, card);

  if (place < self->cards->len && g_ptr_array_index (self->cards, place) == card)
    {
      *position = place;
      return TRUE;
    }

  return g_ptr_array_find (self->cards, card, position);
}

static int
compare_pointers (gconstpointer a, gconstpointer b)
{
  return clara_card_compare (*(ClaraCard *const *) a, *(ClaraCard *const *) b);
}

/* What the column will hold, sorted: what stays is in order, so that only what comes is sorted, and the two are merged. */
static GPtrArray *
merge (ClaraColumn *self, GHashTable *removed, GPtrArray *added)
{
  GPtrArray *cards = g_ptr_array_new_full (self->cards->len + added->len, g_object_unref);
  g_autoptr (GPtrArray) coming = g_ptr_array_copy (added, (GCopyFunc) g_object_ref, NULL);
  guint next = 0;

  g_ptr_array_sort (coming, compare_pointers);
  for (guint i = 0; i < self->cards->len; i++)
    {
      ClaraCard *card = g_ptr_array_index (self->cards, i);

      if (g_hash_table_contains (removed, card))
        continue;
      for (; next < coming->len && clara_card_compare (g_ptr_array_index (coming, next), card) < 0;
           next++)
        g_ptr_array_add (cards, g_object_ref (g_ptr_array_index (coming, next)));
      g_ptr_array_add (cards, g_object_ref (card));
    }
  for (; next < coming->len; next++)
    g_ptr_array_add (cards, g_object_ref (g_ptr_array_index (coming, next)));

  return cards;
}

static void
update_many (ClaraColumn *self, GPtrArray *removed, GPtrArray *added)
{
  g_autoptr (GHashTable) gone = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) before = NULL;
  guint first = 0, last = 0, shorter;

  for (guint i = 0; i < removed->len; i++)
    g_hash_table_add (gone, g_ptr_array_index (removed, i));
  before = g_steal_pointer (&self->cards);
  self->cards = before;
  self->cards = merge (self, gone, added);

  /* What stands at both ends as it stood is no news. */
  shorter = MIN (before->len, self->cards->len);
  while (first < shorter &&
         g_ptr_array_index (before, first) == g_ptr_array_index (self->cards, first))
    first++;
  while (last < shorter - first && g_ptr_array_index (before, before->len - 1 - last) ==
                                       g_ptr_array_index (self->cards, self->cards->len - 1 - last))
    last++;
  if (before->len != self->cards->len || first + last < before->len)
    g_list_model_items_changed (G_LIST_MODEL (self), first, before->len - first - last,
                                self->cards->len - first - last);
}

static void
remove_one (ClaraColumn *self, ClaraCard *card)
{
  guint position;

  /* Its score may have changed since it was placed, so that it is looked for and not searched. */
  if (!g_ptr_array_find (self->cards, card, &position))
    return;

  g_ptr_array_remove_index (self->cards, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static void
add_one (ClaraColumn *self, ClaraCard *card)
{
  guint position = clara_column_find_place (self, card);

  g_ptr_array_insert (self->cards, (int) position, g_object_ref (card));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

/**
 * clara_column_update:
 * @self: a column
 * @removed: (element-type ClaraCard): cards that leave it, or whose place has changed
 * @added: (element-type ClaraCard): cards that come in, or stand elsewhere now
 *
 * Changes the column. A view is told of a card that leaves and of one that comes in by one change each; of more by one
 * change in all.
 */
void
clara_column_update (ClaraColumn *self, GPtrArray *removed, GPtrArray *added)
{
  g_autoptr (ClaraCard) held = NULL;

  g_return_if_fail (CLARA_IS_COLUMN (self));

  if (removed->len > 1 || added->len > 1)
    {
      update_many (self, removed, added);
      return;
    }
  if (removed->len == 1)
    {
      held = g_object_ref (g_ptr_array_index (removed, 0));
      remove_one (self, held);
    }
  if (added->len == 1)
    add_one (self, g_ptr_array_index (added, 0));
}
