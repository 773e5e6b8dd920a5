/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-blind-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_PAGE_PICTURE (clara_page_picture_get_type ())
G_DECLARE_FINAL_TYPE (ClaraPagePicture, clara_page_picture, CLARA, PAGE_PICTURE, GtkWidget)

GtkWidget *clara_page_picture_new         (guint             page) G_GNUC_WARN_UNUSED_RESULT;
guint      clara_page_picture_get_page    (ClaraPagePicture *self);
gboolean   clara_page_picture_is_drawn    (ClaraPagePicture *self);
void       clara_page_picture_set_pixels  (ClaraPagePicture *self,
                                           ClaraPagePixels  *pixels,
                                           gboolean          blind);
void       clara_page_picture_set_waiting (ClaraPagePicture *self);
void       clara_page_picture_set_message (ClaraPagePicture *self,
                                           const char       *message);
void       clara_page_picture_set_marks   (ClaraPagePicture *self,
                                           GArray           *spots);
gboolean   clara_page_picture_get_mark_y  (ClaraPagePicture *self,
                                           double           *y);

G_END_DECLS
