/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-outbox.h"

#include "clara-material.h"
#include "clara-materials.h"
#include "clara-store-private.h"
#include "clara-work.h"

#include <string.h>

/*
 * Effects that are to reach the world, and the one way each may go:
 *
 *   pending ──take──▶ inflight ──▶ done | gone | needs-you
 *      ▲                 │ ├──▶ pending      refused before it did anything, such as by a limit of calls
 *      │                 │ └──▶ unknown      nobody knows: a timeout, a reset, a kill
 *      └── needs-you     └ unknown ──▶ done | inflight (once more, with the same op id) | gone | needs-you
 *
 * What is done becomes unknown where a reading of the other side does not show it: clara_outbox_doubt().
 *
 * inflight is durable before the call is made. A sender holds the lease CLARA_OUTBOX_LEASE, and every step of its own
 * checks the fence of it, so that one who was frozen and wakes up changes nothing.
 */

#define BIT(state) (1u << CLARA_OUTBOX_##state)

/* What may follow; gone is an end, and done is one as long as the other side shows it. */
static const guint followers[CLARA_N_OUTBOX_STATES] = {
  [CLARA_OUTBOX_PENDING] = BIT (INFLIGHT) | BIT (NEEDS_YOU) | BIT (GONE),
  [CLARA_OUTBOX_INFLIGHT] = BIT (DONE) | BIT (UNKNOWN) | BIT (GONE) | BIT (NEEDS_YOU) |
                            BIT (PENDING),
  [CLARA_OUTBOX_DONE] = BIT (UNKNOWN),
  [CLARA_OUTBOX_UNKNOWN] = BIT (DONE) | BIT (INFLIGHT) | BIT (GONE) | BIT (NEEDS_YOU) |
                           BIT (UNKNOWN),
  [CLARA_OUTBOX_NEEDS_YOU] = BIT (PENDING) | BIT (DONE) | BIT (GONE),
};

#define COLUMNS                                                                                    \
  "op_id, kind, opportunity, candidacy, decision_version, payload, state, fence, attempts, "       \
  "looks, due, "                                                                                   \
  "error, remote_id"

/**
 * clara_outbox_may_follow:
 * @from: a state
 * @to: another one
 *
 * Returns: whether a row may go from the one to the other; any thread
 */
gboolean
clara_outbox_may_follow (ClaraOutboxState from, ClaraOutboxState to)
{
  return from < CLARA_N_OUTBOX_STATES && to < CLARA_N_OUTBOX_STATES &&
         (followers[from] & (1u << to)) != 0;
}

static ClaraOutboxRow *
row_of_row (ClaraStatement *row)
{
  ClaraOutboxRow *found = g_new0 (ClaraOutboxRow, 1);

  clara_statement_get_id (row, 0, &found->op_id);
  found->kind = clara_statement_dup_text (row, 1);
  found->opportunity = clara_statement_dup_text (row, 2);
  clara_statement_get_id (row, 3, &found->candidacy);
  found->decision_version = (int) clara_statement_get_int64 (row, 4);
  found->payload = clara_statement_dup_text (row, 5);
  if (!clara_outbox_state_from_string (clara_statement_get_text (row, 6), &found->state))
    found->state = CLARA_OUTBOX_NEEDS_YOU;
  found->fence = clara_statement_get_int64 (row, 7);
  found->attempts = (int) clara_statement_get_int64 (row, 8);
  found->looks = (int) clara_statement_get_int64 (row, 9);
  found->due = clara_statement_get_int64 (row, 10);
  found->error = clara_statement_dup_text (row, 11);
  found->remote_id = clara_statement_dup_text (row, 12);

  return found;
}

/**
 * clara_outbox_add:
 * @write: the transaction that also writes the decision
 * @row: (inout): kind, opportunity, candidacy, version and payload; gets an op id where it has none
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where this version of the decision has such an effect already
 */
