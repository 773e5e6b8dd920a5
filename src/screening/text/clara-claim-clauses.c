/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-clauses.h"

#include "clara-claim-ahead.h"
#include "clara-claim-subjects.h"
#include "clara-claim.h"

#include <string.h>

/* Behind "not" or "never" within so many words stands what makes it praise: "never once missed". */
#define FINE_WORDS 4u

/* Behind "nobody" within so many words stands "me", where it denies. */
#define ME_WORDS 5u

/* Clauses are cut behind so many words, so that what looks back in one costs no more than this. */
#define MAX_CLAUSE 80u

/* Sentences of more words are no sentences: what stands behind is not read. */
#define MAX_WORDS 400u

static void
add_claim (const ClaraClaimClause *clause, guint first, guint last, ClaraClaimKind kind)
{
  ClaraClaim claim;

  if (first >= last)
    return;
  claim = (ClaraClaim){ kind, clara_terms_get (clause->terms, first)->start,
                        clara_terms_get (clause->terms, last - 1)->end };
  g_array_append_val (clause->claims, claim);
}

/* "Colleagues who did not know it", "until none was left": denied within is not denied of the person, except where the
 * person is the one who acts there. */
static gboolean
is_within (const ClaraClaimClause *clause, guint at)
{
  for (guint i = at; i > clause->first; i--)
    if (clara_claim_clause_is (clause, i - 1, CLARA_ROLE_RELATIVE | CLARA_ROLE_CLAUSE) &&
        i > clause->first + 1)
      return !clara_claim_clause_has (clause, i, at + 3, CLARA_ROLE_SELF);
    else if (i < at && clara_claim_clause_has_sign (clause->terms, i, ",") &&
             clara_claim_clause_is (clause, i, CLARA_ROLE_ARTICLE) &&
             *clara_terms_get (clause->terms, i)->folded == 'd')
      return !clara_claim_clause_has (clause, i, at + 4,
                                      CLARA_ROLE_SELF | CLARA_ROLE_OURS | CLARA_ROLE_ME);

  return FALSE;
}

/* "Without me the audit would have failed." */
static gboolean
is_without_me (const ClaraClaimClause *clause)
{
  static const char *const without[] = { "without", "ohne", "sans", "sin", "beze" };
  ClaraClaimClause head = *clause;

  head.last = MIN (clause->last, clause->first + 1);

  return clara_claim_clause_has_word (&head, without, G_N_ELEMENTS (without)) &&
         clara_claim_clause_is (clause, clause->first + 1, CLARA_ROLE_ME);
}

/* "I would like to bring my experience in": what one brings one has. */
static gboolean
brings (const ClaraClaimClause *clause)
{
  static const char *const words[] = { "bring",  "contribute", "apply",     "offer",
                                       "share",  "einbringen", "einsetzen", "apporter",
                                       "mettre", "aportar",    "wniesc",    "wykorzystac" };

  return clara_claim_clause_has_word (clause, words, G_N_ELEMENTS (words));
}

/* "Never once missed", "nie eine Frist versäumt", "żadna pozycja nie pozostała". */
static gboolean
is_praise (const ClaraClaimClause *clause, guint at)
{
  guint before = at > clause->first + 3 ? at - 3 : clause->first;

  if (is_without_me (clause))
    return TRUE;

  return clara_claim_clause_has (clause, at + 1, at + 1 + FINE_WORDS, CLARA_ROLE_FINE) ||
         clara_claim_clause_has (clause, at + 1, clause->last, CLARA_ROLE_MISSED) ||
         (clara_claim_clause_is_word (clause, at, "nie") &&
          clara_claim_clause_has (clause, before, at, CLARA_ROLE_NONE_OF) &&
          !clara_claim_clause_is_word (clause, before, "nie"));
}

/* The word that denies the clause; or the clause's end. */
static guint
find_denial (const ClaraClaimClause *clause)
{
  for (guint i = clause->first; i < clause->last; i++)
    {
      if (!clara_claim_clause_is (clause, i, CLARA_ROLE_NOT) &&
          !(clara_claim_clause_is (clause, i, CLARA_ROLE_NOBODY) &&
            clara_claim_clause_has (clause, i + 1, i + 1 + ME_WORDS, CLARA_ROLE_ME)) &&
          !(clara_claim_clause_is_word (clause, i, "no") && i + 1 < clause->last &&
            clara_claim_clause_is_spanish (clause)) &&
          !(clara_claim_clause_is_word (clause, i, "t") && i > clause->first &&
            clara_claim_clause_has_sign (clause->terms, i, "'\xe2")))
        continue;
      if (is_praise (clause, i) || is_within (clause, i))
        continue;
      return i;
    }

  return clause->last;
}

