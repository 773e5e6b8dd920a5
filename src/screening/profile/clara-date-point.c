/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-date-point.h"

#include "clara-date-words.h"

/* A token, or the last one; short, for it is asked for everywhere below. */
#define AT(index) clara_tokens_get (tokens, (index))

static guint
digits (const ClaraToken *token)
{
  return token->kind == CLARA_TOKEN_NUMBER ? token->end - token->start : 0;
}

static gboolean
is_year (const ClaraToken *token)
{
  return digits (token) == 4 && token->value >= 1000 && token->value < 3000;
}

static gboolean
is_month_number (const ClaraToken *token)
{
  return (digits (token) == 1 || digits (token) == 2) && token->value >= 1 && token->value <= 12;
}

static gboolean
is_day_number (const ClaraToken *token)
{
  return (digits (token) == 1 || digits (token) == 2) && token->value >= 1 && token->value <= 31;
}

/* Two digits of a year: what lies ahead is of the last century. */
static guint
long_year (guint value)
{
  return value + (value < 50 ? 2000 : 1900);
}

static void
set (ClaraDatePoint *point, guint year, guint first, guint last)
{
  point->first = (ClaraYearMonth){ (guint16) year, (guint8) first };
  point->last = (ClaraYearMonth){ (guint16) year, (guint8) last };
}

/* [year], and 20XX as templates have it. */
static guint
read_hidden (ClaraTokens *tokens, guint index)
{
  if (clara_token_is_sign (AT (index), '[') && clara_token_is_word (AT (index + 1), "year") &&
      clara_token_is_sign (AT (index + 2), ']'))
    return 3;
  if (digits (AT (index)) == 2 && (AT (index)->value == 20 || AT (index)->value == 19) &&
      clara_token_is_word (AT (index + 1), "xx") && !AT (index + 1)->spaced)
    return 2;

  return 0;
}

/* The year behind a month or a season: 2019, '19, -19, [year], and of a winter 2018/19. */
static guint
read_year (ClaraTokens *tokens, guint index, guint *year, gboolean *hidden)
{
  const ClaraToken *token = AT (index);
  guint taken = read_hidden (tokens, index);

  *hidden = taken > 0;
  *year = 0;
  if (taken > 0)
    return taken;

  if (is_year (token))
    {
      *year = token->value;
      return 1;
    }
  if (clara_token_is_sign (token, '\'') && digits (AT (index + 1)) == 2 && !AT (index + 1)->spaced)
    {
      *year = long_year (AT (index + 1)->value);
      return 2;
    }

  return 0;
}

/* What may stand between a month and its year: a full stop, a comma, "of", a slash or a hyphen. */
static guint
skip_joint (ClaraTokens *tokens, guint index)
{
  guint at = index;

  if (clara_token_is_sign (AT (at), '.') && !AT (at)->spaced)
    at++;
  if (clara_token_is_sign (AT (at), ','))
    at++;
  else if ((clara_token_is_sign (AT (at), '/') || clara_token_is_sign (AT (at), '-')) &&
           !AT (at)->spaced && !AT (at + 1)->spaced && is_year (AT (at + 1)))
    at++;
  else if (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_OF)
    {
      at++;
      if (clara_token_is_sign (AT (at), '\''))
        at++;
    }

  return at - index;
}

/* st, nd, er, º, a full stop: what makes a number a day. */
static guint
skip_ordinal (ClaraTokens *tokens, guint index)
{
  static const char *const endings[] = { "st", "nd", "rd", "th", "er", "o" };

  if (AT (index)->spaced)
    return 0;
  if (clara_token_is_sign (AT (index), '.') || AT (index)->value == 0xB0)
    return 1;
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (clara_token_is_word (AT (index), endings[i]))
      return 1;

  return 0;
}

