/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-json.h"
#include "clara-preferences-private.h"
#include "clara-setup-words.h"

#include <glib/gi18n.h>

/* What Lever lets Clara do, beside what Clara asked for, and in whose name it is done. */

static void
add_scope (AdwPreferencesGroup *group, const char *scope, gboolean granted)
{
  AdwActionRow *row = clara_preferences_add_row (group, clara_setup_name_scope (scope),
                                                 granted ? scope : _ ("Not granted"), NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (granted ? "emblem-ok-symbolic"
                                                          : "dialog-warning-symbolic");
  const char *words = granted ? C_ ("permission", "Granted") : C_ ("permission", "Not granted");

  gtk_widget_add_css_class (icon, granted ? "success" : "warning");
  adw_action_row_add_prefix (row, icon);
  /* It is said before the title, which the row is called by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
add_scopes (AdwPreferencesPage *page, const ClaraLeverConnection *connection)
{
  g_auto (GStrv) granted = g_strsplit (connection->scopes, " ", -1);
  g_auto (GStrv) missing = g_strsplit (connection->missing, " ", -1);
  AdwPreferencesGroup *group;

  if (*connection->missing != '\0')
    {
      group = clara_preferences_add_group (
          page, _ ("Asked For, but Not Granted"),
          _ ("Lever will refuse this part of Clara’s work. Have the app’s permissions widened in "
             "Lever and connect again, or go on without."));
      for (guint i = 0; missing[i] != NULL; i++)
        add_scope (group, missing[i], FALSE);
    }
  group = clara_preferences_add_group (page, _ ("What Clara May Do"), NULL);
  for (guint i = 0; granted[i] != NULL; i++)
    if (*granted[i] != '\0')
      add_scope (group, granted[i], TRUE);
}

static void
user_chosen_cb (AdwComboRow *row, GParamSpec *pspec, ClaraSetupWindow *self)
{
  GtkStringObject *chosen = adw_combo_row_get_selected_item (row);
  const char *id = chosen == NULL ? NULL : g_object_get_data (G_OBJECT (chosen), "clara-user");
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_VALUE);
  g_autofree char *value = NULL;

  if (self->filling || chosen == NULL)
    return;
  if (id == NULL)
    value = g_strdup ("null");
  else
    {
      json_node_set_string (node, id);
      value = json_to_string (node, FALSE);
    }
  clara_setup_window_set (self, "perform-as", value);
}

/* (transfer full) (nullable): the id that is kept. */
static char *
dup_user (ClaraSetupWindow *self)
{
  const char *value = clara_setup_window_get (self, "perform-as");
  g_autoptr (JsonNode) node = value == NULL ? NULL : clara_json_parse (value, -1, NULL, NULL);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? g_strdup (json_node_get_string (node))
             : NULL;
}

/**
 * clara_setup_make_act_as:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the row that says in whose name notes and tags are written
 */
GtkWidget *
clara_setup_make_act_as (ClaraSetupWindow *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();
  g_autofree char *kept = dup_user (self);
  guint selected = 0, n = 0;

  gtk_string_list_append (list, _ ("The Integration"));
  for (guint i = 0; i < self->lever->users->len; i++)
    {
      const ClaraLeverName *user = g_ptr_array_index (self->lever->users, i);
      g_autoptr (GObject) item = NULL;

      if (g_strcmp0 (user->detail, "deactivated") == 0)
        continue;
      gtk_string_list_append (list, user->label);
      item = g_list_model_get_item (G_LIST_MODEL (list), ++n);
      g_object_set_data_full (item, "clara-user", g_strdup (user->id), g_free);
      if (g_strcmp0 (user->id, kept) == 0)
        selected = n;
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Act in Lever As"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("Whose name stands on notes and tags"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (user_chosen_cb), self, 0);

  return row;
}

/**
 * clara_setup_make_permissions:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that says what was granted
 */
GtkWidget *
clara_setup_make_permissions (ClaraSetupWindow *self)
{
  const ClaraLeverConnection *connection = self->lever->connection;
  g_autofree char *lever = clara_setup_name_lever (connection->api_url);
  g_autofree char *text = g_strdup_printf (
      _ ("%s. Nothing is fetched before you have chosen jobs."), lever);
  AdwPreferencesPage *page = clara_setup_new_page (_ ("Lever Lets Clara In"), text);
  AdwPreferencesGroup *group = clara_preferences_add_group (page, NULL, NULL);

  if (!connection->kept)
    {
      AdwActionRow *row = clara_preferences_add_row (
          group, _ ("No keyring keeps it"),
          _ ("Unlock or install a keyring and connect again: access ends with this program."),
          NULL);

      adw_action_row_add_prefix (row, gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
    }
  adw_preferences_group_add (group, clara_setup_make_act_as (self));
  if (connection->oauth)
    add_scopes (page, connection);
  else
    clara_preferences_add_row (
        clara_preferences_add_group (page, _ ("What Clara May Do"), NULL), _ ("An API Key"),
        _ ("Lever does not tell what a key may do. Where something is refused, Clara says so."),
        NULL);

  return GTK_WIDGET (page);
}
