/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-change.h"

#include "clara-names.h"

static const char *const names[CLARA_N_ENTITIES] = {
  [CLARA_ENTITY_NONE] = "none",         [CLARA_ENTITY_WORKSPACE] = "workspace",
  [CLARA_ENTITY_MEMBER] = "member",     [CLARA_ENTITY_JOB] = "job",
  [CLARA_ENTITY_RUBRIC] = "rubric",     [CLARA_ENTITY_CANDIDACY] = "candidacy",
  [CLARA_ENTITY_MATERIAL] = "material", [CLARA_ENTITY_COMMENT] = "comment",
  [CLARA_ENTITY_REVIEW] = "review",     [CLARA_ENTITY_FOLLOW_UP] = "follow-up",
  [CLARA_ENTITY_NOTICE] = "notice",     [CLARA_ENTITY_WORK] = "work",
  [CLARA_ENTITY_OUTBOX] = "outbox",     [CLARA_ENTITY_SETTING] = "setting",
};

/**
 * clara_entity_to_string:
 * @entity: what changed
 *
 * Returns: (transfer none): its name in the change log; any thread
 */
const char *
clara_entity_to_string (ClaraEntity entity)
{
  return clara_names_get (names, CLARA_N_ENTITIES, entity);
}

/**
 * clara_entity_from_string:
 * @string: (nullable): a name in the change log
 * @entity: (out): what it names; untouched when the name is unknown
 *
 * Returns: whether @string names one; any thread
 */
gboolean
clara_entity_from_string (const char *string, ClaraEntity *entity)
{
  int index = clara_names_find (names, CLARA_N_ENTITIES, string);

  if (index >= 0)
    *entity = index;

  return index >= 0;
}
