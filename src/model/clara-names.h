/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *clara_names_get  (const char *const *names,
                              guint              n_names,
                              guint              index);
int         clara_names_find (const char *const *names,
                              guint              n_names,
                              const char        *name);

G_END_DECLS
