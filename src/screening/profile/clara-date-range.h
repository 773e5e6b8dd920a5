/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-date.h"

G_BEGIN_DECLS

/**
 * ClaraDateRange:
 * @start: its first byte in the text
 * @end: the byte behind it
 * @tail_start: where it goes on, when a narrow column broke it: the first cell of the next line
 * @tail_end: the byte behind that; equal to @tail_start where it was not broken
 * @from: when it began; year 0 where that is not said or hidden
 * @to: when it ended, or of a single date the date; year 0 where that is not said or hidden
 * @range: whether a time is told and not a single date; a range may lack either end
 * @current: whether it goes on, so that @to is not set
 * @future: whether @to lies ahead
 * @hidden: whether a placeholder such as `[year]` stands for a year of it
 * @day: whether a day is told
 * @weak: whether it is a lone year behind a word, which may as well be the name of something
 *
 * A time as people write it into a résumé. Spans are bytes.
 */
typedef struct
{
  guint          start;
  guint          end;
  guint          tail_start;
  guint          tail_end;
  ClaraYearMonth from;
  ClaraYearMonth to;
  gboolean       range;
  gboolean       current;
  gboolean       future;
  gboolean       hidden;
  gboolean       day;
  gboolean       weak;
} ClaraDateRange;

#define CLARA_DATE_RANGES_MAX 4096u

GArray   *clara_date_ranges_find (const char           *text,
                                  guint                 start,
                                  guint                 end,
                                  ClaraYearMonth        today) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_date_months_of   (ClaraYearMonth        from,
                                  ClaraYearMonth        to,
                                  gboolean              current,
                                  ClaraYearMonth        today,
                                  int                  *first,
                                  int                  *last);

G_END_DECLS
