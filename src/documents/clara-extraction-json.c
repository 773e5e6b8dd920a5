/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-extraction-json.h"

#include "clara-document-limits.h"
#include "clara-error.h"

#include <math.h>
#include <string.h>

/*
 * One mapping between an extraction and JSON serves the worker's answer and `clara-cli extract`: the members
 * are those that the command prints, less the file's name, which the worker never learns. Reading believes
 * nothing: the worker has had a stranger's document in its hands.
 */

static void
set_string_or_null (JsonObject *object, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
  else
    json_object_set_null_member (object, name);
}

/* Hundredths of a point are finer than any printer; more digits would only make the answer longer. */
static double
hundredths (float value)
{
  return round ((double) value * 100.0) / 100.0;
}

static JsonArray *
hidden_to_json (ClaraExtraction *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_extraction_get_n_hidden (self); i++)
    {
      const ClaraHidden *hidden = clara_extraction_get_hidden (self, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "kind", clara_hidden_kind_to_string (hidden->kind));
      if (hidden->page > 0)
        json_object_set_int_member (object, "page", hidden->page);
      else
        json_object_set_null_member (object, "page");
      json_object_set_string_member (object, "text", hidden->text);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
warnings_to_json (ClaraExtraction *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_extraction_get_n_warnings (self); i++)
    {
      const ClaraWarning *warning = clara_extraction_get_warning (self, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "kind", warning->kind);
      json_object_set_string_member (object, "message", warning->message);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
words_to_json (ClaraExtraction *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_extraction_get_n_words (self); i++)
    {
      const ClaraWord *word = clara_extraction_get_word (self, i);
      JsonObject *object = json_object_new ();
      JsonArray *box = json_array_sized_new (4);

      json_object_set_int_member (object, "start", word->start);
      json_object_set_int_member (object, "end", word->end);
      json_object_set_int_member (object, "page", word->page);
      json_array_add_double_element (box, hundredths (word->x));
      json_array_add_double_element (box, hundredths (word->y));
      json_array_add_double_element (box, hundredths (word->width));
      json_array_add_double_element (box, hundredths (word->height));
      json_object_set_array_member (object, "box", box);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
unread_pages_to_json (ClaraExtraction *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_extraction_get_n_unread_pages (self); i++)
    json_array_add_int_element (array, clara_extraction_get_unread_page (self, i));

  return array;
}

/**
 * clara_extraction_to_json:
 * @self: an extraction
 * @positions: whether to write where each word stands
 *
 * Returns: (transfer full): the members that `clara-cli extract` prints, without `file`; any thread
 */
JsonObject *
clara_extraction_to_json (ClaraExtraction *self, gboolean positions)
{
  JsonObject *object;

  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  object = json_object_new ();
  json_object_set_boolean_member (object, "readable", clara_extraction_get_reason (self) == NULL);
  set_string_or_null (object, "reason", clara_extraction_get_reason (self));
  set_string_or_null (object, "language", clara_extraction_get_language (self));
  json_object_set_int_member (object, "pages", clara_extraction_get_pages (self));
  json_object_set_string_member (object, "text", clara_extraction_get_text (self));
  json_object_set_array_member (object, "hidden", hidden_to_json (self));
  json_object_set_array_member (object, "warnings", warnings_to_json (self));
  json_object_set_double_member (object, "confidence", clara_extraction_get_confidence (self));
  json_object_set_boolean_member (object, "ocr", clara_extraction_get_ocr (self));
  if (positions)
    json_object_set_array_member (object, "words", words_to_json (self));
  if (clara_extraction_get_n_unread_pages (self) > 0)
    json_object_set_array_member (object, "unread_pages", unread_pages_to_json (self));

  return object;
}

static gboolean
refuse (GError **error, const char *member)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "the answer's \"%s\" is not what it may be",
               member);
  return FALSE;
}

static GType
member_type (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node)
                                                      : G_TYPE_INVALID;
}

