/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score.h"

G_BEGIN_DECLS

/**
 * ClaraRequirementTally:
 * @requirement: (owned): id of the requirement
 * @counts: how many candidates have each verdict
 */
typedef struct
{
  char  *requirement;
  guint  counts[CLARA_N_VERDICTS];
} ClaraRequirementTally;

/**
 * ClaraRubricTally:
 * @requirements: (owned) (element-type ClaraRequirementTally): in the order of their ids as text; one that nobody has a
 *   verdict on is not in it
 * @n_counted: how many candidates are counted: those whose newest score is by the rubric that counts, and who could be
 *   read
 * @n_candidates: how many candidates the job has
 *
 * How many candidates of a job meet each requirement of its rubric. Owned by one thread at a time.
 */
typedef struct
{
  GPtrArray *requirements;
  guint      n_counted;
  guint      n_candidates;
} ClaraRubricTally;

ClaraRubricTally            *clara_rubric_tally_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void                         clara_rubric_tally_free (ClaraRubricTally       *self);
void                         clara_rubric_tally_add  (ClaraRubricTally       *self,
                                                      const char             *requirement,
                                                      ClaraVerdict            verdict,
                                                      guint                   n);
const ClaraRequirementTally *clara_rubric_tally_find (const ClaraRubricTally *self,
                                                      const char             *requirement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraRubricTally, clara_rubric_tally_free)

G_END_DECLS
