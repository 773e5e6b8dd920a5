/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-card-view.h"

#include "clara-compat.h"
#include "clara-score-ring.h"
#include "clara-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* In logical pixels. */
#define GAP        10
#define LINE_GAP   3
#define BADGE_SIZE 16
#define BADGE_GAP  5
#define MAX_BADGES 7
#define SMALL      0.88

enum
{
  LINE_NAME,
  LINE_MET,
  LINE_UNMET,
  LINE_NUMBER,
  N_LINES,
};

/**
 * ClaraCardView:
 *
 * A card of the board. A list keeps some two hundred of them alive in each column, so that a card is one widget that
 * draws itself and no tree of widgets: words are laid out when they are first drawn, and what was drawn is kept as a
 * picture, for a scroll draws every card in sight in every frame. Every card is equally high, for lists scroll best so. The row around it is what a screen reader reads.
 */
struct _ClaraCardView
{
  GtkWidget parent_instance;

  ClaraCard *card; /* (owned) (nullable) */
  gulong handler;
  PangoLayout *lines[N_LINES]; /* (owned) (nullable) */
  cairo_surface_t *picture;    /* (owned) (nullable): the card as it was drawn last */
  double line_height;          /* in logical pixels; 0: not asked for yet */
};

G_DEFINE_FINAL_TYPE (ClaraCardView, clara_card_view, GTK_TYPE_WIDGET)

static void
forget_lines (ClaraCardView *self)
{
  for (guint i = 0; i < N_LINES; i++)
    g_clear_object (&self->lines[i]);
  g_clear_pointer (&self->picture, cairo_surface_destroy);
}

/**
 * clara_card_view_is_overtaken:
 * @candidacy: a candidacy
 *
 * A person, or Lever, has put it elsewhere than the score would. *Qualified* is a person's word about somebody whom the
 * score calls *Pre-Qualified*: those two agree.
 *
 * Returns: whether the score now says otherwise
 */
gboolean
clara_card_view_is_overtaken (const ClaraCandidacy *candidacy)
{
  if (!candidacy->has_score || candidacy->placed_by == CLARA_PLACED_BY_AUTOMATIC ||
      candidacy->suggestion == candidacy->status)
    return FALSE;

  return candidacy->status != CLARA_STATUS_QUALIFIED ||
         candidacy->suggestion != CLARA_STATUS_PRE_QUALIFIED;
}

static guint
list_badges (const ClaraCandidacy *candidacy, const char *icons[MAX_BADGES])
{
  guint n = 0;

  if (candidacy->reason != NULL)
    icons[n++] = "dialog-warning-symbolic";
  if (candidacy->hidden > 0)
    icons[n++] = "view-conceal-symbolic";
  if (candidacy->duplicates > 0)
    icons[n++] = "edit-copy-symbolic";
  if (candidacy->decision == CLARA_DECISION_ADVANCE)
    icons[n++] = "emblem-ok-symbolic";
  else if (candidacy->decision == CLARA_DECISION_DECLINE)
    icons[n++] = "window-close-symbolic";
  else if (candidacy->shared)
    icons[n++] = "emblem-shared-symbolic";
  if (candidacy->n_comments > 0)
    icons[n++] = "clara-comment-symbolic";
  if (clara_card_view_is_overtaken (candidacy))
    icons[n++] = "dialog-information-symbolic";

  return n;
}

static void
add_words (GString *text, const char *words)
{
  if (text->len > 0)
    g_string_append (text, ". ");
  g_string_append (text, words);
}

