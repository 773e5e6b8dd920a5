/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-json.h"
#include "clara-preferences-private.h"
#include "clara-setting.h"
#include "clara-workspace-settings.h"

#include <glib/gi18n.h>

/* How long after the last turn a number counts: by other lines everybody is placed anew. In ms. */
#define TURNING_MS 900u

/* What the second line stands on before anybody has said where it is. */
#define SUGGESTED_QUALIFIED 75.0

static void fill (ClaraPreferences *self);
static void set_value (ClaraPreferences *self, const char *key, const char *value, gboolean undo);

/* A decision that waits for the disk, or that could be taken back. */
typedef struct
{
  ClaraPreferences *self; /* (owned) */
  char *key;              /* (owned) */
  char *value;            /* (owned): JSON, as it shall be */
  char *before;           /* (owned) (nullable): as it was */
  gboolean undo;          /* whether this takes one back */
} Decision;

static void
decision_free (Decision *decision)
{
  clara_preferences_unref (decision->self);
  g_free (decision->key);
  g_free (decision->value);
  g_free (decision->before);
  g_free (decision);
}

static void
free_closure (gpointer data, GClosure *closure)
{
  decision_free (data);
}

static void
undo_cb (AdwToast *toast, Decision *decision)
{
  set_value (decision->self, decision->key, decision->before, TRUE);
}

/* Takes @decision. */
static void
tell_decided (Decision *decision)
{
  ClaraPreferences *self = decision->self;
  AdwToast *toast;

  if (decision->undo || self->window == NULL || decision->before == NULL)
    {
      clara_preferences_tell (self, _ ("It is as it was before"));
      decision_free (decision);
      return;
    }

  toast = adw_toast_new (g_str_equal (decision->key, CLARA_SETTING_BANDS)
                             ? _ ("The lines were moved; everybody is placed anew")
                         : g_str_equal (decision->key, CLARA_SETTING_RETENTION_DAYS)
                             ? _ ("The time that candidates are kept was changed")
                         : g_str_equal (decision->key, CLARA_SETTING_DEIDENTIFY)
                             ? _ ("What profiles show was changed")
                             : _ ("Changed for new jobs"));
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, 8);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), decision, free_closure, 0);
  clara_preferences_show_toast (self, toast);
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Decision *decision = user_data;
  ClaraPreferences *self = decision->self;
  g_autoptr (GError) error = NULL;

  if (clara_workspace_set_setting_finish (CLARA_WORKSPACE (source), result, &error))
    {
      g_hash_table_insert (self->values, g_strdup (decision->key), g_strdup (decision->value));
      fill (self);
      tell_decided (decision);
      return;
    }
  clara_preferences_tell_error (self, _ ("Nothing was changed"), error);
  fill (self);
  decision_free (decision);
}

static void
set_value (ClaraPreferences *self, const char *key, const char *value, gboolean undo)
{
  const char *before = g_hash_table_lookup (self->values, key);
  Decision *decision;

  if (g_strcmp0 (before, value) == 0)
    return;

  decision = g_new0 (Decision, 1);
  decision->self = clara_preferences_ref (self);
  decision->key = g_strdup (key);
  decision->value = g_strdup (value);
  decision->before = g_strdup (before);
  decision->undo = undo;
  clara_workspace_set_setting_async (self->workspace, key, value, NULL, set_cb, decision);
}

static void
set_bands (ClaraPreferences *self)
{
  g_autofree char *pre_qualified = g_strdup_printf (
      "%d", gtk_spin_button_get_value_as_int (self->pre_qualified));
  g_autofree char *qualified = g_strdup_printf ("%d",
                                                gtk_spin_button_get_value_as_int (self->qualified));
  g_autofree char *value = g_strdup_printf (
      "{\"pre_qualified\":%s,\"qualified\":%s}", pre_qualified,
      gtk_switch_get_active (self->has_qualified) ? qualified : "null");

  g_clear_handle_id (&self->bands_wait, g_source_remove);
  set_value (self, CLARA_SETTING_BANDS, value, FALSE);
}

static void
set_days (ClaraPreferences *self)
{
  g_autofree char *value = g_strdup_printf ("%d", gtk_spin_button_get_value_as_int (self->days));

  g_clear_handle_id (&self->days_wait, g_source_remove);
  set_value (self, CLARA_SETTING_RETENTION_DAYS, value, FALSE);
}

static gboolean
bands_waited_cb (gpointer user_data)
{
  ClaraPreferences *self = user_data;

  self->bands_wait = 0;
  set_bands (self);

  return G_SOURCE_REMOVE;
}

