/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-scores.h"

#include "clara-store-private.h"

/* What SQLite's reader of JSON is asked; another engine has its own. */

/* Whose newest score is by the rubric that counts, and who could be read. */
#define COUNTED                                                                                    \
  "FROM candidacy AS c JOIN job AS j ON j.id = c.job "                                             \
  "JOIN newest_score AS s ON s.candidacy = c.id AND s.rubric = j.rubric "                          \
  "WHERE c.job = $1 AND c.merged_into IS NULL AND c.reason IS NULL"

static gboolean
count (ClaraConnection *connection, const char *sql, const ClaraId *job, guint *n, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, sql);

  clara_statement_bind_id (statement, 1, job);
  if (!clara_store_get_one (statement, "nothing was counted", error))
    return FALSE;
  *n = (guint) clara_statement_get_int64 (statement, 0);

  return TRUE;
}

/**
 * clara_scores_tally:
 * @connection: where to read
 * @job: a job
 * @error: return location for a #GError
 *
 * Counts the verdicts of the newest scores, in one pass over their documents.
 *
 * Returns: (transfer full): how many candidates have which verdict on each requirement; empty where the job has no
 *   rubric or no candidates
 */
ClaraRubricTally *
clara_scores_tally (ClaraConnection *connection, const ClaraId *job, GError **error)
{
  g_autoptr (ClaraRubricTally) tally = clara_rubric_tally_new ();
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT json_extract (m.value, '$.requirement') AS requirement, "
      "json_extract (m.value, '$.verdict') AS verdict, count (*) FROM score_document AS d, "
      "json_each (d.document, '$.matches') AS m WHERE d.score IN (SELECT s.seq " COUNTED ") "
      "GROUP BY 1, 2 ORDER BY 1, 2");
  ClaraStep step;

  if (!count (connection, "SELECT count (*) " COUNTED, job, &tally->n_counted, error) ||
      !count (connection, "SELECT count (*) FROM candidacy WHERE job = $1 AND merged_into IS NULL",
              job, &tally->n_candidates, error))
    return NULL;

  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      const char *requirement = clara_statement_get_text (statement, 0);
      ClaraVerdict verdict;

      if (requirement != NULL &&
          clara_verdict_from_string (clara_statement_get_text (statement, 1), &verdict))
        clara_rubric_tally_add (tally, requirement, verdict,
                                (guint) clara_statement_get_int64 (statement, 2));
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&tally) : NULL;
}
