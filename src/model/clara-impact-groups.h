/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

#define CLARA_IMPACT_MAX_SIZE       (8u * 1024u * 1024u)
#define CLARA_IMPACT_MAX_DIMENSIONS 8u
#define CLARA_IMPACT_MAX_GROUPS     64u
#define CLARA_IMPACT_MAX_NAME       200u

/**
 * ClaraImpactGroups:
 * @dimensions: (owned) (element-type utf8): what the groups are by, from the first line of the file
 * @members: (owned): #ClaraId → the names of its groups, a #GStrv as long as @dimensions; an empty name: not known
 *
 * Who is in which group, as the customer says.
 */
typedef struct
{
  GPtrArray  *dimensions;
  GHashTable *members;
} ClaraImpactGroups;

ClaraImpactGroups *clara_impact_groups_parse (const char         *csv,
                                              gsize               size,
                                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void               clara_impact_groups_free  (ClaraImpactGroups  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraImpactGroups, clara_impact_groups_free)

G_END_DECLS
