/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-subjects.h"

#include "clara-claim-people.h"

#include <string.h>

/* A subject may have so many words before the one that says who it is: "the special needs coordinator". */
#define SUBJECT_WORDS 5u

/* Behind "by the" or "was given to" the agent comes within so many words. */
#define AGENT_WORDS 4u

/* Behind the agent of a passive or a main clause the verb may stand late, but not later. */
#define VERB_WORDS 12u

/* Where no article says that the clause begins with a subject, the verb stands as near as this. */
#define BARE_VERB_WORDS 2u

/* What was brought stands within so many words of the clause's beginning. */
#define ERRAND_WORDS 4u

/* "My", of one person. */
static gboolean
is_near (const ClaraClaimClause *clause, guint at)
{
  static const char *const words[] = { "my", "mein", "meine", "mon",  "ma",  "mes",
                                       "mi", "mis",  "moj",   "moja", "moje" };
  ClaraClaimClause one = *clause;

  one.first = at;
  one.last = at + 1;

  return clara_claim_clause_has_word (&one, words, G_N_ELEMENTS (words));
}

/* Whether the agent at @index is the person's own team: "our team". */
static gboolean
is_own (const ClaraClaimClause *clause, guint index)
{
  /* "My line manager" is none of mine, though "my line" is. */
  return clara_claim_clause_is (clause, index, CLARA_ROLE_TEAM | CLARA_ROLE_UNIT) &&
         !clara_claim_clause_is (clause, index + 1, CLARA_ROLE_AGENT) &&
         clara_claim_clause_has (clause, index > clause->first + 2 ? index - 2 : clause->first,
                                 index, CLARA_ROLE_OURS);
}

/* "Chosen by the director to lead", "unterstützt von zwei Assistenten": the person is the one it happened to. */
static gboolean
is_chosen (const ClaraClaimClause *clause, guint agent)
{
  static const char *const words[] = {
    "chosen",      "selected",  "asked",    "hired",     "appointed",  "trusted",     "praised",
    "promoted",    "supported", "assisted", "gewahlt",   "ausgewahlt", "beauftragt",  "befordert",
    "unterstutzt", "gelobt",    "choisie",  "choisi",    "nommee",     "nomme",       "promue",
    "promu",       "chargee",   "elegida",  "elegido",   "nombrada",   "nombrado",    "wybrana",
    "wybrany",     "powolana",  "powolany", "mianowana", "mianowany",  "recommended", "felicite",
  };
  ClaraClaimClause head = *clause;

  head.last = MIN (agent, clause->first + 4);

  return clara_claim_clause_has_word (&head, words, G_N_ELEMENTS (words)) ||
         clara_claim_clause_is_word (clause, agent + 1, "to");
}

/* "Was done by the agency", "given to a bureau", "came from the chef", "kam vom Koch": somebody else did it. */
static gboolean
is_handed_over (const ClaraClaimClause *clause)
{
  gboolean passive = clara_claim_clause_has (clause, clause->first, clause->last,
                                             CLARA_ROLE_PASSIVE);
  guint n;

  if (clara_claim_clause_has (clause, clause->first, clause->first + 2, CLARA_ROLE_TAKES) ||
      clara_claim_clause_is (clause, clause->last - 1, CLARA_ROLE_TAKES))
    return FALSE;
  /* "My dashboards are read by the board": what is mine, I made. */
  if (clause->first + 1 < clause->last && is_near (clause, clause->first) &&
      !clara_claim_clause_is (clause, clause->first + 1, CLARA_ROLE_AGENT))
    return FALSE;

  for (guint i = clause->first; i < clause->last; i++)
    {
      gboolean hands = clara_claim_clause_is (clause, i, CLARA_ROLE_HANDS) ||
                       clara_claim_phrases_at (clause->terms, i, clause->last,
                                               CLARA_PHRASE_HANDS_OVER, &n);
      gboolean by = (clara_claim_clause_is (clause, i, CLARA_ROLE_BY) && passive) ||
                    clara_claim_clause_is_word (clause, i, "przez") ||
                    clara_claim_clause_is_word (clause, i, "by");
      guint agent = hands || by ? clara_claim_clause_find (clause, i + 1, i + 2 + AGENT_WORDS,
                                                           CLARA_ROLE_AGENT | CLARA_ROLE_UNIT)
                                : clause->last;

      if (agent < clause->last && !is_own (clause, agent) && !is_chosen (clause, agent) &&
          !clara_claim_clause_has (clause, i + 1, agent, CLARA_ROLE_FINITE | CLARA_ROLE_RELATIVE) &&
          clara_claim_clause_find_comma (clause, agent) <= i)
        return TRUE;
      if (hands && clara_claim_clause_is_word (clause, i, "zustandig") && clause->first < i &&
          clara_claim_clause_has (clause, clause->first, i, CLARA_ROLE_AGENT))
        return TRUE;
    }

  return FALSE;
}

