/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-score.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_MATCH_LIST (clara_match_list_get_type ())
G_DECLARE_FINAL_TYPE (ClaraMatchList, clara_match_list, CLARA, MATCH_LIST, GtkBox)

void clara_match_list_set_score   (ClaraMatchList *self,
                                   ClaraScore     *score,
                                   ClaraRubric    *rubric);
void clara_match_list_set_covered (ClaraMatchList *self,
                                   gboolean        covered);

G_END_DECLS
