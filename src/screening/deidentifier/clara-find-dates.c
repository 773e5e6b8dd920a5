/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"

#include <stdlib.h>
#include <string.h>

/* A whole date in the head with such a year is no date of a letter. */
#define FIRST_BIRTH_YEAR 1935
#define LAST_BIRTH_YEAR  2010

#define MONTHS CLARA_LEXICON_MASK (CLARA_LEXICON_MONTH)

/* Words in front of a date of birth; those with a gender are hidden with it. */
#define BIRTH_WORDS                                                                                \
  " born geboren geb ne nee nacido nacida urodzony urodzona ur birth naissance nacimiento "        \
  "urodzenia geburtsdatum dob "
#define HIDDEN_WORDS " ne nee nacido nacida urodzony urodzona ur born geboren geb "

/* `12.03.1990`, `12.3.90`: one term, for full stops join digits. */
static gboolean
read_dotted (const char *folded, guint *year)
{
  guint parts[3] = { 0 }, n = 0, digits = 0;

  for (const char *p = folded;; p++)
    {
      if (g_ascii_isdigit (*p) && digits < 5)
        {
          parts[n] = parts[n] * 10 + (guint) (*p - '0');
          digits++;
        }
      else if ((*p == '.' || *p == '\0') && digits > 0)
        {
          n++;
          digits = 0;
          if (*p == '\0')
            break;
          if (n == 3)
            return FALSE;
        }
      else
        return FALSE;
    }
  if (n != 3)
    return FALSE;
  if (parts[0] > 1900 && parts[1] <= 12 && parts[2] <= 31)
    *year = parts[0];
  else if (parts[0] >= 1 && parts[0] <= 31 && parts[1] >= 1 && parts[1] <= 31)
    *year = parts[2] < 100 ? parts[2] + (parts[2] > 30 ? 1900 : 2000) : parts[2];
  else
    return FALSE;

  return *year > 1900 && *year < 2050;
}

static guint
small_number (const ClaraDraft *draft, guint term)
{
  const char *folded;
  guint number;

  if (!clara_draft_is_number (draft, term))
    return 0;
  folded = clara_draft_term (draft, term)->folded;
  number = (guint) strtoul (folded, NULL, 10);

  return strlen (folded) <= 4 && number >= 1 && number <= 31 ? number : 0;
}

/* `12/03/1990`, `1990-03-12`, with blanks beside the signs or without. */
static gboolean
read_numbers (const ClaraDraft *draft, guint term, guint *stop, guint *year)
{
  guint64 last;

  if (!clara_draft_joined (draft, term, "/-.") || !clara_draft_joined (draft, term + 1, "/-.") ||
      small_number (draft, term + 1) == 0)
    return FALSE;
  if (clara_draft_year (draft, term) != 0 && small_number (draft, term + 2) != 0 &&
      !clara_draft_joined (draft, term, ""))
    {
      *year = clara_draft_year (draft, term);
      *stop = term + 3;
      return TRUE;
    }
  if (small_number (draft, term) == 0)
    return FALSE;
  *year = clara_draft_year (draft, term + 2);
  if (*year == 0 &&
      clara_draft_term (draft, term + 2)->end - clara_draft_term (draft, term + 2)->start == 2 &&
      !clara_draft_joined (draft, term, "") &&
      g_ascii_string_to_unsigned (clara_draft_term (draft, term + 2)->folded, 10, 0, 99, &last,
                                  NULL))
    *year = (guint) last + (last > 30 ? 1900 : 2000);
  *stop = term + 3;

  return *year != 0;
}

/* `12 March 1990`, `March 12, 1990`, `12 de marzo de 1990`. */
static gboolean
read_words (const ClaraDraft *draft, guint term, guint *stop, guint *year)
{
  guint i = term;
  gboolean month = FALSE, day = FALSE;

  for (; i < draft->n_terms && i < term + 6; i++)
    {
      if (i > term && !clara_draft_joined (draft, i - 1, ".,-"))
        break;
      *year = clara_draft_year (draft, i);
      if (*year != 0)
        {
          *stop = i + 1;
          return month && day;
        }
      if (clara_draft_has_kind (draft, i, MONTHS))
        month = TRUE;
      else if (small_number (draft, i) != 0)
        day = TRUE;
      else if (!clara_draft_is_one_of (draft, i, " de of del den le er "))
        break;
    }

  return FALSE;
}

/**
 * clara_find_date:
 * @draft: a draft
 * @term: where it may begin
 * @stop: (out): the term behind it
 * @year: (out): its year
 *
 * Returns: whether a whole date, with its day, begins at @term
 */
gboolean
clara_find_date (ClaraDraft *draft, guint term, guint *stop, guint *year)
{
  if (term >= draft->n_terms)
    return FALSE;
  if (clara_draft_is_number (draft, term))
    {
      if (read_dotted (clara_draft_term (draft, term)->folded, year))
        {
          *stop = term + 1;
          return TRUE;
        }
      if (read_numbers (draft, term, stop, year))
        return TRUE;
    }
  else if (!clara_draft_has_kind (draft, term, MONTHS))
    return FALSE;

  return read_words (draft, term, stop, year);
}

/* Where `in Warsaw`, `à Lyon` behind a date of birth ends. */
static guint
skip_birthplace (const ClaraDraft *draft, guint stop)
{
  guint i = stop;

  if (!clara_draft_joined (draft, stop - 1, ",(") ||
      !clara_draft_is_one_of (draft, stop, " in a en w we zu at "))
    return stop;
  for (i = stop + 1; i < draft->n_terms && i < stop + 4 && clara_draft_is_capital (draft, i) &&
                     clara_draft_joined (draft, i - 1, "-,");
       i++)
    ;

  return i > stop + 1 ? i : stop;
}

