/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_JOB_ROW (clara_job_row_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobRow, clara_job_row, CLARA, JOB_ROW, GtkListBoxRow)

GtkWidget *clara_job_row_new (ClaraJobItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