gboolean
clara_outbox_add (ClaraWrite *write, ClaraOutboxRow *row, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;
  guint8 hash[CLARA_CONTENT_HASH_SIZE];

  if (!clara_store_fill_id (&row->op_id, error))
    return FALSE;

  row->state = CLARA_OUTBOX_PENDING;
  row->due = clara_write_get_now (write);
  clara_materials_hash (row->payload, strlen (row->payload), hash);

  statement = clara_write_prepare (
      write, CLARA_ENTITY_OUTBOX, NULL,
      "INSERT INTO outbox (op_id, kind, opportunity, candidacy, decision_version, payload, "
      "payload_hash, state, due, created, updated) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, $8, $8)");
  clara_statement_bind_id (statement, 1, &row->op_id);
  clara_statement_bind_text (statement, 2, row->kind);
  clara_statement_bind_text (statement, 3, row->opportunity);
  clara_statement_bind_id (statement, 4, &row->candidacy);
  clara_statement_bind_int64 (statement, 5, row->decision_version);
  clara_statement_bind_text (statement, 6, row->payload);
  clara_statement_bind_blob (statement, 7, hash, sizeof hash);
  clara_statement_bind_int64 (statement, 8, row->due);

  return clara_statement_run (statement, error);
}

/**
 * clara_outbox_withdraw:
 * @write: the transaction that also writes the newer decision
 * @opportunity: where to
 * @kind: what
 * @before_version: the version of the newer decision
 * @error: return location for a #GError
 *
 * Deletes what an older decision wanted and nobody has begun to send.
 *
 * Returns: whether it was written
 */
gboolean
clara_outbox_withdraw (ClaraWrite *write,
                       const char *opportunity,
                       const char *kind,
                       int before_version,
                       GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_OUTBOX, NULL,
      "DELETE FROM outbox WHERE opportunity = $1 AND kind = $2 AND decision_version < $3 "
      "AND state = 'pending' AND attempts = 0");

  clara_statement_bind_text (statement, 1, opportunity);
  clara_statement_bind_text (statement, 2, kind);
  clara_statement_bind_int64 (statement, 3, before_version);

  return clara_statement_run (statement, error);
}

/**
 * clara_outbox_next_version:
 * @connection: where to read; inside of a write function its own, so that nobody comes between
 * @opportunity: where to
 * @at_least: the version of the card
 * @version: (out): a version that no effect on @opportunity has yet
 * @error: return location for a #GError
 *
 * One opportunity may stand in several jobs, whose cards count for themselves; what reaches it counts as one.
 *
 * Returns: whether it worked
 */
gboolean
clara_outbox_next_version (ClaraConnection *connection,
                           const char *opportunity,
                           int at_least,
                           int *version,
                           GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT coalesce (max (decision_version), 0) + 1 FROM outbox WHERE opportunity = $1");

  clara_statement_bind_text (statement, 1, opportunity);
  if (!clara_store_get_one (statement, "there is no version", error))
    return FALSE;

  *version = MAX (at_least, (int) clara_statement_get_int64 (statement, 0));

  return TRUE;
}

/**
 * clara_outbox_recover:
 * @write: a transaction
 * @fence: of the lease that was taken just now
 * @settle_ms: how long a call that was cut off may still take effect
 * @n_recovered: (out) (optional): how many there were
 * @error: return location for a #GError
 *
 * What an earlier sender left on its way becomes unknown: to be looked up once @settle_ms have passed.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the lease is another's
 */
gboolean
clara_outbox_recover (ClaraWrite *write,
                      gint64 fence,
                      guint settle_ms,
                      guint *n_recovered,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, fence, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_OUTBOX, NULL,
      "UPDATE outbox SET state = 'unknown', looks = 0, due = $2 + $3, updated = $2, "
      "error = 'interrupted' WHERE state = 'inflight' AND fence < $1");
  clara_statement_bind_int64 (statement, 1, fence);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 3, settle_ms);
  if (!clara_statement_run (statement, error))
    return FALSE;

  if (n_recovered != NULL)
    *n_recovered = (guint) clara_statement_get_changes (statement);

  return TRUE;
}

