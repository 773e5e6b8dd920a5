/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/**
 * CLARA_SETTING_RETENTION_DAYS:
 *
 * The setting that says how many days a candidacy is kept where its job says nothing: a whole number, 0 for ever.
 */
#define CLARA_SETTING_RETENTION_DAYS "retention-days"

/**
 * CLARA_RETENTION_MAX_DAYS:
 *
 * The most days that can be set: a hundred years.
 */
#define CLARA_RETENTION_MAX_DAYS 36525

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
