/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-compat.h"
#include "clara-preferences-private.h"
#include "clara-setup-words.h"
#include "clara-waiter.h"
#include "clara-workspace-settings.h"

#include <glib/gi18n.h>

/**
 * ClaraSetupWindow:
 *
 * Connects a workspace with Lever step by step, or changes one thing of a connection. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraSetupWindow, clara_setup_window, ADW_TYPE_WINDOW)

/* In the order of the steps. */
static const struct
{
  const char *title;
  GtkWidget *(*make) (ClaraSetupWindow *self);
} steps[CLARA_N_SETUP_STEPS] = {
  { N_ ("Add New Integration"), clara_setup_make_choose },
  { N_ ("Connect to Lever"), clara_setup_make_connect },
  { N_ ("Permissions"), clara_setup_make_permissions },
  { N_ ("Jobs"), clara_setup_make_jobs },
  { N_ ("Candidates"), clara_setup_make_candidates },
  { N_ ("Follow-Up Questions"), clara_setup_make_follow_ups },
  { N_ ("Status Mapping"), clara_setup_make_mapping },
  { N_ ("Webhooks"), clara_setup_make_webhooks },
  { N_ ("Done"), clara_setup_make_done },
};

/**
 * clara_setup_window_tell:
 * @self: a wizard
 * @what: what was done, or was not
 * @error: (nullable): why not
 */
void
clara_setup_window_tell (ClaraSetupWindow *self, const char *what, const GError *error)
{
  g_autofree char *reason = error == NULL ? NULL : clara_setup_explain (error);
  g_autofree char *text = error == NULL ? g_strdup (what)
                                        : g_strdup_printf ("%s: %s", what, reason);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;

  if (!clara_workspace_set_setting_finish (CLARA_WORKSPACE (source), result, &error) &&
      self != NULL)
    clara_setup_window_tell (self, _ ("Not changed"), error);
}

/**
 * clara_setup_window_set:
 * @self: a wizard
 * @key: a setting of the team
 * @value: its value, as JSON
 *
 * Writes it at once. It is written even if the window is closed meanwhile.
 */
void
clara_setup_window_set (ClaraSetupWindow *self, const char *key, const char *value)
{
  if (self->lever != NULL)
    g_hash_table_replace (self->lever->settings, g_strdup (key), g_strdup (value));
  clara_workspace_set_setting_async (self->workspace, key, value, NULL, set_cb,
                                     clara_waiter_new (self, self->cancellable));
}

/**
 * clara_setup_window_get:
 * @self: a wizard that has read what there is
 * @key: a setting of the team
 *
 * Returns: (transfer none) (nullable): its value, as JSON
 */
const char *
clara_setup_window_get (ClaraSetupWindow *self, const char *key)
{
  return self->lever == NULL ? NULL : g_hash_table_lookup (self->lever->settings, key);
}

/* Pages of before are let go of; the rows of libadwaita 1.2 are told that the focus leaves them, even when they are gone. */
static void
drop_children (ClaraSetupWindow *self, GtkWidget *but)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != but)
        gtk_stack_remove (self->stack, child);
      child = next;
    }
}

/**
 * clara_setup_window_show_child:
 * @self: a wizard
 * @child: (transfer floating): a page
 * @title: what stands above it
 *
 * Shows a page in place of the one that is shown.
 */
void
clara_setup_window_show_child (ClaraSetupWindow *self, GtkWidget *child, const char *title)
{
  g_autofree char *place = NULL;

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_stack_add_child (self->stack, child);
  gtk_stack_set_visible_child (self->stack, child);
  drop_children (self, child);
  if (!self->alone && self->setup.step > CLARA_SETUP_CHOOSE && self->setup.step < CLARA_SETUP_DONE)
    place = g_strdup_printf (_ ("Step %u of %u"), self->setup.step, CLARA_SETUP_DONE - 1);
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, place == NULL ? "" : place);
  gtk_window_set_title (GTK_WINDOW (self), title);
  clara_compat_name_buttons (GTK_WIDGET (self));
  gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

/**
 * clara_setup_window_show_waiting:
 * @self: a wizard
 * @title: what is being done
 * @text: (nullable): more of it
 */
