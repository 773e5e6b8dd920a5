/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-date.h"

#include "clara-error.h"

#include <string.h>

#define MS_PER_DAY    G_GINT64_CONSTANT (86400000)
#define LONGEST_INPUT 40

/* 0001-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z. */
#define EARLIEST (G_GINT64_CONSTANT (-719162) * MS_PER_DAY)
#define LATEST   (G_GINT64_CONSTANT (2932897) * MS_PER_DAY - 1)

/* Days of the Gregorian calendar from 1970-01-01. Years count from March: the leap day comes last. */
static gint64
days_from_date (int year, int month, int day)
{
  gint64 y = month > 2 ? year : year - 1;
  gint64 m = (month + 9) % 12;

  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

static int
days_in_month (int year, int month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
    return 29;

  return days[month - 1];
}

static void
date_from_days (gint64 days, int *year, int *month, int *day)
{
  /* A guess that is never too late, mended in a few steps. */
  *year = (int) MAX ((days + 719162) / 366 + 1, 1);
  while (days >= days_from_date (*year + 1, 1, 1))
    (*year)++;

  *month = 1;
  while (*month < 12 && days >= days_from_date (*year, *month + 1, 1))
    (*month)++;

  *day = (int) (days - days_from_date (*year, *month, 1)) + 1;
}

/**
 * clara_date_now_ms:
 *
 * The wall clock, which people and their machines set: fit for saying when, not for measuring how
 * long. Any thread.
 *
 * Returns: milliseconds since the epoch, UTC
 */
gint64
clara_date_now_ms (void)
{
  return g_get_real_time () / 1000;
}

/**
 * clara_date_to_iso8601:
 * @ms: milliseconds since the epoch, UTC
 *
 * Any thread.
 *
 * Returns: (transfer full) (nullable): `YYYY-MM-DDTHH:MM:SS.mmmZ`; %NULL outside the years 1 … 9999
 */
char *
clara_date_to_iso8601 (gint64 ms)
{
  gint64 days, rest;
  int year, month, day;

  if (ms < EARLIEST || ms > LATEST)
    return NULL;

  days = ms / MS_PER_DAY;
  rest = ms % MS_PER_DAY;
  if (rest < 0)
    {
      days--;
      rest += MS_PER_DAY;
    }

  date_from_days (days, &year, &month, &day);

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month, day,
                          (int) (rest / 3600000), (int) (rest / 60000 % 60),
                          (int) (rest / 1000 % 60), (int) (rest % 1000));
}

/* Reads exactly @n digits, and moves @p behind them. */
static gboolean
take_number (const char **p, int n, int lowest, int highest, int *value)
{
  int number = 0;

  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit ((*p)[i]))
        return FALSE;
      number = 10 * number + ((*p)[i] - '0');
    }

  *p += n;
  *value = number;

  return number >= lowest && number <= highest;
}

static gboolean
take_character (const char **p, char c)
{
  if (**p != c)
    return FALSE;

  (*p)++;

  return TRUE;
}

/* One to nine digits behind the point; what is finer than a millisecond is cut off. */
static gboolean
take_fraction (const char **p, int *ms)
{
  int n = 0;

  *ms = 0;
  for (; g_ascii_isdigit (**p) && n < 9; n++, (*p)++)
    if (n < 3)
      *ms = 10 * *ms + (**p - '0');

  for (int i = n; i < 3; i++)
    *ms *= 10;

  return n > 0;
}

static gboolean
take_zone (const char **p, int *minutes)
{
  int hour, minute;
  int sign = **p == '-' ? -1 : 1;

  *minutes = 0;
  if (take_character (p, 'Z'))
    return TRUE;

  if (!take_character (p, sign < 0 ? '-' : '+') || !take_number (p, 2, 0, 23, &hour) ||
      !take_character (p, ':') || !take_number (p, 2, 0, 59, &minute))
    return FALSE;

  *minutes = sign * (60 * hour + minute);

  return TRUE;
}

static gboolean
take_time (const char **p, gint64 *ms)
{
  int hour, minute, zone;
  int second = 0;
  int fraction = 0;

  if (!take_number (p, 2, 0, 23, &hour) || !take_character (p, ':') ||
      !take_number (p, 2, 0, 59, &minute))
    return FALSE;

  if (take_character (p, ':'))
    {
      if (!take_number (p, 2, 0, 59, &second))
        return FALSE;
      if (take_character (p, '.') && !take_fraction (p, &fraction))
        return FALSE;
    }

  if (!take_zone (p, &zone))
    return FALSE;

  *ms = (((gint64) hour * 60 + minute - zone) * 60 + second) * 1000 + fraction;

  return TRUE;
}

/**
 * clara_date_from_iso8601:
 * @string: (nullable): text that should be a date
 * @ms: (out): milliseconds since the epoch, UTC; untouched on failure
 * @error: return location for a #GError
 *
 * Reads `YYYY-MM-DD`, which is midnight UTC, or `YYYY-MM-DDTHH:MM[:SS[.f…]]` with `Z` or `±HH:MM`
 * behind it. A time without a zone is refused, for nobody knows when it is. Any thread.
 *
 * Returns: whether @string is a date that exists; %CLARA_ERROR_INVALID when not
 */