static gboolean
get_boolean (JsonObject *object, const char *name, gboolean *value, GError **error)
{
  if (member_type (object, name) != G_TYPE_BOOLEAN)
    return refuse (error, name);

  *value = json_object_get_boolean_member (object, name);
  return TRUE;
}

static gboolean
get_count (JsonObject *object, const char *name, gint64 max, guint *value, GError **error)
{
  gint64 number;

  if (member_type (object, name) != G_TYPE_INT64)
    return refuse (error, name);

  number = json_object_get_int_member (object, name);
  if (number < 0 || number > max)
    return refuse (error, name);

  *value = number;
  return TRUE;
}

static gboolean
get_string (JsonObject *object, const char *name, gsize max, const char **value, GError **error)
{
  const char *string;

  if (member_type (object, name) != G_TYPE_STRING)
    return refuse (error, name);

  string = json_object_get_string_member (object, name);
  if (strlen (string) > max || !g_utf8_validate (string, -1, NULL))
    return refuse (error, name);

  *value = string;
  return TRUE;
}

static gboolean
get_string_or_null (JsonObject *object,
                    const char *name,
                    gsize max,
                    const char **value,
                    GError **error)
{
  if (json_object_has_member (object, name) && json_object_get_null_member (object, name))
    {
      *value = NULL;
      return TRUE;
    }

  return get_string (object, name, max, value, error);
}

static gboolean
get_array (JsonObject *object, const char *name, guint max, JsonArray **value, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) ||
      json_array_get_length (json_node_get_array (node)) > max)
    return refuse (error, name);

  *value = json_node_get_array (node);
  return TRUE;
}

