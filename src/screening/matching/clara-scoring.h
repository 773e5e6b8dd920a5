/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-bands.h"
#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

/**
 * ClaraSum:
 * @score: 0 … 100
 * @low: the score, were all that is unknown missing
 * @high: the score, were all that is unknown met
 * @status: where that places a candidacy
 */
typedef struct
{
  double      score;
  double      low;
  double      high;
  ClaraStatus status;
} ClaraSum;

ClaraSum clara_scoring_sum (ClaraRubric      *rubric,
                            ClaraMatch       *matches,
                            const ClaraBands *bands);

G_END_DECLS
