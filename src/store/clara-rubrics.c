/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-jobs.h"
#include "clara-store-private.h"

/**
 * clara_rubrics_set_current:
 * @write: a transaction
 * @job: a job
 * @rubric: one of its rubrics, as an undo brings an older one back
 * @error: return location for a #GError
 *
 * Returns: whether it counts now; %CLARA_ERROR_NOT_FOUND where it is no rubric of this job
 */
gboolean
clara_rubrics_set_current (ClaraWrite *write,
                           const ClaraId *job,
                           const ClaraId *rubric,
                           GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_RUBRIC, job,
      "UPDATE job SET rubric = $2, version = version + 1, updated = $3 "
      "WHERE id = $1 AND EXISTS "
      "(SELECT 1 FROM rubric WHERE rubric.id = $2 AND rubric.job = $1)");

  clara_write_note (write, CLARA_ENTITY_JOB, job);
  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_id (statement, 2, rubric);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "the job has no such rubric",
                              error);
}

/**
 * clara_rubrics_add:
 * @write: a transaction
 * @job: a job
 * @document: JSON
 * @rubric: (out) (optional): the new rubric
 * @version: (out) (optional): its version, from 1
 * @error: return location for a #GError
 *
 * Adds a version of the job's rubric, which counts from now on. Earlier ones stay.
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_FOUND where there is no such job
 */
gboolean
clara_rubrics_add (ClaraWrite *write,
                   const ClaraId *job,
                   const char *document,
                   ClaraId *rubric,
                   int *version,
                   GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;
  g_autoptr (ClaraStatement) newest = clara_connection_prepare (
      clara_write_get_connection (write), "SELECT max (version) FROM rubric WHERE job = $1");
  ClaraId id;
  int next;

  clara_statement_bind_id (newest, 1, job);
  if (!clara_store_get_one (newest, "there is no such job", error) ||
      !clara_id_generate (&id, error))
    return FALSE;

  next = (int) clara_statement_get_int64 (newest, 0) + 1;
  statement = clara_write_prepare (
      write, CLARA_ENTITY_RUBRIC, job,
      "INSERT INTO rubric (id, job, version, author, created, document) "
      "VALUES ($1, $2, $3, $4, $5, $6)");
  clara_statement_bind_id (statement, 1, &id);
  clara_statement_bind_id (statement, 2, job);
  clara_statement_bind_int64 (statement, 3, next);
  clara_statement_bind_id (statement, 4, clara_write_get_member (write));
  clara_statement_bind_int64 (statement, 5, clara_write_get_now (write));
  clara_statement_bind_text (statement, 6, document);
  if (!clara_statement_run (statement, error) ||
      !clara_rubrics_set_current (write, job, &id, error))
    return FALSE;

  if (rubric != NULL)
    *rubric = id;
  if (version != NULL)
    *version = next;

  return TRUE;
}

/**
 * clara_rubrics_get_current:
 * @connection: where to read
 * @job: a job
 * @rubric: (out) (optional): the rubric that counts
 * @version: (out) (optional): its version
 * @error: return location for a #GError
 *
 * Returns: (transfer full): its JSON; %NULL with %CLARA_ERROR_NOT_FOUND where the job has none yet
 */
char *
clara_rubrics_get_current (ClaraConnection *connection,
                           const ClaraId *job,
                           ClaraId *rubric,
                           int *version,
                           GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT rubric.id, rubric.version, rubric.document "
                  "FROM job JOIN rubric ON rubric.id = job.rubric "
                  "WHERE job.id = $1");

  clara_statement_bind_id (statement, 1, job);
  if (!clara_store_get_one (statement, "the job has no rubric", error))
    return NULL;

  if (rubric != NULL)
    clara_statement_get_id (statement, 0, rubric);
  if (version != NULL)
    *version = (int) clara_statement_get_int64 (statement, 1);

  return clara_statement_dup_text (statement, 2);
}

/**
 * clara_rubrics_get:
 * @connection: where to read
 * @rubric: a rubric
 * @version: (out) (optional): its version
 * @error: return location for a #GError
 *
 * Returns: (transfer full): its JSON; %NULL with %CLARA_ERROR_NOT_FOUND
 */
char *
clara_rubrics_get (ClaraConnection *connection, const ClaraId *rubric, int *version, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT version, document FROM rubric WHERE id = $1");

  clara_statement_bind_id (statement, 1, rubric);
  if (!clara_store_get_one (statement, "there is no such rubric", error))
    return NULL;

  if (version != NULL)
    *version = (int) clara_statement_get_int64 (statement, 0);

  return clara_statement_dup_text (statement, 1);
}

/**
 * clara_rubrics_get_author:
 * @connection: where to read
 * @rubric: a rubric
 * @author: (out caller-allocates): who wrote it; zero: the program, which read it from the job's text
 * @error: return location for a #GError
 *
 * Returns: whether it was found; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_rubrics_get_author (ClaraConnection *connection,
                          const ClaraId *rubric,
                          ClaraId *author,
                          GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT author FROM rubric WHERE id = $1");

  clara_statement_bind_id (statement, 1, rubric);
  if (!clara_store_get_one (statement, "there is no such rubric", error))
    return FALSE;

  *author = (ClaraId){ { 0 } };
  if (!clara_statement_is_null (statement, 0))
    clara_statement_get_id (statement, 0, author);

  return TRUE;
}

/**
 * clara_rubrics_set_outdated:
 * @write: a transaction
 * @posting: Lever's id of a posting
 * @outdated: whether its text is another one than that of the rubric which counts now
 * @error: return location for a #GError
 *
 * A later version of the rubric is not outdated, whoever makes it; an earlier one, that an undo brings back, is.
 *
 * Returns: whether it was written; also where nothing is known of the posting
 */
gboolean
clara_rubrics_set_outdated (ClaraWrite *write,
                            const char *posting,
                            gboolean outdated,
                            GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lever_posting SET outdated = CASE WHEN $2 = 1 THEN "
      "(SELECT job.rubric FROM job WHERE job.id = lever_posting.job) ELSE NULL END WHERE id = $1");

  clara_statement_bind_text (statement, 1, posting);
  clara_statement_bind_boolean (statement, 2, outdated);

  return clara_statement_run (statement, error);
}
