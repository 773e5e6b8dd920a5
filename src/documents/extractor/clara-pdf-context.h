/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <mupdf/fitz.h>

G_BEGIN_DECLS

fz_context *clara_pdf_context_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void        clara_pdf_context_free     (fz_context  *ctx);
void        clara_pdf_context_forgive  (fz_context  *ctx);
void        clara_pdf_context_to_error (fz_context  *ctx,
                                        GError     **error);

G_END_DECLS
