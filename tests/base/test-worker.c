/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-worker.h"

/* A door at which tasks wait, and where they can be counted. */
static GMutex mutex;
static GCond changed;
static gboolean door_open;
static guint n_inside;
static GString *log_text;
static GThread *last_thread;

/* What the answers of tasks were, counted on the main thread. */
static guint n_done;
static guint n_cancelled;
static guint n_closed;

static void
reset (void)
{
  door_open = FALSE;
  n_inside = 0;
  n_done = n_cancelled = n_closed = 0;
  last_thread = NULL;
  if (log_text != NULL)
    g_string_free (log_text, TRUE);
  log_text = g_string_new (NULL);
}

static void
open_door (void)
{
  g_mutex_lock (&mutex);
  door_open = TRUE;
  g_cond_broadcast (&changed);
  g_mutex_unlock (&mutex);
}

static void
wait_for_inside (guint n)
{
  g_mutex_lock (&mutex);
  while (n_inside < n)
    g_cond_wait (&changed, &mutex);
  g_mutex_unlock (&mutex);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    n_done++;
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    n_cancelled++;
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    n_closed++;
}

static void
iterate_until_answers (guint n)
{
  while (n_done + n_cancelled + n_closed < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
iterate_until_empty (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
wait_at_door (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_mutex_lock (&mutex);
  n_inside++;
  g_cond_broadcast (&changed);
  while (!door_open)
    g_cond_wait (&changed, &mutex);
  g_mutex_unlock (&mutex);

  g_task_return_boolean (task, TRUE);
}

static void
write_log (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_mutex_lock (&mutex);
  g_string_append (log_text, data);
  n_inside++;
  g_mutex_unlock (&mutex);

  g_task_return_boolean (task, TRUE);
}

static void
push (ClaraWorker *worker,
      int priority,
      GTaskThreadFunc func,
      const char *text,
      GCancellable *cancellable)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, answered_cb, NULL);

  g_task_set_task_data (task, (gpointer) text, NULL);
  clara_worker_push (worker, task, priority, func);
}

static gboolean shutdown_over;

static void
shutdown_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_worker_shutdown_finish (CLARA_WORKER (source), result, &error));
  g_assert_no_error (error);
  shutdown_over = TRUE;
}

static void
shut_down (ClaraWorker *worker)
{
  shutdown_over = FALSE;
  clara_worker_shutdown_async (worker, NULL, shutdown_cb, NULL);
  while (!shutdown_over)
    g_main_context_iteration (NULL, TRUE);
  iterate_until_empty ();
}

static void
test_lower_numbers_go_first (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 1);

  reset ();
  push (worker, 0, wait_at_door, NULL, NULL);
  wait_for_inside (1);
  push (worker, 5, write_log, "e", NULL);
  push (worker, 0, write_log, "b", NULL);
  push (worker, 5, write_log, "f", NULL);
  push (worker, G_MININT, write_log, "a", NULL);
  push (worker, 0, write_log, "c", NULL);
  push (worker, G_MAXINT, write_log, "g", NULL);
  push (worker, 0, write_log, "d", NULL);
  open_door ();
  iterate_until_answers (8);

  g_assert_cmpuint (n_done, ==, 8);
  g_assert_cmpstr (log_text->str, ==, "abcdefg");
  shut_down (worker);
}

static void
test_cancelled_tasks_never_run (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  reset ();
  push (worker, 0, wait_at_door, NULL, NULL);
  wait_for_inside (1);
  push (worker, 0, write_log, "x", cancellable);
  push (worker, 0, write_log, "y", NULL);
  g_cancellable_cancel (cancellable);
  open_door ();
  iterate_until_answers (3);

  g_assert_cmpuint (n_cancelled, ==, 1);
  g_assert_cmpuint (n_done, ==, 2);
  g_assert_cmpstr (log_text->str, ==, "y");
  shut_down (worker);
}

