/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-compat.h"
#include "clara-wording.h"

/* What a window says in passing, and that nobody is led there by it. */

static gboolean
is_in_toast (ClaraWindow *self, GtkWidget *widget)
{
  return widget != NULL && gtk_widget_is_ancestor (widget, GTK_WIDGET (self->toast_overlay)) &&
         !gtk_widget_is_ancestor (widget, adw_toast_overlay_get_child (self->toast_overlay));
}

static gboolean
give_focus_back_cb (gpointer user_data)
{
  ClaraWindow *self = user_data;
  GtkWidget *page = gtk_stack_get_visible_child (self->stack);

  self->focus_idle = 0;
  if (!is_in_toast (self, gtk_root_get_focus (GTK_ROOT (self))))
    return G_SOURCE_REMOVE;
  if (page == GTK_WIDGET (self->job_page) && !clara_id_is_zero (&self->moved))
    clara_job_page_focus_card (self->job_page, &self->moved);
  if (is_in_toast (self, gtk_root_get_focus (GTK_ROOT (self))))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);

  return G_SOURCE_REMOVE;
}

/* A key leads from what is seen to a toast, and that is as it should be. Where what had the focus is gone, as the last
 * card of a column is, GTK gives it to whatever comes next: to Undo, which the next key would press. */
static void
focus_cb (ClaraWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (focus == NULL)
    return;
  if (!is_in_toast (self, focus))
    g_set_weak_pointer (&self->last_focus, focus);
  else if ((self->last_focus == NULL || !gtk_widget_get_mapped (self->last_focus)) &&
           self->focus_idle == 0)
    self->focus_idle = g_idle_add (give_focus_back_cb, self);
}

/**
 * clara_window_guard_focus:
 * @self: a window
 *
 * From now on the focus comes into a toast only by a person's own key.
 */
void
clara_window_guard_focus (ClaraWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_cb), NULL);
}

/**
 * clara_window_forget_toasts:
 * @self: a window that goes
 */
void
clara_window_forget_toasts (ClaraWindow *self)
{
  g_signal_handlers_disconnect_by_func (self, focus_cb, NULL);
  g_clear_handle_id (&self->focus_idle, g_source_remove);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_object (&self->toast);
}

/* What has gone is not sent away once more. */
static void
toast_dismissed_cb (AdwToast *toast, ClaraWindow *self)
{
  if (self->toast == toast)
    g_clear_object (&self->toast);
}

/**
 * clara_window_show_toast:
 * @self: a window
 * @toast: (transfer full): what is said
 *
 * Says something in place of what was said before: what a person has just done is told at once, and not when older news
 * have had their time.
 */
void
clara_window_show_toast (ClaraWindow *self, AdwToast *toast)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_set_object (&self->toast, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (toast_dismissed_cb), self, 0);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->toast_overlay));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (self->toast_overlay))
      clara_compat_name_buttons (child);
}

/**
 * clara_window_tell:
 * @self: a window
 * @text: a short sentence
 *
 * Says something that passes by itself.
 */
void
clara_window_tell (ClaraWindow *self, const char *text)
{
  clara_window_show_toast (self, adw_toast_new (text));
}

/**
 * clara_window_tell_error:
 * @self: a window
 * @what: what did not work
 * @error: (nullable): why
 *
 * Says what did not work, and what to do about it.
 */
void
clara_window_tell_error (ClaraWindow *self, const char *what, const GError *error)
{
  g_autofree char *text = error == NULL
                              ? g_strdup (what)
                              : g_strdup_printf ("%s: %s", what, clara_wording_for_error (error));
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_timeout (toast, 10);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  clara_window_show_toast (self, toast);
}
