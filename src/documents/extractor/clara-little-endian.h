/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers in files, whose place need not suit the processor. */

static inline guint
clara_get_le16 (const guint8 *bytes)
{
  return bytes[0] | (guint) bytes[1] << 8;
}

static inline guint32
clara_get_le32 (const guint8 *bytes)
{
  return clara_get_le16 (bytes) | (guint32) clara_get_le16 (bytes + 2) << 16;
}

G_END_DECLS
