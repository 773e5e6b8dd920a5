/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-setting.h"

G_BEGIN_DECLS

gboolean clara_retention_get_team_days (ClaraConnection  *connection,
                                        int              *days,
                                        GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GArray  *clara_retention_list_due      (ClaraConnection  *connection,
                                        gint64            now,
                                        GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_retention_run           (ClaraDatabase    *database,
                                        gint64            now,
                                        gboolean          only_count,
                                        guint            *n_due,
                                        GCancellable     *cancellable,
                                        GError          **error);

G_END_DECLS
