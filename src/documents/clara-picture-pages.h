/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

/* Pages of one document that are read by their pixels; each takes seconds. */
#define CLARA_MAX_PICTURE_PAGES 8

void clara_picture_pages_merge (ClaraExtraction *whole,
                                GPtrArray       *pages,
                                gboolean         positions);

G_END_DECLS
