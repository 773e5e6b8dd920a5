/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"
#include "clara-format.h"

G_BEGIN_DECLS

gboolean clara_read_document  (const guint8    *data,
                               gsize            size,
                               gboolean         positions,
                               ClaraFormat      expected,
                               ClaraExtraction *into);
void     clara_read_converted (const guint8    *data,
                               gsize            size,
                               gsize            hidden_length,
                               gsize            removed_length,
                               ClaraFormat      expected,
                               ClaraExtraction *into);

void     clara_read_pixels    (const guint8    *data,
                               gsize            size,
                               guint            page,
                               ClaraExtraction *into);

const char *clara_reason_from_error (const GError *error);

G_END_DECLS
