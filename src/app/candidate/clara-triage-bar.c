/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-triage-bar.h"

#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraTriageBar:
 *
 * The four columns as buttons with their keys, for deciding one candidate after the other, and for windows too narrow
 * for a menu of them above. Main thread only.
 */
struct _ClaraTriageBar
{
  AdwBin parent_instance;

  GtkWidget *buttons[CLARA_N_STATUSES];
  GtkWidget *words[CLARA_N_STATUSES];
  GtkWidget *keys[CLARA_N_STATUSES];
  GtkWidget *progress;
};

G_DEFINE_FINAL_TYPE (ClaraTriageBar, clara_triage_bar, ADW_TYPE_BIN)

static const char *const icons[CLARA_N_STATUSES] = {
  [CLARA_STATUS_TO_REVIEW] = "mail-unread-symbolic",
  [CLARA_STATUS_NOT_QUALIFIED] = "window-close-symbolic",
  [CLARA_STATUS_PRE_QUALIFIED] = "emblem-default-symbolic",
  [CLARA_STATUS_QUALIFIED] = "starred-symbolic",
};

static GtkWidget *
make_button (ClaraTriageBar *self, ClaraStatus status)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  const char *words = clara_wording_for_status (status);
  g_autofree char *key = g_strdup_printf ("%u", (guint) status + 1);
  g_autofree char *tooltip = g_strdup_printf (_ ("Move to %s (%s)"), words, key);

  self->keys[status] = gtk_label_new (key);
  self->words[status] = gtk_label_new (words);
  gtk_label_set_ellipsize (GTK_LABEL (self->words[status]), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->keys[status], "key");
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icons[status]));
  gtk_box_append (GTK_BOX (box), self->words[status]);
  gtk_box_append (GTK_BOX (box), self->keys[status]);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", clara_status_to_string (status));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "candidate.set-status");

  return button;
}

static GtkWidget *
make_arrow (const char *icon, const char *action, const char *words)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
clara_triage_bar_class_init (ClaraTriageBarClass *klass)
{
}

static void
clara_triage_bar_init (ClaraTriageBar *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *statuses = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_add_css_class (bar, "toolbar");
  gtk_widget_add_css_class (GTK_WIDGET (self), "triage-bar");
  gtk_box_set_homogeneous (GTK_BOX (statuses), TRUE);
  gtk_widget_set_hexpand (statuses, TRUE);
  for (guint status = 0; status < CLARA_N_STATUSES; status++)
    {
      self->buttons[status] = make_button (self, (ClaraStatus) status);
      gtk_box_append (GTK_BOX (statuses), self->buttons[status]);
    }
  self->progress = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->progress, "dim-label");
  gtk_widget_add_css_class (self->progress, "numeric");
  gtk_widget_set_margin_start (self->progress, 6);
  gtk_widget_set_margin_end (self->progress, 6);
  gtk_box_append (GTK_BOX (bar), make_arrow ("go-previous-symbolic", "candidate.previous",
                                             _ ("Previous Candidate (K)")));
  gtk_box_append (GTK_BOX (bar), statuses);
  gtk_box_append (GTK_BOX (bar), self->progress);
  gtk_box_append (GTK_BOX (bar),
                  make_arrow ("edit-undo-symbolic", "candidate.undo", _ ("Undo (Ctrl+Z)")));
  gtk_box_append (GTK_BOX (bar),
                  make_arrow ("go-next-symbolic", "candidate.next", _ ("Next Candidate (J)")));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 960);
  adw_clamp_set_child (ADW_CLAMP (clamp), bar);
  adw_bin_set_child (ADW_BIN (self), clamp);
}

/**
 * clara_triage_bar_set_status:
 * @self: a bar
 * @status: where the candidate stands
 */
void
clara_triage_bar_set_status (ClaraTriageBar *self, ClaraStatus status)
{
  g_return_if_fail (CLARA_IS_TRIAGE_BAR (self));

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (i == status)
      gtk_widget_add_css_class (self->buttons[i], "current");
    else
      gtk_widget_remove_css_class (self->buttons[i], "current");
}

/**
 * clara_triage_bar_set_progress:
 * @self: a bar
 * @text: (nullable): how far one is
 */
void
clara_triage_bar_set_progress (ClaraTriageBar *self, const char *text)
{
  g_return_if_fail (CLARA_IS_TRIAGE_BAR (self));

  gtk_label_set_text (GTK_LABEL (self->progress), text != NULL ? text : "");
}

/**
 * clara_triage_bar_set_narrow:
 * @self: a bar
 * @narrow: whether there is no room for words
 */
void
clara_triage_bar_set_narrow (ClaraTriageBar *self, gboolean narrow)
{
  g_return_if_fail (CLARA_IS_TRIAGE_BAR (self));

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      gtk_widget_set_visible (self->words[i], !narrow);
      gtk_widget_set_visible (self->keys[i], !narrow);
    }
  gtk_widget_set_visible (self->progress, !narrow);
}
