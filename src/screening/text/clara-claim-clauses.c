/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-clauses.h"

#include "clara-claim-phrases.h"
#include "clara-claim.h"

#include <string.h>

/* A subject may have so many words before the one that says who it is: "the special needs coordinator". */
#define SUBJECT_WORDS 5u

/* Behind "by the" or "was given to" the agent comes within so many words. */
#define AGENT_WORDS 4u

typedef struct
{
  ClaraTerms *terms;
  guint first; /* terms of the clause */
  guint last;
  GArray *claims; /* ClaraClaim */
} Clause;

static guint
role_of (const Clause *clause, guint index)
{
  return index < clause->last
             ? clara_claim_phrases_role (clara_terms_get (clause->terms, index)->folded)
             : CLARA_ROLE_NONE;
}

static void
add_claim (const Clause *clause, guint first, guint last, ClaraClaimKind kind)
{
  ClaraClaim claim;

  if (first >= last)
    return;
  claim = (ClaraClaim){ kind, clara_terms_get (clause->terms, first)->start,
                        clara_terms_get (clause->terms, last - 1)->end };
  g_array_append_val (clause->claims, claim);
}

static gboolean
has_role (const Clause *clause, guint first, guint last, guint role)
{
  for (guint i = first; i < last && i < clause->last; i++)
    if ((role_of (clause, i) & role) != 0)
      return TRUE;

  return FALSE;
}

static gboolean
has_phrase (const Clause *clause, ClaraPhraseKind kind, guint *at)
{
  guint n;

  for (guint i = clause->first; i < clause->last; i++)
    if (clara_claim_phrases_at (clause->terms, i, clause->last, kind, &n))
      {
        *at = i;
        return TRUE;
      }

  return FALSE;
}

/* "By the agency", "given to a bureau": somebody else did it. */
static gboolean
is_handed_over (const Clause *clause)
{
  guint n;

  for (guint i = clause->first; i < clause->last; i++)
    if ((clara_claim_phrases_at (clause->terms, i, clause->last, CLARA_PHRASE_HANDS_OVER, &n) ||
         clara_claim_phrases_at (clause->terms, i, clause->last, CLARA_PHRASE_BY, &n)) &&
        has_role (clause, i + n, i + n + AGENT_WORDS, CLARA_ROLE_AGENT))
      return TRUE;

  return FALSE;
}

/* "The institute ran the analysis for us": an article, perhaps some words, and one that acts, before any word that says "I"
 * or "we". A clause that begins with a deed, as lines of résumés do, has no such subject. */
static gboolean
has_other_subject (const Clause *clause)
{
  guint article = role_of (clause, clause->first);

  if ((article & CLARA_ROLE_ARTICLE) == 0)
    return FALSE;

  for (guint i = clause->first + 1; i < clause->last && i <= clause->first + SUBJECT_WORDS; i++)
    {
      guint role = role_of (clause, i);

      if ((role & (CLARA_ROLE_SELF | CLARA_ROLE_OF | CLARA_ROLE_RELATIVE)) != 0 &&
          (role & CLARA_ROLE_AGENT) == 0)
        return FALSE;
      if ((role & CLARA_ROLE_AGENT) != 0)
        return !has_role (clause, i + 1, i + 3, CLARA_ROLE_SELF);
    }

  return FALSE;
}

/* A relative clause begins at @index: with "who", or, in German, with an article behind a comma. */
static gboolean
begins_relative (const Clause *clause, guint index)
{
  guint role = role_of (clause, index);
  const char *text = clara_terms_get_text (clause->terms);

  if ((role & CLARA_ROLE_RELATIVE) != 0)
    return TRUE;
  if (index >= clause->last || (role & CLARA_ROLE_ARTICLE) == 0 ||
      *clara_terms_get (clause->terms, index)->folded != 'd')
    return FALSE;

  for (guint i = clara_terms_get (clause->terms, index - 1)->end;
       i < clara_terms_get (clause->terms, index)->start; i++)
    if (text[i] == ',')
      return TRUE;

  return FALSE;
}

