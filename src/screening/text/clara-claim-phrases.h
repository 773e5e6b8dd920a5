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
  CLARA_PHRASE_BY,        /* "by", "von": the clause, where an agent follows */
  CLARA_PHRASE_SPARES,    /* "not only": what would deny does not */
  CLARA_N_PHRASES,
} ClaraPhraseKind;

/* What a single word is, for telling who a sentence speaks of. */
typedef enum
{
  CLARA_ROLE_NONE       = 0,
  CLARA_ROLE_ARTICLE    = 1 << 0, /* the, my, eine, notre … */
  CLARA_ROLE_AGENT      = 1 << 1, /* somebody who does things: colleague, Abteilung, cabinet … */
  CLARA_ROLE_SELF       = 1 << 2, /* I, we, ich, nous … */
  CLARA_ROLE_RELATIVE   = 1 << 3, /* who, that, der, qui … */
  CLARA_ROLE_TRADER     = 1 << 4, /* dealer, maker, trade fair: what stands behind is theirs */
  CLARA_ROLE_OF         = 1 << 5, /* of, in, für, de … */
  CLARA_ROLE_WHILE      = 1 << 6, /* while, während: another may act behind it */
  CLARA_ROLE_CONTRAST   = 1 << 7, /* but, aber: a new clause */
  CLARA_ROLE_SPEAKS     = 1 << 8, /* spoke, presented: at a conference that is the person's own */
  CLARA_ROLE_BACK       = 1 << 9, /* it, this, damit: speaks of what was said before */
} ClaraRole;

gboolean clara_claim_phrases_at   (ClaraTerms      *terms,
                                   guint            first,
                                   guint            last,
                                   ClaraPhraseKind  kind,
                                   guint           *n_terms);
guint    clara_claim_phrases_role (const char      *folded);

G_END_DECLS
