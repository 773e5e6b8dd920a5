/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"

G_BEGIN_DECLS

/**
 * ClaraRubricEdit:
 *
 * What a person makes of a rubric: a rubric never changes, an edit makes another one. Each function leaves the one it was
 * given as it was.
 */

ClaraRubric *clara_rubric_edit_replace (ClaraRubric            *rubric,
                                        const ClaraRequirement *requirement) G_GNUC_WARN_UNUSED_RESULT;
ClaraRubric *clara_rubric_edit_remove  (ClaraRubric            *rubric,
                                        const char             *requirement) G_GNUC_WARN_UNUSED_RESULT;
ClaraRubric *clara_rubric_edit_add     (ClaraRubric            *rubric,
                                        const char             *text) G_GNUC_WARN_UNUSED_RESULT;
ClaraRubric *clara_rubric_edit_split   (ClaraRubric            *rubric,
                                        const char             *requirement,
                                        const char             *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
