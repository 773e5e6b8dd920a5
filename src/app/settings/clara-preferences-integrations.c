/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-preferences-private.h"

#include "clara-compat.h"
#include "clara-setting.h"
#include "clara-setup-window.h"
#include "clara-setup-words.h"
#include "clara-status-map.h"
#include "clara-wording.h"
#include "clara-workspace-lever-setup.h"
#include "clara-workspace-lever.h"

#include <glib/gi18n.h>

#define STEP_KEY "clara-step"

static void reload (ClaraPreferences *self);

static AdwPreferencesGroup *
add_group (ClaraPreferences *self, const char *title, const char *description)
{
  AdwPreferencesGroup *group = clara_preferences_add_group (self->integrations, title, description);

  g_ptr_array_add (self->integration_groups, group);

  return group;
}

static GtkWidget *
make_button (ClaraPreferences *self, const char *label, const char *style, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (style != NULL)
    gtk_widget_add_css_class (button, style);
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

/* The wizard belongs to the window of the program: this one makes room for it. */
static void
add_cb (ClaraPreferences *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self->window));
  g_autoptr (ClaraApplication) application = g_object_ref (self->application);

  gtk_window_close (GTK_WINDOW (self->window));
  if (parent != NULL)
    clara_setup_window_resume (application, parent);
}

static void
closed_cb (GtkWidget *window, ClaraPreferences *self)
{
  reload (self);
}

static void
closure_unref (gpointer data, GClosure *closure)
{
  clara_preferences_unref (data);
}

static void
show_page (ClaraPreferences *self, ClaraSetupStep step)
{
  ClaraSetupWindow *window = clara_setup_window_show_page (self->application, self->window, step);

  g_signal_connect_data (window, "destroy", G_CALLBACK (closed_cb), clara_preferences_ref (self),
                         closure_unref, 0);
}

static void
page_cb (GtkWidget *row, ClaraPreferences *self)
{
  show_page (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), STEP_KEY)));
}

static void
reconnect_cb (ClaraPreferences *self)
{
  show_page (self, CLARA_SETUP_CONNECT);
}

static void
parted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;

  if (clara_workspace_disconnect_lever_finish (CLARA_WORKSPACE (source), result, &error))
    clara_preferences_tell (self, _ ("Disconnected from Lever"));
  else
    clara_preferences_tell_error (self, _ ("Not all of it is undone"), error);
  reload (self);
}

static void
answered_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraPreferences *self = user_data;

  if (g_str_equal (response, "yes") && self->window != NULL)
    clara_workspace_disconnect_lever_async (self->workspace, NULL, parted_cb,
                                            clara_preferences_ref (self));
}

static void
disconnect_cb (ClaraPreferences *self)
{
  clara_compat_ask (self->window, _ ("Disconnect From Lever?"),
                    _ ("Nothing is fetched from Lever or written to it any more. What is in the "
                       "workspace stays, and what Clara has written in Lever stays there. You can "
                       "connect again with the same account."),
                    _ ("_Disconnect"), TRUE, answered_cb, self, G_OBJECT (self->window));
}

static void
add_page_row (ClaraPreferences *self,
              AdwPreferencesGroup *group,
              const char *title,
              const char *subtitle,
              ClaraSetupStep step)
{
  AdwActionRow *row = clara_preferences_add_row (group, title, subtitle, NULL);

  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), STEP_KEY, GUINT_TO_POINTER (step));
  g_signal_connect (row, "activated", G_CALLBACK (page_cb), self);
}

static char *
describe_jobs (const ClaraLeverSetup *lever)
{
  guint n = 0;

  for (guint i = 0; i < lever->postings->len; i++)
    n += ((const ClaraJob *) g_ptr_array_index (lever->postings, i))->processed ? 1 : 0;

  return g_strdup_printf (ngettext ("%u is processed", "%u are processed", n), n);
}

