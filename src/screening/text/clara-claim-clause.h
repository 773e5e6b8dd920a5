/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-claim-phrases.h"
#include "clara-claim-roles.h"

G_BEGIN_DECLS

/**
 * ClaraClaimClause:
 * @terms: the words of a text
 * @roles: #ClaraRole flags of the terms from @base on
 * @base: the first term of the sentence
 * @first: the first term of the clause
 * @last: the term behind it
 * @year: this year, or 0
 * @claims: (element-type ClaraClaim): where the parts go of which the person claims nothing
 *
 * A clause of a sentence. Borrowed, all of it: it lives while the sentence is read.
 */
typedef struct
{
  ClaraTerms  *terms;
  const guint *roles;
  guint        base;
  guint        first;
  guint        last;
  guint        year;
  GArray      *claims;
} ClaraClaimClause;

gboolean clara_claim_clause_is          (const ClaraClaimClause *clause,
                                         guint                   index,
                                         guint                   role);
gboolean clara_claim_clause_is_word     (const ClaraClaimClause *clause,
                                         guint                   index,
                                         const char             *word);
guint    clara_claim_clause_find        (const ClaraClaimClause *clause,
                                         guint                   first,
                                         guint                   last,
                                         guint                   role);
gboolean clara_claim_clause_has         (const ClaraClaimClause *clause,
                                         guint                   first,
                                         guint                   last,
                                         guint                   role);
gboolean clara_claim_clause_has_word    (const ClaraClaimClause *clause,
                                         const char *const      *words,
                                         gsize                   n_words);
guint    clara_claim_clause_find_phrase (const ClaraClaimClause *clause,
                                         ClaraPhraseKind         kind);
guint    clara_claim_clause_find_comma  (const ClaraClaimClause *clause,
                                         guint                   index);
gboolean clara_claim_clause_is_spanish  (const ClaraClaimClause *clause);
gboolean clara_claim_clause_has_sign    (ClaraTerms             *terms,
                                         guint                   index,
                                         const char             *signs);

G_END_DECLS
