/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-clauses.h"

#include "clara-claim-phrases.h"
#include "clara-claim-roles.h"
#include "clara-claim.h"

#include <string.h>

/* A subject may have so many words before the one that says who it is: "the special needs coordinator". */
#define SUBJECT_WORDS 5u

/* Behind "by the" or "was given to" the agent comes within so many words. */
#define AGENT_WORDS 4u

/* Behind the agent of a passive or a main clause the verb may stand late, but not later. */
#define VERB_WORDS 12u

/* Where no article says that the clause begins with a subject, the verb stands as near as this. */
#define BARE_VERB_WORDS 2u

/* Behind "not" or "never" within so many words stands what makes it praise: "never once missed". */
#define FINE_WORDS 4u

/* What was brought stands within so many words of the clause's beginning. */
#define ERRAND_WORDS 4u

/* Behind "nobody" within so many words stands "me", where it denies. */
#define ME_WORDS 5u

/* Sentences of more words are no sentences: what stands behind is not read. */
#define MAX_WORDS 400u

typedef struct
{
  ClaraTerms *terms;
  const guint *roles; /* of the terms from @base on */
  guint base;
  guint first; /* terms of the clause */
  guint last;
  guint year;     /* this one, or 0 */
  GArray *claims; /* ClaraClaim */
} Clause;

static guint
role_of (const Clause *clause, guint index)
{
  return index < clause->last ? clause->roles[index - clause->base] : CLARA_ROLE_NONE;
}

static gboolean
is (const Clause *clause, guint index, guint role)
{
  return (role_of (clause, index) & role) != 0;
}