void
clara_setup_window_show_waiting (ClaraSetupWindow *self, const char *title, const char *text)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *spinner = gtk_spinner_new ();

  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  gtk_spinner_start (GTK_SPINNER (spinner));
  adw_status_page_set_title (ADW_STATUS_PAGE (page), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), text);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), spinner);
  clara_setup_window_set_next (self, NULL, FALSE);
  clara_setup_window_show_child (self, page, _ (steps[self->setup.step].title));
}

/**
 * clara_setup_window_show_failure:
 * @self: a wizard
 * @title: what did not work
 * @error: why
 * @button: what can be done about it, with a mnemonic
 * @again: does that
 */
void
clara_setup_window_show_failure (ClaraSetupWindow *self,
                                 const char *title,
                                 const GError *error,
                                 const char *button,
                                 GCallback again)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *retry = gtk_button_new_with_mnemonic (button);
  g_autofree char *reason = clara_setup_explain (error);
  g_autofree char *text = self->setup.step == CLARA_SETUP_CONNECT
                              ? g_strdup_printf (_ ("%s Nothing was connected."), reason)
                              : g_strdup (reason);
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  gtk_widget_set_halign (retry, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (retry, "pill");
  gtk_widget_add_css_class (retry, "suggested-action");
  g_signal_connect_swapped (retry, "clicked", again, self);
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), escaped);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), retry);
  clara_setup_window_set_next (self, NULL, FALSE);
  clara_setup_window_show_child (self, page, _ (steps[self->setup.step].title));
}

/**
 * clara_setup_window_set_next:
 * @self: a wizard
 * @label: (nullable): what the button says that goes on, with a mnemonic; %NULL: there is none
 * @sensitive: whether it can be pressed
 */
void
clara_setup_window_set_next (ClaraSetupWindow *self, const char *label, gboolean sensitive)
{
  gtk_widget_set_visible (GTK_WIDGET (self->next),
                          label != NULL &&
                              (!self->alone || self->setup.step == CLARA_SETUP_CONNECT));
  if (label != NULL && g_strcmp0 (gtk_button_get_label (self->next), label) != 0)
    {
      gtk_button_set_label (self->next, label);
      clara_compat_name_buttons (GTK_WIDGET (self->next));
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), sensitive);
}

static void
retry_load_cb (ClaraSetupWindow *self)
{
  clara_setup_window_load (self, TRUE);
}

/* What is to be seen of the step, now that it is known what there is. */
static void
show_step (ClaraSetupWindow *self)
{
  gboolean last = self->setup.step == CLARA_SETUP_DONE;

  gtk_widget_set_visible (GTK_WIDGET (self->back),
                          !self->alone && self->setup.step > CLARA_SETUP_CHOOSE && !last &&
                              self->setup.step != CLARA_SETUP_PERMISSIONS);
  clara_setup_window_set_next (self, _ ("_Continue"), TRUE);
  clara_setup_window_show_child (self, steps[self->setup.step].make (self),
                                 _ (steps[self->setup.step].title));
}

/* Who has parted the workspace from Lever meanwhile begins where one connects; who was let in and left before it was seen
   need not ask again. */
static void
check_place (ClaraSetupWindow *self)
{
  const ClaraLeverConnection *connection = self->lever->connection;

  if (self->alone && connection != NULL && clara_setup_is_local (connection->api_url))
    self->setup.place = CLARA_SETUP_LOCAL;
  if (connection == NULL && self->setup.step > CLARA_SETUP_CONNECT)
    self->setup.step = CLARA_SETUP_CONNECT;
  else if (self->resumed && self->setup.step == CLARA_SETUP_CONNECT && connection != NULL &&
           connection->state != CLARA_LEVER_SIGN_IN_AGAIN)
    {
      self->setup.step = CLARA_SETUP_PERMISSIONS;
      self->unread = TRUE;
    }
  self->resumed = FALSE;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverSetup)
      lever = clara_workspace_read_lever_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL)
    return;
  if (lever == NULL)
    {
      clara_setup_window_show_failure (self, _ ("What Is in Lever Cannot Be Read"), error,
                                       _ ("_Retry"), G_CALLBACK (retry_load_cb));
      return;
    }

  g_clear_pointer (&self->lever, clara_lever_setup_free);
  self->lever = g_steal_pointer (&lever);
  check_place (self);
  if (self->unread)
    {
      self->unread = FALSE;
      clara_setup_window_load (self, TRUE);
    }
  else
    show_step (self);
}

