/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *clara_answer_row_new (const char *title,
                                 const char *text) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *clara_answer_row_add (GtkWidget  *row,
                                 const char *label,
                                 const char *owner);

G_END_DECLS
