/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_HISTORY_VIEW (clara_history_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraHistoryView, clara_history_view, CLARA, HISTORY_VIEW, AdwBin)

void clara_history_view_set_candidate (ClaraHistoryView   *self,
                                       ClaraCandidateView *candidate);

G_END_DECLS
