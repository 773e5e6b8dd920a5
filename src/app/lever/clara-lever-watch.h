/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"

G_BEGIN_DECLS

/**
 * ClaraLeverChangedFunc:
 * @widget: a widget of a window of the program
 * @application: the program
 *
 * Shows in @widget how it stands with Lever: clara_application_get_lever().
 */
typedef void (*ClaraLeverChangedFunc) (GtkWidget *widget, ClaraApplication *application);

void clara_lever_watch (GtkWidget             *widget,
                        ClaraLeverChangedFunc  changed);

G_END_DECLS
