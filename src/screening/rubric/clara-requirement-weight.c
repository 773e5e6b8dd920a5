/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-requirement-weight.h"

/*
 * weight = IMPORTANCE · CATEGORY · ORIGIN · POSITION, rounded to hundredths. A person may change every weight; these
 * are where they begin.
 *
 * IMPORTANCE  a must weighs 2.5 times what is merely welcome: two welcome things that are there do not outweigh a must
 *             that is not.
 * CATEGORY    what résumés do not state (soft skills; shifts, travel, permits and the like) weighs half: most of it will
 *             be unknown, and what is unknown widens the range of a score.
 * ORIGIN      a duty that stands for a requirement, in a text that has none, weighs half again.
 * POSITION    job texts begin with what matters; the last requirement weighs a fifth less than the first, no more,
 *             because many texts are in no order at all.
 */
#define MUST_WEIGHT      1.0
#define NICE_WEIGHT      0.4
#define UNSTATED_FACTOR  0.5
#define DUTY_FACTOR      0.5
#define POSITION_DECLINE 0.2

/**
 * clara_requirement_weight:
 * @category: what sort of thing is asked for
 * @importance: must or nice
 * @from_duty: whether it is a duty, in a text that asks for nothing
 * @place: its place among the requirements, from 0
 * @n_places: how many requirements there are
 *
 * Weighs a requirement that was read. Pure; any thread.
 *
 * Returns: above 0 and up to 1, in hundredths
 */
double
clara_requirement_weight (ClaraRequirementCategory category,
                          ClaraImportance importance,
                          gboolean from_duty,
                          guint place,
                          guint n_places)
{
  double weight = importance == CLARA_IMPORTANCE_MUST ? MUST_WEIGHT : NICE_WEIGHT;

  if (category == CLARA_CATEGORY_SOFT_SKILL || category == CLARA_CATEGORY_OTHER)
    weight *= UNSTATED_FACTOR;
  if (from_duty)
    weight *= DUTY_FACTOR;
  if (n_places > 1)
    weight *= 1.0 - POSITION_DECLINE * place / (n_places - 1);

  return (int) (weight * 100.0 + 0.5) / 100.0;
}
