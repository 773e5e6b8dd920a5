/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-status.h"

#include "clara-lever-connections.h"
#include "clara-lever-hooks.h"
#include "clara-outbox.h"
#include "clara-work.h"
#include "clara-workspace-private.h"
#include "clara-workspaces.h"

typedef struct
{
  ClaraWorkspaceStatus *status; /* (owned) (nullable) */
} Call;

static void
call_free (gpointer data)
{
  clara_workspace_status_free (((Call *) data)->status);
  g_free (data);
}

/**
 * clara_workspace_status_free:
 * @self: (nullable) (transfer full): how it stands
 */
void
clara_workspace_status_free (ClaraWorkspaceStatus *self)
{
  if (self == NULL)
    return;

  clara_lever_connection_free (self->lever);
  g_clear_pointer (&self->webhooks, g_ptr_array_unref);
  g_free (self->name);
  g_free (self);
}

static gboolean
read_lever (ClaraConnection *connection, ClaraWorkspaceStatus *status, GError **error)
{
  GError *local = NULL;

  status->lever = clara_lever_connections_get (connection, &local);
  if (status->lever != NULL && status->lever->state == CLARA_LEVER_DISCONNECTED)
    g_clear_pointer (&status->lever, clara_lever_connection_free);

  return clara_workspace_forgive_not_found (local, error);
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (ClaraWorkspaceStatus) status = g_new0 (ClaraWorkspaceStatus, 1);

  status->webhooks = clara_lever_hooks_list (connection, error);
  if (status->webhooks == NULL)
    return FALSE;
  status->name = clara_workspaces_get_name (connection, error);
  if (status->name == NULL || !clara_workspaces_get_id (connection, &status->id, error) ||
      !clara_outbox_count (connection, status->outbox, error) ||
      !clara_work_count (connection, NULL, &status->work, error) ||
      !read_lever (connection, status, error))
    return FALSE;

  ((Call *) data)->status = g_steal_pointer (&status);

  return TRUE;
}

static const ClaraWorkspaceSteps steps = { NULL, read_cb };

/**
 * clara_workspace_get_status:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Waits for the disk: a window uses clara_workspace_get_status_async().
 *
 * Returns: (transfer full) (nullable): how it stands
 */
ClaraWorkspaceStatus *
clara_workspace_get_status (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  Call call = { NULL };

  return clara_workspace_call (self, &steps, &call, cancellable, error) ? call.status : NULL;
}

/**
 * clara_workspace_get_status_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_get_status(), without waiting.
 */
void
clara_workspace_get_status_async (ClaraWorkspace *self,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &steps, g_new0 (Call, 1), call_free,
                              clara_workspace_get_status_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_get_status_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_get_status()
 */
ClaraWorkspaceStatus *
clara_workspace_get_status_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_get_status_async, error);

  return call != NULL ? g_steal_pointer (&call->status) : NULL;
}
