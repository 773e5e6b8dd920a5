/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-progress-button.h"

#include "clara-compat.h"
#include "clara-work-model.h"
#include "clara-work-row.h"

#include <glib/gi18n.h>

#define SIZE 16

/**
 * ClaraProgressButton:
 *
 * A button in the header bar that is there while candidates wait to be read or are being read: a small pie that fills,
 * and behind it the list of running work. Main thread only.
 */
struct _ClaraProgressButton
{
  GtkWidget parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraWorkModel *work;      /* (owned) (nullable) */
  GtkWidget *button;
  GtkWidget *pie;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (ClaraProgressButton, clara_progress_button, GTK_TYPE_WIDGET)

static void
draw_cb (GtkDrawingArea *area, cairo_t *cairo, int width, int height, gpointer user_data)
{
  ClaraProgressButton *self = user_data;
  double share = self->work == NULL ? 0 : clara_work_model_get_share (self->work);
  double radius = MIN (width, height) / 2.0;
  GdkRGBA color;

  clara_compat_get_color (GTK_WIDGET (area), &color);
  cairo_translate (cairo, width / 2.0, height / 2.0);
  cairo_arc (cairo, 0, 0, radius, 0, 2 * G_PI);
  cairo_set_source_rgba (cairo, color.red, color.green, color.blue, color.alpha * 0.2);
  cairo_fill (cairo);
  cairo_move_to (cairo, 0, 0);
  cairo_arc (cairo, 0, 0, radius, -G_PI / 2, -G_PI / 2 + 2 * G_PI * share);
  gdk_cairo_set_source_rgba (cairo, &color);
  cairo_fill (cairo);
}

static void
update (ClaraProgressButton *self)
{
  guint n = self->work == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->work));
  guint open = self->work == NULL ? 0 : clara_work_model_get_open (self->work);
  g_autofree char *words = open == 0 ? g_strdup (_ ("Work"))
                                     : g_strdup_printf (ngettext ("Reading %u candidate",
                                                                  "Reading %u candidates", open),
                                                        open);

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  gtk_widget_set_tooltip_text (self->button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_widget_queue_draw (self->pie);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  ClaraProgressButton *self = user_data;

  return clara_work_row_new (self->workspace, item);
}

static void
clara_progress_button_dispose (GObject *object)
{
  ClaraProgressButton *self = CLARA_PROGRESS_BUTTON (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (clara_progress_button_parent_class)->dispose (object);
}

static void
clara_progress_button_class_init (ClaraProgressButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_progress_button_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "progressbutton");
}

static void
clara_progress_button_init (ClaraProgressButton *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->pie = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->pie), SIZE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->pie), SIZE);
  gtk_widget_set_valign (self->pie, GTK_ALIGN_CENTER);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->pie), draw_cb, self, NULL);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "work-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Running work"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 360);
  gtk_widget_set_size_request (scrolled, 300, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), self->pie);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  update (self);
}

/**
 * clara_progress_button_set_workspace:
 * @self: a progress button
 * @workspace: whose work it shows
 */
void
clara_progress_button_set_workspace (ClaraProgressButton *self, ClaraWorkspace *workspace)
{
  g_return_if_fail (CLARA_IS_PROGRESS_BUTTON (self));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_set_object (&self->workspace, workspace);
  g_clear_object (&self->work);
  self->work = clara_work_model_new (workspace);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->work), make_row_cb, self, NULL);
  g_signal_connect_swapped (self->work, "changed", G_CALLBACK (update), self);
  update (self);
}
