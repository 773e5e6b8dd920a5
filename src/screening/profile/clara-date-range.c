/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-date-range.h"

#include "clara-date-point.h"
#include "clara-date-words.h"

#include <string.h>

#define AT(index) clara_tokens_get (self->tokens, (index))

/* Nobody who applies today began earlier, and no study or contract is planned longer. */
#define EARLIEST_YEAR 1940
#define YEARS_AHEAD   10

/* A date that a narrow column broke goes on in the next line; that line begins at most so many tokens later. */
#define MAX_WRAP 80

typedef struct
{
  const char *text;
  ClaraTokens *tokens; /* (owned) */
  ClaraYearMonth today;
  gboolean day_first;
  guint tail;   /* the token at which a broken date goes on; 0: none does */
  guint behind; /* the token behind that */
} Finder;

static gboolean
is_sign_of (const ClaraToken *token, const char *signs)
{
  return token->kind == CLARA_TOKEN_SIGN && token->value < 0x80 &&
         strchr (signs, (int) token->value) != NULL;
}

static gboolean
ends_cell (const ClaraToken *token)
{
  return token->kind == CLARA_TOKEN_TAB || token->kind == CLARA_TOKEN_LINE;
}

static gboolean
is_money (const ClaraToken *token)
{
  return token->kind == CLARA_TOKEN_SIGN &&
         (is_sign_of (token, "$#+@_=%") ||
          g_unichar_type (token->value) == G_UNICODE_CURRENCY_SYMBOL);
}

/* Whether the number at @index is the rest of something longer: a phone, a version, a sum of money, ES2015. */
static gboolean
hangs_on_the_left (Finder *self, guint index)
{
  const ClaraToken *before, *earlier;

  if (index == 0)
    return FALSE;

  before = AT (index - 1);
  if (before->kind == CLARA_TOKEN_NUMBER ||
      (before->kind == CLARA_TOKEN_SIGN &&
       g_unichar_type (before->value) == G_UNICODE_CURRENCY_SYMBOL))
    return TRUE;
  if (AT (index)->spaced)
    return FALSE;
  if (before->kind == CLARA_TOKEN_WORD || is_money (before))
    return TRUE;
  if (index == 1 || before->spaced || !is_sign_of (before, ".,:/-"))
    return FALSE;

  earlier = AT (index - 2);
  return earlier->kind == CLARA_TOKEN_NUMBER ||
         (earlier->kind == CLARA_TOKEN_WORD && !is_sign_of (before, ",:"));
}

static gboolean
hangs_on_the_right (Finder *self, guint behind)
{
  const ClaraToken *after = AT (behind);

  if (after->kind == CLARA_TOKEN_NUMBER)
    return TRUE;
  if (after->spaced || ends_cell (after))
    return FALSE;
  if (after->kind == CLARA_TOKEN_WORD || is_money (after))
    return TRUE;

  return is_sign_of (after, ".,:/-") && AT (behind + 1)->kind == CLARA_TOKEN_NUMBER &&
         !AT (behind + 1)->spaced;
}

/* A number of four digits is a year where its neighbours allow it. "2019 servers", "Windows 2019" and "over 2000" do
 * not; behind any other word it may be one. */
static gboolean
may_be_lone_year (Finder *self, guint index, guint behind, gboolean *weak)
{
  const ClaraToken *after = AT (behind);
  gboolean opens = index == 0 || ends_cell (AT (index - 1)) ||
                   AT (index - 1)->kind == CLARA_TOKEN_SIGN;

  *weak = FALSE;
  if (!opens)
    {
      ClaraDateWord word = clara_date_word_look_up (AT (index - 1), NULL);

      /* The second is for "DIN EN 2015", whose EN looks like French. */
      if ((word & CLARA_DATE_WORD_MODEL) ||
          (index > 1 && (clara_date_word_look_up (AT (index - 2), NULL) & CLARA_DATE_WORD_MODEL)))
        return FALSE;
      *weak = !(word & (CLARA_DATE_WORD_IN | CLARA_DATE_WORD_OF | CLARA_DATE_WORD_EXPECT |
                        CLARA_DATE_WORD_UNTIL | CLARA_DATE_WORD_SINCE));
    }

  if (after->kind == CLARA_TOKEN_WORD)
    {
      gboolean joint = (clara_date_word_look_up (after, NULL) & ~CLARA_DATE_WORD_MODEL) != 0;

      if (!g_unichar_isupper (g_utf8_get_char (self->text + after->start)) && !joint)
        return FALSE;
      *weak = *weak || !opens;
    }

  return TRUE;
}

