/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-screener.h"

#include "clara-error.h"
#include "clara-extractor.h"
#include "clara-worker.h"

/**
 * ClaraScreener:
 *
 * The asynchronous face of screening: documents go in, candidates that can be scored come out. Documents are parsed in the
 * extractor's processes, texts are read in a pool of threads; the thread that calls never waits. Made and used in one
 * thread.
 */
struct _ClaraScreener
{
  GObject parent_instance;

  ClaraExtractor *extractor; /* (owned) */
  ClaraLexicon *lexicon;     /* (owned) */
  ClaraEmbedder *embedder;   /* (owned) (nullable): NULL without the model */
  ClaraWorker *worker;       /* (owned) */
};

G_DEFINE_FINAL_TYPE (ClaraScreener, clara_screener, G_TYPE_OBJECT)

/* One candidate on the way. Belongs to its task. */
typedef struct
{
  GArray *texts;         /* (owned): ClaraScreenedText */
  GPtrArray *file_names; /* (owned): char *, nullable, one a text */
  ClaraIdentity *known;  /* (owned): what was known, and what the texts tell besides */
  ClaraScreenJob *job;   /* (owned) (nullable) */
  ClaraYearMonth today;
  GBytes *vectors;         /* (owned) (nullable): what the passages mean, where it was kept */
  ClaraLexicon *lexicon;   /* (owned) */
  ClaraEmbedder *embedder; /* (owned) (nullable) */
  int priority;
  guint waiting; /* documents that the extractor has not answered */
  GError *error; /* (owned) (nullable): the first that went wrong */
} Reading;

/* Which text of which candidate an answer of the extractor is for. */
typedef struct
{
  GTask *task; /* (owned) */
  guint index;
} Waiting;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->texts, g_array_unref);
  g_ptr_array_unref (reading->file_names);
  g_object_unref (reading->known);
  g_clear_pointer (&reading->job, clara_screen_job_unref);
  g_clear_pointer (&reading->vectors, g_bytes_unref);
  g_object_unref (reading->lexicon);
  g_clear_object (&reading->embedder);
  g_clear_error (&reading->error);
  g_free (reading);
}

static void
clara_screener_dispose (GObject *object)
{
  ClaraScreener *self = CLARA_SCREENER (object);

  g_clear_object (&self->worker);
  g_clear_object (&self->extractor);
  g_clear_object (&self->embedder);
  g_clear_object (&self->lexicon);

  G_OBJECT_CLASS (clara_screener_parent_class)->dispose (object);
}

static void
clara_screener_class_init (ClaraScreenerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_screener_dispose;
}

static void
clara_screener_init (ClaraScreener *self)
{
}

/**
 * clara_screener_new:
 * @n_threads: how many candidates are read at a time, at least 1
 * @error: return location
 *
 * Loads the lexicon and, where it is there, the model; without it matching does without meaning, which
 * clara_screener_get_embedder() tells. A model that is broken is an error, not a silent loss.
 *
 * Returns: (transfer full) (nullable): a screener
 */
