/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-rubric-json.h"

#include "clara-error.h"
#include "clara-json.h"

/* What a rubric file may hold; a person edits it, and a stranger may have sent it. */
#define MAX_FILE_BYTES (2u * 1024u * 1024u)
#define MAX_TITLE      1000
#define MAX_ID         64
#define MAX_TEXT       4000
#define MAX_FLAGS      16u
#define MAX_FLAG       64
#define MAX_YEARS      60.0
#define MAX_OFFSET     (64 * 1024 * 1024)

static JsonArray *
flags_to_json (char **flags)
{
  JsonArray *array = json_array_new ();

  for (char **flag = flags; flag != NULL && *flag != NULL; flag++)
    json_array_add_string_element (array, *flag);

  return array;
}

static JsonObject *
requirement_to_json (const ClaraRequirement *requirement)
{
  JsonObject *object = json_object_new ();
  JsonObject *source = json_object_new ();

  json_object_set_string_member (object, "id", requirement->id);
  json_object_set_string_member (object, "text", requirement->text);
  json_object_set_string_member (object, "category",
                                 clara_requirement_category_to_string (requirement->category));
  json_object_set_string_member (object, "importance",
                                 clara_importance_to_string (requirement->importance));
  json_object_set_boolean_member (object, "knock_out", requirement->knock_out);
  json_object_set_double_member (object, "weight", requirement->weight);
  if (requirement->min_years <= 0.0)
    json_object_set_null_member (object, "min_years");
  else if (requirement->min_years == (gint64) requirement->min_years)
    json_object_set_int_member (object, "min_years", (gint64) requirement->min_years);
  else
    json_object_set_double_member (object, "min_years", requirement->min_years);
  json_object_set_array_member (object, "flags", flags_to_json (requirement->flags));

  json_object_set_int_member (source, "start", requirement->source_start);
  json_object_set_int_member (source, "end", requirement->source_end);
  json_object_set_object_member (object, "source", source);

  return object;
}

/**
 * clara_rubric_to_json:
 * @rubric: what a job asks for
 *
 * Returns: (transfer full): the rubric as programs read it: `job` and `requirements`; any thread
 */
JsonObject *
clara_rubric_to_json (ClaraRubric *rubric)
{
  JsonObject *object = json_object_new ();
  JsonObject *job = json_object_new ();
  JsonArray *requirements = json_array_new ();

  json_object_set_string_member (job, "title", clara_rubric_get_title (rubric));
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    json_array_add_object_element (requirements,
                                   requirement_to_json (clara_rubric_get_requirement (rubric, i)));

  json_object_set_object_member (object, "job", job);
  json_object_set_array_member (object, "requirements", requirements);

  return object;
}

/**
 * clara_rubric_to_string:
 * @rubric: a rubric
 *
 * Returns: (transfer full): what clara_rubric_to_json() makes, as a text. Any thread
 */
char *
clara_rubric_to_string (ClaraRubric *rubric)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, clara_rubric_to_json (rubric));

  return json_to_string (node, FALSE);
}

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, what);
  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

static gboolean
read_words (JsonObject *object, const char *name, glong max, const char **words, GError **error)
{
  const char *string = clara_json_get_string (object, name, error);

  if (string == NULL)
    return FALSE;
  if (is_blank (string) || g_utf8_strlen (string, -1) > max)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "“%s” has to be of 1 to %ld characters",
                   name, max);
      return FALSE;
    }

  *words = string;
  return TRUE;
}

static gboolean
read_kind (JsonObject *object, ClaraRequirement *into, GError **error)
{
  const char *category = clara_json_get_string (object, "category", error);
  const char *importance;

  if (category == NULL)
    return FALSE;
  if (!clara_requirement_category_from_string (category, &into->category))
    return refuse (error, "“category” is none that is known");

  importance = clara_json_get_string (object, "importance", error);
  if (importance == NULL)
    return FALSE;
  if (!clara_importance_from_string (importance, &into->importance))
    return refuse (error, "“importance” is neither must nor nice");

  return TRUE;
}

static gboolean
read_figures (JsonObject *object, ClaraRequirement *into, GError **error)
{
  if (!clara_json_get_double (object, "weight", &into->weight, error) ||
      !clara_json_get_optional_double (object, "min_years", 0.0, &into->min_years, error) ||
      !clara_json_get_optional_boolean (object, "knock_out", FALSE, &into->knock_out, error))
    return FALSE;

  if (!(into->weight >= 0.0 && into->weight <= 1.0))
    return refuse (error, "“weight” has to lie between 0 and 1");
  if (!(into->min_years >= 0.0 && into->min_years <= MAX_YEARS))
    return refuse (error, "“min_years” has to lie between 0 and 60");

  return TRUE;
}

