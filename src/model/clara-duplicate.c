/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-duplicate.h"

/**
 * clara_duplicate_free:
 * @self: (nullable) (transfer full): a pair
 */
void
clara_duplicate_free (ClaraDuplicate *self)
{
  if (self == NULL)
    return;

  g_free (self->kind);
  g_free (self);
}
