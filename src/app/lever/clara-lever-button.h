/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_LEVER_BUTTON (clara_lever_button_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLeverButton, clara_lever_button, CLARA, LEVER_BUTTON, GtkWidget)

G_END_DECLS