static void
test_as_many_run_at_once_as_there_are_threads (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 3);

  reset ();
  for (int i = 0; i < 5; i++)
    push (worker, 0, wait_at_door, NULL, NULL);
  wait_for_inside (3); /* would not come to an end with fewer threads */
  g_mutex_lock (&mutex);
  g_assert_cmpuint (n_inside, ==, 3);
  g_mutex_unlock (&mutex);
  open_door ();
  iterate_until_answers (5);

  g_assert_cmpuint (n_done, ==, 5);
  shut_down (worker);
}

static void
note_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_assert_true (last_thread == NULL || last_thread == g_thread_self ());
  last_thread = g_thread_self ();
  g_task_return_boolean (task, TRUE);
}

static void
test_one_thread_is_always_the_same (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 1);

  reset ();
  for (guint i = 1; i <= 20; i++)
    {
      push (worker, 0, note_thread, NULL, NULL);
      iterate_until_answers (i);
    }

  g_assert_nonnull (last_thread);
  g_assert_true (last_thread != g_thread_self ());
  shut_down (worker);
}

static void
test_shutdown_finishes_what_runs_and_cancels_what_waits (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 1);

  reset ();
  shutdown_over = FALSE;
  push (worker, 0, wait_at_door, NULL, NULL);
  wait_for_inside (1);
  push (worker, 0, write_log, "x", NULL);
  push (worker, 0, write_log, "y", NULL);
  clara_worker_shutdown_async (worker, NULL, shutdown_cb, NULL);
  push (worker, 0, write_log, "z", NULL);

  iterate_until_answers (3);
  g_assert_cmpuint (n_cancelled, ==, 2);
  g_assert_cmpuint (n_closed, ==, 1);
  g_assert_false (shutdown_over);

  open_door ();
  while (!shutdown_over)
    g_main_context_iteration (NULL, TRUE);
  iterate_until_answers (4);

  g_assert_cmpuint (n_done, ==, 1);
  g_assert_cmpstr (log_text->str, ==, "");
  iterate_until_empty ();
}

static void
test_shutdown_can_be_repeated (void)
{
  ClaraWorker *worker = clara_worker_new ("test", 2);

  reset ();
  shut_down (worker);
  shut_down (worker);
  push (worker, 0, write_log, "x", NULL);
  iterate_until_answers (1);

  g_assert_cmpuint (n_closed, ==, 1);
  g_assert_finalize_object (worker);
}

static void
test_threads_are_gone_after_shutdown (void)
{
  ClaraWorker *worker = clara_worker_new ("test", 4);

  reset ();
  open_door ();
  for (int i = 0; i < 100; i++)
    push (worker, i % 7, wait_at_door, NULL, NULL);
  iterate_until_answers (100);
  shut_down (worker);

  g_assert_finalize_object (worker);
}

static void
test_disposal_cancels_what_waits (void)
{
  ClaraWorker *worker = clara_worker_new ("test", 1);

  reset ();
  push (worker, 0, wait_at_door, NULL, NULL);
  wait_for_inside (1);
  push (worker, 0, write_log, "x", NULL);
  g_assert_finalize_object (worker);
  iterate_until_answers (1);
  g_assert_cmpuint (n_cancelled, ==, 1);

  open_door ();
  iterate_until_answers (2);
  g_assert_cmpuint (n_done, ==, 1);
  g_assert_cmpstr (log_text->str, ==, "");
}

static void
drop_worker (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  /* Until the main thread has let go, this would not be the last reference. */
  wait_for_inside (1);
  g_object_unref (data);
  g_task_return_boolean (task, TRUE);
}

static void
gone_cb (gpointer data, GObject *where_the_object_was)
{
  g_mutex_lock (&mutex);
  last_thread = g_thread_self ();
  g_cond_broadcast (&changed);
  g_mutex_unlock (&mutex);
}