/* to, bis zum, –, --, →; nothing at all where the dash was lost between two months. */
static guint
read_connector (Finder *self, guint index, gboolean *dash)
{
  guint at = index;

  *dash = FALSE;
  while (clara_token_is_sign (AT (at), '-') && at < index + 3)
    at++;
  if (at > index)
    {
      *dash = TRUE;
      return at - index;
    }

  if (clara_token_is_sign (AT (at), '.') && !AT (at)->spaced)
    at++; /* the full stop of "2019 r." and of a day */
  if (clara_token_is_word (AT (at), "r") || clara_token_is_word (AT (at), "up") ||
      clara_token_is_word (AT (at), "az"))
    at++;
  if (clara_token_is_sign (AT (at), '.') && !AT (at)->spaced)
    at++;
  if (clara_token_is_sign (AT (at), ',') &&
      (clara_date_word_look_up (AT (at + 1), NULL) & CLARA_DATE_WORD_TO))
    at++;
  if (clara_token_is_sign (AT (at), '-'))
    {
      *dash = TRUE;
      return at + 1 - index;
    }
  if (!(clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_TO))
    return 0;
  at++;
  if (clara_token_is_sign (AT (at), '\''))
    at++;
  if (clara_date_word_look_up (AT (at), NULL) & (CLARA_DATE_WORD_TO | CLARA_DATE_WORD_IN))
    at++;

  return at - index;
}

static guint
skip_expected (Finder *self, guint index)
{
  guint at = index;

  while (at < index + 3 && (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_EXPECT))
    {
      at++;
      while (at < index + 4 && is_sign_of (AT (at), ".:"))
        at++;
      if (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_IN)
        at++;
    }

  return at - index;
}

/* The later end of "2018/19" and "2018–19". */
static guint
read_short_year (Finder *self, guint index, guint year, ClaraDatePoint *point)
{
  const ClaraToken *token = AT (index);
  guint full = year - year % 100 + token->value;

  if (token->kind != CLARA_TOKEN_NUMBER || token->end - token->start != 2 || token->spaced ||
      full <= year || full > year + YEARS_AHEAD || hangs_on_the_right (self, index + 1))
    return 0;

  *point = (ClaraDatePoint){ 0 };
  point->first.year = point->last.year = (guint16) full;
  return 1;
}

static int
month_of (ClaraYearMonth date, int otherwise)
{
  return 12 * date.year + (date.month > 0 ? date.month - 1 : otherwise);
}

static gboolean
is_ahead (Finder *self, ClaraYearMonth date)
{
  return month_of (date, 0) > month_of (self->today, 11);
}

static gboolean
is_possible (Finder *self, const ClaraDatePoint *point)
{
  return point->hidden || (point->first.year >= EARLIEST_YEAR &&
                           point->first.year <= self->today.year + YEARS_AHEAD);
}

/* Fills a range from its ends. Returns whether there can be such a time. */
static gboolean
make_range (Finder *self, ClaraDatePoint *from, ClaraDatePoint *to, ClaraDateRange *range)
{
  if (from != NULL && from->no_year)
    {
      /* "Nov – Feb 2020" began the year before. */
      from->first.year = to->last.year;
      if (from->first.year > 0 && to->last.month > 0 && from->first.month > to->last.month)
        from->first.year--;
      from->hidden = to->hidden;
    }
  if ((from != NULL &&
       (!is_possible (self, from) || (!from->hidden && is_ahead (self, from->first)))) ||
      (to != NULL && !is_possible (self, to)))
    return FALSE;
  if (from != NULL && to != NULL && !from->hidden && !to->hidden &&
      month_of (from->first, 0) > month_of (to->last, 11))
    return FALSE;

  range->range = TRUE;
  range->hidden = (from != NULL && from->hidden) || (to != NULL && to->hidden);
  range->day = (from != NULL && from->day) || (to != NULL && to->day);
  if (from != NULL && !from->hidden)
    range->from = from->first;
  if (to != NULL && !to->hidden)
    range->to = to->last;
  range->future = range->to.year > 0 && is_ahead (self, range->to);

  return TRUE;
}

static gboolean
make_single (Finder *self, const ClaraDatePoint *point, ClaraDateRange *range)
{
  if (!is_possible (self, point))
    return FALSE;

  if (!point->hidden)
    range->to = point->last;
  range->hidden = point->hidden;
  range->day = point->day;
  range->future = range->to.year > 0 && is_ahead (self, range->to);

  return TRUE;
}

/* The rest of a date that a narrow column broke: "June 2023 –" here, "present" in the first cell of the next line.
 * Returns the token behind that rest, or 0. */
