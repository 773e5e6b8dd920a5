/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

#include <stddef.h>
#include <stdint.h>

typedef gboolean (*ClaraFuzzReader) (const guint8    *data,
                                     gsize            size,
                                     ClaraExtraction *into,
                                     GError         **error);

/* Reads @data and holds the reader to its promises. */
void clara_fuzz_read         (ClaraFuzzReader    reader,
                              const uint8_t     *data,
                              size_t             size);
/* The same for office documents: an archive as it is, anything else as the texts of its parts, each of
 * which ends with a NUL. */
void clara_fuzz_read_archive (ClaraFuzzReader    reader,
                              const char *const *names,
                              const uint8_t     *data,
                              size_t             size);