static void
describe_badges (GString *text, const ClaraCandidacy *candidacy)
{
  if (candidacy->hidden > 0)
    add_words (text, _ ("Holds hidden text"));
  if (candidacy->duplicates > 0)
    add_words (text, _ ("May be the same person as another"));
  if (candidacy->decision == CLARA_DECISION_ADVANCE)
    add_words (text, _ ("Advanced by the hiring manager"));
  else if (candidacy->decision == CLARA_DECISION_DECLINE)
    add_words (text, _ ("Declined by the hiring manager"));
  else if (candidacy->shared)
    add_words (text, _ ("Shared with the hiring manager"));
  if (candidacy->n_comments > 0)
    {
      g_autofree char *comments = g_strdup_printf (
          ngettext ("%u comment", "%u comments", candidacy->n_comments), candidacy->n_comments);

      add_words (text, comments);
    }
  if (candidacy->placed_by == CLARA_PLACED_BY_LEVER)
    add_words (text, _ ("Lever placed it here"));
  if (clara_card_view_is_overtaken (candidacy))
    {
      g_autofree char *now = g_strdup_printf (_ ("The score now says %s"),
                                              clara_wording_for_status (candidacy->suggestion));

      add_words (text, now);
    }
}

/**
 * clara_card_view_describe:
 * @candidacy: a candidacy
 *
 * Returns: (transfer full): the card in words: for a screen reader and a tooltip. Never names the person
 */
char *
clara_card_view_describe (const ClaraCandidacy *candidacy)
{
  GString *text = g_string_new (NULL);
  g_autofree char *label = clara_wording_for_label (candidacy);
  g_autofree char *score = candidacy->has_score
                               ? g_strdup_printf (_ ("Score %.0f of 100"), candidacy->score)
                               : g_strdup (candidacy->reason != NULL ? _ ("Could not be read")
                                                                     : _ ("Not screened yet"));

  add_words (text, label);
  add_words (text, score);
  if (candidacy->strongest != NULL)
    {
      g_autofree char *met = g_strdup_printf (_ ("Met: %s"), candidacy->strongest);

      add_words (text, met);
    }
  if (candidacy->unmet != NULL)
    {
      g_autofree char *unmet = g_strdup_printf (_ ("Not found: %s"), candidacy->unmet);

      add_words (text, unmet);
    }
  describe_badges (text, candidacy);

  return g_string_free (text, FALSE);
}

static char *
get_words (const ClaraCandidacy *candidacy, guint line)
{
  switch (line)
    {
    case LINE_NAME:
      return clara_wording_for_label (candidacy);
    case LINE_MET:
      if (candidacy->reason != NULL)
        return g_strdup (_ ("Could not be read"));
      if (!candidacy->has_score)
        return g_strdup (_ ("Not screened yet"));
      return candidacy->strongest == NULL ? g_strdup (_ ("Nothing found so far"))
                                          : g_strdup_printf ("✓ %s", candidacy->strongest);
    case LINE_UNMET:
      return candidacy->unmet == NULL ? g_strdup ("") : g_strdup_printf ("✗ %s", candidacy->unmet);
    default:
      return candidacy->has_score ? g_strdup_printf ("%.0f", candidacy->score) : g_strdup ("–");
    }
}

static PangoLayout *
get_line (ClaraCardView *self, guint line)
{
  const ClaraCandidacy *candidacy = clara_card_get_candidacy (self->card);
  g_autofree char *words = NULL;
  PangoAttrList *attributes;

  if (self->lines[line] != NULL)
    return self->lines[line];

  words = get_words (candidacy, line);
  self->lines[line] = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  pango_layout_set_ellipsize (self->lines[line], PANGO_ELLIPSIZE_END);
  pango_layout_set_single_paragraph_mode (self->lines[line], TRUE);
  attributes = pango_attr_list_new ();
  if (line == LINE_NAME || line == LINE_NUMBER)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  else
    pango_attr_list_insert (attributes, pango_attr_scale_new (SMALL));
  pango_layout_set_attributes (self->lines[line], attributes);
  pango_attr_list_unref (attributes);

  return self->lines[line];
}

