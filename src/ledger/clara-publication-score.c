/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-profile.h"
#include "clara-publication-private.h"
#include "clara-rubric-json.h"
#include "clara-scores.h"

#include <string.h>

/* Facts come out of what a candidate wrote: bounded, and names of the lexicon alone. */
#define MAX_FACTS 40u

/* The members of @array, by the requirement that each is about. */
static GHashTable *
index_by_requirement (JsonArray *array)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);
  const guint n = array != NULL ? json_array_get_length (array) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *object = clara_json_get_object_element (array, i, NULL);
      const char *id = object != NULL ? clara_json_get_string (object, "requirement", NULL) : NULL;

      if (id != NULL)
        g_hash_table_insert (index, (char *) id, object);
    }

  return index;
}

/* A note mentions nobody: what a job text says is kept but for the sign that would call somebody. */
static char *
without_mentions (const char *text)
{
  char *safe = g_strdup (text);

  for (char *c = safe; *c != '\0'; c++)
    if (*c == '@' || *c == '\n' || *c == '\r')
      *c = ' ';

  return safe;
}

static double
get_double (JsonObject *object, const char *name)
{
  double value = 0;

  if (object == NULL || !clara_json_get_optional_double (object, name, 0, &value, NULL))
    return 0;

  return value;
}

static JsonArray *
describe_requirements (ClaraRubric *rubric, JsonObject *document, guint *n_unknown, GError **error)
{
  g_autoptr (JsonArray) lines = json_array_new ();
  g_autoptr (GHashTable) points = NULL;
  g_autoptr (GHashTable) matches = NULL;
  JsonArray *array;

  if (!clara_json_get_optional_array (document, "points", &array, error))
    return NULL;
  points = index_by_requirement (array);
  if (!clara_json_get_optional_array (document, "matches", &array, error))
    return NULL;
  matches = index_by_requirement (array);

  *n_unknown = 0;
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);
      JsonObject *match = g_hash_table_lookup (matches, requirement->id);
      JsonObject *share = g_hash_table_lookup (points, requirement->id);
      ClaraVerdict verdict = CLARA_VERDICT_UNKNOWN;
      JsonObject *line;
      g_autofree char *text = NULL;

      /* What nothing is known of is unknown, never missing. */
      if (match != NULL)
        clara_verdict_from_string (clara_json_get_string (match, "verdict", NULL), &verdict);
      *n_unknown += verdict == CLARA_VERDICT_UNKNOWN ? 1 : 0;

      text = without_mentions (requirement->text);
      line = json_object_new ();
      json_object_set_string_member (line, "text", text);
      json_object_set_string_member (line, "verdict", clara_verdict_to_string (verdict));
      json_object_set_double_member (line, "points", get_double (share, "points"));
      json_object_set_double_member (line, "of", get_double (share, "of"));
      json_array_add_object_element (lines, line);
    }

  return g_steal_pointer (&lines);
}

/* The highest of the degrees, by name. */
static const char *
find_highest_degree (JsonArray *education)
{
  ClaraDegreeLevel highest = CLARA_DEGREE_NONE;
  const guint n = education != NULL ? json_array_get_length (education) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *object = clara_json_get_object_element (education, i, NULL);
      const char *name = object != NULL ? clara_json_get_string (object, "level", NULL) : NULL;
      ClaraDegreeLevel level;

      if (name != NULL && clara_degree_level_from_string (name, &level))
        highest = MAX (highest, level);
    }

  return clara_degree_level_to_string (highest);
}

static JsonArray *
copy_languages (JsonArray *languages)
{
  JsonArray *copy = json_array_new ();
  const guint n = languages != NULL ? json_array_get_length (languages) : 0;

  for (guint i = 0; i < MIN (n, MAX_FACTS); i++)
    {
      JsonObject *object = clara_json_get_object_element (languages, i, NULL);
      const char *language = object != NULL ? clara_json_get_string (object, "language", NULL)
                                            : NULL;
      JsonObject *line;

      if (language == NULL || strlen (language) > 3)
        continue;

      line = json_object_new ();
      json_object_set_string_member (line, "language", language);
      clara_facts_set_string (line, "level", clara_json_get_string (object, "level", NULL));
      json_array_add_object_element (copy, line);
    }

  return copy;
}

static JsonArray *
copy_certifications (JsonArray *certifications)
{
  JsonArray *copy = json_array_new ();
  const guint n = certifications != NULL ? json_array_get_length (certifications) : 0;

  for (guint i = 0; i < MIN (n, MAX_FACTS); i++)
    {
      const char *name = clara_json_get_string_element (certifications, i, NULL);
      g_autofree char *safe = name != NULL ? without_mentions (name) : NULL;

      if (safe != NULL)
        json_array_add_string_element (copy, safe);
    }

  return copy;
}

