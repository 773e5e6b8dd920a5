/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-lever-bar.h"

#include "clara-compat.h"
#include "clara-fold-box.h"
#include "clara-lever-watch.h"
#include "clara-weather.h"

#include <glib/gi18n.h>

/**
 * ClaraLeverBar:
 *
 * A line under the header bar that says what lasts between Clara and Lever: an outage, a rate limit, a maintenance, or
 * that an admin has to connect anew. Not there while all is well. Follows the program it is in. Main thread only.
 */
struct _ClaraLeverBar
{
  AdwBin parent_instance;

  ClaraLeverServiceState lasting; /* what was shown last; 0: nothing */
  GtkRevealer *revealer;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *text;
  GtkButton *button;
};

/* With less room than this beside the button the words stand over it. */
#define WIDTH_CHARS 26

G_DEFINE_FINAL_TYPE (ClaraLeverBar, clara_lever_bar, ADW_TYPE_BIN)

static gboolean
may_connect (ClaraApplication *application)
{
  ClaraWorkspace *workspace = clara_application_get_workspace (application);

  return workspace != NULL &&
         clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_CONNECT);
}

static void
set_button (ClaraLeverBar *self, const char *label, const char *action, const char *target)
{
  gtk_widget_set_visible (GTK_WIDGET (self->button), label != NULL);
  if (label == NULL)
    return;

  gtk_button_set_label (self->button, label);
  clara_compat_name_buttons (GTK_WIDGET (self->button));
  /* An action that takes nothing and a target that is something do not go together, not even for a moment. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button),
                                          target != NULL ? g_variant_new_string (target) : NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action);
}

static void
show (ClaraLeverBar *self, const ClaraWeather *weather, ClaraApplication *application)
{
  gtk_image_set_from_icon_name (self->icon, weather->icon);
  gtk_label_set_text (self->title, weather->title);
  gtk_label_set_text (self->text, weather->text);
  if (weather->reconnect && !may_connect (application))
    {
      gtk_label_set_text (self->text, _ ("An admin of your team can connect again. What waits for "
                                         "Lever is kept."));
      set_button (self, NULL, NULL, NULL);
    }
  else if (weather->reconnect)
    set_button (self, _ ("_Reconnect…"), "app.settings", "integrations");
  else
    set_button (self, weather->may_try ? _ ("_Try Now") : NULL, "app.sync", NULL);
}

static void
changed_cb (GtkWidget *widget, ClaraApplication *application)
{
  ClaraLeverBar *self = CLARA_LEVER_BAR (widget);
  const ClaraLeverServiceStatus *status = clara_application_get_lever (application);
  ClaraLeverServiceStatus shown = { .state = CLARA_LEVER_SERVICE_STOPPED };
  g_auto (ClaraWeather) weather = { 0 };

  if (status != NULL)
    shown = *status;
  /* While it is tried again nothing is known to be better yet, and a bar that blinks helps nobody. */
  if (shown.since > 0 && self->lasting != 0 &&
      (shown.state == CLARA_LEVER_SERVICE_SYNCING || shown.state == CLARA_LEVER_SERVICE_WAITING))
    shown.state = self->lasting;
  clara_weather_init (&weather, &shown);
  self->lasting = weather.lasting ? shown.state : 0;
  gtk_revealer_set_reveal_child (self->revealer, weather.lasting);
  if (weather.lasting)
    show (self, &weather, application);
}

/* Nobody reads what is not shown, on whatever screen reader. */
static void
revealed_cb (ClaraLeverBar *self)
{
  if (gtk_revealer_get_child_revealed (self->revealer))
    return;
  gtk_label_set_text (self->title, "");
  gtk_label_set_text (self->text, "");
}

static void
clara_lever_bar_class_init (ClaraLeverBarClass *klass)
{
}

static GtkLabel *
make_label (GtkWidget *box, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
clara_lever_bar_init (ClaraLeverBar *self)
{
  GtkWidget *bar = clara_fold_box_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  /* The words beside it say what it shows. */
  self->icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->icon));
  self->title = make_label (words, "heading");
  self->text = make_label (words, "caption");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (bar), box);
  self->button = GTK_BUTTON (gtk_button_new_with_mnemonic (_ ("_Reconnect…")));
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->button));
  gtk_widget_add_css_class (bar, "lever-bar");
  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->revealer, bar);
  g_signal_connect_object (self->revealer, "notify::child-revealed", G_CALLBACK (revealed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->revealer));
  clara_lever_watch (GTK_WIDGET (self), changed_cb);
}