static JsonObject *
element_object (JsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/* Names that become part of other programs' input are short and plain, whatever the worker says. */
static gboolean
is_stable_name (const char *name)
{
  return *name != '\0' && strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (name);
}

static gboolean
hidden_from_json (JsonObject *object, guint pages, ClaraExtraction *into, GError **error)
{
  JsonArray *array;
  gsize total = 0;

  if (!get_array (object, "hidden", CLARA_MAX_FINDINGS, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *item = element_object (array, i);
      const char *kind, *text;
      ClaraHiddenKind hidden_kind;
      guint page = 0;

      if (item == NULL || !get_string (item, "kind", 32, &kind, NULL) ||
          !clara_hidden_kind_from_string (kind, &hidden_kind) ||
          !get_string (item, "text", CLARA_MAX_TEXT_BYTES, &text, NULL) ||
          !json_object_has_member (item, "page"))
        return refuse (error, "hidden");
      if (!json_object_get_null_member (item, "page") &&
          !get_count (item, "page", pages, &page, NULL))
        return refuse (error, "hidden");

      total += strlen (text);
      if (total > CLARA_MAX_TEXT_BYTES)
        return refuse (error, "hidden");

      clara_extraction_add_hidden (into, hidden_kind, page, text);
    }

  return TRUE;
}

static gboolean
warnings_from_json (JsonObject *object, ClaraExtraction *into, GError **error)
{
  JsonArray *array;

  if (!get_array (object, "warnings", CLARA_MAX_WARNINGS, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *item = element_object (array, i);
      const char *kind, *message;

      if (item == NULL || !get_string (item, "kind", 32, &kind, NULL) || !is_stable_name (kind) ||
          !get_string (item, "message", 1024, &message, NULL))
        return refuse (error, "warnings");

      clara_extraction_add_warning (into, kind, message);
    }

  return TRUE;
}

static gboolean
get_box (JsonObject *object, float box[4])
{
  JsonArray *array;

  if (!get_array (object, "box", 4, &array, NULL) || json_array_get_length (array) != 4)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
      double value;

      if (type != G_TYPE_DOUBLE && type != G_TYPE_INT64)
        return FALSE;
      value = json_node_get_double (node);
      if (!isfinite (value) || fabs (value) > 1e6)
        return FALSE;
      box[i] = (float) value;
    }

  return box[2] >= 0.0f && box[3] >= 0.0f;
}

static gboolean
words_from_json (JsonObject *object, guint pages, ClaraExtraction *into, GError **error)
{
  gint64 characters = g_utf8_strlen (clara_extraction_get_text (into), -1);
  JsonArray *array;

  if (!json_object_has_member (object, "words"))
    return TRUE;
  if (!get_array (object, "words", CLARA_MAX_WORDS, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *item = element_object (array, i);
      ClaraWord word;
      float box[4];

      if (item == NULL || !get_count (item, "start", characters, &word.start, NULL) ||
          !get_count (item, "end", characters, &word.end, NULL) || word.end < word.start ||
          !get_count (item, "page", pages, &word.page, NULL) || word.page == 0 ||
          !get_box (item, box))
        return refuse (error, "words");

      word.x = box[0];
      word.y = box[1];
      word.width = box[2];
      word.height = box[3];
      clara_extraction_add_word (into, &word);
    }

  return TRUE;
}

static gboolean
unread_pages_from_json (JsonObject *object, guint pages, ClaraExtraction *into, GError **error)
{
  JsonArray *array;

  if (!json_object_has_member (object, "unread_pages"))
    return TRUE;
  if (!get_array (object, "unread_pages", CLARA_MAX_PAGES, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 page = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_int (node) : 0;

      if (page < 1 || page > pages)
        return refuse (error, "unread_pages");
      clara_extraction_add_unread_page (into, (guint) page);
    }

  return TRUE;
}

static gboolean
get_confidence (JsonObject *object, double *value, GError **error)
{
  GType type = member_type (object, "confidence");

  if (type != G_TYPE_DOUBLE && type != G_TYPE_INT64)
    return refuse (error, "confidence");

  *value = json_object_get_double_member (object, "confidence");
  return *value >= 0.0 && *value <= 1.0 ? TRUE : refuse (error, "confidence");
}

/**
 * clara_extraction_from_json:
 * @object: what a worker answered
 * @error: return location
 *
 * Reads an extraction that comes from a process that may have been taken over: every member must be there,
 * of its type and within its bounds, and offsets must lie inside the text.
 *
 * Returns: (transfer full): the extraction, or %NULL with %CLARA_ERROR_INVALID; any thread
 */
ClaraExtraction *
clara_extraction_from_json (JsonObject *object, GError **error)
{
  g_autoptr (ClaraExtraction) self = NULL;
  const char *reason, *language, *text;
  gboolean readable, ocr;
  double confidence;
  guint pages;

  g_return_val_if_fail (object != NULL, NULL);

  if (!get_boolean (object, "readable", &readable, error) ||
      !get_string_or_null (object, "reason", 32, &reason, error) ||
      !get_string_or_null (object, "language", 3, &language, error) ||
      !get_count (object, "pages", CLARA_MAX_PAGES, &pages, error) ||
      !get_string (object, "text", CLARA_MAX_TEXT_BYTES, &text, error) ||
      !get_confidence (object, &confidence, error) || !get_boolean (object, "ocr", &ocr, error))
    return NULL;

  if (readable != (reason == NULL) ||
      (reason != NULL && (!is_stable_name (reason) || *text != '\0')))
    {
      refuse (error, "reason");
      return NULL;
    }
  if (language != NULL && !is_stable_name (language))
    {
      refuse (error, "language");
      return NULL;
    }

  self = clara_extraction_new ();
  clara_extraction_set_reason (self, reason);
  clara_extraction_set_language (self, language);
  clara_extraction_set_pages (self, pages);
  clara_extraction_set_text (self, text);
  clara_extraction_set_confidence (self, confidence);
  clara_extraction_set_ocr (self, ocr);

  if (!hidden_from_json (object, pages, self, error) || !warnings_from_json (object, self, error) ||
      !words_from_json (object, pages, self, error) ||
      !unread_pages_from_json (object, pages, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