/**
 * clara_setup_window_load:
 * @self: a wizard
 * @fetch: whether Lever is asked first
 *
 * Reads what there is, then shows the step.
 */
void
clara_setup_window_load (ClaraSetupWindow *self, gboolean fetch)
{
  if (fetch)
    clara_setup_window_show_waiting (self, _ ("Reading From Lever…"), NULL);
  clara_workspace_read_lever_async (self->workspace, fetch, self->cancellable, loaded_cb,
                                    clara_waiter_new (self, self->cancellable));
}

static void
stepped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  gboolean kept = clara_workspace_set_setting_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL)
    return;
  if (!kept)
    clara_setup_window_tell (self, _ ("It is not kept where you are"), error);
  clara_setup_window_load (self, self->setup.step >= CLARA_SETUP_PERMISSIONS &&
                                     (self->lever == NULL || self->lever->stages->len == 0));
}

/**
 * clara_setup_window_go:
 * @self: a wizard
 * @step: where to
 *
 * The step is in the workspace before it is on the screen, and so is all that was settled before.
 */
void
clara_setup_window_go (ClaraSetupWindow *self, ClaraSetupStep step)
{
  g_autofree char *value = NULL;

  self->setup.step = step;
  if (self->alone)
    {
      clara_setup_window_load (self, FALSE);
      return;
    }
  value = step == CLARA_SETUP_DONE ? g_strdup ("null") : clara_setup_to_string (&self->setup);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), FALSE);
  clara_workspace_set_setting_async (self->workspace, CLARA_SETTING_LEVER_SETUP, value, NULL,
                                     stepped_cb, clara_waiter_new (self, self->cancellable));
}

static void
back_cb (ClaraSetupWindow *self)
{
  if (self->connecting != NULL)
    {
      g_cancellable_cancel (self->connecting);
      return;
    }
  clara_setup_keep_typed (self);
  if (self->setup.step > CLARA_SETUP_CHOOSE)
    clara_setup_window_go (self, self->setup.step - 1);
}

static void
next_cb (ClaraSetupWindow *self)
{
  switch (self->setup.step)
    {
    case CLARA_SETUP_CONNECT:
      clara_setup_connect_begin (self);
      break;
    case CLARA_SETUP_MAPPING:
      clara_setup_keep_mapping (self);
      clara_setup_window_go (self, CLARA_SETUP_WEBHOOKS);
      break;
    case CLARA_SETUP_DONE:
      gtk_window_close (GTK_WINDOW (self));
      break;
    default:
      clara_setup_window_go (self, self->setup.step + 1);
      break;
    }
}

static void
clara_setup_window_dispose (GObject *object)
{
  ClaraSetupWindow *self = CLARA_SETUP_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  if (self->connecting != NULL)
    g_cancellable_cancel (self->connecting);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  clara_setup_forget_typed (self);
  g_clear_object (&self->connecting);
  g_clear_pointer (&self->lever, clara_lever_setup_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->switches, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->map, clara_status_map_free);
  g_clear_pointer (&self->preview, clara_lever_preview_free);
  self->end_row = NULL;
  if (self->holds)
    clara_application_hold_lever (self->application, FALSE);
  self->holds = FALSE;
  g_clear_object (&self->workspace);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (clara_setup_window_parent_class)->dispose (object);
}

static void
clara_setup_window_finalize (GObject *object)
{
  g_object_unref (CLARA_SETUP_WINDOW (object)->cancellable);

  G_OBJECT_CLASS (clara_setup_window_parent_class)->finalize (object);
}

