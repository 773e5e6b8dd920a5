/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-status.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_FUNNEL (clara_funnel_get_type ())
G_DECLARE_FINAL_TYPE (ClaraFunnel, clara_funnel, CLARA, FUNNEL, GtkWidget)

GtkWidget *clara_funnel_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_funnel_set_counts (ClaraFunnel *self,
                                    const guint  counts[CLARA_N_STATUSES]);

G_END_DECLS