static guint
skip_openers (const ClaraClaimClause *clause)
{
  guint i = clause->first;

  while (i < clause->last &&
         (clara_claim_clause_is (clause, i, CLARA_ROLE_WHILE | CLARA_ROLE_CONTRAST) ||
          clara_claim_clause_is_word (clause, i, "que") ||
          clara_claim_clause_is_word (clause, i, "and") ||
          clara_claim_clause_is_word (clause, i, "und") ||
          clara_claim_clause_is_word (clause, i, "et") ||
          clara_claim_clause_is_word (clause, i, "gdy")))
    i++;

  return i;
}

/* "Got it from me", "von mir", "ode mnie": whatever they did, it came from the person. */
static gboolean
comes_from_me (const ClaraClaimClause *clause, guint first)
{
  static const char *const words[] = { "from", "by", "von", "bei", "par", "por", "ode", "przeze" };

  for (guint i = first + 1; i < clause->last; i++)
    {
      ClaraClaimClause one = *clause;

      one.first = i - 1;
      one.last = i;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_ME) &&
          clara_claim_clause_has_word (&one, words, G_N_ELEMENTS (words)))
        return TRUE;
    }

  return FALSE;
}

/* Whether a verb stands behind the subject at @agent whose deed is the subject's: not the "was" of a passive, and not
 * "the budget I drew up", where the person comes between. */
static gboolean
acts (const ClaraClaimClause *clause, guint agent, guint n_words)
{
  guint end = MIN (clause->last, agent + 1 + n_words);

  for (guint i = agent + 1; i < end; i++)
    {
      /* "A warm manner, as callers wrote": what follows is said of it by others. */
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_SELF) ||
          (clara_claim_clause_is_word (clause, i, "as") &&
           clara_claim_clause_has_sign (clause->terms, i, ",")))
        return FALSE;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_FINITE))
        {
          /* "The chef let me", "szef powierzył mi": the deed is the person's. */
          return !clara_claim_clause_has (clause, i, clause->last, CLARA_ROLE_SELF) &&
                 !clara_claim_clause_has (clause, i - 1, i + 2, CLARA_ROLE_ME) &&
                 !comes_from_me (clause, i);
        }
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_PASSIVE))
        return i == agent + 1 && !clara_claim_clause_is (clause, i + 1, CLARA_ROLE_FINITE);
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_RELATIVE) &&
          !clara_claim_clause_is (clause, i, CLARA_ROLE_ARTICLE))
        return FALSE;
    }

  return FALSE;
}

/* "A tester", "the registrar", "un estadista": behind an article and before a verb, a word that ends so is of a person or of
 * a part of the firm. */
