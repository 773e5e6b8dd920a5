/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-verdict-icon.h"

#include "clara-compat.h"
#include "clara-wording.h"

/* Its size, as a share of the height of a line. */
#define SIZE 1.0

/**
 * ClaraVerdictIcon:
 *
 * A verdict as a small round sign, told by its shape before its colour: full with a tick, half full, empty with a stroke,
 * dashed with a question mark. An image with the verdict's name for a screen reader. Main thread only.
 */
struct _ClaraVerdictIcon
{
  GtkWidget parent_instance;

  ClaraVerdict verdict;
};

G_DEFINE_FINAL_TYPE (ClaraVerdictIcon, clara_verdict_icon, GTK_TYPE_WIDGET)

static void
draw_tick (cairo_t *cairo)
{
  cairo_move_to (cairo, 4.6, 8.3);
  cairo_line_to (cairo, 7.0, 10.7);
  cairo_line_to (cairo, 11.4, 5.6);
  cairo_stroke (cairo);
}

static void
draw_question (cairo_t *cairo)
{
  cairo_set_line_width (cairo, 1.5);
  cairo_move_to (cairo, 5.9, 6.4);
  cairo_curve_to (cairo, 6.0, 3.9, 10.1, 3.9, 10.1, 6.4);
  cairo_curve_to (cairo, 10.1, 8.0, 8.0, 8.0, 8.0, 9.6);
  cairo_stroke (cairo);
  cairo_arc (cairo, 8.0, 11.7, 0.95, 0, 2 * G_PI);
  cairo_fill (cairo);
}

/* On a square of sixteen. */
static void
draw (cairo_t *cairo, ClaraVerdict verdict, const GdkRGBA *strong, const GdkRGBA *words)
{
  static const double dashes[] = { 2.4, 2.1 };
  GdkRGBA faint = *words;

  faint.alpha *= 0.6f;
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cairo, 1.6);
  switch (verdict)
    {
    case CLARA_VERDICT_MET:
      gdk_cairo_set_source_rgba (cairo, strong);
      cairo_arc (cairo, 8, 8, 7.5, 0, 2 * G_PI);
      cairo_fill (cairo);
      cairo_set_source_rgb (cairo, 1, 1, 1);
      cairo_set_line_width (cairo, 1.9);
      draw_tick (cairo);
      break;
    case CLARA_VERDICT_PARTIAL:
      gdk_cairo_set_source_rgba (cairo, strong);
      cairo_arc (cairo, 8, 8, 6.7, 0, 2 * G_PI);
      cairo_stroke (cairo);
      cairo_arc (cairo, 8, 8, 4.6, G_PI / 2, 3 * G_PI / 2);
      cairo_fill (cairo);
      break;
    case CLARA_VERDICT_MISSING:
      gdk_cairo_set_source_rgba (cairo, &faint);
      cairo_arc (cairo, 8, 8, 6.7, 0, 2 * G_PI);
      cairo_stroke (cairo);
      cairo_move_to (cairo, 5, 8);
      cairo_line_to (cairo, 11, 8);
      cairo_stroke (cairo);
      break;
    default:
      gdk_cairo_set_source_rgba (cairo, &faint);
      cairo_set_line_cap (cairo, CAIRO_LINE_CAP_BUTT);
      cairo_set_dash (cairo, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_arc (cairo, 8, 8, 6.9, 0, 2 * G_PI);
      cairo_stroke (cairo);
      cairo_set_dash (cairo, NULL, 0, 0);
      draw_question (cairo);
      break;
    }
}

static void
clara_verdict_icon_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraVerdictIcon *self = CLARA_VERDICT_ICON (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int size = MIN (width, height);
  GdkRGBA words, strong;
  cairo_t *cairo;

  if (size <= 0)
    return;

  clara_compat_get_color (widget, &words);
  strong = words;
  clara_compat_lookup_color (widget, "success_color", &strong);
  cairo = gtk_snapshot_append_cairo (snapshot,
                                     &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cairo_translate (cairo, (width - size) / 2.0, (height - size) / 2.0);
  cairo_scale (cairo, size / 16.0, size / 16.0);
  draw (cairo, self->verdict, &strong, &words);
  cairo_destroy (cairo);
}

/* It grows with the words beside it. */
static void
clara_verdict_icon_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  *minimum = *natural = MAX (16,
                             (int) (PANGO_PIXELS (pango_font_metrics_get_height (metrics)) * SIZE));
  *minimum_baseline = *natural_baseline = -1;
  pango_font_metrics_unref (metrics);
}

static void
clara_verdict_icon_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (clara_verdict_icon_parent_class)->system_setting_changed (widget, setting);
  gtk_widget_queue_resize (widget);
}

static void
clara_verdict_icon_class_init (ClaraVerdictIconClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = clara_verdict_icon_snapshot;
  widget_class->measure = clara_verdict_icon_measure;
  widget_class->system_setting_changed = clara_verdict_icon_system_setting_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "verdict");
}

static void
clara_verdict_icon_init (ClaraVerdictIcon *self)
{
  clara_verdict_icon_set_verdict (self, CLARA_VERDICT_UNKNOWN);
}

/**
 * clara_verdict_icon_new:
 * @verdict: what it shows
 *
 * Returns: (transfer floating): an icon
 */
GtkWidget *
clara_verdict_icon_new (ClaraVerdict verdict)
{
  GtkWidget *self = g_object_new (CLARA_TYPE_VERDICT_ICON, NULL);

  clara_verdict_icon_set_verdict (CLARA_VERDICT_ICON (self), verdict);

  return self;
}

/**
 * clara_verdict_icon_set_verdict:
 * @self: an icon
 * @verdict: what it shows
 */
void
clara_verdict_icon_set_verdict (ClaraVerdictIcon *self, ClaraVerdict verdict)
{
  g_return_if_fail (CLARA_IS_VERDICT_ICON (self));

  self->verdict = verdict;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  clara_wording_for_verdict (verdict), -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
