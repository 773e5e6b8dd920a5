/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-clause.h"

#include <string.h>

static guint
role_of (const ClaraClaimClause *clause, guint index)
{
  return index < clause->last ? clause->roles[index - clause->base] : CLARA_ROLE_NONE;
}

/**
 * clara_claim_clause_is:
 * @clause: a clause
 * @index: a term of its text
 * @role: #ClaraRole flags
 *
 * Any thread.
 *
 * Returns: whether the term stands in front of the clause's end and can be one of these
 */
gboolean
clara_claim_clause_is (const ClaraClaimClause *clause, guint index, guint role)
{
  return (role_of (clause, index) & role) != 0;
}

/**
 * clara_claim_clause_is_word:
 * @clause: a clause
 * @index: a term of its text
 * @word: a folded word
 *
 * Any thread.
 *
 * Returns: whether the term stands in front of the clause's end and is that word
 */
gboolean
clara_claim_clause_is_word (const ClaraClaimClause *clause, guint index, const char *word)
{
  return index < clause->last && strcmp (clara_terms_get (clause->terms, index)->folded, word) == 0;
}

/**
 * clara_claim_clause_find:
 * @clause: a clause
 * @first: where to begin
 * @last: the term in front of which to end
 * @role: #ClaraRole flags
 *
 * Any thread.
 *
 * Returns: the first term that can be one of these; the clause's end where none can
 */
guint
clara_claim_clause_find (const ClaraClaimClause *clause, guint first, guint last, guint role)
{
  for (guint i = first; i < last && i < clause->last; i++)
    if (clara_claim_clause_is (clause, i, role))
      return i;

  return clause->last;
}

/**
 * clara_claim_clause_has:
 * @clause: a clause
 * @first: where to begin
 * @last: the term in front of which to end
 * @role: #ClaraRole flags
 *
 * Any thread.
 *
 * Returns: whether one of the terms can be one of these
 */
gboolean
clara_claim_clause_has (const ClaraClaimClause *clause, guint first, guint last, guint role)
{
  return clara_claim_clause_find (clause, first, last, role) < clause->last;
}

/**
 * clara_claim_clause_find_phrase:
 * @clause: a clause
 * @kind: what is looked for
 *
 * Any thread.
 *
 * Returns: the term with which the first such phrase begins; the clause's end where none does
 */
guint
clara_claim_clause_find_phrase (const ClaraClaimClause *clause, ClaraPhraseKind kind)
{
  guint n;

  for (guint i = clause->first; i < clause->last; i++)
    if (clara_claim_phrases_at (clause->terms, i, clause->last, kind, &n))
      return i;

  return clause->last;
}

/**
 * clara_claim_clause_has_sign:
 * @terms: the words of a text
 * @index: a term, not the first of all
 * @signs: signs of one byte each
 *
 * Any thread.
 *
 * Returns: whether one of them stands between the term and the one in front
 */
gboolean
clara_claim_clause_has_sign (ClaraTerms *terms, guint index, const char *signs)
{
  const char *text = clara_terms_get_text (terms);

  for (guint i = clara_terms_get (terms, index - 1)->end; i < clara_terms_get (terms, index)->start;
       i++)
    if (strchr (signs, text[i]) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * clara_claim_clause_find_comma:
 * @clause: a clause
 * @index: a term of it
 *
 * Any thread.
 *
 * Returns: the first term of the part between commas in which the term stands
 */
guint
clara_claim_clause_find_comma (const ClaraClaimClause *clause, guint index)
{
  while (index > clause->first && !clara_claim_clause_has_sign (clause->terms, index, ",("))
    index--;

  return index;
}

/**
 * clara_claim_clause_has_word:
 * @clause: a clause
 * @words: (array length=n_words): folded words, few
 * @n_words: how many
 *
 * Any thread.
 *
 * Returns: whether one of them stands in the clause
 */
gboolean
clara_claim_clause_has_word (const ClaraClaimClause *clause,
                             const char *const *words,
                             gsize n_words)
{
  for (guint i = clause->first; i < clause->last; i++)
    for (gsize j = 0; j < n_words; j++)
      if (clara_claim_clause_is_word (clause, i, words[j]))
        return TRUE;

  return FALSE;
}

/**
 * clara_claim_clause_is_spanish:
 * @clause: a clause
 *
 * Any thread.
 *
 * Returns: whether small words of Spanish stand in it, where "no" is "not"
 */
gboolean
clara_claim_clause_is_spanish (const ClaraClaimClause *clause)
{
  static const char *const words[] = { "el",  "los",  "las", "del", "en",  "con", "mi", "mis",
                                       "por", "para", "una", "un",  "que", "me",  "se", "he" };

  return clara_claim_clause_has_word (clause, words, G_N_ELEMENTS (words));
}