static void
test_last_reference_may_drop_on_its_own_thread (void)
{
  ClaraWorker *worker = clara_worker_new ("test", 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, answered_cb, NULL);

  reset ();
  g_object_weak_ref (G_OBJECT (worker), gone_cb, NULL);
  g_task_set_task_data (task, g_object_ref (worker), NULL);
  clara_worker_push (worker, task, 0, drop_worker);
  push (worker, 0, write_log, "x", NULL);
  g_object_unref (worker);

  g_mutex_lock (&mutex);
  n_inside = 1;
  g_cond_broadcast (&changed);
  g_mutex_unlock (&mutex);
  iterate_until_answers (2);

  g_assert_cmpuint (n_done, ==, 1);
  g_assert_cmpuint (n_cancelled, ==, 1);
  g_assert_true (last_thread != NULL && last_thread != g_thread_self ());
  iterate_until_empty ();
}

static void
test_source_objects_die_on_the_main_thread (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 2);

  reset ();
  for (guint i = 1; i <= 200; i++)
    {
      GObject *source = g_object_new (G_TYPE_OBJECT, NULL);
      GTask *task = g_task_new (source, NULL, answered_cb, NULL);

      last_thread = NULL;
      g_object_weak_ref (source, gone_cb, NULL);
      g_object_unref (source);
      g_task_set_task_data (task, "", NULL);
      clara_worker_push (worker, task, 0, write_log);
      g_object_unref (task);

      while (last_thread == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_true (last_thread == g_thread_self ());
    }

  shut_down (worker);
}

static void
test_private_contexts_keep_nothing (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 1);
  GMainContext *context = g_main_context_new ();
  GObject *source = g_object_new (G_TYPE_OBJECT, NULL);
  GTask *task;

  reset ();
  g_object_weak_ref (source, gone_cb, NULL);
  g_main_context_push_thread_default (context);
  task = g_task_new (source, NULL, answered_cb, NULL);
  g_task_set_task_data (task, "", NULL);
  clara_worker_push (worker, task, 0, write_log);
  g_object_unref (task);
  while (n_done == 0)
    g_main_context_iteration (context, TRUE);
  g_main_context_pop_thread_default (context);
  g_main_context_unref (context);
  g_object_unref (source);

  g_mutex_lock (&mutex);
  while (last_thread == NULL)
    g_cond_wait (&changed, &mutex);
  g_mutex_unlock (&mutex);
  shut_down (worker);
}

static gpointer
push_many (gpointer data)
{
  for (int i = 0; i < 500; i++)
    {
      g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

      g_task_set_task_data (task, ".", NULL);
      clara_worker_push (data, task, i % 3, write_log);
    }

  return NULL;
}

static void
test_many_threads_may_push (void)
{
  g_autoptr (ClaraWorker) worker = clara_worker_new ("test", 3);
  GThread *threads[4];

  reset ();
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("pusher", push_many, worker);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);

  push (worker, 9, write_log, ".", NULL);
  iterate_until_answers (1);
  shut_down (worker);

  g_assert_cmpuint (log_text->len, ==, 2001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/worker/lower-numbers-go-first", test_lower_numbers_go_first);
  g_test_add_func ("/worker/cancelled-tasks-never-run", test_cancelled_tasks_never_run);
  g_test_add_func ("/worker/runs-as-many-as-threads",
                   test_as_many_run_at_once_as_there_are_threads);
  g_test_add_func ("/worker/one-thread-is-always-the-same", test_one_thread_is_always_the_same);
  g_test_add_func ("/worker/shutdown-finishes-and-cancels",
                   test_shutdown_finishes_what_runs_and_cancels_what_waits);
  g_test_add_func ("/worker/shutdown-can-be-repeated", test_shutdown_can_be_repeated);
  g_test_add_func ("/worker/threads-are-gone-after-shutdown", test_threads_are_gone_after_shutdown);
  g_test_add_func ("/worker/disposal-cancels-what-waits", test_disposal_cancels_what_waits);
  g_test_add_func ("/worker/last-reference-on-own-thread",
                   test_last_reference_may_drop_on_its_own_thread);
  g_test_add_func ("/worker/source-objects-die-on-main-thread",
                   test_source_objects_die_on_the_main_thread);
  g_test_add_func ("/worker/private-contexts-keep-nothing", test_private_contexts_keep_nothing);
  g_test_add_func ("/worker/many-threads-may-push", test_many_threads_may_push);

  return g_test_run ();
}
