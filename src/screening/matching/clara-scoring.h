/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

/**
 * ClaraBands:
 * @pre_qualified: 0 … 100: from this score on *Pre-Qualified*
 * @qualified: 0 … 100: from this score on *Qualified*; below 0: only a person, or Lever's mapping, says so
 *
 * Where a team draws its lines.
 */
typedef struct
{
  double pre_qualified;
  double qualified;
} ClaraBands;

#define CLARA_BANDS_DEFAULT { 45.0, -1.0 }

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
