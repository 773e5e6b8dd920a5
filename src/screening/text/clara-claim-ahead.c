/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-ahead.h"

#include "clara-claim-roles.h"

#include <string.h>

/* Words between "no" and what there is none of: "no single project". */
#define NONE_WORDS 2

#define HAS_ANY(clause, words) clara_claim_clause_has_word (clause, words, G_N_ELEMENTS (words))

static gboolean
is_one_of (const ClaraClaimClause *clause, guint index, const char *const *words, gsize n_words)
{
  ClaraClaimClause one = *clause;

  one.first = index;
  one.last = index + 1;

  return index >= clause->first && index < clause->last &&
         clara_claim_clause_has_word (&one, words, n_words);
}

/* "Estudiaré" is to come, "preparé" is done: the future is the infinitive and "é". Verbs in -arar, -erar and -irar look alike
 * in both, and are told by how they end. */
static gboolean
is_spanish_future (const char *folded, const char *word, gsize length)
{
  static const char *const done[] = {
    "pare",  "clare", "lidere", "pere", "nere", "odere", "idere",
    "etire", "spire", "gire",   "vire", "mere", "bere",  "ntere"
  };

  if (length < 7 || memcmp (word + length - 2, "é", 2) != 0 ||
      (!g_str_has_suffix (folded, "are") && !g_str_has_suffix (folded, "ere") &&
       !g_str_has_suffix (folded, "ire")))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (done); i++)
    if (g_str_has_suffix (folded, done[i]))
      return FALSE;

  return TRUE;
}

/* "I will", "ich werde … studieren" (and not "werde … eingesetzt"), "j'étudierai", "estudiaré", "będę". */
static gboolean
is_future (const ClaraClaimClause *clause, guint index)
{
  static const char *const je[] = { "j", "je" };
  static const char *const will[] = { "will", "shall", "ll" };
  const ClaraTerm *term = clara_terms_get (clause->terms, index);
  const char *word = clara_terms_get_text (clause->terms) + term->start;
  gsize length = term->end - term->start;

  if (is_one_of (clause, index, will, G_N_ELEMENTS (will)))
    return index > clause->first && clara_claim_clause_is_word (clause, index - 1, "i");
  if (strcmp (term->folded, "werde") == 0)
    {
      const char *last = clara_terms_get (clause->terms, clause->last - 1)->folded;

      return g_str_has_suffix (last, "en") && !g_str_has_prefix (last, "ge");
    }
  if (strcmp (term->folded, "bede") == 0)
    return TRUE;
  if (length > 4 && g_str_has_suffix (term->folded, "rai") && index > clause->first)
    return is_one_of (clause, index - 1, je, G_N_ELEMENTS (je));

  return is_spanish_future (term->folded, word, length);
}

/**
 * clara_claim_ahead_is_exam:
 * @clause: a clause
 *
 * Any thread.
 *
 * Returns: whether it speaks of an examination that has not been passed yet: "Prüfung offen", "exam booked"
 */
gboolean
clara_claim_ahead_is_exam (const ClaraClaimClause *clause)
{
  static const char *const exams[] = { "exam",   "examination", "prufung",
                                       "examen", "egzamin",     "abschlussprufung" };
  static const char *const open[] = { "pending",   "outstanding", "offen",  "ausstehend",
                                      "venir",     "pendiente",   "przede", "booked",
                                      "scheduled", "angemeldet",  "not",    "non",
                                      "sin",       "noch",        "nie" };
  static const char *const passed[] = { "passed", "bestanden", "reussi", "aprobado", "zdany",
                                        "errors", "fehler",    "erreur", "errores",  "bledu" };

  return HAS_ANY (clause, exams) && HAS_ANY (clause, open) && !HAS_ANY (clause, passed);
}

/* Folded names of months, and of the seasons that courses begin in. */
static const char *const months[] = {
  "january",   "february",     "march",       "april",        "may",        "june",     "july",
  "august",    "september",    "october",     "november",     "december",   "januar",   "februar",
  "marz",      "mai",          "juni",        "juli",         "oktober",    "dezember", "janvier",
  "fevrier",   "mars",         "avril",       "juin",         "juillet",    "aout",     "septembre",
  "octobre",   "novembre",     "decembre",    "enero",        "febrero",    "marzo",    "abril",
  "mayo",      "junio",        "julio",       "agosto",       "septiembre", "octubre",  "noviembre",
  "diciembre", "stycznia",     "lutego",      "marca",        "kwietnia",   "maja",     "czerwca",
  "lipca",     "sierpnia",     "wrzesnia",    "pazdziernika", "listopada",  "grudnia",  "styczniu",
  "lutym",     "marcu",        "kwietniu",    "maju",         "czerwcu",    "lipcu",    "sierpniu",
  "wrzesniu",  "pazdzierniku", "listopadzie", "grudniu",      "autumn",     "spring",   "herbst",
  "fruhjahr",  "rentree",      "otono",       "primavera",    "jesieni",    "wiosna",
};

static gboolean
has_year (const ClaraClaimClause *clause)
{
  for (guint i = clause->first; i < clause->last; i++)
    {
      const char *word = clara_terms_get (clause->terms, i)->folded;

      if (strlen (word) == 4 && strspn (word, "0123456789") == 4)
        return TRUE;
    }

  return FALSE;
}

