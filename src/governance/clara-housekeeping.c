/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-housekeeping.h"

#include "clara-date.h"
#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-forgetting.h"
#include "clara-retention.h"
#include "clara-work.h"

/* Whoever looks first on a day holds this lease for the rest of it: one look a day is enough. */
#define LEASE  "retention"
#define DAY_MS (24u * 60u * 60u * 1000u)

/* What there is to do, found out by reading alone: on most days there is nothing. */
typedef struct
{
  gint64 now;
  gboolean erasures;
  gboolean retention;
} Due;

static gboolean
read_exists (ClaraConnection *connection,
             const char *sql,
             gint64 now,
             gboolean *exists,
             GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, sql);

  clara_statement_bind_int64 (statement, 1, now);
  if (clara_statement_step (statement, error) != CLARA_STEP_ROW)
    return FALSE;
  *exists = clara_statement_get_boolean (statement, 0);

  return TRUE;
}

static gboolean
look_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Due *due = data;
  gboolean job_keeps_days;
  gboolean looked_today;
  int days;

  if (!read_exists (connection,
                    "SELECT EXISTS (SELECT 1 FROM work WHERE state IN ('ready', 'claimed') "
                    "AND due <= $1 AND kind IN ('" CLARA_WORK_ERASE "', '" CLARA_WORK_ERASE_TRACES
                    "'))",
                    due->now, &due->erasures, error) ||
      !read_exists (connection,
                    "SELECT EXISTS (SELECT 1 FROM lease WHERE name = '" LEASE "' AND until > $1)",
                    due->now, &looked_today, error) ||
      !read_exists (connection,
                    "SELECT EXISTS (SELECT 1 FROM job WHERE retention_days > 0 AND created <= $1)",
                    due->now, &job_keeps_days, error) ||
      !clara_retention_get_team_days (connection, &days, error))
    return FALSE;

  due->retention = !looked_today && (job_keeps_days || days > 0);

  return TRUE;
}

static gboolean
take_day_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraId owner;
  gint64 fence;

  return clara_id_generate (&owner, error) &&
         clara_leases_take (write, LEASE, &owner, DAY_MS, &fence, error);
}

/**
 * clara_governance_keep_house:
 * @database: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Carries out what was requested and cut off, and once a day forgets everybody whose time is over. For each start of a
 * program, and now and then where one runs for long. Reads, and no more, where there is nothing to do. Blocks: not for
 * the main thread.
 *
 * Returns: whether it worked; errors as clara_governance_erase_due() and clara_retention_run()
 */
gboolean
clara_governance_keep_house (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  Due due = { .now = clara_date_now_ms () };
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);

  if (!clara_database_read (database, look_cb, &due, cancellable, error) ||
      (due.erasures && !clara_governance_erase_due (database, NULL, cancellable, error)))
    return FALSE;

  if (!due.retention)
    return TRUE;

  if (clara_database_write (database, NULL, take_day_cb, NULL, cancellable, &local))
    return clara_retention_run (database, due.now, FALSE, NULL, cancellable, error);

  /* Another program came first. */
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}
