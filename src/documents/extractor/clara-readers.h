/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

/*
 * The readers: one function a format, whole bytes in, visible text and findings out. They run inside the
 * sandbox, on one thread, and open nothing. Each fills @into with text, hidden findings, warnings and a page
 * count, and leaves language and confidence to clara_read_document(). On failure they return %FALSE with
 * CLARA_ERROR_INVALID (damaged), CLARA_ERROR_TOO_LARGE (over a bound), CLARA_ERROR_ENCRYPTED or
 * CLARA_ERROR_UNSUPPORTED.
 */
gboolean clara_read_docx     (const guint8    *data,
                              gsize            size,
                              ClaraExtraction *into,
                              GError         **error);
gboolean clara_read_odt      (const guint8    *data,
                              gsize            size,
                              ClaraExtraction *into,
                              GError         **error);
gboolean clara_read_rtf      (const guint8    *data,
                              gsize            size,
                              ClaraExtraction *into,
                              GError         **error);
gboolean clara_read_html     (const guint8    *data,
                              gsize            size,
                              ClaraExtraction *into,
                              GError         **error);
gboolean clara_read_text     (const guint8    *data,
                              gsize            size,
                              ClaraExtraction *into,
                              GError         **error);

G_END_DECLS
