/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-words.h"

G_BEGIN_DECLS

/* Inside the step only: what a requirement may mean that names nothing of the lexicon in the lexicon's own words. */

GPtrArray *clara_asked_loose_find (ClaraLexicon *lexicon,
                                   ClaraTerms   *terms,
                                   ClaraWords   *words,
                                   const char   *language,
                                   guint         kinds) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
