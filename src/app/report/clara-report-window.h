/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_REPORT_WINDOW (clara_report_window_get_type ())
G_DECLARE_FINAL_TYPE (ClaraReportWindow, clara_report_window, CLARA, REPORT_WINDOW, AdwWindow)

void clara_report_window_show (GtkWindow      *parent,
                               ClaraWorkspace *workspace,
                               const ClaraId  *job);

G_END_DECLS
