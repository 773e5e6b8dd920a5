/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-lever-preview.h"

/**
 * clara_lever_preview_new:
 *
 * Returns: (transfer full): a count of nobody
 */
ClaraLeverPreview *
clara_lever_preview_new (void)
{
  ClaraLeverPreview *self = g_new0 (ClaraLeverPreview, 1);

  self->stages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

/**
 * clara_lever_preview_free:
 * @self: (nullable) (transfer full): a count
 */
void
clara_lever_preview_free (ClaraLeverPreview *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->stages);
  g_hash_table_unref (self->reasons);
  g_free (self);
}

/**
 * clara_lever_preview_get_stage:
 * @self: a count
 * @stage: the id of a stage
 *
 * Returns: how many stand there and are not archived
 */
guint
clara_lever_preview_get_stage (const ClaraLeverPreview *self, const char *stage)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->stages, stage));
}

/**
 * clara_lever_preview_get_reason:
 * @self: a count
 * @reason: the id of an archive reason
 *
 * Returns: how many are archived for it
 */
guint
clara_lever_preview_get_reason (const ClaraLeverPreview *self, const char *reason)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->reasons, reason));
}
