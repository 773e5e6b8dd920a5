/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-card.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CLARA_TYPE_CARD_VIEW (clara_card_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraCardView, clara_card_view, CLARA, CARD_VIEW, GtkWidget)

GtkWidget *clara_card_view_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_card_view_set_card     (ClaraCardView        *self,
                                         ClaraCard            *card);
ClaraCard *clara_card_view_get_card     (ClaraCardView        *self);
char      *clara_card_view_describe     (const ClaraCandidacy *candidacy) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_card_view_is_overtaken (const ClaraCandidacy *candidacy);

gboolean   clara_card_view_prepare      (ClaraCardView        *self);
void       clara_card_view_forget       (ClaraCardView        *self);

G_END_DECLS
