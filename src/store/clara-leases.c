/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-store-private.h"
#include "clara-work.h"

/**
 * clara_leases_take:
 * @write: a transaction
 * @name: of what there is to be one holder at a time
 * @owner: who wants it: an id of the process
 * @lease_ms: for how long, from now
 * @fence: (out): the number of this holding; the same as before where @owner renews its own
 * @error: return location for a #GError
 *
 * Takes a lease that nobody holds, that has run out, or that is @owner's own. Whoever gets it after another has a
 * larger @fence.
 *
 * Returns: whether it is @owner's now; %CLARA_ERROR_CONFLICT while another holds it
 */
gboolean
clara_leases_take (ClaraWrite *write,
                   const char *name,
                   const ClaraId *owner,
                   guint lease_ms,
                   gint64 *fence,
                   GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lease (name, owner, fence, until) VALUES ($1, $2, 1, $3 + $4) "
      "ON CONFLICT (name) DO UPDATE SET until = excluded.until, owner = excluded.owner, "
      "fence = CASE WHEN lease.owner = excluded.owner AND lease.until > $3 THEN lease.fence "
      "ELSE lease.fence + 1 END "
      "WHERE lease.owner IS NULL OR lease.owner = excluded.owner OR lease.until <= $3 "
      "RETURNING fence");
  ClaraStep step;

  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_id (statement, 2, owner);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 4, lease_ms);
  step = clara_statement_step (statement, error);
  if (step == CLARA_STEP_DONE)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT, "somebody else is at it");
  if (step != CLARA_STEP_ROW)
    return FALSE;

  *fence = clara_statement_get_int64 (statement, 0);

  return clara_statement_run (statement, error);
}

/**
 * clara_leases_check:
 * @write: the transaction that writes what only the holder may
 * @name: of a lease
 * @fence: the number of the holding
 * @error: return location for a #GError
 *
 * Returns: whether nobody has taken it since; else %CLARA_ERROR_CONFLICT
 */
gboolean
clara_leases_check (ClaraWrite *write, const char *name, gint64 fence, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      clara_write_get_connection (write), "SELECT 1 FROM lease WHERE name = $1 AND fence = $2");
  gboolean found;

  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_int64 (statement, 2, fence);
  if (!clara_store_find (statement, &found, error))
    return FALSE;

  if (!found)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT, "somebody else is at it by now");

  return found;
}

/**
 * clara_leases_give_back:
 * @write: a transaction
 * @name: of a lease
 * @fence: the number of the holding
 * @error: return location for a #GError
 *
 * Returns: whether it is free, or another's, now
 */
gboolean
clara_leases_give_back (ClaraWrite *write, const char *name, gint64 fence, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lease SET owner = NULL, until = 0 WHERE name = $1 AND fence = $2");

  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_int64 (statement, 2, fence);

  return clara_statement_run (statement, error);
}
