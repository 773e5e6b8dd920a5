/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-score-row.h"

/**
 * clara_score_row_clear:
 * @self: a score; its strings are gone afterwards
 */
void
clara_score_row_clear (ClaraScoreRow *self)
{
  g_clear_pointer (&self->engine, g_free);
  g_clear_pointer (&self->model, g_free);
  g_clear_pointer (&self->strongest, g_free);
  g_clear_pointer (&self->unmet, g_free);
}
