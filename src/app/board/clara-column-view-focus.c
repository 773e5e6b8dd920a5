/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-column-view-private.h"

static guint
find_position (ClaraColumnView *self, ClaraCard *card)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraCard) other = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (other == card)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static GtkWidget *
find_row (ClaraColumnView *self, ClaraCard *card)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      ClaraCardView *view = clara_column_view_get_card_view (row);

      if (view != NULL && clara_card_view_get_card (view) == card)
        return row;
    }

  return NULL;
}

/**
 * clara_column_view_get_focused:
 * @self: a column
 *
 * Returns: the position of the card that has the focus; %GTK_INVALID_LIST_POSITION where none has
 */
guint
clara_column_view_get_focused (ClaraColumnView *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  ClaraCardView *view = row == NULL ? NULL : clara_column_view_get_card_view (row);

  if (view == NULL || clara_card_view_get_card (view) == NULL)
    return GTK_INVALID_LIST_POSITION;

  return find_position (self, clara_card_view_get_card (view));
}

/**
 * clara_column_view_focus:
 * @self: a column
 * @position: a position; one behind the last means the last
 * @select: whether to select it, too
 *
 * Scrolls to a card and gives it the focus.
 *
 * Returns: whether there was one
 */
gboolean
clara_column_view_focus (ClaraColumnView *self, guint position, gboolean select)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  g_autoptr (ClaraCard) card = NULL;
  GtkWidget *row;

  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), FALSE);

  if (n == 0 || self->collapsed)
    return FALSE;

  position = MIN (position, n - 1);
  card = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  row = find_row (self, card);
  if (row != NULL)
    gtk_widget_grab_focus (row);
  if (select)
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);

  return TRUE;
}

/**
 * clara_column_view_focus_card:
 * @self: a column
 * @candidacy: a candidacy
 *
 * Scrolls to a card, selects it and gives it the focus.
 *
 * Returns: whether it is in the column, and shown
 */
gboolean
clara_column_view_focus_card (ClaraColumnView *self, const ClaraId *candidacy)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), FALSE);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraCard) card = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (clara_id_equal (&clara_card_get_candidacy (card)->id, candidacy))
        return clara_column_view_focus (self, i, TRUE);
    }

  return FALSE;
}
