/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-impact-figures.h"

/**
 * clara_impact_group_free:
 * @self: (nullable) (transfer full): figures of a group
 */
void
clara_impact_group_free (ClaraImpactGroup *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self);
}

/**
 * clara_impact_dimension_free:
 * @self: (nullable) (transfer full): groups by one thing
 */
void
clara_impact_dimension_free (ClaraImpactDimension *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_ptr_array_unref (self->groups);
  g_free (self);
}

/**
 * clara_impact_free:
 * @self: (nullable) (transfer full): figures
 */
void
clara_impact_free (ClaraImpact *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->dimensions);
  g_free (self);
}
