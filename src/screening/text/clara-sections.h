/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outline.h"

G_BEGIN_DECLS

/* Inside the step only: which lines open a part of a text. */

gboolean clara_sections_read_heading (ClaraLexicon *lexicon,
                                      const char   *line,
                                      gboolean      marked,
                                      ClaraSection *section);
gboolean clara_sections_read_label   (ClaraLexicon *lexicon,
                                      const char   *line,
                                      ClaraSection *section);

G_END_DECLS