static void
clara_setup_window_class_init (ClaraSetupWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_setup_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_setup_window_finalize;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static GtkButton *
make_back (ClaraSetupWindow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("go-previous-symbolic");

  gtk_widget_set_tooltip_text (button, _ ("Back"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Back"), -1);
  gtk_widget_set_visible (button, FALSE);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (back_cb), self);

  return GTK_BUTTON (button);
}

static void
clara_setup_window_init (ClaraSetupWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();

  self->cancellable = g_cancellable_new ();
  self->kept = TRUE;
  self->title = ADW_WINDOW_TITLE (adw_window_title_new ("", ""));
  self->back = make_back (self);
  self->next = GTK_BUTTON (gtk_button_new ());
  gtk_button_set_use_underline (self->next, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->next), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->next), "suggested-action");
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), GTK_WIDGET (self->title));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), GTK_WIDGET (self->back));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), GTK_WIDGET (self->next));

  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->toasts), TRUE);
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->stack));
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->toasts));
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_default_size (GTK_WINDOW (self), 640, 680);
  gtk_widget_set_size_request (GTK_WIDGET (self), 360, 360);
}

static ClaraSetupWindow *
make (ClaraApplication *application, GtkWindow *parent)
{
  ClaraSetupWindow *self = g_object_new (CLARA_TYPE_SETUP_WINDOW, "transient-for", parent, "modal",
                                         TRUE, "destroy-with-parent", TRUE, NULL);

  self->application = g_object_ref (application);
  self->workspace = g_object_ref (clara_application_get_workspace (application));

  return self;
}

/**
 * clara_setup_window_show:
 * @application: the program, with a workspace
 * @parent: the window it belongs to
 * @setup: where to begin
 *
 * Shows the wizard.
 *
 * Returns: (transfer none): the wizard; owned by GTK
 */
ClaraSetupWindow *
clara_setup_window_show (ClaraApplication *application, GtkWindow *parent, ClaraSetup setup)
{
  ClaraSetupWindow *self = make (application, parent);

  self->setup = setup;
  self->holds = TRUE;
  clara_application_hold_lever (application, TRUE);
  gtk_window_present (GTK_WINDOW (self));
  clara_setup_window_go (self, setup.step);

  return self;
}

/**
 * clara_setup_window_show_page:
 * @application: the program, with a workspace that is connected
 * @parent: the window it belongs to
 * @step: what is to be changed
 *
 * Shows one page, to change what was settled.
 *
 * Returns: (transfer none): the window; owned by GTK
 */
ClaraSetupWindow *
clara_setup_window_show_page (ClaraApplication *application, GtkWindow *parent, ClaraSetupStep step)
{
  ClaraSetupWindow *self = make (application, parent);

  self->alone = TRUE;
  self->setup.step = step;
  gtk_window_present (GTK_WINDOW (self));
  clara_setup_window_load (self, step == CLARA_SETUP_JOBS);

  return self;
}

/* Who asked for the wizard, until it is known where it was left. */
typedef struct
{
  ClaraApplication *application; /* (owned) */
  GtkWindow *parent;             /* (owned) */
} Resuming;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Resuming *resuming = user_data;
  g_autoptr (GHashTable)
      values = clara_workspace_list_settings_finish (CLARA_WORKSPACE (source), result, NULL);
  ClaraSetup setup = { CLARA_SETUP_CHOOSE, CLARA_SETUP_PRODUCTION };

  if (values != NULL)
    clara_setup_from_string (g_hash_table_lookup (values, CLARA_SETTING_LEVER_SETUP), &setup);
  if (gtk_widget_get_visible (GTK_WIDGET (resuming->parent)) &&
      clara_application_get_workspace (resuming->application) == CLARA_WORKSPACE (source))
    clara_setup_window_show (resuming->application, resuming->parent, setup)->resumed = TRUE;
  g_object_unref (resuming->application);
  g_object_unref (resuming->parent);
  g_free (resuming);
}

/**
 * clara_setup_window_resume:
 * @application: the program
 * @parent: the window it belongs to
 *
 * Shows the wizard where it was left; where nobody has begun, from the beginning.
 */
void
clara_setup_window_resume (ClaraApplication *application, GtkWindow *parent)
{
  ClaraWorkspace *workspace = clara_application_get_workspace (application);
  Resuming *resuming;

  if (workspace == NULL)
    return;
  resuming = g_new (Resuming, 1);
  resuming->application = g_object_ref (application);
  resuming->parent = g_object_ref (parent);
  clara_workspace_list_settings_async (workspace, NULL, found_cb, resuming);
}