static guint
read_wrapped (Finder *self, guint index, ClaraDatePoint *to, gboolean *current, guint *tail)
{
  guint at = index;
  guint month = 0;
  guint taken;
  gboolean close;

  if (clara_date_word_look_up (AT (at), &month) & CLARA_DATE_WORD_MONTH)
    at++;
  /* Where the next cell begins too near for a tab, what is below must be a cell of its own. */
  close = !ends_cell (AT (at));
  while (AT (at)->kind != CLARA_TOKEN_LINE)
    if (++at > index + MAX_WRAP)
      return 0;
  if (at + 1 >= clara_tokens_get_n (self->tokens))
    return 0;
  *tail = ++at;

  taken = month == 0 ? clara_date_match_now (self->tokens, at) : 0;
  if (taken > 0)
    *current = TRUE;
  else
    {
      taken = clara_date_point_read (self->tokens, at, self->day_first, to);
      if (taken == 0 || to->no_year || to->weak || (month != 0 && !to->bare))
        return 0;
      if (month != 0)
        to->first.month = to->last.month = (guint8) month;
    }

  if (close ? AT (at + taken)->kind != CLARA_TOKEN_TAB : !ends_cell (AT (at + taken)))
    return 0;

  return at + taken;
}

static void
finish (Finder *self, ClaraDateRange *range, guint first, guint behind)
{
  range->start = AT (first)->start;
  range->end = AT (behind - 1)->end;
  if (self->tail != 0)
    {
      range->tail_start = AT (self->tail)->start;
      range->tail_end = AT (self->behind - 1)->end;
    }
  else
    range->tail_start = range->tail_end = range->end;
}

/* Reads what follows the first date at @behind: the connector and the other end. Returns the token behind the range, or
 * 0 when there is only one date; *possible says whether the range can be. */
static guint
read_rest (Finder *self,
           guint first,
           guint behind,
           ClaraDatePoint *from,
           gboolean between,
           ClaraDateRange *range,
           gboolean *possible)
{
  ClaraDatePoint to;
  gboolean dash = FALSE;
  gboolean current = FALSE;
  guint at = behind + read_connector (self, behind, &dash);
  guint taken, wrapped, tail = 0;

  *possible = FALSE;
  if (at == behind && between && (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_AND))
    at++;
  if (at == behind && from->bare && clara_token_is_sign (AT (at), '/'))
    at++;
  if (at == behind && from->no_year)
    return 0;
  if (at == behind && from->bare)
    return 0;
  if (at == behind && AT (at)->kind == CLARA_TOKEN_TAB)
    at++; /* each end in its own cell */

  if (dash && (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_TO) &&
      clara_date_match_now (self->tokens, at + 1) > 0)
    at++; /* "2019 – bis heute" */
  if ((taken = clara_date_match_now (self->tokens, at)) > 0)
    {
      *possible = !from->no_year && make_range (self, from, NULL, range);
      range->current = *possible;
      finish (self, range, first, at + taken);
      return at + taken;
    }

  at += skip_expected (self, at);
  taken = clara_date_point_read (self->tokens, at, self->day_first, &to);
  if (taken == 0 && from->bare)
    taken = read_short_year (self, at, from->first.year, &to);
  if (taken > 0 && !to.no_year && !(at == behind && to.bare) &&
      !hangs_on_the_right (self, at + taken))
    {
      *possible = make_range (self, from, &to, range);
      finish (self, range, first, at + taken);
      return at + taken;
    }

  if (!dash || from->no_year)
    return 0;
  if ((wrapped = read_wrapped (self, at, &to, &current, &tail)) > 0)
    {
      *possible = make_range (self, from, current ? NULL : &to, range);
      range->current = current && *possible;
      self->tail = tail;
      self->behind = wrapped;
      if (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_MONTH)
        at++;
      finish (self, range, first, at);
      return at;
    }
  if (ends_cell (AT (at)) || clara_token_is_sign (AT (at), ')'))
    {
      /* "03/2019 –" and nothing more: it goes on. */
      *possible = make_range (self, from, NULL, range);
      range->current = *possible;
      finish (self, range, first, at);
      return at;
    }

  return 0;
}

/* Reads the date that begins at @index, with the words in front of it. Returns the token behind it, or 0; *taken says
 * whether it is one to report. */
