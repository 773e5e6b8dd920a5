/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *clara_posting_html_to_text (const char  *html) G_GNUC_WARN_UNUSED_RESULT;

/* Inside the step only: what a piece of markup stands for. */
gboolean clara_posting_html_entity  (const char  *at,
                                     gsize       *length,
                                     gunichar    *character);
gboolean clara_posting_html_tag     (const char  *at,
                                     const char **end,
                                     gboolean    *block,
                                     gboolean    *item);

G_END_DECLS
