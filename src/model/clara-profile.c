/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-profile.h"

#include "clara-names.h"

#include <string.h>

/**
 * ClaraProfile:
 *
 * What was read out of a candidate's materials: where they worked, what they learned, what they can do. It holds
 * what the text says and nothing else. Built by one thread, read-only afterwards.
 */
struct _ClaraProfile
{
  GObject parent_instance;

  guint months;           /* of all employments, each month of the calendar once */
  guint unplaced;         /* of those, the months of which no field is known */
  GArray *fields;         /* (owned): ClaraFieldTime, the longest first */
  GArray *experience;     /* (owned): ClaraExperience, in the order of the text */
  GArray *education;      /* (owned): ClaraEducation */
  GArray *languages;      /* (owned): ClaraLanguageSkill */
  GArray *skills;         /* (owned): ClaraSkill */
  GArray *certifications; /* (owned): ClaraSkill */
};

G_DEFINE_FINAL_TYPE (ClaraProfile, clara_profile, G_TYPE_OBJECT)

static const char *const degrees[CLARA_N_DEGREES] = {
  [CLARA_DEGREE_NONE] = "none",           [CLARA_DEGREE_SECONDARY] = "secondary",
  [CLARA_DEGREE_ASSOCIATE] = "associate", [CLARA_DEGREE_BACHELOR] = "bachelor",
  [CLARA_DEGREE_MASTER] = "master",       [CLARA_DEGREE_DOCTORATE] = "doctorate",
};

/* The unknown level has no name: JSON says null. */
static const char *const levels[CLARA_N_LANGUAGE_LEVELS] = {
  [CLARA_LANGUAGE_UNKNOWN] = NULL, [CLARA_LANGUAGE_A1] = "A1",         [CLARA_LANGUAGE_A2] = "A2",
  [CLARA_LANGUAGE_B1] = "B1",      [CLARA_LANGUAGE_B2] = "B2",         [CLARA_LANGUAGE_C1] = "C1",
  [CLARA_LANGUAGE_C2] = "C2",      [CLARA_LANGUAGE_NATIVE] = "native",
};

static void
experience_clear (gpointer data)
{
  ClaraExperience *experience = data;

  g_free (experience->employer);
  g_free (experience->title);
  g_free (experience->field);
}

static void
field_clear (gpointer data)
{
  g_free (((ClaraFieldTime *) data)->field);
}

static void
education_clear (gpointer data)
{
  ClaraEducation *education = data;

  g_free (education->school);
  g_free (education->degree);
  g_free (education->field);
}

static void
language_clear (gpointer data)
{
  g_free (((ClaraLanguageSkill *) data)->language);
}

static void
skill_clear (gpointer data)
{
  g_free (((ClaraSkill *) data)->name);
}

static GArray *
new_list (gsize size, GDestroyNotify clear)
{
  GArray *list = g_array_new (FALSE, FALSE, size);

  g_array_set_clear_func (list, clear);

  return list;
}

static void
clara_profile_finalize (GObject *object)
{
  ClaraProfile *self = CLARA_PROFILE (object);

  g_array_unref (self->fields);
  g_array_unref (self->experience);
  g_array_unref (self->education);
  g_array_unref (self->languages);
  g_array_unref (self->skills);
  g_array_unref (self->certifications);

  G_OBJECT_CLASS (clara_profile_parent_class)->finalize (object);
}

static void
clara_profile_class_init (ClaraProfileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_profile_finalize;
}

static void
clara_profile_init (ClaraProfile *self)
{
  self->fields = new_list (sizeof (ClaraFieldTime), field_clear);
  self->experience = new_list (sizeof (ClaraExperience), experience_clear);
  self->education = new_list (sizeof (ClaraEducation), education_clear);
  self->languages = new_list (sizeof (ClaraLanguageSkill), language_clear);
  self->skills = new_list (sizeof (ClaraSkill), skill_clear);
  self->certifications = new_list (sizeof (ClaraSkill), skill_clear);
}

