/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-stated-years.h"

#include <stdlib.h>

/* Nobody has worked longer. */
#define MAX_YEARS 60u

static const char *const numbers[][21] = {
  { "one",     "two",     "three",     "four",     "five",     "six",      "seven",
    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   NULL },
  { "ein",      "zwei",     "drei",     "vier",     "funf",     "sechs",    "sieben",
    "acht",     "neun",     "zehn",     "elf",      "zwolf",    "dreizehn", "vierzehn",
    "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",  NULL },
  { "un",     "deux",  "trois",    "quatre",   "cinq",     "six",    "sept",
    "huit",   "neuf",  "dix",      "onze",     "douze",    "treize", "quatorze",
    "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",  NULL },
  { "uno",    "dos",       "tres",       "cuatro",    "cinco",      "seis",   "siete",
    "ocho",   "nueve",     "diez",       "once",      "doce",       "trece",  "catorce",
    "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", NULL },
  { "jeden",          "dwa",         "trzy",       "cztery",     "piec",         "szesc",
    "siedem",         "osiem",       "dziewiec",   "dziesiec",   "jedenascie",   "dwanascie",
    "trzynascie",     "czternascie", "pietnascie", "szesnascie", "siedemnascie", "osiemnascie",
    "dziewietnascie", "dwadziescia", NULL },
};

static guint
read_number (const char *folded)
{
  char *end;
  unsigned long number = strtoul (folded, &end, 10);

  if (end != folded)
    return *end == '\0' || *end == '+' || *end == '.' ? (guint) MIN (number, G_MAXUINT) : 0;
  for (gsize language = 0; language < G_N_ELEMENTS (numbers); language++)
    for (guint i = 0; numbers[language][i] != NULL; i++)
      if (g_str_equal (folded, numbers[language][i]))
        return i + 1;

  return 0;
}

static gboolean
is_years (const char *folded)
{
  static const char *const words[] = { "years",    "year",    "yrs",    "jahre", "jahren",
                                       "jahriger", "jahrige", "annees", "ans",   "an",
                                       "anos",     "ano",     "lata",   "lat",   "rok" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (folded, words[i]))
      return TRUE;

  return FALSE;
}

/* Whether an age is told: "34 years old", "34 Jahre alt". It is no experience. */
static gboolean
is_age (ClaraTerms *terms, guint index)
{
  static const char *const words[] = { "old", "alt", "age" };

  if (index + 1 >= clara_terms_get_n (terms))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (clara_terms_get (terms, index + 1)->folded, words[i]))
      return TRUE;

  return FALSE;
}

/**
 * clara_stated_years_read:
 * @terms: the words of a text
 * @start: the first byte of a sentence in it
 * @end: the byte behind it
 *
 * Reads "seven years of", "über 10 Jahre", "5+ ans", in the five languages, in figures and words.
 *
 * Returns: the most years that the sentence states; 0 where it states none
 */
guint
clara_stated_years_read (ClaraTerms *terms, guint start, guint end)
{
  guint most = 0;

  for (guint i = clara_terms_find (terms, start) + 1; i < clara_terms_get_n (terms); i++)
    {
      const ClaraTerm *term = clara_terms_get (terms, i), *before;
      guint years;

      if (term->start >= end)
        break;
      before = clara_terms_get (terms, i - 1);
      if (!is_years (term->folded) || before->start < start || is_age (terms, i))
        continue;
      years = read_number (before->folded);
      if (years <= MAX_YEARS)
        most = MAX (most, years);
    }

  return most;
}
