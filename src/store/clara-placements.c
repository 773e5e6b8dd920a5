/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-candidacies.h"
#include "clara-store-private.h"

/* The newest row before @before, and which row it takes back. */
static gboolean
find_before (ClaraConnection *connection,
             const ClaraId *candidacy,
             gint64 before,
             gint64 *seq,
             gint64 *undo_of,
             GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT seq, coalesce (undo_of, 0) FROM placement "
                  "WHERE candidacy = $1 AND seq < $2 ORDER BY seq DESC LIMIT 1");
  gboolean found;

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_int64 (statement, 2, before);
  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *seq = found ? clara_statement_get_int64 (statement, 0) : 0;
  *undo_of = found ? clara_statement_get_int64 (statement, 1) : 0;

  return TRUE;
}

/**
 * clara_candidacies_get_standing:
 * @connection: where to read
 * @candidacy: a candidacy
 * @standing: (out): the row of its history that it stands by; 0: it stands where it began
 * @error: return location for a #GError
 *
 * Which move counts. A move that takes another back makes the one before that count again; taking back the taking back
 * makes the first one count. So two moves are the same word exactly where this is the same.
 *
 * Returns: whether it worked
 */
gboolean
clara_candidacies_get_standing (ClaraConnection *connection,
                                const ClaraId *candidacy,
                                gint64 *standing,
                                GError **error)
{
  gint64 seq;
  gint64 undo_of;

  if (!find_before (connection, candidacy, G_MAXINT64, &seq, &undo_of, error))
    return FALSE;

  /* Each turn goes back in time, so this ends. */
  while (undo_of > 0)
    if (!find_before (connection, candidacy, MIN (undo_of, seq), &seq, &undo_of, error))
      return FALSE;

  *standing = seq;

  return TRUE;
}

/**
 * clara_candidacies_find_undo:
 * @connection: where to read
 * @move: a row of a history that was taken back
 * @undo: (out): the row that took it back, the last where there were several
 * @error: return location for a #GError
 *
 * Returns: whether there is one; else %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_candidacies_find_undo (ClaraConnection *connection, gint64 move, gint64 *undo, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT seq FROM placement WHERE undo_of = $1 ORDER BY seq DESC LIMIT 1");

  clara_statement_bind_int64 (statement, 1, move);
  if (!clara_store_get_one (statement, "this move was not taken back", error))
    return FALSE;

  *undo = clara_statement_get_int64 (statement, 0);

  return TRUE;
}

static gboolean
count_since (ClaraConnection *connection,
             const char *sql,
             const ClaraId *job,
             gint64 since,
             guint *n,
             GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, sql);
  gboolean found;

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_int64 (statement, 2, since);
  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *n = found ? (guint) clara_statement_get_int64 (statement, 0) : 0;

  return TRUE;
}

/**
 * clara_candidacies_count_arrived:
 * @connection: where to read
 * @job: a job
 * @since: ms since the epoch, UTC
 * @n: (out): how many cards came in from Lever then or later
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_candidacies_count_arrived (ClaraConnection *connection,
                                 const ClaraId *job,
                                 gint64 since,
                                 guint *n,
                                 GError **error)
{
  return count_since (connection,
                      "SELECT count (*) FROM candidacy WHERE job = $1 AND created >= $2 "
                      "AND opportunity IS NOT NULL AND merged_into IS NULL",
                      job, since, n, error);
}

/**
 * clara_candidacies_count_mapped:
 * @connection: where to read
 * @job: a job
 * @since: ms since the epoch, UTC
 * @n: (out): how many cards, there before, the mapping from Lever has moved then or later
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_candidacies_count_mapped (ClaraConnection *connection,
                                const ClaraId *job,
                                gint64 since,
                                guint *n,
                                GError **error)
{
  return count_since (connection,
                      "SELECT count (DISTINCT p.candidacy) FROM candidacy c "
                      "JOIN placement p ON p.candidacy = c.id "
                      "WHERE c.job = $1 AND c.created < $2 AND p.placed_by = 'lever' "
                      "AND p.at >= $2",
                      job, since, n, error);
}
