/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-workspace-effects.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_REQUIREMENT_ROW (clara_requirement_row_get_type ())
G_DECLARE_FINAL_TYPE (ClaraRequirementRow, clara_requirement_row, CLARA, REQUIREMENT_ROW, AdwExpanderRow)

GtkWidget  *clara_requirement_row_new             (void) G_GNUC_WARN_UNUSED_RESULT;
void        clara_requirement_row_set_requirement (ClaraRequirementRow          *self,
                                                   const ClaraRequirement       *requirement);
void        clara_requirement_row_set_effect      (ClaraRequirementRow          *self,
                                                   const ClaraRequirementEffect *effect,
                                                   guint                         n_scored);
void        clara_requirement_row_set_editable    (ClaraRequirementRow          *self,
                                                   gboolean                      editable);
void        clara_requirement_row_flush           (ClaraRequirementRow          *self);
const char *clara_requirement_row_get_id          (ClaraRequirementRow          *self);
ClaraRequirementCategory
            clara_requirement_row_get_category    (ClaraRequirementRow          *self);

G_END_DECLS
