/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-card-view.h"
#include "clara-column-view.h"

G_BEGIN_DECLS

struct _ClaraColumnView
{
  GtkWidget parent_instance;

  ClaraStatus status;
  ClaraColumn *column;           /* (owned) (nullable) */
  GtkFilterListModel *filtered;  /* (owned) */
  GtkMultiSelection *selection;  /* (owned) */
  gboolean collapsed;
  gboolean narrow;
  GtkWidget *dropping_above;     /* (unowned) (nullable): the card that has the line */

  GtkWidget *box;
  GtkWidget *header;
  GtkLabel *title;
  GtkLabel *count;
  GtkButton *collapse_button;
  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  guint ahead; /* draws what comes into sight next */
  GtkListView *list;
  GtkLabel *empty_label;
};

/* What a row shows: the card view within, or nothing. */
ClaraCardView *clara_column_view_get_card_view (GtkWidget       *row);
ClaraCardView *clara_column_view_pick          (ClaraColumnView *self,
                                                double           x,
                                                double           y);

void           clara_column_view_init_ahead    (ClaraColumnView *self);
void           clara_column_view_init_dnd      (ClaraColumnView *self);
void           clara_column_view_clear_drop    (ClaraColumnView *self);

G_END_DECLS
