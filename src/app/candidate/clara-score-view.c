/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-score-view.h"

#include "clara-card-view.h"
#include "clara-points-bar.h"
#include "clara-score-ring.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* So many open questions are named; the rest can be seen among the requirements. */
#define MAX_SETTLING 3u

/* Points below this are not worth a question. */
#define MIN_POINTS 0.05

/**
 * ClaraScoreView:
 *
 * A score with its breakdown: the ring, how far it may still go, a bar of points with a part for each requirement, and
 * which answers would settle it. Covered, it tells nothing of either until it is asked. Main thread only.
 */
struct _ClaraScoreView
{
  AdwBin parent_instance;

  ClaraScore *score;   /* (owned) (nullable) */
  ClaraRubric *rubric; /* (owned) (nullable) */
  gboolean covered;
  gboolean has_score;
  guint n_open;

  ClaraScoreRing *ring;
  GtkLabel *score_label;
  GtkLabel *range_label;
  GtkLabel *placed_label;
  GtkButton *show_button;
  GtkBox *points_box;
  ClaraPointsBar *bar;
  GtkLabel *bar_label;
  GtkBox *settle_box;
  GtkListBox *settle_list;
};

G_DEFINE_FINAL_TYPE (ClaraScoreView, clara_score_view, ADW_TYPE_BIN)

static guint
count_matches (const ClaraScoreView *self)
{
  return self->score == NULL || self->rubric == NULL
             ? 0
             : MIN (clara_score_get_n_matches (self->score),
                    clara_rubric_get_n_requirements (self->rubric));
}

static gboolean
tooltip_cb (GtkWidget *bar,
            int x,
            int y,
            gboolean keyboard,
            GtkTooltip *tooltip,
            ClaraScoreView *self)
{
  int part = keyboard ? -1 : clara_points_bar_get_part (self->bar, x);
  g_autofree char *text = NULL;
  const ClaraMatch *match;

  if (part < 0 || (guint) part >= count_matches (self))
    return FALSE;

  match = clara_score_get_match (self->score, (guint) part);
  text = g_strdup_printf (_ ("%s\n%s, %.1f of %.1f points"),
                          clara_rubric_get_requirement (self->rubric, (guint) part)->text,
                          clara_wording_for_verdict (match->verdict), match->points, match->of);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
clara_score_view_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), CLARA_TYPE_SCORE_VIEW);

  G_OBJECT_CLASS (clara_score_view_parent_class)->dispose (object);
}

static void
clara_score_view_finalize (GObject *object)
{
  ClaraScoreView *self = CLARA_SCORE_VIEW (object);

  g_clear_object (&self->score);
  g_clear_object (&self->rubric);

  G_OBJECT_CLASS (clara_score_view_parent_class)->finalize (object);
}

static void
clara_score_view_class_init (ClaraScoreViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_score_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_score_view_finalize;
  g_type_ensure (CLARA_TYPE_SCORE_RING);
  g_type_ensure (CLARA_TYPE_POINTS_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/candidate/clara-score-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, ring);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, score_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, range_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, placed_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, show_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, points_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, bar_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, settle_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraScoreView, settle_list);
}

static void
clara_score_view_init (ClaraScoreView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->bar, "query-tooltip", G_CALLBACK (tooltip_cb), self, 0);
}

static void
update_covered (ClaraScoreView *self)
{
  gboolean shown = self->has_score && !self->covered;

  clara_score_ring_set_covered (self->ring, self->has_score && self->covered);
  gtk_widget_set_visible (GTK_WIDGET (self->show_button), self->has_score && self->covered);
  gtk_widget_set_visible (GTK_WIDGET (self->range_label), shown);
  gtk_widget_set_visible (GTK_WIDGET (self->placed_label), !self->has_score || shown);
  gtk_widget_set_visible (GTK_WIDGET (self->points_box), shown && count_matches (self) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->settle_box), shown && self->n_open > 0);
  if (self->has_score && self->covered)
    gtk_label_set_text (self->score_label, _ ("The evidence first"));
  else if (shown)
    {
      g_autofree char *text = g_strdup_printf (_ ("%.0f of 100"),
                                               clara_score_get_score (self->score));

      gtk_label_set_text (self->score_label, text);
    }
  else
    gtk_label_set_text (self->score_label, _ ("No Score Yet"));
}

/* The open requirements, those with most at stake first. */
static int
compare_at_stake (gconstpointer a, gconstpointer b, gpointer user_data)
{
  ClaraScore *score = user_data;
  const ClaraMatch *one = clara_score_get_match (score, *(const guint *) a);
  const ClaraMatch *other = clara_score_get_match (score, *(const guint *) b);
  double first = one->of - one->points, second = other->of - other->points;

  return first > second ? -1 : first < second;
}

static GArray *
find_open (ClaraScoreView *self)
{
  GArray *open = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < count_matches (self); i++)
    {
      const ClaraMatch *match = clara_score_get_match (self->score, i);

      if (match->verdict == CLARA_VERDICT_UNKNOWN && match->of - match->points >= MIN_POINTS)
        g_array_append_val (open, i);
    }
  g_array_sort_with_data (open, compare_at_stake, self->score);

  return open;
}

