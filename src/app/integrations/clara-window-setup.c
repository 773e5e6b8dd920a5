/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-local-lever.h"
#include "clara-setting.h"
#include "clara-setup-window.h"
#include "clara-setup-words.h"
#include "clara-waiter.h"
#include "clara-workspace-lever-setup.h"
#include "clara-workspace-lever.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a window does about a connection that is not finished, and about a sample account that has to run. */

static ClaraApplication *
get_application (ClaraWindow *self)
{
  return CLARA_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
}

static void
offer_resume (ClaraWindow *self)
{
  AdwToast *toast = adw_toast_new (_ ("The connection to Lever is not finished"));

  adw_toast_set_button_label (toast, _ ("_Go On"));
  adw_toast_set_action_name (toast, "app.connect");
  adw_toast_set_timeout (toast, 0);
  clara_window_show_toast (self, toast);
}

static void
let_in_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = clara_waiter_end (user_data);
  g_auto (ClaraLeverConnected) connected = { 0 };
  g_autoptr (GError) error = NULL;

  if (!clara_workspace_connect_lever_finish (CLARA_WORKSPACE (source), result, &connected,
                                             &error) &&
      self != NULL)
    clara_window_tell_error (self, _ ("The sample account is not connected"), error);
}

/* The account has begun anew and knows nobody: Clara lets itself in, with the key that it has just been told. */
static void
started_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  const ClaraLocalLever *local = clara_local_lever_start_finish (G_APPLICATION (source), result,
                                                                 &error);
  ClaraLeverOffer offer = { NULL };

  if (self == NULL || self->workspace == NULL)
    return;
  if (local == NULL)
    {
      clara_window_tell_error (self, _ ("The sample account does not run"), error);
      return;
    }
  offer.api_key = local->api_key;
  offer.api_url = local->api_url;
  offer.auth_url = local->auth_url;
  clara_workspace_connect_lever_async (self->workspace, &offer, self->cancellable, let_in_cb,
                                       clara_waiter_new (self, self->cancellable));
}

static void
start_local (ClaraWindow *self, const char *api_url)
{
  const char *colon = strrchr (api_url, ':');
  guint64 port = colon == NULL ? 0 : g_ascii_strtoull (colon + 1, NULL, 10);

  if (port > 0 && port <= G_MAXUINT16)
    clara_local_lever_start_async (G_APPLICATION (get_application (self)), (guint) port,
                                   self->cancellable, started_cb,
                                   clara_waiter_new (self, self->cancellable));
}

static ClaraLeverSetup *
end_reading (GAsyncResult *result, ClaraWorkspace *workspace, ClaraWindow *self)
{
  if (self == NULL || self->workspace != workspace || get_application (self) == NULL ||
      !clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_CONNECT))
    return NULL;

  return clara_workspace_read_lever_finish (workspace, result, NULL);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = clara_waiter_end (user_data);
  g_autoptr (ClaraLeverSetup) lever = end_reading (result, CLARA_WORKSPACE (source), self);
  ClaraSetup setup;

  if (lever == NULL)
    return;
  if (lever->connection != NULL && clara_setup_is_local (lever->connection->api_url))
    start_local (self, lever->connection->api_url);
  if (clara_setup_from_string (g_hash_table_lookup (lever->settings, CLARA_SETTING_LEVER_SETUP),
                               &setup))
    offer_resume (self);
}

static void
read_sample_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = clara_waiter_end (user_data);
  g_autoptr (ClaraLeverSetup) lever = end_reading (result, CLARA_WORKSPACE (source), self);
  const ClaraSetup setup = { CLARA_SETUP_CONNECT, CLARA_SETUP_LOCAL };

  if (lever != NULL && lever->connection == NULL)
    clara_setup_window_show (get_application (self), GTK_WINDOW (self), setup);
}

/**
 * clara_window_look_at_setup:
 * @self: a window with a workspace
 * @sample: whether it is the sample of a connection, which is begun at once where there is none
 *
 * Offers to go on with a connection that somebody has left unfinished; starts the sample account that the workspace is
 * connected with.
 */
void
clara_window_look_at_setup (ClaraWindow *self, gboolean sample)
{
  clara_workspace_read_lever_async (self->workspace, FALSE, self->cancellable,
                                    sample ? read_sample_cb : read_cb,
                                    clara_waiter_new (self, self->cancellable));
}
