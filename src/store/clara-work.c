/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-work.h"

#include "clara-store-private.h"

/*
 * A row is claimable when it is due and neither done, failed nor paused. A claim moves what is due behind the end of its
 * lease, so one comparison serves for pauses, leases and what they leave when their holder dies. Each claim raises the
 * fence: who wakes up after his lease has gone to another finds a larger number, and can neither finish nor renew.
 */

/**
 * clara_work_item_free:
 * @self: (nullable) (transfer full): claimed work
 */
void
clara_work_item_free (ClaraWorkItem *self)
{
  if (self == NULL)
    return;

  g_free (self->kind);
  g_free (self);
}

/**
 * clara_work_request:
 * @write: a transaction
 * @kind: what is to be done: a short stable name
 * @subject: to what
 * @job: (nullable): the job it belongs to
 * @candidacy: (nullable): the candidacy it belongs to, and goes with
 * @priority: lower is sooner, such as %CLARA_WORK_PRIORITY_BACKGROUND
 * @error: return location for a #GError
 *
 * Asks for work. What was asked for already is there once, with the higher priority; what somebody is at will be done
 * again afterwards, for it may have begun before the reason of this request.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where its job or candidacy is gone
 */
gboolean
clara_work_request (ClaraWrite *write,
                    const char *kind,
                    const ClaraId *subject,
                    const ClaraId *job,
                    const ClaraId *candidacy,
                    int priority,
                    GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_WORK, job,
      "INSERT INTO work (id, kind, subject, job, candidacy, priority, state, due, created) "
      "VALUES ($1, $2, $3, $4, $5, $6, 'ready', $7, $7) ON CONFLICT (kind, subject) DO UPDATE SET "
      "priority = CASE WHEN work.state IN ('done', 'failed') THEN excluded.priority "
      "ELSE min (work.priority, excluded.priority) END, "
      "generation = work.generation + 1, error = NULL, attempts = 0, "
      "due = CASE WHEN work.state = 'claimed' THEN work.due ELSE excluded.due END, "
      "state = CASE WHEN work.state IN ('claimed', 'paused') THEN work.state ELSE 'ready' END");
  ClaraId id;

  if (!clara_id_generate (&id, error))
    return FALSE;

  clara_statement_bind_id (statement, 1, &id);
  clara_statement_bind_text (statement, 2, kind);
  clara_statement_bind_id (statement, 3, subject);
  clara_statement_bind_id (statement, 4, job);
  clara_statement_bind_id (statement, 5, candidacy);
  clara_statement_bind_int64 (statement, 6, priority);
  clara_statement_bind_int64 (statement, 7, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_work_set_priority:
 * @write: a transaction
 * @candidacy: whose work
 * @priority: lower is sooner: what is on screen comes first
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_work_set_priority (ClaraWrite *write, const ClaraId *candidacy, int priority, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE work SET priority = $2 WHERE candidacy = $1 AND state IN ('ready', 'paused')");

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_int64 (statement, 2, priority);

  return clara_statement_run (statement, error);
}

static ClaraWorkItem *
item_of_row (ClaraStatement *row)
{
  ClaraWorkItem *item = g_new0 (ClaraWorkItem, 1);

  clara_statement_get_id (row, 0, &item->id);
  item->kind = clara_statement_dup_text (row, 1);
  clara_statement_get_id (row, 2, &item->subject);
  clara_statement_get_id (row, 3, &item->job);
  clara_statement_get_id (row, 4, &item->candidacy);
  item->fence = clara_statement_get_int64 (row, 5);
  item->generation = clara_statement_get_int64 (row, 6);
  item->attempts = (int) clara_statement_get_int64 (row, 7);

  return item;
}

/**
 * clara_work_claim:
 * @write: a transaction
 * @kinds: (nullable) (array zero-terminated=1): what can be done, %CLARA_WORK_MAX_KINDS at most; %NULL: anything
 * @owner: who claims it: an id of the process
 * @n_items: how much at most
 * @lease_ms: how long nobody else may have it
 * @error: return location for a #GError
 *
 * Claims what comes next, by priority and then by age. What somebody claimed and has neither finished nor renewed in
 * time is claimable again.
 *
 * Returns: (transfer full) (element-type ClaraWorkItem): the work; empty where there is none
 */
GPtrArray *
clara_work_claim (ClaraWrite *write,
                  const char *const *kinds,
                  const ClaraId *owner,
                  guint n_items,
                  guint lease_ms,
                  GError **error)
{
  g_autoptr (GPtrArray)
      items = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_work_item_free);
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE work SET state = 'claimed', owner = $2, fence = fence + 1, due = $3 + $4, "
      "attempts = attempts + 1, claimed_generation = generation "
      "WHERE id IN (SELECT id FROM work WHERE state IN ('ready', 'claimed') AND due <= $3 "
      "AND ($1 IS NULL OR kind IN ($1, $6, $7, $8)) ORDER BY priority, created LIMIT $5) "
      "RETURNING id, kind, subject, job, candidacy, fence, generation, attempts");
  ClaraStep step;

  for (guint i = 0; i < CLARA_WORK_MAX_KINDS; i++)
    {
      clara_statement_bind_text (statement, i == 0 ? 1 : 5 + (int) i,
                                 kinds != NULL ? *kinds : NULL);
      if (kinds != NULL && *kinds != NULL)
        kinds++;
    }
  clara_statement_bind_id (statement, 2, owner);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 4, lease_ms);
  clara_statement_bind_int64 (statement, 5, n_items);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraWorkItem *item = item_of_row (statement);

      g_ptr_array_add (items, item);
      clara_write_note (write, CLARA_ENTITY_WORK, &item->job);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&items) : NULL;
}

