/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-rubric-edit.h"

#include <stdlib.h>

/* A new requirement weighs as one that the job text calls welcome, until somebody says otherwise. */
#define NEW_WEIGHT 0.5

static char *
make_id (ClaraRubric *rubric)
{
  guint most = 0;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const char *id = clara_rubric_get_requirement (rubric, i)->id;

      if (id[0] == 'r')
        most = MAX (most, (guint) strtoul (id + 1, NULL, 10));
    }

  return g_strdup_printf ("r%u", most + 1);
}

/**
 * clara_rubric_edit_replace:
 * @rubric: a rubric
 * @requirement: a requirement of it, as it shall be
 *
 * Returns: (transfer full): the rubric with it
 */
ClaraRubric *
clara_rubric_edit_replace (ClaraRubric *rubric, const ClaraRequirement *requirement)
{
  ClaraRubric *edited = clara_rubric_new (clara_rubric_get_title (rubric));

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *old = clara_rubric_get_requirement (rubric, i);

      clara_rubric_add (edited, g_str_equal (old->id, requirement->id) ? requirement : old);
    }

  return edited;
}

/**
 * clara_rubric_edit_remove:
 * @rubric: a rubric
 * @requirement: id of a requirement of it
 *
 * Returns: (transfer full): the rubric without it
 */
ClaraRubric *
clara_rubric_edit_remove (ClaraRubric *rubric, const char *requirement)
{
  ClaraRubric *edited = clara_rubric_new (clara_rubric_get_title (rubric));

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *old = clara_rubric_get_requirement (rubric, i);

      if (!g_str_equal (old->id, requirement))
        clara_rubric_add (edited, old);
    }

  return edited;
}

/**
 * clara_rubric_edit_add:
 * @rubric: a rubric
 * @text: what is asked for besides
 *
 * Returns: (transfer full): the rubric with a requirement that a person wrote
 */
ClaraRubric *
clara_rubric_edit_add (ClaraRubric *rubric, const char *text)
{
  ClaraRubric *edited = clara_rubric_new (clara_rubric_get_title (rubric));
  g_autofree char *id = make_id (rubric);
  ClaraRequirement added = { .id = id,
                             .text = (char *) text,
                             .category = CLARA_CATEGORY_HARD_SKILL,
                             .importance = CLARA_IMPORTANCE_NICE,
                             .weight = NEW_WEIGHT };

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    clara_rubric_add (edited, clara_rubric_get_requirement (rubric, i));
  clara_rubric_add (edited, &added);

  return edited;
}

/**
 * clara_rubric_edit_split:
 * @rubric: a rubric
 * @requirement: id of a requirement of it
 * @text: what is asked for by the part that becomes a requirement of its own
 *
 * Each part gets half of the weight, so that both together weigh what the whole did.
 *
 * Returns: (transfer full): the rubric with a requirement more, behind the one it was part of
 */
ClaraRubric *
clara_rubric_edit_split (ClaraRubric *rubric, const char *requirement, const char *text)
{
  ClaraRubric *edited = clara_rubric_new (clara_rubric_get_title (rubric));
  g_autofree char *id = make_id (rubric);

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      ClaraRequirement old = *clara_rubric_get_requirement (rubric, i);

      if (g_str_equal (old.id, requirement))
        {
          ClaraRequirement part = old;

          old.weight /= 2;
          part.id = id;
          part.text = (char *) text;
          part.weight = old.weight;
          clara_rubric_add (edited, &old);
          clara_rubric_add (edited, &part);
        }
      else
        clara_rubric_add (edited, &old);
    }

  return edited;
}
