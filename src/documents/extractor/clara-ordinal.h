/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How the items of a list are counted. */
typedef enum
{
  CLARA_ORDINAL_DECIMAL,
  CLARA_ORDINAL_LOWER_LETTER,
  CLARA_ORDINAL_UPPER_LETTER,
  CLARA_ORDINAL_LOWER_ROMAN,
  CLARA_ORDINAL_UPPER_ROMAN,
} ClaraOrdinal;

void clara_ordinal_append (GString      *out,
                           ClaraOrdinal  style,
                           int           count);

G_END_DECLS
