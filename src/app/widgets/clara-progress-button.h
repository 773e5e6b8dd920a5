/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_PROGRESS_BUTTON (clara_progress_button_get_type ())
G_DECLARE_FINAL_TYPE (ClaraProgressButton, clara_progress_button, CLARA, PROGRESS_BUTTON, GtkWidget)

void clara_progress_button_set_workspace (ClaraProgressButton *self,
                                          ClaraWorkspace      *workspace);

G_END_DECLS
