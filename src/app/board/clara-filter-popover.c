/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-filter-popover.h"

#include <glib/gi18n.h>

static const struct
{
  ClaraBoardFlags flag;
  const char *words;
} choices[] = {
  { CLARA_BOARD_UNREADABLE, N_ ("Could not be read") },
  { CLARA_BOARD_HIDDEN, N_ ("Holds hidden text") },
  { CLARA_BOARD_DUPLICATE, N_ ("Possible duplicate") },
  { CLARA_BOARD_COMMENTED, N_ ("Has comments") },
  { CLARA_BOARD_SHARED, N_ ("Shared with the hiring manager") },
  { CLARA_BOARD_ADVANCED, N_ ("Advanced by the hiring manager") },
  { CLARA_BOARD_OVERTAKEN, N_ ("The score now says otherwise") },
};

/**
 * ClaraFilterPopover:
 *
 * What a board's filter asks for: a range of scores and flags. Main thread only.
 */
struct _ClaraFilterPopover
{
  GtkPopover parent_instance;

  ClaraBoardFilter *filter; /* (owned) */
  GtkSpinButton *low;
  GtkSpinButton *high;
  GtkCheckButton *checks[G_N_ELEMENTS (choices)];
};

G_DEFINE_FINAL_TYPE (ClaraFilterPopover, clara_filter_popover, GTK_TYPE_POPOVER)

static void
scores_cb (GtkSpinButton *button, ClaraFilterPopover *self)
{
  clara_board_filter_set_scores (self->filter, gtk_spin_button_get_value (self->low),
                                 gtk_spin_button_get_value (self->high));
}

static void
flags_cb (GtkCheckButton *button, ClaraFilterPopover *self)
{
  ClaraBoardFlags flags = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (gtk_check_button_get_active (self->checks[i]))
      flags |= choices[i].flag;
  clara_board_filter_set_flags (self->filter, flags);
}

static void
reset_cb (GtkButton *button, ClaraFilterPopover *self)
{
  clara_filter_popover_reset (self);
}

static GtkSpinButton *
make_spin (ClaraFilterPopover *self, const char *name, double value)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, 100, 5);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (spin, name);
  g_signal_connect (spin, "value-changed", G_CALLBACK (scores_cb), self);

  return GTK_SPIN_BUTTON (spin);
}

static GtkWidget *
make_heading (const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static void
clara_filter_popover_dispose (GObject *object)
{
  g_clear_object (&CLARA_FILTER_POPOVER (object)->filter);

  G_OBJECT_CLASS (clara_filter_popover_parent_class)->dispose (object);
}

static void
clara_filter_popover_class_init (ClaraFilterPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_filter_popover_dispose;
}

static void
clara_filter_popover_init (ClaraFilterPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scores = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *reset = gtk_button_new_with_mnemonic (_ ("_Show All"));

  gtk_widget_add_css_class (box, "filter-box");
  gtk_box_append (GTK_BOX (box), make_heading (_ ("Score")));
  self->low = make_spin (self, _ ("At least"), 0);
  self->high = make_spin (self, _ ("At most"), 100);
  gtk_box_append (GTK_BOX (scores), GTK_WIDGET (self->low));
  gtk_box_append (GTK_BOX (scores), gtk_label_new (_ ("to")));
  gtk_box_append (GTK_BOX (scores), GTK_WIDGET (self->high));
  gtk_box_append (GTK_BOX (box), scores);
  gtk_box_append (GTK_BOX (box), make_heading (_ ("Only Those That")));
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      self->checks[i] = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_ (choices[i].words)));
      g_signal_connect (self->checks[i], "toggled", G_CALLBACK (flags_cb), self);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->checks[i]));
    }
  gtk_widget_set_margin_top (reset, 6);
  g_signal_connect (reset, "clicked", G_CALLBACK (reset_cb), self);
  gtk_box_append (GTK_BOX (box), reset);
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

/**
 * clara_filter_popover_new:
 * @filter: what it sets
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
clara_filter_popover_new (ClaraBoardFilter *filter)
{
  ClaraFilterPopover *self = g_object_new (CLARA_TYPE_FILTER_POPOVER, NULL);

  self->filter = g_object_ref (filter);

  return GTK_WIDGET (self);
}

/**
 * clara_filter_popover_reset:
 * @self: a popover
 *
 * Asks for nothing any more.
 */
void
clara_filter_popover_reset (ClaraFilterPopover *self)
{
  g_return_if_fail (CLARA_IS_FILTER_POPOVER (self));

  gtk_spin_button_set_value (self->low, 0);
  gtk_spin_button_set_value (self->high, 100);
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    gtk_check_button_set_active (self->checks[i], FALSE);
}