/* March 2019, März '19, mars de 2019, March 12, 2019, Mar-19; without a year only the month is told. */
static guint
read_month_word (ClaraTokens *tokens, guint index, guint month, ClaraDatePoint *point)
{
  guint at = index + 1;
  guint joint = skip_joint (tokens, at);
  guint year = 0;
  guint taken = read_year (tokens, at + joint, &year, &point->hidden);

  if (taken > 0)
    {
      set (point, year, month, month);
      return joint + taken + 1;
    }

  /* The day behind the month, as Americans have it. */
  if (is_day_number (AT (at)))
    {
      guint behind = at + 1 + skip_ordinal (tokens, at + 1);

      if (clara_token_is_sign (AT (behind), ','))
        behind++;
      taken = read_year (tokens, behind, &year, &point->hidden);
      if (taken > 0)
        {
          set (point, year, month, month);
          point->day = TRUE;
          return behind + taken - index;
        }
    }

  /* Mar-19, as spreadsheets write it; a blank between them would make 19 a day. */
  if ((clara_token_is_sign (AT (at), '-') || clara_token_is_sign (AT (at), '/')) &&
      !AT (at)->spaced && digits (AT (at + 1)) == 2 && !AT (at + 1)->spaced)
    {
      set (point, long_year (AT (at + 1)->value), month, month);
      point->weak = TRUE;
      return 3;
    }

  set (point, 0, month, month);
  point->no_year = TRUE;
  return clara_token_is_sign (AT (at), '.') && !AT (at)->spaced ? 2 : 1;
}

static guint
read_season (ClaraTokens *tokens, guint index, guint first, ClaraDatePoint *point)
{
  guint at = index + 1;
  guint year = 0;
  guint taken;

  if (clara_token_is_word (AT (at), "semester") || clara_token_is_word (AT (at), "term"))
    at++;
  at += skip_joint (tokens, at);
  taken = read_year (tokens, at, &year, &point->hidden);
  if (taken == 0)
    return 0;

  set (point, year, first, first > 0 ? first + 2 : 0);
  at += taken;
  if (first == 0 && clara_token_is_sign (AT (at), '/') && !AT (at)->spaced &&
      (digits (AT (at + 1)) == 2 || is_year (AT (at + 1))) && !AT (at + 1)->spaced)
    at += 2;

  return at - index;
}

/* 12. März 2019, 1er mars 2019, 15 de marzo de 2019 */
static guint
read_day_month_word (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  guint at = index + 1 + skip_ordinal (tokens, index + 1);
  guint month = 0;
  guint taken;

  if (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_OF)
    at++;
  if (clara_token_is_sign (AT (at), '\''))
    at++;
  if (!(clara_date_word_look_up (AT (at), &month) & CLARA_DATE_WORD_MONTH))
    return 0;

  taken = read_month_word (tokens, at, month, point);
  if (point->no_year || point->weak)
    return 0;

  point->day = TRUE;
  return at + taken - index;
}

static gboolean
same_sign (const ClaraToken *a, const ClaraToken *b)
{
  return a->kind == CLARA_TOKEN_SIGN && b->kind == CLARA_TOKEN_SIGN && a->value == b->value;
}

/* 12.03.2019, 12/03/2019, 03/12/2019, 12.03.19 */
static guint
read_three_numbers (ClaraTokens *tokens, guint index, gboolean day_first, ClaraDatePoint *point)
{
  const ClaraToken *a = AT (index), *b = AT (index + 2), *c = AT (index + 4);
  gboolean slash = clara_token_is_sign (AT (index + 1), '/');
  guint month;

  if (!is_day_number (a) || !is_day_number (b) || !same_sign (AT (index + 1), AT (index + 3)) ||
      AT (index + 1)->spaced || AT (index + 3)->spaced || (!is_year (c) && digits (c) != 2))
    return 0;
  if (!slash && !clara_token_is_sign (AT (index + 1), '.') &&
      !clara_token_is_sign (AT (index + 1), '-'))
    return 0;

  if (a->value > 12)
    month = b->value;
  else if (b->value > 12)
    month = a->value;
  else
    month = slash && !day_first ? a->value : b->value;
  if (month > 12)
    return 0;

  set (point, is_year (c) ? c->value : long_year (c->value), month, month);
  point->day = TRUE;
  point->weak = !is_year (c);
  return 5;
}

