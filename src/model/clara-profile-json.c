/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-profile-json.h"

static void
set_string_or_null (JsonObject *object, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
  else
    json_object_set_null_member (object, name);
}

static void
set_date_or_null (JsonObject *object, const char *name, ClaraYearMonth date)
{
  g_autofree char *string = date.year > 0 ? clara_year_month_to_string (date) : NULL;

  set_string_or_null (object, name, string);
}

static JsonArray *
experience_to_json (ClaraProfile *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_profile_get_n_experience (self); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (self, i);
      JsonObject *object = json_object_new ();

      set_string_or_null (object, "employer", experience->employer);
      set_string_or_null (object, "title", experience->title);
      set_string_or_null (object, "field", experience->field);
      set_date_or_null (object, "start", experience->from);
      set_date_or_null (object, "end", experience->to);
      json_object_set_boolean_member (object, "current", experience->current);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
fields_to_json (ClaraProfile *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_profile_get_n_fields (self); i++)
    {
      const ClaraFieldTime *field = clara_profile_get_field (self, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "field", field->field);
      json_object_set_int_member (object, "months", field->months);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
education_to_json (ClaraProfile *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_profile_get_n_education (self); i++)
    {
      const ClaraEducation *education = clara_profile_get_education (self, i);
      JsonObject *object = json_object_new ();

      set_string_or_null (object, "school", education->school);
      set_string_or_null (object, "degree", education->degree);
      json_object_set_string_member (object, "level",
                                     clara_degree_level_to_string (education->level));
      set_string_or_null (object, "field", education->field);
      set_date_or_null (object, "end", education->end);
      json_object_set_boolean_member (object, "finished", education->finished);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
languages_to_json (ClaraProfile *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_profile_get_n_languages (self); i++)
    {
      const ClaraLanguageSkill *language = clara_profile_get_language (self, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "language", language->language);
      set_string_or_null (object, "level", clara_language_level_to_string (language->level));
      json_array_add_object_element (array, object);
    }

  return array;
}

/**
 * clara_profile_to_json:
 * @self: a profile
 *
 * Writes a profile as `clara-cli profile` prints it, less the file's name.
 *
 * Returns: (transfer full): an object with `experience`, `months`, `fields`, `unplaced`, `education`, `languages`,
 *   `skills` and `certifications`
 */
JsonObject *
clara_profile_to_json (ClaraProfile *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *skills = json_array_new ();
  JsonArray *certifications = json_array_new ();

  for (guint i = 0; i < clara_profile_get_n_skills (self); i++)
    json_array_add_string_element (skills, clara_profile_get_skill (self, i)->name);
  for (guint i = 0; i < clara_profile_get_n_certifications (self); i++)
    json_array_add_string_element (certifications, clara_profile_get_certification (self, i)->name);

  json_object_set_array_member (object, "experience", experience_to_json (self));
  json_object_set_int_member (object, "months", clara_profile_get_months (self));
  json_object_set_array_member (object, "fields", fields_to_json (self));
  json_object_set_int_member (object, "unplaced", clara_profile_get_unplaced (self));
  json_object_set_array_member (object, "education", education_to_json (self));
  json_object_set_array_member (object, "languages", languages_to_json (self));
  json_object_set_array_member (object, "skills", skills);
  json_object_set_array_member (object, "certifications", certifications);

  return object;
}
