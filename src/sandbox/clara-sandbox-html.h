/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  clara_sandbox_html_append (GString    *page,
                                 const char *format,
                                 ...) G_GNUC_PRINTF (2, 3);
char *clara_sandbox_html_page   (const char *title,
                                 const char *body) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
