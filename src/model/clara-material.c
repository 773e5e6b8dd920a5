/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-material.h"

/**
 * clara_material_free:
 * @self: (nullable) (transfer full): a material
 */
void
clara_material_free (ClaraMaterial *self)
{
  if (self == NULL)
    return;

  g_free (self->media_type);
  g_free (self->reason);
  g_free (self->language);
  g_free (self->engine);
  g_free (self);
}

/**
 * clara_material_text_clear:
 * @self: the texts of a material; empty afterwards
 */
void
clara_material_text_clear (ClaraMaterialText *self)
{
  g_clear_pointer (&self->visible, g_free);
  g_clear_pointer (&self->deidentified, g_free);
  g_clear_pointer (&self->redactions, g_free);
  g_clear_pointer (&self->hidden, g_free);
  g_clear_pointer (&self->warnings, g_free);
}