/* Where what is denied or wished by the word at @at begins: with it, where it opens a part behind a comma that says
 * something of its own ("fluent in Go, never used Java"), and with the clause elsewhere. */
static guint
find_scope (const ClaraClaimClause *clause, guint at)
{
  guint comma = clara_claim_clause_find_comma (clause, at);

  return comma > clause->first + 1 && comma == at && at + 2 < clause->last ? at : clause->first;
}

/* "Valid until 2014". */
static gboolean
is_past (const ClaraClaimClause *clause)
{
  gboolean valid = FALSE;

  for (guint i = clause->first; i < clause->last; i++)
    {
      const char *word = clara_terms_get (clause->terms, i)->folded;
      guint64 year = strlen (word) == 4 ? g_ascii_strtoull (word, NULL, 10) : 0;

      valid = valid || clara_claim_clause_is (clause, i, CLARA_ROLE_VALID);
      if (valid && i > clause->first && clara_claim_clause_is (clause, i - 1, CLARA_ROLE_UNTIL) &&
          clause->year > 0 && year > 1950 && year < clause->year)
        return TRUE;
    }

  return FALSE;
}

/* "Starting a course in", "besuche ich einen Kurs": what is begun is not yet learned. */
static gboolean
begins_course (const ClaraClaimClause *clause)
{
  static const char *const courses[] = { "course",    "kurs",         "lehrgang", "formation",
                                         "curso",     "schulung",     "cours",    "training",
                                         "szkolenie", "weiterbildung" };
  static const char *const begins[] = { "starting", "begin",       "beginning", "beginne",
                                        "besuche",  "debute",      "empiezo",   "zaczynam",
                                        "commence", "rozpoczynam", "starte",    "comienzo",
                                        "january",  "next" };

  return clara_claim_clause_has_word (clause, courses, G_N_ELEMENTS (courses)) &&
         clara_claim_clause_has_word (clause, begins, G_N_ELEMENTS (begins));
}

static guint
find_wish (const ClaraClaimClause *clause)
{
  guint word = clara_claim_clause_find (clause, clause->first, clause->last, CLARA_ROLE_WISH);
  guint phrase = clara_claim_clause_find_phrase (clause, CLARA_PHRASE_WISHES);

  if (is_without_me (clause) || brings (clause))
    return clause->last;

  return begins_course (clause) || clara_claim_ahead_lies (clause) ? clause->first
                                                                   : MIN (word, phrase);
}

static guint
find_denied (const ClaraClaimClause *clause)
{
  guint word = find_denial (clause), phrase;

  if (word < clause->last ||
      clara_claim_clause_find_phrase (clause, CLARA_PHRASE_SPARES) < clause->last)
    return word;
  if (clara_claim_ahead_has_no (clause))
    return clause->first;
  phrase = clara_claim_clause_find_phrase (clause, CLARA_PHRASE_DENIES);

  if (phrase < clause->last &&
      ((clara_claim_clause_has (clause, phrase, phrase + 2, CLARA_ROLE_NOT) &&
        is_praise (clause, phrase)) ||
       is_within (clause, phrase)))
    return clause->last;

  return phrase;
}

static gboolean
is_lapsed (const ClaraClaimClause *clause)
{
  return clara_claim_clause_has (clause, clause->first, clause->last, CLARA_ROLE_LAPSED) ||
         clara_claim_clause_find_phrase (clause, CLARA_PHRASE_LAPSED) < clause->last ||
         is_past (clause);
}

static void
read_clause (const ClaraClaimClause *clause)
{
  guint at, end;

  if (clause->first >= clause->last)
    return;

  if (is_lapsed (clause))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_DENIED);
  else if ((at = find_denied (clause)) < clause->last)
    add_claim (clause, find_scope (clause, at), clause->last, CLARA_CLAIM_DENIED);
  else if ((at = find_wish (clause)) < clause->last)
    add_claim (clause, find_scope (clause, at), clause->last, CLARA_CLAIM_WISHED);
  else if (clara_claim_subjects_are_others (clause))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_OTHERS);
  else
    {
      at = clara_claim_subjects_find_theirs (clause, &end);
      add_claim (clause, at, end, CLARA_CLAIM_OTHERS);
    }
}

