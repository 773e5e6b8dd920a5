/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-known-match.h"

#include <stdio.h>

/*
 * One candidacy on its way. Reading from the disk is the database's thread, documents are the extractor's processes, texts
 * the screener's pool, scoring a thread of GLib's; between them the steps are strung together where the task began.
 */
typedef struct
{
  ClaraDatabase *database;             /* (owned) */
  ClaraScreener *screener;             /* (owned) */
  ClaraIntakeJobs *jobs;               /* (unowned): lives longer than its tasks */
  const ClaraIntakeVersions *versions; /* (unowned): the same */
  ClaraWorkItem *item;                 /* (owned) (nullable): until the result has it */
  ClaraIntakeKind kind;
  ClaraIntakeInput *input;   /* (owned) (nullable): the same */
  ClaraScreenJob *job;       /* (owned) (nullable) */
  ClaraScreened *screened;   /* (owned) (nullable) */
  ClaraIdentity *learned;    /* (owned) (nullable) */
  ClaraIntakeResult *result; /* (owned) (nullable) */
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->database);
  g_object_unref (step->screener);
  g_clear_pointer (&step->item, clara_work_item_free);
  g_clear_pointer (&step->input, clara_intake_input_free);
  g_clear_pointer (&step->job, clara_screen_job_unref);
  g_clear_pointer (&step->screened, clara_screened_unref);
  g_clear_object (&step->learned);
  g_clear_pointer (&step->result, clara_intake_result_free);
  g_free (step);
}

static ClaraYearMonth
month_of (const ClaraIntakeVersions *versions)
{
  ClaraYearMonth month = { 0 };
  int year = 0, number = 0;

  if (sscanf (versions->month, "%d-%d", &year, &number) == 2)
    month = (ClaraYearMonth){ year, number };

  return month;
}

static void
make_result (Step *step, ClaraScore *score, const char *reason)
{
  step->result = clara_intake_result_new (g_steal_pointer (&step->item),
                                          g_steal_pointer (&step->input), step->versions);
  clara_intake_result_set_score (step->result, score, reason);
  if (step->screened != NULL)
    clara_intake_result_set_reading (step->result, step->screened, step->learned);
}

/* Where a rubric only weighs otherwise, no word of the candidate is needed. */
static gboolean
reweigh (Step *step)
{
  const ClaraIntakeBefore *before = &step->input->before;
  g_autofree char *reason = g_strdup (before->reason);
  g_autoptr (ClaraScore) score = NULL;

  if (step->kind != CLARA_INTAKE_SCORE || before->score == NULL)
    return FALSE;
  score = clara_score_reweigh (before->score, before->rubric, reason, step->input->rubric,
                               &step->input->bands);
  if (score == NULL)
    return FALSE;

  make_result (step, score, reason);

  return TRUE;
}

/* Whether all that was read is at hand, so that neither documents nor persons are needed again. */
static gboolean
has_kept (const ClaraIntakeInput *input)
{
  if (input->before.score == NULL || input->before.reason != NULL)
    return FALSE;
  for (guint i = 0; i < input->materials->len; i++)
    {
      const ClaraIntakeMaterial *material = g_ptr_array_index (input->materials, i);

      if (material->extraction == NULL ||
          (clara_extraction_get_reason (material->extraction) == NULL &&
           material->deidentified == NULL))
        return FALSE;
    }

  return TRUE;
}

/* Holds what was kept against what is asked for anew. */
static gboolean
rescore_kept (Step *step, GCancellable *cancellable, GError **error)
{
  const ClaraIntakeInput *input = step->input;
  GArray *texts = clara_screened_new_texts ();
  g_autoptr (ClaraScreened) screened = NULL;
  g_autoptr (ClaraScore) score = NULL;

  for (guint i = 0; i < input->materials->len; i++)
    {
      const ClaraIntakeMaterial *material = g_ptr_array_index (input->materials, i);
      ClaraScreenedText text = { .kind = material->material->kind,
                                 .extraction = g_object_ref (material->extraction) };

      if (material->deidentified != NULL)
        text.deidentified = clara_deidentified_new_kept (material->deidentified, NULL, 0);
      g_array_append_val (texts, text);
    }
  screened = clara_screened_new (clara_screener_get_lexicon (step->screener),
                                 clara_screener_get_embedder (step->screener), texts,
                                 clara_screen_job_get_echo (step->job), month_of (step->versions),
                                 input->vectors, cancellable, error);
  if (screened == NULL)
    return FALSE;
  score = clara_screened_rescore (screened, step->job, &input->bands, input->before.score,
                                  input->before.rubric);
  make_result (step, score, NULL);

  return TRUE;
}

