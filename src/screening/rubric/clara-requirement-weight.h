/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"

G_BEGIN_DECLS

double clara_requirement_weight (ClaraRequirementCategory category,
                                 ClaraImportance          importance,
                                 gboolean                 from_duty,
                                 guint                    place,
                                 guint                    n_places) G_GNUC_CONST;

G_END_DECLS
