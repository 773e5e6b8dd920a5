/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-draft.h"

#include "clara-document-files.h"
#include "clara-extractor.h"
#include "clara-rubric-reader.h"
#include "clara-workspace-private.h"

#include <string.h>

/*
 * A file is read on a thread, its text is extracted by the extractor's own process, and the rubric is read out of it on a
 * thread again. The task owns the reading; one of them has it at a time.
 */

/* A job text on its way. */
typedef struct
{
  char *path; /* (owned) (nullable) */
  char *
      title; /* (owned) (nullable): as a person says it, stronger than what the text calls itself */
  GBytes *bytes;        /* (owned) (nullable) */
  ClaraJobDraft *draft; /* (owned) */
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_free (reading->path);
  g_free (reading->title);
  g_clear_pointer (&reading->bytes, g_bytes_unref);
  clara_job_draft_free (reading->draft);
  g_free (reading);
}

/**
 * clara_job_draft_free:
 * @self: (nullable) (transfer full): a draft
 */
void
clara_job_draft_free (ClaraJobDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self->text);
  g_free (self->language);
  g_clear_object (&self->rubric);
  g_free (self);
}

static gboolean
is_posting (const char *path)
{
  gsize length = path != NULL ? strlen (path) : 0;

  return length > 5 && g_ascii_strcasecmp (path + length - 5, ".json") == 0;
}

static gboolean
read_file (ClaraDatabase *database,
           const ClaraId *member,
           gpointer data,
           GCancellable *cancellable,
           GError **error)
{
  Reading *reading = data;
  const ClaraDocumentFile file = { reading->path, FALSE };
  const char *reason = NULL;

  reading->bytes = clara_document_file_read (&file, &reason);
  if (reading->bytes == NULL)
    reading->draft->reason = g_strdup (reason);

  return TRUE;
}

static ClaraJobText *
get_text (const Reading *reading, GError **error)
{
  const char *json;
  gsize size;

  if (!is_posting (reading->path))
    return clara_job_text_new (NULL, reading->draft->text, reading->draft->language);

  json = g_bytes_get_data (reading->bytes, &size);

  return clara_job_text_from_posting (json != NULL ? json : "", (gssize) size, error);
}

static gboolean
read_rubric (ClaraDatabase *database,
             const ClaraId *member,
             gpointer data,
             GCancellable *cancellable,
             GError **error)
{
  Reading *reading = data;
  ClaraJobDraft *draft = reading->draft;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_default (error);
  g_autoptr (ClaraJobText) text = lexicon != NULL ? get_text (reading, error) : NULL;

  if (text == NULL)
    return FALSE;
  if (reading->title != NULL)
    {
      g_free (text->title);
      text->title = g_strdup (reading->title);
    }

  draft->rubric = clara_rubric_read (lexicon, text);
  g_free (draft->text);
  draft->text = g_steal_pointer (&text->text);
  g_free (draft->language);
  draft->language = g_steal_pointer (&text->language);

  return TRUE;
}

/* Takes @task, and gives the draft, or why there is none. */
static void
return_draft (GTask *task, GError *error)
{
  g_autoptr (GTask) held = task;
  Reading *reading = g_task_get_task_data (task);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&reading->draft),
                           (GDestroyNotify) clara_job_draft_free);
}

static void
rubric_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;

  if (clara_workspace_call_finish (CLARA_WORKSPACE (source), result, read_rubric, &error) == NULL)
    g_assert (error != NULL);
  return_draft (user_data, error);
}

/* Takes @task. */
static void
read_rubric_next (GTask *task)
{
  clara_workspace_run_async (g_task_get_source_object (task), read_rubric,
                             g_task_get_task_data (task), NULL, read_rubric,
                             g_task_get_cancellable (task), rubric_read_cb, task);
}

static void
extracted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  ClaraJobDraft *draft = ((Reading *) g_task_get_task_data (task))->draft;
  GError *error = NULL;
  g_autoptr (ClaraExtraction)
      extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result, &error);

  if (extraction == NULL)
    {
      return_draft (task, error);
      return;
    }
  if (clara_extraction_get_reason (extraction) != NULL)
    {
      draft->reason = g_strdup (clara_extraction_get_reason (extraction));
      return_draft (task, NULL);
      return;
    }

  draft->text = g_strdup (clara_extraction_get_text (extraction));
  draft->language = g_strdup (clara_extraction_get_language (extraction));
  read_rubric_next (task);
}

static void
file_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  const Reading *reading = g_task_get_task_data (task);
  g_autoptr (ClaraExtractor) extractor = NULL;
  GError *error = NULL;

  if (clara_workspace_call_finish (CLARA_WORKSPACE (source), result, read_file, &error) == NULL ||
      reading->draft->reason != NULL)
    {
      return_draft (task, error);
      return;
    }
  if (is_posting (reading->path))
    {
      read_rubric_next (task);
      return;
    }

  extractor = clara_extractor_new (1);
  clara_extractor_set_keep_warm (extractor, FALSE);
  clara_extractor_extract_async (extractor, reading->bytes, reading->path, CLARA_EXTRACT_NONE,
                                 G_PRIORITY_DEFAULT, g_task_get_cancellable (task), extracted_cb,
                                 task);
}

static GTask *
start (ClaraWorkspace *self,
       const char *title,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer user_data,
       Reading **reading)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  *reading = g_new0 (Reading, 1);
  (*reading)->title = g_strdup (title);
  (*reading)->draft = g_new0 (ClaraJobDraft, 1);
  g_task_set_source_tag (task, clara_workspace_draft_job_async);
  g_task_set_task_data (task, *reading, reading_free);

  return task;
}

/**
 * clara_workspace_draft_job_async:
 * @self: a workspace
 * @title: (nullable): what the job is called; %NULL: as the text says
 * @path: a document with the job text, or a Lever posting that ends in `.json`
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Reads what a job asks for, for somebody to look at. Keeps nothing: clara_workspace_add_job_async() does.
 */
void
clara_workspace_draft_job_async (ClaraWorkspace *self,
                                 const char *title,
                                 const char *path,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  Reading *reading;
  GTask *task;

  g_return_if_fail (CLARA_IS_WORKSPACE (self));
  g_return_if_fail (path != NULL);

  task = start (self, title, cancellable, callback, user_data, &reading);
  reading->path = g_strdup (path);
  clara_workspace_run_async (self, read_file, reading, NULL, read_file, cancellable, file_read_cb,
                             task);
}

/**
 * clara_workspace_draft_job_text_async:
 * @self: a workspace
 * @title: (nullable): what the job is called; %NULL: as the text says
 * @text: the job text
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_draft_job_async(), of a text that somebody has typed. Ends with clara_workspace_draft_job_finish().
 */
void
clara_workspace_draft_job_text_async (ClaraWorkspace *self,
                                      const char *title,
                                      const char *text,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  Reading *reading;
  GTask *task;

  g_return_if_fail (CLARA_IS_WORKSPACE (self));
  g_return_if_fail (text != NULL);

  task = start (self, title, cancellable, callback, user_data, &reading);
  reading->draft->text = g_strdup (text);
  read_rubric_next (task);
}

/**
 * clara_workspace_draft_job_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_INVALID for a posting that is none
 *
 * Returns: (transfer full) (nullable): what was read; also where the document could not be read, and why
 */
ClaraJobDraft *
clara_workspace_draft_job_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
