/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The two ways in which a program ends without a word. A killed one loses what it has not written; where the power
 * fails, also what it has written and not asked to be made durable. chaos_power_watch() comes before the first file is
 * opened.
 */

void chaos_power_watch (void);
void chaos_power_cut   (gboolean power) G_GNUC_NORETURN;

G_END_DECLS
