/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_BOARD_VIEW (clara_board_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraBoardView, clara_board_view, CLARA, BOARD_VIEW, GtkWidget)

void        clara_board_view_set_board      (ClaraBoardView     *self,
                                             ClaraBoard         *board);
void        clara_board_view_set_filter     (ClaraBoardView     *self,
                                             GtkFilter          *filter);
void        clara_board_view_set_collapsed  (ClaraBoardView     *self,
                                             const char * const *statuses);
char      **clara_board_view_dup_collapsed  (ClaraBoardView     *self) G_GNUC_WARN_UNUSED_RESULT;
guint       clara_board_view_get_n_shown    (ClaraBoardView     *self);
void        clara_board_view_move           (ClaraBoardView     *self,
                                             GListModel         *cards,
                                             ClaraStatus         to,
                                             gboolean            follow);
void        clara_board_view_focus_card     (ClaraBoardView     *self,
                                             const ClaraId      *candidacy);
GListModel *clara_board_view_get_neighbours (ClaraBoardView     *self,
                                             ClaraCard          *card);

G_END_DECLS
