/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-changes.h"

#include "clara-store-private.h"

/**
 * clara_changes_get_last:
 * @connection: where to read
 * @seq: (out): the place of the last change; 0 where there never was one
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_changes_get_last (ClaraConnection *connection, gint64 *seq, GError **error)
{
  return clara_connection_get_int64 (
      connection, "SELECT coalesce (max (seq), 0) FROM sqlite_sequence WHERE name = 'change'", seq,
      error);
}

/**
 * clara_changes_since:
 * @connection: where to read
 * @seq: what was seen already
 * @max_changes: how many at most; ask again with the last one's place
 * @complete: (out): FALSE where some of them were pruned already: read everything anew
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraChange): what is newer, the oldest first
 */
GArray *
clara_changes_since (ClaraConnection *connection,
                     gint64 seq,
                     guint max_changes,
                     gboolean *complete,
                     GError **error)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (ClaraChange));
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT seq, entity, id, at, member FROM change WHERE seq > $1 ORDER BY seq LIMIT $2");
  gint64 first;
  ClaraStep step;

  if (!clara_connection_get_int64 (
          connection,
          "SELECT coalesce ((SELECT min (seq) FROM change), (SELECT seq + 1 FROM "
          "sqlite_sequence WHERE name = 'change'), 1)",
          &first, error))
    return NULL;

  clara_statement_bind_int64 (statement, 1, seq);
  clara_statement_bind_int64 (statement, 2, max_changes);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraChange change = { .entity = CLARA_ENTITY_NONE };

      change.seq = clara_statement_get_int64 (statement, 0);
      clara_entity_from_string (clara_statement_get_text (statement, 1), &change.entity);
      clara_statement_get_id (statement, 2, &change.id);
      change.at = clara_statement_get_int64 (statement, 3);
      clara_statement_get_id (statement, 4, &change.member);
      g_array_append_val (changes, change);
    }

  if (step == CLARA_STEP_ERROR)
    return NULL;

  *complete = seq >= first - 1;

  return g_steal_pointer (&changes);
}

/**
 * clara_changes_prune:
 * @write: a transaction
 * @before_ms: ms since the epoch, UTC
 * @error: return location for a #GError
 *
 * Deletes older changes. Whoever has not seen them by then reads everything anew.
 *
 * Returns: whether it worked
 */
gboolean
clara_changes_prune (ClaraWrite *write, gint64 before_ms, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                                              "DELETE FROM change WHERE at < $1");

  clara_statement_bind_int64 (statement, 1, before_ms);

  return clara_statement_run (statement, error);
}
