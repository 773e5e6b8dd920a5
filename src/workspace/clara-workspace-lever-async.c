/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-lever.h"

#include "clara-lever-config.h"
#include "clara-secrets.h"

/* Connecting without waiting: a copy of the offer, and what came of it. Belongs to its task. */
typedef struct
{
  ClaraLeverOffer offer; /* with texts of its own */
  ClaraLeverConnected connected;
  ClaraShowUrlFunc show;
  gpointer data;
} Connecting;

static void
connecting_free (gpointer data)
{
  Connecting *connecting = data;

  g_free ((char *) connecting->offer.client_id);
  clara_secrets_wipe ((char *) connecting->offer.client_secret);
  clara_secrets_wipe ((char *) connecting->offer.api_key);
  g_free ((char *) connecting->offer.api_url);
  g_free ((char *) connecting->offer.auth_url);
  g_free ((char *) connecting->offer.relay);
  clara_lever_connected_clear (&connecting->connected);
  g_free (connecting);
}

/* The way to Lever's page, on its way to the thread that asked. */
typedef struct
{
  GTask *task; /* (owned) */
  char *url;   /* (owned) */
} Showing;

static void
showing_free (gpointer data)
{
  Showing *showing = data;

  g_object_unref (showing->task);
  g_free (showing->url);
  g_free (showing);
}

static gboolean
show_cb (gpointer data)
{
  Showing *showing = data;
  const Connecting *connecting = g_task_get_task_data (showing->task);

  if (!g_cancellable_is_cancelled (g_task_get_cancellable (showing->task)))
    connecting->show (showing->url, connecting->data);

  return G_SOURCE_REMOVE;
}

static void
pass_on (const char *url, gpointer data)
{
  Showing *showing = g_new (Showing, 1);

  showing->task = g_object_ref (data);
  showing->url = g_strdup (url);
  g_main_context_invoke_full (g_task_get_context (data), G_PRIORITY_DEFAULT, show_cb, showing,
                              showing_free);
}

static void
connect_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Connecting *connecting = task_data;
  GError *error = NULL;

  if (clara_workspace_connect_lever (source, &connecting->offer, &connecting->connected,
                                     cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_connect_lever_async:
 * @self: a workspace
 * @offer: with what; a copy is taken
 * @cancellable: (nullable): gives it up, at any time while a person is waited for
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_connect_lever(), without waiting. The offer's function is called in the thread that called, as soon
 * as there is a page to show, and never after @callback.
 */
void
clara_workspace_connect_lever_async (ClaraWorkspace *self,
                                     const ClaraLeverOffer *offer,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Connecting *connecting = g_new0 (Connecting, 1);

  connecting->offer = *offer;
  connecting->offer.client_id = g_strdup (offer->client_id);
  connecting->offer.client_secret = g_strdup (offer->client_secret);
  connecting->offer.api_key = g_strdup (offer->api_key);
  connecting->offer.api_url = g_strdup (offer->api_url);
  connecting->offer.auth_url = g_strdup (offer->auth_url);
  connecting->offer.relay = g_strdup (offer->relay);
  connecting->offer.show = pass_on;
  connecting->offer.data = task;
  connecting->show = offer->show;
  connecting->data = offer->data;
  g_task_set_source_tag (task, clara_workspace_connect_lever_async);
  g_task_set_task_data (task, connecting, connecting_free);
  /* What became durable is never reported as cancelled. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, connect_in_thread);
}

/**
 * clara_workspace_connect_lever_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @connected: (out caller-allocates): what came of it; free with clara_lever_connected_clear()
 * @error: return location
 *
 * Returns: as clara_workspace_connect_lever()
 */
gboolean
clara_workspace_connect_lever_finish (ClaraWorkspace *self,
                                      GAsyncResult *result,
                                      ClaraLeverConnected *connected,
                                      GError **error)
{
  Connecting *connecting;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;
  connecting = g_task_get_task_data (G_TASK (result));
  *connected = connecting->connected;
  connecting->connected = (ClaraLeverConnected){ 0 };

  return TRUE;
}

static void
disconnect_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (clara_workspace_disconnect_lever (source, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_disconnect_lever_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_disconnect_lever(), without waiting.
 */
void
clara_workspace_disconnect_lever_async (ClaraWorkspace *self,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, clara_workspace_disconnect_lever_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, disconnect_in_thread);
}

/**
 * clara_workspace_disconnect_lever_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_disconnect_lever()
 */
gboolean
clara_workspace_disconnect_lever_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * clara_workspace_get_sign_in_seconds:
 *
 * Returns: how long a person may take to answer Lever's page, in seconds. Any thread
 */
guint
clara_workspace_get_sign_in_seconds (void)
{
  g_autoptr (ClaraLeverConfig) config = clara_lever_config_read (NULL);

  return config != NULL ? config->sign_in_ms / 1000 : 0;
}

/**
 * clara_workspace_list_redirects:
 *
 * Returns: (transfer full): the addresses that an app of Lever must know, one a line: Lever sends a browser back to one of
 *   them and compares it letter by letter. Any thread
 */
char *
clara_workspace_list_redirects (void)
{
  g_autoptr (ClaraLeverConfig) config = clara_lever_config_read (NULL);
  GString *list = g_string_new (NULL);

  for (guint i = 0; config != NULL && i < config->n_ports; i++)
    g_string_append_printf (list, "%shttp://127.0.0.1:%u/callback", i > 0 ? "\n" : "",
                            config->ports[i]);

  return g_string_free (list, FALSE);
}