static guint
read_range (Finder *self, guint index, ClaraDateRange *range, gboolean *taken)
{
  ClaraDateWord prefix = clara_date_word_look_up (AT (index), NULL);
  gboolean leads = (prefix &
                    (CLARA_DATE_WORD_SINCE | CLARA_DATE_WORD_FROM | CLARA_DATE_WORD_UNTIL)) != 0;
  ClaraDatePoint point;
  guint at = index;
  guint length, behind;

  *range = (ClaraDateRange){ 0 };
  *taken = FALSE;
  self->tail = 0;

  if (leads)
    {
      at++;
      if (clara_token_is_sign (AT (at), '\'') || clara_token_is_word (AT (at), "dem") ||
          clara_token_is_word (AT (at), "the") || clara_token_is_word (AT (at), "zum") ||
          clara_token_is_word (AT (at), "le") || clara_token_is_word (AT (at), "en"))
        at++;
    }
  at += skip_expected (self, at);
  length = clara_date_point_read (self->tokens, at, self->day_first, &point);
  if (length == 0)
    return 0;
  behind = at + length;
  if (AT (at)->kind == CLARA_TOKEN_NUMBER && hangs_on_the_left (self, at))
    return behind;

  if (point.bare && at > 0 && (clara_date_word_look_up (AT (at - 1), NULL) & CLARA_DATE_WORD_MODEL))
    return behind;

  length = read_rest (self, leads ? index : at, behind, &point, (prefix & CLARA_DATE_WORD_AND) != 0,
                      range, taken);
  if (length > 0)
    return length;
  if (point.no_year || point.weak || hangs_on_the_right (self, behind))
    return behind;

  if (leads && (prefix & CLARA_DATE_WORD_SINCE))
    *taken = range->current = make_range (self, &point, NULL, range);
  else if (leads && (prefix & CLARA_DATE_WORD_UNTIL))
    *taken = make_range (self, NULL, &point, range);
  else
    *taken = (!point.bare || may_be_lone_year (self, at, behind, &range->weak)) &&
             make_single (self, &point, range);
  finish (self, range, leads && range->range ? index : at, behind);

  return behind;
}

/**
 * clara_date_ranges_find:
 * @text: valid UTF-8
 * @start: the first byte to look at, which begins a character
 * @end: the byte behind the last one
 * @today: the month it is, by which what cannot be is told
 *
 * Finds the times that people write into a résumé, in English, German, French, Spanish and Polish: "Jan 2020 – Mar
 * 2023", "seit 03/2019", "2018 - heute", "Jan–Mar 2020", "Summer 2018", "12.03.2019–31.12.2020". A placeholder such as
 * `[year]` is a year that is hidden. What ends before it starts, starts after @today, or lies before 1940 or more than
 * ten years ahead is left out, and so are numbers that are no dates: phones, versions, sums. A slashed date that can
 * be read two ways is read as the rest of the text is written. Linear time; at most %CLARA_DATE_RANGES_MAX. Any thread.
 *
 * Returns: (transfer full) (element-type ClaraDateRange): the times, in the order of the text
 */
GArray *
clara_date_ranges_find (const char *text, guint start, guint end, ClaraYearMonth today)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (ClaraDateRange));
  Finder finder = { .text = text, .tokens = clara_tokens_new (text, start, end), .today = today };
  guint skip_at = 0, skip_to = 0;

  finder.day_first = clara_date_prefer_day_first (finder.tokens);
  for (guint i = 0; i < clara_tokens_get_n (finder.tokens) && ranges->len < CLARA_DATE_RANGES_MAX;)
    {
      ClaraDateRange range;
      gboolean taken;
      guint behind;

      if (skip_at != 0 && i == skip_at)
        {
          i = skip_to;
          continue;
        }
      behind = read_range (&finder, i, &range, &taken);
      if (finder.tail != 0)
        {
          skip_at = finder.tail;
          skip_to = finder.behind;
        }
      if (taken)
        g_array_append_val (ranges, range);
      i = MAX (behind, i + 1);
    }

  clara_tokens_free (finder.tokens);

  return ranges;
}

/**
 * clara_date_months_of:
 * @from: when a time began; year 0 where it is not known
 * @to: when it ended; year 0 where it is not known
 * @current: whether it goes on; then @to plays no part
 * @today: the month it is
 * @first: (out): its first month, counted as clara_year_month_first() does
 * @last: (out): its last month
 *
 * Says which months a time covers. Where only a year is told, the date lies anywhere in it: its middle is taken, July
 * for a beginning and June for an end, so that "2018 – 2020" counts two years, which is as often too much as too
 * little. "2019 – 2019" counts half of it. What lies ahead does not count. Any thread.
 *
 * Returns: whether both ends are known and in order; else nothing is set
 */
gboolean
clara_date_months_of (ClaraYearMonth from,
                      ClaraYearMonth to,
                      gboolean current,
                      ClaraYearMonth today,
                      int *first,
                      int *last)
{
  int begin, end;

  if (current || (to.year > 0 && month_of (to, 5) > month_of (today, 11)))
    to = today;
  if (from.year == 0 || to.year == 0)
    return FALSE;

  begin = month_of (from, 6);
  end = month_of (to, 5);
  if (from.year == to.year && (from.month == 0 || to.month == 0))
    {
      begin = month_of (from, to.month == 0 ? 3 : 0);
      end = month_of (to, from.month == 0 ? 8 : 11);
    }
  if (end < begin)
    return FALSE;

  *first = begin;
  *last = end;
  return TRUE;
}