static char *
describe_webhooks (const ClaraLeverSetup *lever)
{
  const char *value = g_hash_table_lookup (lever->settings, "poll-seconds");
  guint minutes = value == NULL ? 5 : (guint) (g_ascii_strtoull (value, NULL, 10) / 60);

  if (minutes == 0)
    return g_strdup (_ ("Lever is asked several times a minute"));

  return g_strdup_printf (
      ngettext ("Lever is asked every minute", "Lever is asked every %u minutes", minutes),
      minutes);
}

static void
add_settings (ClaraPreferences *self, const ClaraLeverSetup *lever)
{
  AdwPreferencesGroup *group = add_group (self, _ ("What Is Done"), NULL);
  g_autofree char *jobs = describe_jobs (lever);
  g_autofree char *webhooks = describe_webhooks (lever);
  gboolean skip = g_strcmp0 (g_hash_table_lookup (lever->settings, "skip-archived"), "false") != 0;
  g_autoptr (ClaraStatusMap)
      map = clara_status_map_new (g_hash_table_lookup (lever->settings, "status-map"));
  gboolean asks = g_strcmp0 (g_hash_table_lookup (lever->settings, "follow-up-stages"), "[]") != 0;

  add_page_row (self, group, _ ("Jobs"), jobs, CLARA_SETUP_JOBS);
  add_page_row (self, group, _ ("Candidates"),
                skip ? _ ("Those archived before stay out") : _ ("All, also those archived before"),
                CLARA_SETUP_CANDIDATES);
  add_page_row (self, group, _ ("Follow-Up Questions"),
                asks ? _ ("Stages are chosen; nobody is asked yet") : _ ("No stage is chosen"),
                CLARA_SETUP_FOLLOW_UPS);
  add_page_row (self, group, _ ("Status Mapping"),
                clara_status_map_is_empty (map) ? _ ("Cards are placed by their score alone")
                                                : _ ("Some stages in Lever place cards"),
                CLARA_SETUP_MAPPING);
  add_page_row (self, group, _ ("Webhooks"), webhooks, CLARA_SETUP_WEBHOOKS);
  add_page_row (self, group, _ ("Permissions"), _ ("What Clara may do, and in whose name"),
                CLARA_SETUP_PERMISSIONS);
}

/* Once a year Lever asks a person again: who is warned of it finds here where to say yes, and need not wait for the end. */
static void
add_end (ClaraPreferences *self, AdwPreferencesGroup *group, const ClaraLeverConnection *connection)
{
  gint64 end = clara_lever_connection_get_end (connection);
  g_autofree char *time = end == 0 ? NULL : clara_wording_for_time (end);
  g_autofree char *text = NULL;

  if (time == NULL)
    return;
  text = g_strdup_printf (_ ("Lever lets Clara in until %s, or until it was not used for ninety "
                             "days"),
                          time);
  adw_action_row_set_subtitle_lines (
      clara_preferences_add_row (
          group, _ ("Access"), text,
          make_button (self, _ ("_Reconnect…"), NULL, G_CALLBACK (reconnect_cb))),
      0);
}

static void
add_state (ClaraPreferences *self, const ClaraLeverSetup *lever, const char *reason)
{
  const ClaraLeverConnection *connection = lever->connection;
  gboolean well = connection->state == CLARA_LEVER_CONNECTED;
  AdwPreferencesGroup *group = add_group (self, _ ("Integrations"), reason);
  g_autofree char *where = clara_setup_name_lever (connection->api_url);
  g_autofree char *time = connection->last_sync == 0
                              ? g_strdup (_ ("Never"))
                              : clara_wording_for_time (connection->last_sync);
  GtkWidget *icon = gtk_image_new_from_icon_name (well ? "emblem-ok-symbolic"
                                                       : "dialog-warning-symbolic");
  AdwActionRow *row = clara_preferences_add_row (
      group, "Lever", clara_setup_name_state (connection->state),
      reason == NULL && !well
          ? make_button (self, _ ("_Reconnect…"), "suggested-action", G_CALLBACK (reconnect_cb))
          : NULL);

  gtk_widget_add_css_class (icon, well ? "success" : "warning");
  adw_action_row_add_prefix (row, icon);
  clara_preferences_add_row (group, _ ("Account"), where, NULL);
  clara_preferences_add_row (group, _ ("Last Sync"), NULL, gtk_label_new (time));
  if (reason == NULL && well)
    add_end (self, group, connection);
}

