/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-report-window-private.h"

#include "clara-compat.h"
#include "clara-report-drawing.h"
#include "clara-report-words.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

#define BAR_HEIGHT 10

/**
 * ClaraReportWindow:
 *
 * A job in numbers: where its candidates stand and how their scores lie, drawn and in words; to be printed or saved. No
 * candidate is named. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraReportWindow, clara_report_window, ADW_TYPE_WINDOW)

static void load (ClaraReportWindow *self);

/**
 * clara_report_window_tell:
 * @self: a report
 * @what: what was done, or was not
 * @error: (nullable): why not
 */
void
clara_report_window_tell (ClaraReportWindow *self, const char *what, const GError *error)
{
  g_autofree char *text = error == NULL
                              ? g_strdup (what)
                              : g_strdup_printf ("%s: %s", what, clara_wording_for_error (error));

  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (text));
}

/* One bar of the funnel: as long as its share of all. */
typedef struct
{
  double share;
} Bar;

static void
draw_bar_cb (GtkDrawingArea *area, cairo_t *cairo, int width, int height, gpointer user_data)
{
  const Bar *bar = user_data;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (area)) == GTK_TEXT_DIR_RTL;
  double length = width * bar->share, radius = height / 2.0;
  GdkRGBA color;

  cairo_arc (cairo, radius, radius, radius, G_PI / 2, G_PI * 3 / 2);
  cairo_arc (cairo, width - radius, radius, radius, -G_PI / 2, G_PI / 2);
  cairo_clip (cairo);
  clara_compat_get_color (GTK_WIDGET (area), &color);
  color.alpha *= 0.1f;
  gdk_cairo_set_source_rgba (cairo, &color);
  cairo_paint (cairo);
  clara_compat_lookup_color (GTK_WIDGET (area), "accent_bg_color", &color);
  gdk_cairo_set_source_rgba (cairo, &color);
  cairo_rectangle (cairo, rtl ? width - length : 0, 0, length, height);
  cairo_fill (cairo);
}

static GtkWidget *
make_status (const ClaraJobReport *report, ClaraStatus status)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (clara_wording_for_status (status));
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *count = clara_report_dup_status (report, status);
  g_autofree char *by_person = clara_report_dup_by_person (report, status);
  GtkWidget *number = gtk_label_new (count), *persons = gtk_label_new (by_person);
  Bar *bar = g_new0 (Bar, 1);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (number, "heading");
  gtk_box_append (GTK_BOX (line), name);
  gtk_box_append (GTK_BOX (line), number);
  bar->share = report->n_cards == 0 ? 0.0 : (double) report->counts[status] / report->n_cards;
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), BAR_HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_bar_cb, bar, g_free);
  gtk_label_set_xalign (GTK_LABEL (persons), 0);
  gtk_widget_add_css_class (persons, "dim-label");
  gtk_widget_add_css_class (persons, "caption");
  gtk_widget_set_visible (persons, report->counts[status] > 0);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), area);
  gtk_box_append (GTK_BOX (box), persons);

  return box;
}

static void
show_funnel (ClaraReportWindow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->funnel_box))) != NULL)
    gtk_box_remove (self->funnel_box, child);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    gtk_box_append (self->funnel_box, make_status (self->report, i));
}

static void
show_numbers (ClaraReportWindow *self)
{
  for (guint i = 0; i < CLARA_JOB_REPORT_N_BINS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      g_autofree char *bin = clara_report_dup_bin (i);
      g_autofree char *count = g_strdup_printf ("%u", self->report->bins[i]);
      g_autofree char *words = g_strdup_printf ("%s: %s", bin, count);
      GtkWidget *label = gtk_label_new (count);

      gtk_widget_add_css_class (label, "numeric");
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), bin);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                      -1);
      adw_expander_row_add_row (self->numbers_row, row);
    }
}

