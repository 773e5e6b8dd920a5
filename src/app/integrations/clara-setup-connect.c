/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-preferences-private.h"
#include "clara-setup-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* Which system it is, and with what Clara is let in. */

/**
 * clara_setup_name:
 * @row: a row with a field
 * @words: what it is called
 *
 * The title beside a field is no name of it to a screen reader.
 */
void
clara_setup_name (GtkWidget *row, const char *words)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * clara_setup_new_page:
 * @heading: what a person is asked
 * @text: (nullable): what follows from it
 *
 * Returns: (transfer floating): a page that begins with that
 */
AdwPreferencesPage *
clara_setup_new_page (const char *heading, const char *text)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (heading);

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_justify (GTK_LABEL (title), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (title, "title-2");
  gtk_box_append (GTK_BOX (box), title);
  if (text != NULL)
    {
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_box_append (GTK_BOX (box), label);
    }
  adw_preferences_group_add (group, box);
  adw_preferences_page_add (page, group);

  return page;
}

static void
chosen_cb (ClaraSetupWindow *self)
{
  clara_setup_window_go (self, CLARA_SETUP_CONNECT);
}

/**
 * clara_setup_make_choose:
 * @self: a wizard
 *
 * Returns: (transfer floating): the page that lists the systems there are
 */
GtkWidget *
clara_setup_make_choose (ClaraSetupWindow *self)
{
  static const char *const others[] = { "Greenhouse", "Ashby", "Workable" };
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("Where Do Applications Come In?"),
      _ ("Clara screens the candidates of your applicant tracking system, on this computer."));
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("Available"), NULL);
  AdwActionRow *row = clara_preferences_add_row (
      group, "Lever", _ ("Postings, candidates, résumés, stages, tags and notes"), NULL);

  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (chosen_cb), self);

  group = clara_preferences_add_group (
      page, _ ("Not Available Yet"),
      _ ("Clara does not speak to these systems. Candidates from any system can be brought in as "
         "files, into a job that you make yourself."));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      row = clara_preferences_add_row (group, others[i], NULL, NULL);
      gtk_widget_set_sensitive (GTK_WIDGET (row), FALSE);
    }
  clara_setup_window_set_next (self, NULL, FALSE);

  return GTK_WIDGET (page);
}

/* Whether the app, or the key, of the connection there is can be used again without typing it. */
static gboolean
is_known (ClaraSetupWindow *self)
{
  return self->lever != NULL && self->lever->connection != NULL && self->lever->connection->oauth &&
         self->lever->connection->kept;
}

static void
update_cb (ClaraSetupWindow *self)
{
  gboolean local = self->setup.place == CLARA_SETUP_LOCAL;
  guint way = adw_combo_row_get_selected (self->way_row);
  const char *id = gtk_editable_get_text (self->id_row);
  const char *secret = gtk_editable_get_text (self->secret_row);
  gboolean typed = way == 1 ? *gtk_editable_get_text (self->key_row) != '\0'
                            : *id != '\0' && *secret != '\0';
  gboolean again = way == 0 && *id == '\0' && *secret == '\0' && is_known (self);

  self->way = way;
  gtk_widget_set_visible (GTK_WIDGET (self->way_row), !local);
  gtk_widget_set_visible (self->app_group, !local && way == 0);
  gtk_widget_set_visible (self->key_group, !local && way == 1);
  clara_setup_window_set_next (self, _ ("_Connect"), local || typed || again);
}

static void
place_cb (ClaraSetupWindow *self)
{
  guint place = adw_combo_row_get_selected (self->place_row);

  if (place < CLARA_N_SETUP_PLACES)
    self->setup.place = (ClaraSetupPlace) place;
  update_cb (self);
}

static void
entered_cb (ClaraSetupWindow *self)
{
  if (gtk_widget_get_sensitive (GTK_WIDGET (self->next)))
    clara_setup_connect_begin (self);
}

static GtkWidget *
make_combo (const char *title, const char *const *names, guint selected)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);

  return row;
}

