/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-score-json.h"

/* More than any score holds: a document is refused, not cut. */
#define MAX_MATCHES  200u
#define MAX_EVIDENCE 100u
#define MAX_FACTS    16u
#define MAX_WARNINGS 100u
#define MAX_OFFSET   G_MAXINT32

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, what);

  return FALSE;
}

static gboolean
read_share (JsonObject *object, const char *name, double most, double *value, GError **error)
{
  if (!clara_json_get_double (object, name, value, error))
    return FALSE;
  if (!(*value >= 0.0 && *value <= most))
    return refuse (error, "a figure of the score lies outside its scale");

  return TRUE;
}

static gboolean
read_span (JsonObject *object, guint *start, guint *end, GError **error)
{
  gint64 first, behind;

  if (!clara_json_get_int64 (object, "start", &first, error) ||
      !clara_json_get_int64 (object, "end", &behind, error))
    return FALSE;
  if (first < 0 || behind < first || behind > MAX_OFFSET)
    return refuse (error, "a span of the score is no part of a text");

  *start = (guint) first;
  *end = (guint) behind;

  return TRUE;
}

static gboolean
read_document (JsonObject *object, ClaraMaterialKind *kind, GError **error)
{
  const char *name = clara_json_get_string (object, "document", error);

  if (name == NULL)
    return FALSE;

  return clara_material_kind_from_string (name, kind) ||
         refuse (error, "a quotation of the score is from no kind of document that is known");
}

static gboolean
read_evidence (JsonObject *match, GArray *evidence, GError **error)
{
  JsonArray *array = clara_json_get_array (match, "evidence", error);

  if (array == NULL)
    return FALSE;
  if (json_array_get_length (array) > MAX_EVIDENCE)
    return refuse (error, "a requirement of the score has more quotations than there can be");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = clara_json_get_object_element (array, i, error);
      ClaraEvidence quoted = { 0 };
      const char *quote;

      if (object == NULL || !read_document (object, &quoted.material, error) ||
          !read_span (object, &quoted.start, &quoted.end, error) ||
          !read_share (object, "similarity", 1.0, &quoted.similarity, error))
        return FALSE;
      quote = clara_json_get_string (object, "quote", error);
      if (quote == NULL)
        return FALSE;
      quoted.quote = g_strdup (quote);
      g_array_append_val (evidence, quoted);
    }

  return TRUE;
}

static gboolean
read_match (JsonObject *object, JsonObject *points, ClaraMatch *match, GError **error)
{
  const char *id = clara_json_get_string (object, "requirement", error);
  const char *verdict;

  if (id == NULL)
    return FALSE;
  verdict = clara_json_get_string (object, "verdict", error);
  if (verdict == NULL)
    return FALSE;
  if (!clara_verdict_from_string (verdict, &match->verdict))
    return refuse (error, "a verdict of the score is none that is known");
  match->requirement = g_strdup (id);

  return read_share (object, "degree", 1.0, &match->degree, error) &&
         read_share (object, "shown", 1.0, &match->shown, error) &&
         clara_json_get_boolean (object, "listed", &match->listed, error) &&
         read_share (points, "points", 100.1, &match->points, error) &&
         read_share (points, "of", 100.1, &match->of, error) &&
         read_evidence (object, match->evidence, error);
}

