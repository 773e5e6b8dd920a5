/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-statement.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CLARA_MAX_ROWS:
 *
 * The most rows that one statement gives; a statement with more fails with %CLARA_ERROR_TOO_LARGE.
 */
#define CLARA_MAX_ROWS 2000000u

ClaraStatement *clara_connection_prepare         (ClaraConnection  *self,
                                                  const char       *sql) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_connection_get_int64       (ClaraConnection  *self,
                                                  const char       *sql,
                                                  gint64           *value,
                                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_connection_check_cancelled (ClaraConnection  *self,
                                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