static gboolean
read_flags (JsonObject *object, char ***flags, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  if (!clara_json_get_optional_array (object, "flags", &array, error))
    return FALSE;
  if (array == NULL || json_array_get_length (array) == 0)
    return TRUE;
  if (json_array_get_length (array) > MAX_FLAGS)
    return refuse (error, "“flags” are more than 16");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *flag = clara_json_get_string_element (array, i, error);

      if (flag == NULL)
        return FALSE;
      if (is_blank (flag) || g_utf8_strlen (flag, -1) > MAX_FLAG)
        return refuse (error, "each of the “flags” has to be of 1 to 64 characters");
      g_ptr_array_add (names, g_strdup (flag));
    }

  g_ptr_array_add (names, NULL);
  *flags = (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
  return TRUE;
}

static gboolean
read_source (JsonObject *object, ClaraRequirement *into, GError **error)
{
  JsonObject *source;
  gint64 start, end;

  if (!clara_json_get_optional_object (object, "source", &source, error))
    return FALSE;
  if (source == NULL)
    return TRUE;

  if (!clara_json_get_int64 (source, "start", &start, error) ||
      !clara_json_get_int64 (source, "end", &end, error))
    return FALSE;
  if (start < 0 || end < start || end > MAX_OFFSET)
    return refuse (error, "“source” is no part of a text");

  into->source_start = (guint) start;
  into->source_end = (guint) end;
  return TRUE;
}

static gboolean
read_requirement (JsonArray *array, guint index, ClaraRubric *into, GHashTable *ids, GError **error)
{
  JsonObject *object = clara_json_get_object_element (array, index, error);
  ClaraRequirement requirement = { 0 };
  g_auto (GStrv) flags = NULL;
  const char *id, *text;

  if (object == NULL || !read_words (object, "id", MAX_ID, &id, error) ||
      !read_words (object, "text", MAX_TEXT, &text, error) ||
      !read_kind (object, &requirement, error) || !read_figures (object, &requirement, error) ||
      !read_flags (object, &flags, error) || !read_source (object, &requirement, error))
    return FALSE;
  if (!g_hash_table_add (ids, (gpointer) id))
    return refuse (error, "another requirement has the same “id”");

  requirement.id = (char *) id;
  requirement.text = (char *) text;
  requirement.flags = flags;
  clara_rubric_add (into, &requirement);

  return TRUE;
}

/* Where a requirement has a name, people look for that; else for its place. */
static void
name_requirement (JsonArray *array, guint index, GError **error)
{
  JsonNode *node = json_array_get_element (array, index);
  const char *id = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    id = clara_json_get_string (json_node_get_object (node), "id", NULL);

  if (id != NULL && *id != '\0' && g_utf8_strlen (id, -1) <= MAX_ID)
    g_prefix_error (error, "requirement %u (%s): ", index + 1, id);
  else
    g_prefix_error (error, "requirement %u: ", index + 1);
}

static gboolean
read_title (JsonObject *object, const char **title, GError **error)
{
  JsonObject *job;

  *title = NULL;
  if (!clara_json_get_optional_object (object, "job", &job, error))
    return FALSE;
  if (job == NULL)
    return TRUE;
  if (!clara_json_get_optional_string (job, "title", NULL, title, error))
    return FALSE;
  if (*title != NULL && g_utf8_strlen (*title, -1) > MAX_TITLE)
    return refuse (error, "the job's “title” is over 1,000 characters");

  return TRUE;
}

/* What all points are shared out by must not be nothing. */
static gboolean
weighs_something (ClaraRubric *rubric)
{
  double sum = 0.0;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    sum += clara_rubric_get_requirement (rubric, i)->weight;

  return sum > 0.0 || clara_rubric_get_n_requirements (rubric) == 0;
}

/**
 * clara_rubric_from_json:
 * @json: a rubric file, as clara_rubric_to_json() gives it and a person may have edited it
 * @length: its size in bytes, or -1 when it ends in a NUL
 * @error: return location
 *
 * Reads a rubric that comes from outside. Each requirement needs `id`, `text`, `category`, `importance` and
 * `weight`; `knock_out`, `min_years`, `flags` and `source` may be left out; members that are not known are passed
 * over. An error names the requirement. Any thread.
 *
 * Returns: (transfer full): the rubric, or %NULL with %CLARA_ERROR_INVALID or %CLARA_ERROR_TOO_LARGE
 */
ClaraRubric *
clara_rubric_from_json (const char *json, gssize length, GError **error)
{
  const ClaraJsonLimits limits = { .max_size = MAX_FILE_BYTES, .unique_members = TRUE };
  g_autoptr (JsonObject) object = clara_json_parse_object (json, length, &limits, error);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (ClaraRubric) self = NULL;
  JsonArray *array;
  const char *title;

  if (object == NULL || !read_title (object, &title, error))
    return NULL;
  array = clara_json_get_array (object, "requirements", error);
  if (array == NULL)
    return NULL;
  if (json_array_get_length (array) > CLARA_RUBRIC_MAX_REQUIREMENTS)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "there are more than %u requirements",
                   CLARA_RUBRIC_MAX_REQUIREMENTS);
      return NULL;
    }

  self = clara_rubric_new (title);
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_requirement (array, i, self, ids, error))
      {
        name_requirement (array, i, error);
        return NULL;
      }
  if (!weighs_something (self))
    {
      refuse (error, "no requirement has a weight above 0");
      return NULL;
    }

  return g_steal_pointer (&self);
}
