/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-jobs.h"

#include "clara-store-private.h"

#define COLUMNS                                                                                    \
  "job.id, job.title, job.team, job.place, job.language, job.posting, job.processed, "             \
  "job.external, job.reason, job.blind, job.retention_days, job.band_pre_qualified, "              \
  "job.band_qualified, job.rubric, "                                                               \
  "(SELECT rubric.version FROM rubric WHERE rubric.id = job.rubric), "                             \
  "job.version, job.created, job.updated, "                                                        \
  "(SELECT now.version <= changed.version FROM lever_posting "                                     \
  "JOIN rubric AS changed ON changed.id = lever_posting.outdated "                                 \
  "JOIN rubric AS now ON now.id = job.rubric WHERE lever_posting.id = job.posting)"
#define N_COLUMNS 19

static ClaraJob *
job_of_row (ClaraStatement *row)
{
  ClaraJob *job = clara_job_new ();

  clara_statement_get_id (row, 0, &job->id);
  job->title = clara_statement_dup_text (row, 1);
  job->team = clara_statement_dup_text (row, 2);
  job->place = clara_statement_dup_text (row, 3);
  job->language = clara_statement_dup_text (row, 4);
  job->posting = clara_statement_dup_text (row, 5);
  job->processed = clara_statement_get_boolean (row, 6);
  job->external = clara_statement_get_boolean (row, 7);
  job->reason = clara_statement_dup_text (row, 8);
  job->blind = clara_statement_get_boolean (row, 9);
  job->retention_days = (int) clara_statement_get_int64 (row, 10);
  if (!clara_statement_is_null (row, 11))
    job->band_pre_qualified = clara_statement_get_double (row, 11);
  if (!clara_statement_is_null (row, 12))
    job->band_qualified = clara_statement_get_double (row, 12);
  clara_statement_get_id (row, 13, &job->rubric);
  job->rubric_version = (int) clara_statement_get_int64 (row, 14);
  job->version = (int) clara_statement_get_int64 (row, 15);
  job->created = clara_statement_get_int64 (row, 16);
  job->updated = clara_statement_get_int64 (row, 17);
  job->outdated = !clara_statement_is_null (row, 18) && clara_statement_get_boolean (row, 18);

  return job;
}

static void
bind_band (ClaraStatement *statement, guint parameter, double band)
{
  if (band < 0)
    clara_statement_bind_null (statement, parameter);
  else
    clara_statement_bind_double (statement, parameter, band);
}

/* $1 … $12 of a statement that writes all that a person or Lever says of a job. */
static void
bind_job (ClaraStatement *statement, const ClaraJob *job)
{
  clara_statement_bind_id (statement, 1, &job->id);
  clara_statement_bind_text (statement, 2, job->title != NULL ? job->title : "");
  clara_statement_bind_text (statement, 3, job->team);
  clara_statement_bind_text (statement, 4, job->place);
  clara_statement_bind_text (statement, 5, job->text != NULL ? job->text : "");
  clara_statement_bind_text (statement, 6, job->language);
  clara_statement_bind_boolean (statement, 7, job->processed);
  clara_statement_bind_boolean (statement, 8, job->external);
  clara_statement_bind_text (statement, 9, job->reason);
  clara_statement_bind_boolean (statement, 10, job->blind);
  clara_statement_bind_int64 (statement, 11, job->retention_days);
  bind_band (statement, 12, job->band_pre_qualified);
  bind_band (statement, 13, job->band_qualified);
}

/**
 * clara_jobs_add:
 * @write: a transaction
 * @job: (inout): the job; gets an id where it has none, its version and its times
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where its posting is there already
 */
gboolean
clara_jobs_add (ClaraWrite *write, ClaraJob *job, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&job->id, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_JOB, &job->id,
      "INSERT INTO job (id, title, team, place, text, language, processed, external, reason, "
      "blind, "
      "retention_days, band_pre_qualified, band_qualified, posting, created, updated) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)");
  bind_job (statement, job);
  clara_statement_bind_text (statement, 14, job->posting);
  clara_statement_bind_int64 (statement, 15, clara_write_get_now (write));
  if (!clara_statement_run (statement, error))
    return FALSE;

  job->version = 1;
  job->created = job->updated = clara_write_get_now (write);

  return TRUE;
}

