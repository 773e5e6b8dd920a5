/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_BOARD_MODEL (clara_board_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraBoardModel, clara_board_model, CLARA, BOARD_MODEL, GObject)

ClaraBoardModel *clara_board_model_new       (ClaraWorkspace   *workspace,
                                              const ClaraId    *job) G_GNUC_WARN_UNUSED_RESULT;
ClaraBoard      *clara_board_model_get_board (ClaraBoardModel  *self);
const ClaraId   *clara_board_model_get_job   (ClaraBoardModel  *self);
gboolean         clara_board_model_is_loaded (ClaraBoardModel  *self);
void             clara_board_model_reload    (ClaraBoardModel  *self);

G_END_DECLS
