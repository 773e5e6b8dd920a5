/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-private.h"

#include "clara-config.h"
#include "clara-embedder-pass.h"
#include "clara-embedder-vocabulary.h"
#include "clara-error.h"

#include <math.h>

/* So many rows that fetching the weights costs little beside the arithmetic; with more, the rows
 * themselves leave the cache. Measured: 96 rows are a tenth slower, 512 a little. */
#define BATCH_TOKENS 288u
#define BATCH_LINES  64u
#define MAX_THREADS  64u

/* Counts changes of the arithmetic: the same model must then give another id. */
#define ARITHMETIC "1"

/**
 * ClaraEmbedder:
 *
 * Lines of text into vectors of length 1, near each other where the lines mean alike.
 *
 * The bits of a vector follow from its line and the model alone: neither the other lines, their
 * order, the number of threads nor the kind of processor change them. Immutable, but for memory that it
 * keeps at hand: some 6 MB for each processor. Any thread, many at once.
 */
struct _ClaraEmbedder
{
  GObject parent_instance;

  ClaraEmbedderModel *model;           /* (owned) */
  ClaraEmbedderVocabulary *vocabulary; /* (owned) */
  const ClaraEmbedderKernels *kernels;
  char *id; /* (owned) */

  GMutex mutex;      /* guards what follows */
  GPtrArray *passes; /* (owned): memory that no call uses now, for the next one */
};

G_DEFINE_FINAL_TYPE (ClaraEmbedder, clara_embedder, G_TYPE_OBJECT)

/* The lines of one call, shared by its threads. */
typedef struct
{
  ClaraEmbedder *self;
  const char *const *lines;
  gsize n_lines;
  float *vectors;
  GCancellable *cancellable;
  guint batch_tokens; /* the most in a batch */
  guint batch_lines;

  GMutex mutex;    /* guards what follows */
  gsize next;      /* the first line that no batch has */
  guint16 *tokens; /* (owned): those of that line, when they did not fit in the last batch */
  guint n_tokens;
  gboolean is_split; /* whether the tokens are known */
  gboolean failed;
} Work;

typedef struct
{
  gsize first; /* line */
  guint n_lines;
  guint n_tokens;
  guint *lengths;  /* (owned) */
  guint16 *tokens; /* (owned) */
} Batch;

static void
clara_embedder_finalize (GObject *object)
{
  ClaraEmbedder *self = CLARA_EMBEDDER (object);

  g_ptr_array_unref (self->passes);
  g_mutex_clear (&self->mutex);
  clara_embedder_vocabulary_free (self->vocabulary);
  clara_embedder_model_close (self->model);
  g_free (self->id);

  G_OBJECT_CLASS (clara_embedder_parent_class)->finalize (object);
}

static void
clara_embedder_class_init (ClaraEmbedderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_embedder_finalize;
}

static void
clara_embedder_init (ClaraEmbedder *self)
{
  g_mutex_init (&self->mutex);
  self->passes = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_embedder_pass_free);
}

