/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-profile-json.h"

/* More than any profile holds: a document is refused, not cut. */
#define MAX_ENTRIES 1000u
#define MAX_MONTHS  (100 * 12)

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, what);

  return FALSE;
}

static gboolean
read_string (JsonObject *object, const char *name, char **value, GError **error)
{
  const char *string;

  if (!clara_json_get_optional_string (object, name, NULL, &string, error))
    return FALSE;
  *value = g_strdup (string);

  return TRUE;
}

static gboolean
read_date (JsonObject *object, const char *name, ClaraYearMonth *date, GError **error)
{
  const char *string;

  if (!clara_json_get_optional_string (object, name, NULL, &string, error))
    return FALSE;

  return string == NULL || clara_year_month_parse (string, date, error);
}

static JsonArray *
get_entries (JsonObject *object, const char *name, GError **error)
{
  JsonArray *array = clara_json_get_array (object, name, error);

  if (array != NULL && json_array_get_length (array) > MAX_ENTRIES)
    {
      refuse (error, "a profile has more entries than there can be");
      return NULL;
    }

  return array;
}

static gboolean
read_experience (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  JsonObject *object = clara_json_get_object_element (array, index, error);
  ClaraExperience experience = { NULL };

  if (object != NULL && read_string (object, "employer", &experience.employer, error) &&
      read_string (object, "title", &experience.title, error) &&
      read_string (object, "field", &experience.field, error) &&
      read_date (object, "start", &experience.from, error) &&
      read_date (object, "end", &experience.to, error) &&
      clara_json_get_boolean (object, "current", &experience.current, error))
    {
      clara_profile_take_experience (profile, &experience);
      return TRUE;
    }

  g_free (experience.employer);
  g_free (experience.title);
  g_free (experience.field);

  return FALSE;
}

static gboolean
read_level (JsonObject *object, ClaraDegreeLevel *level, GError **error)
{
  const char *name = clara_json_get_string (object, "level", error);

  if (name == NULL)
    return FALSE;

  return clara_degree_level_from_string (name, level) ||
         refuse (error, "an education of the profile has a level that is not known");
}

static gboolean
read_education (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  JsonObject *object = clara_json_get_object_element (array, index, error);
  ClaraEducation education = { NULL };

  if (object != NULL && read_string (object, "school", &education.school, error) &&
      read_string (object, "degree", &education.degree, error) &&
      read_string (object, "field", &education.field, error) &&
      read_level (object, &education.level, error) &&
      read_date (object, "end", &education.end, error) &&
      clara_json_get_boolean (object, "finished", &education.finished, error))
    {
      clara_profile_take_education (profile, &education);
      return TRUE;
    }

  g_free (education.school);
  g_free (education.degree);
  g_free (education.field);

  return FALSE;
}

static gboolean
read_language (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  JsonObject *object = clara_json_get_object_element (array, index, error);
  const char *name = object != NULL ? clara_json_get_string (object, "language", error) : NULL;
  ClaraLanguageSkill language = { NULL };
  const char *level;

  if (name == NULL || !clara_json_get_optional_string (object, "level", NULL, &level, error))
    return FALSE;
  if (!clara_language_level_from_string (level, &language.level))
    return refuse (error, "a language of the profile has a level that is not known");

  language.language = g_strdup (name);
  clara_profile_take_language (profile, &language);

  return TRUE;
}

static gboolean
read_skill (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  const char *name = clara_json_get_string_element (array, index, error);
  ClaraSkill skill = { NULL };

  if (name == NULL)
    return FALSE;
  skill.name = g_strdup (name);
  clara_profile_take_skill (profile, &skill);

  return TRUE;
}

static gboolean
read_certification (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  const char *name = clara_json_get_string_element (array, index, error);
  ClaraSkill certification = { NULL };

  if (name == NULL)
    return FALSE;
  certification.name = g_strdup (name);
  clara_profile_take_certification (profile, &certification);

  return TRUE;
}

static gboolean
read_field (JsonArray *array, guint index, ClaraProfile *profile, GError **error)
{
  JsonObject *object = clara_json_get_object_element (array, index, error);
  const char *name = object != NULL ? clara_json_get_string (object, "field", error) : NULL;
  ClaraFieldTime field = { NULL };
  gint64 months;

  if (name == NULL || !clara_json_get_int64 (object, "months", &months, error))
    return FALSE;
  if (months < 0 || months > MAX_MONTHS)
    return refuse (error, "nobody has worked in a field as long as the profile says");
  field.field = g_strdup (name);
  field.months = (guint) months;
  clara_profile_take_field (profile, &field);

  return TRUE;
}

/* What an earlier Clara has kept says nothing of fields. */
static gboolean
read_fields (JsonObject *object, ClaraProfile *profile, GError **error)
{
  JsonArray *array;
  gint64 unplaced;

  if (!clara_json_get_optional_array (object, "fields", &array, error) ||
      !clara_json_get_optional_int64 (object, "unplaced", 0, &unplaced, error))
    return FALSE;
  if (unplaced < 0 || unplaced > MAX_MONTHS ||
      (array != NULL && json_array_get_length (array) > MAX_ENTRIES))
    return refuse (error, "a profile has more fields than there can be");
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (!read_field (array, i, profile, error))
      return FALSE;
  clara_profile_set_unplaced (profile, (guint) unplaced);

  return TRUE;
}

static gboolean
read_months (JsonObject *object, ClaraProfile *profile, GError **error)
{
  gint64 months;

  if (!clara_json_get_int64 (object, "months", &months, error))
    return FALSE;
  if (months < 0 || months > MAX_MONTHS)
    return refuse (error, "nobody has worked as long as the profile says");
  clara_profile_set_months (profile, (guint) months);

  return TRUE;
}

/**
 * clara_profile_from_json:
 * @object: what clara_profile_to_json() writes
 * @error: return location for a #GError
 *
 * Reads a profile that was kept. Where in the text a thing stands is not kept, and is 0.
 *
 * Returns: (transfer full) (nullable): the profile; %NULL with %CLARA_ERROR_INVALID. Any thread
 */
ClaraProfile *
clara_profile_from_json (JsonObject *object, GError **error)
{
  static const struct
  {
    const char *name;
    gboolean (*read) (JsonArray *array, guint index, ClaraProfile *profile, GError **error);
  } lists[] = { { "experience", read_experience },
                { "education", read_education },
                { "languages", read_language },
                { "skills", read_skill },
                { "certifications", read_certification } };
  g_autoptr (ClaraProfile) profile = clara_profile_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      JsonArray *array = get_entries (object, lists[i].name, error);

      if (array == NULL)
        return NULL;
      for (guint k = 0; k < json_array_get_length (array); k++)
        if (!lists[i].read (array, k, profile, error))
          return NULL;
    }

  return read_months (object, profile, error) && read_fields (object, profile, error)
             ? g_steal_pointer (&profile)
             : NULL;
}
