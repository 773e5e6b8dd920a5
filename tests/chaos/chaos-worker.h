/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Of a sabotaged build: what a deed has done is told before it is durable. */
extern const gboolean chaos_says_before_it_is_durable;

G_END_DECLS
