/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-import.h"

#include "clara-document-files.h"
#include "clara-intake-import.h"
#include "clara-workspace-private.h"

/* So many files go into one transaction: few waits for the disk, and little that is done again after a kill. */
#define FILES_AT_A_TIME 16u

/* So many bytes of files lie in memory at a time, but for the file that goes over it. */
#define BYTES_AT_A_TIME (32u * 1024u * 1024u)

/*
 * An import on its way. It goes from a thread that reads and writes one batch to the thread that began, which tells of
 * it, and back; each batch is durable before the next one is read. The task owns it; one of them has it at a time.
 */
typedef struct
{
  ClaraId job;
  char **paths; /* (owned) */
  gboolean bring_back;
  ClaraImportProgress progress; /* (nullable) */
  gpointer progress_data;
  GPtrArray *files;          /* (owned) (nullable) (element-type ClaraDocumentFile) */
  guint n_taken;             /* of the files */
  ClaraImportReport *report; /* (owned) (nullable) */
} Import;

static void
imported_free (gpointer data)
{
  ClaraImported *self = data;

  g_free (self->path);
  g_free (self);
}

static ClaraImportReport *
report_new (void)
{
  ClaraImportReport *self = g_new0 (ClaraImportReport, 1);

  self->complete = TRUE;
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_folder_fault_free);
  self->files = g_ptr_array_new_with_free_func (imported_free);

  return self;
}

/**
 * clara_import_report_free:
 * @self: (nullable) (transfer full): what became of an import
 */
void
clara_import_report_free (ClaraImportReport *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->faults);
  g_ptr_array_unref (self->files);
  g_clear_error (&self->error);
  g_free (self);
}

static void
import_free (gpointer data)
{
  Import *import = data;

  g_strfreev (import->paths);
  g_clear_pointer (&import->files, g_ptr_array_unref);
  clara_import_report_free (import->report);
  g_free (import);
}

static gboolean
find_files (ClaraDatabase *database,
            const ClaraId *member,
            gpointer data,
            GCancellable *cancellable,
            GError **error)
{
  Import *import = data;

  import->files = clara_document_files_find ((const char *const *) import->paths,
                                             &import->report->complete, import->report->faults);
  import->report->n_files = import->files->len;

  return TRUE;
}

/* What is read together and written together. */
typedef struct
{
  ClaraImportFile files[FILES_AT_A_TIME];
  ClaraImported *imported[FILES_AT_A_TIME]; /* (unowned): where what becomes of it is told */
  GBytes *bytes[FILES_AT_A_TIME];           /* (owned) */
  char *names[FILES_AT_A_TIME];             /* (owned) */
  guint n_files;
  GPtrArray
      *results; /* (owned) (element-type ClaraImported): also of those that could not be read */
} Batch;

static void
batch_clear (Batch *self)
{
  for (guint i = 0; i < self->n_files; i++)
    {
      g_bytes_unref (self->bytes[i]);
      g_free (self->names[i]);
    }
  g_ptr_array_unref (self->results);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Batch, batch_clear)

/* A file's name without its folder, as text. */
static char *
name_of_file (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);

  return g_utf8_make_valid (base, -1);
}

/* Takes the next files, as many as go together. */
static void
fill (Batch *batch, Import *import)
{
  gsize size = 0;

  while (import->n_taken < import->files->len && batch->n_files < FILES_AT_A_TIME &&
         size < BYTES_AT_A_TIME)
    {
      const ClaraDocumentFile *file = g_ptr_array_index (import->files, import->n_taken++);
      ClaraImported *imported = g_new0 (ClaraImported, 1);
      GBytes *bytes = clara_document_file_read (file, &imported->unread);

      imported->path = g_strdup (file->path);
      g_ptr_array_add (batch->results, imported);
      if (bytes != NULL)
        {
          guint n = batch->n_files++;

          size += g_bytes_get_size (bytes);
          batch->bytes[n] = bytes;
          batch->names[n] = name_of_file (file->path);
          batch->imported[n] = imported;
          batch->files[n] = (ClaraImportFile){ .name = batch->names[n], .bytes = bytes };
        }
    }
}