/* The one row that @sql gives, or none: then there is no error, either. */
static ClaraOutboxRow *
take (ClaraWrite *write, gint64 fence, guint settle_ms, const char *sql, GError **error)
{
  g_autoptr (ClaraOutboxRow) row = NULL;
  g_autoptr (ClaraStatement) statement = NULL;
  gboolean found;

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, fence, error))
    return NULL;

  statement = clara_write_prepare (write, CLARA_ENTITY_OUTBOX, NULL, sql);
  clara_statement_bind_int64 (statement, 1, fence);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));
  if (settle_ms > 0)
    clara_statement_bind_int64 (statement, 3, settle_ms);
  if (!clara_store_find (statement, &found, error))
    return NULL;

  if (!found)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is nothing to send");
      return NULL;
    }

  row = row_of_row (statement);

  return clara_statement_run (statement, error) ? g_steal_pointer (&row) : NULL;
}

/**
 * clara_outbox_take:
 * @write: a transaction, which is durable before the call is made
 * @fence: of the lease that the sender holds
 * @error: return location for a #GError
 *
 * Takes what is to be sent next, in the order of the decisions on each opportunity: nothing passes what is unsettled
 * before it. Of one moment a tag goes last, for its answer is the only one that tells what the opportunity's mark is
 * after all of them. It is inflight afterwards.
 *
 * Returns: (transfer full): the row; %NULL with %CLARA_ERROR_NOT_FOUND where there is none, or %CLARA_ERROR_CONFLICT
 *   where the lease is another's
 */
ClaraOutboxRow *
clara_outbox_take (ClaraWrite *write, gint64 fence, GError **error)
{
  return take (
      write, fence, 0,
      "UPDATE outbox SET state = 'inflight', fence = $1, attempts = attempts + 1, looks = 0, "
      "updated = $2 WHERE op_id = (SELECT o.op_id FROM outbox AS o "
      "WHERE o.state = 'pending' AND o.due <= $2 AND NOT EXISTS "
      "(SELECT 1 FROM outbox AS p WHERE p.opportunity = o.opportunity "
      "AND p.kind = o.kind AND p.decision_version < o.decision_version "
      "AND p.state IN ('pending', 'inflight', 'unknown')) "
      "ORDER BY o.due, o.created, o.kind = 'tag', o.decision_version LIMIT 1) RETURNING " COLUMNS,
      error);
}

/**
 * clara_outbox_take_unknown:
 * @write: a transaction
 * @fence: of the lease that the sender holds
 * @settle_ms: when it is looked up again, if this look finds nothing; above 0
 * @error: return location for a #GError
 *
 * Takes what is to be looked up next, and counts the look. It stays unknown: what the look finds is told by
 * clara_outbox_settle().
 *
 * Returns: (transfer full): the row; %NULL with %CLARA_ERROR_NOT_FOUND where there is none, or %CLARA_ERROR_CONFLICT
 *   where the lease is another's
 */
ClaraOutboxRow *
clara_outbox_take_unknown (ClaraWrite *write, gint64 fence, guint settle_ms, GError **error)
{
  g_return_val_if_fail (settle_ms > 0, NULL);

  return take (write, fence, settle_ms,
               "UPDATE outbox SET fence = $1, looks = looks + 1, due = $2 + $3, updated = $2 "
               "WHERE op_id = (SELECT op_id FROM outbox WHERE state = 'unknown' AND due <= $2 "
               "ORDER BY due LIMIT 1) RETURNING " COLUMNS,
               error);
}

/**
 * clara_outbox_settle:
 * @write: a transaction
 * @row: a row as it was taken
 * @to: what came of it; %CLARA_OUTBOX_INFLIGHT sends an unknown one once more, with the same op id
 * @pause_ms: for @to pending or unknown: how long to leave it alone
 * @reason: (nullable): a short stable name of what went wrong
 * @remote_id: (nullable): what the other side calls it
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the lease is another's or the row not as it was taken,
 *   %CLARA_ERROR_INVALID where @to cannot follow
 */