/**
 * clara_jobs_update:
 * @write: a transaction
 * @job: (inout): the job as it shall be, with the version that was seen; gets its new version and time. Its rubric and
 *   its posting are not written
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where somebody else changed it meanwhile, or it is gone
 */
gboolean
clara_jobs_update (ClaraWrite *write, ClaraJob *job, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_JOB, &job->id,
      "UPDATE job SET title = $2, team = $3, place = $4, text = $5, language = $6, processed = $7, "
      "external = $8, reason = $9, blind = $10, retention_days = $11, band_pre_qualified = $12, "
      "band_qualified = $13, version = version + 1, updated = $15 WHERE id = $1 AND version = $14");

  bind_job (statement, job);
  clara_statement_bind_int64 (statement, 14, job->version);
  clara_statement_bind_int64 (statement, 15, clara_write_get_now (write));
  if (!clara_store_run_one (statement, CLARA_ERROR_CONFLICT, "somebody else changed the job first",
                            error))
    return FALSE;

  job->version++;
  job->updated = clara_write_get_now (write);

  return TRUE;
}

/**
 * clara_jobs_set_processed:
 * @write: a transaction
 * @job: a job
 * @processed: whether Clara screens its candidates
 * @reason: (nullable): why, or why not
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_jobs_set_processed (ClaraWrite *write,
                          const ClaraId *job,
                          gboolean processed,
                          const char *reason,
                          GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_JOB, job,
                                       "UPDATE job SET processed = $2, reason = $3, version = "
                                       "version + 1, updated = $4 WHERE id = $1");

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_boolean (statement, 2, processed);
  clara_statement_bind_text (statement, 3, reason);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such job", error);
}

/**
 * clara_jobs_get:
 * @connection: where to read
 * @job: a job
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the job with its text; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraJob *
clara_jobs_get (ClaraConnection *connection, const ClaraId *job, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS ", job.text FROM job WHERE id = $1");
  ClaraJob *found;

  clara_statement_bind_id (statement, 1, job);
  if (!clara_store_get_one (statement, "there is no such job", error))
    return NULL;

  found = job_of_row (statement);
  found->text = clara_statement_dup_text (statement, N_COLUMNS);

  return found;
}

/**
 * clara_jobs_get_by_posting:
 * @connection: where to read
 * @posting: Lever's id
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the job with its text; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraJob *
clara_jobs_get_by_posting (ClaraConnection *connection, const char *posting, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS ", job.text FROM job WHERE posting = $1");
  ClaraJob *found;

  clara_statement_bind_text (statement, 1, posting);
  if (!clara_store_get_one (statement, "there is no job of this posting", error))
    return NULL;

  found = job_of_row (statement);
  found->text = clara_statement_dup_text (statement, N_COLUMNS);

  return found;
}

/* Adds to each job how many candidacies stand where. @by_id: ClaraId → ClaraJob. */
static gboolean
count_candidacies (ClaraConnection *connection, GHashTable *by_id, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT job, status, count (*) FROM candidacy WHERE merged_into IS NULL "
                  "GROUP BY job, status");
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraStatus status;
      ClaraJob *job;
      ClaraId id;

      clara_statement_get_id (statement, 0, &id);
      job = g_hash_table_lookup (by_id, &id);
      if (job != NULL &&
          clara_status_from_string (clara_statement_get_text (statement, 1), &status))
        job->counts[status] = (guint) clara_statement_get_int64 (statement, 2);
    }

  return step == CLARA_STEP_DONE;
}

/**
 * clara_jobs_list:
 * @connection: where to read
 * @all: also those that are not processed
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraJob): the jobs by title, with their counts and without their texts
 */
GPtrArray *
clara_jobs_list (ClaraConnection *connection, gboolean all, GError **error)
{
  g_autoptr (GPtrArray) jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_job_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM job WHERE processed = 1 OR $1 = 1 ORDER BY title, id");
  ClaraStep step;

  clara_statement_bind_boolean (statement, 1, all);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraJob *job = job_of_row (statement);

      job->text = g_strdup ("");
      g_ptr_array_add (jobs, job);
      g_hash_table_insert (by_id, &job->id, job);
    }

  if (step == CLARA_STEP_ERROR || !count_candidacies (connection, by_id, error))
    return NULL;

  return g_steal_pointer (&jobs);
}
