/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-clause-facts.h"

G_BEGIN_DECLS

/**
 * ClaraClause:
 * @start: its first byte in the text
 * @end: the byte behind its last one
 */
typedef struct
{
  guint start;
  guint end;
} ClaraClause;

GArray *clara_clauses_split (ClaraLexicon *lexicon,
                             ClaraTerms   *terms,
                             guint         start,
                             guint         end) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
