/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-sample.h"

#include "clara-error.h"
#include "clara-workspace-draft.h"
#include "clara-workspace-import.h"
#include "clara-workspace-jobs.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define RESOURCES "/org/clara/Clara/samples"

static const char *const jobs[] = { "software-engineer.txt", "registered-nurse.txt",
                                    "accountant.txt" };

/*
 * The sample workspace: three jobs and eighteen invented people, who apply for each of them. It goes the way that every
 * job and every candidate goes; only the files come from within the program.
 */
typedef struct
{
  char *folder;              /* (owned): of the sample's workspace */
  char *files;               /* (owned) (nullable): where its documents are written for the while */
  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobDraft *draft;      /* (owned) (nullable) */
  guint n_jobs;
} Sample;

static void draft_next (GTask *task);

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

static void
sample_free (gpointer data)
{
  Sample *sample = data;

  if (sample->files != NULL)
    remove_folder (sample->files);
  g_free (sample->folder);
  g_free (sample->files);
  g_clear_object (&sample->workspace);
  g_clear_pointer (&sample->draft, clara_job_draft_free);
  g_free (sample);
}

static gboolean
write_resource (const char *folder, const char *within, const char *name, GError **error)
{
  g_autofree char *resource = g_strconcat (RESOURCES "/", within, "/", name, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (resource, 0, error);

  return bytes != NULL && g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                               (gssize) g_bytes_get_size (bytes), error);
}

static gboolean
write_documents (Sample *sample, GError **error)
{
  g_auto (GStrv) names = g_resources_enumerate_children (RESOURCES "/resumes", 0, error);

  sample->files = names == NULL ? NULL : g_dir_make_tmp ("clara-sample-XXXXXX", error);
  if (sample->files == NULL)
    return FALSE;
  for (char **name = names; *name != NULL; name++)
    if (!write_resource (sample->files, "resumes", *name, error))
      return FALSE;

  return TRUE;
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Sample *sample = g_task_get_task_data (G_TASK (source));
  GError *error = NULL;

  if (write_documents (sample, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Sample *sample = g_task_get_task_data (task);
  g_autoptr (ClaraImportReport)
      report = clara_workspace_import_finish (CLARA_WORKSPACE (source), result);

  if (report->error != NULL)
    {
      g_task_return_error (task, g_error_copy (report->error));
      g_object_unref (task);
      return;
    }
  sample->n_jobs++;
  draft_next (task);
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Sample *sample = g_task_get_task_data (task);
  const char *paths[] = { sample->files, NULL };
  g_autoptr (GError) error = NULL;
  ClaraId job;

  if (!clara_workspace_add_job_finish (CLARA_WORKSPACE (source), result, &job, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      g_object_unref (task);
      return;
    }
  clara_workspace_import_async (sample->workspace, &job, paths, FALSE, NULL, NULL,
                                g_task_get_cancellable (task), imported_cb, task);
}

static void
drafted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Sample *sample = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&sample->draft, clara_job_draft_free);
  sample->draft = clara_workspace_draft_job_finish (CLARA_WORKSPACE (source), result, &error);
  if (sample->draft == NULL || sample->draft->rubric == NULL)
    {
      if (error == NULL)
        g_set_error_literal (&error, CLARA_ERROR, CLARA_ERROR_INVALID,
                             _ ("A job of the sample cannot be read"));
      g_task_return_error (task, g_steal_pointer (&error));
      g_object_unref (task);
      return;
    }
  clara_workspace_add_job_async (sample->workspace, sample->draft->text, sample->draft->language,
                                 sample->draft->rubric, g_task_get_cancellable (task), added_cb,
                                 task);
}

/* Takes @task. */
static void
draft_next (GTask *task)
{
  Sample *sample = g_task_get_task_data (task);
  g_autofree char *resource = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  if (sample->n_jobs == G_N_ELEMENTS (jobs))
    {
      g_task_return_pointer (task, g_object_ref (sample->workspace), g_object_unref);
      g_object_unref (task);
      return;
    }
  resource = g_strconcat (RESOURCES "/jobs/", jobs[sample->n_jobs], NULL);
  bytes = g_resources_lookup_data (resource, 0, &error);
  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  clara_workspace_draft_job_text_async (sample->workspace, NULL, text,
                                        g_task_get_cancellable (task), drafted_cb, task);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Sample *sample = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  sample->workspace = clara_workspace_open_finish (result, &error);
  if (sample->workspace == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      g_object_unref (task);
      return;
    }
  /* It was there before: as it was left. */
  if (sample->files == NULL)
    sample->n_jobs = G_N_ELEMENTS (jobs);
  draft_next (task);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Sample *sample = g_task_get_task_data (task);
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    clara_workspace_create_async (sample->folder, _ ("Sample Team"), "you@sample.example",
                                  g_task_get_cancellable (task), opened_cb, task);
  else
    {
      g_task_return_error (task, error);
      g_object_unref (task);
    }
}

/**
 * clara_sample_open_async:
 * @folder: the data folder; the sample lies in a folder within
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is open
 * @user_data: for @callback
 *
 * Makes the sample workspace, or opens it where it was made before.
 */
void
clara_sample_open_async (const char *folder,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Sample *sample = g_new0 (Sample, 1);
  g_autoptr (GTask) writing = NULL;

  sample->folder = g_build_filename (folder, "sample", NULL);
  g_task_set_source_tag (task, clara_sample_open_async);
  g_task_set_task_data (task, sample, sample_free);
  if (clara_workspace_exists (sample->folder))
    {
      clara_workspace_open_async (sample->folder, NULL, cancellable, opened_cb, task);
      return;
    }
  writing = g_task_new (task, cancellable, written_cb, task);
  g_task_run_in_thread (writing, write_in_thread);
}

/**
 * clara_sample_open_finish:
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the sample workspace
 */
ClaraWorkspace *
clara_sample_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
