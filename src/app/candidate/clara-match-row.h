/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-score.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_MATCH_ROW (clara_match_row_get_type ())
G_DECLARE_FINAL_TYPE (ClaraMatchRow, clara_match_row, CLARA, MATCH_ROW, AdwPreferencesRow)

GtkWidget *clara_match_row_new         (const ClaraRequirement *requirement,
                                        const ClaraMatch       *match) G_GNUC_WARN_UNUSED_RESULT;
void       clara_match_row_set_covered (ClaraMatchRow          *self,
                                        gboolean                covered);

G_END_DECLS
