/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-requirement-row.h"

#include "clara-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* A slider that is still moving is not an edit yet. */
#define QUIET_MS 600u

/**
 * ClaraRequirementRow:
 *
 * A requirement beside the board: what it is, who meets it, and, unfolded, all that a person may change of it. Emits
 * `edited` with the #ClaraRequirement as it shall be, and `asked` with the name of a deed: `show-met`, `show-missing`,
 * `show-source`, `split`, `remove`. Main thread only.
 */
struct _ClaraRequirementRow
{
  AdwExpanderRow parent_instance;

  ClaraRequirement requirement; /* its strings are owned */
  gboolean setting;             /* the widgets are being set, not edited */
  guint quiet;

  AdwEntryRow *text_row;
  AdwComboRow *category_row;
  GtkSwitch *must_switch;
  GtkSwitch *knock_out_switch;
  GtkScale *weight_scale;
  GtkSpinButton *years_spin;
  GtkImage *flag_image;
  GtkLabel *must_label;
};

enum
{
  SIGNAL_EDITED,
  SIGNAL_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraRequirementRow, clara_requirement_row, ADW_TYPE_EXPANDER_ROW)

static void
emit_edited (ClaraRequirementRow *self)
{
  ClaraRequirement edited = self->requirement;
  g_autofree char *text = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text_row))));

  if (*text != '\0')
    edited.text = text;
  edited.category = (ClaraRequirementCategory) adw_combo_row_get_selected (self->category_row);
  edited.importance = gtk_switch_get_active (self->must_switch) ? CLARA_IMPORTANCE_MUST
                                                                : CLARA_IMPORTANCE_NICE;
  edited.knock_out = gtk_switch_get_active (self->knock_out_switch);
  edited.weight = gtk_range_get_value (GTK_RANGE (self->weight_scale)) / 100;
  edited.min_years = gtk_spin_button_get_value (self->years_spin);
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, &edited);
}

static gboolean
quiet_cb (gpointer user_data)
{
  ClaraRequirementRow *self = user_data;

  self->quiet = 0;
  emit_edited (self);

  return G_SOURCE_REMOVE;
}

static void
edited_cb (ClaraRequirementRow *self)
{
  if (self->setting)
    return;
  g_clear_handle_id (&self->quiet, g_source_remove);
  self->quiet = g_timeout_add (QUIET_MS, quiet_cb, self);
}

static void
text_applied_cb (ClaraRequirementRow *self)
{
  if (self->setting)
    return;
  g_clear_handle_id (&self->quiet, g_source_remove);
  emit_edited (self);
}

/* Whoever goes away has made up their mind. */
static void
clara_requirement_row_unmap (GtkWidget *widget)
{
  clara_requirement_row_flush (CLARA_REQUIREMENT_ROW (widget));
  GTK_WIDGET_CLASS (clara_requirement_row_parent_class)->unmap (widget);
}

static void
asked_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ASKED], 0, name + strlen ("requirement."));
}

static void
clear_requirement (ClaraRequirement *requirement)
{
  g_clear_pointer (&requirement->id, g_free);
  g_clear_pointer (&requirement->text, g_free);
  g_clear_pointer (&requirement->flags, g_strfreev);
}

static void
clara_requirement_row_dispose (GObject *object)
{
  ClaraRequirementRow *self = CLARA_REQUIREMENT_ROW (object);

  g_clear_handle_id (&self->quiet, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_REQUIREMENT_ROW);

  G_OBJECT_CLASS (clara_requirement_row_parent_class)->dispose (object);
}

static void
clara_requirement_row_finalize (GObject *object)
{
  clear_requirement (&CLARA_REQUIREMENT_ROW (object)->requirement);

  G_OBJECT_CLASS (clara_requirement_row_parent_class)->finalize (object);
}