static void
take (GArray *list, gpointer element)
{
  g_array_append_vals (list, element, 1);
  memset (element, 0, g_array_get_element_size (list));
}

/**
 * clara_degree_level_to_string:
 * @level: a level
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_degree_level_to_string (ClaraDegreeLevel level)
{
  return clara_names_get (degrees, CLARA_N_DEGREES, level);
}

/**
 * clara_degree_level_from_string:
 * @string: (nullable): a name in JSON
 * @level: (out): the level; untouched when the name is unknown
 *
 * Returns: whether @string names a level; any thread
 */
gboolean
clara_degree_level_from_string (const char *string, ClaraDegreeLevel *level)
{
  int index = clara_names_find (degrees, CLARA_N_DEGREES, string);

  if (index >= 0)
    *level = index;

  return index >= 0;
}

/**
 * clara_language_level_to_string:
 * @level: a level
 *
 * Returns: (transfer none) (nullable): its name in JSON; NULL where it is unknown; any thread
 */
const char *
clara_language_level_to_string (ClaraLanguageLevel level)
{
  return clara_names_get (levels, CLARA_N_LANGUAGE_LEVELS, level);
}

/**
 * clara_language_level_from_string:
 * @string: (nullable): a name in JSON; NULL is the unknown level
 * @level: (out): the level; untouched when the name is unknown
 *
 * Returns: whether @string names a level; any thread
 */
gboolean
clara_language_level_from_string (const char *string, ClaraLanguageLevel *level)
{
  int index = clara_names_find (levels, CLARA_N_LANGUAGE_LEVELS, string);

  if (index >= 0)
    *level = index;

  return index >= 0;
}

/**
 * clara_profile_new:
 *
 * Returns: (transfer full): a profile of which nothing is known
 */
ClaraProfile *
clara_profile_new (void)
{
  return g_object_new (CLARA_TYPE_PROFILE, NULL);
}

/**
 * clara_profile_take_experience:
 * @self: a profile that is being built
 * @experience: an employment; what it owns is taken over and the struct emptied
 *
 * Adds an employment behind the others.
 */
void
clara_profile_take_experience (ClaraProfile *self, ClaraExperience *experience)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->experience, experience);
}

/**
 * clara_profile_get_n_experience:
 * @self: a profile
 *
 * Returns: how many employments there are
 */
guint
clara_profile_get_n_experience (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->experience->len;
}

/**
 * clara_profile_get_experience:
 * @self: a profile
 * @index: below clara_profile_get_n_experience()
 *
 * Returns: (transfer none): an employment, which lives as long as @self
 */
const ClaraExperience *
clara_profile_get_experience (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->experience->len, NULL);

  return &g_array_index (self->experience, ClaraExperience, index);
}

/**
 * clara_profile_take_education:
 * @self: a profile that is being built
 * @education: an education; what it owns is taken over and the struct emptied
 *
 * Adds an education behind the others.
 */
void
clara_profile_take_education (ClaraProfile *self, ClaraEducation *education)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->education, education);
}

/**
 * clara_profile_get_n_education:
 * @self: a profile
 *
 * Returns: how many educations there are
 */
guint
clara_profile_get_n_education (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->education->len;
}

/**
 * clara_profile_get_education:
 * @self: a profile
 * @index: below clara_profile_get_n_education()
 *
 * Returns: (transfer none): an education, which lives as long as @self
 */
const ClaraEducation *
clara_profile_get_education (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->education->len, NULL);

  return &g_array_index (self->education, ClaraEducation, index);
}

/**
 * clara_profile_take_language:
 * @self: a profile that is being built
 * @language: a language; what it owns is taken over and the struct emptied
 *
 * Adds a language behind the others.
 */
void
clara_profile_take_language (ClaraProfile *self, ClaraLanguageSkill *language)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->languages, language);
}

/**
 * clara_profile_get_n_languages:
 * @self: a profile
 *
 * Returns: how many languages there are
 */
guint
clara_profile_get_n_languages (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->languages->len;
}

