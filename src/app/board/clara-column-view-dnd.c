/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-column-view-private.h"

#include "clara-board-view.h"

/*
 * Dragging. What is dragged are cards, as a list model that never leaves the program: no word of a candidate is in what
 * another program could take. The source and the target are those of the list, not of its rows, for a row comes to show
 * another candidate while the list scrolls. What the pointer carries is a still picture of the card, for the same reason.
 */

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, ClaraColumnView *self)
{
  ClaraCardView *view = clara_column_view_pick (self, x, y);
  ClaraCard *card = view == NULL ? NULL : clara_card_view_get_card (view);
  g_autoptr (GListStore) cards = NULL;
  g_autoptr (GdkPaintable) live = NULL;
  g_autoptr (GdkPaintable) still = NULL;
  gboolean selected = FALSE;

  if (card == NULL)
    return NULL;

  cards = clara_column_view_dup_selected (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (cards)) && !selected; i++)
    {
      g_autoptr (ClaraCard) other = g_list_model_get_item (G_LIST_MODEL (cards), i);

      selected = other == card;
    }
  if (!selected)
    {
      g_list_store_remove_all (cards);
      g_list_store_append (cards, card);
    }
  live = gtk_widget_paintable_new (gtk_widget_get_parent (GTK_WIDGET (view)));
  still = gdk_paintable_get_current_image (live);
  gtk_drag_source_set_icon (source, still, 24, 24);

  return gdk_content_provider_new_typed (G_TYPE_LIST_MODEL, cards);
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, ClaraColumnView *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "drag-source");
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, ClaraColumnView *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drag-source");
}

/**
 * clara_column_view_clear_drop:
 * @self: a column
 *
 * Takes away what shows where a drop would go.
 */
void
clara_column_view_clear_drop (ClaraColumnView *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-target");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-at-end");
  if (self->dropping_above != NULL)
    {
      gtk_widget_remove_css_class (self->dropping_above, "drop-above");
      g_object_remove_weak_pointer (G_OBJECT (self->dropping_above),
                                    (gpointer *) &self->dropping_above);
    }
  self->dropping_above = NULL;
}

/* The line stands above the first card that the dragged one would come before: order is by score, not by hand. */
static void
show_place (ClaraColumnView *self, ClaraCard *card)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  GtkWidget *before = NULL;
  guint place = clara_column_find_place (self->column, card);
  g_autoptr (ClaraCard) next = g_list_model_get_item (G_LIST_MODEL (self->column), place);

  for (; row != NULL && next != NULL && before == NULL; row = gtk_widget_get_next_sibling (row))
    {
      ClaraCardView *view = clara_column_view_get_card_view (row);

      if (view != NULL && clara_card_view_get_card (view) == next)
        before = row;
    }
  if (before != NULL)
    {
      self->dropping_above = before;
      g_object_add_weak_pointer (G_OBJECT (before), (gpointer *) &self->dropping_above);
      gtk_widget_add_css_class (before, "drop-above");
    }
  else if (next == NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-at-end");
}

static ClaraCard *
get_first_card (const GValue *value)
{
  GListModel *cards = value == NULL || !G_VALUE_HOLDS (value, G_TYPE_LIST_MODEL)
                          ? NULL
                          : g_value_get_object (value);

  return cards == NULL || g_list_model_get_item_type (cards) != CLARA_TYPE_CARD
             ? NULL
             : g_list_model_get_item (cards, 0);
}

static GdkDragAction
enter_cb (GtkDropTarget *target, double x, double y, ClaraColumnView *self)
{
  g_autoptr (ClaraCard) card = get_first_card (gtk_drop_target_get_value (target));

  clara_column_view_clear_drop (self);
  if (self->column == NULL)
    return 0;
  if (card != NULL && clara_card_get_candidacy (card)->status == self->status)
    return 0;

  gtk_widget_add_css_class (GTK_WIDGET (self), "drop-target");
  if (card != NULL)
    show_place (self, card);

  return GDK_ACTION_MOVE;
}

/* The value arrives a moment after the pointer. */
static void
value_cb (GtkDropTarget *target, GParamSpec *pspec, ClaraColumnView *self)
{
  if (gtk_drop_target_get_value (target) != NULL)
    enter_cb (target, 0, 0, self);
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, ClaraColumnView *self)
{
  return gtk_widget_has_css_class (GTK_WIDGET (self), "drop-target") ? GDK_ACTION_MOVE : 0;
}

static void
leave_cb (GtkDropTarget *target, ClaraColumnView *self)
{
  clara_column_view_clear_drop (self);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, ClaraColumnView *self)
{
  g_autoptr (ClaraCard) card = get_first_card (value);
  GtkWidget *board = gtk_widget_get_ancestor (GTK_WIDGET (self), CLARA_TYPE_BOARD_VIEW);

  clara_column_view_clear_drop (self);
  if (card == NULL || board == NULL || clara_card_get_candidacy (card)->status == self->status)
    return FALSE;

  clara_board_view_move (CLARA_BOARD_VIEW (board), g_value_get_object (value), self->status, FALSE);

  return TRUE;
}

/**
 * clara_column_view_init_dnd:
 * @self: a column, with its widgets
 */
void
clara_column_view_init_dnd (ClaraColumnView *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_LIST_MODEL, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (source));

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect (target, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect (target, "notify::value", G_CALLBACK (value_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
