/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-page-image.h"

/**
 * clara_page_image_free:
 * @self: (nullable): a picture
 */
void
clara_page_image_free (ClaraPageImage *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pixels, g_bytes_unref);
  g_free (self);
}
