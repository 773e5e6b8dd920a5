/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-compat.h"
#include "clara-error.h"
#include "clara-local-lever.h"
#include "clara-preferences-private.h"
#include "clara-setup-words.h"
#include "clara-waiter.h"

#include <glib/gi18n.h>

/* A person is waited for who says yes or no in a browser. */

static void
browser_failed_cb (GtkWindow *window)
{
  clara_setup_window_tell (CLARA_SETUP_WINDOW (window),
                           _ ("No browser could be started. Copy the link and open it."), NULL);
}

static void
open_cb (ClaraSetupWindow *self)
{
  if (self->url != NULL)
    clara_compat_show_uri (GTK_WINDOW (self), self->url, browser_failed_cb);
}

static void
copy_cb (ClaraSetupWindow *self)
{
  if (self->url == NULL)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->url);
  clara_setup_window_tell (self, _ ("Link copied"), NULL);
}

static void
cancel_cb (ClaraSetupWindow *self)
{
  if (self->connecting != NULL)
    g_cancellable_cancel (self->connecting);
}

static GtkWidget *
make_button (ClaraSetupWindow *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_explanation (GtkWidget *list, const char *title, const char *text, const char *addresses)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  if (addresses != NULL)
    {
      GtkWidget *shown = gtk_label_new (addresses);

      gtk_label_set_selectable (GTK_LABEL (shown), TRUE);
      gtk_label_set_wrap (GTK_LABEL (shown), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (shown), PANGO_WRAP_CHAR);
      gtk_label_set_xalign (GTK_LABEL (shown), 0);
      gtk_widget_add_css_class (shown, "monospace");
      gtk_box_append (GTK_BOX (box), shown);
    }
  gtk_widget_add_css_class (box, "setup-explanation");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), box);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static GtkWidget *
make_explanations (void)
{
  GtkWidget *list = gtk_list_box_new ();
  g_autofree char *redirects = clara_workspace_list_redirects ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("If It Does Not Work"), -1);
  add_explanation (
      list, _ ("“Has not logged into Lever recently”"),
      _ ("Lever says this to who has not used it for a while. Log in to Lever in the "
         "same browser, remove Clara under Settings › Integrations and API › "
         "Authorized Apps if it stands there, then come back and open the page again."),
      NULL);
  add_explanation (list, _ ("An error page, or one that says “undefined”"),
                   _ ("Lever shows that in the browser only, and Clara hears nothing of it. Most "
                      "often the app does not know where to send you back to. Each of these must "
                      "stand in its list of callbacks, letter by letter:"),
                   redirects);
  add_explanation (list, _ ("You are not a Super Admin"),
                   _ ("Copy the link and have a Super Admin open it on this computer: the answer "
                      "comes back to this computer only."),
                   NULL);

  return list;
}

static GtkWidget *
make_waiting (ClaraSetupWindow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) end = g_date_time_add_seconds (now, clara_workspace_get_sign_in_seconds ());
  g_autofree char *time = g_date_time_format (end, "%H:%M");
  g_autofree char *text = g_strdup_printf (
      _ ("Answer Lever’s page there. Nothing is connected before somebody says yes; Clara waits "
         "until %s."),
      time);
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *spinner = gtk_spinner_new ();
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_halign (buttons, GTK_ALIGN_CENTER);
  self->url_buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (self->url_buttons),
                  make_button (self, _ ("_Open the Page Again"), G_CALLBACK (open_cb)));
  gtk_box_append (GTK_BOX (self->url_buttons),
                  make_button (self, _ ("Copy _Link"), G_CALLBACK (copy_cb)));
  gtk_widget_set_sensitive (self->url_buttons, FALSE);
  gtk_box_append (GTK_BOX (buttons), self->url_buttons);
  gtk_box_append (GTK_BOX (buttons), make_button (self, _ ("_Cancel"), G_CALLBACK (cancel_cb)));
  gtk_box_append (GTK_BOX (box), spinner);
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_box_append (GTK_BOX (box), make_explanations ());
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 460);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Go On in Your Browser"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), text);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), clamp);
  gtk_widget_add_css_class (page, "compact");

  return page;
}

static void
show_url_cb (const char *url, gpointer data)
{
  ClaraSetupWindow *self = data;

  if (self->connecting == NULL)
    return;
  g_free (self->url);
  self->url = g_strdup (url);
  gtk_widget_set_sensitive (self->url_buttons, TRUE);
  open_cb (self);
}

