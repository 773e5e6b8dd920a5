/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection-private.h"

G_BEGIN_DECLS

/**
 * ClaraSqliteMode:
 * @CLARA_SQLITE_READ: only reads; the file must be there
 * @CLARA_SQLITE_WRITE: reads and writes; the file must be there
 * @CLARA_SQLITE_CREATE: the same, and makes the file where there is none
 */
typedef enum
{
  CLARA_SQLITE_READ,
  CLARA_SQLITE_WRITE,
  CLARA_SQLITE_CREATE,
} ClaraSqliteMode;

ClaraConnection *clara_sqlite_open  (const char       *path,
                                     ClaraSqliteMode   mode,
                                     guint             wait_ms,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         clara_sqlite_check (ClaraConnection  *connection,
                                     gboolean          all,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         clara_sqlite_compact
                                    (ClaraConnection  *connection,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
void             clara_sqlite_set_max_pages
                                    (ClaraConnection  *connection,
                                     guint             pages);

G_END_DECLS