static void
mark_birth (ClaraDraft *draft, guint word, guint first, guint stop)
{
  if (clara_draft_is_one_of (draft, word, HIDDEN_WORDS))
    {
      /* `né(e) le …`, `nacido/a …` */
      first = word;
    }
  clara_draft_mark_terms (draft, CLARA_REDACTION_BIRTH_DATE, first, skip_birthplace (draft, stop));
}

/* A word that tells of a birth: the date or the year is among the next few terms. */
static gboolean
read_birth (ClaraDraft *draft, guint word)
{
  guint line = draft->line_of[word];

  for (guint i = word + 1; i < draft->n_terms && i < word + 7 && draft->line_of[i] <= line + 1; i++)
    {
      guint stop, year;

      if (clara_find_date (draft, i, &stop, &year))
        {
          mark_birth (draft, word, i, stop);
          return TRUE;
        }
      year = clara_draft_year (draft, i);
      if (year != 0 && draft->line_of[i] == line)
        {
          if (i > word + 1 && clara_draft_has_kind (draft, i - 1, MONTHS))
            i--;
          mark_birth (draft, word, i, clara_draft_year (draft, i) != 0 ? i + 1 : i + 2);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * clara_find_births:
 * @draft: a draft in which labelled values are marked
 *
 * Marks dates of birth: behind a word that says so, and whole dates in the head that are too old to date a letter.
 */
void
clara_find_births (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint stop, year;

      if (!clara_draft_is_free (draft, i))
        continue;
      if (clara_draft_is_one_of (draft, i, BIRTH_WORDS) && read_birth (draft, i))
        continue;
      if (clara_draft_is (draft, i, "*") || !draft->lines[draft->line_of[i]].head)
        continue;
      if (clara_find_date (draft, i, &stop, &year) && year >= FIRST_BIRTH_YEAR &&
          year <= LAST_BIRTH_YEAR)
        clara_draft_mark_terms (draft, CLARA_REDACTION_BIRTH_DATE, i, stop);
    }
}

/* A number that can be somebody's age. */
static gboolean
is_age (const ClaraDraft *draft, guint term)
{
  guint64 age;

  return term < draft->n_terms && clara_draft_is_free (draft, term) &&
         g_ascii_string_to_unsigned (clara_draft_term (draft, term)->folded, 10, 15, 85, &age,
                                     NULL);
}

/* Where the words behind a number that make it an age end; 0 where they do not. */
static guint
age_end (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];
  gboolean alone;

  if (!clara_draft_joined (draft, term, "-"))
    return 0;
  if (clara_draft_is_one_of (draft, term + 1, " years year yrs yr y.o yo ") &&
      clara_draft_joined (draft, term + 1, "-") &&
      clara_draft_is_one_of (draft, term + 2, " old young "))
    return term + 3;
  if (clara_draft_is_one_of (draft, term + 1, " y.o yo "))
    return term + 2;
  if (!clara_draft_is_one_of (draft, term + 1, " jahre ans anos lat lata years roku "))
    return 0;
  if (clara_draft_is_one_of (draft, term + 2, " alt jung ") &&
      clara_draft_joined (draft, term + 1, ""))
    return term + 3;
  /* `34 Jahre`, `34 ans` by themselves in the head; `10 Jahre Erfahrung` is none. */
  alone = clara_draft_parted (draft, term + 1) || !clara_draft_joined (draft, term + 1, "");
  if (line->head && alone && (term == line->first || !clara_draft_joined (draft, term - 1, "")))
    return term + 2;

  return 0;
}

/**
 * clara_find_ages:
 * @draft: a draft in which labelled values are marked
 *
 * Marks ages: `34 years old`, `aged 34`, `34 Jahre alt`, `34 ans` alone in the head.
 */
void
clara_find_ages (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint stop;

      if (!is_age (draft, i))
        continue;
      stop = age_end (draft, i);
      if (stop != 0)
        clara_draft_mark_terms (draft, CLARA_REDACTION_AGE, i, stop);
      else if (i > 0 && clara_draft_joined (draft, i - 1, ":") &&
               (clara_draft_is_one_of (draft, i - 1, " aged agee age alter edad wiek ") ||
                (i > 1 && clara_draft_is_one_of (draft, i - 1, " de ") &&
                 clara_draft_is_one_of (draft, i - 2, " age agee ")) ||
                (i > 1 && clara_draft_is_one_of (draft, i - 1, " am ") &&
                 clara_draft_is (draft, i - 2, "i") &&
                 (clara_draft_parted (draft, i) || clara_draft_is_one_of (draft, i + 1, " and ")))))
        clara_draft_mark_terms (
            draft, CLARA_REDACTION_AGE, i,
            clara_draft_is_one_of (draft, i + 1, " ans jahre anos lat years ") ? i + 2 : i + 1);
      else if (i > 0 && clara_draft_is_one_of (draft, i - 1, " tengo mam ") &&
               clara_draft_is_one_of (draft, i + 1, " anos lat lata ") &&
               !clara_draft_is_one_of (draft, i + 2, " de doswiadczenia "))
        clara_draft_mark_terms (draft, CLARA_REDACTION_AGE, i, i + 2);
    }
}