static void
draw_line (ClaraCardView *self,
           GtkSnapshot *snapshot,
           guint line,
           double x,
           double y,
           double width,
           double alpha)
{
  PangoLayout *layout = get_line (self, line);
  GdkRGBA color;

  pango_layout_set_width (layout, (int) MAX (width, 1) * PANGO_SCALE);
  clara_compat_get_color (GTK_WIDGET (self), &color);
  color.alpha *= (float) alpha;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* From the right edge of the first line to the left; returns the room they take. */
static double
draw_badges (ClaraCardView *self, GtkSnapshot *snapshot, double start, double end, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const char *icons[MAX_BADGES];
  guint n = list_badges (clara_card_get_candidacy (self->card), icons);
  GdkRGBA colors[4];

  clara_compat_get_color (widget, &colors[0]);
  colors[0].alpha *= 0.75f;
  colors[1] = colors[2] = colors[3] = colors[0];
  for (guint i = 0; i < n; i++)
    {
      double x = rtl ? start + i * (BADGE_SIZE + BADGE_GAP)
                     : end - (i + 1) * (BADGE_SIZE + BADGE_GAP) + BADGE_GAP;
      g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
          theme, icons[i], NULL, BADGE_SIZE, gtk_widget_get_scale_factor (widget),
          gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
      gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, BADGE_SIZE,
                                                BADGE_SIZE, colors, G_N_ELEMENTS (colors));
      gtk_snapshot_restore (snapshot);
    }

  return n * (BADGE_SIZE + BADGE_GAP);
}

/* The height of one line of words, at the full and at the small size. Asking the font is dear: it shapes a sample. */
static void
get_line_heights (ClaraCardView *self, double *full, double *small)
{
  if (self->line_height == 0)
    {
      PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
      PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

      self->line_height = ceil ((double) pango_font_metrics_get_height (metrics) / PANGO_SCALE);
      pango_font_metrics_unref (metrics);
    }
  *full = self->line_height;
  *small = ceil (*full * SMALL);
}

static void
draw_card (ClaraCardView *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  const ClaraCandidacy *candidacy = clara_card_get_candidacy (self->card);
  double full, small, ring, start, end, badges;

  get_line_heights (self, &full, &small);
  ring = MIN (height, full * 2.4);
  start = rtl ? 0 : ring + GAP;
  end = rtl ? width - ring - GAP : width;
  clara_score_ring_draw (widget, snapshot, get_line (self, LINE_NUMBER), rtl ? width - ring : 0,
                         (height - ring) / 2, ring, candidacy->has_score, candidacy->score,
                         candidacy->high);
  badges = draw_badges (self, snapshot, start, end, (full - BADGE_SIZE) / 2);
  draw_line (self, snapshot, LINE_NAME, rtl ? start + badges : start, 0, end - start - badges, 1);
  draw_line (self, snapshot, LINE_MET, start, full + LINE_GAP, end - start, 0.9);
  draw_line (self, snapshot, LINE_UNMET, start, full + small + 2 * LINE_GAP, end - start, 0.65);
}

/* As many pixels as the display has, so that nothing is less sharp than if it were drawn there. */
static cairo_surface_t *
make_picture (ClaraCardView *self, int width, int height)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cairo = cairo_create (picture);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  draw_card (self, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  cairo_scale (cairo, scale, scale);
  if (node != NULL)
    gsk_render_node_draw (node, cairo);
  g_clear_pointer (&node, gsk_render_node_unref);
  cairo_destroy (cairo);
  for (guint i = 0; i < N_LINES; i++)
    g_clear_object (&self->lines[i]);

  return picture;
}

/**
 * clara_card_view_prepare:
 * @self: a card view
 *
 * Draws it, so that it has only to be shown when it comes into sight.
 *
 * Returns: whether there was anything to do
 */
gboolean
clara_card_view_prepare (ClaraCardView *self)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int width = gtk_widget_get_width (GTK_WIDGET (self)) * scale;
  int height = gtk_widget_get_height (GTK_WIDGET (self)) * scale;

  if (self->card == NULL || width < 1 || height < 1)
    return FALSE;
  if (self->picture != NULL && cairo_image_surface_get_width (self->picture) == width &&
      cairo_image_surface_get_height (self->picture) == height)
    return FALSE;

  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->picture = make_picture (self, width, height);

  return TRUE;
}

/**
 * clara_card_view_forget:
 * @self: a card view
 *
 * Keeps nothing that was drawn: it is far from being seen.
 */
void
clara_card_view_forget (ClaraCardView *self)
{
  forget_lines (self);
}

