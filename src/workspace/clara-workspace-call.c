/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-private.h"

#include "clara-error.h"

/* A call on its way. Its task is the one who owns it. */
typedef struct
{
  ClaraWorkspaceSteps steps;
  ClaraWorkspaceFunc func; /* in place of the steps */
  ClaraDatabase *database; /* (owned) */
  ClaraId member;
  gpointer data;
  GDestroyNotify destroy;
} Call;

static void
call_free (gpointer data)
{
  Call *call = data;

  if (call->destroy != NULL)
    call->destroy (call->data);
  g_object_unref (call->database);
  g_free (call);
}

static GTask *
start (ClaraWorkspace *self,
       gpointer data,
       GDestroyNotify destroy,
       gpointer tag,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer user_data,
       Call **call)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  *call = g_new0 (Call, 1);
  (*call)->database = g_object_ref (clara_workspace_get_database (self));
  (*call)->member = *clara_session_get_member (clara_workspace_get_session (self));
  (*call)->data = data;
  (*call)->destroy = destroy;
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, *call, call_free);

  /* What became durable is never reported as cancelled, whatever was wished meanwhile. */
  g_task_set_check_cancellable (task, FALSE);

  return task;
}

static void
return_result (GTask *task, gboolean worked, GError *error)
{
  if (worked)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  return_result (task, worked, error);
}

/* Takes @task. */
static void
read_next (GTask *task)
{
  Call *call = g_task_get_task_data (task);

  clara_database_read_async (call->database, G_PRIORITY_DEFAULT, call->steps.read, call->data, NULL,
                             g_task_get_cancellable (task), read_cb, task);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  const Call *call = g_task_get_task_data (task);
  GError *error = NULL;
  gboolean worked = clara_database_write_finish (CLARA_DATABASE (source), result, &error);

  if (worked && call->steps.read != NULL)
    read_next (g_steal_pointer (&task));
  else
    return_result (task, worked, error);
}

/**
 * clara_workspace_call:
 * @self: a workspace
 * @steps: what to do
 * @data: the call
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Does it and waits for it; for any thread but a window's.
 *
 * Returns: whether all of it worked; what is written is durable when the reading fails
 */
gboolean
clara_workspace_call (ClaraWorkspace *self,
                      const ClaraWorkspaceSteps *steps,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), FALSE);

  return (steps->write == NULL ||
          clara_workspace_write (self, steps->write, data, cancellable, error)) &&
         (steps->read == NULL ||
          clara_workspace_read (self, steps->read, data, cancellable, error));
}

/**
 * clara_workspace_call_async:
 * @self: a workspace
 * @steps: what to do
 * @data: (transfer full): the call
 * @destroy: frees @data
 * @tag: the function that is called by others
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_call(), without waiting.
 */
void
clara_workspace_call_async (ClaraWorkspace *self,
                            const ClaraWorkspaceSteps *steps,
                            gpointer data,
                            GDestroyNotify destroy,
                            gpointer tag,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  Call *call;
  GTask *task;

  g_return_if_fail (CLARA_IS_WORKSPACE (self));
  g_return_if_fail (steps->write != NULL || steps->read != NULL);

  task = start (self, data, destroy, tag, cancellable, callback, user_data, &call);
  call->steps = *steps;
  if (steps->write == NULL)
    read_next (task);
  else
    clara_database_write_async (call->database, &call->member, G_PRIORITY_DEFAULT, steps->write,
                                data, NULL, cancellable, written_cb, task);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Call *call = task_data;
  GError *error = NULL;
  gboolean worked = call->func (call->database, &call->member, call->data, cancellable, &error);

  return_result (task, worked, error);
}

static void
ran_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  gboolean worked = g_task_propagate_boolean (G_TASK (result), &error);

  return_result (task, worked, error);
}

/**
 * clara_workspace_run_async:
 * @self: a workspace
 * @func: what to do
 * @data: (transfer full): the call
 * @destroy: frees @data
 * @tag: the function that is called by others
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Runs @func on a thread of its own.
 */
void
clara_workspace_run_async (ClaraWorkspace *self,
                           ClaraWorkspaceFunc func,
                           gpointer data,
                           GDestroyNotify destroy,
                           gpointer tag,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) running = NULL;
  Call *call;
  GTask *task;

  g_return_if_fail (CLARA_IS_WORKSPACE (self));

  task = start (self, data, destroy, tag, cancellable, callback, user_data, &call);
  call->func = func;

  /* A thread may let go of its task after everybody else has: it must not be the workspace's last friend. */
  running = g_task_new (call->database, cancellable, ran_cb, task);
  g_task_set_source_tag (running, clara_workspace_run_async);
  g_task_set_task_data (running, call, NULL);
  g_task_set_check_cancellable (running, FALSE);
  g_task_run_in_thread (running, run_in_thread);
}

/**
 * clara_workspace_call_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @tag: the function that was called
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the call, which @result owns
 */
gpointer
clara_workspace_call_finish (ClaraWorkspace *self,
                             GAsyncResult *result,
                             gpointer tag,
                             GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, tag), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_boolean (G_TASK (result), error)
             ? ((Call *) g_task_get_task_data (G_TASK (result)))->data
             : NULL;
}

/**
 * clara_workspace_forgive_not_found:
 * @local: (nullable) (transfer full): what a call has failed with
 * @error: return location for a #GError
 *
 * What is not there is no failure.
 *
 * Returns: whether nothing worse has happened; else @error is set
 */
gboolean
clara_workspace_forgive_not_found (GError *local, GError **error)
{
  if (local == NULL || g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_clear_error (&local);
      return TRUE;
    }
  g_propagate_error (error, local);

  return FALSE;
}
