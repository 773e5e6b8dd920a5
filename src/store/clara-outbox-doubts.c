/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-outbox.h"

#include "clara-store-private.h"
#include "clara-work.h"

/* What a reading of the other side says against the outbox. */

/**
 * clara_outbox_forget_look:
 * @write: a transaction
 * @row: as clara_outbox_take_unknown() gave it
 * @pause_ms: how long to leave it alone
 * @error: return location for a #GError
 *
 * The look did not come off, and counts for nothing: only looks that saw something allow sending once more.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the lease is another's or the row not as it was taken
 */
gboolean
clara_outbox_forget_look (ClaraWrite *write,
                          const ClaraOutboxRow *row,
                          guint pause_ms,
                          GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, row->fence, error))
    return FALSE;

  statement = clara_write_prepare (write, CLARA_ENTITY_OUTBOX, NULL,
                                   "UPDATE outbox SET looks = max (looks - 1, 0), due = $3 + $4, "
                                   "updated = $3 WHERE op_id = $1 AND fence = $2 "
                                   "AND state = 'unknown'");
  clara_statement_bind_id (statement, 1, &row->op_id);
  clara_statement_bind_int64 (statement, 2, row->fence);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 4, pause_ms);

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "somebody else has settled this effect", error);
}

/**
 * clara_outbox_doubt:
 * @write: a transaction
 * @op_id: an effect that is done
 * @fence: of the lease that the sender holds
 * @error: return location for a #GError
 *
 * The other side does not show what was sent: it is unknown again, and looked up as anything unknown is.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the lease is another's
 */
gboolean
clara_outbox_doubt (ClaraWrite *write, const ClaraId *op_id, gint64 fence, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, fence, error))
    return FALSE;

  statement = clara_write_prepare (write, CLARA_ENTITY_OUTBOX, NULL,
                                   "UPDATE outbox SET state = 'unknown', looks = 0, fence = $2, "
                                   "due = $3, updated = $3, error = 'not-there' "
                                   "WHERE op_id = $1 AND state = 'done'");
  clara_statement_bind_id (statement, 1, op_id);
  clara_statement_bind_int64 (statement, 2, fence);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_outbox_doubt_tags:
 * @write: a transaction
 * @fence: of the lease that the sender holds
 * @n_doubted: (out): how many there were
 * @error: return location for a #GError
 *
 * Doubts the last tag of every opportunity where Lever's last word on its tags is another.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the lease is another's
 */
gboolean
clara_outbox_doubt_tags (ClaraWrite *write, gint64 fence, guint *n_doubted, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, fence, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_OUTBOX, NULL,
      "UPDATE outbox SET state = 'unknown', looks = 0, fence = $1, due = $2, updated = $2, "
      "error = 'not-there' WHERE op_id IN (SELECT o.op_id FROM outbox AS o "
      "JOIN lever_tags AS t ON t.opportunity = o.opportunity "
      "WHERE o.kind = 'tag' AND o.state = 'done' AND o.candidacy IS NOT NULL "
      "AND t.tags <> CASE o.payload ->> '$.tag' WHEN 'CLARA not_qualified' THEN 1 "
      "WHEN 'CLARA pre_qualified' THEN 2 WHEN 'CLARA qualified' THEN 4 ELSE 0 END "
      "AND NOT EXISTS (SELECT 1 FROM outbox AS p WHERE p.opportunity = o.opportunity "
      "AND p.kind IN ('tag', 'retract') AND p.decision_version > o.decision_version))");
  clara_statement_bind_int64 (statement, 1, fence);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));
  if (!clara_statement_run (statement, error))
    return FALSE;

  *n_doubted = (guint) clara_statement_get_changes (statement);

  return TRUE;
}

/**
 * clara_outbox_list_notes:
 * @connection: where to read
 * @opportunity: where to
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraOutboxRow): op id, state and remote id of every note there that is done
 */
GPtrArray *
clara_outbox_list_notes (ClaraConnection *connection, const char *opportunity, GError **error)
{
  g_autoptr (GPtrArray)
      rows = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_outbox_row_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT op_id, kind, remote_id FROM outbox WHERE opportunity = $1 "
                  "AND kind LIKE '%-note' AND state = 'done' ORDER BY decision_version");
  ClaraStep step;

  clara_statement_bind_text (statement, 1, opportunity);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraOutboxRow *row = g_new0 (ClaraOutboxRow, 1);

      clara_statement_get_id (statement, 0, &row->op_id);
      row->kind = clara_statement_dup_text (statement, 1);
      row->remote_id = clara_statement_dup_text (statement, 2);
      row->state = CLARA_OUTBOX_DONE;
      g_ptr_array_add (rows, row);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

/**
 * clara_outbox_list_targets:
 * @connection: where to read
 * @again_since: in ms since the epoch: only where a note was sent more than once, and settled since then; 0: everywhere
 * @error: return location for a #GError
 *
 * Returns: (transfer full): every opportunity that has a note of Clara's
 */
GStrv
clara_outbox_list_targets (ClaraConnection *connection, gint64 again_since, GError **error)
{
  g_autoptr (GStrvBuilder) targets = g_strv_builder_new ();
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT DISTINCT opportunity FROM outbox WHERE kind LIKE '%-note' "
                  "AND state = 'done' AND candidacy IS NOT NULL "
                  "AND ($1 = 0 OR (attempts > 1 AND updated >= $1)) ORDER BY opportunity");
  ClaraStep step;

  clara_statement_bind_int64 (statement, 1, again_since);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_strv_builder_add (targets, clara_statement_get_text (statement, 0));

  return step == CLARA_STEP_DONE ? g_strv_builder_end (targets) : NULL;
}

/**
 * clara_outbox_get_due:
 * @connection: where to read
 * @due: (out): when the next thing is to be done, in ms since the epoch; %G_MAXINT64: nothing is open
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_outbox_get_due (ClaraConnection *connection, gint64 *due, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT due FROM outbox WHERE state IN ('pending', 'unknown') "
                  "ORDER BY due LIMIT 1");
  gboolean found;

  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *due = found ? clara_statement_get_int64 (statement, 0) : G_MAXINT64;

  return TRUE;
}

/**
 * clara_outbox_get_tag:
 * @connection: where to read
 * @opportunity: where to
 * @payload: (out) (transfer full) (nullable): the last tag that a candidacy wants there, %NULL: none wants any
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_outbox_get_tag (ClaraConnection *connection,
                      const char *opportunity,
                      char **payload,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT payload FROM outbox WHERE opportunity = $1 AND kind = 'tag' "
                  "AND candidacy IS NOT NULL AND state <> 'gone' "
                  "ORDER BY decision_version DESC LIMIT 1");
  gboolean found;

  clara_statement_bind_text (statement, 1, opportunity);
  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *payload = found ? clara_statement_dup_text (statement, 0) : NULL;

  return TRUE;
}
