/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean clara_cli_settings_know (const char  *key) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cli_settings_read (const char  *key,
                                  const char  *text,
                                  char       **value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
