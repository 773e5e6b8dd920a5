/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

void clara_word_text_read    (const char      *text,
                              gsize            length,
                              ClaraExtraction *into);
void clara_word_text_compare (const char      *text,
                              gsize            length,
                              const char      *fuller,
                              gsize            fuller_length,
                              ClaraHiddenKind  kind,
                              ClaraExtraction *into);

G_END_DECLS
