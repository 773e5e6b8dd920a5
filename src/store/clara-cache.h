/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* What is dear to compute again, by the hash of what it was computed from and the version that did. */

GBytes  *clara_cache_get    (ClaraConnection  *connection,
                             const char       *kind,
                             const guint8     *hash,
                             const char       *engine,
                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cache_put    (ClaraWrite       *write,
                             const char       *kind,
                             const guint8     *hash,
                             const char       *engine,
                             GBytes           *value,
                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cache_touch  (ClaraWrite       *write,
                             const guint8     *hash,
                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cache_forget (ClaraWrite       *write,
                             const guint8     *hash,
                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cache_trim   (ClaraWrite       *write,
                             gint64            max_bytes,
                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
