/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-points-bar.h"

#include "clara-compat.h"

#include <adwaita.h>

/* Logical pixels. */
#define HEIGHT 8
#define GAP    2.0

/**
 * ClaraPointsBar:
 *
 * Points as a bar: one part for each requirement, as wide as what it could give, full as far as it was reached; hatched
 * where nothing can be said. An image with its sense in words for a screen reader. Main thread only.
 */
struct _ClaraPointsBar
{
  GtkWidget parent_instance;

  GArray *parts; /* (owned) (element-type ClaraPoints) */
  double of;
};

G_DEFINE_FINAL_TYPE (ClaraPointsBar, clara_points_bar, GTK_TYPE_WIDGET)

static void
round_rectangle (cairo_t *cairo, double x, double y, double width, double height)
{
  double radius = MIN (MIN (width, height) / 2, 4);

  cairo_new_sub_path (cairo);
  cairo_arc (cairo, x + width - radius, y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cairo, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cairo, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cairo, x + radius, y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cairo);
}

/* Strokes from the left below to the right above, within what is clipped. */
static void
hatch (cairo_t *cairo, double x, double width, double height)
{
  cairo_set_line_width (cairo, 1.5);
  for (double at = x - height; at < x + width; at += 5)
    {
      cairo_move_to (cairo, at, height);
      cairo_line_to (cairo, at + height, 0);
    }
  cairo_stroke (cairo);
}

static void
draw_part (cairo_t *cairo,
           const ClaraPoints *part,
           double x,
           double width,
           double height,
           const GdkRGBA *fill,
           const GdkRGBA *words)
{
  GdkRGBA track = *words, lines = *words;
  double full = part->of > 0 ? width * CLAMP (part->points / part->of, 0, 1) : 0;

  track.alpha *= 0.12f;
  lines.alpha *= 0.30f;
  cairo_save (cairo);
  round_rectangle (cairo, x, 0, width, height);
  cairo_clip (cairo);
  gdk_cairo_set_source_rgba (cairo, &track);
  cairo_paint (cairo);
  gdk_cairo_set_source_rgba (cairo, &lines);
  if (part->open)
    hatch (cairo, x, width, height);
  gdk_cairo_set_source_rgba (cairo, fill);
  cairo_rectangle (cairo, x, 0, full, height);
  cairo_fill (cairo);
  cairo_restore (cairo);
}

static double
get_share (const ClaraPointsBar *self, const ClaraPoints *part, double width)
{
  double room = width - GAP * (self->parts->len - 1);

  return self->of > 0 && room > 0 ? room * part->of / self->of : 0;
}

static void
clara_points_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraPointsBar *self = CLARA_POINTS_BAR (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA words, fill;
  cairo_t *cairo;
  double x = 0;

  if (width <= 0 || height <= 0 || self->parts->len == 0)
    return;

  clara_compat_get_color (widget, &words);
  fill = words;
  clara_compat_lookup_color (widget, "accent_color", &fill);
  cairo = gtk_snapshot_append_cairo (snapshot,
                                     &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (mirrored)
    {
      cairo_translate (cairo, width, 0);
      cairo_scale (cairo, -1, 1);
    }
  for (guint i = 0; i < self->parts->len; i++)
    {
      const ClaraPoints *part = &g_array_index (self->parts, ClaraPoints, i);
      double share = get_share (self, part, width);

      if (share >= 0.5)
        draw_part (cairo, part, x, share, height, &fill, &words);
      x += share + GAP;
    }
  cairo_destroy (cairo);
}

static void
clara_points_bar_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 40;
  *minimum_baseline = *natural_baseline = -1;
}

static void
clara_points_bar_finalize (GObject *object)
{
  g_array_unref (CLARA_POINTS_BAR (object)->parts);

  G_OBJECT_CLASS (clara_points_bar_parent_class)->finalize (object);
}

static void
clara_points_bar_class_init (ClaraPointsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = clara_points_bar_finalize;
  widget_class->snapshot = clara_points_bar_snapshot;
  widget_class->measure = clara_points_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "pointsbar");
}

static void
clara_points_bar_init (ClaraPointsBar *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (ClaraPoints));
}

/**
 * clara_points_bar_new:
 *
 * Returns: (transfer floating): a bar without parts
 */
GtkWidget *
clara_points_bar_new (void)
{
  return g_object_new (CLARA_TYPE_POINTS_BAR, NULL);
}

/**
 * clara_points_bar_set_parts:
 * @self: a bar
 * @parts: (array length=n_parts): its parts, from the beginning of a line
 * @n_parts: how many
 * @words: what a screen reader says of it
 */
void
clara_points_bar_set_parts (ClaraPointsBar *self,
                            const ClaraPoints *parts,
                            guint n_parts,
                            const char *words)
{
  g_return_if_fail (CLARA_IS_POINTS_BAR (self));

  g_array_set_size (self->parts, 0);
  if (n_parts > 0)
    g_array_append_vals (self->parts, parts, n_parts);
  self->of = 0;
  for (guint i = 0; i < n_parts; i++)
    self->of += parts[i].of;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * clara_points_bar_get_part:
 * @self: a bar
 * @x: a place on it, in logical pixels from its left
 *
 * Returns: the index of the part there; -1: none
 */
int
clara_points_bar_get_part (ClaraPointsBar *self, double x)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  double at = 0;

  g_return_val_if_fail (CLARA_IS_POINTS_BAR (self), -1);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x;
  for (guint i = 0; i < self->parts->len; i++)
    {
      at += get_share (self, &g_array_index (self->parts, ClaraPoints, i), width) + GAP;
      if (x < at)
        return (int) i;
    }

  return -1;
}
