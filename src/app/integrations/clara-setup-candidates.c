/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-json.h"
#include "clara-preferences-private.h"

#include <glib/gi18n.h>

#define STAGE_KEY "clara-stage"

/* Which candidates come, and at which stages they are asked something. */

static void
skip_cb (GtkCheckButton *button, GParamSpec *pspec, ClaraSetupWindow *self)
{
  clara_setup_window_set (self, "skip-archived",
                          gtk_check_button_get_active (button) ? "true" : "false");
}

static GtkWidget *
add_choice (AdwPreferencesGroup *group, const char *title, const char *text, GtkWidget *first)
{
  GtkWidget *button = gtk_check_button_new ();
  AdwActionRow *row = clara_preferences_add_row (group, title, text, NULL);

  if (first != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (first));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (row, button);
  adw_action_row_set_activatable_widget (row, button);
  adw_action_row_set_subtitle_lines (row, 0);

  return button;
}

/**
 * clara_setup_make_candidates:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that asks whether those who were archived come, too
 */
GtkWidget *
clara_setup_make_candidates (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("Whom Shall Clara Screen?"),
      _ ("All who have applied for the jobs you chose, and whoever applies from now on."));
  AdwPreferencesGroup *group = clara_preferences_add_group (page, NULL, NULL);
  gboolean skip = g_strcmp0 (clara_setup_window_get (self, "skip-archived"), "false") != 0;
  GtkWidget *only = add_choice (group, _ ("Only Those Who Are Not Archived"),
                                _ ("Whom your team has archived before stays out. Who is archived "
                                   "later is not taken off the board."),
                                NULL);
  GtkWidget *all = add_choice (group, _ ("All Candidates"),
                               _ ("Also those archived before: more to read, and a way to find "
                                  "people again"),
                               only);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (skip ? only : all), TRUE);
  g_signal_connect_object (only, "notify::active", G_CALLBACK (skip_cb), self, 0);

  group = clara_preferences_add_group (page, _ ("Good to Know"), NULL);
  clara_preferences_add_row (group, _ ("Names Stay Hidden"),
                             _ ("A card shows a number until somebody gives a reason to see who "
                                "it is"),
                             NULL);
  clara_preferences_add_row (group, _ ("Résumés Stay on This Computer"),
                             _ ("They are read here; only scores, tags and notes go to Lever"),
                             NULL);

  return GTK_WIDGET (page);
}

static void
stages_cb (GtkSwitch *button, GParamSpec *pspec, ClaraSetupWindow *self)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *value = NULL;
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->switches->len; i++)
    {
      GtkSwitch *one = g_ptr_array_index (self->switches, i);

      if (gtk_switch_get_active (one))
        json_array_add_string_element (array, g_object_get_data (G_OBJECT (one), STAGE_KEY));
    }
  json_node_take_array (node, array);
  value = json_to_string (node, FALSE);
  clara_setup_window_set (self, "follow-up-stages", value);
}

/* (transfer full): the stages that ask questions. */
static GHashTable *
read_stages (ClaraSetupWindow *self)
{
  GHashTable *stages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *value = clara_setup_window_get (self, "follow-up-stages");
  g_autoptr (JsonNode) node = value == NULL ? NULL : clara_json_parse (value, -1, NULL, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *id = clara_json_get_string_element (array, i, NULL);

      if (id != NULL)
        g_hash_table_add (stages, g_strdup (id));
    }

  return stages;
}

/**
 * clara_setup_make_follow_ups:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that asks which stages ask questions
 */
GtkWidget *
clara_setup_make_follow_ups (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("When Shall Clara Suggest Questions?"),
      _ ("What a résumé does not say is “cannot tell”, not “no”. Choose the stages at which "
         "candidates are to be asked. This version keeps your choice and asks nobody yet; the page "
         "of a candidate says what would settle the score."));
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("Stages"), NULL);
  g_autoptr (GHashTable) chosen = read_stages (self);

  g_clear_pointer (&self->switches, g_ptr_array_unref);
  self->switches = g_ptr_array_new ();
  for (guint i = 0; i < self->lever->stages->len; i++)
    {
      const ClaraLeverName *stage = g_ptr_array_index (self->lever->stages, i);
      GtkWidget *button = gtk_switch_new ();

      gtk_switch_set_active (GTK_SWITCH (button), g_hash_table_contains (chosen, stage->id));
      g_object_set_data (G_OBJECT (button), STAGE_KEY, stage->id);
      clara_preferences_add_row (group, stage->label, NULL, button);
      g_ptr_array_add (self->switches, button);
      g_signal_connect_object (button, "notify::active", G_CALLBACK (stages_cb), self, 0);
    }
  if (self->switches->len == 0)
    clara_preferences_add_row (group, _ ("No Stage Is Known"),
                               _ ("Lever does not let Clara see your stages"), NULL);

  return GTK_WIDGET (page);
}
