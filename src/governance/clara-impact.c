/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-impact.h"

#include "clara-error.h"

#include <math.h>
#include <string.h>

/*
 * The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D: a group's selection
 * rate below 4/5 of the rate of the group with the highest is generally regarded as evidence of adverse impact; greater
 * differences may be none where they rest on small numbers and are not significant. So each figure stands beside its
 * numbers, how likely chance alone makes it, and whether the numbers are small. It is a figure to look into, no verdict.
 */
#define FOUR_FIFTHS 0.8

/* Sums of rounded probabilities: what is as likely as the table seen must not be lost to the last bit. */
#define TIE 1e-7

static double
log_choose (double n, double k)
{
  int sign;

  return lgamma_r (n + 1, &sign) - lgamma_r (k + 1, &sign) - lgamma_r (n - k + 1, &sign);
}

/**
 * clara_impact_get_p:
 * @n_one: how many are in one group
 * @selected_one: how many of them are selected
 * @n_other: how many are in another
 * @selected_other: how many of them are selected
 *
 * Fisher's exact test, two-sided: of all tables with the same sums, the share of those that are no more likely than this
 * one, each by the hypergeometric distribution. Pure.
 *
 * Returns: 0 … 1; 1 where one of the groups is empty
 */
double
clara_impact_get_p (guint n_one, guint selected_one, guint n_other, guint selected_other)
{
  const double selected = (double) selected_one + selected_other;
  const double all = log_choose ((double) n_one + n_other, selected);
  const double least = MAX (0, selected - n_other);
  const double most = MIN (n_one, selected);
  double seen, sum = 0;

  if (n_one == 0 || n_other == 0)
    return 1;

  seen = log_choose (n_one, selected_one) + log_choose (n_other, selected_other) - all;
  for (double k = least; k <= most; k++)
    {
      const double likely = log_choose (n_one, k) + log_choose (n_other, selected - k) - all;

      if (likely <= seen + TIE)
        sum += exp (likely);
    }

  return MIN (sum, 1);
}

static ClaraImpactGroup *
find_group (ClaraImpactDimension *dimension, const char *name, GError **error)
{
  ClaraImpactGroup *group;

  /* Few: see CLARA_IMPACT_MAX_GROUPS. */
  for (guint i = 0; i < dimension->groups->len; i++)
    {
      group = g_ptr_array_index (dimension->groups, i);
      if (g_str_equal (group->name, name))
        return group;
    }

  if (dimension->groups->len == CLARA_IMPACT_MAX_GROUPS)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "there are over %u groups by %s",
                   CLARA_IMPACT_MAX_GROUPS, dimension->name);
      return NULL;
    }

  group = g_new0 (ClaraImpactGroup, 1);
  group->name = g_strdup (name);
  g_ptr_array_add (dimension->groups, group);

  return group;
}

static gboolean
count_candidacy (ClaraImpact *self,
                 char *const *names,
                 ClaraStatus status,
                 ClaraStatus selected_from,
                 GError **error)
{
  for (guint i = 0; i < self->dimensions->len; i++)
    {
      ClaraImpactGroup *group;

      if (*names[i] == '\0')
        continue;
      group = find_group (g_ptr_array_index (self->dimensions, i), names[i], error);
      if (group == NULL)
        return FALSE;

      /* Who waits for a person was neither taken nor left. */
      group->n_undecided += status == CLARA_STATUS_TO_REVIEW ? 1 : 0;
      group->n_decided += status != CLARA_STATUS_TO_REVIEW ? 1 : 0;
      group->n_selected += status == CLARA_STATUS_QUALIFIED || status == selected_from ? 1 : 0;
    }

  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const ClaraImpactGroup *one = *(ClaraImpactGroup *const *) a;
  const ClaraImpactGroup *other = *(ClaraImpactGroup *const *) b;

  return strcmp (one->name, other->name);
}

