/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many of @needles, all in lower case, stand in some file under @folder, whatever their case there. */
guint scan_folder (const char *folder,
                   GPtrArray  *needles);

G_END_DECLS