static gboolean
has_model (const char *directory)
{
  g_autofree char *path = g_build_filename (directory, CLARA_EMBEDDER_FILE, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/**
 * clara_embedder_find_directory:
 *
 * Looks for the folder of the language model: the one that the environment variable
 * `CLARA_MODEL_DIR` names, and no other; else beside the installation; else in the user's cache.
 * Any thread.
 *
 * Returns: (transfer full) (nullable): the folder; %NULL when none of them holds a model
 */
char *
clara_embedder_find_directory (void)
{
  const char *named = g_getenv ("CLARA_MODEL_DIR");
  g_autofree char *installed = g_build_filename (CLARA_PKGDATA_DIR, "model", NULL);
  g_autofree char *cached = g_build_filename (g_get_user_cache_dir (), "clara", "model", NULL);

  if (named != NULL && *named != '\0')
    return has_model (named) ? g_strdup (named) : NULL;
  if (has_model (installed))
    return g_steal_pointer (&installed);
  if (has_model (cached))
    return g_steal_pointer (&cached);

  return NULL;
}

/**
 * clara_embedder_load_with_kernels:
 * @directory: the folder of the model
 * @kernels: the arithmetic to use; this processor must have its instructions
 * @error: return location for a #GError
 *
 * The same as clara_embedder_load(), for tests that compare kinds of processors.
 *
 * Returns: (transfer full) (nullable): the embedder
 */
ClaraEmbedder *
clara_embedder_load_with_kernels (const char *directory,
                                  const ClaraEmbedderKernels *kernels,
                                  GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (ClaraEmbedder) self = NULL;

  g_return_val_if_fail (directory != NULL, NULL);

  path = g_build_filename (directory, CLARA_EMBEDDER_FILE, NULL);
  self = g_object_new (CLARA_TYPE_EMBEDDER, NULL);
  self->kernels = kernels;
  self->model = clara_embedder_model_open (path, error);
  if (self->model == NULL)
    return NULL;
  self->vocabulary = clara_embedder_vocabulary_new (self->model, error);
  if (self->vocabulary == NULL)
    return NULL;
  self->id = g_strconcat (self->model->id, "-", ARITHMETIC, NULL);

  return g_steal_pointer (&self);
}

/**
 * clara_embedder_load:
 * @directory: the folder of the model, as clara_embedder_find_directory() gives it
 * @error: return location for a #GError
 *
 * Opens the language model; about a millisecond, for its numbers are only read when they are needed.
 * Any thread.
 *
 * Returns: (transfer full) (nullable): the embedder; %CLARA_ERROR_NOT_FOUND,
 *   %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CORRUPT or %CLARA_ERROR_UNSUPPORTED
 */
ClaraEmbedder *
clara_embedder_load (const char *directory, GError **error)
{
  return clara_embedder_load_with_kernels (directory, clara_embedder_kernels_get_best (), error);
}

/**
 * clara_embedder_get_dimension:
 * @self: an embedder
 *
 * Returns: the floats of a vector
 */
guint
clara_embedder_get_dimension (ClaraEmbedder *self)
{
  g_return_val_if_fail (CLARA_IS_EMBEDDER (self), 0);

  return self->model->shape.hidden;
}

/**
 * clara_embedder_get_id:
 * @self: an embedder
 *
 * Returns: name and version of the model, the beginning of the digest of its numbers, and the version
 *   of the arithmetic. Vectors of the same id may be compared and stored together.
 */
const char *
clara_embedder_get_id (ClaraEmbedder *self)
{
  g_return_val_if_fail (CLARA_IS_EMBEDDER (self), NULL);

  return self->id;
}

/**
 * clara_embedder_get_model:
 * @self: an embedder
 *
 * Returns: (transfer none): the mapped model
 */
ClaraEmbedderModel *
clara_embedder_get_model (ClaraEmbedder *self)
{
  return self->model;
}

/* Takes lines until the next one would make the batch too large. Splitting them costs little beside
 * the pass, so it may well happen under the lock. Returns whether there was any. */
static gboolean
take_batch (Work *work, Batch *batch)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&work->mutex);

  batch->first = work->next;
  batch->n_lines = batch->n_tokens = 0;
  if (work->failed || g_cancellable_is_cancelled (work->cancellable))
    return FALSE;

  while (work->next < work->n_lines && batch->n_lines < work->batch_lines)
    {
      if (!work->is_split)
        work->n_tokens = clara_embedder_vocabulary_split (work->self->vocabulary,
                                                          work->lines[work->next], work->tokens);
      work->is_split = batch->n_tokens + work->n_tokens > work->batch_tokens;
      if (work->is_split)
        break;

      for (guint i = 0; i < work->n_tokens; i++)
        batch->tokens[batch->n_tokens + i] = work->tokens[i];
      batch->n_tokens += work->n_tokens;
      batch->lengths[batch->n_lines++] = work->n_tokens;
      work->next++;
    }

  return batch->n_lines > 0;
}

static guint
batch_tokens (ClaraEmbedder *self)
{
  return MAX (BATCH_TOKENS, self->model->shape.max_tokens);
}

static ClaraEmbedderPass *
borrow_pass (ClaraEmbedder *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (self->passes->len > 0)
    return g_ptr_array_steal_index_fast (self->passes, self->passes->len - 1);

  return clara_embedder_pass_new (self->model, self->kernels, batch_tokens (self), BATCH_LINES);
}

