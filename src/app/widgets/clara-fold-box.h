/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *clara_fold_box_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       clara_fold_box_fold (GtkBox *box);

G_END_DECLS
