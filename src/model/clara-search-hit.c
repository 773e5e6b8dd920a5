/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-search-hit.h"

/**
 * clara_search_hit_free:
 * @self: (nullable) (transfer full): a hit
 */
void
clara_search_hit_free (ClaraSearchHit *self)
{
  if (self == NULL)
    return;

  g_free (self->snippet);
  g_free (self);
}
