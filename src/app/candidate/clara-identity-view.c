/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-identity-view.h"

#include <glib/gi18n.h>

/**
 * ClaraIdentityView:
 *
 * Who a candidate is, once somebody has given a reason; nothing, and no widget with a name in it, before. Main thread
 * only.
 */
struct _ClaraIdentityView
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (ClaraIdentityView, clara_identity_view, ADW_TYPE_BIN)

static const char *const kind_words[CLARA_N_IDENTITY_KINDS] = {
  [CLARA_IDENTITY_NAME] = N_ ("Name"),       [CLARA_IDENTITY_EMAIL] = N_ ("Mail"),
  [CLARA_IDENTITY_PHONE] = N_ ("Telephone"), [CLARA_IDENTITY_LINK] = N_ ("Link"),
  [CLARA_IDENTITY_ADDRESS] = N_ ("Address"), [CLARA_IDENTITY_USERNAME] = N_ ("User Name"),
};

static void
clara_identity_view_class_init (ClaraIdentityViewClass *klass)
{
}

static void
clara_identity_view_init (ClaraIdentityView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
add_row (GtkWidget *list, const char *what, const char *value)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (value);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), what);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

/**
 * clara_identity_view_set_candidate:
 * @self: a view
 * @candidate: (nullable): who; nothing is shown where it holds no identity
 */
void
clara_identity_view_set_candidate (ClaraIdentityView *self, ClaraCandidateView *candidate)
{
  ClaraIdentity *identity = candidate != NULL ? candidate->identity : NULL;
  GtkWidget *group, *list;

  g_return_if_fail (CLARA_IS_IDENTITY_VIEW (self));

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), identity != NULL);
  if (identity == NULL)
    return;

  group = adw_preferences_group_new ();
  list = gtk_list_box_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Who It Is"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                         _ ("You revealed this. Your reason is in the audit."));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
    {
      guint n_values;
      const char *const *values = clara_identity_get (identity, kind, &n_values);

      for (guint i = 0; i < n_values; i++)
        add_row (list, _ (kind_words[kind]), values[i]);
    }
  for (guint i = 0; i < candidate->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (candidate->materials, i);

      if (material->file_name != NULL)
        add_row (list, _ ("File"), material->file_name);
    }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), list);
  adw_bin_set_child (ADW_BIN (self), group);
}
