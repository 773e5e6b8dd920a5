/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-preferences.h"

#include "clara-compat-preferences.h"
#include "clara-compat.h"
#include "clara-preferences-private.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

#define DATA_KEY "clara-preferences"

/* The most threads that can be chosen one by one. */
#define MAX_THREADS 64u

/* In the order of the list. */
static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT,
                                          ADW_COLOR_SCHEME_FORCE_DARK };

static void
clear (gpointer data)
{
  ClaraPreferences *self = data;

  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->member_rows, g_ptr_array_unref);
  g_clear_pointer (&self->integration_groups, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  g_clear_object (&self->application);
  g_clear_object (&self->toast);
}

/**
 * clara_preferences_ref:
 * @self: preferences
 *
 * Returns: (transfer full): the same
 */
ClaraPreferences *
clara_preferences_ref (ClaraPreferences *self)
{
  return g_rc_box_acquire (self);
}

/**
 * clara_preferences_unref:
 * @self: (transfer full): preferences
 */
void
clara_preferences_unref (ClaraPreferences *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * clara_preferences_may:
 * @self: preferences
 * @permission: what is to be done
 *
 * Returns: whether who is signed in may do it
 */
gboolean
clara_preferences_may (ClaraPreferences *self, ClaraPermission permission)
{
  return self->workspace != NULL &&
         clara_session_may (clara_workspace_get_session (self->workspace), permission);
}

/**
 * clara_preferences_name_role:
 * @role: a role
 *
 * Returns: (transfer none): its name
 */
const char *
clara_preferences_name_role (ClaraRole role)
{
  switch (role)
    {
    case CLARA_ROLE_ADMIN:
      return C_ ("role", "Admin");
    case CLARA_ROLE_RECRUITER:
      return C_ ("role", "Recruiter");
    default:
      return C_ ("role", "Hiring Manager");
    }
}

/**
 * clara_preferences_dup_reason:
 * @self: preferences
 * @permission: what is to be done
 *
 * Returns: (transfer full) (nullable): why who is signed in may not do it; %NULL: it is allowed
 */
char *
clara_preferences_dup_reason (ClaraPreferences *self, ClaraPermission permission)
{
  ClaraSession *session;

  if (clara_preferences_may (self, permission))
    return NULL;
  if (self->workspace == NULL)
    return g_strdup (_ ("No workspace is open."));

  session = clara_workspace_get_session (self->workspace);
  if (clara_role_may (CLARA_ROLE_RECRUITER, permission))
    return g_strdup_printf (
        _ ("A recruiter or an admin may do this. You are signed in as %s (%s)."),
        clara_session_get_email (session),
        clara_preferences_name_role (clara_session_get_role (session)));

  return g_strdup_printf (_ ("Only an admin may change this. You are signed in as %s (%s)."),
                          clara_session_get_email (session),
                          clara_preferences_name_role (clara_session_get_role (session)));
}

/**
 * clara_preferences_show_toast:
 * @self: preferences, of a window that is open
 * @toast: (transfer full): what is said
 *
 * Says something in place of what was said before.
 */
void
clara_preferences_show_toast (ClaraPreferences *self, AdwToast *toast)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_set_object (&self->toast, toast);
  clara_compat_preferences_tell (self->window, toast);
  clara_compat_name_buttons (GTK_WIDGET (self->window));
}

/**
 * clara_preferences_tell:
 * @self: preferences
 * @text: a short sentence
 */
void
clara_preferences_tell (ClaraPreferences *self, const char *text)
{
  if (self->window != NULL)
    clara_preferences_show_toast (self, adw_toast_new (text));
}

/**
 * clara_preferences_tell_error:
 * @self: preferences
 * @what: what did not work
 * @error: why
 */
void
clara_preferences_tell_error (ClaraPreferences *self, const char *what, const GError *error)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", what, clara_wording_for_error (error));

  clara_preferences_tell (self, text);
}

/**
 * clara_preferences_add_group:
 * @page: a page
 * @title: (nullable): its heading
 * @description: (nullable): what stands below the heading
 *
 * Returns: (transfer none): a group, added to @page
 */
AdwPreferencesGroup *
clara_preferences_add_group (AdwPreferencesPage *page, const char *title, const char *description)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  if (title != NULL)
    adw_preferences_group_set_title (group, title);
  if (description != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (description, -1);

      adw_preferences_group_set_description (group, escaped);
    }
  adw_preferences_page_add (page, group);

  return group;
}

/**
 * clara_preferences_add_row:
 * @group: a group
 * @title: what it is called
 * @subtitle: (nullable): what it means
 * @control: (nullable): what it is changed with, or what it says; is called as the row is
 *
 * Returns: (transfer none): a row, added to @group
 */
AdwActionRow *
clara_preferences_add_row (AdwPreferencesGroup *group,
                           const char *title,
                           const char *subtitle,
                           GtkWidget *control)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (row, subtitle);
  adw_preferences_group_add (group, GTK_WIDGET (row));
  if (control == NULL)
    return row;

  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (row, control);
  /* The row gives its title to what it activates; a button says itself what it does. */
  if (!GTK_IS_LABEL (control))
    adw_action_row_set_activatable_widget (row, control);
  if (GTK_IS_BUTTON (control))
    gtk_accessible_update_relation (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    gtk_button_get_child (GTK_BUTTON (control)), NULL, -1);

  return row;
}

