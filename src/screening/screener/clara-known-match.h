/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-scoring.h"

G_BEGIN_DECLS

const ClaraMatch *clara_known_match_find (ClaraScore             *before,
                                          ClaraRubric            *rubric_before,
                                          const ClaraRequirement *requirement);
ClaraMatch        clara_known_match_copy (const ClaraMatch       *match,
                                          const char             *requirement);

ClaraScore       *clara_score_reweigh    (ClaraScore             *before,
                                          ClaraRubric            *rubric_before,
                                          const char             *reason,
                                          ClaraRubric            *rubric,
                                          const ClaraBands       *bands) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
