/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_SPAN_BAR (clara_span_bar_get_type ())
G_DECLARE_FINAL_TYPE (ClaraSpanBar, clara_span_bar, CLARA, SPAN_BAR, GtkWidget)

GtkWidget *clara_span_bar_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_span_bar_set_range (ClaraSpanBar *self,
                                     int           first,
                                     int           last);
void       clara_span_bar_set_span  (ClaraSpanBar *self,
                                     int           from,
                                     int           to,
                                     gboolean      current,
                                     const char   *words);

G_END_DECLS