/* What stands behind "a customer who" or "a dealer in" is theirs: the first term of it, or the clause's end. */
static guint
find_theirs (const Clause *clause)
{
  for (guint i = clause->first; i + 1 < clause->last; i++)
    {
      guint role = role_of (clause, i), next = role_of (clause, i + 1);

      if ((role & (CLARA_ROLE_AGENT | CLARA_ROLE_TRADER)) != 0 && begins_relative (clause, i + 1) &&
          !has_role (clause, i + 2, i + 3, CLARA_ROLE_SELF))
        return i + 2;
      if ((role & CLARA_ROLE_TRADER) != 0 && (next & CLARA_ROLE_OF) != 0 &&
          !has_role (clause, clause->first, i, CLARA_ROLE_SPEAKS))
        return i + 2;
      if ((role & CLARA_ROLE_WHILE) != 0 &&
          has_role (clause, i + 1, i + 1 + AGENT_WORDS, CLARA_ROLE_AGENT))
        return i + 1;
    }

  return clause->last;
}

static void
read_clause (const Clause *clause)
{
  guint at;

  if (clause->first >= clause->last)
    return;

  if (!has_phrase (clause, CLARA_PHRASE_SPARES, &at) &&
      has_phrase (clause, CLARA_PHRASE_DENIES, &at))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_DENIED);
  else if (has_phrase (clause, CLARA_PHRASE_WISHES, &at))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_WISHED);
  else if (is_handed_over (clause) || has_other_subject (clause))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_OTHERS);
  else
    add_claim (clause, find_theirs (clause), clause->last, CLARA_CLAIM_OTHERS);
}

/* Whether a new clause begins behind this gap: behind a sign that parts them, or before "but". */
static gboolean
parts_clauses (ClaraTerms *terms, guint index)
{
  const char *text = clara_terms_get_text (terms);
  guint from = clara_terms_get (terms, index - 1)->end, to = clara_terms_get (terms, index)->start;

  for (guint i = from; i < to; i++)
    if (strchr (";:!?\n\t|", text[i]) != NULL || (text[i] == '.' && text[i + 1] == ' '))
      return TRUE;

  return (clara_claim_phrases_role (clara_terms_get (terms, index)->folded) &
          CLARA_ROLE_CONTRAST) != 0;
}

/* "Payroll was given to a bureau; I did not work on it": what is denied there is what was said before. */
static gboolean
speaks_back (const Clause *clause)
{
  guint at;

  return has_phrase (clause, CLARA_PHRASE_DENIES, &at) &&
         !has_phrase (clause, CLARA_PHRASE_SPARES, &at) &&
         has_role (clause, clause->first, clause->last, CLARA_ROLE_BACK);
}

/**
 * clara_claim_clauses_read:
 * @terms: the words of a text
 * @start: the first byte of a sentence
 * @end: the byte behind it
 * @claims: (element-type ClaraClaim): where to add the parts of which the person claims nothing
 *
 * Reads a sentence clause by clause: what it denies ("I was not involved in closing"), wishes ("a course is planned"), and
 * what it tells of others ("the institute ran the analysis for us", "furniture for a dealer in PLC parts"). It errs on the
 * side of not believing: a sentence that is passed over is one quotation less, one that is believed wrongly is false
 * evidence. Any thread.
 */
void
clara_claim_clauses_read (ClaraTerms *terms, guint start, guint end, GArray *claims)
{
  guint stop = clara_terms_find (terms, end);
  Clause clause = { .terms = terms, .claims = claims };
  guint before = clara_terms_find (terms, start);

  clause.first = before;
  for (guint i = clause.first; i < stop; i++)
    {
      if (i + 1 < stop && !parts_clauses (terms, i + 1))
        continue;

      clause.last = i + 1;
      read_clause (&clause);
      if (clause.first > before && speaks_back (&clause))
        {
          Clause earlier = {
            .terms = terms, .first = before, .last = clause.first, .claims = claims
          };

          add_claim (&earlier, earlier.first, earlier.last, CLARA_CLAIM_DENIED);
        }
      before = clause.first;
      clause.first = i + 1;
    }
}