static gboolean
acts_by_trade (const ClaraClaimClause *clause, guint at)
{
  static const char *const endings[] = { "er",    "or",    "ist",  "ian",    "ista",  "ador",
                                         "adora", "eur",   "euse", "iste",   "ien",   "ienne",
                                         "erin",  "istin", "eurs", "adores", "istas", "eros" };
  static const char *const persons[] = {
    "vet",         "temp",        "matron",    "student",    "apprentice",   "apprentices",
    "volunteer",   "volunteers",  "nurse",     "nurses",     "surgeon",      "midwife",
    "squad",       "union",       "clerk",     "solicitor",  "parents",      "neighbour",
    "academy",     "advocate",    "avocate",   "stagiaire",  "interimaire",  "interne",
    "juriste",     "transitaire", "comptable", "partenaire", "infirmieres",  "becario",
    "becaria",     "gerente",     "abogada",   "medica",     "informaticos", "agente",
    "socio",       "cunado",      "repostera", "encargado",  "kraft",        "studentin",
    "schwager",    "betrieb",     "vertrieb",  "lehrling",   "aushilfe",     "nachbarin",
    "buchhalterin"
  };
  static const char *const things[] = {
    "number",     "server",  "computer",  "order",   "paper",      "letter",  "water",    "counter",
    "folder",     "ledger",  "router",    "filter",  "newsletter", "sensor",  "register", "motor",
    "ordinateur", "serveur", "moteur",    "secteur", "other",      "another", "unser",    "your",
    "error",      "former",  "larger",    "smaller", "junior",     "senior",  "newer",    "older",
    "list",       "later",   "minor",     "major",   "for",        "over",    "under",    "summer",
    "winter",     "quarter", "container", "cluster", "their",      "manner"
  };
  const char *folded = clara_terms_get (clause->terms, at)->folded;
  ClaraClaimClause one = *clause;

  one.first = at;
  one.last = at + 1;
  if (clara_claim_clause_is (clause, at, CLARA_ROLE_UNIT) ||
      clara_claim_clause_has_word (&one, persons, G_N_ELEMENTS (persons)))
    return TRUE;
  if (clara_claim_clause_is (clause, at,
                             CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS | CLARA_ROLE_OF |
                                 CLARA_ROLE_FINITE | CLARA_ROLE_FINE) ||
      clara_claim_clause_has_word (&one, things, G_N_ELEMENTS (things)))
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
has_other_subject (const ClaraClaimClause *clause)
{
  guint start = skip_openers (clause);

  if (clara_claim_people_act (clause, start))
    return TRUE;

  for (guint i = start; i < clause->last && i <= start + SUBJECT_WORDS; i++)
    {
      if (i > start && clara_claim_clause_has_sign (clause->terms, i, ","))
        return FALSE;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_AGENT | CLARA_ROLE_TEAM) ||
          (i > start && clara_claim_clause_is (clause, start, CLARA_ROLE_ARTICLE) &&
           acts_by_trade (clause, i)))
        {
          gboolean article = clara_claim_clause_is (clause, start,
                                                    CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS);

          /* "My brother works in": whatever the verb is. */
          if (i == start + 1 && i + 1 < clause->last && is_near (clause, start) &&
              clara_claim_clause_is (clause, i, CLARA_ROLE_AGENT) &&
              !clara_claim_clause_has (clause, i, clause->last,
                                       CLARA_ROLE_SELF | CLARA_ROLE_ME | CLARA_ROLE_PASSIVE))
            return TRUE;

          return !is_own (clause, i) && (article || i <= start + 1) &&
                 acts (clause, i, article || start > clause->first ? VERB_WORDS : BARE_VERB_WORDS);
        }
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_SELF | CLARA_ROLE_FINITE) ||
          (i > start && clara_claim_clause_is (clause, i, CLARA_ROLE_OF | CLARA_ROLE_RELATIVE) &&
           !clara_claim_clause_is (clause, i, CLARA_ROLE_ARTICLE)))
        return FALSE;
    }

  return FALSE;
}

/* Small words that may stand between a German or Polish verb and its subject: "gab immer eine Kollegin ein". */
static guint
skip_between (const ClaraClaimClause *clause, guint at)
{
  static const char *const words[] = {
    "sich", "uns", "immer", "stets", "bei", "dort",   "meist",   "allein",   "dann",
    "nur",  "nam", "sie",   "u",     "nas", "zawsze", "siempre", "toujours", "dabei"
  };

  for (guint n = 0; n < 3; n++, at++)
    {
      ClaraClaimClause one = *clause;

      one.first = at;
      one.last = MIN (at + 1, clause->last);
      if (at >= clause->last || !clara_claim_clause_has_word (&one, words, G_N_ELEMENTS (words)))
        break;
    }

  return at;
}

/* "Die Bestellungen gab eine Kollegin ein", "la nómina la hacía una compañera", "sieć utrzymywała firma": something first,
 * then the verb, then at once who did it. */