/* "And", "a" of "a ja". */
static gboolean
joins (const ClaraClaimClause *clause, guint index)
{
  static const char *const words[] = { "and", "und", "et", "y", "i", "a" };
  ClaraClaimClause one = *clause;

  one.first = index;
  one.last = index + 1;

  return clara_claim_clause_has_word (&one, words, G_N_ELEMENTS (words));
}

/* Whether a new clause begins at @index: behind a sign that parts them, before "but" and "while", and before "I" behind a
 * comma or "and". */
static gboolean
parts_clauses (const ClaraClaimClause *clause, guint index)
{
  const char *text = clara_terms_get_text (clause->terms);
  guint from = clara_terms_get (clause->terms, index - 1)->end;
  guint to = clara_terms_get (clause->terms, index)->start;
  guint role = clause->roles[index - clause->base];
  gboolean comma = FALSE;

  for (guint i = from; i < to; i++)
    {
      if (strchr (";:!?\t|", text[i]) != NULL || (text[i] == '.' && text[i + 1] == ' '))
        return TRUE;
      comma = comma || text[i] == ',';
    }
  if ((role & (CLARA_ROLE_CONTRAST | CLARA_ROLE_WHILE)) != 0)
    return TRUE;

  return (role & CLARA_ROLE_SELF) != 0 && (comma || joins (clause, index - 1));
}

/* "Payroll was given to a bureau; I did not work on it", "Night shifts: none so far", "CCNA: out of date": what is said
 * there is said of what stood before. */
static gboolean
speaks_back (const ClaraClaimClause *clause, guint before)
{
  gboolean none = clara_claim_clause_has (clause, clause->first, clause->first + 2,
                                          CLARA_ROLE_NONE_OF) &&
                  clara_claim_clause_has_sign (clause->terms, clause->first, ":(");

  /* "Project management: course in March, exam not sat". */
  if (clara_claim_ahead_is_exam (clause) &&
      clara_claim_clause_has_sign (clause->terms, clause->first, ":("))
    return TRUE;

  if ((find_denied (clause) == clause->last && !is_lapsed (clause) && !none) ||
      clara_claim_subjects_are_others (clause))
    return FALSE;

  return clara_claim_clause_has (clause, clause->first, clause->last, CLARA_ROLE_BACK) ||
         (clause->last - clause->first <= 4 && clause->first - before <= 5 &&
          !clara_claim_clause_has_sign (clause->terms, clause->first, ";.!?"));
}

/* "CCNA: planned": a word or two behind a colon, of what stood before. */
static gboolean
is_planned_note (const ClaraClaimClause *clause)
{
  static const char *const words[] = { "planned",   "geplant",  "prevu",  "prevue",
                                       "previsto",  "prevista", "planie", "planowany",
                                       "planowane", "pending",  "booked", "ausstehend" };

  return clause->last - clause->first <= 2 &&
         clara_claim_clause_has_word (clause, words, G_N_ELEMENTS (words)) &&
         clara_claim_clause_has_sign (clause->terms, clause->first, ":(");
}

/* "My next step: leading a team": what is wished for stands behind the colon. */
static gboolean
wishes_ahead (const ClaraClaimClause *clause, guint stop)
{
  return clause->last < stop && clause->last - clause->first <= 4 &&
         find_wish (clause) < clause->last &&
         clara_claim_clause_has_sign (clause->terms, clause->last, ":");
}

static void
read_clauses (ClaraClaimClause *clause, guint stop)
{
  guint before = clause->first;
  gboolean wished = FALSE;

  for (guint i = clause->first; i < stop; i++)
    {
      clause->last = stop;
      if (i + 1 < stop && i + 1 - clause->first < MAX_CLAUSE && !parts_clauses (clause, i + 1))
        continue;

      clause->last = i + 1;
      read_clause (clause);
      if (clause->first > before && speaks_back (clause, before))
        add_claim (clause, before, clause->first, CLARA_CLAIM_DENIED);
      if (wished)
        add_claim (clause, clause->first, clause->last, CLARA_CLAIM_WISHED);
      if (clause->first > before && is_planned_note (clause))
        add_claim (clause, before, clause->first, CLARA_CLAIM_WISHED);
      wished = wishes_ahead (clause, stop);
      before = clause->first;
      clause->first = i + 1;
    }
}

static gboolean
is_umlaut (const ClaraTerm *term, const char *text)
{
  static const char *const folded[] = { "wurde", "wurden", "hatte", "ware", "konnte" };

  for (guint i = 0; i < G_N_ELEMENTS (folded); i++)
    if (strcmp (term->folded, folded[i]) == 0)
      return term->end - term->start == strlen (folded[i]) + 1 &&
             (guchar) text[term->start + 1] == 0xc3;

  return FALSE;
}

