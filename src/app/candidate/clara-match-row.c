/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-match-row.h"

#include "clara-points-bar.h"
#include "clara-verdict-icon.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* More quotations of one requirement are not shown. */
#define MAX_QUOTES 4u

/* A longer quotation ends in dots; all of it is in the document beside. */
#define MAX_QUOTE_CHARACTERS 280

/**
 * ClaraMatchRow:
 *
 * One requirement and what speaks for it: its verdict, its points, and the quotations, each a button that shows its place
 * in the document. Main thread only.
 */
struct _ClaraMatchRow
{
  AdwPreferencesRow parent_instance;

  ClaraVerdictIcon *icon;
  GtkLabel *text_label;
  GtkLabel *verdict_label;
  GtkBox *points_box;
  GtkLabel *points_label;
  ClaraPointsBar *points_bar;
  GtkBox *quotes_box;
};

G_DEFINE_FINAL_TYPE (ClaraMatchRow, clara_match_row, ADW_TYPE_PREFERENCES_ROW)

static void
clara_match_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CLARA_TYPE_MATCH_ROW);

  G_OBJECT_CLASS (clara_match_row_parent_class)->dispose (object);
}

static void
clara_match_row_class_init (ClaraMatchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_match_row_dispose;
  g_type_ensure (CLARA_TYPE_VERDICT_ICON);
  g_type_ensure (CLARA_TYPE_POINTS_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/candidate/clara-match-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, icon);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, points_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, points_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, points_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraMatchRow, quotes_box);
}

static void
clara_match_row_init (ClaraMatchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What can be said of it, in a line. */
static char *
describe (const ClaraRequirement *requirement, const ClaraMatch *match)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (match->verdict == CLARA_VERDICT_PARTIAL)
    g_string_append_printf (line, _ ("%s, %.0f %%"), clara_wording_for_verdict (match->verdict),
                            100.0 * match->degree);
  else
    g_string_append (line, clara_wording_for_verdict (match->verdict));
  if (requirement->knock_out)
    g_string_append_printf (line, " · %s", _ ("a must that excludes"));
  else if (requirement->importance == CLARA_IMPORTANCE_MUST)
    g_string_append_printf (line, " · %s", _ ("a must"));
  else
    g_string_append_printf (line, " · %s", _ ("nice to have"));
  if (match->listed)
    g_string_append_printf (line, " · %s", _ ("only named in a list"));
  if (match->verdict == CLARA_VERDICT_UNKNOWN)
    g_string_append_printf (line, " · %s", _ ("worth asking"));

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;
  char *line;

  if (g_utf8_strlen (text, -1) <= MAX_QUOTE_CHARACTERS)
    return g_strdelimit (g_strdup (text), "\n\t", ' ');

  start = g_utf8_substring (text, 0, MAX_QUOTE_CHARACTERS - 1);
  line = g_strconcat (start, "…", NULL);

  return g_strdelimit (line, "\n\t", ' ');
}

static GtkWidget *
make_quote (const ClaraEvidence *evidence)
{
  g_autofree char *quote = shorten (evidence->quote);
  g_autofree char *marked = g_strdup_printf (_ ("“%s”"), quote);
  g_autofree char *name = g_strdup_printf (_ ("Show in %s: %s"),
                                           clara_wording_for_material (evidence->material), marked);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (marked);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_lines (GTK_LABEL (label), 4);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "quote");
  gtk_widget_set_tooltip_text (button, _ ("Show in the document"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(uuu)", (guint32) evidence->material,
                                    evidence->start, evidence->end);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "candidate.show-quote");

  return button;
}

/**
 * clara_match_row_new:
 * @requirement: what is asked for
 * @match: what speaks for it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
clara_match_row_new (const ClaraRequirement *requirement, const ClaraMatch *match)
{
  ClaraMatchRow *self = g_object_new (CLARA_TYPE_MATCH_ROW, NULL);
  const ClaraPoints part = { match->points, match->of, match->verdict == CLARA_VERDICT_UNKNOWN };
  g_autofree char *verdict = describe (requirement, match);
  g_autofree char *points = g_strdup_printf (_ ("%.1f of %.1f"), match->points, match->of);
  g_autofree char *spoken = g_strdup_printf (_ ("%.1f of %.1f points"), match->points, match->of);
  g_autofree char *name = g_strdup_printf ("%s. %s", requirement->text, verdict);

  clara_verdict_icon_set_verdict (self->icon, match->verdict);
  gtk_label_set_text (self->text_label, requirement->text);
  gtk_label_set_text (self->verdict_label, verdict);
  gtk_label_set_text (self->points_label, points);
  clara_points_bar_set_parts (self->points_bar, &part, 1, spoken);
  for (guint i = 0; i < MIN (match->evidence->len, MAX_QUOTES); i++)
    gtk_box_append (self->quotes_box,
                    make_quote (&g_array_index (match->evidence, ClaraEvidence, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->quotes_box), match->evidence->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

/**
 * clara_match_row_set_covered:
 * @self: a row
 * @covered: whether its points, which tell of the score, are not shown
 */
void
clara_match_row_set_covered (ClaraMatchRow *self, gboolean covered)
{
  g_return_if_fail (CLARA_IS_MATCH_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->points_box), !covered);
}
