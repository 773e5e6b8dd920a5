/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-worker.h"

#include "clara-error.h"

/**
 * ClaraWorker:
 *
 * Threads of its own with a queue of tasks, lowest priority number first, in order of arrival
 * within one. With one thread it is the place where a database connection lives: every task runs on
 * that same thread.
 *
 * Threads start when there is work for them, and stay. They share nothing with the object but the
 * queue, which is counted on its own: the last reference to a worker may be dropped anywhere, also
 * by a task on the worker's own thread, and no thread is ever waited for in doing so. What runs
 * then still finishes, and what waits is cancelled. Who must know that all work is over, such as
 * before a file is closed, shuts the worker down.
 *
 * All functions may be called from any thread.
 */
struct _ClaraWorker
{
  GObject parent_instance;

  struct _Queue *queue; /* (owned), never changes */
};

/* One waiting task. */
typedef struct
{
  GTask *task; /* (owned) */
  GTaskThreadFunc func;
  int priority;
  guint64 serial;
} Job;

/* What the object and its threads share. No object is released while the mutex is held. */
typedef struct _Queue
{
  GMutex mutex;
  GCond news; /* a job came, or the queue was closed */

  char *name;      /* (owned), never changes */
  guint n_threads; /* how many there may be, never changes */

  GSequence *jobs;      /* (owned): Job, the next one first */
  GPtrArray *threads;   /* (owned): GThread, not joined yet */
  GPtrArray *shutdowns; /* (owned): GTask, waiting for the last thread */
  guint64 serial;
  guint n_live; /* threads that may still run a task */
  guint n_idle; /* threads that wait for one */
  gboolean closed;
} Queue;

G_DEFINE_FINAL_TYPE (ClaraWorker, clara_worker, G_TYPE_OBJECT)

static void
queue_clear (gpointer data)
{
  Queue *queue = data;

  g_assert (g_sequence_is_empty (queue->jobs));

  /* Without a shutdown nobody joined them: they end by themselves, or have already. */
  g_ptr_array_foreach (queue->threads, (GFunc) (GCallback) g_thread_unref, NULL);

  g_sequence_free (queue->jobs);
  g_ptr_array_unref (queue->threads);
  g_ptr_array_unref (queue->shutdowns);
  g_free (queue->name);
  g_cond_clear (&queue->news);
  g_mutex_clear (&queue->mutex);
}

static void
queue_unref (Queue *queue)
{
  g_atomic_rc_box_release_full (queue, queue_clear);
}

static Queue *
queue_new (void)
{
  Queue *queue = g_atomic_rc_box_new0 (Queue);

  g_mutex_init (&queue->mutex);
  g_cond_init (&queue->news);
  queue->jobs = g_sequence_new (NULL);
  queue->threads = g_ptr_array_new ();
  queue->shutdowns = g_ptr_array_new ();

  return queue;
}

/* With the mutex held: leaves an empty array in place of @array. */
static GPtrArray *
take_all (GPtrArray **array)
{
  GPtrArray *taken = *array;

  *array = g_ptr_array_new ();

  return taken;
}

static int
compare_jobs (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Job *first = a;
  const Job *second = b;

  if (first->priority != second->priority)
    return first->priority < second->priority ? -1 : 1;

  return first->serial < second->serial ? -1 : first->serial > second->serial;
}

static gboolean
drop_cb (gpointer user_data)
{
  return G_SOURCE_REMOVE;
}

/*
 * Drops a thread's reference to @task. It can be the last one, and then takes the task's source
 * object along, which may be a thing of the main thread. So the main thread drops it for its own
 * tasks. Other contexts may never be iterated again once they have their answer, and would keep the
 * task for ever.
 */
static void
release_task (GTask *task)
{
  GMainContext *context = g_task_get_context (task);

  g_autoptr (GSource) source = NULL;

  if (context != g_main_context_default () || g_main_context_is_owner (context))
    {
      g_object_unref (task);
      return;
    }

  /* Not g_main_context_invoke(), which would do it here and now while the main loop is at rest. */
  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_callback (source, drop_cb, task, g_object_unref);
  g_source_set_static_name (source, "clara-worker release");
  g_source_attach (source, context);
}

static void
cancel_task (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The work was cancelled");
}

