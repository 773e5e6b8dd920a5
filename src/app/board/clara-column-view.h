/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-column.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_COLUMN_VIEW (clara_column_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraColumnView, clara_column_view, CLARA, COLUMN_VIEW, GtkWidget)

GtkWidget   *clara_column_view_new           (ClaraStatus      status) G_GNUC_WARN_UNUSED_RESULT;
ClaraStatus  clara_column_view_get_status    (ClaraColumnView *self);
void         clara_column_view_set_column    (ClaraColumnView *self,
                                              ClaraColumn     *column);
void         clara_column_view_set_filter    (ClaraColumnView *self,
                                              GtkFilter       *filter);
void         clara_column_view_set_collapsed (ClaraColumnView *self,
                                              gboolean         collapsed);
gboolean     clara_column_view_get_collapsed (ClaraColumnView *self);
int          clara_column_view_get_least_width
                                             (ClaraColumnView *self);
void         clara_column_view_set_narrow    (ClaraColumnView *self,
                                              gboolean         narrow);

GListModel  *clara_column_view_get_cards     (ClaraColumnView *self);
guint        clara_column_view_get_n_shown   (ClaraColumnView *self);
GListStore  *clara_column_view_dup_selected  (ClaraColumnView *self) G_GNUC_WARN_UNUSED_RESULT;
void         clara_column_view_unselect      (ClaraColumnView *self);
guint        clara_column_view_get_focused   (ClaraColumnView *self);
gboolean     clara_column_view_focus         (ClaraColumnView *self,
                                              guint            position,
                                              gboolean         select);
gboolean     clara_column_view_focus_card    (ClaraColumnView *self,
                                              const ClaraId   *candidacy);

G_END_DECLS
