/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gint64   clara_date_now_ms        (void);
char    *clara_date_to_iso8601    (gint64       ms) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_date_from_iso8601  (const char  *string,
                                   gint64      *ms,
                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * ClaraYearMonth:
 * @year: 1 … 9999; 0: no date at all
 * @month: 1 … 12; 0: only the year is known
 *
 * A date as people write it into a résumé. A plain value, copied by assignment.
 */
typedef struct
{
  guint16 year;
  guint8  month;
} ClaraYearMonth;

gboolean clara_year_month_is_valid   (ClaraYearMonth   self);
gboolean clara_year_month_parse      (const char      *string,
                                      ClaraYearMonth  *date,
                                      GError         **error) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_year_month_to_string  (ClaraYearMonth   self) G_GNUC_WARN_UNUSED_RESULT;
int      clara_year_month_compare    (ClaraYearMonth   a,
                                      ClaraYearMonth   b);
int      clara_year_month_first      (ClaraYearMonth   self);
int      clara_year_month_last       (ClaraYearMonth   self);
gboolean clara_year_month_add        (ClaraYearMonth   self,
                                      int              months,
                                      ClaraYearMonth  *sum);
guint    clara_year_month_span       (ClaraYearMonth   start,
                                      ClaraYearMonth   end);
ClaraYearMonth
         clara_year_month_from_ms    (gint64           ms);

G_END_DECLS
