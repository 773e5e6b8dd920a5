/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outline.h"

G_BEGIN_DECLS

/* Inside the step only: a line into its sentences. */

void clara_sentences_add (GArray          *sentences,
                          const char      *text,
                          const ClaraLine *line,
                          guint            index);

G_END_DECLS
