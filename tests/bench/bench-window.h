/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the benches of the desktop have in common: a window, its frames, medians, and TAP. */

void       bench_begin        (const char *style);
void       bench_result       (gboolean    holds,
                               const char *format,
                               ...) G_GNUC_PRINTF (2, 3);
int        bench_end          (void);

double     bench_now          (void);
double     bench_median       (double     *values,
                               guint       n);
double     bench_percentile   (double     *values,
                               guint       n,
                               double      share);

GtkWindow *bench_window_new   (GtkWidget  *content);
void       bench_window_paint (GtkWindow  *window);
void       bench_window_close (GtkWindow  *window);
void       bench_rest         (guint       milliseconds);

void       bench_remove_folder (const char *folder);

GPtrArray *bench_find_all     (GtkWidget  *widget,
                               GType       type) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