/**
 * clara_profile_get_language:
 * @self: a profile
 * @index: below clara_profile_get_n_languages()
 *
 * Returns: (transfer none): a language, which lives as long as @self
 */
const ClaraLanguageSkill *
clara_profile_get_language (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->languages->len, NULL);

  return &g_array_index (self->languages, ClaraLanguageSkill, index);
}

/**
 * clara_profile_take_skill:
 * @self: a profile that is being built
 * @skill: a skill; what it owns is taken over and the struct emptied
 *
 * Adds a skill behind the others.
 */
void
clara_profile_take_skill (ClaraProfile *self, ClaraSkill *skill)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->skills, skill);
}

/**
 * clara_profile_get_n_skills:
 * @self: a profile
 *
 * Returns: how many skills there are
 */
guint
clara_profile_get_n_skills (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->skills->len;
}

/**
 * clara_profile_get_skill:
 * @self: a profile
 * @index: below clara_profile_get_n_skills()
 *
 * Returns: (transfer none): a skill, which lives as long as @self
 */
const ClaraSkill *
clara_profile_get_skill (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->skills->len, NULL);

  return &g_array_index (self->skills, ClaraSkill, index);
}

/**
 * clara_profile_take_certification:
 * @self: a profile that is being built
 * @certification: a certification; what it owns is taken over and the struct emptied
 *
 * Adds a certification behind the others.
 */
void
clara_profile_take_certification (ClaraProfile *self, ClaraSkill *certification)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->certifications, certification);
}

/**
 * clara_profile_get_n_certifications:
 * @self: a profile
 *
 * Returns: how many certifications there are
 */
guint
clara_profile_get_n_certifications (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->certifications->len;
}

/**
 * clara_profile_get_certification:
 * @self: a profile
 * @index: below clara_profile_get_n_certifications()
 *
 * Returns: (transfer none): a certification, which lives as long as @self
 */
const ClaraSkill *
clara_profile_get_certification (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->certifications->len, NULL);

  return &g_array_index (self->certifications, ClaraSkill, index);
}

/**
 * clara_profile_set_months:
 * @self: a profile that is being built
 * @months: how long all employments lasted, each month of the calendar counted once
 */
void
clara_profile_set_months (ClaraProfile *self, guint months)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  self->months = months;
}

/**
 * clara_profile_get_months:
 * @self: a profile
 *
 * Returns: how long all employments lasted, each month of the calendar counted once
 */
guint
clara_profile_get_months (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->months;
}

/**
 * clara_profile_take_field:
 * @self: a profile that is being built
 * @field: how long one worked in a field; what it owns is taken over and the struct emptied
 *
 * Adds a field behind the others.
 */
void
clara_profile_take_field (ClaraProfile *self, ClaraFieldTime *field)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  take (self->fields, field);
}

/**
 * clara_profile_get_n_fields:
 * @self: a profile
 *
 * Returns: in how many fields somebody is known to have worked
 */
guint
clara_profile_get_n_fields (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->fields->len;
}

/**
 * clara_profile_get_field:
 * @self: a profile
 * @index: below clara_profile_get_n_fields()
 *
 * Returns: (transfer none): a field, which lives as long as @self
 */
const ClaraFieldTime *
clara_profile_get_field (ClaraProfile *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), NULL);
  g_return_val_if_fail (index < self->fields->len, NULL);

  return &g_array_index (self->fields, ClaraFieldTime, index);
}

/**
 * clara_profile_set_unplaced:
 * @self: a profile that is being built
 * @months: how much of all employments belongs to no field that is known
 */
void
clara_profile_set_unplaced (ClaraProfile *self, guint months)
{
  g_return_if_fail (CLARA_IS_PROFILE (self));

  self->unplaced = months;
}

/**
 * clara_profile_get_unplaced:
 * @self: a profile
 *
 * Returns: how much of all employments belongs to no field that is known
 */
guint
clara_profile_get_unplaced (ClaraProfile *self)
{
  g_return_val_if_fail (CLARA_IS_PROFILE (self), 0);

  return self->unplaced;
}