ClaraScreener *
clara_screener_new (guint n_threads, GError **error)
{
  g_autoptr (ClaraScreener) self = g_object_new (CLARA_TYPE_SCREENER, NULL);
  g_autofree char *directory = clara_embedder_find_directory ();
  g_autoptr (GError) local_error = NULL;

  self->lexicon = clara_lexicon_load_default (error);
  if (self->lexicon == NULL)
    return NULL;

  /* Without a model the rest works: only a model that is there and cannot be read is an error. */
  if (directory != NULL)
    self->embedder = clara_embedder_load (directory, &local_error);
  if (local_error != NULL && !g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  self->extractor = clara_extractor_new (MAX (n_threads, 1));
  self->worker = clara_worker_new ("screener", MAX (n_threads, 1));

  return g_steal_pointer (&self);
}

/**
 * clara_screener_get_lexicon:
 * @self: a screener
 *
 * Returns: (transfer none): the words of the trades that it reads with
 */
ClaraLexicon *
clara_screener_get_lexicon (ClaraScreener *self)
{
  g_return_val_if_fail (CLARA_IS_SCREENER (self), NULL);

  return self->lexicon;
}

/**
 * clara_screener_get_embedder:
 * @self: a screener
 *
 * Returns: (transfer none) (nullable): the model; NULL where there is none
 */
ClaraEmbedder *
clara_screener_get_embedder (ClaraScreener *self)
{
  g_return_val_if_fail (CLARA_IS_SCREENER (self), NULL);

  return self->embedder;
}

/**
 * clara_screener_describe_model:
 * @self: a screener
 *
 * Returns: (transfer full): what scores by this screener depend on beside the engine's version: the model, or `none`,
 *   and the lexicon
 */
char *
clara_screener_describe_model (ClaraScreener *self)
{
  g_return_val_if_fail (CLARA_IS_SCREENER (self), NULL);

  return g_strdup_printf ("%s+lexicon-%s",
                          self->embedder != NULL ? clara_embedder_get_id (self->embedder) : "none",
                          clara_lexicon_get_version (self->lexicon));
}

/* Hides the person in every text by what any of them tells of the person: the name in a résumé's head is hidden in the
 * letter that only signs with it. */
static void
deidentify (Reading *reading)
{
  for (guint i = 0; i < reading->texts->len; i++)
    {
      ClaraScreenedText *text = &g_array_index (reading->texts, ClaraScreenedText, i);

      if (clara_extraction_get_reason (text->extraction) == NULL)
        clara_deidentify_learn (reading->lexicon, clara_extraction_get_text (text->extraction),
                                g_ptr_array_index (reading->file_names, i), reading->known);
    }
  for (guint i = 0; i < reading->texts->len; i++)
    {
      ClaraScreenedText *text = &g_array_index (reading->texts, ClaraScreenedText, i);

      if (clara_extraction_get_reason (text->extraction) == NULL)
        text->deidentified = clara_deidentify (
            reading->lexicon, clara_extraction_get_text (text->extraction),
            g_ptr_array_index (reading->file_names, i), reading->known, CLARA_DEIDENTIFY_STRICT);
    }
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Reading *reading = task_data;
  g_autoptr (GError) error = NULL;
  ClaraScreened *screened;

  if (g_task_return_error_if_cancelled (task))
    return;

  deidentify (reading);
  screened = clara_screened_new (
      reading->lexicon, reading->embedder, g_steal_pointer (&reading->texts),
      reading->job != NULL ? clara_screen_job_get_echo (reading->job) : NULL, reading->today,
      reading->vectors, cancellable, &error);
  if (screened != NULL)
    g_task_return_pointer (task, screened, (GDestroyNotify) clara_screened_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* Every document is answered: the texts go to the pool. */
static void
read_texts (GTask *task)
{
  ClaraScreener *self = g_task_get_source_object (task);
  Reading *reading = g_task_get_task_data (task);

  if (reading->error != NULL)
    g_task_return_error (task, g_steal_pointer (&reading->error));
  else
    clara_worker_push (self->worker, task, reading->priority, read_in_thread);
}

static void
extracted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Waiting *waiting = user_data;
  g_autoptr (GTask) task = waiting->task;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  ClaraExtraction *extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result,
                                                                &error);

  if (extraction == NULL && reading->error == NULL)
    reading->error = g_steal_pointer (&error);
  g_array_index (reading->texts, ClaraScreenedText, waiting->index).extraction = extraction;
  g_free (waiting);
  if (--reading->waiting == 0)
    read_texts (task);
}

static void
add_material (ClaraScreener *self, GTask *task, const ClaraScreenMaterial *material)
{
  Reading *reading = g_task_get_task_data (task);
  ClaraScreenedText text = { .kind = material->kind };
  Waiting *waiting;

  g_ptr_array_add (reading->file_names, g_strdup (material->file_name));
  if (material->extraction != NULL)
    {
      text.extraction = g_object_ref (material->extraction);
      g_array_append_val (reading->texts, text);
      return;
    }
  if (material->bytes == NULL)
    {
      text.extraction = clara_extraction_new ();
      clara_extraction_set_text (text.extraction, material->text != NULL ? material->text : "");
      clara_extraction_set_confidence (text.extraction, 1.0);
      g_array_append_val (reading->texts, text);
      return;
    }

  waiting = g_new0 (Waiting, 1);
  waiting->task = g_object_ref (task);
  waiting->index = reading->texts->len;
  g_array_append_val (reading->texts, text);
  reading->waiting++;
  clara_extractor_extract_async (self->extractor, material->bytes, material->file_name,
                                 CLARA_EXTRACT_NONE, reading->priority,
                                 g_task_get_cancellable (task), extracted_cb, waiting);
}

/**
 * clara_screener_read_async:
 * @self: a screener
 * @materials: (array length=n_materials): what the candidate handed in
 * @n_materials: how many there are
 * @known: (nullable): who the candidate is, as far as it is known; hidden before anything is read
 * @job: (nullable): the job, to know a copy of its text by
 * @today: the month that "present" means
 * @vectors: (nullable): what clara_screened_dup_vectors() gave for the same materials
 * @priority: as of #GTask: lower comes first
 * @cancellable: (nullable): a cancellable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Reads a candidate: documents into visible text, text without the person, what it tells. A document that cannot be read
 * is no error: the result says so.
 */
void
clara_screener_read_async (ClaraScreener *self,
                           const ClaraScreenMaterial *materials,
                           guint n_materials,
                           ClaraIdentity *known,
                           ClaraScreenJob *job,
                           ClaraYearMonth today,
                           GBytes *vectors,
                           int priority,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  g_return_if_fail (CLARA_IS_SCREENER (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, clara_screener_read_async);
  g_task_set_priority (task, priority);
  reading = g_new0 (Reading, 1);
  reading->texts = clara_screened_new_texts ();
  reading->file_names = g_ptr_array_new_with_free_func (g_free);
  /* The reading adds what it learns, in another thread: the caller's stays as it is. */
  reading->known = known != NULL ? clara_identity_copy (known) : clara_identity_new ();
  reading->job = job != NULL ? clara_screen_job_ref (job) : NULL;
  reading->today = today;
  reading->vectors = vectors != NULL ? g_bytes_ref (vectors) : NULL;
  reading->lexicon = g_object_ref (self->lexicon);
  reading->embedder = self->embedder != NULL ? g_object_ref (self->embedder) : NULL;
  reading->priority = priority;
  g_task_set_task_data (task, reading, reading_free);

  /* One more than there are, so that an answer that comes at once does not end the reading before it has begun. */
  reading->waiting = 1;
  for (guint i = 0; i < n_materials; i++)
    add_material (self, task, &materials[i]);
  if (--reading->waiting == 0)
    read_texts (task);
}

/**
 * clara_screener_read_finish:
 * @self: a screener
 * @result: what the callback was given
 * @learned: (out) (transfer full) (optional) (nullable): who the candidate is, by what was known and what the texts say
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the candidate, read; NULL with %G_IO_ERROR_CANCELLED, or where no sandbox can be
 *   had
 */
ClaraScreened *
clara_screener_read_finish (ClaraScreener *self,
                            GAsyncResult *result,
                            ClaraIdentity **learned,
                            GError **error)
{
  ClaraScreened *screened;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  screened = g_task_propagate_pointer (G_TASK (result), error);
  if (learned != NULL)
    *learned = screened != NULL
                   ? g_object_ref (((Reading *) g_task_get_task_data (G_TASK (result)))->known)
                   : NULL;

  return screened;
}