static void
give_pass_back (ClaraEmbedder *self, ClaraEmbedderPass *pass)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (self->passes->len < g_get_num_processors ())
    g_ptr_array_add (self->passes, pass);
  else
    clara_embedder_pass_free (pass);
}

static gboolean
are_numbers (const float *vectors, gsize n_floats)
{
  for (gsize i = 0; i < n_floats; i++)
    if (!isfinite (vectors[i]))
      return FALSE;

  return TRUE;
}

static gpointer
work_in_thread (gpointer data)
{
  Work *work = data;
  const gsize dimension = work->self->model->shape.hidden;
  ClaraEmbedderPass *pass = borrow_pass (work->self);
  g_autofree guint *lengths = g_new (guint, work->batch_lines);
  g_autofree guint16 *tokens = g_new (guint16, work->batch_tokens);
  Batch batch = { .lengths = lengths, .tokens = tokens };

  while (take_batch (work, &batch))
    {
      float *vectors = work->vectors + batch.first * dimension;

      clara_embedder_pass_run (pass, tokens, lengths, batch.n_lines, vectors);
      if (!are_numbers (vectors, batch.n_lines * dimension))
        {
          G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&work->mutex);

          work->failed = TRUE;
        }
    }
  give_pass_back (work->self, pass);

  return NULL;
}

static void
run_threads (Work *work, guint n_threads)
{
  GThread *threads[MAX_THREADS];
  guint n_started = 0;

  /* This thread works, too; where no other can be started it does all alone. */
  while (n_started + 1 < n_threads)
    {
      threads[n_started] = g_thread_try_new ("clara-embedder", work_in_thread, work, NULL);
      if (threads[n_started] == NULL)
        break;
      n_started++;
    }
  work_in_thread (work);
  for (guint i = 0; i < n_started; i++)
    g_thread_join (threads[i]);
}

/**
 * clara_embedder_embed:
 * @self: an embedder
 * @lines: (array length=n_lines): lines of text, any bytes; sentences do best, in English, with their
 *   capitals
 * @n_lines: how many there are
 * @n_threads: how many threads to use, this one included; 0: as many as there are processors
 * @vectors: (out caller-allocates): @n_lines vectors, one after the other, each of
 *   clara_embedder_get_dimension() floats and of length 1, or all zero for a line without ink;
 *   anything may stand in it on failure
 * @cancellable: (nullable): a #GCancellable, looked at every few dozen milliseconds
 * @error: return location for a #GError
 *
 * Turns lines into vectors. Many at once are quicker than one after the other. Of a long line the
 * beginning counts, 128 tokens in the model that is shipped. Any thread.
 *
 * Returns: whether all were embedded; %CLARA_ERROR_CORRUPT, or %G_IO_ERROR_CANCELLED
 */
gboolean
clara_embedder_embed (ClaraEmbedder *self,
                      const char *const *lines,
                      gsize n_lines,
                      guint n_threads,
                      float *vectors,
                      GCancellable *cancellable,
                      GError **error)
{
  Work work = {
    .self = self, .lines = lines, .n_lines = n_lines, .vectors = vectors, .cancellable = cancellable
  };

  g_return_val_if_fail (CLARA_IS_EMBEDDER (self), FALSE);
  g_return_val_if_fail (n_lines == 0 || (lines != NULL && vectors != NULL), FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !clara_embedder_model_verify (self->model, FALSE, error))
    return FALSE;
  if (n_lines == 0)
    return TRUE;

  n_threads = n_threads == 0 ? g_get_num_processors () : n_threads;
  n_threads = (guint) MIN (MIN (n_threads, MAX_THREADS), n_lines);
  work.batch_lines = (guint) MIN (BATCH_LINES, (n_lines + n_threads - 1) / n_threads);
  work.batch_tokens = batch_tokens (self);
  work.tokens = g_new (guint16, self->model->shape.max_tokens);
  g_mutex_init (&work.mutex);

  run_threads (&work, n_threads);

  g_mutex_clear (&work.mutex);
  g_free (work.tokens);
  if (work.failed)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                   "the language model is damaged: it gives no numbers");
      return FALSE;
    }

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}