static gboolean
has_late_subject (const ClaraClaimClause *clause)
{
  for (guint i = clause->first + 1; i + 1 < clause->last; i++)
    {
      guint at = i + 1;

      if (!clara_claim_clause_is (clause, i, CLARA_ROLE_FINITE))
        continue;
      at = skip_between (clause, at);
      if (clara_claim_clause_is (clause, at, CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS) &&
          !clara_claim_clause_is_word (clause, at, "den") &&
          !clara_claim_clause_is_word (clause, at, "dem"))
        at++;
      else if (!clara_claim_clause_is (clause, i, CLARA_ROLE_THIRD))
        continue;
      if ((clara_claim_clause_is (clause, at, CLARA_ROLE_AGENT) ||
           (clara_claim_clause_is (clause, i, CLARA_ROLE_THIRD) &&
            (clara_claim_clause_is (clause, at, CLARA_ROLE_TEAM) ||
             clara_claim_people_is_polish (clause, at))) ||
           (at > i + 1 && clara_claim_clause_is (clause, at + 1, CLARA_ROLE_AGENT) &&
            !clara_claim_clause_is (clause, at, CLARA_ROLE_OF))) &&
          !clara_claim_clause_has (clause, clause->first, clause->last, CLARA_ROLE_SELF) &&
          !clara_claim_clause_is (clause, clause->first,
                                  CLARA_ROLE_FINITE | CLARA_ROLE_AGENT | CLARA_ROLE_TEAM |
                                      CLARA_ROLE_TAKES))
        return TRUE;
    }

  return FALSE;
}

/* A relative clause begins at @index: with "who", or, in German, with an article behind a comma. */
static gboolean
begins_relative (const ClaraClaimClause *clause, guint index)
{
  if (clara_claim_clause_is (clause, index, CLARA_ROLE_RELATIVE))
    return TRUE;

  return index > clause->first && clara_claim_clause_is (clause, index, CLARA_ROLE_ARTICLE) &&
         *clara_terms_get (clause->terms, index)->folded == 'd' &&
         clara_claim_clause_has_sign (clause->terms, index, ",");
}

/* "To a dealer in", "bei einem Hersteller von", "u producenta": the person sold to, or worked for, one who trades. */
static gboolean
trades_elsewhere (const ClaraClaimClause *clause, guint at)
{
  static const char *const places[] = { "at",    "to",  "for", "bei",  "an",   "auf",   "fur",
                                        "chez",  "a",   "un",  "en",   "une",  "u",     "do",
                                        "na",    "w",   "dla", "the",  "an",   "einem", "einen",
                                        "einer", "por", "sur", "pour", "para", "la",    "eines",
                                        "d",     "del", "de" };
  ClaraClaimClause around = *clause;

  if (at == clause->first ||
      clara_claim_clause_has (clause, clause->first, at, CLARA_ROLE_SPEAKS) ||
      clara_claim_clause_is (clause, at + 1, CLARA_ROLE_RELATIVE) ||
      clara_claim_clause_has_sign (clause->terms, at + 1, ",") ||
      clara_claim_clause_is_word (clause, at + 1, "to"))
    return FALSE;
  around.first = at > clause->first + 2 ? at - 2 : clause->first;
  around.last = at;

  return clara_claim_clause_has_word (&around, places, G_N_ELEMENTS (places));
}

/* "That the director used": an article or two and an agent behind the word that begins it, and no "I". */
static gboolean
is_others_relative (const ClaraClaimClause *clause, guint at)
{
  return at > clause->first &&
         (clara_claim_clause_is (clause, at + 1, CLARA_ROLE_ARTICLE | CLARA_ROLE_OURS) ||
          g_str_has_prefix (clara_terms_get (clause->terms, at)->folded, "ktor")) &&
         clara_claim_clause_has (clause, at + 1, at + 4, CLARA_ROLE_AGENT) &&
         !clara_claim_clause_has (clause, at + 1, at + 5, CLARA_ROLE_SELF | CLARA_ROLE_ME);
}

/* "Rented cars to", "Verkauf an": who bought does what stands behind. */
static gboolean
sells (const ClaraClaimClause *clause)
{
  static const char *const words[] = { "rented",   "delivered", "vermietet", "geliefert",
                                       "location", "livraison", "alquiler",  "reparto",
                                       "wynajem",  "dostawa",   "lieferung", "vermietung" };
  ClaraClaimClause head = *clause;

  head.last = MIN (clause->last, clause->first + 3);

  return clara_claim_clause_has_word (&head, words, G_N_ELEMENTS (words));
}

