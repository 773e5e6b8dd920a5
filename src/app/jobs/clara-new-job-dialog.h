/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_NEW_JOB_DIALOG (clara_new_job_dialog_get_type ())
G_DECLARE_FINAL_TYPE (ClaraNewJobDialog, clara_new_job_dialog, CLARA, NEW_JOB_DIALOG, AdwWindow)

void clara_new_job_dialog_show (GtkWindow      *parent,
                                ClaraWorkspace *workspace);

G_END_DECLS