static JsonArray *
copy_fields (JsonArray *fields)
{
  JsonArray *copy = json_array_new ();
  const guint n = fields != NULL ? json_array_get_length (fields) : 0;

  for (guint i = 0; i < MIN (n, MAX_FACTS); i++)
    {
      JsonObject *object = clara_json_get_object_element (fields, i, NULL);
      const char *field = object != NULL ? clara_json_get_string (object, "field", NULL) : NULL;
      g_autofree char *safe = field != NULL ? without_mentions (field) : NULL;
      gint64 months;
      JsonObject *line;

      if (safe == NULL || !clara_json_get_int64 (object, "months", &months, NULL))
        continue;

      line = json_object_new ();
      json_object_set_string_member (line, "field", safe);
      json_object_set_int_member (line, "months", months);
      json_array_add_object_element (copy, line);
    }

  return copy;
}

/* Figures and names of the lexicon: employers, schools and titles are the candidate's own words, and stay here. */
static JsonObject *
describe_facts (ClaraConnection *connection,
                const ClaraId *candidacy,
                guint n_unknown,
                GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autoptr (JsonObject) profile = NULL;
  g_autoptr (GError) local = NULL;
  g_autofree char *document = clara_profiles_get (connection, candidacy, &local);
  JsonArray *fields = NULL;
  JsonArray *education = NULL;
  JsonArray *languages = NULL;
  JsonArray *certifications = NULL;
  gint64 months = 0;
  gint64 unplaced = 0;

  if (document == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  json_object_set_int_member (facts, "unknown", n_unknown);
  if (document == NULL)
    return g_steal_pointer (&facts);

  profile = clara_json_parse_object (document, -1, NULL, error);
  if (profile == NULL || !clara_json_get_optional_int64 (profile, "months", 0, &months, error) ||
      !clara_json_get_optional_int64 (profile, "unplaced", 0, &unplaced, error) ||
      !clara_json_get_optional_array (profile, "fields", &fields, error) ||
      !clara_json_get_optional_array (profile, "education", &education, error) ||
      !clara_json_get_optional_array (profile, "languages", &languages, error) ||
      !clara_json_get_optional_array (profile, "certifications", &certifications, error))
    return NULL;

  json_object_set_int_member (facts, "months", months);
  json_object_set_array_member (facts, "fields", copy_fields (fields));
  json_object_set_int_member (facts, "unplaced", unplaced);
  json_object_set_string_member (facts, "education", find_highest_degree (education));
  json_object_set_array_member (facts, "languages", copy_languages (languages));
  json_object_set_array_member (facts, "certifications", copy_certifications (certifications));

  return g_steal_pointer (&facts);
}

static JsonObject *
describe (ClaraConnection *connection,
          const ClaraCandidacy *card,
          const ClaraScoreRow *row,
          const char *document,
          GError **error)
{
  g_autofree char *rubric_json = clara_rubrics_get (connection, &row->rubric, NULL, error);
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autoptr (JsonObject) score = NULL;
  g_autoptr (JsonObject) payload = json_object_new ();
  JsonArray *requirements;
  JsonObject *facts;
  guint n_unknown;

  if (rubric_json == NULL)
    return NULL;
  rubric = clara_rubric_from_json (rubric_json, -1, error);
  if (rubric == NULL)
    return NULL;
  score = clara_json_parse_object (document, -1, NULL, error);
  if (score == NULL)
    return NULL;

  json_object_set_string_member (payload, "status", clara_status_to_string (card->status));
  json_object_set_double_member (payload, "score", row->score);
  json_object_set_double_member (payload, "low", row->low);
  json_object_set_double_member (payload, "high", row->high);
  json_object_set_string_member (payload, "engine", row->engine);
  json_object_set_int_member (payload, "rubric", row->rubric_version);

  requirements = describe_requirements (rubric, score, &n_unknown, error);
  if (requirements == NULL)
    return NULL;
  json_object_set_array_member (payload, "requirements", requirements);

  facts = describe_facts (connection, &card->id, n_unknown, error);
  if (facts == NULL)
    return NULL;
  json_object_set_object_member (payload, "facts", facts);

  return g_steal_pointer (&payload);
}

JsonObject *
clara_publication_describe_score (ClaraConnection *connection,
                                  const ClaraCandidacy *card,
                                  gint64 *seq,
                                  GError **error)
{
  g_auto (ClaraScoreRow) row = { 0 };
  g_autofree char *document = NULL;

  if (!clara_scores_get_newest (connection, &card->id, &row, &document, error))
    return NULL;

  *seq = row.seq;

  return describe (connection, card, &row, document, error);
}
