/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

gboolean clara_changes_get_last (ClaraConnection  *connection,
                                 gint64           *seq,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GArray  *clara_changes_since    (ClaraConnection  *connection,
                                 gint64            seq,
                                 guint             max_changes,
                                 gboolean         *complete,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_changes_prune    (ClaraWrite       *write,
                                 gint64            before_ms,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
