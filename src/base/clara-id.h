/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CLARA_ID_LENGTH:
 *
 * Length of an id written out, in characters, the closing NUL not counted.
 */
#define CLARA_ID_LENGTH 32

/**
 * ClaraId:
 * @bytes: the 128 bits
 *
 * The name of an object or an operation: 128 random bits, so that ids made apart never meet and
 * none can be guessed. A plain value, copied by assignment. All bits zero is no id.
 */
typedef struct
{
  guint8 bytes[16];
} ClaraId;

gboolean clara_id_generate  (ClaraId       *id,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_id_parse     (const char    *string,
                             ClaraId       *id,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_id_to_string (const ClaraId *id) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_id_is_zero   (const ClaraId *id);
gboolean clara_id_equal     (gconstpointer  a,
                             gconstpointer  b);
guint    clara_id_hash      (gconstpointer  id);

G_END_DECLS