/* Frees @job, and gives its task to the caller. */
static GTask *
job_steal_task (Job *job)
{
  GTask *task = job->task;

  g_free (job);

  return task;
}

static void
job_run (Job *job)
{
  GTaskThreadFunc func = job->func;
  GTask *task = job_steal_task (job);

  if (!g_task_return_error_if_cancelled (task))
    func (task, g_task_get_source_object (task), g_task_get_task_data (task),
          g_task_get_cancellable (task));

  release_task (task);
}

/* With the mutex held: waits for a job. %NULL when the queue is closed. */
static Job *
queue_pop (Queue *queue)
{
  GSequenceIter *first;
  Job *job;

  while (g_sequence_is_empty (queue->jobs))
    {
      if (queue->closed)
        return NULL;

      queue->n_idle++;
      g_cond_wait (&queue->news, &queue->mutex);
      queue->n_idle--;
    }

  first = g_sequence_get_begin_iter (queue->jobs);
  job = g_sequence_get (first);
  g_sequence_remove (first);

  return job;
}

static void
complete_shutdowns (GPtrArray *shutdowns)
{
  for (guint i = 0; i < shutdowns->len; i++)
    {
      GTask *task = g_ptr_array_index (shutdowns, i);

      g_task_return_boolean (task, TRUE);
      release_task (task);
    }
}

static gpointer
thread_main (gpointer data)
{
  Queue *queue = data;
  g_autoptr (GPtrArray) shutdowns = NULL;
  Job *job;

  g_mutex_lock (&queue->mutex);
  while ((job = queue_pop (queue)) != NULL)
    {
      g_mutex_unlock (&queue->mutex);
      job_run (job);
      g_mutex_lock (&queue->mutex);
    }

  if (--queue->n_live == 0)
    shutdowns = take_all (&queue->shutdowns);
  g_mutex_unlock (&queue->mutex);

  if (shutdowns != NULL)
    complete_shutdowns (shutdowns);
  queue_unref (queue);

  return NULL;
}

/* With the mutex held: starts one more thread where that helps. */
static gboolean
queue_start_thread (Queue *queue, GError **error)
{
  GThread *thread;

  /* A thread that was woken counts as idle until it comes round, and so does its job as waiting. */
  if (queue->n_live == queue->n_threads ||
      (guint) g_sequence_get_length (queue->jobs) <= queue->n_idle)
    return TRUE;

  thread = g_thread_try_new (queue->name, thread_main, g_atomic_rc_box_acquire (queue), error);
  if (thread == NULL)
    {
      g_atomic_rc_box_release (queue); /* never the last: the caller has one */
      return FALSE;
    }

  queue->n_live++;
  g_ptr_array_add (queue->threads, thread);

  return TRUE;
}

/* Takes no more work, and cancels what waits. Safe to repeat. */
static void
queue_close (Queue *queue)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  g_mutex_lock (&queue->mutex);
  queue->closed = TRUE;
  while (!g_sequence_is_empty (queue->jobs))
    {
      GSequenceIter *first = g_sequence_get_begin_iter (queue->jobs);

      g_ptr_array_add (waiting, job_steal_task (g_sequence_get (first)));
      g_sequence_remove (first);
    }
  g_cond_broadcast (&queue->news);
  g_mutex_unlock (&queue->mutex);

  for (guint i = 0; i < waiting->len; i++)
    {
      GTask *task = g_ptr_array_index (waiting, i);

      cancel_task (task);
      release_task (task);
    }
}

static void
clara_worker_dispose (GObject *object)
{
  ClaraWorker *self = CLARA_WORKER (object);

  queue_close (self->queue);

  G_OBJECT_CLASS (clara_worker_parent_class)->dispose (object);
}

static void
clara_worker_finalize (GObject *object)
{
  ClaraWorker *self = CLARA_WORKER (object);

  queue_unref (self->queue);

  G_OBJECT_CLASS (clara_worker_parent_class)->finalize (object);
}

static void
clara_worker_class_init (ClaraWorkerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_worker_dispose;
  object_class->finalize = clara_worker_finalize;
}

static void
clara_worker_init (ClaraWorker *self)
{
  self->queue = queue_new ();
  self->queue->n_threads = 1;
}

/**
 * clara_worker_new:
 * @name: what debuggers and `ps` call the threads; at most 15 bytes are shown
 * @n_threads: how many tasks may run at once, at least 1
 *
 * Returns: (transfer full): a worker; its threads start with the first tasks
 */
