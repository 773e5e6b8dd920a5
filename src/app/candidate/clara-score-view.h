/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-rubric.h"
#include "clara-score.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_SCORE_VIEW (clara_score_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraScoreView, clara_score_view, CLARA, SCORE_VIEW, AdwBin)

void clara_score_view_set_score   (ClaraScoreView       *self,
                                   const ClaraCandidacy *card,
                                   ClaraScore           *score,
                                   ClaraRubric          *rubric,
                                   gboolean              stale);
void clara_score_view_set_covered (ClaraScoreView       *self,
                                   gboolean              covered);

G_END_DECLS
