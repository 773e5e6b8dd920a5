/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"

#include <string.h>

#define MAX_GROUPS 12

/* Words that say a phone number follows. */
#define LABELS                                                                                     \
  " tel telefon telefono telephone phone phones mobile mobil mobiltelefon handy handynummer cell " \
  "cellphone movil portable"                                                                       \
  " kom komorka komorkowy telefonnummer rufnummer fax whatsapp signal viber t m p h c ph mob fon " \
  "phonenumber numer "

/* What stands behind an amount and never behind a phone number. */
#define AMOUNTS                                                                                    \
  " eur euro euros usd gbp pln zl chf million millions billion mln mrd mio users customers units " \
  "kunden clients klientow"                                                                        \
  " rows records requests patients patienten members visitors downloads people "

/**
 * Digits:
 * @start: its first byte, a `+` or a bracket in front included
 * @end: the byte behind its last digit
 *
 * Groups of digits that could be one number.
 */
typedef struct
{
  guint start;
  guint end;
  guint n_digits;
  guint n_groups;
  guint groups[MAX_GROUPS];
  gboolean plus;
  gboolean bracket;
  gboolean slashed; /* a slash or full stop stands between groups */
  gboolean dashed;
  char digits[24];
} Digits;

/* How many bytes the signs between two groups of a number take; 0 where it ends. */
static guint
between (const char *at)
{
  guint n = 0, signs = 0;

  for (; n < 5; n++)
    {
      guchar c = (guchar) at[n];

      if (c == 0xc2 && (guchar) at[n + 1] == 0xa0)
        n++;
      else if (c == 0xe2 && (guchar) at[n + 1] == 0x80 &&
               (((guchar) at[n + 2] >= 0x90 && (guchar) at[n + 2] <= 0x93) ||
                (guchar) at[n + 2] == 0xaf))
        {
          n += 2;
          signs++;
        }
      else if (c == '-' || c == '.' || c == '/')
        signs++;
      else if (c != ' ' && c != '(' && c != ')')
        break;
    }

  return g_ascii_isdigit (at[n]) && signs <= 1 ? n : 0;
}

static void
read_digits (const char *text, guint at, Digits *found)
{
  memset (found, 0, sizeof *found);
  found->start = at;
  if (at > 0 && text[at - 1] == '(')
    {
      found->bracket = TRUE;
      found->start--;
    }
  if (found->start > 0 && text[found->start - 1] == ' ' && found->start > 1 &&
      text[found->start - 2] == '+')
    found->start--;
  if (found->start > 0 && text[found->start - 1] == '+')
    {
      found->plus = TRUE;
      found->start--;
      if (found->start > 0 && text[found->start - 1] == '(')
        found->start--;
    }

  for (;;)
    {
      guint begin = at, gap;

      while (g_ascii_isdigit (text[at]))
        {
          if (found->n_digits < sizeof found->digits - 1)
            found->digits[found->n_digits] = text[at];
          found->n_digits++;
          at++;
        }
      found->end = at;
      found->groups[found->n_groups++] = at - begin;
      gap = between (text + at);
      if (gap == 0 || found->n_groups == MAX_GROUPS)
        break;
      for (guint i = 0; i < gap; i++)
        {
          found->slashed |= text[at + i] == '/' || text[at + i] == '.';
          found->dashed |= text[at + i] == '-';
          found->bracket |= text[at + i] == '(' || text[at + i] == ')';
        }
      at += gap;
    }
}

static gboolean
groups_are (const Digits *found, guint n, const guint *groups)
{
  return found->n_groups == n && memcmp (found->groups, groups, n * sizeof *groups) == 0;
}

/* Two years, or a date: what stands beside each job. */
static gboolean
is_date (const Digits *found)
{
  guint years = 0;

  if (found->plus)
    return FALSE;
  for (guint i = 0, at = 0; i < found->n_groups; at += found->groups[i], i++)
    {
      gboolean year = found->groups[i] == 4 && at + 4 < sizeof found->digits &&
                      (strncmp (found->digits + at, "19", 2) == 0 ||
                       strncmp (found->digits + at, "20", 2) == 0);

      years += year;
      if (!year && found->groups[i] > 2)
        return FALSE;
    }

  /* Brackets stand around dates too, and around how long they lasted. */
  return years > 0 ||
         (!found->bracket && found->slashed && found->n_groups == 3 && found->n_digits <= 8);
}

/* Groupings that countries use and nothing else does. */
static gboolean
is_grouped (const Digits *found)
{
  static const guint american[] = { 3, 3, 4 }, nine[] = { 3, 3, 3 }, french[] = { 2, 2, 2, 2, 2 },
                     spanish[] = { 3, 2, 2, 2 }, polish[] = { 2, 3, 2, 2 },
                     long_american[] = { 1, 3, 3, 4 };

  if (groups_are (found, 3, american) || groups_are (found, 4, long_american))
    return TRUE;
  if (groups_are (found, 3, nine))
    return !g_str_has_suffix (found->digits, "000");

  return groups_are (found, 5, french) || groups_are (found, 4, spanish) ||
         groups_are (found, 4, polish);
}