static void
count (ClaraImportReport *report, const ClaraImported *imported)
{
  if (imported->unread != NULL)
    report->n_unread++;
  else if (imported->outcome == CLARA_IMPORT_ADDED)
    report->n_added++;
  else if (imported->outcome == CLARA_IMPORT_KNOWN)
    report->n_known++;
  else
    report->n_erased++;
}

/* What was not written has come to nothing, and is not told of; what cannot be read is, whatever became of the rest. */
static void
report_batch (ClaraImportReport *report, Batch *batch, gboolean written)
{
  for (guint i = 0; written && i < batch->n_files; i++)
    {
      batch->imported[i]->outcome = batch->files[i].outcome;
      batch->imported[i]->candidacy = batch->files[i].candidacy;
    }

  g_ptr_array_set_free_func (batch->results, NULL);
  for (guint i = 0; i < batch->results->len; i++)
    {
      ClaraImported *imported = g_ptr_array_index (batch->results, i);

      if (!written && imported->unread == NULL)
        {
          imported_free (imported);
          continue;
        }
      g_ptr_array_add (report->files, imported);
      count (report, imported);
    }
}

static gboolean
import_batch (ClaraDatabase *database,
              const ClaraId *member,
              gpointer data,
              GCancellable *cancellable,
              GError **error)
{
  Import *import = data;
  g_auto (Batch) batch = { .results = g_ptr_array_new_with_free_func (imported_free) };
  gboolean written;

  fill (&batch, import);
  written = batch.n_files == 0 ||
            clara_intake_import (database, member, &import->job, batch.files, batch.n_files,
                                 import->bring_back, cancellable, error);
  report_batch (import->report, &batch, written);

  return written;
}

static void step_cb (GObject *source, GAsyncResult *result, gpointer user_data);

/* Takes @task. */
static void
go_on (GTask *task, ClaraWorkspaceFunc func)
{
  clara_workspace_run_async (g_task_get_source_object (task), func, g_task_get_task_data (task),
                             NULL, step_cb, g_task_get_cancellable (task), step_cb, task);
}

/* The files are found, or a batch is durable, or it went wrong. */
static void
step_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Import *import = g_task_get_task_data (task);
  ClaraImportReport *report = import->report;

  if (clara_workspace_call_finish (CLARA_WORKSPACE (source), result, step_cb, &report->error) !=
          NULL &&
      import->progress != NULL)
    import->progress (report, import->progress_data);

  if (report->error == NULL && import->n_taken < report->n_files &&
      !g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &report->error))
    go_on (g_steal_pointer (&task), import_batch);
  else
    g_task_return_pointer (task, g_steal_pointer (&import->report),
                           (GDestroyNotify) clara_import_report_free);
}

/**
 * clara_workspace_import_async:
 * @self: a workspace
 * @job: into which job
 * @paths: (array zero-terminated=1): files, and folders, which stand for the documents in them and below
 * @bring_back: whether a person said that those who were erased may come back
 * @progress: (nullable) (scope notified): is told how far it is
 * @progress_data: for @progress
 * @cancellable: (nullable): ends it after the batch that is on the way
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Makes a candidacy of each file that the job does not have, and requests its reading. It can be ended or killed at any
 * time and begun again: what is there already is recognised.
 */
void
clara_workspace_import_async (ClaraWorkspace *self,
                              const ClaraId *job,
                              const char *const *paths,
                              gboolean bring_back,
                              ClaraImportProgress progress,
                              gpointer progress_data,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  Import *import = g_new0 (Import, 1);

  import->job = *job;
  import->paths = g_strdupv ((char **) paths);
  import->bring_back = bring_back;
  import->progress = progress;
  import->progress_data = progress_data;
  import->report = report_new ();
  g_task_set_source_tag (task, clara_workspace_import_async);
  g_task_set_task_data (task, import, import_free);

  /* What was done is told of, whatever was wished meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  go_on (task, find_files);
}

/**
 * clara_workspace_import_finish:
 * @self: a workspace
 * @result: what the callback was given
 *
 * Returns: (transfer full): what became of it; where it ended early, its error tells why: `G_IO_ERROR_CANCELLED`, or
 *   %CLARA_ERROR_NOT_PERMITTED, which names the role, or what the disk said
 */
ClaraImportReport *
clara_workspace_import_finish (ClaraWorkspace *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
