/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-score-ring.h"

#include "clara-compat.h"

#include <glib/gi18n.h>
#include <math.h>

/* The ring's thickness, as a share of its size. */
#define THICKNESS 0.09
#define SIZE      56

/**
 * ClaraScoreRing:
 *
 * A score as a ring: full to the score, pale from there to the most it could be, its number within. Covered, it shows
 * nothing of either. For a screen reader it is an image that says the same in words.
 */
struct _ClaraScoreRing
{
  GtkWidget parent_instance;

  PangoLayout *layout; /* (owned) (nullable) */
  gboolean has_score;
  gboolean covered;
  double score;
  double low;
  double high;
};

G_DEFINE_FINAL_TYPE (ClaraScoreRing, clara_score_ring, GTK_TYPE_WIDGET)

static void
draw_arc (cairo_t *cairo,
          double centre,
          double radius,
          double from,
          double to,
          const GdkRGBA *color)
{
  double start = -G_PI / 2 + from / 100 * 2 * G_PI;
  double end = -G_PI / 2 + to / 100 * 2 * G_PI;

  if (to <= from)
    return;
  gdk_cairo_set_source_rgba (cairo, color);
  cairo_new_sub_path (cairo);
  cairo_arc (cairo, centre, centre, radius, start, end);
  cairo_stroke (cairo);
}

static void
draw_arcs (GtkWidget *widget,
           cairo_t *cairo,
           double size,
           gboolean has_score,
           double score,
           double high,
           const GdkRGBA *words)
{
  double width = MAX (2.0, size * THICKNESS);
  double radius = size / 2 - width / 2 - 0.5;
  GdkRGBA track = *words, reach, fill = *words;

  clara_compat_lookup_color (widget, "accent_color", &fill);
  reach = fill;
  track.alpha *= 0.12f;
  reach.alpha *= 0.35f;
  cairo_set_line_width (cairo, width);
  draw_arc (cairo, size / 2, radius, 0, 100, &track);
  if (!has_score)
    return;
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_BUTT);
  draw_arc (cairo, size / 2, radius, score, high, &reach);
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);
  draw_arc (cairo, size / 2, radius, 0, score, &fill);
}

/**
 * clara_score_ring_draw:
 * @widget: who draws; its colours are taken
 * @snapshot: where
 * @number: (nullable): the number, as a layout; %NULL: none
 * @x: the left edge, in logical pixels
 * @y: the upper edge
 * @size: width and height
 * @has_score: whether there is a score; without one only the track is drawn
 * @score: 0 … 100
 * @high: the most it could be, 0 … 100
 */
void
clara_score_ring_draw (GtkWidget *widget,
                       GtkSnapshot *snapshot,
                       PangoLayout *number,
                       double x,
                       double y,
                       double size,
                       gboolean has_score,
                       double score,
                       double high)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size);
  cairo_t *cairo = gtk_snapshot_append_cairo (snapshot, &bounds);
  GdkRGBA words;

  clara_compat_get_color (widget, &words);
  cairo_translate (cairo, x, y);
  draw_arcs (widget, cairo, size, has_score, score, high, &words);
  cairo_destroy (cairo);

  if (number != NULL)
    {
      int width, height;

      pango_layout_get_pixel_size (number, &width, &height);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT ((float) round (x + (size - width) / 2),
                                                    (float) round (y + (size - height) / 2)));
      gtk_snapshot_append_layout (snapshot, number, &words);
      gtk_snapshot_restore (snapshot);
    }
}

static void
update (ClaraScoreRing *self)
{
  g_autofree char *text = NULL;

  g_clear_object (&self->layout);
  if (self->covered)
    text = g_strdup (_ ("Score covered"));
  else if (!self->has_score)
    text = g_strdup (_ ("No score yet"));
  else if (self->high - self->low < 0.5)
    text = g_strdup_printf (_ ("Score %.0f of 100"), self->score);
  else
    text = g_strdup_printf (_ ("Score %.0f of 100, could be up to %.0f"), self->score, self->high);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static PangoLayout *
get_layout (ClaraScoreRing *self)
{
  g_autofree char *text = NULL;
  PangoAttrList *attributes;

  if (self->layout != NULL)
    return self->layout;

  text = self->covered     ? g_strdup ("?")
         : self->has_score ? g_strdup_printf ("%.0f", self->score)
                           : g_strdup ("–");
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (1.2));
  pango_layout_set_attributes (self->layout, attributes);
  pango_attr_list_unref (attributes);

  return self->layout;
}

static void
clara_score_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraScoreRing *self = CLARA_SCORE_RING (widget);
  double size = MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  clara_score_ring_draw (widget, snapshot, get_layout (self),
                         (gtk_widget_get_width (widget) - size) / 2,
                         (gtk_widget_get_height (widget) - size) / 2, size,
                         self->has_score && !self->covered, self->score, self->high);
}

/* The ring grows with the text within. */
static void
clara_score_ring_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  int width, height;

  pango_layout_get_pixel_size (get_layout (CLARA_SCORE_RING (widget)), &width, &height);
  *minimum = *natural = MAX (SIZE, height * 2 + 12);
  *minimum_baseline = *natural_baseline = -1;
}

static void
clara_score_ring_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (clara_score_ring_parent_class)->css_changed (widget, change);
  g_clear_object (&CLARA_SCORE_RING (widget)->layout);
  gtk_widget_queue_resize (widget);
}

static void
clara_score_ring_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (clara_score_ring_parent_class)->system_setting_changed (widget, setting);
  g_clear_object (&CLARA_SCORE_RING (widget)->layout);
  gtk_widget_queue_resize (widget);
}

static void
clara_score_ring_dispose (GObject *object)
{
  g_clear_object (&CLARA_SCORE_RING (object)->layout);

  G_OBJECT_CLASS (clara_score_ring_parent_class)->dispose (object);
}

static void
clara_score_ring_class_init (ClaraScoreRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_score_ring_dispose;
  widget_class->snapshot = clara_score_ring_snapshot;
  widget_class->measure = clara_score_ring_measure;
  widget_class->css_changed = clara_score_ring_css_changed;
  widget_class->system_setting_changed = clara_score_ring_system_setting_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "scorering");
}

static void
clara_score_ring_init (ClaraScoreRing *self)
{
  update (self);
}

/**
 * clara_score_ring_new:
 *
 * Returns: (transfer floating): a ring without a score
 */
GtkWidget *
clara_score_ring_new (void)
{
  return g_object_new (CLARA_TYPE_SCORE_RING, NULL);
}

/**
 * clara_score_ring_set_score:
 * @self: a ring
 * @has_score: whether there is a score
 * @score: 0 … 100
 * @low: the least it could be
 * @high: the most it could be
 */
void
clara_score_ring_set_score (ClaraScoreRing *self,
                            gboolean has_score,
                            double score,
                            double low,
                            double high)
{
  g_return_if_fail (CLARA_IS_SCORE_RING (self));

  self->has_score = has_score;
  self->score = score;
  self->low = low;
  self->high = high;
  update (self);
}

/**
 * clara_score_ring_set_covered:
 * @self: a ring
 * @covered: whether nothing of the score is told
 */
void
clara_score_ring_set_covered (ClaraScoreRing *self, gboolean covered)
{
  g_return_if_fail (CLARA_IS_SCORE_RING (self));

  self->covered = covered;
  update (self);
}