static gboolean
read_matches (JsonObject *object, ClaraScore *into, GError **error)
{
  JsonArray *matches = clara_json_get_array (object, "matches", error);
  JsonArray *points = matches != NULL ? clara_json_get_array (object, "points", error) : NULL;
  guint n;

  if (points == NULL)
    return FALSE;
  n = json_array_get_length (matches);
  if (n > MAX_MATCHES || json_array_get_length (points) != n)
    return refuse (error, "the score has other matches than points");

  for (guint i = 0; i < n; i++)
    {
      JsonObject *match_object = clara_json_get_object_element (matches, i, error);
      JsonObject *points_object = match_object != NULL
                                      ? clara_json_get_object_element (points, i, error)
                                      : NULL;
      ClaraMatch match = { .evidence = g_array_new (FALSE, FALSE, sizeof (ClaraEvidence)) };
      gboolean good;

      g_array_set_clear_func (match.evidence, clara_evidence_clear);
      good = points_object != NULL && read_match (match_object, points_object, &match, error);
      clara_score_take_match (into, &match);
      if (!good)
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_facts (JsonObject *object, ClaraScore *into, GError **error)
{
  JsonArray *array = clara_json_get_array (object, "summary_facts", error);

  if (array == NULL)
    return FALSE;
  if (json_array_get_length (array) > MAX_FACTS)
    return refuse (error, "the summary of the score is too long");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *one = clara_json_get_object_element (array, i, error);
      ClaraFact fact = { 0 };
      const char *kind, *text;

      if (one == NULL || (kind = clara_json_get_string (one, "kind", error)) == NULL ||
          (text = clara_json_get_string (one, "text", error)) == NULL ||
          !read_document (one, &fact.material, error) ||
          !read_span (one, &fact.start, &fact.end, error))
        return FALSE;
      if (!clara_fact_kind_from_string (kind, &fact.kind))
        return refuse (error, "a fact of the score is of no kind that is known");
      fact.text = g_strdup (text);
      clara_score_take_fact (into, &fact);
    }

  return TRUE;
}

static gboolean
read_warnings (JsonObject *object, ClaraScore *into, GError **error)
{
  JsonArray *array = clara_json_get_array (object, "warnings", error);

  if (array == NULL)
    return FALSE;
  if (json_array_get_length (array) > MAX_WARNINGS)
    return refuse (error, "the score has too many warnings");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *one = clara_json_get_object_element (array, i, error);
      const char *kind, *message;

      if (one == NULL || (kind = clara_json_get_string (one, "kind", error)) == NULL ||
          (message = clara_json_get_string (one, "message", error)) == NULL)
        return FALSE;
      clara_score_add_warning (into, kind, message);
    }

  return TRUE;
}

/* What could not be read has no score: `null` stands for 0, as clara_score_to_json() writes it. */
static gboolean
read_result (JsonObject *object, ClaraScore *into, const char **reason, GError **error)
{
  double score = 0.0, low, high;
  const char *name;
  JsonObject *range;
  ClaraStatus status;

  if (!clara_json_get_optional_string (object, "reason", NULL, reason, error) ||
      (*reason == NULL && !read_share (object, "score", 100.0, &score, error)))
    return FALSE;
  range = clara_json_get_object (object, "range", error);
  if (range == NULL || !read_share (range, "low", 100.0, &low, error) ||
      !read_share (range, "high", 100.0, &high, error))
    return FALSE;
  name = clara_json_get_string (object, "status", error);
  if (name == NULL)
    return FALSE;
  if (!clara_status_from_string (name, &status))
    return refuse (error, "the status of the score is none that is known");

  clara_score_set_result (into, score, low, high, status);

  return TRUE;
}

/**
 * clara_score_from_json:
 * @object: what clara_score_to_json() made, perhaps kept for long
 * @reason: (out) (transfer full) (nullable): why nothing of the candidate could be read; untouched on failure
 * @error: return location; %CLARA_ERROR_INVALID names what is wrong
 *
 * Reads a score that was kept. Any thread.
 *
 * Returns: (transfer full) (nullable): the score
 */
ClaraScore *
clara_score_from_json (JsonObject *object, char **reason, GError **error)
{
  g_autoptr (ClaraScore) score = clara_score_new ();
  const char *why;

  if (!read_result (object, score, &why, error) || !read_matches (object, score, error) ||
      !read_facts (object, score, error) || !read_warnings (object, score, error))
    return NULL;

  *reason = g_strdup (why);

  return g_steal_pointer (&score);
}
