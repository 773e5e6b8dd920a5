/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ClaraReportColors:
 * @ink: of words and lines
 * @bar: of bars
 * @line: of the lines of the team
 *
 * What a drawing is drawn with.
 */
typedef struct
{
  GdkRGBA ink;
  GdkRGBA bar;
  GdkRGBA line;
} ClaraReportColors;

void    clara_report_draw_histogram (cairo_t                 *cairo,
                                     PangoContext            *context,
                                     const ClaraJobReport    *report,
                                     const ClaraReportColors *colors,
                                     double                   width,
                                     double                   height);
void    clara_report_draw_page      (cairo_t                 *cairo,
                                     PangoContext            *context,
                                     const ClaraJobReport    *report,
                                     double                   width,
                                     double                   height);
GBytes *clara_report_to_pdf         (const ClaraJobReport    *report,
                                     GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
