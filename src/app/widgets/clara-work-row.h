/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-work-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_WORK_ROW (clara_work_row_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWorkRow, clara_work_row, CLARA, WORK_ROW, GtkListBoxRow)

GtkWidget *clara_work_row_new (ClaraWorkspace *workspace,
                               ClaraJobWork   *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
