/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The résumé of the @n-th invented person: the same each time. */
GBytes *chaos_resume (guint n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
