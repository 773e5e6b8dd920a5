/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-match-list.h"

#include "clara-match-row.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraMatchList:
 *
 * What is asked for and what speaks for it, by category; in each the rubric's order. Main thread only.
 */
struct _ClaraMatchList
{
  GtkBox parent_instance;

  GPtrArray *rows; /* (owned) (element-type ClaraMatchRow) (unowned elements) */
  gboolean covered;
};

G_DEFINE_FINAL_TYPE (ClaraMatchList, clara_match_list, GTK_TYPE_BOX)

static void
clara_match_list_finalize (GObject *object)
{
  g_ptr_array_unref (CLARA_MATCH_LIST (object)->rows);

  G_OBJECT_CLASS (clara_match_list_parent_class)->finalize (object);
}

static void
clara_match_list_class_init (ClaraMatchListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_match_list_finalize;
}

static void
clara_match_list_init (ClaraMatchList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

static void
add_category (ClaraMatchList *self,
              ClaraScore *score,
              ClaraRubric *rubric,
              guint n_matches,
              ClaraRequirementCategory category)
{
  GtkWidget *group = NULL;
  g_autofree char *summary = NULL;
  guint n = 0, n_met = 0;

  for (guint i = 0; i < n_matches; i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);
      const ClaraMatch *match = clara_score_get_match (score, i);
      GtkWidget *row;

      if (requirement->category != category)
        continue;
      if (group == NULL)
        group = adw_preferences_group_new ();
      row = clara_match_row_new (requirement, match);
      clara_match_row_set_covered (CLARA_MATCH_ROW (row), self->covered);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      g_ptr_array_add (self->rows, row);
      n++;
      n_met += match->verdict == CLARA_VERDICT_MET;
    }
  if (group == NULL)
    return;

  summary = g_strdup_printf (ngettext ("%u of %u met", "%u of %u met", n), n_met, n);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                   clara_wording_for_category (category));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), summary);
  gtk_box_append (GTK_BOX (self), group);
}

/**
 * clara_match_list_set_score:
 * @self: a list
 * @score: (nullable): a score
 * @rubric: (nullable): what it was made by
 */
void
clara_match_list_set_score (ClaraMatchList *self, ClaraScore *score, ClaraRubric *rubric)
{
  GtkWidget *child;
  guint n_matches;

  g_return_if_fail (CLARA_IS_MATCH_LIST (self));

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  gtk_widget_set_visible (GTK_WIDGET (self), score != NULL && rubric != NULL);
  if (score == NULL || rubric == NULL)
    return;

  n_matches = MIN (clara_score_get_n_matches (score), clara_rubric_get_n_requirements (rubric));
  for (guint category = 0; category < CLARA_N_CATEGORIES; category++)
    add_category (self, score, rubric, n_matches, (ClaraRequirementCategory) category);
}

/**
 * clara_match_list_set_covered:
 * @self: a list
 * @covered: whether points, which tell of the score, are not shown
 */
void
clara_match_list_set_covered (ClaraMatchList *self, gboolean covered)
{
  g_return_if_fail (CLARA_IS_MATCH_LIST (self));

  self->covered = covered;
  for (guint i = 0; i < self->rows->len; i++)
    clara_match_row_set_covered (g_ptr_array_index (self->rows, i), covered);
}
