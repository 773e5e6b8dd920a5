/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inside the step only. */
gboolean clara_word_lists_is_stop    (const char *folded);
gboolean clara_word_lists_is_generic (const char *folded);

G_END_DECLS
