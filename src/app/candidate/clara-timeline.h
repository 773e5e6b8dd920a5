/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-profile.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_TIMELINE (clara_timeline_get_type ())
G_DECLARE_FINAL_TYPE (ClaraTimeline, clara_timeline, CLARA, TIMELINE, AdwBin)

GtkWidget *clara_timeline_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_timeline_set_profile (ClaraTimeline *self,
                                       ClaraProfile  *profile);

char      *clara_timeline_describe_months (guint months) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