/* A picture as cairo has it, for a texture is copied whenever it is drawn by cairo. */
static void
clara_card_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraCardView *self = CLARA_CARD_VIEW (widget);
  int scale = gtk_widget_get_scale_factor (widget);
  cairo_t *cairo;

  clara_card_view_prepare (self);
  if (self->picture == NULL)
    return;

  cairo = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                     (float) gtk_widget_get_height (widget)));
  cairo_scale (cairo, 1.0 / scale, 1.0 / scale);
  cairo_set_source_surface (cairo, self->picture, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cairo), CAIRO_FILTER_NEAREST);
  cairo_paint (cairo);
  cairo_destroy (cairo);
}

static void
clara_card_view_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  double full, small;

  get_line_heights (CLARA_CARD_VIEW (widget), &full, &small);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) (full + 2 * small + 2 * LINE_GAP);
  else
    {
      *minimum = (int) (full * 6);
      *natural = (int) (full * 13);
    }
  *minimum_baseline = *natural_baseline = -1;
}

static void
clara_card_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (clara_card_view_parent_class)->css_changed (widget, change);
  CLARA_CARD_VIEW (widget)->line_height = 0;
  forget_lines (CLARA_CARD_VIEW (widget));
}

static void
clara_card_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (clara_card_view_parent_class)->system_setting_changed (widget, setting);
  CLARA_CARD_VIEW (widget)->line_height = 0;
  forget_lines (CLARA_CARD_VIEW (widget));
  gtk_widget_queue_resize (widget);
}

static gboolean
clara_card_view_query_tooltip (GtkWidget *widget,
                               int x,
                               int y,
                               gboolean keyboard,
                               GtkTooltip *tooltip)
{
  ClaraCardView *self = CLARA_CARD_VIEW (widget);
  g_autofree char *text = NULL;

  if (self->card == NULL)
    return FALSE;
  text = clara_card_view_describe (clara_card_get_candidacy (self->card));
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
clara_card_view_dispose (GObject *object)
{
  clara_card_view_set_card (CLARA_CARD_VIEW (object), NULL);

  G_OBJECT_CLASS (clara_card_view_parent_class)->dispose (object);
}

static void
clara_card_view_class_init (ClaraCardViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_card_view_dispose;
  widget_class->snapshot = clara_card_view_snapshot;
  widget_class->measure = clara_card_view_measure;
  widget_class->css_changed = clara_card_view_css_changed;
  widget_class->system_setting_changed = clara_card_view_system_setting_changed;
  widget_class->query_tooltip = clara_card_view_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "candidatecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
clara_card_view_init (ClaraCardView *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * clara_card_view_new:
 *
 * Returns: (transfer floating): a card that shows nobody yet
 */
GtkWidget *
clara_card_view_new (void)
{
  return g_object_new (CLARA_TYPE_CARD_VIEW, NULL);
}

/* The row is named, for that is what has the focus. Before GTK 4.12 a row takes its name from nowhere else. */
static void
name_row (ClaraCardView *self)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *text = NULL;

  if (row == NULL || self->card == NULL)
    return;
  text = clara_card_view_describe (clara_card_get_candidacy (self->card));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
changed_cb (ClaraCard *card, ClaraCardView *self)
{
  forget_lines (self);
  name_row (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * clara_card_view_set_card:
 * @self: a card view
 * @card: (nullable): what it shows from now on
 */
void
clara_card_view_set_card (ClaraCardView *self, ClaraCard *card)
{
  g_return_if_fail (CLARA_IS_CARD_VIEW (self));

  if (self->card == card)
    return;

  if (self->card != NULL)
    g_clear_signal_handler (&self->handler, self->card);
  g_set_object (&self->card, card);
  forget_lines (self);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-above");
  if (card != NULL)
    {
      self->handler = g_signal_connect (card, "changed", G_CALLBACK (changed_cb), self);
      name_row (self);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * clara_card_view_get_card:
 * @self: a card view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
ClaraCard *
clara_card_view_get_card (ClaraCardView *self)
{
  g_return_val_if_fail (CLARA_IS_CARD_VIEW (self), NULL);

  return self->card;
}
