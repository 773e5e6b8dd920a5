/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-error.h"
#include "clara-lever-turn.h"
#include "clara-lever-webhooks.h"
#include "clara-workspace-private.h"
#include "clara-workspace-webhooks.h"

/* Webhooks are asked for, and taken away. */

/* Who is about to change webhooks has the turn, so that the agent does not do it at the same time. */
static ClaraLeverTurn *
begin (ClaraWorkspace *self, const char *program, GCancellable *cancellable, GError **error)
{
  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_CONNECT, error))
    return NULL;

  return clara_lever_turn_wait (clara_workspace_get_database (self), program, NULL, NULL,
                                cancellable, error);
}

/**
 * clara_workspace_set_up_webhooks:
 * @self: a workspace
 * @url: where Lever is to tell it, `https` but for a loopback host
 * @program: what this program is called, for others that wait for it
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Asks Lever for webhooks, in a turn of its own; see clara_lever_webhooks_set_up(). Blocks: any thread but a window's.
 *
 * Returns: whether they stand
 */
gboolean
clara_workspace_set_up_webhooks (ClaraWorkspace *self,
                                 const char *url,
                                 const char *program,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autoptr (ClaraLeverTurn) turn = NULL;
  g_autoptr (ClaraLeverClient) client = NULL;
  g_autoptr (ClaraSecrets) secrets = clara_workspace_dup_secrets (self);

  turn = begin (self, program, cancellable, error);
  if (turn == NULL)
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);

  return client != NULL &&
         clara_lever_webhooks_set_up (client, clara_workspace_get_database (self), secrets, url,
                                      clara_lever_turn_get_cancellable (turn), error);
}

/**
 * clara_workspace_remove_webhooks:
 * @self: a workspace
 * @program: what this program is called, for others that wait for it
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Has Lever tell of nothing any more, in a turn of its own; see clara_lever_webhooks_remove(). Clara then learns of what
 * happens by asking alone. Blocks: any thread but a window's.
 *
 * Returns: whether nothing is left, and Lever was told; with an error nothing is left here, all the same, unless it was not
 *   permitted
 */
gboolean
clara_workspace_remove_webhooks (ClaraWorkspace *self,
                                 const char *program,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autoptr (ClaraLeverTurn) turn = begin (self, program, cancellable, error);
  g_autoptr (ClaraLeverClient) client = NULL;
  g_autoptr (ClaraSecrets) secrets = clara_workspace_dup_secrets (self);

  if (turn == NULL)
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);

  return client != NULL &&
         clara_lever_webhooks_remove (client, clara_workspace_get_database (self), secrets,
                                      clara_lever_turn_get_cancellable (turn), error);
}

/* What a window asks for. */
typedef struct
{
  char *url;     /* (owned) (nullable): none: they are taken away */
  char *program; /* (owned) */
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->url);
  g_free (change->program);
  g_free (change);
}

static void
change_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Change *change = task_data;
  GError *error = NULL;
  gboolean worked = change->url != NULL
                        ? clara_workspace_set_up_webhooks (source, change->url, change->program,
                                                           cancellable, &error)
                        : clara_workspace_remove_webhooks (source, change->program, cancellable,
                                                           &error);

  if (worked)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_change_webhooks_async:
 * @self: a workspace
 * @url: (nullable): where Lever is to tell it, as of clara_webhook_make_url(); %NULL: nowhere
 * @program: what this program is called
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_set_up_webhooks() or clara_workspace_remove_webhooks(), without waiting.
 */
void
clara_workspace_change_webhooks_async (ClaraWorkspace *self,
                                       const char *url,
                                       const char *program,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Change *change = g_new0 (Change, 1);

  change->url = g_strdup (url);
  change->program = g_strdup (program);
  g_task_set_source_tag (task, clara_workspace_change_webhooks_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, change, change_free);
  g_task_run_in_thread (task, change_in_thread);
}

/**
 * clara_workspace_change_webhooks_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as what was asked for
 */
gboolean
clara_workspace_change_webhooks_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
