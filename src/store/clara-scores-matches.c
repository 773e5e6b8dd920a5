/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-scores.h"

#include "clara-store-private.h"

/* What SQLite's reader of JSON is asked; another engine has its own. */

static void
match_clear (gpointer data)
{
  g_free (((ClaraScoreMatch *) data)->requirement);
}

static void
read_match (ClaraStatement *row, GArray *matches)
{
  ClaraScoreMatch match = { .verdict = CLARA_VERDICT_UNKNOWN };

  match.requirement = clara_statement_dup_text (row, 3);
  if (match.requirement == NULL)
    return;
  clara_verdict_from_string (clara_statement_get_text (row, 4), &match.verdict);
  match.shown = clara_statement_get_double (row, 5);
  match.listed = clara_statement_get_boolean (row, 6);
  g_array_append_val (matches, match);
}

/**
 * clara_scores_each:
 * @connection: where to read
 * @job: a job
 * @func: (scope call): called for each candidate
 * @data: for @func
 * @error: return location for a #GError
 *
 * Goes through the newest scores that were made by the rubric that counts, of whom could be read, with the matches they
 * were added up from, in one pass over their documents.
 *
 * Returns: whether all were read
 */
gboolean
clara_scores_each (ClaraConnection *connection,
                   const ClaraId *job,
                   ClaraScoreFunc func,
                   gpointer data,
                   GError **error)
{
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (ClaraScoreMatch));
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT c.id, c.status, c.placed_by, json_extract (m.value, '$.requirement'), "
      "json_extract (m.value, '$.verdict'), json_extract (m.value, '$.shown'), "
      "json_extract (m.value, '$.listed') "
      "FROM candidacy AS c JOIN job AS j ON j.id = c.job "
      "JOIN newest_score AS s ON s.candidacy = c.id AND s.rubric = j.rubric "
      "JOIN score_document AS d ON d.score = s.seq, json_each (d.document, '$.matches') AS m "
      "WHERE c.job = $1 AND c.merged_into IS NULL AND c.reason IS NULL ORDER BY c.number, m.id");
  ClaraScored scored = { { { 0 } }, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC };
  gboolean begun = FALSE;
  ClaraStep step;

  g_array_set_clear_func (matches, match_clear);
  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraId candidacy;

      clara_statement_get_id (statement, 0, &candidacy);
      if (begun && !clara_id_equal (&candidacy, &scored.candidacy))
        {
          func (&scored, (const ClaraScoreMatch *) matches->data, matches->len, data);
          g_array_set_size (matches, 0);
        }
      begun = TRUE;
      scored.candidacy = candidacy;
      clara_status_from_string (clara_statement_get_text (statement, 1), &scored.status);
      clara_placed_by_from_string (clara_statement_get_text (statement, 2), &scored.placed_by);
      read_match (statement, matches);
    }
  if (step == CLARA_STEP_ERROR)
    return FALSE;
  if (begun)
    func (&scored, (const ClaraScoreMatch *) matches->data, matches->len, data);

  return TRUE;
}
