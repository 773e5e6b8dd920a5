/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-column-view-private.h"

/*
 * Cards are drawn before they come into sight: between two frames of a scroll there is time, within one there is little.
 * Those that are far from sight keep no picture, for a list keeps many rows alive.
 */

/* How long to draw ahead at a time, before events are looked at again, in microseconds. */
#define MAX_WORK_US 4000

/* Out of sight by at most so many times the height in sight a card is drawn, and keeps what was drawn. */
#define NEAR 1.0
#define FAR  3.0

static gboolean
ahead_cb (gpointer user_data)
{
  ClaraColumnView *self = user_data;
  GtkWidget *scrolled = GTK_WIDGET (self->scrolled);
  double height = gtk_widget_get_height (scrolled);
  gint64 end = g_get_monotonic_time () + MAX_WORK_US;
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      ClaraCardView *card = clara_column_view_get_card_view (row);
      graphene_rect_t bounds;
      double away;

      if (card == NULL || !gtk_widget_compute_bounds (row, scrolled, &bounds))
        continue;
      away = MAX (-(bounds.origin.y + bounds.size.height), bounds.origin.y - height);
      if (away > FAR * height)
        clara_card_view_forget (card);
      else if (away <= NEAR * height && clara_card_view_prepare (card) &&
               g_get_monotonic_time () > end)
        return G_SOURCE_CONTINUE;
    }
  self->ahead = 0;

  return G_SOURCE_REMOVE;
}

static void
scrolled_cb (GtkAdjustment *adjustment, ClaraColumnView *self)
{
  if (self->ahead == 0 && gtk_widget_get_mapped (GTK_WIDGET (self->scrolled)))
    self->ahead = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, ahead_cb, self, NULL);
}

/**
 * clara_column_view_init_ahead:
 * @self: a column, with its list
 */
void
clara_column_view_init_ahead (ClaraColumnView *self)
{
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scrolled), "value-changed",
                           G_CALLBACK (scrolled_cb), self, 0);
}
