/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-service-private.h"

#include "clara-error.h"

/* Lever tells nobody that access was taken away, and a team may want it read but once a day. */
#define CHECK_SECONDS 30u

/**
 * clara_workspace_ask_lever:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 *
 * Asks Lever for one small thing, only to learn whether it still lets Clara in. That it does not is written down, for
 * everybody. Blocks, for any thread but a window's; needs no turn, for it changes nothing.
 *
 * Returns: whether it still does; also where Lever cannot be reached, which says nothing of access
 */
gboolean
clara_workspace_ask_lever (ClaraWorkspace *self, GCancellable *cancellable)
{
  static const char *const query[] = { "limit", "1", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverClient) client = clara_workspace_open_lever (self, cancellable, &error);
  g_autofree char *path = clara_lever_path ("stages", NULL);
  g_autoptr (ClaraLeverAnswer) answer = NULL;

  if (client == NULL)
    return !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN);

  clara_lever_client_set_tries (client, 1);
  answer = clara_lever_client_get (client, path, query, cancellable);

  return answer->trouble != CLARA_LEVER_RECONNECT && answer->trouble != CLARA_LEVER_NOT_CONNECTED;
}

static void
check_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_task_return_boolean (task, clara_workspace_ask_lever (task_data, cancellable));
}

/* A check on its way. */
typedef struct
{
  ClaraLeverService *service; /* (owned) */
  ClaraWorkspace *workspace;  /* (owned): the thread must not be its last friend */
} Check;

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Check *check = user_data;

  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    g_debug ("Lever does not let Clara in any more");
  check->service->checking = FALSE;
  clara_lever_service_checked (check->service);
  g_object_unref (check->service);
  g_object_unref (check->workspace);
  g_free (check);
}

static gboolean
check_cb (gpointer data)
{
  ClaraLeverService *self = data;
  g_autoptr (GTask) task = NULL;
  Check *check;

  if (self->checking || self->cycle != NULL || !clara_lever_service_may_begin (self))
    return G_SOURCE_CONTINUE;

  check = g_new (Check, 1);
  check->service = g_object_ref (self);
  check->workspace = g_object_ref (self->workspace);
  self->checking = TRUE;
  task = g_task_new (NULL, self->cancellable, checked_cb, check);
  g_task_set_source_tag (task, check_cb);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, self->workspace, NULL);
  g_task_run_in_thread (task, check_in_thread);

  return G_SOURCE_CONTINUE;
}

/* Asks every now and then whether Lever still lets Clara in, beside the readings that the team wants. */
void
clara_lever_service_watch_access (ClaraLeverService *self)
{
  if (self->check_timer == 0)
    self->check_timer = g_timeout_add_seconds (CHECK_SECONDS, check_cb, self);
}
