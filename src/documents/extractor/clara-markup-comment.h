/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

void clara_markup_comment_report (ClaraExtraction *into,
                                  const char      *comment);

G_END_DECLS
