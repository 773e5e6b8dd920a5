/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-extractor.h"

#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-extractor-job.h"
#include "clara-worker.h"

/**
 * ClaraExtractor:
 *
 * Turns documents into visible text and pages into pictures. Each document is read by a process of its own
 * that is confined before it sees the first byte, and whose answer is not believed without checking. A
 * document that cannot be read is a result with a reason, not an error: the next one is not its concern.
 *
 * Methods may be called from any thread; callbacks come in the thread-default main context of the caller.
 */
struct _ClaraExtractor
{
  GObject parent_instance;

  ClaraWorker *worker; /* (owned) */
  ClaraWarmPool *pool; /* (owned) */
  guint n_workers;
  gint keep_warm; /* (atomic) */
};

G_DEFINE_FINAL_TYPE (ClaraExtractor, clara_extractor, G_TYPE_OBJECT)

static void
clara_extractor_dispose (GObject *object)
{
  ClaraExtractor *self = CLARA_EXTRACTOR (object);

  if (self->pool != NULL)
    clara_warm_pool_close (self->pool);
  g_clear_object (&self->worker);

  G_OBJECT_CLASS (clara_extractor_parent_class)->dispose (object);
}

static void
clara_extractor_finalize (GObject *object)
{
  ClaraExtractor *self = CLARA_EXTRACTOR (object);

  g_clear_pointer (&self->pool, clara_warm_pool_unref);

  G_OBJECT_CLASS (clara_extractor_parent_class)->finalize (object);
}

static void
clara_extractor_class_init (ClaraExtractorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_extractor_dispose;
  object_class->finalize = clara_extractor_finalize;
}

static void
clara_extractor_init (ClaraExtractor *self)
{
  self->keep_warm = TRUE;
}

/**
 * clara_extractor_new:
 * @n_workers: how many documents are read at the same time; 0: as many as there are processors
 *
 * Returns: (transfer full): an extractor; no process is started yet
 */
ClaraExtractor *
clara_extractor_new (guint n_workers)
{
  ClaraExtractor *self = g_object_new (CLARA_TYPE_EXTRACTOR, NULL);

  self->n_workers = n_workers > 0 ? n_workers : g_get_num_processors ();
  self->worker = clara_worker_new ("clara-extractor", self->n_workers);
  self->pool = clara_warm_pool_new (self->n_workers);

  return self;
}

/**
 * clara_extractor_set_keep_warm:
 * @self: an extractor
 * @keep_warm: whether processes are kept ready while there is nothing to read
 *
 * A program with a window wants the next document to start at once; a command that ends with its last
 * document does not. While documents wait, processes are started ahead in either case.
 */
void
clara_extractor_set_keep_warm (ClaraExtractor *self, gboolean keep_warm)
{
  g_return_if_fail (CLARA_IS_EXTRACTOR (self));

  g_atomic_int_set (&self->keep_warm, keep_warm);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  ClaraExtractor *self = source;
  ClaraExtractorJob *job = task_data;
  g_autoptr (GError) error = NULL;
  gpointer result = NULL;
  GDestroyNotify free_result = job->render ? (GDestroyNotify) clara_page_image_free
                                           : g_object_unref;
  guint n_wanted;

  if (job->render)
    result = clara_extractor_job_render (job, cancellable, &error);
  else
    result = clara_extractor_job_extract (job, cancellable, &error);

  /* Before the answer: behind it, whoever asked may count what processes there are. */
  n_wanted = clara_extractor_job_done (job);
  if (g_atomic_int_get (&self->keep_warm))
    n_wanted = self->n_workers;
  clara_warm_pool_fill (self->pool, n_wanted);

  if (result != NULL)
    g_task_return_pointer (task, result, free_result);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
push (ClaraExtractor *self, GTask *task, ClaraExtractorJob *job, int priority)
{
  g_task_set_task_data (task, job, (GDestroyNotify) clara_extractor_job_free);
  g_task_set_priority (task, priority);
  clara_worker_push (self->worker, task, priority, run_in_thread);
}

/**
 * clara_extractor_extract_async:
 * @self: an extractor
 * @bytes: a document
 * @file_name: (nullable): its name, of which only the extension counts
 * @flags: what is wanted besides the text
 * @priority: lower goes first, as in GLib
 * @cancellable: (nullable): ends the reading at once
 * @callback: called when the document is read
 * @user_data: for @callback
 *
 * Reads a document.
 */
void
clara_extractor_extract_async (ClaraExtractor *self,
                               GBytes *bytes,
                               const char *file_name,
                               ClaraExtractFlags flags,
                               int priority,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CLARA_IS_EXTRACTOR (self));
  g_return_if_fail (bytes != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, clara_extractor_extract_async);
  push (self, task,
        clara_extractor_job_new (self->pool, bytes, file_name,
                                 (flags & CLARA_EXTRACT_POSITIONS) != 0, NULL),
        priority);
}

/**
 * clara_extractor_extract_finish:
 * @self: an extractor
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full): what was read, or why it could not be read; %NULL only when cancelled
 */
ClaraExtraction *
clara_extractor_extract_finish (ClaraExtractor *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * clara_extractor_render_page_async:
 * @self: an extractor
 * @bytes: a document
 * @request: which page, how large, and what must not be seen
 * @priority: lower goes first, as in GLib
 * @cancellable: (nullable): ends the drawing at once
 * @callback: called when the page is drawn
 * @user_data: for @callback
 *
 * Draws a page. What must not be seen is painted over before the picture leaves the process that draws.
 */
void
clara_extractor_render_page_async (ClaraExtractor *self,
                                   GBytes *bytes,
                                   const ClaraRenderRequest *request,
                                   int priority,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CLARA_IS_EXTRACTOR (self));
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (request != NULL && request->page > 0);
  g_return_if_fail (request->max_width > 0 && request->max_height > 0);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, clara_extractor_render_page_async);

  /* To leave a box out would show what must not be seen. */
  if (request->n_boxes > CLARA_MAX_BOXES)
    {
      g_task_return_new_error (task, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                               "too much to be painted over");
      return;
    }

  push (self, task, clara_extractor_job_new (self->pool, bytes, NULL, FALSE, request), priority);
}

/**
 * clara_extractor_render_page_finish:
 * @self: an extractor
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full): the picture, or %NULL with the reason
 */
ClaraPageImage *
clara_extractor_render_page_finish (ClaraExtractor *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * clara_extractor_check:
 * @ocr_languages: (out) (optional) (nullable): the languages that pictures are read in, separated by commas;
 *   empty when none is installed, %NULL when this build reads no pictures
 * @error: return location
 *
 * Starts the program that reads documents once, to see whether it can confine itself here. Blocks for some
 * milliseconds.
 *
 * Returns: whether documents can be read; otherwise %CLARA_ERROR_SANDBOX, or why the program does not start
 */
gboolean
clara_extractor_check (char **ocr_languages, GError **error)
{
  return clara_extractor_job_check (ocr_languages, error);
}
