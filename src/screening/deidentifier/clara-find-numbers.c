/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"

#include <string.h>

#define MAX_NUMBER 40

/* Licences and registers that name one person when a number follows. */
#define REGISTERS                                                                                  \
  " licence license licensed registration registered pin nmc rpps adeli npi register reg "         \
  "approbation passport passeport"                                                                 \
  " reisepass pasaporte paszport ausweis pesel dni nie nif ssn nir nip insurance "                 \
  "versicherungsnummer kolegiado colegiado pwz "
#define NUMBER_WORDS " no nr number num numero nummer numer id pin nº n° n "

/* A run of letters and digits put together over blanks and hyphens. */
typedef struct
{
  char text[MAX_NUMBER + 1];
  guint length;
  guint digits;
  guint stop; /* the term behind it */
} Number;

/* Puts @n terms from @first on together, capitals; FALSE where they are not joined or too long. */
static gboolean
gather (const ClaraDraft *draft, guint first, guint n, Number *number)
{
  memset (number, 0, sizeof *number);
  for (guint i = first; i < first + n; i++)
    {
      if (i >= draft->n_terms || (i > first && !clara_draft_joined (draft, i - 1, "-./")))
        return FALSE;
      for (const char *p = clara_draft_term (draft, i)->folded; *p != '\0'; p++)
        {
          if (*p == '.')
            continue;
          if (!g_ascii_isalnum (*p) || number->length == MAX_NUMBER)
            return FALSE;
          number->text[number->length++] = g_ascii_toupper (*p);
          number->digits += g_ascii_isdigit (*p);
        }
    }
  number->stop = first + n;

  return TRUE;
}

/* Whether @text has the shape of @pattern: `A` a letter, `0` a digit, `X` either. */
static gboolean
has_shape (const char *text, const char *pattern)
{
  for (; *text != '\0' && *pattern != '\0'; text++, pattern++)
    if ((*pattern == 'A' && !g_ascii_isupper (*text)) ||
        (*pattern == '0' && !g_ascii_isdigit (*text)))
      return FALSE;

  return *text == *pattern;
}

/* ISO 13616: the country and the check digits go to the end, letters become numbers, the rest by 97 is 1. */
static gboolean
is_iban (const Number *number)
{
  guint rest = 0;

  if (number->length < 15 || number->length > 34 || !g_ascii_isupper (number->text[0]) ||
      !g_ascii_isupper (number->text[1]) || !g_ascii_isdigit (number->text[2]) ||
      !g_ascii_isdigit (number->text[3]))
    return FALSE;

  for (guint i = 0; i < number->length; i++)
    {
      char c = number->text[(i + 4) % number->length];

      if (g_ascii_isdigit (c))
        rest = (rest * 10 + (guint) (c - '0')) % 97;
      else
        rest = (rest * 100 + (guint) (c - 'A') + 10) % 97;
    }

  return rest == 1;
}

/* Poland: ten digits weighed 1 3 7 9 and an eleventh that makes the sum end in 0. */
static gboolean
is_pesel (const Number *number)
{
  static const guint weights[] = { 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1 };
  guint sum = 0;

  if (!has_shape (number->text, "00000000000"))
    return FALSE;
  for (guint i = 0; i < 11; i++)
    sum += weights[i] * (guint) (number->text[i] - '0');

  return sum % 10 == 0;
}

/* Spain: the letter is the number by 23; of an NIE the first letter stands for a digit. */
static gboolean
is_dni (const Number *number)
{
  guint value = 0, start = 0;

  if (has_shape (number->text, "A0000000A"))
    {
      if (number->text[0] < 'X' || number->text[0] > 'Z')
        return FALSE;
      value = (guint) (number->text[0] - 'X');
      start = 1;
    }
  else if (!has_shape (number->text, "00000000A"))
    return FALSE;

  for (guint i = start; i < 8; i++)
    value = value * 10 + (guint) (number->text[i] - '0');

  return "TRWAGMYFPDXBNJZSQVHLCKE"[value % 23] == number->text[8];
}

