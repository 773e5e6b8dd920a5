/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

/* What a run of words says of what stands around it. */
typedef enum
{
  CLARA_PHRASE_DENIES,    /* "I was not involved in": the clause */
  CLARA_PHRASE_WISHES,    /* "would like to": the clause */
  CLARA_PHRASE_HANDS_OVER, /* "was given to": the clause, where an agent follows */
  CLARA_PHRASE_SPARES,    /* "not only": what would deny does not */
  CLARA_PHRASE_LAPSED,    /* "no longer valid": the clause */
  CLARA_PHRASE_ERRANDS,   /* flowers, post: brought or sold to those behind */
  CLARA_N_PHRASES,
} ClaraPhraseKind;

gboolean clara_claim_phrases_at   (ClaraTerms      *terms,
                                   guint            first,
                                   guint            last,
                                   ClaraPhraseKind  kind,
                                   guint           *n_terms);

G_END_DECLS