static void
show_report (ClaraReportWindow *self)
{
  g_autofree char *subtitle = clara_report_dup_subtitle (self->report);
  g_autofree char *reading = clara_report_dup_reading (self->report);
  g_autofree char *scores = clara_report_dup_scores (self->report);
  g_autofree char *bands = clara_report_dup_bands (self->report);
  g_autofree char *histogram = clara_report_dup_histogram (self->report);

  gtk_label_set_text (self->title, self->report->title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_label_set_text (self->reading, reading);
  gtk_label_set_text (self->scores, scores);
  gtk_label_set_text (self->bands, bands);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->histogram), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  histogram, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->histogram), self->report->n_scored > 0);
  show_funnel (self);
  show_numbers (self);
  gtk_widget_queue_draw (GTK_WIDGET (self->histogram));
  gtk_stack_set_visible_child_name (self->stack, "report");
}

static void
draw_histogram_cb (GtkDrawingArea *area, cairo_t *cairo, int width, int height, gpointer user_data)
{
  ClaraReportWindow *self = user_data;
  ClaraReportColors colors;

  if (self->report == NULL)
    return;
  clara_compat_get_color (GTK_WIDGET (area), &colors.ink);
  colors.bar = colors.line = colors.ink;
  clara_compat_lookup_color (GTK_WIDGET (area), "accent_bg_color", &colors.bar);
  clara_compat_lookup_color (GTK_WIDGET (area), "warning_color", &colors.line);
  clara_report_draw_histogram (cairo, gtk_widget_get_pango_context (GTK_WIDGET (area)),
                               self->report, &colors, width, height);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraReportWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  ClaraJobReport *report = clara_workspace_report_job_finish (CLARA_WORKSPACE (source), result,
                                                              &error);

  if (report != NULL)
    {
      clara_job_report_free (self->report);
      self->report = report;
      if (self->stack != NULL)
        show_report (self);
      clara_report_window_update_leaving (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->stack != NULL)
    {
      adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
      gtk_stack_set_visible_child_name (self->stack, "failed");
    }
}

static void
load (ClaraReportWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack, "loading");
  clara_workspace_report_job_async (self->workspace, &self->job, FALSE, self->cancellable,
                                    loaded_cb, g_object_ref (self));
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  load (CLARA_REPORT_WINDOW (widget));
}

static void
clara_report_window_dispose (GObject *object)
{
  ClaraReportWindow *self = CLARA_REPORT_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_REPORT_WINDOW);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_report_window_parent_class)->dispose (object);
}

static void
clara_report_window_finalize (GObject *object)
{
  ClaraReportWindow *self = CLARA_REPORT_WINDOW (object);

  g_object_unref (self->cancellable);
  clara_job_report_free (self->report);

  G_OBJECT_CLASS (clara_report_window_parent_class)->finalize (object);
}

static void
clara_report_window_class_init (ClaraReportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_report_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_report_window_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/report/clara-report-window.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, title);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, reading);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, funnel_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, scores);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, bands);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, histogram);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, numbers_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraReportWindow, export_button);
  gtk_widget_class_install_action (widget_class, "report.retry", NULL, retry_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  clara_report_window_install_leaving (widget_class);
}

static void
clara_report_window_init (ClaraReportWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  gtk_drawing_area_set_draw_func (self->histogram, draw_histogram_cb, self, NULL);
}

/**
 * clara_report_window_show:
 * @parent: the window it belongs to
 * @workspace: a workspace
 * @job: a job
 *
 * Shows a job in numbers.
 */
void
clara_report_window_show (GtkWindow *parent, ClaraWorkspace *workspace, const ClaraId *job)
{
  ClaraReportWindow *self = g_object_new (CLARA_TYPE_REPORT_WINDOW, "transient-for", parent,
                                          "destroy-with-parent", TRUE, NULL);

  self->workspace = g_object_ref (workspace);
  self->job = *job;
  clara_report_window_update_leaving (self);
  load (self);
  clara_compat_name_buttons (GTK_WIDGET (self));
  gtk_window_present (GTK_WINDOW (self));
}
