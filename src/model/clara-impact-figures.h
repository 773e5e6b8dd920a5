/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CLARA_IMPACT_FEW:
 *
 * A group with fewer decided candidates than this is called small: its rate may be chance.
 */
#define CLARA_IMPACT_FEW 30u

/**
 * ClaraImpactGroup:
 * @name: (owned): as the customer calls it
 * @n_decided: how many stand where they are selected or not
 * @n_selected: how many of them are selected
 * @n_undecided: how many wait for a person; in no rate
 * @rate: @n_selected of @n_decided, 0 … 1; below 0 where nobody is decided
 * @ratio: @rate beside the highest rate of the dimension, 0 … 1; below 0 where there is none
 * @p: how often chance alone makes a difference to the group of the highest rate that is at least as unlikely, 0 … 1
 * @below_four_fifths: whether @ratio is below 4/5
 * @few: whether this group, or the one that it is held against, is small
 *
 * The figures of one group.
 */
typedef struct
{
  char     *name;
  guint     n_decided;
  guint     n_selected;
  guint     n_undecided;
  double    rate;
  double    ratio;
  double    p;
  gboolean  below_four_fifths;
  gboolean  few;
} ClaraImpactGroup;

/**
 * ClaraImpactDimension:
 * @name: (owned): what the groups are by, such as `sex`
 * @groups: (owned) (element-type ClaraImpactGroup): in the order of their names
 *
 * The groups by one thing.
 */
typedef struct
{
  char      *name;
  GPtrArray *groups;
} ClaraImpactDimension;

/**
 * ClaraImpact:
 * @dimensions: (owned) (element-type ClaraImpactDimension): in the order of the columns
 * @n_candidacies: how many candidacies the job has
 * @n_without_group: how many of them the customer's file does not name
 * @n_unknown: how many that it names are not of this job
 *
 * Selection rates of a job by groups that the customer knows. Clara knows nobody's group and never guesses one.
 */
typedef struct
{
  GPtrArray *dimensions;
  guint      n_candidacies;
  guint      n_without_group;
  guint      n_unknown;
} ClaraImpact;

void clara_impact_group_free     (ClaraImpactGroup     *self);
void clara_impact_dimension_free (ClaraImpactDimension *self);
void clara_impact_free           (ClaraImpact          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraImpact, clara_impact_free)

G_END_DECLS
