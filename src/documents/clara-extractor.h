/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"
#include "clara-page-image.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraExtractFlags:
 * @CLARA_EXTRACT_NONE: text only
 * @CLARA_EXTRACT_POSITIONS: say where each word stands on its page
 */
typedef enum
{
  CLARA_EXTRACT_NONE = 0,
  CLARA_EXTRACT_POSITIONS = 1 << 0,
} ClaraExtractFlags;

#define CLARA_TYPE_EXTRACTOR (clara_extractor_get_type ())
G_DECLARE_FINAL_TYPE (ClaraExtractor, clara_extractor, CLARA, EXTRACTOR, GObject)

ClaraExtractor  *clara_extractor_new                (guint                      n_workers) G_GNUC_WARN_UNUSED_RESULT;

void             clara_extractor_set_keep_warm      (ClaraExtractor            *self,
                                                     gboolean                   keep_warm);

void             clara_extractor_extract_async      (ClaraExtractor            *self,
                                                     GBytes                    *bytes,
                                                     const char                *file_name,
                                                     ClaraExtractFlags          flags,
                                                     int                        priority,
                                                     GCancellable              *cancellable,
                                                     GAsyncReadyCallback        callback,
                                                     gpointer                   user_data);
ClaraExtraction *clara_extractor_extract_finish     (ClaraExtractor            *self,
                                                     GAsyncResult              *result,
                                                     GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

void             clara_extractor_render_page_async  (ClaraExtractor            *self,
                                                     GBytes                    *bytes,
                                                     const ClaraRenderRequest  *request,
                                                     int                        priority,
                                                     GCancellable              *cancellable,
                                                     GAsyncReadyCallback        callback,
                                                     gpointer                   user_data);
ClaraPageImage  *clara_extractor_render_page_finish (ClaraExtractor            *self,
                                                     GAsyncResult              *result,
                                                     GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean         clara_extractor_check              (char                     **ocr_languages,
                                                     GError                   **error);

G_END_DECLS