/* 03/2019, 03.2019, 03 / 2019, 03-2019; 03/19 where another date stands beside it. */
static guint
read_two_numbers (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  const ClaraToken *month = AT (index), *sign = AT (index + 1), *year = AT (index + 2);
  gboolean slash = clara_token_is_sign (sign, '/');

  if (!is_month_number (month) ||
      (!slash && !clara_token_is_sign (sign, '.') && !clara_token_is_sign (sign, '-')))
    return 0;
  if (is_year (year) &&
      (slash || clara_token_is_sign (sign, '.') || (!sign->spaced && !year->spaced)))
    {
      set (point, year->value, month->value, month->value);
      return 3;
    }
  if (slash && digits (year) == 2 && digits (month) == 2 && !sign->spaced && !year->spaced)
    {
      set (point, long_year (year->value), month->value, month->value);
      point->weak = TRUE;
      return 3;
    }
  if (read_hidden (tokens, index + 2) > 0)
    {
      point->hidden = TRUE;
      set (point, 0, month->value, month->value);
      return 2 + read_hidden (tokens, index + 2);
    }

  return 0;
}

/* 2019-03, 2019.03, 2019/03, 2019-03-12; else the year alone. */
static guint
read_year_first (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  const ClaraToken *year = AT (index), *sign = AT (index + 1), *month = AT (index + 2);

  if (sign->kind == CLARA_TOKEN_SIGN &&
      (sign->value == '-' || sign->value == '.' || sign->value == '/') && !sign->spaced &&
      !month->spaced && digits (month) == 2 && is_month_number (month) &&
      !(sign->value == '/' && month->value == (year->value + 1) % 100))
    {
      set (point, year->value, month->value, month->value);
      if (same_sign (sign, AT (index + 3)) && !AT (index + 3)->spaced && !AT (index + 4)->spaced &&
          digits (AT (index + 4)) == 2 && is_day_number (AT (index + 4)))
        {
          point->day = TRUE;
          return 5;
        }
      return 3;
    }

  set (point, year->value, 0, 0);
  point->bare = TRUE;
  return 1;
}

static guint
read_number (ClaraTokens *tokens, guint index, gboolean day_first, ClaraDatePoint *point)
{
  guint taken;

  if (is_year (AT (index)))
    return read_year_first (tokens, index, point);

  if ((taken = read_three_numbers (tokens, index, day_first, point)) > 0 ||
      (taken = read_two_numbers (tokens, index, point)) > 0)
    return taken;
  if (is_day_number (AT (index)) && (taken = read_day_month_word (tokens, index, point)) > 0)
    return taken;

  /* The month of "01–03/2020" and "03.–05.2019". */
  *point = (ClaraDatePoint){ 0 };
  if (is_month_number (AT (index)) && digits (AT (index)) == 2)
    {
      guint at = index + 1;

      if (clara_token_is_sign (AT (at), '.') && !AT (at)->spaced)
        at++;
      if (clara_token_is_sign (AT (at), '-') && is_month_number (AT (at + 1)) &&
          (clara_token_is_sign (AT (at + 2), '/') || clara_token_is_sign (AT (at + 2), '.')) &&
          is_year (AT (at + 3)))
        {
          set (point, 0, AT (index)->value, AT (index)->value);
          point->no_year = TRUE;
          return at - index;
        }
    }

  return 0;
}

/* Early 2019, Ende 2019: a part of a year is read as the year. */
static guint
read_part (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  guint at = index + 1;
  guint year = 0;
  guint taken;

  if (clara_token_is_sign (AT (at), '-') ||
      (clara_date_word_look_up (AT (at), NULL) & CLARA_DATE_WORD_OF))
    at++;
  taken = read_year (tokens, at, &year, &point->hidden);
  if (taken == 0)
    return 0;

  set (point, year, 0, 0);
  return at + taken - index;
}

/* Q1 2020 */
static guint
read_quarter (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  const ClaraToken *number = AT (index + 1);
  guint at = index + 2;
  guint year = 0;
  guint taken;

  if (digits (number) != 1 || number->spaced || number->value < 1 || number->value > 4)
    return 0;
  if (clara_token_is_sign (AT (at), '/'))
    at++;
  taken = read_year (tokens, at, &year, &point->hidden);
  if (taken == 0)
    return 0;

  set (point, year, 3 * number->value - 2, 3 * number->value);
  return at + taken - index;
}