ClaraWorker *
clara_worker_new (const char *name, guint n_threads)
{
  ClaraWorker *self;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (n_threads > 0, NULL);

  self = g_object_new (CLARA_TYPE_WORKER, NULL);
  self->queue->name = g_strdup (name);
  self->queue->n_threads = n_threads;

  return self;
}

/**
 * clara_worker_push:
 * @self: a worker
 * @task: (transfer none): a task that nobody has returned yet
 * @priority: lower is sooner
 * @func: what to do, on a thread of the worker; it has to return @task, at once or later
 *
 * Queues @task. When its turn comes and it is cancelled by then, it is returned as
 * %G_IO_ERROR_CANCELLED and @func is not called. After a shutdown it is returned as
 * %G_IO_ERROR_CLOSED, and where not a single thread can be started, as %CLARA_ERROR_FAILED.
 *
 * The worker keeps @task, and with it the source object and the task data, until @func is done. For
 * tasks of the default main context the last of that is dropped there, never on a thread of the
 * worker. Any thread.
 */
void
clara_worker_push (ClaraWorker *self, GTask *task, int priority, GTaskThreadFunc func)
{
  g_autoptr (GError) error = NULL;
  GSequenceIter *place;
  gboolean closed;
  Queue *queue;
  Job *job;

  g_return_if_fail (CLARA_IS_WORKER (self));
  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (func != NULL);

  queue = self->queue;
  g_mutex_lock (&queue->mutex);
  closed = queue->closed;
  if (!closed)
    {
      job = g_new0 (Job, 1);
      job->task = g_object_ref (task);
      job->func = func;
      job->priority = priority;
      job->serial = queue->serial++;
      place = g_sequence_insert_sorted (queue->jobs, job, compare_jobs, NULL);

      if (queue_start_thread (queue, &error) || queue->n_live > 0)
        g_cond_signal (&queue->news);
      else
        {
          g_sequence_remove (place);
          g_object_unref (job_steal_task (job)); /* the caller has one */
          closed = TRUE;
        }
    }
  g_mutex_unlock (&queue->mutex);

  if (closed && error != NULL)
    g_task_return_new_error (task, CLARA_ERROR, CLARA_ERROR_FAILED,
                             "No thread could be started: %s", error->message);
  else if (closed)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CLOSED, "The worker was shut down");
}

/**
 * clara_worker_shutdown_async:
 * @self: a worker
 * @cancellable: (nullable): gives up the answer, not the shutdown
 * @callback: (nullable): called when no task runs any more
 * @user_data: for @callback
 *
 * Takes no more work, cancels what waits, and lets finish what runs. May be called more than once.
 * Any thread.
 */
void
clara_worker_shutdown_async (ClaraWorker *self,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  gboolean over;

  g_return_if_fail (CLARA_IS_WORKER (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, clara_worker_shutdown_async);

  queue_close (self->queue);

  g_mutex_lock (&self->queue->mutex);
  over = self->queue->n_live == 0;
  if (!over)
    g_ptr_array_add (self->queue->shutdowns, g_object_ref (task));
  g_mutex_unlock (&self->queue->mutex);

  if (over)
    g_task_return_boolean (task, TRUE);
}

/**
 * clara_worker_shutdown_finish:
 * @self: a worker
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * After success the threads are gone, and what they kept for themselves with them. Any thread.
 *
 * Returns: whether all work is over; %G_IO_ERROR_CANCELLED when the wait for it was given up
 */
gboolean
clara_worker_shutdown_finish (ClaraWorker *self, GAsyncResult *result, GError **error)
{
  g_autoptr (GPtrArray) threads = NULL;
  Queue *queue;

  g_return_val_if_fail (CLARA_IS_WORKER (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  queue = self->queue;
  g_mutex_lock (&queue->mutex);
  threads = take_all (&queue->threads);
  g_mutex_unlock (&queue->mutex);

  /* They have nothing left to do but to end. */
  for (guint i = 0; i < threads->len; i++)
    {
      GThread *thread = g_ptr_array_index (threads, i);

      if (thread == g_thread_self ())
        g_thread_unref (thread);
      else
        g_thread_join (thread);
    }

  return TRUE;
}