static void
add_connected (ClaraPreferences *self, const ClaraLeverSetup *lever, const char *reason)
{
  AdwPreferencesGroup *group;

  add_state (self, lever, reason);
  if (reason != NULL)
    return;
  add_settings (self, lever);
  group = add_group (self, NULL, NULL);
  clara_preferences_add_row (
      group, _ ("Disconnect"), _ ("One workspace works with one account at a time"),
      make_button (self, _ ("_Disconnect…"), "destructive-action", G_CALLBACK (disconnect_cb)));
}

static void
add_nothing (ClaraPreferences *self, const char *reason)
{
  AdwPreferencesGroup *group = add_group (self, _ ("Integrations"), reason);
  AdwActionRow *row;

  if (reason != NULL)
    {
      clara_preferences_add_row (group, _ ("Nothing Is Connected"), NULL, NULL);
      return;
    }
  row = clara_preferences_add_row (
      group, _ ("Nothing Is Connected"), _ ("Connect Clara to where applications come in"),
      make_button (self, _ ("_Add New Integration…"), "suggested-action", G_CALLBACK (add_cb)));
  adw_action_row_set_subtitle_lines (row, 0);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverSetup)
      lever = clara_workspace_read_lever_finish (CLARA_WORKSPACE (source), result, &error);
  g_autofree char *reason = NULL;
  ClaraSetup setup;
  gboolean begun;

  if (self->window == NULL)
    return;
  if (lever == NULL)
    {
      clara_preferences_tell_error (self, _ ("The integrations cannot be read"), error);
      return;
    }
  for (guint i = 0; i < self->integration_groups->len; i++)
    adw_preferences_page_remove (self->integrations,
                                 g_ptr_array_index (self->integration_groups, i));
  g_ptr_array_set_size (self->integration_groups, 0);
  reason = clara_preferences_dup_reason (self, CLARA_MAY_CONNECT);
  begun = clara_setup_from_string (g_hash_table_lookup (lever->settings, CLARA_SETTING_LEVER_SETUP),
                                   &setup);
  if (begun && reason == NULL)
    clara_preferences_add_row (
        add_group (self, NULL, NULL), _ ("The Connection Is Not Finished"),
        _ ("Go on from where it was left"),
        make_button (self, _ ("_Go On…"), "suggested-action", G_CALLBACK (add_cb)));
  if (lever->connection != NULL)
    add_connected (self, lever, reason);
  else if (!begun || reason != NULL)
    add_nothing (self, reason);
  clara_compat_name_buttons (GTK_WIDGET (self->window));
}

static void
reload (ClaraPreferences *self)
{
  if (self->window != NULL)
    clara_workspace_read_lever_async (self->workspace, FALSE, NULL, read_cb,
                                      clara_preferences_ref (self));
}

/**
 * clara_preferences_make_integrations:
 * @self: preferences
 *
 * Returns: (transfer floating): the page of what the workspace is connected with
 */
AdwPreferencesPage *
clara_preferences_make_integrations (ClaraPreferences *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());

  adw_preferences_page_set_title (page, _ ("_Integrations"));
  adw_preferences_page_set_use_underline (page, TRUE);
  adw_preferences_page_set_icon_name (page, "network-transmit-receive-symbolic");
  adw_preferences_page_set_name (page, "integrations");
  self->integrations = page;
  self->integration_groups = g_ptr_array_new ();
  reload (self);

  return page;
}
