/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-database-private.h"

#include "clara-worker.h"

/* What a function needs that runs on a thread of the database. */
typedef struct
{
  ClaraReadFunc read; /* one of the two */
  ClaraWriteFunc write;
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
  g_free (call);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  ClaraDatabase *self = source;
  Call *call = task_data;
  g_autoptr (GError) error = NULL;
  gboolean worked;

  if (call->write != NULL)
    worked = clara_database_write (self, &call->member, call->write, call->data, cancellable,
                                   &error);
  else
    worked = clara_database_read (self, call->read, call->data, cancellable, &error);

  if (worked)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
push (ClaraDatabase *self,
      Call *call,
      gpointer tag,
      int priority,
      GCancellable *cancellable,
      GAsyncReadyCallback callback,
      gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, call, call_free);

  /* What became durable is never reported as cancelled, whatever was wished meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  clara_worker_push (call->write != NULL ? self->write_worker : self->read_worker, task, priority,
                     run_in_thread);
}

/**
 * clara_database_read_async:
 * @self: a database
 * @priority: lower is sooner, such as %G_PRIORITY_DEFAULT
 * @func: what to read; runs on a thread of the database
 * @data: for @func, which nobody else touches meanwhile
 * @destroy: (nullable): frees @data, after @callback
 * @cancellable: (nullable): gives it up
 * @callback: (nullable): called when it is done
 * @user_data: for @callback
 *
 * As clara_database_read(), without waiting.
 */
void
clara_database_read_async (ClaraDatabase *self,
                           int priority,
                           ClaraReadFunc func,
                           gpointer data,
                           GDestroyNotify destroy,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  Call *call;

  g_return_if_fail (CLARA_IS_DATABASE (self));
  g_return_if_fail (func != NULL);

  call = g_new0 (Call, 1);
  call->read = func;
  call->data = data;
  call->destroy = destroy;
  push (self, call, clara_database_read_async, priority, cancellable, callback, user_data);
}

/**
 * clara_database_read_finish:
 * @self: a database
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * Returns: as clara_database_read()
 */
gboolean
clara_database_read_finish (ClaraDatabase *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * clara_database_write_async:
 * @self: a database
 * @member: (nullable): who writes; %NULL: the program itself
 * @priority: lower is sooner, such as %G_PRIORITY_DEFAULT
 * @func: what to write; runs on the thread that writes
 * @data: for @func, which nobody else touches meanwhile
 * @destroy: (nullable): frees @data, after @callback
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: (nullable): called when it is durable, or nothing of it has happened
 * @user_data: for @callback
 *
 * As clara_database_write(), without waiting.
 */
void
clara_database_write_async (ClaraDatabase *self,
                            const ClaraId *member,
                            int priority,
                            ClaraWriteFunc func,
                            gpointer data,
                            GDestroyNotify destroy,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  Call *call;

  g_return_if_fail (CLARA_IS_DATABASE (self));
  g_return_if_fail (func != NULL);

  call = g_new0 (Call, 1);
  call->write = func;
  if (member != NULL)
    call->member = *member;
  call->data = data;
  call->destroy = destroy;
  push (self, call, clara_database_write_async, priority, cancellable, callback, user_data);
}

/**
 * clara_database_write_finish:
 * @self: a database
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * Returns: as clara_database_write()
 */
gboolean
clara_database_write_finish (ClaraDatabase *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