static gboolean
run_fenced (ClaraStatement *statement, const ClaraWorkItem *item, GError **error)
{
  clara_statement_bind_id (statement, 1, &item->id);
  clara_statement_bind_int64 (statement, 2, item->fence);

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "the work went to somebody else, or is not wanted any more", error);
}

/**
 * clara_work_renew:
 * @write: a transaction
 * @item: claimed work
 * @lease_ms: how long nobody else may have it, from now
 * @error: return location for a #GError
 *
 * Returns: whether it is still ours; %CLARA_ERROR_CONFLICT
 */
gboolean
clara_work_renew (ClaraWrite *write, const ClaraWorkItem *item, guint lease_ms, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                       "UPDATE work SET due = $3 WHERE id = $1 AND fence = $2 "
                                       "AND state = 'claimed'");

  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write) + lease_ms);

  return run_fenced (statement, item, error);
}

/**
 * clara_work_finish:
 * @write: the transaction that also writes what came of it
 * @item: claimed work
 * @error: return location for a #GError
 *
 * The work is done; where it was asked for again meanwhile, it waits anew.
 *
 * Returns: whether it was ours; else %CLARA_ERROR_CONFLICT, and the caller's transaction must not stay either
 */
gboolean
clara_work_finish (ClaraWrite *write, const ClaraWorkItem *item, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_WORK, &item->job,
      "UPDATE work SET state = CASE WHEN generation > $3 THEN 'ready' ELSE 'done' END, owner = "
      "NULL, "
      "due = $4, attempts = 0, error = NULL WHERE id = $1 AND fence = $2 AND state = 'claimed'");

  clara_statement_bind_int64 (statement, 3, item->generation);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return run_fenced (statement, item, error);
}

/**
 * clara_work_give_back:
 * @write: a transaction
 * @item: claimed work that could not be done
 * @pause_ms: how long to wait before it is tried again
 * @reason: (nullable): a short stable name of what went wrong; never a person's words
 * @max_attempts: after so many it has failed; 0: it is always tried again, as after a pause of the person's
 * @error: return location for a #GError
 *
 * Returns: whether it was ours; %CLARA_ERROR_CONFLICT
 */
