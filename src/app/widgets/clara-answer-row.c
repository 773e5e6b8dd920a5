/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-answer-row.h"

#include "clara-fold-box.h"

#define ANSWERS_KEY "clara-answers"

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);

  return label;
}

/**
 * clara_answer_row_new:
 * @title: what it is about
 * @text: what is asked
 *
 * A row of a list that asks something: words, and under them the answers, as buttons.
 *
 * Returns: (transfer floating): a #GtkListBoxRow
 */
GtkWidget *
clara_answer_row_new (const char *title, const char *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *body = make_label (text);
  GtkWidget *answers = clara_fold_box_new ();
  g_autofree char *words = g_strdup_printf ("%s. %s", title, text);

  gtk_widget_add_css_class (body, "dim-label");
  gtk_widget_add_css_class (body, "caption");
  gtk_widget_add_css_class (box, "row-box");
  gtk_widget_set_margin_top (answers, 6);
  gtk_box_append (GTK_BOX (box), make_label (title));
  gtk_box_append (GTK_BOX (box), body);
  gtk_box_append (GTK_BOX (box), answers);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), ANSWERS_KEY, answers);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

/**
 * clara_answer_row_add:
 * @row: a row of clara_answer_row_new()
 * @label: the answer, in a word or three
 * @owner: about whom, for who hears the button alone
 *
 * Returns: (transfer none): the #GtkButton
 */
GtkWidget *
clara_answer_row_add (GtkWidget *row, const char *label, const char *owner)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *child = make_label (label);
  g_autofree char *words = g_strdup_printf ("%s: %s", owner, label);

  gtk_label_set_justify (GTK_LABEL (child), GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (GTK_LABEL (child), 0.5);
  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_add_css_class (button, "text-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_box_append (g_object_get_data (G_OBJECT (row), ANSWERS_KEY), button);

  return button;
}
