/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-date.h"
#include "clara-tokens.h"

G_BEGIN_DECLS

/**
 * ClaraDatePoint:
 * @first: the month in which it begins; month 0 where only the year is told, year 0 where the year is hidden or told
 *   elsewhere
 * @last: the month in which it ends: of a season and a quarter another than @first
 * @hidden: whether a placeholder stands for the year
 * @no_year: whether only a month is told, as in "Jan" of "Jan – Mar 2020"
 * @day: whether a day is told
 * @bare: whether it is a lone number, as any number could be
 * @weak: whether it is a date only beside another: 03/19
 *
 * A moment as people write it.
 */
typedef struct
{
  ClaraYearMonth first;
  ClaraYearMonth last;
  gboolean       hidden;
  gboolean       no_year;
  gboolean       day;
  gboolean       bare;
  gboolean       weak;
} ClaraDatePoint;

guint    clara_date_point_read       (ClaraTokens    *tokens,
                                      guint           index,
                                      gboolean        day_first,
                                      ClaraDatePoint *point);
gboolean clara_date_prefer_day_first (ClaraTokens    *tokens);

G_END_DECLS
