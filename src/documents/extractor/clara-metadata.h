/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

void clara_metadata_report (ClaraExtraction *into,
                            const char      *metadata);

G_END_DECLS