gboolean
clara_date_from_iso8601 (const char *string, gint64 *ms, GError **error)
{
  const char *p = string;
  int year, month, day;
  gint64 time = 0;

  g_return_val_if_fail (ms != NULL, FALSE);

  if (string != NULL && strnlen (string, LONGEST_INPUT + 1) <= LONGEST_INPUT &&
      take_number (&p, 4, 1, 9999, &year) && take_character (&p, '-') &&
      take_number (&p, 2, 1, 12, &month) && take_character (&p, '-') &&
      take_number (&p, 2, 1, days_in_month (year, month), &day) &&
      (*p == '\0' || (take_character (&p, 'T') && take_time (&p, &time))) && *p == '\0')
    {
      gint64 result = days_from_date (year, month, day) * MS_PER_DAY + time;

      /* A zone may carry the first and the last day over the edge. */
      if (result >= EARLIEST && result <= LATEST)
        {
          *ms = result;
          return TRUE;
        }
    }

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                       "a date is written YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ");
  return FALSE;
}

/**
 * clara_year_month_is_valid:
 * @self: a date
 *
 * Returns: whether @self names a year, or a month of one; any thread
 */
gboolean
clara_year_month_is_valid (ClaraYearMonth self)
{
  return self.year >= 1 && self.year <= 9999 && self.month <= 12;
}

/**
 * clara_year_month_parse:
 * @string: (nullable): text that should be `YYYY` or `YYYY-MM`
 * @date: (out caller-allocates): the date; untouched on failure
 * @error: return location for a #GError
 *
 * Any thread.
 *
 * Returns: whether @string is such a date; %CLARA_ERROR_INVALID when not
 */
gboolean
clara_year_month_parse (const char *string, ClaraYearMonth *date, GError **error)
{
  const char *p = string;
  int year;
  int month = 0;

  g_return_val_if_fail (date != NULL, FALSE);

  if (string == NULL || !take_number (&p, 4, 1, 9999, &year) ||
      (*p != '\0' && (!take_character (&p, '-') || !take_number (&p, 2, 1, 12, &month))) ||
      *p != '\0')
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "a month is written YYYY-MM, a year YYYY");
      return FALSE;
    }

  date->year = (guint16) year;
  date->month = (guint8) month;

  return TRUE;
}

/**
 * clara_year_month_to_string:
 * @self: a valid date
 *
 * Returns: (transfer full): `YYYY` or `YYYY-MM`; any thread
 */
char *
clara_year_month_to_string (ClaraYearMonth self)
{
  g_return_val_if_fail (clara_year_month_is_valid (self), NULL);

  if (self.month == 0)
    return g_strdup_printf ("%04d", self.year);

  return g_strdup_printf ("%04d-%02d", self.year, self.month);
}

/**
 * clara_year_month_compare:
 * @a: a date
 * @b: another
 *
 * Orders by time; a year stands before its months. Any thread.
 *
 * Returns: below, at or above 0, as @a is before, the same as or after @b
 */
int
clara_year_month_compare (ClaraYearMonth a, ClaraYearMonth b)
{
  if (a.year != b.year)
    return a.year < b.year ? -1 : 1;

  return (a.month > b.month) - (a.month < b.month);
}

/**
 * clara_year_month_first:
 * @self: a valid date
 *
 * Returns: the first month that @self covers, counted from January of the year 0, so that months
 *   can be subtracted; any thread
 */
int
clara_year_month_first (ClaraYearMonth self)
{
  return 12 * self.year + (self.month == 0 ? 0 : self.month - 1);
}

/**
 * clara_year_month_last:
 * @self: a valid date
 *
 * Returns: the last month that @self covers, counted as clara_year_month_first() does; any thread
 */
int
clara_year_month_last (ClaraYearMonth self)
{
  return 12 * self.year + (self.month == 0 ? 11 : self.month - 1);
}

/**
 * clara_year_month_add:
 * @self: a valid date whose month is known
 * @months: how many months later; negative: earlier
 * @sum: (out caller-allocates): the date; untouched on failure
 *
 * Any thread.
 *
 * Returns: whether there is such a month in the years 1 … 9999
 */
gboolean
clara_year_month_add (ClaraYearMonth self, int months, ClaraYearMonth *sum)
{
  gint64 ordinal;

  g_return_val_if_fail (clara_year_month_is_valid (self) && sum != NULL, FALSE);

  if (self.month == 0)
    return FALSE;

  ordinal = (gint64) clara_year_month_first (self) + months;
  if (ordinal < 12 || ordinal >= 12 * 10000)
    return FALSE;

  sum->year = (guint16) (ordinal / 12);
  sum->month = (guint8) (ordinal % 12 + 1);

  return TRUE;
}

/**
 * clara_year_month_span:
 * @start: a valid date
 * @end: another
 *
 * How long something lasted at the most: from the first month of @start to the last of @end, both
 * counted, so that a year alone is 12 and a month alone is 1. Any thread.
 *
 * Returns: months; 0 when @end is before @start
 */
guint
clara_year_month_span (ClaraYearMonth start, ClaraYearMonth end)
{
  int months = clara_year_month_last (end) - clara_year_month_first (start) + 1;

  return (guint) MAX (months, 0);
}

/**
 * clara_year_month_from_ms:
 * @ms: milliseconds since the epoch, UTC
 *
 * Any thread.
 *
 * Returns: the month in which @ms lies, in UTC; year 0 outside the years 1 … 9999
 */
ClaraYearMonth
clara_year_month_from_ms (gint64 ms)
{
  ClaraYearMonth date = { 0, 0 };
  int year, month, day;

  if (ms < EARLIEST || ms > LATEST)
    return date;

  date_from_days ((ms - EARLIEST) / MS_PER_DAY - 719162, &year, &month, &day);
  date.year = (guint16) year;
  date.month = (guint8) month;

  return date;
}