/* What stands behind "a customer who" or "a dealer in" is theirs, until the person speaks of themselves. */
static guint
find_theirs (const ClaraClaimClause *clause)
{
  for (guint i = clause->first; i + 1 < clause->last; i++)
    {
      if (clara_claim_clause_is (clause, i,
                                 CLARA_ROLE_AGENT | CLARA_ROLE_TRADER | CLARA_ROLE_TEAM) &&
          !is_own (clause, i) && begins_relative (clause, i + 1) &&
          !clara_claim_clause_has (clause, i + 2, i + 4, CLARA_ROLE_SELF | CLARA_ROLE_ME) &&
          !clara_claim_clause_has (clause, clause->first, i, CLARA_ROLE_TEACH))
        return i + 2;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_TRADER) && trades_elsewhere (clause, i))
        return i + 1;
      if ((begins_relative (clause, i) || clara_claim_clause_is (clause, i, CLARA_ROLE_CLAUSE)) &&
          is_others_relative (clause, i))
        return i + 1;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_AGENT) && sells (clause) &&
          i > clause->first + 1)
        return i + 1;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_KNOWN) &&
          !clara_claim_clause_is (clause, clause->first, CLARA_ROLE_AGENT) &&
          i > clause->first + 1 &&
          clara_claim_clause_has (clause, i - 2, i,
                                  CLARA_ROLE_AGENT | CLARA_ROLE_TRADER | CLARA_ROLE_UNIT))
        return i + 1;
      if (clara_claim_clause_is (clause, i, CLARA_ROLE_AGENT) &&
          clara_claim_clause_is_word (clause, i + 1, "in") &&
          clara_claim_clause_is_word (clause, i + 2, "the"))
        return i + 2;
    }

  return clause->last;
}

/* "Flowers for the department of", "post to the sales force": those who got it do what is said of them. */
static guint
find_served (const ClaraClaimClause *clause)
{
  static const char *const places[] = { "to", "for",     "with", "au",   "aux",  "a",
                                        "an", "fur",     "bei",  "pour", "para", "dla",
                                        "do", "podczas", "chez", "en" };
  ClaraClaimClause head = *clause;
  guint errand;

  head.last = MIN (clause->last, clause->first + ERRAND_WORDS);
  errand = clara_claim_clause_find_phrase (&head, CLARA_PHRASE_ERRANDS);
  for (guint i = errand + 1; errand < head.last && i < clause->last; i++)
    {
      ClaraClaimClause one = *clause;

      one.first = i;
      one.last = i + 1;
      if (clara_claim_clause_has_word (&one, places, G_N_ELEMENTS (places)))
        return i;
    }

  return clause->last;
}

/* "Was done externally", "wurde extern vergeben". */
static gboolean
is_bought_in (const ClaraClaimClause *clause)
{
  static const char *const words[] = { "externally",    "outsourced",  "extern",
                                       "fremdvergeben", "externe",     "externamente",
                                       "externalizado", "externalise", "externalisee",
                                       "externalizada", "zewnetrznie" };

  return clara_claim_clause_has_word (clause, words, G_N_ELEMENTS (words)) &&
         clara_claim_clause_has (clause, clause->first + 1, clause->last, CLARA_ROLE_PASSIVE) &&
         !clara_claim_clause_has (clause, clause->first, clause->last, CLARA_ROLE_SELF);
}

/**
 * clara_claim_subjects_are_others:
 * @clause: a clause
 *
 * Any thread.
 *
 * Returns: whether somebody else did what the clause tells
 */
gboolean
clara_claim_subjects_are_others (const ClaraClaimClause *clause)
{
  return is_handed_over (clause) || is_bought_in (clause) || has_other_subject (clause) ||
         has_late_subject (clause);
}

/**
 * clara_claim_subjects_find_theirs:
 * @clause: a clause in which the person acts
 * @end: (out): the term behind what is theirs
 *
 * Any thread.
 *
 * Returns: the first term of what is a customer's, a dealer's or of those served; the clause's end where nothing is
 */
guint
clara_claim_subjects_find_theirs (const ClaraClaimClause *clause, guint *end)
{
  static const char *const as[] = { "as", "als", "comme", "como", "jako" };
  guint from = MIN (find_theirs (clause), find_served (clause));
  guint to = clara_claim_clause_find (clause, from, clause->last, CLARA_ROLE_SELF);

  /* "At a dealer of pumps as a fitter": as what one worked is one's own. */
  for (guint i = from + 1; i < to; i++)
    {
      ClaraClaimClause one = *clause;

      one.first = i;
      one.last = i + 1;
      if (clara_claim_clause_has_word (&one, as, G_N_ELEMENTS (as)))
        to = i;
    }

  /* "At a maker of pumps, programmed": behind the comma the person's deeds go on. */
  for (guint i = from + 1; i < to; i++)
    if (clara_claim_clause_is (clause, i, CLARA_ROLE_FINITE) &&
        clara_claim_clause_has_sign (clause->terms, i, ","))
      to = i;

  *end = to;

  return from;
}
