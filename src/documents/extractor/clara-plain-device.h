/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <mupdf/fitz.h>
#include <stdbool.h>

G_BEGIN_DECLS

fz_device *clara_plain_device_new (fz_context *ctx,
                                   fz_pixmap  *pixmap) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