static void
scheme_chosen_cb (AdwComboRow *row, GParamSpec *pspec, ClaraPreferences *self)
{
  guint chosen = adw_combo_row_get_selected (row);

  if (chosen < G_N_ELEMENTS (schemes))
    g_settings_set_enum (self->settings, "color-scheme", schemes[chosen]);
}

static void
threads_chosen_cb (AdwComboRow *row, GParamSpec *pspec, ClaraPreferences *self)
{
  g_settings_set_uint (self->settings, "screening-threads", adw_combo_row_get_selected (row));
  clara_preferences_tell (self, _ ("Counts when Clara is started the next time"));
}

static GtkWidget *
make_scheme_row (ClaraPreferences *self)
{
  const char *names[] = { C_ ("appearance", "As the Desktop"), C_ ("appearance", "Light"),
                          C_ ("appearance", "Dark"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);
  GtkWidget *row = adw_combo_row_new ();
  int scheme = g_settings_get_enum (self->settings, "color-scheme");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Appearance"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if ((int) schemes[i] == scheme)
      adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
  g_signal_connect (row, "notify::selected", G_CALLBACK (scheme_chosen_cb), self);

  return row;
}

static GtkWidget *
make_threads_row (ClaraPreferences *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint most = MIN (g_get_num_processors (), MAX_THREADS);
  GtkWidget *row = adw_combo_row_new ();

  gtk_string_list_append (list, _ ("All Processors"));
  for (guint i = 1; i <= most; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      gtk_string_list_append (list, name);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Threads"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               _ ("How much of this computer screening may take"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (
      ADW_COMBO_ROW (row), MIN (g_settings_get_uint (self->settings, "screening-threads"), most));
  g_signal_connect (row, "notify::selected", G_CALLBACK (threads_chosen_cb), self);

  return row;
}

/**
 * clara_preferences_make_general:
 * @self: preferences
 *
 * Returns: (transfer floating): the page of personal taste, which is this computer's
 */
AdwPreferencesPage *
clara_preferences_make_general (ClaraPreferences *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("On This Computer"), NULL);
  GtkWidget *evidence_first = gtk_switch_new ();

  adw_preferences_page_set_title (page, _ ("_General"));
  adw_preferences_page_set_use_underline (page, TRUE);
  adw_preferences_page_set_icon_name (page, "preferences-other-symbolic");
  adw_preferences_page_set_name (page, "general");
  adw_preferences_group_add (group, make_scheme_row (self));
  g_settings_bind (self->settings, "evidence-first", evidence_first, "active",
                   G_SETTINGS_BIND_DEFAULT);
  clara_preferences_add_row (group, _ ("Evidence First"),
                             _ ("A score stays covered until you ask for it"), evidence_first);
  adw_preferences_group_add (group, make_threads_row (self));

  return page;
}

/* Whatever was still being turned when the window was closed counts. */
static gboolean
close_cb (GtkWindow *window, ClaraPreferences *self)
{
  clara_preferences_flush_screening (self);

  return FALSE;
}

/* What is on the way goes on, and finds nothing to show it in. */
static void
destroy_cb (GtkWindow *window, ClaraPreferences *self)
{
  g_clear_handle_id (&self->bands_wait, g_source_remove);
  g_clear_handle_id (&self->days_wait, g_source_remove);
  g_clear_object (&self->toast);
  self->window = NULL;
}

/**
 * clara_preferences_show:
 * @application: the program
 * @parent: the window they belong to
 * @page: (nullable): the name of the page that is to be seen; %NULL: the first
 *
 * Shows the preferences: those of who sits here, and those of the team.
 */
void
clara_preferences_show (ClaraApplication *application, GtkWindow *parent, const char *page)
{
  GtkWindow *window = clara_compat_preferences_new (parent);
  ClaraWorkspace *workspace = clara_application_get_workspace (application);
  ClaraPreferences *self = g_rc_box_new0 (ClaraPreferences);

  self->window = window;
  self->application = g_object_ref (application);
  self->settings = g_object_ref (clara_application_get_settings (application));
  if (workspace != NULL)
    self->workspace = g_object_ref (workspace);
  g_object_set_data_full (G_OBJECT (window), DATA_KEY, self,
                          (GDestroyNotify) clara_preferences_unref);
  g_signal_connect (window, "close-request", G_CALLBACK (close_cb), self);
  g_signal_connect (window, "destroy", G_CALLBACK (destroy_cb), self);

  clara_compat_preferences_add (window, clara_preferences_make_general (self));
  if (workspace != NULL)
    {
      clara_compat_preferences_add (window, clara_preferences_make_screening (self));
      clara_compat_preferences_add (window, clara_preferences_make_team (self));
      clara_compat_preferences_add (window, clara_preferences_make_integrations (self));
      clara_compat_preferences_add (window, clara_preferences_make_keeping (self));
    }
  if (page != NULL)
    clara_compat_preferences_show (window, page);
  clara_compat_name_buttons (GTK_WIDGET (window));
  gtk_window_present (window);
}
