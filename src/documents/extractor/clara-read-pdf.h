/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"
#include "clara-page-image.h"

G_BEGIN_DECLS

gboolean clara_read_pdf     (const guint8              *data,
                             gsize                      size,
                             gboolean                   positions,
                             ClaraExtraction           *into,
                             GError                   **error);
gboolean clara_read_picture (const guint8              *data,
                             gsize                      size,
                             gboolean                   positions,
                             ClaraExtraction           *into,
                             GError                   **error);
GBytes  *clara_render_page  (const guint8              *data,
                             gsize                      size,
                             const ClaraRenderRequest  *request,
                             guint                     *width,
                             guint                     *height,
                             guint                     *stride,
                             float                     *scale,
                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_read_page_by_ocr
                            (const guint8              *data,
                             gsize                      size,
                             guint                      number,
                             ClaraExtraction           *into,
                             GError                   **error);

G_END_DECLS
