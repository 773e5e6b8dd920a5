/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-candidacy.h"

#include "clara-names.h"

static const char *const placers[CLARA_N_PLACED_BY] = {
  [CLARA_PLACED_BY_AUTOMATIC] = "automatic",
  [CLARA_PLACED_BY_PERSON] = "person",
  [CLARA_PLACED_BY_LEVER] = "lever",
};

static const char *const decisions[CLARA_N_DECISIONS] = {
  [CLARA_DECISION_NONE] = "none",
  [CLARA_DECISION_ADVANCE] = "advance",
  [CLARA_DECISION_DECLINE] = "decline",
};

/**
 * clara_placed_by_to_string:
 * @placed_by: whose word a status is
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_placed_by_to_string (ClaraPlacedBy placed_by)
{
  return clara_names_get (placers, CLARA_N_PLACED_BY, placed_by);
}

/**
 * clara_placed_by_from_string:
 * @string: (nullable): a name in JSON
 * @placed_by: (out): whose word; untouched when the name is unknown
 *
 * Returns: whether @string names one; any thread
 */
gboolean
clara_placed_by_from_string (const char *string, ClaraPlacedBy *placed_by)
{
  int index = clara_names_find (placers, CLARA_N_PLACED_BY, string);

  if (index >= 0)
    *placed_by = index;

  return index >= 0;
}

/**
 * clara_decision_to_string:
 * @decision: a decision
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_decision_to_string (ClaraDecision decision)
{
  return clara_names_get (decisions, CLARA_N_DECISIONS, decision);
}

/**
 * clara_decision_from_string:
 * @string: (nullable): a name in JSON
 * @decision: (out): the decision; untouched when the name is unknown
 *
 * Returns: whether @string names one; any thread
 */
gboolean
clara_decision_from_string (const char *string, ClaraDecision *decision)
{
  int index = clara_names_find (decisions, CLARA_N_DECISIONS, string);

  if (index >= 0)
    *decision = index;

  return index >= 0;
}

/**
 * clara_candidacy_new:
 *
 * Returns: (transfer full): a candidacy to review, of which nothing is known
 */
ClaraCandidacy *
clara_candidacy_new (void)
{
  return g_new0 (ClaraCandidacy, 1);
}

/**
 * clara_candidacy_free:
 * @self: (nullable) (transfer full): a candidacy
 */
void
clara_candidacy_free (ClaraCandidacy *self)
{
  if (self == NULL)
    return;

  g_free (self->label);
  g_free (self->opportunity);
  g_free (self->stage);
  g_free (self->reason);
  g_free (self->engine);
  g_free (self->strongest);
  g_free (self->unmet);
  g_free (self);
}

/**
 * clara_placement_free:
 * @self: (nullable) (transfer full): a move
 */
void
clara_placement_free (ClaraPlacement *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self);
}
