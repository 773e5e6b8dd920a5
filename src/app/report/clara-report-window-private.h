/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-report-window.h"
#include "clara-workspace-report.h"

G_BEGIN_DECLS

struct _ClaraReportWindow
{
  AdwWindow parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraId job;
  ClaraJobReport *report;    /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): of what is done for this window */

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  AdwStatusPage *failed_page;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *reading;
  GtkBox *funnel_box;
  GtkLabel *scores;
  GtkLabel *bands;
  GtkDrawingArea *histogram;
  AdwExpanderRow *numbers_row;
  GtkWidget *print_button;
  GtkWidget *export_button;
};

void clara_report_window_install_leaving (GtkWidgetClass    *widget_class);
void clara_report_window_update_leaving  (ClaraReportWindow *self);
void clara_report_window_tell            (ClaraReportWindow *self,
                                          const char        *what,
                                          const GError      *error);

G_END_DECLS