static void
score_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Step *step = task_data;
  const ClaraIntakeBefore *before = &step->input->before;
  const char *reason = clara_screened_get_reason (step->screened);
  g_autoptr (ClaraScore) score = NULL;

  /* A new reading may say other things: only what was asked for anew is told from what was asked before. */
  score = clara_screened_rescore (step->screened, step->job, &step->input->bands,
                                  step->kind == CLARA_INTAKE_SCORE ? before->score : NULL,
                                  before->rubric);
  make_result (step, score, reason);
  g_task_return_boolean (task, TRUE);
}

static void
scored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Step *step = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_pointer (task, g_steal_pointer (&step->result),
                           (GDestroyNotify) clara_intake_result_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
run_in_thread (GTask *task, GTaskThreadFunc func, GAsyncReadyCallback next)
{
  g_autoptr (GTask)
      inner = g_task_new (NULL, g_task_get_cancellable (task), next, g_object_ref (task));

  g_task_set_task_data (inner, g_task_get_task_data (task), NULL);
  g_task_run_in_thread (inner, func);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Step *step = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  step->screened = clara_screener_read_finish (CLARA_SCREENER (source), result, &step->learned,
                                               &error);
  if (step->screened == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    run_in_thread (task, score_in_thread, scored_cb);
}

static void
read_materials (GTask *task)
{
  Step *step = g_task_get_task_data (task);
  const ClaraIntakeInput *input = step->input;
  guint n = input->materials->len;
  g_autofree ClaraScreenMaterial *materials = g_new0 (ClaraScreenMaterial, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      const ClaraIntakeMaterial *material = g_ptr_array_index (input->materials, i);

      materials[i].kind = material->material->kind;
      materials[i].bytes = material->bytes;
      materials[i].extraction = material->extraction;
      materials[i].file_name = material->file_name;
    }
  clara_screener_read_async (step->screener, materials, n, input->known, step->job,
                             month_of (step->versions), input->vectors, G_PRIORITY_DEFAULT,
                             g_task_get_cancellable (task), read_cb, g_object_ref (task));
}

/* Weighing anew, or else making the job ready. */
static void
prepare_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Step *step = task_data;
  g_autoptr (GError) error = NULL;

  if (!clara_intake_input_prepare (step->input, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (!reweigh (step))
    {
      step->job = clara_intake_jobs_get (step->jobs, step->input, cancellable, &error);
      if (step->job == NULL)
        {
          g_task_return_error (task, g_steal_pointer (&error));
          return;
        }
      if (step->kind == CLARA_INTAKE_SCORE && has_kept (step->input) &&
          !rescore_kept (step, cancellable, &error))
        {
          g_task_return_error (task, g_steal_pointer (&error));
          return;
        }
    }
  g_task_return_boolean (task, TRUE);
}

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Step *step = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (step->result != NULL)
    g_task_return_pointer (task, g_steal_pointer (&step->result),
                           (GDestroyNotify) clara_intake_result_free);
  else
    read_materials (task);
}

static gboolean
load (ClaraConnection *connection, gpointer data, GError **error)
{
  Step *step = data;

  step->input = clara_intake_load (connection, &step->item->subject, step->versions, error);

  return step->input != NULL;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;

  if (!clara_database_read_finish (CLARA_DATABASE (source), result, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    run_in_thread (task, prepare_in_thread, prepared_cb);
}

/* Screens the candidacy of a work row, which must be of one of our kinds. */
void
clara_intake_task_async (ClaraDatabase *database,
                         ClaraScreener *screener,
                         ClaraIntakeJobs *jobs,
                         const ClaraIntakeVersions *versions,
                         ClaraWorkItem *item,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Step *step = g_new0 (Step, 1);

  g_task_set_source_tag (task, clara_intake_task_async);
  step->database = g_object_ref (database);
  step->screener = g_object_ref (screener);
  step->jobs = jobs;
  step->versions = versions;
  step->item = item;
  g_task_set_task_data (task, step, step_free);
  if (!clara_intake_kind_from_string (item->kind, &step->kind))
    step->kind = CLARA_INTAKE_READ;
  clara_database_read_async (database, G_PRIORITY_DEFAULT, load, step, NULL, cancellable, loaded_cb,
                             g_steal_pointer (&task));
}

ClaraIntakeResult *
clara_intake_task_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