static void
compare_groups (ClaraImpactDimension *dimension)
{
  const ClaraImpactGroup *best = NULL;

  g_ptr_array_sort (dimension->groups, compare_names);
  for (guint i = 0; i < dimension->groups->len; i++)
    {
      ClaraImpactGroup *group = g_ptr_array_index (dimension->groups, i);

      group->rate = group->n_decided > 0 ? (double) group->n_selected / group->n_decided : -1;
      if (group->rate >= 0 && (best == NULL || group->rate > best->rate))
        best = group;
    }

  for (guint i = 0; i < dimension->groups->len; i++)
    {
      ClaraImpactGroup *group = g_ptr_array_index (dimension->groups, i);
      gboolean known = group->rate >= 0 && best != NULL && best->rate > 0;

      group->ratio = known ? group->rate / best->rate : -1;
      group->p = known ? clara_impact_get_p (group->n_decided, group->n_selected, best->n_decided,
                                             best->n_selected)
                       : 1;
      group->below_four_fifths = known && group->ratio < FOUR_FIFTHS;
      group->few = group->n_decided < CLARA_IMPACT_FEW || best == NULL ||
                   best->n_decided < CLARA_IMPACT_FEW;
    }
}

static ClaraImpact *
impact_new (const ClaraImpactGroups *groups)
{
  ClaraImpact *self = g_new0 (ClaraImpact, 1);

  self->dimensions = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_impact_dimension_free);
  for (guint i = 0; i < groups->dimensions->len; i++)
    {
      ClaraImpactDimension *dimension = g_new0 (ClaraImpactDimension, 1);

      dimension->name = g_strdup (g_ptr_array_index (groups->dimensions, i));
      dimension->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_impact_group_free);
      g_ptr_array_add (self->dimensions, dimension);
    }

  return self;
}

/**
 * clara_impact_compute:
 * @connection: where to read
 * @job: a job
 * @groups: who is in which group
 * @selected_from: %CLARA_STATUS_QUALIFIED: who is qualified is selected; %CLARA_STATUS_PRE_QUALIFIED: who is
 *   pre-qualified as well
 * @error: return location for a #GError
 *
 * Counts who is selected, by group, and holds each group against the one of the highest rate. Who was merged into
 * another candidacy is not counted besides; who is to be reviewed is in no rate. By the four-fifths rule of 29 CFR
 * 1607.4 D, and Fisher's exact test.
 *
 * Returns: (transfer full): the figures; else %CLARA_ERROR_TOO_LARGE where there are more than
 *   %CLARA_IMPACT_MAX_GROUPS groups, or as clara_statement_step()
 */
ClaraImpact *
clara_impact_compute (ClaraConnection *connection,
                      const ClaraId *job,
                      const ClaraImpactGroups *groups,
                      ClaraStatus selected_from,
                      GError **error)
{
  g_autoptr (ClaraImpact) self = impact_new (groups);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id, status FROM candidacy WHERE job = $1 AND merged_into IS NULL");
  guint n_found = 0;
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      char *const *names;
      ClaraStatus status;
      ClaraId id;

      clara_statement_get_id (statement, 0, &id);
      if (!clara_status_from_string (clara_statement_get_text (statement, 1), &status))
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                               "a candidacy has a status that there is not");
          return NULL;
        }

      self->n_candidacies++;
      names = g_hash_table_lookup (groups->members, &id);
      if (names == NULL)
        self->n_without_group++;
      else if (!count_candidacy (self, names, status, selected_from, error))
        return NULL;
      n_found += names != NULL ? 1 : 0;
    }
  if (step != CLARA_STEP_DONE)
    return NULL;

  self->n_unknown = g_hash_table_size (groups->members) - n_found;
  for (guint i = 0; i < self->dimensions->len; i++)
    compare_groups (g_ptr_array_index (self->dimensions, i));

  return g_steal_pointer (&self);
}
