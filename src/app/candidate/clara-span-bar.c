/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-span-bar.h"

#include "clara-compat.h"

#define HEIGHT 10

/* At most so many years have a stroke of their own. */
#define MAX_TICKS 40

/**
 * ClaraSpanBar:
 *
 * A span of months on a line that all bars of a timeline share, with a stroke at each new year; one that goes on ends in
 * a fading edge. An image with its sense in words for a screen reader. Main thread only.
 */
struct _ClaraSpanBar
{
  GtkWidget parent_instance;

  int first; /* months since year 0: where the line begins */
  int last;  /* where it ends */
  int from;
  int to;
  gboolean current;
};

G_DEFINE_FINAL_TYPE (ClaraSpanBar, clara_span_bar, GTK_TYPE_WIDGET)

static double
place (const ClaraSpanBar *self, int month, double width)
{
  return self->last > self->first ? width * (month - self->first) / (self->last - self->first) : 0;
}

static void
draw_ticks (const ClaraSpanBar *self, cairo_t *cairo, double width, double height)
{
  int years = (self->last - self->first) / 12;
  int step = 12 * (1 + years / MAX_TICKS);

  cairo_set_line_width (cairo, 1);
  for (int month = (self->first + 11) / 12 * 12; month < self->last; month += step)
    {
      double x = (int) place (self, month, width) + 0.5;

      cairo_move_to (cairo, x, 0);
      cairo_line_to (cairo, x, height);
    }
  cairo_stroke (cairo);
}

static void
draw_span (const ClaraSpanBar *self,
           cairo_t *cairo,
           double width,
           double height,
           const GdkRGBA *fill)
{
  double x = place (self, self->from, width);
  double end = place (self, self->to, width);
  double length = CLAMP (end - x, 6, width);
  double radius = height / 2;

  x = CLAMP (x, 0, width - length);
  cairo_new_sub_path (cairo);
  cairo_arc (cairo, x + radius, radius, radius, G_PI / 2, 3 * G_PI / 2);
  if (self->current)
    {
      cairo_pattern_t *pattern = cairo_pattern_create_linear (x, 0, x + length, 0);

      cairo_pattern_add_color_stop_rgba (pattern, 0.0, fill->red, fill->green, fill->blue, 1.0);
      cairo_pattern_add_color_stop_rgba (pattern, 0.6, fill->red, fill->green, fill->blue, 1.0);
      cairo_pattern_add_color_stop_rgba (pattern, 1.0, fill->red, fill->green, fill->blue, 0.35);
      cairo_line_to (cairo, x + length, 0);
      cairo_line_to (cairo, x + length, height);
      cairo_close_path (cairo);
      cairo_set_source (cairo, pattern);
      cairo_fill (cairo);
      cairo_pattern_destroy (pattern);
      return;
    }
  cairo_arc (cairo, MAX (x + length - radius, x + radius), radius, radius, -G_PI / 2, G_PI / 2);
  cairo_close_path (cairo);
  gdk_cairo_set_source_rgba (cairo, fill);
  cairo_fill (cairo);
}

static void
clara_span_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraSpanBar *self = CLARA_SPAN_BAR (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  GdkRGBA words, fill, faint;
  cairo_t *cairo;

  if (width <= 0 || height <= 0)
    return;

  clara_compat_get_color (widget, &words);
  fill = faint = words;
  faint.alpha *= 0.14f;
  clara_compat_lookup_color (widget, "accent_color", &fill);
  cairo = gtk_snapshot_append_cairo (snapshot,
                                     &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cairo, width, 0);
      cairo_scale (cairo, -1, 1);
    }
  gdk_cairo_set_source_rgba (cairo, &faint);
  cairo_rectangle (cairo, 0, height / 2.0 - 1, width, 2);
  cairo_fill (cairo);
  draw_ticks (self, cairo, width, height);
  draw_span (self, cairo, width, height, &fill);
  cairo_destroy (cairo);
}

static void
clara_span_bar_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 60;
  *minimum_baseline = *natural_baseline = -1;
}

static void
clara_span_bar_class_init (ClaraSpanBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = clara_span_bar_snapshot;
  widget_class->measure = clara_span_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "spanbar");
}

static void
clara_span_bar_init (ClaraSpanBar *self)
{
}

/**
 * clara_span_bar_new:
 *
 * Returns: (transfer floating): a bar without a span
 */
GtkWidget *
clara_span_bar_new (void)
{
  return g_object_new (CLARA_TYPE_SPAN_BAR, NULL);
}

/**
 * clara_span_bar_set_range:
 * @self: a bar
 * @first: where the line begins, in months since the year 0
 * @last: where it ends; behind @first
 */
void
clara_span_bar_set_range (ClaraSpanBar *self, int first, int last)
{
  g_return_if_fail (CLARA_IS_SPAN_BAR (self));

  self->first = first;
  self->last = last;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * clara_span_bar_set_span:
 * @self: a bar
 * @from: the first month, since the year 0
 * @to: the month behind the last
 * @current: whether it goes on
 * @words: what a screen reader says of it
 */
void
clara_span_bar_set_span (ClaraSpanBar *self, int from, int to, gboolean current, const char *words)
{
  g_return_if_fail (CLARA_IS_SPAN_BAR (self));

  self->from = from;
  self->to = to;
  self->current = current;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
