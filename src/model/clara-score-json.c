/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-score-json.h"

static JsonArray *
evidence_to_json (const GArray *evidence)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < evidence->len; i++)
    {
      const ClaraEvidence *quoted = &g_array_index (evidence, ClaraEvidence, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "document",
                                     clara_material_kind_to_string (quoted->material));
      json_object_set_string_member (object, "quote", quoted->quote);
      json_object_set_int_member (object, "start", quoted->start);
      json_object_set_int_member (object, "end", quoted->end);
      json_object_set_double_member (object, "similarity", quoted->similarity);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
points_to_json (ClaraScore *score)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_score_get_n_matches (score); i++)
    {
      const ClaraMatch *match = clara_score_get_match (score, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "requirement", match->requirement);
      json_object_set_double_member (object, "points", match->points);
      json_object_set_double_member (object, "of", match->of);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
matches_to_json (ClaraScore *score)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_score_get_n_matches (score); i++)
    {
      const ClaraMatch *match = clara_score_get_match (score, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "requirement", match->requirement);
      json_object_set_string_member (object, "verdict", clara_verdict_to_string (match->verdict));
      json_object_set_double_member (object, "degree", match->degree);
      json_object_set_double_member (object, "shown", match->shown);
      json_object_set_boolean_member (object, "listed", match->listed);
      json_object_set_array_member (object, "evidence", evidence_to_json (match->evidence));
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
facts_to_json (ClaraScore *score)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_score_get_n_facts (score); i++)
    {
      const ClaraFact *fact = clara_score_get_fact (score, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "kind", clara_fact_kind_to_string (fact->kind));
      json_object_set_string_member (object, "text", fact->text);
      json_object_set_string_member (object, "document",
                                     clara_material_kind_to_string (fact->material));
      json_object_set_int_member (object, "start", fact->start);
      json_object_set_int_member (object, "end", fact->end);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
warnings_to_json (ClaraScore *score)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_score_get_n_warnings (score); i++)
    {
      JsonObject *object = json_object_new ();
      const char *kind, *message;

      clara_score_get_warning (score, i, &kind, &message);
      json_object_set_string_member (object, "kind", kind);
      json_object_set_string_member (object, "message", message);
      json_array_add_object_element (array, object);
    }

  return array;
}

/**
 * clara_score_get_summary_text:
 * @score: a score
 *
 * Returns: (transfer full): the sentences of its summary in one line, empty where it has none
 */
char *
clara_score_get_summary_text (ClaraScore *score)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < clara_score_get_n_facts (score); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", clara_score_get_fact (score, i)->text);

  return g_string_free (text, FALSE);
}

/**
 * clara_score_to_json:
 * @score: a score
 * @reason: (nullable): why nothing of the candidate could be read; NULL where something could
 *
 * What `screen` prints of one candidate, but for who it is: score, range, status, points, matches, summary, warnings.
 * What cannot be read has no score: it is `null`, and the range is the whole scale. Any thread.
 *
 * Returns: (transfer full): the object
 */
JsonObject *
clara_score_to_json (ClaraScore *score, const char *reason)
{
  JsonObject *object = json_object_new ();
  JsonObject *range = json_object_new ();
  g_autofree char *summary = clara_score_get_summary_text (score);

  if (reason == NULL)
    json_object_set_double_member (object, "score", clara_score_get_score (score));
  else
    json_object_set_null_member (object, "score");
  json_object_set_double_member (range, "low", reason == NULL ? clara_score_get_low (score) : 0.0);
  json_object_set_double_member (range, "high",
                                 reason == NULL ? clara_score_get_high (score) : 100.0);
  json_object_set_object_member (object, "range", range);
  json_object_set_string_member (object, "status",
                                 clara_status_to_string (clara_score_get_status (score)));
  json_object_set_boolean_member (object, "readable", reason == NULL);
  if (reason != NULL)
    json_object_set_string_member (object, "reason", reason);
  else
    json_object_set_null_member (object, "reason");
  json_object_set_array_member (object, "points", points_to_json (score));
  json_object_set_array_member (object, "matches", matches_to_json (score));
  json_object_set_string_member (object, "summary", summary);
  json_object_set_array_member (object, "summary_facts", facts_to_json (score));
  json_object_set_array_member (object, "warnings", warnings_to_json (score));

  return object;
}