static void
clara_requirement_row_class_init (ClaraRequirementRowClass *klass)
{
  static const char *const deeds[] = { "requirement.show-met", "requirement.show-missing",
                                       "requirement.show-source", "requirement.split",
                                       "requirement.remove" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_requirement_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_requirement_row_finalize;
  widget_class->unmap = clara_requirement_row_unmap;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/rubric/clara-requirement-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, text_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, category_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, must_switch);
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, knock_out_switch);
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, weight_scale);
  gtk_widget_class_bind_template_child (widget_class, ClaraRequirementRow, years_spin);
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_widget_class_install_action (widget_class, deeds[i], NULL, asked_cb);

  signals[SIGNAL_EDITED] = g_signal_new ("edited", CLARA_TYPE_REQUIREMENT_ROW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_ASKED] = g_signal_new ("asked", CLARA_TYPE_REQUIREMENT_ROW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
clara_requirement_row_init (ClaraRequirementRow *self)
{
  GtkStringList *categories = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < CLARA_N_CATEGORIES; i++)
    gtk_string_list_append (categories, clara_wording_for_category (i));
  self->setting = TRUE;
  adw_combo_row_set_model (self->category_row, G_LIST_MODEL (categories));
  g_object_unref (categories);
  self->setting = FALSE;

  self->flag_image = GTK_IMAGE (gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  gtk_widget_add_css_class (GTK_WIDGET (self->flag_image), "warning");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->flag_image),
                               _ ("Names something protected, or close to it: please look"));
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->flag_image));
  self->must_label = GTK_LABEL (gtk_label_new (C_ ("importance", "Must")));
  gtk_widget_add_css_class (GTK_WIDGET (self->must_label), "count");
  gtk_widget_set_valign (GTK_WIDGET (self->must_label), GTK_ALIGN_CENTER);
  /* As wide without its word, so that what is asked for begins at one line in every row. */
  gtk_label_set_width_chars (self->must_label,
                             (int) g_utf8_strlen (gtk_label_get_text (self->must_label), -1));
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->must_label));

  g_signal_connect_swapped (self->text_row, "apply", G_CALLBACK (text_applied_cb), self);
  g_signal_connect_swapped (self->category_row, "notify::selected", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (self->must_switch, "notify::active", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (self->knock_out_switch, "notify::active", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (self->weight_scale, "value-changed", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (self->years_spin, "value-changed", G_CALLBACK (edited_cb), self);
}

/**
 * clara_requirement_row_new:
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
clara_requirement_row_new (void)
{
  return g_object_new (CLARA_TYPE_REQUIREMENT_ROW, NULL);
}

static void
show_importance (ClaraRequirementRow *self, gboolean must)
{
  gtk_label_set_text (self->must_label, must ? C_ ("importance", "Must") : "");
  if (must)
    gtk_widget_remove_css_class (GTK_WIDGET (self->must_label), "none");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->must_label), "none");
}

/**
 * clara_requirement_row_set_requirement:
 * @self: a row
 * @requirement: what it shows; copied
 */
void
clara_requirement_row_set_requirement (ClaraRequirementRow *self,
                                       const ClaraRequirement *requirement)
{
  gboolean flagged = requirement->flags != NULL && requirement->flags[0] != NULL;

  g_return_if_fail (CLARA_IS_REQUIREMENT_ROW (self));

  /* What is being changed at this moment is not set back under the hand: it is told of in a moment. */
  if (self->quiet != 0 && g_strcmp0 (self->requirement.id, requirement->id) == 0)
    return;

  clear_requirement (&self->requirement);
  self->requirement = *requirement;
  self->requirement.id = g_strdup (requirement->id);
  self->requirement.text = g_strdup (requirement->text);
  self->requirement.flags = g_strdupv (requirement->flags);

  self->setting = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), requirement->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  requirement->text, -1);
  gtk_editable_set_text (GTK_EDITABLE (self->text_row), requirement->text);
  adw_combo_row_set_selected (self->category_row, requirement->category);
  gtk_switch_set_active (self->must_switch, requirement->importance == CLARA_IMPORTANCE_MUST);
  gtk_switch_set_active (self->knock_out_switch, requirement->knock_out);
  gtk_range_set_value (GTK_RANGE (self->weight_scale), round (requirement->weight * 100));
  gtk_spin_button_set_value (self->years_spin, requirement->min_years);
  gtk_widget_set_visible (GTK_WIDGET (self->flag_image), flagged);
  show_importance (self, requirement->importance == CLARA_IMPORTANCE_MUST);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "requirement.show-source",
                                 requirement->source_end > requirement->source_start);
  self->setting = FALSE;
}

/**
 * clara_requirement_row_set_effect:
 * @self: a row
 * @effect: (nullable): what it does on the board; %NULL: that is not known yet
 * @n_scored: how many candidates that was found of
 */
void
clara_requirement_row_set_effect (ClaraRequirementRow *self,
                                  const ClaraRequirementEffect *effect,
                                  guint n_scored)
{
  g_autofree char *met = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (CLARA_IS_REQUIREMENT_ROW (self));

  if (effect == NULL || n_scored == 0)
    {
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), "");
      return;
    }
  met = g_strdup_printf (
      ngettext ("%u of %u meets it", "%u of %u meet it", effect->counts[CLARA_VERDICT_MET]),
      effect->counts[CLARA_VERDICT_MET], n_scored);
  moved = effect->n_moved == 0
              ? g_strdup (_ ("without it nobody would move"))
              : g_strdup_printf (ngettext ("without it %u candidate would move",
                                           "without it %u candidates would move", effect->n_moved),
                                 effect->n_moved);
  words = g_strdup_printf ("%s · %s", met, moved);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
}

/**
 * clara_requirement_row_set_editable:
 * @self: a row
 * @editable: whether who is signed in may change it
 */
void
clara_requirement_row_set_editable (ClaraRequirementRow *self, gboolean editable)
{
  GtkWidget *widgets[] = { GTK_WIDGET (self->text_row),     GTK_WIDGET (self->category_row),
                           GTK_WIDGET (self->must_switch),  GTK_WIDGET (self->knock_out_switch),
                           GTK_WIDGET (self->weight_scale), GTK_WIDGET (self->years_spin) };

  for (gsize i = 0; i < G_N_ELEMENTS (widgets); i++)
    gtk_widget_set_sensitive (widgets[i], editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "requirement.split", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "requirement.remove", editable);
}

/**
 * clara_requirement_row_flush:
 * @self: a row
 *
 * Tells of an edit that waits for a quiet moment, at once.
 */
void
clara_requirement_row_flush (ClaraRequirementRow *self)
{
  g_return_if_fail (CLARA_IS_REQUIREMENT_ROW (self));

  if (self->quiet == 0)
    return;
  g_clear_handle_id (&self->quiet, g_source_remove);
  emit_edited (self);
}

/**
 * clara_requirement_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): id of the requirement
 */
const char *
clara_requirement_row_get_id (ClaraRequirementRow *self)
{
  return self->requirement.id;
}

/**
 * clara_requirement_row_get_category:
 * @self: a row
 *
 * Returns: the sort of thing it shows
 */
ClaraRequirementCategory
clara_requirement_row_get_category (ClaraRequirementRow *self)
{
  return self->requirement.category;
}
