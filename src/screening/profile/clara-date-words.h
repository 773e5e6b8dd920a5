/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-tokens.h"

G_BEGIN_DECLS

/* What a word can do in a date; some do several things: "de" joins a month to a year and begins a range. */
typedef enum
{
  CLARA_DATE_WORD_NONE   = 0,
  CLARA_DATE_WORD_MONTH  = 1 << 0,  /* the value is 1 … 12 */
  CLARA_DATE_WORD_SEASON = 1 << 1,  /* the value is its first month; 0 where it lies in two years */
  CLARA_DATE_WORD_OF     = 1 << 2,  /* between a month and its year */
  CLARA_DATE_WORD_TO     = 1 << 3,  /* between two dates */
  CLARA_DATE_WORD_SINCE  = 1 << 4,  /* in front of a date alone: from then till today */
  CLARA_DATE_WORD_FROM   = 1 << 5,  /* in front of a range */
  CLARA_DATE_WORD_UNTIL  = 1 << 6,  /* in front of a date alone: it ended then */
  CLARA_DATE_WORD_IN     = 1 << 7,  /* in front of a date alone: it was then */
  CLARA_DATE_WORD_PART   = 1 << 8,  /* early, late, mid: of a year */
  CLARA_DATE_WORD_EXPECT = 1 << 9,  /* it is hoped to be then */
  CLARA_DATE_WORD_ROMAN  = 1 << 10, /* a month in Roman numerals; the value is 1 … 12 */
  CLARA_DATE_WORD_MODEL  = 1 << 11, /* what a number behind it counts is no year: Windows, ISO */
  CLARA_DATE_WORD_AND    = 1 << 12, /* between two dates, behind "between" */
} ClaraDateWord;

ClaraDateWord clara_date_word_look_up (const ClaraToken *token,
                                       guint            *value);
guint         clara_date_match_now    (ClaraTokens      *tokens,
                                       guint             index);

G_END_DECLS