/* France: sex, year and month of birth, place, order, and a key that makes it a multiple of 97. */
static gboolean
is_nir (const Number *number)
{
  guint64 value = 0;
  guint key;

  if (!has_shape (number->text, "000000000000000") ||
      (number->text[0] != '1' && number->text[0] != '2'))
    return FALSE;
  for (guint i = 0; i < 13; i++)
    value = value * 10 + (guint) (number->text[i] - '0');
  key = (guint) (number->text[13] - '0') * 10 + (guint) (number->text[14] - '0');

  return 97 - value % 97 == key;
}

static gboolean
has_words_before (const ClaraDraft *draft, guint first, const char *words)
{
  for (guint back = 1;
       back <= 3 && back <= first && draft->line_of[first - back] == draft->line_of[first]; back++)
    if (clara_draft_is_one_of (draft, first - back, words))
      return TRUE;

  return FALSE;
}

/* `123-45-6789`, hyphens only; with blanks where it is named. */
static gboolean
is_ssn (const ClaraDraft *draft, guint first)
{
  const ClaraTerm *a = clara_draft_term (draft, first), *c = clara_draft_term (draft, first + 2);
  const ClaraTerm *b = clara_draft_term (draft, first + 1);

  if (a->end - a->start != 3 || b->end - b->start != 2 || c->end - c->start != 4)
    return FALSE;

  return draft->text[a->end] == '-' || has_words_before (draft, first, " ssn security social ");
}

static gboolean
is_number_of_a_person (const ClaraDraft *draft, guint first, guint n, const Number *number)
{
  guint start = clara_draft_term (draft, first)->start;

  if (number->digits < 5 || (start > 0 && strchr ("+(", draft->text[start - 1]) != NULL))
    return FALSE;
  if (is_iban (number) || is_nir (number) || (n == 1 && is_pesel (number)) ||
      (n <= 2 && is_dni (number)))
    return TRUE;
  if (n == 3 && has_shape (number->text, "000000000") && is_ssn (draft, first))
    return TRUE;
  /* United Kingdom: the suffix is A to D; Germany: area, birth date, letter, serial. */
  if (has_shape (number->text, "AA000000A") && strchr ("ABCD", number->text[8]) != NULL)
    return TRUE;

  return has_shape (number->text, "00000000A000");
}

/* `Licence no. RN-448812`, `NMC PIN 12A3456E`. */
static gboolean
is_registered (const ClaraDraft *draft, guint first, const Number *number)
{
  gboolean sign = first > 0 && draft->text[clara_draft_term (draft, first)->start - 1] == '#';

  if (number->digits < 4 || number->length < 6)
    return FALSE;
  if (!has_words_before (draft, first, REGISTERS))
    return FALSE;

  return sign || has_words_before (draft, first, NUMBER_WORDS) || number->length > number->digits ||
         number->digits >= 7;
}

/**
 * clara_find_numbers:
 * @draft: a draft in which contacts with signs are marked
 *
 * Marks numbers that belong to one person: of insurances, of identity cards, of bank accounts, of registers. Those
 * with check digits are known by them; sources of the rules: ISO 13616 (IBAN) and the laws that make the numbers.
 */
void
clara_find_numbers (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      gboolean digits = clara_draft_is_number (draft, i);
      const char *folded = clara_draft_term (draft, i)->folded;
      guint found = 0;

      if (!clara_draft_is_free (draft, i))
        continue;
      if (!digits && (strlen (folded) > 34 || strpbrk (folded, "0123456789") == NULL) &&
          strlen (folded) > 2)
        continue;
      for (guint n = 1; n <= 9; n++)
        {
          Number number;

          if (!gather (draft, i, n, &number))
            break;
          if (is_number_of_a_person (draft, i, n, &number) ||
              (n <= 3 && digits + (strpbrk (folded, "0123456789") != NULL) > 0 &&
               clara_draft_year (draft, i) == 0 && is_registered (draft, i, &number)))
            found = number.stop;
        }
      if (found > 0)
        {
          clara_draft_mark_terms (draft, CLARA_REDACTION_ID_NUMBER, i, found);
          i = found - 1;
        }
    }
}
