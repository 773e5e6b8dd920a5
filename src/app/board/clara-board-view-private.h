/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board-view.h"
#include "clara-column-view.h"

G_BEGIN_DECLS

struct _ClaraBoardView
{
  GtkWidget parent_instance;

  ClaraBoard *board; /* (owned) (nullable) */
  GtkScrolledWindow *scrolled;
  ClaraColumnView *columns[CLARA_N_STATUSES];
  GtkPopover *menu;
  ClaraColumnView *menu_column; /* (unowned) (nullable): where the menu was asked for */
  guint focus_idle;

  /* Where the focus goes once a move is on the board. */
  gboolean waiting;
  gboolean follow;
  ClaraId moved;
  ClaraStatus from;
  ClaraStatus to;
  guint position;

  guint tick;
  double speed; /* logical pixels a frame; negative: to the left */
};

void clara_board_view_activate_card   (ClaraBoardView      *self,
                                       ClaraCard           *card);
void clara_board_view_menu_cb         (ClaraColumnView     *column,
                                       double               x,
                                       double               y,
                                       ClaraBoardView      *self);
void clara_board_view_install_actions (GtkWidgetClass      *widget_class);
void clara_board_view_init_actions    (ClaraBoardView      *self);

G_END_DECLS
