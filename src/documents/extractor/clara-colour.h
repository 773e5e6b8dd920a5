/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Colours are 0xRRGGBB in sRGB throughout the readers. */

double   clara_colour_distance  (guint32     one,
                                 guint32     other);
guint32  clara_colour_blend     (guint32     over,
                                 guint32     under,
                                 double      opacity);
guint32  clara_colour_lighten   (guint32     colour,
                                 double      factor,
                                 double      offset);
gboolean clara_colour_parse_hex (const char *text,
                                 guint32    *colour);

G_END_DECLS
