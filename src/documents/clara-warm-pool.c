/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-warm-pool.h"

#include "clara-error.h"
#include "clara-extractor-program.h"
#include "clara-nursery.h"

struct _ClaraWarmPool
{
  guint max_waiting;
  gint n_announced; /* (atomic) */

  GMutex nursery_mutex;  /* held while a worker is made; never while the other one is */
  ClaraNursery *nursery; /* (owned) (nullable) */

  GMutex mutex;
  GQueue waiting; /* (owned): ClaraProcess, the longest waiting first */
  gboolean closed;
};

/**
 * clara_warm_pool_new:
 * @max_waiting: how many workers wait at most
 *
 * Returns: (transfer full): a pool in which nobody waits yet
 */
ClaraWarmPool *
clara_warm_pool_new (guint max_waiting)
{
  ClaraWarmPool *self = g_atomic_rc_box_new0 (ClaraWarmPool);

  self->max_waiting = max_waiting;
  g_mutex_init (&self->nursery_mutex);
  g_mutex_init (&self->mutex);
  g_queue_init (&self->waiting);

  return self;
}

/**
 * clara_warm_pool_ref:
 * @self: a pool
 *
 * Returns: (transfer full): @self
 */
ClaraWarmPool *
clara_warm_pool_ref (ClaraWarmPool *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pool_clear (gpointer data)
{
  ClaraWarmPool *self = data;

  clara_warm_pool_close (self);
  g_mutex_clear (&self->mutex);
  g_mutex_clear (&self->nursery_mutex);
}

/**
 * clara_warm_pool_unref:
 * @self: a pool
 */
void
clara_warm_pool_unref (ClaraWarmPool *self)
{
  g_atomic_rc_box_release_full (self, pool_clear);
}

/**
 * clara_warm_pool_announce:
 * @self: a pool
 * @n_documents: how many more are going to be read; negative: how many fewer
 *
 * Returns: how many are going to be read now
 */
guint
clara_warm_pool_announce (ClaraWarmPool *self, int n_documents)
{
  return (guint) (g_atomic_int_add (&self->n_announced, n_documents) + n_documents);
}

static ClaraProcess *
start (const char *name, const char *mode, const char *option, int document_fd, GError **error)
{
  g_autofree char *program = clara_extractor_program_find (name, error);

  return program != NULL ? clara_process_spawn (program, mode, option, document_fd, error) : NULL;
}

static ClaraProcess *
fork_worker (ClaraWarmPool *self, GError **error)
{
  ClaraProcess *process = NULL;

  /* A nurse that was killed since is replaced, once. */
  for (int i = 0; process == NULL && i < 2; i++)
    {
      g_autoptr (GError) trouble = NULL;
      gboolean is_old = self->nursery != NULL;

      if (!is_old)
        {
          g_autofree char *program = clara_extractor_program_find (CLARA_EXTRACTOR_PROGRAM,
                                                                   &trouble);

          if (program != NULL)
            self->nursery = clara_nursery_new (program, NULL, &trouble);
        }
      if (self->nursery != NULL)
        process = clara_nursery_fork (self->nursery, &trouble);
      if (process != NULL)
        break;

      g_clear_pointer (&self->nursery, clara_nursery_free);
      if (is_old && !g_error_matches (trouble, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
        continue;
      g_propagate_error (error, g_steal_pointer (&trouble));
      break;
    }

  return process;
}

static ClaraProcess *
make_worker (ClaraWarmPool *self, GError **error)
{
  ClaraProcess *process;

  g_mutex_lock (&self->nursery_mutex);
  process = fork_worker (self, error);
  g_mutex_unlock (&self->nursery_mutex);

  return process;
}

/**
 * clara_warm_pool_take:
 * @self: a pool
 * @error: return location
 *
 * Returns: (transfer full): the worker that has waited longest, or a new one; %NULL when none can be started, with
 *   %CLARA_ERROR_SANDBOX when that is because it could not be confined
 */
ClaraProcess *
clara_warm_pool_take (ClaraWarmPool *self, GError **error)
{
  for (;;)
    {
      g_autoptr (ClaraProcess) process = NULL;

      g_mutex_lock (&self->mutex);
      process = g_queue_pop_head (&self->waiting);
      g_mutex_unlock (&self->mutex);

      if (process == NULL)
        return make_worker (self, error);
      if (clara_process_is_alive (process))
        return g_steal_pointer (&process);
    }
}

/**
 * clara_warm_pool_convert:
 * @self: a pool
 * @option: (nullable): what the converter is to print besides
 * @document_fd: a Word file of the old kind
 * @error: return location
 *
 * Returns: (transfer full): a process that turns the file into text; %NULL when none can be started
 */
ClaraProcess *
clara_warm_pool_convert (ClaraWarmPool *self, const char *option, int document_fd, GError **error)
{
  return start (CLARA_EXTRACTOR_PROGRAM, "--convert-doc", option, document_fd, error);
}

/**
 * clara_warm_pool_ocr:
 * @self: a pool
 * @error: return location
 *
 * Returns: (transfer full): a worker that reads pixels; none of them waits. %NULL when none can be started
 */
ClaraProcess *
clara_warm_pool_ocr (ClaraWarmPool *self, GError **error)
{
  return start (CLARA_EXTRACTOR_OCR_PROGRAM, "--serve", NULL, -1, error);
}

/**
 * clara_warm_pool_fill:
 * @self: a pool
 * @n_wanted: how many could be used soon
 *
 * Starts one worker when fewer wait than are wanted and allowed. Nothing is said of a failure: it shows when
 * a worker is needed.
 */
void
clara_warm_pool_fill (ClaraWarmPool *self, guint n_wanted)
{
  g_autoptr (ClaraProcess) process = NULL;
  gboolean room;

  g_mutex_lock (&self->mutex);
  room = !self->closed && self->waiting.length < MIN (n_wanted, self->max_waiting);
  g_mutex_unlock (&self->mutex);
  if (!room)
    return;

  process = make_worker (self, NULL);
  if (process == NULL)
    return;

  /* Another thread may have filled or closed the pool meanwhile; then this one goes again. */
  g_mutex_lock (&self->mutex);
  if (!self->closed && self->waiting.length < self->max_waiting)
    g_queue_push_tail (&self->waiting, g_steal_pointer (&process));
  g_mutex_unlock (&self->mutex);
}

/**
 * clara_warm_pool_close:
 * @self: a pool
 *
 * Ends every worker that waits, and who makes them; no new one will wait here.
 */
void
clara_warm_pool_close (ClaraWarmPool *self)
{
  GQueue waiting;

  g_mutex_lock (&self->mutex);
  self->closed = TRUE;
  waiting = self->waiting;
  g_queue_init (&self->waiting);
  g_mutex_unlock (&self->mutex);

  g_queue_clear_full (&waiting, (GDestroyNotify) clara_process_free);

  g_mutex_lock (&self->nursery_mutex);
  g_clear_pointer (&self->nursery, clara_nursery_free);
  g_mutex_unlock (&self->nursery_mutex);
}
