/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-task.h"

#include "clara-cli-signals.h"

typedef struct
{
  ClaraCliTaskFunc func;
  gpointer data;
  gboolean done;
} Work;

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Work *work = task_data;
  GError *error = NULL;

  if (work->func (work->data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ((Work *) user_data)->done = TRUE;
}

/**
 * clara_cli_task_run_until:
 * @func: what blocks
 * @data: for @func
 * @cancellable: ends it; whoever called watches for signals
 * @error: return location for a #GError
 *
 * Runs @func on another thread and waits for it in the main context.
 *
 * Returns: whether it worked; else an error of @func
 */
gboolean
clara_cli_task_run_until (ClaraCliTaskFunc func,
                          gpointer data,
                          GCancellable *cancellable,
                          GError **error)
{
  Work work = { func, data, FALSE };
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, done_cb, &work);

  /* What was done in spite of a late signal is done. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, clara_cli_task_run_until);
  g_task_set_task_data (task, &work, NULL);
  g_task_run_in_thread (task, run_in_thread);
  while (!work.done)
    g_main_context_iteration (NULL, TRUE);

  return g_task_propagate_boolean (task, error);
}

/**
 * clara_cli_task_run:
 * @func: what blocks
 * @data: for @func
 * @error: return location for a #GError
 *
 * Runs @func on another thread and waits for it, so that a signal ends it in order: what it has begun it takes away.
 *
 * Returns: whether it worked; else `G_IO_ERROR_CANCELLED` where a signal ended it, or an error of @func
 */
gboolean
clara_cli_task_run (ClaraCliTaskFunc func, gpointer data, GError **error)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraCliSignals *signals = clara_cli_signals_watch (cancellable);
  gboolean worked = clara_cli_task_run_until (func, data, cancellable, error);

  clara_cli_signals_unwatch (signals);

  return worked;
}
