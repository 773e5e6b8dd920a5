/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-years.h"

#include <string.h>

/* A demand for more is a slip of the pen, or no demand for experience. */
#define MAX_YEARS 40.0

/* So many words may stand between the figure and the word for years: "3 to 5 full years", "three (3) years". */
#define REACH 5u

/* So far in front of the figure a word may say that it is no demand: "within the last 5 years". */
#define LOOK_BACK 4u

typedef struct
{
  const char *word;
  double value;
} NumberWord;

/* Folded. The short ones (a, ein, un) count only where the word for years follows at once. */
static const NumberWord numbers[] = {
  { "one", 1 },      { "two", 2 },       { "three", 3 },      { "four", 4 },    { "five", 5 },
  { "six", 6 },      { "seven", 7 },     { "eight", 8 },      { "nine", 9 },    { "ten", 10 },
  { "twelve", 12 },  { "fifteen", 15 },  { "twenty", 20 },    { "eins", 1 },    { "einem", 1 },
  { "eines", 1 },    { "zwei", 2 },      { "drei", 3 },       { "vier", 4 },    { "funf", 5 },
  { "sechs", 6 },    { "sieben", 7 },    { "acht", 8 },       { "neun", 9 },    { "zehn", 10 },
  { "zwolf", 12 },   { "zwanzig", 20 },  { "deux", 2 },       { "trois", 3 },   { "quatre", 4 },
  { "cinq", 5 },     { "sept", 7 },      { "huit", 8 },       { "neuf", 9 },    { "dix", 10 },
  { "douze", 12 },   { "quinze", 15 },   { "uno", 1 },        { "dos", 2 },     { "tres", 3 },
  { "cuatro", 4 },   { "cinco", 5 },     { "seis", 6 },       { "siete", 7 },   { "ocho", 8 },
  { "nueve", 9 },    { "diez", 10 },     { "doce", 12 },      { "quince", 15 }, { "jeden", 1 },
  { "jednego", 1 },  { "dwa", 2 },       { "dwoch", 2 },      { "trzy", 3 },    { "trzech", 3 },
  { "cztery", 4 },   { "czterech", 4 },  { "piec", 5 },       { "pieciu", 5 },  { "szesc", 6 },
  { "szesciu", 6 },  { "siedem", 7 },    { "siedmiu", 7 },    { "osiem", 8 },   { "osmiu", 8 },
  { "dziewiec", 9 }, { "dziesiec", 10 }, { "dziesieciu", 10 }
};

/* "Minimum rok doświadczenia" has no number at all. */
static const char *const articles[] = { "a",   "an",  "ein",     "eine",         "un",
                                        "une", "una", "minimum", "przynajmniej", "najmniej" };

/* The number in front of -jährig and -letni; the Polish ones are bent. */
static const NumberWord bound_numbers[] = {
  { "ein", 1 },    { "zwei", 2 },   { "drei", 3 },    { "vier", 4 },        { "funf", 5 },
  { "sechs", 6 },  { "acht", 8 },   { "zehn", 10 },   { "dwu", 2 },         { "trzy", 3 },
  { "cztero", 4 }, { "piecio", 5 }, { "szescio", 6 }, { "dziesiecio", 10 },
};

static gboolean
is_one_of (const char *word, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (word, words[i]))
      return TRUE;

  return FALSE;
}

/* How many years one of what @word names is; 0 where it names no time. */
static double
read_unit (const char *word)
{
  static const char *const years[] = { "year",   "years",  "yrs", "yr",    "jahr",   "jahre",
                                       "jahren", "jahres", "ans", "annee", "annees", "an",
                                       "ano",    "anos",   "lat", "lata",  "rok",    "roku" };
  static const char *const months[] = { "month", "months", "monat",   "monate",   "monaten", "mois",
                                        "mes",   "meses",  "miesiac", "miesiace", "miesiecy" };

  if (is_one_of (word, years, G_N_ELEMENTS (years)) || g_str_has_prefix (word, "jahrig") ||
      g_str_has_prefix (word, "letni"))
    return 1.0;

  return is_one_of (word, months, G_N_ELEMENTS (months)) ? 1.0 / 12.0 : 0.0;
}

static gboolean
read_number (const char *word, double *value)
{
  char *end;

  if (g_ascii_isdigit (*word))
    {
      double number = g_ascii_strtod (word, &end);

      /* `3+` is more than three; `3d` and `24x7` are no numbers. */
      if ((*end != '\0' && !g_str_equal (end, "+")) || number <= 0.0)
        return FALSE;
      *value = number;
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_str_equal (word, numbers[i].word))
      {
        *value = numbers[i].value;
        return TRUE;
      }

  return FALSE;
}

