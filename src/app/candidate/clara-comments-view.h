/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_COMMENTS_VIEW (clara_comments_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraCommentsView, clara_comments_view, CLARA, COMMENTS_VIEW, AdwBin)

void clara_comments_view_set_candidate (ClaraCommentsView  *self,
                                        ClaraWorkspace     *workspace,
                                        ClaraCandidateView *candidate);
void clara_comments_view_focus_entry   (ClaraCommentsView  *self);

G_END_DECLS
