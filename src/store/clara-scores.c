/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-scores.h"

#include "clara-store-private.h"

static gboolean
add_document (ClaraWrite *write, gint64 score, const char *document, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO score_document (score, document) VALUES ($1, $2)");

  clara_statement_bind_int64 (statement, 1, score);
  clara_statement_bind_text (statement, 2, document);

  return clara_statement_run (statement, error);
}

/**
 * clara_scores_add:
 * @write: a transaction
 * @row: (inout): the score; gets its place and its time
 * @document: JSON: matches, evidence and summary
 * @error: return location for a #GError
 *
 * Adds a score, the newest from now on. Earlier ones stay.
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_FOUND where its candidacy or its rubric is gone
 */
gboolean
clara_scores_add (ClaraWrite *write, ClaraScoreRow *row, const char *document, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, &row->candidacy,
      "INSERT INTO score (candidacy, engine, model, rubric, rubric_version, score, low, high, "
      "status, at, strongest, unmet) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING seq");

  clara_statement_bind_id (statement, 1, &row->candidacy);
  clara_statement_bind_text (statement, 2, row->engine);
  clara_statement_bind_text (statement, 3, row->model);
  clara_statement_bind_id (statement, 4, &row->rubric);
  clara_statement_bind_int64 (statement, 5, row->rubric_version);
  clara_statement_bind_double (statement, 6, row->score);
  clara_statement_bind_double (statement, 7, row->low);
  clara_statement_bind_double (statement, 8, row->high);
  clara_statement_bind_text (statement, 9, clara_status_to_string (row->status));
  clara_statement_bind_int64 (statement, 10, clara_write_get_now (write));
  clara_statement_bind_text (statement, 11, row->strongest);
  clara_statement_bind_text (statement, 12, row->unmet);
  if (!clara_store_get_one (statement, "the score was not written", error))
    return FALSE;

  row->seq = clara_statement_get_int64 (statement, 0);
  row->at = clara_write_get_now (write);

  return clara_statement_run (statement, error) && add_document (write, row->seq, document, error);
}

/**
 * clara_scores_get_newest:
 * @connection: where to read
 * @candidacy: a candidacy
 * @row: (out caller-allocates): the newest score; free with clara_score_row_clear()
 * @document: (out) (transfer full) (optional): its JSON
 * @error: return location for a #GError
 *
 * Returns: whether there is one; else %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_scores_get_newest (ClaraConnection *connection,
                         const ClaraId *candidacy,
                         ClaraScoreRow *row,
                         char **document,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT s.seq, s.candidacy, s.engine, s.model, s.rubric, s.rubric_version, s.score, "
      "s.low, s.high, s.status, s.at, d.document, s.strongest, s.unmet FROM score AS s "
      "LEFT JOIN score_document AS d ON d.score = s.seq "
      "WHERE s.candidacy = $1 ORDER BY s.seq DESC LIMIT 1");

  clara_statement_bind_id (statement, 1, candidacy);
  if (!clara_store_get_one (statement, "there is no score", error))
    return FALSE;

  row->seq = clara_statement_get_int64 (statement, 0);
  clara_statement_get_id (statement, 1, &row->candidacy);
  row->engine = clara_statement_dup_text (statement, 2);
  row->model = clara_statement_dup_text (statement, 3);
  clara_statement_get_id (statement, 4, &row->rubric);
  row->rubric_version = (int) clara_statement_get_int64 (statement, 5);
  row->score = clara_statement_get_double (statement, 6);
  row->low = clara_statement_get_double (statement, 7);
  row->high = clara_statement_get_double (statement, 8);
  clara_status_from_string (clara_statement_get_text (statement, 9), &row->status);
  row->at = clara_statement_get_int64 (statement, 10);
  row->strongest = clara_statement_dup_text (statement, 12);
  row->unmet = clara_statement_dup_text (statement, 13);
  if (document != NULL)
    *document = clara_statement_dup_text (statement, 11);

  return TRUE;
}

/**
 * clara_scores_list_stale:
 * @connection: where to read
 * @job: a job
 * @engine: the version of the engine now
 * @model: (nullable): the embedding model now
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraId): the candidacies whose newest score is of another rubric, engine or
 *   model than those of now; those without a score are not among them
 */
GArray *
clara_scores_list_stale (ClaraConnection *connection,
                         const ClaraId *job,
                         const char *engine,
                         const char *model,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT c.id FROM candidacy AS c JOIN job ON job.id = c.job "
                  "JOIN score AS s ON s.seq = (SELECT max (seq) FROM score WHERE "
                  "score.candidacy = c.id) WHERE c.job = $1 AND c.merged_into IS NULL "
                  "AND (s.rubric <> job.rubric OR s.engine <> $2 "
                  "OR coalesce (s.model, '') <> coalesce ($3, '')) ORDER BY c.number");

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_text (statement, 2, engine);
  clara_statement_bind_text (statement, 3, model);

  return clara_store_get_ids (statement, error);
}