static gboolean
days_waited_cb (gpointer user_data)
{
  ClaraPreferences *self = user_data;

  self->days_wait = 0;
  set_days (self);

  return G_SOURCE_REMOVE;
}

static void
update_sensitive (ClaraPreferences *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->qualified),
                            self->open && gtk_switch_get_active (self->has_qualified));
}

static void
bands_turned_cb (ClaraPreferences *self)
{
  double pre_qualified = gtk_spin_button_get_value (self->pre_qualified);

  update_sensitive (self);
  if (self->filling)
    return;
  if (gtk_spin_button_get_value (self->qualified) < pre_qualified)
    gtk_spin_button_set_value (self->qualified, pre_qualified);
  g_clear_handle_id (&self->bands_wait, g_source_remove);
  self->bands_wait = g_timeout_add (TURNING_MS, bands_waited_cb, self);
}

static void
describe_days (ClaraPreferences *self)
{
  int days = gtk_spin_button_get_value_as_int (self->days);
  g_autofree char *text = days == 0 ? g_strdup (_ ("They are kept until somebody erases them"))
                                    : g_strdup_printf (ngettext ("They are forgotten after %d day",
                                                                 "They are forgotten after %d days",
                                                                 days),
                                                       days);

  adw_action_row_set_subtitle (self->days_row, text);
}

static void
days_turned_cb (ClaraPreferences *self)
{
  describe_days (self);
  if (self->filling)
    return;
  g_clear_handle_id (&self->days_wait, g_source_remove);
  self->days_wait = g_timeout_add (TURNING_MS, days_waited_cb, self);
}

static void
blind_switched_cb (ClaraPreferences *self)
{
  if (!self->filling)
    set_value (self, CLARA_SETTING_BLIND, gtk_switch_get_active (self->blind) ? "true" : "false",
               FALSE);
}

static void
strict_switched_cb (ClaraPreferences *self)
{
  if (!self->filling)
    set_value (self, CLARA_SETTING_DEIDENTIFY,
               gtk_switch_get_active (self->strict) ? "\"strict\"" : "\"standard\"", FALSE);
}

/**
 * clara_preferences_flush_screening:
 * @self: preferences
 *
 * What was turned and has not been said yet is said now.
 */
void
clara_preferences_flush_screening (ClaraPreferences *self)
{
  if (self->bands_wait != 0)
    set_bands (self);
  if (self->days_wait != 0)
    set_days (self);
}

static void
fill_bands (ClaraPreferences *self)
{
  const char *value = g_hash_table_lookup (self->values, CLARA_SETTING_BANDS);
  g_autoptr (JsonObject) bands = value == NULL ? NULL
                                               : clara_json_parse_object (value, -1, NULL, NULL);
  double pre_qualified, qualified;

  if (bands == NULL || !clara_json_get_double (bands, "pre_qualified", &pre_qualified, NULL))
    return;
  gtk_spin_button_set_value (self->pre_qualified, pre_qualified);
  if (json_object_has_member (bands, "qualified") &&
      !json_object_get_null_member (bands, "qualified") &&
      clara_json_get_double (bands, "qualified", &qualified, NULL))
    {
      gtk_switch_set_active (self->has_qualified, TRUE);
      gtk_spin_button_set_value (self->qualified, qualified);
    }
  else
    {
      gtk_switch_set_active (self->has_qualified, FALSE);
      gtk_spin_button_set_value (self->qualified, MAX (pre_qualified, SUGGESTED_QUALIFIED));
    }
}

static void
fill (ClaraPreferences *self)
{
  const char *days = g_hash_table_lookup (self->values, CLARA_SETTING_RETENTION_DAYS);

  if (self->window == NULL)
    return;

  self->filling = TRUE;
  fill_bands (self);
  gtk_switch_set_active (
      self->blind,
      g_strcmp0 (g_hash_table_lookup (self->values, CLARA_SETTING_BLIND), "false") != 0);
  gtk_switch_set_active (self->strict,
                         g_strcmp0 (g_hash_table_lookup (self->values, CLARA_SETTING_DEIDENTIFY),
                                    "\"standard\"") != 0);
  gtk_spin_button_set_value (self->days,
                             days == NULL ? 0 : (double) g_ascii_strtoll (days, NULL, 10));
  describe_days (self);
  update_sensitive (self);
  self->filling = FALSE;
}

/* The controls themselves, for a screen reader looks at no row around them. */
static void
set_open (ClaraPreferences *self, gboolean open)
{
  GtkWidget *const controls[] = { GTK_WIDGET (self->pre_qualified),
                                  GTK_WIDGET (self->has_qualified), GTK_WIDGET (self->blind),
                                  GTK_WIDGET (self->strict), GTK_WIDGET (self->days) };

  self->open = open;
  for (gsize i = 0; i < G_N_ELEMENTS (controls); i++)
    gtk_widget_set_sensitive (controls[i], open);
  update_sensitive (self);
}