/* "Exam in June", "course from September", "Staplerschein ab Mai": who has something behind them tells the year with the
 * month. "Every March" and "from May to October" tell of a habit. */
static gboolean
is_dated_ahead (const ClaraClaimClause *clause)
{
  static const char *const courses[] = {
    "course",    "exam",        "test",          "examination", "kurs",        "prufung",
    "lehrgang",  "schulung",    "meisterschule", "studium",     "formation",   "stage",
    "examen",    "cours",       "curso",         "plaza",       "matriculada", "matriculado",
    "szkolenie", "egzamin",     "studia",        "level",       "place",       "weiterbildung",
    "diploma",   "certificate", "licence"
  };
  static const char *const from[] = { "from", "ab", "od", "partir", "starting" };
  static const char *const in[] = { "in",  "im", "en", "w",   "on",  "am",   "a",   "de",
                                    "the", "la", "el", "der", "dem", "para", "for", "fur" };
  static const char *const done[] = {
    "passed",    "completed",  "taken",   "attended",  "held",      "taught",    "every",
    "each",      "yearly",     "ran",     "led",       "gave",      "organised", "planned",
    "bestanden", "absolviert", "besucht", "gehalten",  "jeden",     "jedes",     "reussi",
    "suivi",     "suivie",     "chaque",  "tous",      "anime",     "aprobado",  "hecho",
    "cada",      "impartido",  "zdany",   "ukonczony", "ukonczone", "kazdego",   "co",
    "to",        "until",      "bis",     "au",        "hasta",     "do",        "last",
    "letzten",   "dernier",    "pasado"
  };
  gboolean course = HAS_ANY (clause, courses) || clara_claim_ahead_is_exam (clause);

  if (has_year (clause) || HAS_ANY (clause, done))
    return FALSE;
  for (guint i = clause->first + 1; i < clause->last; i++)
    if (is_one_of (clause, i, months, G_N_ELEMENTS (months)) &&
        ((is_one_of (clause, i - 1, from, G_N_ELEMENTS (from)) &&
          clause->last - clause->first <= 6) ||
         (course && is_one_of (clause, i - 1, in, G_N_ELEMENTS (in)))))
      return TRUE;

  return FALSE;
}

/**
 * clara_claim_ahead_lies:
 * @clause: a clause
 *
 * Any thread.
 *
 * Returns: whether the clause speaks of what the person is yet to do or is yet to be examined in
 */
gboolean
clara_claim_ahead_lies (const ClaraClaimClause *clause)
{
  for (guint i = clause->first; i < clause->last; i++)
    if (is_future (clause, i))
      return TRUE;

  return clara_claim_ahead_is_exam (clause) || is_dated_ahead (clause);
}

/**
 * clara_claim_ahead_has_no:
 * @clause: a clause
 *
 * "No project of mine in", "kein einziges Projekt in", "hardly any exposure to": without a verb that is denied, none of what
 * would be evidence. "No errors in" denies none.
 * Any thread.
 *
 * Returns: whether the clause says that there is none of the person's experience
 */
gboolean
clara_claim_ahead_has_no (const ClaraClaimClause *clause)
{
  static const char *const none[] = { "no",      "zero",    "kein",     "keine",   "keinerlei",
                                      "aucun",   "aucune",  "ningun",   "ninguna", "zaden",
                                      "zadna",   "zadnego", "ni",       "pas",     "ani",
                                      "hardly",  "barely",  "scarcely", "kaum",    "apenas",
                                      "without", "ohne",    "sans",     "sin" };
  static const char *const few[] = { "hardly", "barely", "scarcely", "kaum", "apenas" };
  static const char *const deeds[] = { "touched", "used",      "worked",     "tocado",
                                       "usado",   "trabajado", "gearbeitet", "beruhrung",
                                       "benutzt", "genutzt",   "tocar",      "usar" };
  static const char *const nouns[] = {
    "project",    "projects",  "experience",    "exposure",    "knowledge",    "hours",
    "contact",    "training",  "practice",      "background",  "projekt",      "erfahrung",
    "kenntnisse", "kontakt",   "praxis",        "stunden",     "projet",       "connaissance",
    "pratique",   "formation", "proyecto",      "experiencia", "conocimiento", "conocimientos",
    "contacto",   "projektu",  "doswiadczenia", "praktyki"
  };
  static const char *const fields[] = { "in",   "with", "of",  "on", "to", "mit", "auf",   "en",
                                        "avec", "dans", "con", "de", "w",  "z",   "spent", "zu" };

  if (HAS_ANY (clause, few) && HAS_ANY (clause, deeds) &&
      !clara_claim_clause_has (clause, clause->first, clause->last,
                               CLARA_ROLE_FINE | CLARA_ROLE_MISSED))
    return TRUE;
  for (guint i = clause->first; i < clause->last; i++)
    for (guint j = i + 1; is_one_of (clause, i, none, G_N_ELEMENTS (none)) &&
                          j <= i + 1 + NONE_WORDS && j + 1 < clause->last;
         j++)
      if (is_one_of (clause, j, nouns, G_N_ELEMENTS (nouns)) &&
          is_one_of (clause, j + 1, fields, G_N_ELEMENTS (fields)))
        return !clara_claim_clause_has (clause, j, clause->last,
                                        CLARA_ROLE_FINE | CLARA_ROLE_MISSED);

  return FALSE;
}