static void
add_account (ClaraSetupWindow *self, AdwPreferencesPage *page)
{
  const char *const places[] = { _ ("Production"), _ ("Lever’s Sandbox"),
                                 _ ("Sample Account on This Computer"), NULL };
  const char *const ways[] = { _ ("Your Lever App"), _ ("An API Key"), NULL };
  const char *variable = g_getenv ("CLARA_LEVER_API_URL");
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("Account"), NULL);
  GtkWidget *place = make_combo (_ ("Environment"), places, self->setup.place);
  GtkWidget *way = make_combo (_ ("Sign In With"), ways, self->way);

  self->place_row = ADW_COMBO_ROW (place);
  self->way_row = ADW_COMBO_ROW (way);
  if (variable != NULL && *variable != '\0')
    {
      g_autofree char *said = g_strdup_printf (_ ("CLARA_LEVER_API_URL says %s"), variable);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (place), said);
      gtk_widget_set_sensitive (place, FALSE);
    }
  gtk_widget_set_visible (place, !self->alone);
  adw_preferences_group_add (group, place);
  adw_preferences_group_add (group, way);
  g_signal_connect_object (place, "notify::selected", G_CALLBACK (place_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (way, "notify::selected", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Takes what was typed before, in another try. */
static GtkEditable *
add_field (ClaraSetupWindow *self,
           GtkWidget *group,
           const char *title,
           gboolean secret,
           const char *text)
{
  GtkWidget *row = secret ? adw_password_entry_row_new () : adw_entry_row_new ();

  clara_setup_name (row, title);
  if (text != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_signal_connect_object (row, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (entered_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_EDITABLE (row);
}

static void
add_credentials (ClaraSetupWindow *self, AdwPreferencesPage *page)
{
  self->app_group = GTK_WIDGET (clara_preferences_add_group (
      page, _ ("Your Lever App"),
      is_known (self)
          ? _ ("The app that you connected with before is known here. Leave both empty to use it.")
          : _ ("Lever gives your company an app of its own, under Settings › Integrations and API "
               "› "
               "OAuth, or through its partner team.")));
  self->id_row = add_field (self, self->app_group, _ ("Client ID"), FALSE, self->typed[0]);
  self->secret_row = add_field (self, self->app_group, _ ("Client Secret"), TRUE, self->typed[1]);
  self->key_group = GTK_WIDGET (
      clara_preferences_add_group (page, _ ("API Key"),
                                   _ ("A Super Admin makes one in Lever under Settings › "
                                      "Integrations and API › API Credentials. "
                                      "What it may do is chosen there, and only there.")));
  self->key_row = add_field (self, self->key_group, _ ("API Key"), TRUE, self->typed[2]);
}

static void
add_what_happens (AdwPreferencesPage *page)
{
  static const struct
  {
    const char *title;
    const char *text;
    const char *icon;
  } rows[] = {
    { N_ ("A Super Admin Says Yes"),
      N_ ("Your browser opens Lever’s own page. Only a Super Admin of your Lever account can "
          "answer "
          "it, and Clara never sees a password."),
      "avatar-default-symbolic" },
    { N_ ("Kept in the Keyring"), N_ ("What lets Clara in stays in the keyring of this computer."),
      "dialog-password-symbolic" },
    { N_ ("Little Is Written"),
      N_ ("One tag of Clara’s own and short notes, for candidates of the jobs that you choose. "
          "Never a stage, never an archive."),
      "document-edit-symbolic" },
  };
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("What Will Happen"), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AdwActionRow *row = clara_preferences_add_row (group, _ (rows[i].title), _ (rows[i].text),
                                                     NULL);

      adw_action_row_set_subtitle_lines (row, 0);
      adw_action_row_add_prefix (row, gtk_image_new_from_icon_name (rows[i].icon));
    }
}

/**
 * clara_setup_make_connect:
 * @self: a wizard
 *
 * Returns: (transfer floating): the page that asks where Lever is and with what Clara is let in
 */
GtkWidget *
clara_setup_make_connect (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      self->setup.place == CLARA_SETUP_LOCAL ? _ ("Try It With Sample Data")
                                             : _ ("Connect Your Lever Account"),
      self->setup.place == CLARA_SETUP_LOCAL
          ? _ ("A Lever account with invented people runs on this computer while Clara does. It is "
               "connected just as your own would be.")
          : NULL);

  add_account (self, page);
  add_credentials (self, page);
  add_what_happens (page);
  update_cb (self);

  return GTK_WIDGET (page);
}

/**
 * clara_setup_keep_typed:
 * @self: a wizard
 *
 * Keeps what was typed, in memory, for another try.
 */
void
clara_setup_keep_typed (ClaraSetupWindow *self)
{
  if (self->setup.step != CLARA_SETUP_CONNECT || self->place_row == NULL)
    return;

  clara_setup_forget_typed (self);
  self->typed[0] = g_strstrip (g_strdup (gtk_editable_get_text (self->id_row)));
  self->typed[1] = g_strstrip (g_strdup (gtk_editable_get_text (self->secret_row)));
  self->typed[2] = g_strstrip (g_strdup (gtk_editable_get_text (self->key_row)));
  self->place_row = NULL;
}

/**
 * clara_setup_forget_typed:
 * @self: a wizard
 */
void
clara_setup_forget_typed (ClaraSetupWindow *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->typed); i++)
    {
      if (self->typed[i] != NULL)
        explicit_bzero (self->typed[i], strlen (self->typed[i]));
      g_clear_pointer (&self->typed[i], g_free);
    }
}
