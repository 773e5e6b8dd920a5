/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Kills the worker while it migrates an older workspace. What is wrong afterwards; %NULL: nothing. */
char *chaos_migrate_once (const char *worker,
                          GRand      *random,
                          guint      *n_killed,
                          gint64     *opened_us) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
