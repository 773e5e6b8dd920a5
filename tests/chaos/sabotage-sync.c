/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chaos-worker.h"
#include "clara-sqlite.h"

const gboolean chaos_says_before_it_is_durable = FALSE;

/* Sabotage: nobody waits for the disk. */

ClaraConnection *
__real_clara_sqlite_open (const char *path, ClaraSqliteMode mode, guint wait_ms, GError **error);
ClaraConnection *
__wrap_clara_sqlite_open (const char *path, ClaraSqliteMode mode, guint wait_ms, GError **error);

ClaraConnection *
__wrap_clara_sqlite_open (const char *path, ClaraSqliteMode mode, guint wait_ms, GError **error)
{
  ClaraConnection *connection = __real_clara_sqlite_open (path, mode, wait_ms, error);

  if (connection != NULL)
    g_assert_true (connection->driver->run_script (connection, "PRAGMA synchronous = OFF;", error));

  return connection;
}