/* `dreijährige`, `pięcioletnie`: number and unit in one word. */
static gboolean
read_bound (const char *word, double *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bound_numbers); i++)
    if (g_str_has_prefix (word, bound_numbers[i].word))
      {
        const char *rest = word + strlen (bound_numbers[i].word);

        if (g_str_has_prefix (rest, "jahrig") || g_str_has_prefix (rest, "letni"))
          {
            *value = bound_numbers[i].value;
            return TRUE;
          }
      }

  return FALSE;
}

/* Words between two figures of a range, or between a figure and its unit. */
static gboolean
is_link (const char *word)
{
  static const char *const links[] = { "to",   "bis",     "a",     "do",    "y",    "i",
                                       "und",  "et",      "and",   "or",    "oder", "ou",
                                       "o",    "lub",     "full",  "volle", "more", "mehr",
                                       "plus", "pelnych", "whole", "over",  "solid" };

  return is_one_of (word, links, G_N_ELEMENTS (links));
}

/* "within the last 5 years", "not older than two years", "18 years of age", "a contract of two years". */
static gboolean
is_no_demand (ClaraTerms *terms, guint first, guint number, guint unit, guint end)
{
  static const char *const before[] = {
    "last",      "past",    "letzten",  "vergangenen", "derniers",  "dernieres", "ultimos",
    "ostatnich", "older",   "unter",    "under",       "below",     "younger",   "menores",
    "menor",     "ponizej", "kindern",  "children",    "alter",     "starsze",   "aged",
    "age",       "alt",     "contract", "within",      "innerhalb", "contrat",   "contrato",
    "umowa",     "every",   "alle",     "valid",       "since"
  };
  static const char *const behind[] = {
    "old",      "alt",       "age",       "alte",     "edad",
    "contract", "ago",       "degree",    "warranty", "apprenticeship",
    "program",  "programme", "ausbildung"
  };

  for (guint i = number > first + LOOK_BACK ? number - LOOK_BACK : first; i < number; i++)
    if (is_one_of (clara_terms_get (terms, i)->folded, before, G_N_ELEMENTS (before)))
      return TRUE;
  for (guint i = unit + 1; i < end && i <= unit + 2; i++)
    if (is_one_of (clara_terms_get (terms, i)->folded, behind, G_N_ELEMENTS (behind)))
      return TRUE;

  return FALSE;
}

/* Reads a figure, or the lower one of a range, with its unit at @at; 0 where none begins there. */
static double
read_at (ClaraTerms *terms, guint first, guint at, guint end)
{
  const char *word = clara_terms_get (terms, at)->folded;
  double value, other;
  guint reach = REACH;

  if (read_bound (word, &value))
    return value;
  if (is_one_of (word, articles, G_N_ELEMENTS (articles)))
    {
      value = 1.0;
      reach = 1;
    }
  else if (!read_number (word, &value))
    return 0.0;

  for (guint i = at + 1; i < end && i <= at + reach; i++)
    {
      const char *next = clara_terms_get (terms, i)->folded;
      double unit = read_unit (next);

      /* "Two days a month" asks for no month. */
      if (unit > 0.0 && unit < 1.0 && reach == 1)
        return 0.0;
      if (unit > 0.0)
        return is_no_demand (terms, first, at, i, end) ? 0.0 : value * unit;
      if (!is_link (next) && !read_number (next, &other))
        return 0.0;
    }

  return 0.0;
}

/**
 * clara_years_find:
 * @terms: the words of a text
 * @first_term: where a clause begins
 * @n_terms: how many words it has
 *
 * Reads how many years a clause asks for, in figures or in words of five languages: "3+ years", "mindestens drei
 * Jahre", "au moins 5 ans". Of a range the lower counts, of several demands the first; months are parts of a year.
 * "Several years" says no number. Any thread.
 *
 * Returns: the years, up to 40, in steps of a twelfth; 0 where none are asked for
 */
double
clara_years_find (ClaraTerms *terms, guint first_term, guint n_terms)
{
  guint end = MIN (first_term + n_terms, clara_terms_get_n (terms));

  for (guint at = first_term; at < end; at++)
    {
      double years = read_at (terms, first_term, at, end);

      if (years > 0.0 && years <= MAX_YEARS)
        return years;
    }

  return 0.0;
}

/**
 * clara_years_is_number:
 * @word: a folded word
 *
 * Returns: whether it is a number, in figures or in words; any thread
 */
gboolean
clara_years_is_number (const char *word)
{
  double value;

  return read_number (word, &value);
}
