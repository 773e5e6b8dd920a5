/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

gboolean clara_invisible_is    (gunichar         character);
char    *clara_invisible_strip (const char      *utf8,
                                guint            page,
                                ClaraExtraction *findings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
