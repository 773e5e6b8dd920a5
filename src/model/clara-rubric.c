/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-rubric.h"

#include "clara-names.h"

/**
 * ClaraRubric:
 *
 * What a job asks for: requirements in the order of the job text. Built by one thread, read-only afterwards;
 * an edit makes a new rubric.
 */
struct _ClaraRubric
{
  GObject parent_instance;

  char *title;          /* (owned) (not nullable): the job's title, empty where it has none */
  GArray *requirements; /* (owned): ClaraRequirement */
};

G_DEFINE_FINAL_TYPE (ClaraRubric, clara_rubric, G_TYPE_OBJECT)

static const char *const categories[CLARA_N_CATEGORIES] = {
  [CLARA_CATEGORY_HARD_SKILL] = "hard-skill", [CLARA_CATEGORY_SOFT_SKILL] = "soft-skill",
  [CLARA_CATEGORY_EXPERIENCE] = "experience", [CLARA_CATEGORY_EDUCATION] = "education",
  [CLARA_CATEGORY_LANGUAGE] = "language",     [CLARA_CATEGORY_CERTIFICATION] = "certification",
  [CLARA_CATEGORY_OTHER] = "other",
};

static const char *const importances[CLARA_N_IMPORTANCES] = {
  [CLARA_IMPORTANCE_MUST] = "must",
  [CLARA_IMPORTANCE_NICE] = "nice",
};

static void
requirement_clear (gpointer data)
{
  ClaraRequirement *requirement = data;

  g_free (requirement->id);
  g_free (requirement->text);
  g_strfreev (requirement->flags);
}

static void
clara_rubric_finalize (GObject *object)
{
  ClaraRubric *self = CLARA_RUBRIC (object);

  g_free (self->title);
  g_array_unref (self->requirements);

  G_OBJECT_CLASS (clara_rubric_parent_class)->finalize (object);
}

static void
clara_rubric_class_init (ClaraRubricClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_rubric_finalize;
}

static void
clara_rubric_init (ClaraRubric *self)
{
  self->requirements = g_array_new (FALSE, FALSE, sizeof (ClaraRequirement));
  g_array_set_clear_func (self->requirements, requirement_clear);
}

/**
 * clara_requirement_category_to_string:
 * @category: a category
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_requirement_category_to_string (ClaraRequirementCategory category)
{
  return clara_names_get (categories, CLARA_N_CATEGORIES, category);
}

/**
 * clara_requirement_category_from_string:
 * @string: (nullable): a name in JSON
 * @category: (out): the category; untouched when the name is unknown
 *
 * Returns: whether @string names a category; any thread
 */
gboolean
clara_requirement_category_from_string (const char *string, ClaraRequirementCategory *category)
{
  int index = clara_names_find (categories, CLARA_N_CATEGORIES, string);

  if (index >= 0)
    *category = index;

  return index >= 0;
}

/**
 * clara_importance_to_string:
 * @importance: must or nice
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_importance_to_string (ClaraImportance importance)
{
  return clara_names_get (importances, CLARA_N_IMPORTANCES, importance);
}

/**
 * clara_importance_from_string:
 * @string: (nullable): a name in JSON
 * @importance: (out): must or nice; untouched when the name is unknown
 *
 * Returns: whether @string names one; any thread
 */
gboolean
clara_importance_from_string (const char *string, ClaraImportance *importance)
{
  int index = clara_names_find (importances, CLARA_N_IMPORTANCES, string);

  if (index >= 0)
    *importance = index;

  return index >= 0;
}

/**
 * clara_rubric_new:
 * @title: (nullable): the job's title
 *
 * Returns: (transfer full): a rubric that asks for nothing
 */
ClaraRubric *
clara_rubric_new (const char *title)
{
  ClaraRubric *self = g_object_new (CLARA_TYPE_RUBRIC, NULL);

  self->title = g_strdup (title != NULL ? title : "");

  return self;
}

/**
 * clara_rubric_get_title:
 * @self: a rubric
 *
 * Returns: (transfer none): the job's title, empty where it has none
 */
const char *
clara_rubric_get_title (ClaraRubric *self)
{
  g_return_val_if_fail (CLARA_IS_RUBRIC (self), NULL);

  return self->title;
}

/**
 * clara_rubric_add:
 * @self: a rubric that is being built
 * @requirement: what is asked for; copied
 *
 * Adds a requirement behind the others.
 */
void
clara_rubric_add (ClaraRubric *self, const ClaraRequirement *requirement)
{
  ClaraRequirement copy;

  g_return_if_fail (CLARA_IS_RUBRIC (self));
  g_return_if_fail (self->requirements->len < CLARA_RUBRIC_MAX_REQUIREMENTS);

  copy = *requirement;
  copy.id = g_strdup (requirement->id);
  copy.text = g_strdup (requirement->text);
  copy.flags = g_strdupv (requirement->flags);
  g_array_append_val (self->requirements, copy);
}

/**
 * clara_rubric_get_n_requirements:
 * @self: a rubric
 *
 * Returns: how many things it asks for
 */
guint
clara_rubric_get_n_requirements (ClaraRubric *self)
{
  g_return_val_if_fail (CLARA_IS_RUBRIC (self), 0);

  return self->requirements->len;
}

/**
 * clara_rubric_get_requirement:
 * @self: a rubric
 * @index: below clara_rubric_get_n_requirements()
 *
 * Returns: (transfer none): a requirement, which lives as long as @self
 */
const ClaraRequirement *
clara_rubric_get_requirement (ClaraRubric *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_RUBRIC (self), NULL);
  g_return_val_if_fail (index < self->requirements->len, NULL);

  return &g_array_index (self->requirements, ClaraRequirement, index);
}
