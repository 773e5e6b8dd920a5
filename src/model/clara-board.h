/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-column.h"

G_BEGIN_DECLS

#define CLARA_TYPE_BOARD (clara_board_get_type ())
G_DECLARE_FINAL_TYPE (ClaraBoard, clara_board, CLARA, BOARD, GObject)

ClaraBoard  *clara_board_new         (void) G_GNUC_WARN_UNUSED_RESULT;
ClaraColumn *clara_board_get_column  (ClaraBoard    *self,
                                      ClaraStatus    status);
ClaraCard   *clara_board_get_card    (ClaraBoard    *self,
                                      const ClaraId *candidacy);
guint        clara_board_get_n_cards (ClaraBoard    *self);
void         clara_board_apply       (ClaraBoard    *self,
                                      GPtrArray     *candidacies,
                                      GArray        *gone);
void         clara_board_replace     (ClaraBoard    *self,
                                      GPtrArray     *candidacies);

G_END_DECLS