static gboolean
is_word (const Clause *clause, guint index, const char *word)
{
  return index < clause->last && strcmp (clara_terms_get (clause->terms, index)->folded, word) == 0;
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

/* The first of a role from @first on, before @last; or the clause's end. */
static guint
find_role (const Clause *clause, guint first, guint last, guint role)
{
  for (guint i = first; i < last && i < clause->last; i++)
    if (is (clause, i, role))
      return i;

  return clause->last;
}

static gboolean
has_role (const Clause *clause, guint first, guint last, guint role)
{
  return find_role (clause, first, last, role) < clause->last;
}

static guint
find_phrase (const Clause *clause, ClaraPhraseKind kind)
{
  guint n;

  for (guint i = clause->first; i < clause->last; i++)
    if (clara_claim_phrases_at (clause->terms, i, clause->last, kind, &n))
      return i;

  return clause->last;
}

static gboolean
has_sign_before (ClaraTerms *terms, guint index, const char *signs)
{
  const char *text = clara_terms_get_text (terms);

  for (guint i = clara_terms_get (terms, index - 1)->end; i < clara_terms_get (terms, index)->start;
       i++)
    if (strchr (signs, text[i]) != NULL)
      return TRUE;

  return FALSE;
}

/* Where the part between commas begins in which @index stands. */
static guint
find_comma (const Clause *clause, guint index)
{
  while (index > clause->first && !has_sign_before (clause->terms, index, ",("))
    index--;

  return index;
}

static gboolean
has_word (const Clause *clause, const char *const *words, gsize n_words)
{
  for (guint i = clause->first; i < clause->last; i++)
    for (gsize j = 0; j < n_words; j++)
      if (is_word (clause, i, words[j]))
        return TRUE;

  return FALSE;
}

/* "No" of Spanish is "not", of English it is not: told by the small words around. */
static gboolean
is_spanish (const Clause *clause)
{
  static const char *const words[] = { "el",  "los",  "las", "del", "en",  "con", "mi", "mis",
                                       "por", "para", "una", "un",  "que", "me",  "se", "he" };

  return has_word (clause, words, G_N_ELEMENTS (words));
}

/* "Colleagues who did not know it", "until none was left": denied within is not denied of the person, except where the
 * person is the one who acts there. */
static gboolean
is_within (const Clause *clause, guint at)
{
  for (guint i = at; i > clause->first; i--)
    if (is (clause, i - 1, CLARA_ROLE_RELATIVE | CLARA_ROLE_CLAUSE) && i > clause->first + 1)
      return !has_role (clause, i, at + 3, CLARA_ROLE_SELF);
    else if (has_sign_before (clause->terms, i < clause->last ? i : i - 1, ",") &&
             is (clause, i, CLARA_ROLE_ARTICLE) && !is (clause, i, CLARA_ROLE_OURS) && i < at &&
             has_role (clause, clause->first, i, CLARA_ROLE_AGENT))
      return !has_role (clause, i, at, CLARA_ROLE_SELF);

  return FALSE;
}

/* "Never once missed", "nie eine Frist versäumt", "żadna pozycja nie pozostała". */
static gboolean
is_praise (const Clause *clause, guint at)
{
  guint before = at > clause->first + 3 ? at - 3 : clause->first;

  return has_role (clause, at + 1, at + 1 + FINE_WORDS, CLARA_ROLE_FINE) ||
         has_role (clause, at + 1, clause->last, CLARA_ROLE_MISSED) ||
         (is_word (clause, at, "nie") && has_role (clause, before, at, CLARA_ROLE_NONE_OF) &&
          !is_word (clause, before, "nie"));
}

/* The word that denies the clause; or the clause's end. */
static guint
find_denial (const Clause *clause)
{
  for (guint i = clause->first; i < clause->last; i++)
    {
      if (!is (clause, i, CLARA_ROLE_NOT) &&
          !(is (clause, i, CLARA_ROLE_NOBODY) &&
            has_role (clause, i + 1, i + 1 + ME_WORDS, CLARA_ROLE_ME)) &&
          !(is_word (clause, i, "no") && i + 1 < clause->last && is_spanish (clause)) &&
          !(is_word (clause, i, "t") && i > clause->first &&
            has_sign_before (clause->terms, i, "'\xe2")))
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
find_scope (const Clause *clause, guint at)
{
  guint comma = find_comma (clause, at);

  return comma > clause->first + 1 && comma == at && at + 2 < clause->last ? at : clause->first;
}

/* "Valid until 2014". */
static gboolean
is_past (const Clause *clause)
{
  gboolean valid = FALSE;

  for (guint i = clause->first; i < clause->last; i++)
    {
      const char *word = clara_terms_get (clause->terms, i)->folded;
      guint64 year = strlen (word) == 4 ? g_ascii_strtoull (word, NULL, 10) : 0;

      valid = valid || is (clause, i, CLARA_ROLE_VALID);
      if (valid && i > clause->first && is (clause, i - 1, CLARA_ROLE_UNTIL) && clause->year > 0 &&
          year > 1950 && year < clause->year)
        return TRUE;
    }

  return FALSE;
}

/* Whether the agent at @index is the person's own team: "our team". */
static gboolean
is_own (const Clause *clause, guint index)
{
  return is (clause, index, CLARA_ROLE_TEAM | CLARA_ROLE_UNIT) &&
         has_role (clause, index > clause->first + 2 ? index - 2 : clause->first, index,
                   CLARA_ROLE_OURS);
}

/* "Was done by the agency", "given to a bureau", "came from the chef", "kam vom Koch": somebody else did it. */
static gboolean
is_handed_over (const Clause *clause)
{
  gboolean passive = has_role (clause, clause->first, clause->last, CLARA_ROLE_PASSIVE);
  guint n;

  if (has_role (clause, clause->first, clause->first + 2, CLARA_ROLE_TAKES) ||
      is (clause, clause->last - 1, CLARA_ROLE_TAKES))
    return FALSE;

  for (guint i = clause->first; i < clause->last; i++)
    {
      gboolean hands = is (clause, i, CLARA_ROLE_HANDS) ||
                       clara_claim_phrases_at (clause->terms, i, clause->last,
                                               CLARA_PHRASE_HANDS_OVER, &n);
      gboolean by = (is (clause, i, CLARA_ROLE_BY) && passive) || is_word (clause, i, "przez") ||
                    is_word (clause, i, "by");
      guint agent = hands || by ? find_role (clause, i + 1, i + 2 + AGENT_WORDS,
                                             CLARA_ROLE_AGENT | CLARA_ROLE_UNIT)
                                : clause->last;

      if (agent < clause->last && !is_own (clause, agent) &&
          !has_role (clause, i + 1, agent, CLARA_ROLE_FINITE | CLARA_ROLE_RELATIVE) &&
          find_comma (clause, agent) <= i)
        return TRUE;
      if (hands && is_word (clause, i, "zustandig") && clause->first < i &&
          has_role (clause, clause->first, i, CLARA_ROLE_AGENT))
        return TRUE;
    }

  return FALSE;
}

static guint
skip_openers (const Clause *clause)
{
  guint i = clause->first;

  while (i < clause->last &&
         (is (clause, i, CLARA_ROLE_WHILE | CLARA_ROLE_CONTRAST) || is_word (clause, i, "que") ||
          is_word (clause, i, "and") || is_word (clause, i, "und") || is_word (clause, i, "et") ||
          is_word (clause, i, "gdy")))
    i++;

  return i;
}

/* Whether a verb stands behind the subject at @agent whose deed is the subject's: not the "was" of a passive, and not
 * "the budget I drew up", where the person comes between. */
static gboolean
acts (const Clause *clause, guint agent, guint n_words)
{
  guint end = MIN (clause->last, agent + 1 + n_words);

  for (guint i = agent + 1; i < end; i++)
    {
      if (is (clause, i, CLARA_ROLE_SELF))
        return FALSE;
      if (is (clause, i, CLARA_ROLE_FINITE))
        {
          guint self = find_role (clause, i, clause->last, CLARA_ROLE_SELF);

          return self == clause->last;
        }
      if (is (clause, i, CLARA_ROLE_PASSIVE))
        return i == agent + 1 && !is (clause, i + 1, CLARA_ROLE_FINITE);
      if (is (clause, i, CLARA_ROLE_RELATIVE) && !is (clause, i, CLARA_ROLE_ARTICLE))
        return FALSE;
    }

  return FALSE;
}

/* "A tester", "the registrar", "un estadista": behind an article and before a verb, a word that ends so is of a person or of
 * a part of the firm. */
static gboolean
acts_by_trade (const Clause *clause, guint at)
{
  static const char *const endings[] = { "er",  "or",   "ist",  "ian", "ista",  "ador", "adora",
                                         "eur", "euse", "iste", "ien", "ienne", "erin", "istin" };
  static const char *const things[] = {
    "number",     "server",  "computer",  "order",   "paper",      "letter",  "water",    "counter",
    "folder",     "ledger",  "router",    "filter",  "newsletter", "sensor",  "register", "motor",
    "ordinateur", "serveur", "moteur",    "secteur", "other",      "another", "unser",    "your",
    "error",      "former",  "larger",    "smaller", "junior",     "senior",  "newer",    "older",
    "list",       "later",   "minor",     "major",   "for",        "over",    "under",    "summer",
    "winter",     "quarter", "container", "cluster", "their"
  };
  const char *folded = clara_terms_get (clause->terms, at)->folded;
  Clause one = *clause;

  one.first = at;
  one.last = at + 1;
  if (is (clause, at, CLARA_ROLE_UNIT))
    return TRUE;
  if (is (clause, at,
          CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS | CLARA_ROLE_OF | CLARA_ROLE_FINITE |
              CLARA_ROLE_FINE) ||
      has_word (&one, things, G_N_ELEMENTS (things)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;

  return FALSE;
}

/* "The institute ran the analysis for us", "szef prowadził rekrutację": a clause that begins with a word for somebody
 * else, who acts. A clause that begins with a deed, as lines of résumés do, has no such subject; nor has a title, which
 * begins with no article and has no verb. */
static gboolean
has_other_subject (const Clause *clause)
{
  guint start = skip_openers (clause);

  for (guint i = start; i < clause->last && i <= start + SUBJECT_WORDS; i++)
    {
      if (is (clause, i, CLARA_ROLE_AGENT | CLARA_ROLE_TEAM) ||
          (i > start && is (clause, start, CLARA_ROLE_ARTICLE) && acts_by_trade (clause, i)))
        {
          gboolean article = is (clause, start, CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS);

          return !is_own (clause, i) && (article || i <= start + 1) &&
                 acts (clause, i, article ? VERB_WORDS : BARE_VERB_WORDS);
        }
      if (is (clause, i, CLARA_ROLE_SELF | CLARA_ROLE_FINITE) ||
          (i > start && is (clause, i, CLARA_ROLE_OF | CLARA_ROLE_RELATIVE) &&
           !is (clause, i, CLARA_ROLE_ARTICLE)))
        return FALSE;
    }

  return FALSE;
}

/* "Die Bestellungen gab eine Kollegin ein", "la nómina la hacía una compañera", "sieć utrzymywała firma": something first,
 * then the verb, then at once who did it. */
static gboolean
has_late_subject (const Clause *clause)
{
  for (guint i = clause->first + 1; i + 1 < clause->last; i++)
    {
      guint at = i + 1;

      if (!is (clause, i, CLARA_ROLE_FINITE))
        continue;
      if (is_word (clause, at, "sich") || is_word (clause, at, "uns") ||
          is_word (clause, at, "nam"))
        at++;
      if (is (clause, at, CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS) && !is_word (clause, at, "den") &&
          !is_word (clause, at, "dem"))
        at++;
      else if (!is (clause, i, CLARA_ROLE_THIRD))
        continue;
      if ((is (clause, at, CLARA_ROLE_AGENT) ||
           (at > i + 1 && is (clause, at + 1, CLARA_ROLE_AGENT) &&
            !is (clause, at, CLARA_ROLE_OF))) &&
          !has_role (clause, clause->first, clause->last, CLARA_ROLE_SELF) &&
          !is (clause, clause->first,
               CLARA_ROLE_FINITE | CLARA_ROLE_AGENT | CLARA_ROLE_TEAM | CLARA_ROLE_TAKES))
        return TRUE;
    }

  return FALSE;
}

/* A relative clause begins at @index: with "who", or, in German, with an article behind a comma. */
static gboolean
begins_relative (const Clause *clause, guint index)
{
  if (is (clause, index, CLARA_ROLE_RELATIVE))
    return TRUE;

  return is (clause, index, CLARA_ROLE_ARTICLE) &&
         *clara_terms_get (clause->terms, index)->folded == 'd' &&
         has_sign_before (clause->terms, index, ",");
}

/* "To a dealer in", "bei einem Hersteller von", "u producenta": the person sold to, or worked for, one who trades. */
static gboolean
trades_elsewhere (const Clause *clause, guint at)
{
  static const char *const places[] = { "at",    "to",  "for", "bei",  "an",   "auf",   "fur",
                                        "chez",  "a",   "un",  "en",   "une",  "u",     "do",
                                        "na",    "w",   "dla", "the",  "an",   "einem", "einen",
                                        "einer", "por", "sur", "pour", "para", "la" };
  Clause around = *clause;

  if (at == clause->first || has_role (clause, clause->first, at, CLARA_ROLE_SPEAKS) ||
      is (clause, at + 1, CLARA_ROLE_RELATIVE) || has_sign_before (clause->terms, at + 1, ",") ||
      is_word (clause, at + 1, "to"))
    return FALSE;
  around.first = at > clause->first + 2 ? at - 2 : clause->first;
  around.last = at;

  return has_word (&around, places, G_N_ELEMENTS (places));
}

/* What stands behind "a customer who" or "a dealer in" is theirs, until the person speaks of themselves. */
static guint
find_theirs (const Clause *clause)
{
  for (guint i = clause->first; i + 1 < clause->last; i++)
    {
      if (is (clause, i, CLARA_ROLE_AGENT | CLARA_ROLE_TRADER | CLARA_ROLE_TEAM) &&
          !is_own (clause, i) && begins_relative (clause, i + 1) &&
          !has_role (clause, i + 2, i + 4, CLARA_ROLE_SELF | CLARA_ROLE_ME) &&
          !has_role (clause, clause->first, i, CLARA_ROLE_TEACH))
        return i + 2;
      if (is (clause, i, CLARA_ROLE_TRADER) && trades_elsewhere (clause, i))
        return i + 1;
      if (is (clause, i, CLARA_ROLE_KNOWN) && !is (clause, clause->first, CLARA_ROLE_AGENT) &&
          i > clause->first + 1 &&
          has_role (clause, i - 2, i, CLARA_ROLE_AGENT | CLARA_ROLE_TRADER | CLARA_ROLE_UNIT))
        return i + 1;
      if (is (clause, i, CLARA_ROLE_AGENT) && is_word (clause, i + 1, "in") &&
          is_word (clause, i + 2, "the"))
        return i + 2;
    }

  return clause->last;
}

/* "Flowers for the department of", "post to the sales force": those who got it do what is said of them. */
static guint
find_served (const Clause *clause)
{
  static const char *const places[] = { "to", "for",     "with", "au",   "aux",  "a",
                                        "an", "fur",     "bei",  "pour", "para", "dla",
                                        "do", "podczas", "chez", "en" };
  Clause head = *clause;
  guint errand;

  head.last = MIN (clause->last, clause->first + ERRAND_WORDS);
  errand = find_phrase (&head, CLARA_PHRASE_ERRANDS);
  for (guint i = errand + 1; errand < head.last && i < clause->last; i++)
    {
      Clause one = *clause;

      one.first = i;
      one.last = i + 1;
      if (has_word (&one, places, G_N_ELEMENTS (places)))
        return i;
    }

  return clause->last;
}

static void
read_theirs (const Clause *clause)
{
  guint from = MIN (find_theirs (clause), find_served (clause));
  guint to = find_role (clause, from, clause->last, CLARA_ROLE_SELF);

  /* "At a maker of pumps, programmed": behind the comma the person's deeds go on. */
  for (guint i = from + 1; i < to; i++)
    if (is (clause, i, CLARA_ROLE_FINITE) && has_sign_before (clause->terms, i, ","))
      to = i;

  add_claim (clause, from, to, CLARA_CLAIM_OTHERS);
}

static guint
find_wish (const Clause *clause)
{
  guint word = find_role (clause, clause->first, clause->last, CLARA_ROLE_WISH);
  guint phrase = find_phrase (clause, CLARA_PHRASE_WISHES);

  return MIN (word, phrase);
}

static guint
find_denied (const Clause *clause)
{
  guint word = find_denial (clause), phrase;

  if (word < clause->last || find_phrase (clause, CLARA_PHRASE_SPARES) < clause->last)
    return word;
  phrase = find_phrase (clause, CLARA_PHRASE_DENIES);

  if (phrase < clause->last &&
      ((has_role (clause, phrase, phrase + 2, CLARA_ROLE_NOT) && is_praise (clause, phrase)) ||
       is_within (clause, phrase)))
    return clause->last;

  return phrase;
}

static gboolean
is_lapsed (const Clause *clause)
{
  return has_role (clause, clause->first, clause->last, CLARA_ROLE_LAPSED) ||
         find_phrase (clause, CLARA_PHRASE_LAPSED) < clause->last || is_past (clause);
}

static void
read_clause (const Clause *clause)
{
  guint at;

  if (clause->first >= clause->last)
    return;

  if (is_lapsed (clause))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_DENIED);
  else if ((at = find_denied (clause)) < clause->last)
    add_claim (clause, find_scope (clause, at), clause->last, CLARA_CLAIM_DENIED);
  else if ((at = find_wish (clause)) < clause->last)
    add_claim (clause, find_scope (clause, at), clause->last, CLARA_CLAIM_WISHED);
  else if (is_handed_over (clause) || has_other_subject (clause) || has_late_subject (clause))
    add_claim (clause, clause->first, clause->last, CLARA_CLAIM_OTHERS);
  else
    read_theirs (clause);
}

/* "And", "a" of "a ja". */
static gboolean
joins (const Clause *clause, guint index)
{
  static const char *const words[] = { "and", "und", "et", "y", "i", "a" };
  Clause one = *clause;

  one.first = index;
  one.last = index + 1;

  return has_word (&one, words, G_N_ELEMENTS (words));
}

/* Whether a new clause begins at @index: behind a sign that parts them, before "but" and "while", and before "I" behind a
 * comma or "and". */
static gboolean
parts_clauses (const Clause *clause, guint index)
{
  const char *text = clara_terms_get_text (clause->terms);
  guint from = clara_terms_get (clause->terms, index - 1)->end;
  guint to = clara_terms_get (clause->terms, index)->start;
  guint role = clause->roles[index - clause->base];
  gboolean comma = FALSE;

  for (guint i = from; i < to; i++)
    {
      if (strchr (";:!?\n\t|", text[i]) != NULL || (text[i] == '.' && text[i + 1] == ' '))
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
speaks_back (const Clause *clause, guint before)
{
  gboolean none = has_role (clause, clause->first, clause->first + 2, CLARA_ROLE_NONE_OF) &&
                  has_sign_before (clause->terms, clause->first, ":(");

  if (find_denied (clause) == clause->last && !is_lapsed (clause) && !none)
    return FALSE;

  return has_role (clause, clause->first, clause->last, CLARA_ROLE_BACK) ||
         (clause->last - clause->first <= 4 && clause->first - before <= 5 &&
          !has_sign_before (clause->terms, clause->first, ";.!?"));
}

static void
read_clauses (Clause *clause, guint stop)
{
  guint before = clause->first;

  for (guint i = clause->first; i < stop; i++)
    {
      clause->last = stop;
      if (i + 1 < stop && !parts_clauses (clause, i + 1))
        continue;

      clause->last = i + 1;
      read_clause (clause);
      if (clause->first > before && speaks_back (clause, before))
        add_claim (clause, before, clause->first, CLARA_CLAIM_DENIED);
      before = clause->first;
      clause->first = i + 1;
    }
}

/* What a word is goes by the language, where its ending is a verb's in one and a noun's in another. */
static void
settle_roles (const Clause *clause, guint *roles)
{
  static const char *const german[] = {
    "der", "das", "den", "dem", "ein",   "eine", "einer", "und",
    "fur", "mit", "von", "im",  "unser", "die",  "habe",  "sich"
  };
  gboolean is_german = has_word (clause, german, G_N_ELEMENTS (german));
  gboolean spanish = is_spanish (clause);
  const char *text = clara_terms_get_text (clause->terms);

  for (guint i = clause->first; i < clause->last; i++)
    {
      const ClaraTerm *term = clara_terms_get (clause->terms, i);
      guint *role = &roles[i - clause->base];
      gsize length = term->end - term->start;

      if (!is_german &&
          (g_str_has_suffix (term->folded, "te") || g_str_has_suffix (term->folded, "ten")))
        *role &= ~(guint) CLARA_ROLE_FINITE;
      /* Polish "them". */
      if (!is_german && is_word (clause, i, "ich") && i + 1 < clause->last &&
          is_word (clause, i + 1, "nie"))
        *role &= ~(guint) CLARA_ROLE_SELF;
      /* "Migré", "dirigí": the person. */
      if (spanish && length > 4 &&
          (memcmp (text + term->end - 2, "é", 2) == 0 ||
           memcmp (text + term->end - 2, "í", 2) == 0))
        *role |= CLARA_ROLE_SELF;
      /* "Pour nous", "für uns": no subject. */
      if (i > clause->first && (*role & CLARA_ROLE_SELF) != 0 && length < 9 &&
          ((roles[i - 1 - clause->base] & CLARA_ROLE_OF) != 0 || is_word (clause, i - 1, "chez")))
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
  Clause clause = { .terms = terms, .base = first, .first = first, .year = year, .claims = claims };

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
