/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-funnel.h"

#include "clara-compat.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* In logical pixels. */
#define WIDTH  120
#define HEIGHT 10
#define GAP    2

/**
 * ClaraFunnel:
 *
 * How the candidates of a job stand, as one bar: a piece a status, as wide as its share. In words for a screen reader and
 * in the tooltip, so that nothing is told by colour alone.
 */
struct _ClaraFunnel
{
  GtkWidget parent_instance;

  guint counts[CLARA_N_STATUSES];
};

G_DEFINE_FINAL_TYPE (ClaraFunnel, clara_funnel, GTK_TYPE_WIDGET)

/* The colour of a status: named in the style sheet, and how much of it. */
static const struct
{
  const char *name;
  float alpha;
} colors[CLARA_N_STATUSES] = {
  [CLARA_STATUS_TO_REVIEW] = { "warning_bg_color", 0.9f },
  [CLARA_STATUS_NOT_QUALIFIED] = { NULL, 0.25f },
  [CLARA_STATUS_PRE_QUALIFIED] = { "accent_bg_color", 0.6f },
  [CLARA_STATUS_QUALIFIED] = { "success_bg_color", 1.0f },
};

static void
clara_funnel_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraFunnel *self = CLARA_FUNNEL (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  guint total = 0, n_pieces = 0;
  double x = 0;
  GskRoundedRect outline;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      total += self->counts[i];
      n_pieces += self->counts[i] > 0;
    }
  gsk_rounded_rect_init_from_rect (
      &outline, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height), (float) height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      double share = total == 0 ? 0 : (width - GAP * (n_pieces - 1)) * self->counts[i] / total;
      GdkRGBA color;

      if (self->counts[i] == 0)
        continue;
      clara_compat_get_color (widget, &color);
      if (colors[i].name != NULL)
        clara_compat_lookup_color (widget, colors[i].name, &color);
      color.alpha *= colors[i].alpha;
      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT ((float) (rtl ? width - x - share : x), 0,
                                                      (float) share, (float) height));
      x += share + GAP;
    }
  gtk_snapshot_pop (snapshot);
}

static void
clara_funnel_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH / 2 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
  *minimum_baseline = *natural_baseline = -1;
}

static char *
describe (ClaraFunnel *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    g_string_append_printf (text, "%s%s: %u", i == 0 ? "" : "\n", clara_wording_for_status (i),
                            self->counts[i]);

  return g_string_free (text, FALSE);
}

/* Made when it is asked for: a tooltip that is set makes GTK ask the display server where the pointer is, and wait. */
static gboolean
clara_funnel_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *text = describe (CLARA_FUNNEL (widget));

  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
clara_funnel_class_init (ClaraFunnelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = clara_funnel_snapshot;
  widget_class->measure = clara_funnel_measure;
  widget_class->query_tooltip = clara_funnel_query_tooltip;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "funnel");
}

static void
clara_funnel_init (ClaraFunnel *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * clara_funnel_new:
 *
 * Returns: (transfer floating): a bar without candidates
 */
GtkWidget *
clara_funnel_new (void)
{
  return g_object_new (CLARA_TYPE_FUNNEL, NULL);
}

/**
 * clara_funnel_set_counts:
 * @self: a bar
 * @counts: candidates in each status
 */
void
clara_funnel_set_counts (ClaraFunnel *self, const guint counts[CLARA_N_STATUSES])
{
  g_autofree char *text = NULL;

  g_return_if_fail (CLARA_IS_FUNNEL (self));

  memcpy (self->counts, counts, sizeof self->counts);
  text = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