/* Nothing can be changed before it is known what there is. */
static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  GHashTable *values = clara_workspace_list_settings_finish (CLARA_WORKSPACE (source), result,
                                                             &error);

  if (self->window == NULL)
    {
      g_clear_pointer (&values, g_hash_table_unref);
      return;
    }
  if (values == NULL)
    {
      clara_preferences_tell_error (self, _ ("The settings of the team cannot be read"), error);
      return;
    }
  g_clear_pointer (&self->values, g_hash_table_unref);
  self->values = values;
  fill (self);
  set_open (self, clara_preferences_may (self, CLARA_MAY_SETTINGS));
}

static GtkSpinButton *
make_number (double most, double step)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, most, step);

  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);

  return GTK_SPIN_BUTTON (spin);
}

static void
add_bands (ClaraPreferences *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = clara_preferences_add_group (
      page, _ ("Where the Lines Are"),
      _ ("For every job that has no lines of its own. Who was placed by a person stays there."));

  self->pre_qualified = make_number (100, 1);
  self->has_qualified = GTK_SWITCH (gtk_switch_new ());
  self->qualified = make_number (100, 1);
  clara_preferences_add_row (group, _ ("Pre-Qualified From"),
                             _ ("A lower score is placed in Not Qualified"),
                             GTK_WIDGET (self->pre_qualified));
  clara_preferences_add_row (group, _ ("A Score May Qualify"),
                             _ ("Otherwise only a person says that somebody is Qualified"),
                             GTK_WIDGET (self->has_qualified));
  clara_preferences_add_row (group, _ ("Qualified From"), NULL, GTK_WIDGET (self->qualified));
  g_signal_connect_swapped (self->pre_qualified, "value-changed", G_CALLBACK (bands_turned_cb),
                            self);
  g_signal_connect_swapped (self->has_qualified, "notify::active", G_CALLBACK (bands_turned_cb),
                            self);
  g_signal_connect_swapped (self->qualified, "value-changed", G_CALLBACK (bands_turned_cb), self);
}

static void
add_persons (ClaraPreferences *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = clara_preferences_add_group (page, _ ("Candidates"), NULL);
  GtkWidget *level = gtk_label_new (C_ ("level", "Strict"));

  self->blind = GTK_SWITCH (gtk_switch_new ());
  clara_preferences_add_row (group, _ ("Hide Names in New Jobs"),
                             _ ("Who a candidate is shows only when somebody gives a reason"),
                             GTK_WIDGET (self->blind));
  gtk_widget_add_css_class (level, "dim-label");
  clara_preferences_add_row (
      group, _ ("What Is Left Out Before Scoring"),
      _ ("Always: names, contacts, birth dates, pictures, origin, schools, years and places"),
      level);
  self->strict = GTK_SWITCH (gtk_switch_new ());
  clara_preferences_add_row (
      group, _ ("Hide Schools, Years, Ages and Places"),
      _ ("In the documents that a profile shows; names are hidden in any case"),
      GTK_WIDGET (self->strict));
  self->days = make_number (CLARA_SETTING_MAX_DAYS, 30);
  self->days_row = clara_preferences_add_row (group, _ ("Keep for Days"), "",
                                              GTK_WIDGET (self->days));
  g_signal_connect_swapped (self->blind, "notify::active", G_CALLBACK (blind_switched_cb), self);
  g_signal_connect_swapped (self->strict, "notify::active", G_CALLBACK (strict_switched_cb), self);
  g_signal_connect_swapped (self->days, "value-changed", G_CALLBACK (days_turned_cb), self);
}

/**
 * clara_preferences_make_screening:
 * @self: preferences, of a workspace
 *
 * Returns: (transfer floating): the page of what the team decides
 */
AdwPreferencesPage *
clara_preferences_make_screening (ClaraPreferences *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  g_autofree char *reason = clara_preferences_dup_reason (self, CLARA_MAY_SETTINGS);

  adw_preferences_page_set_title (page, _ ("_Screening"));
  adw_preferences_page_set_use_underline (page, TRUE);
  adw_preferences_page_set_icon_name (page, "view-list-symbolic");
  adw_preferences_page_set_name (page, "screening");
  if (reason != NULL)
    clara_preferences_add_group (page, _ ("Decided by the Team"), reason);
  add_bands (self, page);
  add_persons (self, page);
  set_open (self, FALSE);
  clara_workspace_list_settings_async (self->workspace, NULL, listed_cb,
                                       clara_preferences_ref (self));

  return page;
}