static gboolean
is_amount (ClaraDraft *draft, const Digits *found)
{
  const char *before = draft->text + found->start, *after = draft->text + found->end;

  while (*after == ' ' || (guchar) *after == 0xc2 || (guchar) *after == 0xa0)
    after++;
  if (*after == '%' || *after == '$' || g_str_has_prefix (after, "€") ||
      g_str_has_prefix (after, "£"))
    return TRUE;
  if (found->start > 0 && (before[-1] == '$' || before[-1] == '#'))
    return TRUE;
  if (found->start > 2 && (memcmp (before - 3, "€", 3) == 0 || memcmp (before - 2, "£", 2) == 0))
    return TRUE;

  return clara_draft_is_one_of (draft, clara_terms_find (draft->terms, found->end), AMOUNTS);
}

static gboolean
has_label (ClaraDraft *draft, const Digits *found)
{
  guint term = clara_terms_find (draft->terms, found->start);

  for (guint back = 1; back <= 3 && term >= back; back++)
    {
      if (draft->line_of[term - back] != draft->line_of[MIN (term, draft->n_terms - 1)])
        return FALSE;
      if (clara_draft_is_one_of (draft, term - back, LABELS))
        return TRUE;
      if (back == 1 && clara_draft_is_number (draft, term - back))
        return FALSE;
    }

  return FALSE;
}

static gboolean
is_phone (ClaraDraft *draft, const Digits *found)
{
  guint term = MIN (clara_terms_find (draft->terms, found->start), draft->n_terms - 1);
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];
  gboolean place;

  if (found->n_digits < 6 || found->n_digits > 17)
    return FALSE;
  if (found->plus)
    return found->n_digits >= 7;
  if (is_date (found) || is_amount (draft, found))
    return FALSE;
  if (has_label (draft, found))
    return TRUE;
  place = line->contact || line->head || line->section == CLARA_SECTION_REFERENCES;
  if (found->n_digits >= 9 && (found->digits[0] == '0' || found->bracket) && found->n_digits <= 15)
    return found->n_groups > 1 || place || found->digits[1] == '0' || found->n_digits <= 12;
  if (found->n_digits >= 7 && is_grouped (found))
    return TRUE;

  return place && found->n_digits >= 7 && found->n_digits <= 13;
}

/* Where `ext. 12` behind a number ends. */
static guint
skip_extension (ClaraDraft *draft, guint end)
{
  guint term = clara_terms_find (draft->terms, end);

  if (term + 1 < draft->n_terms &&
      clara_draft_is_one_of (draft, term, " ext x extension durchwahl poste wew ") &&
      clara_draft_term (draft, term)->start - end <= 3 && clara_draft_is_number (draft, term + 1) &&
      clara_draft_joined (draft, term, ".:"))
    return clara_draft_term (draft, term + 1)->end;

  return end;
}

/* The digits of known numbers: what is left of them behind a country's code must be met again. */
static GPtrArray *
known_digits (ClaraIdentity *known)
{
  GPtrArray *numbers = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;
  const char *const *values = known == NULL ? NULL
                                            : clara_identity_get (known, CLARA_IDENTITY_PHONE, &n);

  for (guint i = 0; i < MIN (n, 50); i++)
    {
      g_autoptr (GString) digits = g_string_new (NULL);

      for (const char *p = values[i]; *p != '\0'; p++)
        if (g_ascii_isdigit (*p))
          g_string_append_c (digits, *p);
      if (digits->len >= 6)
        g_ptr_array_add (numbers,
                         g_strdup (digits->len > 7 ? digits->str + digits->len - 7 : digits->str));
    }

  return numbers;
}

static gboolean
is_known (const GPtrArray *numbers, const Digits *found)
{
  for (guint i = 0; i < numbers->len; i++)
    if (strstr (found->digits, g_ptr_array_index (numbers, i)) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * clara_find_phones:
 * @draft: a draft in which mails, links and numbers of identity are marked
 * @known: (nullable): what is known of the person
 *
 * Marks phone numbers: those that are known, however their digits are grouped, and what looks like one.
 */
void
clara_find_phones (ClaraDraft *draft, ClaraIdentity *known)
{
  g_autoptr (GPtrArray) numbers = known_digits (known);
  guint at = 0;

  if (draft->n_terms == 0 || draft->n_lines == 0)
    return;

  while (at < draft->length)
    {
      Digits found;
      guint term;

      if (!g_ascii_isdigit (draft->text[at]))
        {
          at++;
          continue;
        }
      if (at > 0 && (g_ascii_isalpha (draft->text[at - 1]) || (guchar) draft->text[at - 1] >= 0xc3))
        {
          while (g_ascii_isalnum (draft->text[at]))
            at++;
          continue;
        }
      read_digits (draft->text, at, &found);
      term = clara_terms_find (draft->terms, at);
      if (clara_draft_is_free (draft, term) &&
          (is_phone (draft, &found) || is_known (numbers, &found)))
        {
          found.end = skip_extension (draft, found.end);
          clara_draft_mark (draft, CLARA_REDACTION_PHONE, found.start, found.end);
          draft->lines[draft->line_of[term]].contact = TRUE;
        }
      at = MAX (found.end, at + 1);
    }
}
