/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-reading.h"
#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

#define CLARA_SUMMARY_MAX_FACTS 5u

void clara_summary_write         (ClaraReading *reading,
                                  ClaraRubric  *rubric,
                                  ClaraScore   *score);
void clara_summary_add_strongest (ClaraScore   *score,
                                  ClaraRubric  *rubric);

G_END_DECLS
