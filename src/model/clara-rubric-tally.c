/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-rubric-tally.h"

static void
requirement_free (gpointer data)
{
  ClaraRequirementTally *requirement = data;

  g_free (requirement->requirement);
  g_free (requirement);
}

/**
 * clara_rubric_tally_new:
 *
 * Returns: (transfer full): a tally in which nobody is counted
 */
ClaraRubricTally *
clara_rubric_tally_new (void)
{
  ClaraRubricTally *self = g_new0 (ClaraRubricTally, 1);

  self->requirements = g_ptr_array_new_with_free_func (requirement_free);

  return self;
}

/**
 * clara_rubric_tally_free:
 * @self: (nullable) (transfer full): a tally
 */
void
clara_rubric_tally_free (ClaraRubricTally *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->requirements);
  g_free (self);
}

/**
 * clara_rubric_tally_find:
 * @self: a tally
 * @requirement: id of a requirement
 *
 * Returns: (transfer none) (nullable): its counts; %NULL where nobody has a verdict on it
 */
const ClaraRequirementTally *
clara_rubric_tally_find (const ClaraRubricTally *self, const char *requirement)
{
  for (guint i = 0; i < self->requirements->len; i++)
    {
      const ClaraRequirementTally *found = g_ptr_array_index (self->requirements, i);

      if (g_str_equal (found->requirement, requirement))
        return found;
    }

  return NULL;
}

/**
 * clara_rubric_tally_add:
 * @self: a tally
 * @requirement: id of a requirement; those of one requirement are added one after the other
 * @verdict: a verdict
 * @n: how many candidates have it
 */
void
clara_rubric_tally_add (ClaraRubricTally *self,
                        const char *requirement,
                        ClaraVerdict verdict,
                        guint n)
{
  ClaraRequirementTally *last = self->requirements->len > 0
                                    ? g_ptr_array_index (self->requirements,
                                                         self->requirements->len - 1)
                                    : NULL;

  g_return_if_fail (verdict < CLARA_N_VERDICTS);

  if (last == NULL || !g_str_equal (last->requirement, requirement))
    {
      last = g_new0 (ClaraRequirementTally, 1);
      last->requirement = g_strdup (requirement);
      g_ptr_array_add (self->requirements, last);
    }
  last->counts[verdict] += n;
}
