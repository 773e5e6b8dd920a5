/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"
#include "clara-setup-step.h"

G_BEGIN_DECLS

#define CLARA_TYPE_SETUP_WINDOW (clara_setup_window_get_type ())
G_DECLARE_FINAL_TYPE (ClaraSetupWindow, clara_setup_window, CLARA, SETUP_WINDOW, AdwWindow)

ClaraSetupWindow *clara_setup_window_show      (ClaraApplication *application,
                                                GtkWindow        *parent,
                                                ClaraSetup        setup);
ClaraSetupWindow *clara_setup_window_show_page (ClaraApplication *application,
                                                GtkWindow        *parent,
                                                ClaraSetupStep    step);
void              clara_setup_window_resume    (ClaraApplication *application,
                                                GtkWindow        *parent);

G_END_DECLS
