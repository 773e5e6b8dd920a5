/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-restored.h"

/**
 * clara_restored_clear:
 * @self: what came of a restore; what it owns is gone afterwards
 */
void
clara_restored_clear (ClaraRestored *self)
{
  g_clear_pointer (&self->safety_copy, g_free);
}
