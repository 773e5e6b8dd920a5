/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-lever-button.h"

#include "clara-fold-box.h"
#include "clara-lever-watch.h"
#include "clara-weather.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Of the popover, in pixels: as much as there is beside the button in the narrowest window. */
#define WIDTH 250

/**
 * ClaraLeverButton:
 *
 * A button in the header bar that says how it stands with Lever: when it was read last, how far a reading is, and what
 * waits for it. Not there in a workspace that is not connected. Follows the program it is in. Main thread only.
 */
struct _ClaraLeverButton
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkStack *faces;
  GtkSpinner *spinner;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *text;
  GtkLabel *sync;
  GtkLabel *queue;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (ClaraLeverButton, clara_lever_button, GTK_TYPE_WIDGET)

static gboolean
is_shown (const ClaraLeverServiceStatus *status)
{
  return status != NULL && status->state != CLARA_LEVER_SERVICE_STOPPED &&
         status->state != CLARA_LEVER_SERVICE_NOT_PERMITTED &&
         status->state != CLARA_LEVER_SERVICE_DISCONNECTED;
}

/* What is read, by the name that whoever reads it has for it. */
static const char *
name_phase (const char *phase)
{
  if (g_str_equal (phase, "candidates"))
    return _ ("Reading candidates");
  if (g_str_equal (phase, "papers"))
    return _ ("Fetching documents");
  if (g_str_equal (phase, "postings"))
    return _ ("Reading jobs");

  return _ ("Asking what is new");
}

static char *
describe_progress (const ClaraLeverServiceStatus *status)
{
  const char *phase = name_phase (status->phase);

  if (status->n_total > 0)
    return g_strdup_printf (_ ("%s: %u of %u"), phase, status->n_done, status->n_total);
  if (status->n_done > 0)
    return g_strdup_printf ("%s: %u", phase, status->n_done);

  return g_strdup (phase);
}

static void
show_progress (ClaraLeverButton *self, const ClaraLeverServiceStatus *status)
{
  gboolean any = status->phase != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->progress), any);
  if (!any)
    return;
  gtk_progress_bar_set_fraction (
      self->progress, status->n_total > 0 ? (double) status->n_done / status->n_total : 0);
}

static void
show_face (ClaraLeverButton *self, const ClaraLeverServiceStatus *status, const char *icon)
{
  gboolean busy = status->state == CLARA_LEVER_SERVICE_SYNCING && status->since == 0;

  gtk_stack_set_visible_child_name (self->faces, busy ? "busy" : "icon");
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_image_set_from_icon_name (self->icon,
                                status->n_needs_you > 0 ? "dialog-warning-symbolic" : icon);
}

static void
changed_cb (GtkWidget *widget, ClaraApplication *application)
{
  ClaraLeverButton *self = CLARA_LEVER_BUTTON (widget);
  const ClaraLeverServiceStatus *status = clara_application_get_lever (application);
  g_auto (ClaraWeather) weather = { 0 };
  g_autofree char *sync = NULL, *queue = NULL, *words = NULL, *progress = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), is_shown (status));
  if (!is_shown (status))
    return;

  clara_weather_init (&weather, status);
  sync = clara_weather_describe_sync (status);
  queue = clara_weather_describe_queue (status);
  progress = status->phase != NULL ? describe_progress (status) : NULL;
  words = g_strdup_printf ("%s. %s. %s", weather.title, sync, queue);
  show_face (self, status, weather.icon);
  show_progress (self, status);
  gtk_label_set_text (self->title, weather.title);
  gtk_label_set_text (self->text, progress != NULL ? progress : weather.text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), progress != NULL || weather.text != NULL);
  gtk_label_set_text (self->sync, sync);
  gtk_label_set_text (self->queue, queue);
  gtk_widget_set_tooltip_text (self->button, weather.title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
}

static void
clara_lever_button_dispose (GObject *object)
{
  ClaraLeverButton *self = CLARA_LEVER_BUTTON (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (clara_lever_button_parent_class)->dispose (object);
}

static void
clara_lever_button_class_init (ClaraLeverButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_lever_button_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "leverbutton");
}

static GtkLabel *
make_label (GtkWidget *box, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static GtkWidget *
make_buttons (void)
{
  GtkWidget *box = clara_fold_box_new ();
  GtkWidget *sync = gtk_button_new_with_mnemonic (_ ("_Sync Now"));
  GtkWidget *outbox = gtk_button_new_with_mnemonic (_ ("What _Waits"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (sync), "app.sync");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (outbox), "win.outbox");
  gtk_widget_set_margin_top (box, 6);
  gtk_box_append (GTK_BOX (box), outbox);
  gtk_box_append (GTK_BOX (box), sync);

  return box;
}

static GtkWidget *
make_popover (ClaraLeverButton *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->title = make_label (box, "heading");
  self->text = make_label (box, NULL);
  self->progress = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->progress));
  self->sync = make_label (box, "dim-label");
  self->queue = make_label (box, "dim-label");
  gtk_box_append (GTK_BOX (box), make_buttons ());
  gtk_widget_add_css_class (box, "lever-popover");
  gtk_widget_set_size_request (box, WIDTH, -1);
  /* It stands near the end of the window: there it stays within. */
  gtk_widget_set_halign (popover, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL
                                      ? GTK_ALIGN_START
                                      : GTK_ALIGN_END);
  /* In pixels: counted in characters it would be wider than a narrow window where the text is large. */
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_popover_set_child (GTK_POPOVER (popover), clamp);

  return popover;
}

static void
clara_lever_button_init (ClaraLeverButton *self)
{
  GtkWidget *faces = gtk_stack_new ();

  self->faces = GTK_STACK (faces);
  self->icon = GTK_IMAGE (gtk_image_new ());
  self->spinner = GTK_SPINNER (gtk_spinner_new ());
  gtk_stack_add_named (self->faces, GTK_WIDGET (self->icon), "icon");
  gtk_stack_add_named (self->faces, GTK_WIDGET (self->spinner), "busy");
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), faces);
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (self->button), FALSE);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), make_popover (self));
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  clara_lever_watch (GTK_WIDGET (self), changed_cb);
}