gboolean
clara_work_give_back (ClaraWrite *write,
                      const ClaraWorkItem *item,
                      guint pause_ms,
                      const char *reason,
                      guint max_attempts,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_WORK, &item->job,
      "UPDATE work SET state = CASE WHEN $3 > 0 AND attempts >= $3 THEN 'failed' ELSE 'ready' END, "
      "owner = NULL, due = $4, error = $5, "
      "attempts = CASE WHEN $3 > 0 THEN attempts ELSE attempts - 1 END "
      "WHERE id = $1 AND fence = $2 AND state = 'claimed'");

  clara_statement_bind_int64 (statement, 3, max_attempts);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write) + pause_ms);
  clara_statement_bind_text (statement, 5, reason);

  return run_fenced (statement, item, error);
}

/**
 * clara_work_set_paused:
 * @write: a transaction
 * @job: a job
 * @paused: whether nobody shall take up its work; what somebody is at goes on
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_work_set_paused (ClaraWrite *write, const ClaraId *job, gboolean paused, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_WORK, job,
      paused ? "UPDATE work SET state = 'paused' WHERE job = $1 AND state = 'ready'"
             : "UPDATE work SET state = 'ready' WHERE job = $1 AND state = 'paused'");

  clara_statement_bind_id (statement, 1, job);

  return clara_statement_run (statement, error);
}

/**
 * clara_work_cancel:
 * @write: a transaction
 * @job: a job
 * @error: return location for a #GError
 *
 * Deletes all work of a job, that which somebody is at included: it finds a conflict when it is finished.
 *
 * Returns: whether it was written
 */
gboolean
clara_work_cancel (ClaraWrite *write, const ClaraId *job, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_WORK, job,
                                                              "DELETE FROM work WHERE job = $1");

  clara_statement_bind_id (statement, 1, job);

  return clara_statement_run (statement, error);
}

static void
note_count (ClaraWorkCounts *counts, const char *state, guint n)
{
  if (g_str_equal (state, "ready"))
    counts->ready = n;
  else if (g_str_equal (state, "claimed"))
    counts->claimed = n;
  else if (g_str_equal (state, "paused"))
    counts->paused = n;
  else if (g_str_equal (state, "done"))
    counts->done = n;
  else
    counts->failed = n;
}

/**
 * clara_work_count:
 * @connection: where to read
 * @job: (nullable): of which job; %NULL: of all
 * @counts: (out caller-allocates): how much there is in each state
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_work_count (ClaraConnection *connection,
                  const ClaraId *job,
                  ClaraWorkCounts *counts,
                  GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT state, count (*) FROM work WHERE $1 IS NULL OR job = $1 GROUP BY state");
  ClaraWorkCounts found = { 0 };
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    note_count (&found, clara_statement_get_text (statement, 0),
                (guint) clara_statement_get_int64 (statement, 1));

  if (step == CLARA_STEP_ERROR)
    return FALSE;

  *counts = found;

  return TRUE;
}

/**
 * clara_work_count_jobs:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Counts the work of every job, in one pass.
 *
 * Returns: (transfer full) (element-type ClaraId ClaraWorkCounts): a job → its numbers; without work it is not in it
 */
GHashTable *
clara_work_count_jobs (ClaraConnection *connection, GError **error)
{
  g_autoptr (GHashTable)
      jobs = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT job, state, count (*) FROM work WHERE job IS NOT NULL GROUP BY job, state");
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraWorkCounts *counts;
      ClaraId job;

      clara_statement_get_id (statement, 0, &job);
      counts = g_hash_table_lookup (jobs, &job);
      if (counts == NULL)
        {
          counts = g_new0 (ClaraWorkCounts, 1);
          g_hash_table_insert (jobs, g_memdup2 (&job, sizeof job), counts);
        }
      note_count (counts, clara_statement_get_text (statement, 1),
                  (guint) clara_statement_get_int64 (statement, 2));
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&jobs) : NULL;
}
