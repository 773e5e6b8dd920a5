/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_VERDICT_ICON (clara_verdict_icon_get_type ())
G_DECLARE_FINAL_TYPE (ClaraVerdictIcon, clara_verdict_icon, CLARA, VERDICT_ICON, GtkWidget)

GtkWidget *clara_verdict_icon_new         (ClaraVerdict      verdict) G_GNUC_WARN_UNUSED_RESULT;
void       clara_verdict_icon_set_verdict (ClaraVerdictIcon *self,
                                           ClaraVerdict      verdict);

G_END_DECLS
