/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_RUBRIC_PANE (clara_rubric_pane_get_type ())
G_DECLARE_FINAL_TYPE (ClaraRubricPane, clara_rubric_pane, CLARA, RUBRIC_PANE, AdwBin)

void clara_rubric_pane_set_job (ClaraRubricPane *self,
                                ClaraWorkspace  *workspace,
                                const ClaraId   *job);

G_END_DECLS