/* What a word is goes by the language, where its ending is a verb's in one and a noun's in another. */
static void
settle_roles (const ClaraClaimClause *clause, guint *roles)
{
  static const char *const german[] = { "der",   "das",  "den",    "dem",  "ein",    "eine",
                                        "einer", "und",  "fur",    "mit",  "von",    "im",
                                        "unser", "die",  "habe",   "sich", "unsere", "unserem",
                                        "zwei",  "drei", "wahrend" };
  gboolean is_german = clara_claim_clause_has_word (clause, german, G_N_ELEMENTS (german));
  gboolean spanish = clara_claim_clause_is_spanish (clause);
  const char *text = clara_terms_get_text (clause->terms);

  for (guint i = clause->first; i < clause->last; i++)
    {
      const ClaraTerm *term = clara_terms_get (clause->terms, i);
      guint *role = &roles[i - clause->base];
      gsize length = term->end - term->start;

      if (!is_german &&
          (g_str_has_suffix (term->folded, "te") || g_str_has_suffix (term->folded, "ten")) &&
          strcmp (term->folded, "wrote") != 0)
        *role &= ~(guint) CLARA_ROLE_FINITE;
      /* "Würde", "hätte", "könnte": folded they are "wurde", "hatte", "konnte", which say what was. */
      if (is_umlaut (term, text))
        *role = (*role & ~(guint) (CLARA_ROLE_PASSIVE | CLARA_ROLE_FINITE)) | CLARA_ROLE_WISH;
      /* "Chciałabym", and "I would". */
      if ((length > 6 && g_str_has_suffix (term->folded, "bym")) ||
          (clara_claim_clause_is_word (clause, i, "would") && i > clause->first &&
           (roles[i - 1 - clause->base] & CLARA_ROLE_SELF) != 0))
        *role |= CLARA_ROLE_WISH;
      /* Polish "them". */
      if (!is_german && clara_claim_clause_is_word (clause, i, "ich") && i + 1 < clause->last &&
          clara_claim_clause_is_word (clause, i + 1, "nie"))
        *role &= ~(guint) CLARA_ROLE_SELF;
      /* "Migré", "dirigí": the person. */
      if (spanish && length > 4 &&
          (memcmp (text + term->end - 2, "é", 2) == 0 ||
           memcmp (text + term->end - 2, "í", 2) == 0))
        *role |= CLARA_ROLE_SELF;
      /* "Pour nous", "für uns": no subject. */
      if (i > clause->first && (*role & CLARA_ROLE_SELF) != 0 && length < 9 &&
          ((roles[i - 1 - clause->base] & CLARA_ROLE_OF) != 0 ||
           clara_claim_clause_is_word (clause, i - 1, "chez")))
        *role &= ~(guint) CLARA_ROLE_SELF;
    }
}

/**
 * clara_claim_clauses_read:
 * @terms: the words of a text
 * @start: the first byte of a sentence
 * @end: the byte behind it
 * @year: this year, by which licences run out that were valid until an earlier one; 0 where that is not asked
 * @claims: (element-type ClaraClaim): where to add the parts of which the person claims nothing
 *
 * Reads a sentence clause by clause: what it denies ("I was not involved in closing"), wishes ("a course is planned"), what
 * it tells of others ("the institute ran the analysis for us", "furniture for a dealer in PLC parts"), and what is no
 * longer valid. It goes by small words, by the place of the verb and by words for people, of English, German, French,
 * Spanish and Polish at once. Time grows with the length of the sentence, of which it reads the first hundreds of words.
 * Any thread.
 */
void
clara_claim_clauses_read (ClaraTerms *terms, guint start, guint end, guint year, GArray *claims)
{
  guint first = clara_terms_find (terms, start);
  guint stop = MIN (clara_terms_find (terms, end), first + MAX_WORDS);
  g_autofree guint *roles = NULL;
  ClaraClaimClause clause = {
    .terms = terms, .base = first, .first = first, .year = year, .claims = claims
  };

  if (stop <= first)
    return;

  roles = g_new (guint, stop - first);
  for (guint i = first; i < stop; i++)
    roles[i - first] = clara_claim_role_of (terms, i);
  clause.roles = roles;
  clause.last = stop;
  settle_roles (&clause, roles);
  read_clauses (&clause, stop);
}
