/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* What the team decides, by key; a value is a JSON text. */

char       *clara_settings_get  (ClaraConnection  *connection,
                                 const char       *key,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *clara_settings_list (ClaraConnection  *connection,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_settings_set  (ClaraWrite       *write,
                                 const char       *key,
                                 const char       *value,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
