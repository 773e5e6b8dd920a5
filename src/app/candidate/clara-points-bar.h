/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ClaraPoints:
 * @points: what is reached
 * @of: what could be
 * @open: whether nothing can be said of the rest, which may be reached yet
 *
 * One part of a bar. A plain value.
 */
typedef struct
{
  double   points;
  double   of;
  gboolean open;
} ClaraPoints;

#define CLARA_TYPE_POINTS_BAR (clara_points_bar_get_type ())
G_DECLARE_FINAL_TYPE (ClaraPointsBar, clara_points_bar, CLARA, POINTS_BAR, GtkWidget)

GtkWidget *clara_points_bar_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_points_bar_set_parts (ClaraPointsBar    *self,
                                       const ClaraPoints *parts,
                                       guint              n_parts,
                                       const char        *words);
int        clara_points_bar_get_part  (ClaraPointsBar    *self,
                                       double             x);

G_END_DECLS
