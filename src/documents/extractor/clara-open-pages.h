/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <mupdf/fitz.h>

G_BEGIN_DECLS

fz_document *clara_open_pages (fz_context   *ctx,
                               const guint8 *data,
                               gsize         size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