static GtkWidget *
make_question (const ClaraRequirement *requirement, double points)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *gain = g_strdup_printf (_ ("+%.1f"), points);
  g_autofree char *name = g_strdup_printf (_ ("%s: up to %.1f points more"), requirement->text,
                                           points);
  GtkWidget *number = gtk_label_new (gain);
  GtkWidget *text = gtk_label_new (requirement->text);

  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (number, "accent");
  gtk_label_set_width_chars (GTK_LABEL (number), 6);
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  gtk_widget_set_valign (number, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), text);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
show_settling (ClaraScoreView *self)
{
  g_autoptr (GArray) open = find_open (self);
  GtkWidget *child;

  self->n_open = open->len;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->settle_list))) != NULL)
    gtk_list_box_remove (self->settle_list, child);
  for (guint i = 0; i < MIN (open->len, MAX_SETTLING); i++)
    {
      guint index = g_array_index (open, guint, i);
      const ClaraMatch *match = clara_score_get_match (self->score, index);

      gtk_list_box_append (self->settle_list,
                           make_question (clara_rubric_get_requirement (self->rubric, index),
                                          match->of - match->points));
    }
}

static char *
describe_count (ClaraVerdict verdict, guint count)
{
  switch (verdict)
    {
    case CLARA_VERDICT_MET:
      return g_strdup_printf (_ ("%u met"), count);
    case CLARA_VERDICT_PARTIAL:
      return g_strdup_printf (_ ("%u partly met"), count);
    case CLARA_VERDICT_MISSING:
      return g_strdup_printf (_ ("%u not found"), count);
    default:
      return g_strdup_printf (_ ("%u cannot be told"), count);
    }
}

static char *
describe_counts (const guint counts[CLARA_N_VERDICTS])
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < CLARA_N_VERDICTS; i++)
    {
      g_autofree char *words = describe_count ((ClaraVerdict) i, counts[i]);

      if (counts[i] > 0)
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", words);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
show_points (ClaraScoreView *self)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (ClaraPoints));
  guint counts[CLARA_N_VERDICTS] = { 0 };
  g_autofree char *words = NULL;

  for (guint i = 0; i < count_matches (self); i++)
    {
      const ClaraMatch *match = clara_score_get_match (self->score, i);
      const ClaraPoints part = { match->points, match->of,
                                 match->verdict == CLARA_VERDICT_UNKNOWN };

      g_array_append_val (parts, part);
      counts[match->verdict]++;
    }
  words = describe_counts (counts);
  clara_points_bar_set_parts (self->bar, (const ClaraPoints *) parts->data, parts->len, words);
  gtk_label_set_text (self->bar_label, words);
}

static void
show_range (ClaraScoreView *self, gboolean stale)
{
  double low = clara_score_get_low (self->score), high = clara_score_get_high (self->score);
  g_autofree char *range = NULL;
  g_autofree char *text = NULL;

  if (high - low < 0.5)
    range = g_strdup (_ ("Nothing that is asked for was left open."));
  else
    range = g_strdup_printf (_ ("Between %.0f and %.0f, by what the material leaves open."), low,
                             high);
  text = stale ? g_strdup_printf ("%s %s", range,
                                  _ ("Made by earlier requirements; a new score is on its way."))
               : g_steal_pointer (&range);
  gtk_label_set_text (self->range_label, text);
}

static void
show_placed (ClaraScoreView *self, const ClaraCandidacy *card)
{
  const char *status = clara_wording_for_status (card->status);
  g_autofree char *text = NULL;

  if (!self->has_score)
    text = g_strdup (card->reason != NULL
                         ? _ ("What cannot be read is not judged: it waits in To Review.")
                         : _ ("It appears here as soon as the material has been read."));
  else if (card->placed_by == CLARA_PLACED_BY_AUTOMATIC)
    text = g_strdup_printf (_ ("The score suggests %s. A person decides."), status);
  else if (clara_card_view_is_overtaken (card))
    text = g_strdup_printf (card->placed_by == CLARA_PLACED_BY_PERSON
                                ? _ ("A person placed it in %s; the score now says %s.")
                                : _ ("Lever placed it in %s; the score now says %s."),
                            status, clara_wording_for_status (card->suggestion));
  else
    text = g_strdup_printf (card->placed_by == CLARA_PLACED_BY_PERSON
                                ? _ ("A person placed it in %s; the score agrees.")
                                : _ ("Lever placed it in %s; the score agrees."),
                            status);
  gtk_label_set_text (self->placed_label, text);
}

/**
 * clara_score_view_set_score:
 * @self: a view
 * @card: the card
 * @score: (nullable): its score, where it could be read
 * @rubric: (nullable): what the score was made by
 * @stale: whether it was made by requirements that do not count any more
 */
void
clara_score_view_set_score (ClaraScoreView *self,
                            const ClaraCandidacy *card,
                            ClaraScore *score,
                            ClaraRubric *rubric,
                            gboolean stale)
{
  g_return_if_fail (CLARA_IS_SCORE_VIEW (self));

  g_set_object (&self->score, score);
  g_set_object (&self->rubric, rubric);
  self->has_score = score != NULL && rubric != NULL && card->reason == NULL;
  clara_score_ring_set_score (self->ring, self->has_score,
                              self->has_score ? clara_score_get_score (score) : 0,
                              self->has_score ? clara_score_get_low (score) : 0,
                              self->has_score ? clara_score_get_high (score) : 100);
  if (self->has_score)
    show_range (self, stale);
  show_placed (self, card);
  show_points (self);
  show_settling (self);
  update_covered (self);
}

/**
 * clara_score_view_set_covered:
 * @self: a view
 * @covered: whether nothing of the score is told until it is asked for
 */
void
clara_score_view_set_covered (ClaraScoreView *self, gboolean covered)
{
  g_return_if_fail (CLARA_IS_SCORE_VIEW (self));

  self->covered = covered;
  update_covered (self);
}