gboolean
clara_outbox_settle (ClaraWrite *write,
                     const ClaraOutboxRow *row,
                     ClaraOutboxState to,
                     guint pause_ms,
                     const char *reason,
                     const char *remote_id,
                     GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_outbox_may_follow (row->state, to))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "an effect cannot go from %s to %s",
                   clara_outbox_state_to_string (row->state), clara_outbox_state_to_string (to));
      return FALSE;
    }

  if (!clara_leases_check (write, CLARA_OUTBOX_LEASE, row->fence, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_OUTBOX, NULL,
      "UPDATE outbox SET state = $4, due = $5 + $6, updated = $5, error = $7, "
      "remote_id = coalesce ($8, remote_id), "
      "attempts = CASE WHEN $4 = 'inflight' THEN attempts + 1 ELSE attempts END "
      "WHERE op_id = $1 AND fence = $2 AND state = $3");
  clara_statement_bind_id (statement, 1, &row->op_id);
  clara_statement_bind_int64 (statement, 2, row->fence);
  clara_statement_bind_text (statement, 3, clara_outbox_state_to_string (row->state));
  clara_statement_bind_text (statement, 4, clara_outbox_state_to_string (to));
  clara_statement_bind_int64 (statement, 5, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 6, pause_ms);
  clara_statement_bind_text (statement, 7, reason);
  clara_statement_bind_text (statement, 8, remote_id);

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "somebody else has settled this effect", error);
}

/**
 * clara_outbox_decide:
 * @write: a transaction
 * @op_id: an effect that needs a person
 * @to: what the person says: %CLARA_OUTBOX_PENDING sends it anew, %CLARA_OUTBOX_DONE or %CLARA_OUTBOX_GONE leaves it
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where it needs nobody, %CLARA_ERROR_INVALID for another @to
 */
gboolean
clara_outbox_decide (ClaraWrite *write, const ClaraId *op_id, ClaraOutboxState to, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_outbox_may_follow (CLARA_OUTBOX_NEEDS_YOU, to))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "a person cannot say that");
      return FALSE;
    }

  statement = clara_write_prepare (write, CLARA_ENTITY_OUTBOX, NULL,
                                   "UPDATE outbox SET state = $2, due = $3, updated = $3 "
                                   "WHERE op_id = $1 AND state = 'needs-you'");
  clara_statement_bind_id (statement, 1, op_id);
  clara_statement_bind_text (statement, 2, clara_outbox_state_to_string (to));
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT, "this effect needs nobody", error);
}

/**
 * clara_outbox_get:
 * @connection: where to read
 * @op_id: an effect
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the row; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraOutboxRow *
clara_outbox_get (ClaraConnection *connection, const ClaraId *op_id, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM outbox WHERE op_id = $1");

  clara_statement_bind_id (statement, 1, op_id);
  if (!clara_store_get_one (statement, "there is no such effect", error))
    return NULL;

  return row_of_row (statement);
}

/**
 * clara_outbox_list:
 * @connection: where to read
 * @candidacy: (nullable): of whom; %NULL: all that are not done
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraOutboxRow): the effects, the oldest first
 */
GPtrArray *
clara_outbox_list (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (GPtrArray)
      rows = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_outbox_row_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM outbox WHERE candidacy = $1 "
                  "OR ($1 IS NULL AND state <> 'done') ORDER BY created, decision_version, kind");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (rows, row_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

/**
 * clara_outbox_count:
 * @connection: where to read
 * @counts: (out caller-allocates) (array fixed-size=6): how many there are in each state
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_outbox_count (ClaraConnection *connection,
                    guint counts[CLARA_N_OUTBOX_STATES],
                    GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT state, count (*) FROM outbox GROUP BY state");
  guint found[CLARA_N_OUTBOX_STATES] = { 0 };
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraOutboxState state;

      if (clara_outbox_state_from_string (clara_statement_get_text (statement, 0), &state))
        found[state] = (guint) clara_statement_get_int64 (statement, 1);
    }

  if (step == CLARA_STEP_ERROR)
    return FALSE;

  memcpy (counts, found, sizeof found);

  return TRUE;
}
