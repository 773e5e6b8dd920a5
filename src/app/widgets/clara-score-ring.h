/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_SCORE_RING (clara_score_ring_get_type ())
G_DECLARE_FINAL_TYPE (ClaraScoreRing, clara_score_ring, CLARA, SCORE_RING, GtkWidget)

GtkWidget *clara_score_ring_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_score_ring_set_score   (ClaraScoreRing *self,
                                         gboolean        has_score,
                                         double          score,
                                         double          low,
                                         double          high);
void       clara_score_ring_set_covered (ClaraScoreRing *self,
                                         gboolean        covered);

/* For widgets that draw a ring among other things. */
void       clara_score_ring_draw        (GtkWidget      *widget,
                                         GtkSnapshot    *snapshot,
                                         PangoLayout    *number,
                                         double          x,
                                         double          y,
                                         double          size,
                                         gboolean        has_score,
                                         double          score,
                                         double          high);

G_END_DECLS