static const char *
name_failure (const GError *error)
{
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
    return _ ("Nobody Came Back From Lever");
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE))
    return _ ("Lever Cannot Be Reached");
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED))
    return _ ("Lever Did Not Let Clara In");

  return _ ("Not Connected");
}

static void
try_again_cb (ClaraSetupWindow *self)
{
  clara_setup_window_go (self, CLARA_SETUP_CONNECT);
}

/**
 * clara_setup_connect_end:
 * @self: a wizard
 *
 * Nobody is waited for any more.
 */
void
clara_setup_connect_end (ClaraSetupWindow *self)
{
  g_clear_object (&self->connecting);
  g_clear_pointer (&self->url, g_free);
  self->url_buttons = NULL;
}

static void
fail (ClaraSetupWindow *self, const GError *error)
{
  clara_setup_connect_end (self);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_setup_window_go (self, CLARA_SETUP_CONNECT);
  else
    clara_setup_window_show_failure (self, name_failure (error), error, _ ("_Try Again"),
                                     G_CALLBACK (try_again_cb));
}

static void
connected_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_auto (ClaraLeverConnected) connected = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_workspace_connect_lever_finish (CLARA_WORKSPACE (source), result,
                                                          &connected, &error);

  if (self == NULL)
    return;
  if (!worked)
    {
      fail (self, error);
      return;
    }
  clara_setup_connect_end (self);
  clara_setup_forget_typed (self);
  self->kept = connected.kept;
  gtk_window_present (GTK_WINDOW (self));
  /* What is lacking is told on the page of the permissions. */
  if (self->alone && connected.kept && (connected.missing == NULL || *connected.missing == '\0'))
    gtk_window_close (GTK_WINDOW (self));
  else
    clara_setup_window_go (self, CLARA_SETUP_PERMISSIONS);
}

static const char *
or_null (const char *text)
{
  return text == NULL || *text == '\0' ? NULL : text;
}

static void
sign_in (ClaraSetupWindow *self, const ClaraLocalLever *local)
{
  ClaraLeverOffer offer = { .show = show_url_cb, .data = self };

  /* Who connects again does so with the Lever there is. */
  if (local == NULL && !self->alone)
    {
      offer.api_url = clara_setup_get_api_url (self->setup.place);
      offer.auth_url = clara_setup_get_auth_url (self->setup.place);
    }
  if (local != NULL)
    {
      offer.api_url = local->api_url;
      offer.auth_url = local->auth_url;
      offer.client_id = local->client_id;
      offer.client_secret = local->client_secret;
    }
  else if (self->way == 1)
    offer.api_key = or_null (self->typed[2]);
  else
    {
      offer.client_id = or_null (self->typed[0]);
      offer.client_secret = or_null (self->typed[1]);
    }
  clara_workspace_connect_lever_async (self->workspace, &offer, self->connecting, connected_cb,
                                       clara_waiter_new (self, self->cancellable));
}

static void
started_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  const ClaraLocalLever *local = clara_local_lever_start_finish (G_APPLICATION (source), result,
                                                                 &error);

  if (self == NULL)
    return;
  if (local == NULL)
    fail (self, error);
  else
    sign_in (self, local);
}

static gboolean
is_chosen_by_variable (void)
{
  const char *variable = g_getenv ("CLARA_LEVER_API_URL");

  return variable != NULL && *variable != '\0';
}

/**
 * clara_setup_connect_begin:
 * @self: a wizard, where one connects
 *
 * Has a person sign in, or tries the key.
 */
void
clara_setup_connect_begin (ClaraSetupWindow *self)
{
  gboolean local = self->setup.place == CLARA_SETUP_LOCAL && !is_chosen_by_variable ();

  if (self->connecting != NULL)
    return;
  clara_setup_keep_typed (self);
  self->connecting = g_cancellable_new ();
  if (self->way == 1 && !local)
    clara_setup_window_show_waiting (self, _ ("Trying the API Key…"), NULL);
  else
    {
      clara_setup_window_set_next (self, NULL, FALSE);
      clara_setup_window_show_child (self, make_waiting (self), _ ("Connect to Lever"));
    }
  if (local)
    clara_local_lever_start_async (G_APPLICATION (self->application), 0, self->connecting,
                                   started_cb, clara_waiter_new (self, self->cancellable));
  else
    sign_in (self, NULL);
}
