/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

void clara_markup_comments_report (ClaraExtraction *into,
                                   const GPtrArray *comments);

G_END_DECLS