/* IX 2019, IX.2019, as Poles write months */
static guint
read_roman (ClaraTokens *tokens, guint index, guint month, ClaraDatePoint *point)
{
  guint at = index + 1;

  if ((clara_token_is_sign (AT (at), '.') || clara_token_is_sign (AT (at), '/')) &&
      !AT (at)->spaced)
    at++;
  if (!is_year (AT (at)))
    return 0;

  set (point, AT (at)->value, month, month);
  return at + 1 - index;
}

static guint
read_word (ClaraTokens *tokens, guint index, ClaraDatePoint *point)
{
  guint value = 0;
  ClaraDateWord word = clara_date_word_look_up (AT (index), &value);

  if (word & CLARA_DATE_WORD_MONTH)
    return read_month_word (tokens, index, value, point);
  if (word & CLARA_DATE_WORD_SEASON)
    return read_season (tokens, index, value, point);
  if (word & CLARA_DATE_WORD_PART)
    return read_part (tokens, index, point);
  if (word & CLARA_DATE_WORD_ROMAN)
    return read_roman (tokens, index, value, point);
  if (clara_token_is_word (AT (index), "q"))
    return read_quarter (tokens, index, point);

  return 0;
}

/**
 * clara_date_point_read:
 * @tokens: tokens
 * @index: where to look
 * @day_first: whether 03/12/2019 is the third of December
 * @point: (out caller-allocates): what stands there; of no meaning when nothing does
 *
 * Reads a moment as people write it, in five languages. Whether a lone number is a date at all, and whether the date is
 * a possible one, is for the caller to say. Constant time. Any thread.
 *
 * Returns: how many tokens it takes; 0 when none stands at @index
 */
guint
clara_date_point_read (ClaraTokens *tokens, guint index, gboolean day_first, ClaraDatePoint *point)
{
  guint taken;

  *point = (ClaraDatePoint){ 0 };

  taken = read_hidden (tokens, index);
  if (taken > 0)
    {
      point->hidden = TRUE;
      return taken;
    }

  switch (AT (index)->kind)
    {
    case CLARA_TOKEN_WORD:
      return read_word (tokens, index, point);
    case CLARA_TOKEN_NUMBER:
      return read_number (tokens, index, day_first, point);
    case CLARA_TOKEN_SIGN:
    case CLARA_TOKEN_TAB:
    case CLARA_TOKEN_LINE:
    default:
      return 0;
    }
}

/**
 * clara_date_prefer_day_first:
 * @tokens: the tokens of a whole text
 *
 * Finds out whether 03/12/2019 is in March or in December: by a date of the same text that can only be read one way,
 * else by its language, for of these five only English is written month first. Linear time. Any thread.
 *
 * Returns: whether the day stands first
 */
gboolean
clara_date_prefer_day_first (ClaraTokens *tokens)
{
  static const char *const english[] = { "and", "of", "the", "with", "for" };
  static const char *const others[] = { "und", "der", "mit", "et",   "des", "les",
                                        "y",   "los", "con", "oraz", "w",   "z" };
  guint n_english = 0, n_others = 0;

  for (guint i = 0; i < clara_tokens_get_n (tokens); i++)
    {
      if (is_day_number (AT (i)) && clara_token_is_sign (AT (i + 1), '/') &&
          is_day_number (AT (i + 2)) && clara_token_is_sign (AT (i + 3), '/') &&
          is_year (AT (i + 4)))
        {
          if (AT (i)->value > 12)
            return TRUE;
          if (AT (i + 2)->value > 12)
            return FALSE;
        }
      for (gsize j = 0; j < G_N_ELEMENTS (english); j++)
        n_english += clara_token_is_word (AT (i), english[j]);
      for (gsize j = 0; j < G_N_ELEMENTS (others); j++)
        n_others += clara_token_is_word (AT (i), others[j]);
    }

  return n_others > n_english;
}
