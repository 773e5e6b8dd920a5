/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void        clara_charset_prepare (void);
char       *clara_charset_convert (const char *bytes,
                                   gsize       length,
                                   const char *charset) G_GNUC_WARN_UNUSED_RESULT;
char       *clara_charset_decode  (const char *bytes,
                                   gsize       length,
                                   const char *hint) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
