/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-json.h"

#include "clara-error.h"

#include <math.h>

/*
 * json-glib's own getters print a critical, or answer 0, where a member has another type than asked
 * for. These say which member it was, and are what every reader of foreign JSON uses. All are for
 * the thread that owns the object or array.
 */

/* Integers up to here are exact in a double, so 1.0 and 1e3 can be taken for integers. */
#define LARGEST_EXACT 9007199254740992.0

static gboolean
is_null (JsonNode *node)
{
  return node == NULL || JSON_NODE_HOLDS_NULL (node);
}

static gboolean
holds (JsonNode *node, GType type)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
wrong_member (const char *name, JsonNode *node, const char *what, GError **error)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               node == NULL ? "JSON: member “%s” is missing: expected %s"
                            : "JSON: member “%s”: expected %s",
               name, what);
  return FALSE;
}

static gboolean
wrong_element (guint index, JsonNode *node, const char *what, GError **error)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               node == NULL ? "JSON: element %u is missing: expected %s"
                            : "JSON: element %u: expected %s",
               index, what);
  return FALSE;
}

static JsonNode *
find_element (JsonArray *array, guint index)
{
  return index < json_array_get_length (array) ? json_array_get_element (array, index) : NULL;
}

static gboolean
read_string (JsonNode *node, const char **value)
{
  if (!holds (node, G_TYPE_STRING))
    return FALSE;

  *value = json_node_get_string (node);

  return TRUE;
}

static gboolean
read_int64 (JsonNode *node, gint64 *value)
{
  double number;

  if (holds (node, G_TYPE_INT64))
    {
      *value = json_node_get_int (node);
      return TRUE;
    }

  if (!holds (node, G_TYPE_DOUBLE))
    return FALSE;

  number = json_node_get_double (node);
  if (fabs (number) > LARGEST_EXACT || number != floor (number))
    return FALSE;

  *value = (gint64) number;

  return TRUE;
}

static gboolean
read_double (JsonNode *node, double *value)
{
  if (holds (node, G_TYPE_INT64))
    *value = (double) json_node_get_int (node);
  else if (holds (node, G_TYPE_DOUBLE))
    *value = json_node_get_double (node);
  else
    return FALSE;

  return TRUE;
}

static gboolean
read_boolean (JsonNode *node, gboolean *value)
{
  if (!holds (node, G_TYPE_BOOLEAN))
    return FALSE;

  *value = json_node_get_boolean (node);

  return TRUE;
}

static gboolean
read_array (JsonNode *node, JsonArray **value)
{
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  *value = json_node_get_array (node);

  return TRUE;
}

static gboolean
read_object (JsonNode *node, JsonObject **value)
{
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  *value = json_node_get_object (node);

  return TRUE;
}

/**
 * clara_json_get_string:
 * @object: an object
 * @name: the member that has to be there
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the string, owned by @object; %CLARA_ERROR_INVALID, naming
 *   the member, when it is absent or is not a string
 */
const char *
clara_json_get_string (JsonObject *object, const char *name, GError **error)
{
  JsonNode *node;
  const char *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  node = json_object_get_member (object, name);
  if (!read_string (node, &value))
    wrong_member (name, node, "a string", error);

  return value;
}

/**
 * clara_json_get_int64:
 * @object: an object
 * @name: the member that has to be there
 * @value: (out): the integer; `2.0` is one too; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether the member is there; %CLARA_ERROR_INVALID, naming it, when it is absent or is
 *   not an integer
 */
gboolean
clara_json_get_int64 (JsonObject *object, const char *name, gint64 *value, GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);

  return read_int64 (node, value) || wrong_member (name, node, "an integer", error);
}

/**
 * clara_json_get_double:
 * @object: an object
 * @name: the member that has to be there
 * @value: (out): the number, whole or not; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether the member is there; %CLARA_ERROR_INVALID, naming it, when it is absent or is
 *   not a number
 */
gboolean
clara_json_get_double (JsonObject *object, const char *name, double *value, GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);

  return read_double (node, value) || wrong_member (name, node, "a number", error);
}

/**
 * clara_json_get_boolean:
 * @object: an object
 * @name: the member that has to be there
 * @value: (out): the truth value; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether the member is there; %CLARA_ERROR_INVALID, naming it, when it is absent or is
 *   not true or false
 */
gboolean
clara_json_get_boolean (JsonObject *object, const char *name, gboolean *value, GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);

  return read_boolean (node, value) || wrong_member (name, node, "true or false", error);
}

/**
 * clara_json_get_array:
 * @object: an object
 * @name: the member that has to be there
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the array, owned by @object; %CLARA_ERROR_INVALID, naming
 *   the member, when it is absent or is not an array
 */
JsonArray *
clara_json_get_array (JsonObject *object, const char *name, GError **error)
{
  JsonNode *node;
  JsonArray *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  node = json_object_get_member (object, name);
  if (!read_array (node, &value))
    wrong_member (name, node, "an array", error);

  return value;
}

/**
 * clara_json_get_object:
 * @object: an object
 * @name: the member that has to be there
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the object, owned by @object; %CLARA_ERROR_INVALID, naming
 *   the member, when it is absent or is not an object
 */
JsonObject *
clara_json_get_object (JsonObject *object, const char *name, GError **error)
{
  JsonNode *node;
  JsonObject *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  node = json_object_get_member (object, name);
  if (!read_object (node, &value))
    wrong_member (name, node, "an object", error);

  return value;
}

/**
 * clara_json_get_optional_string:
 * @object: an object
 * @name: the member that may be there
 * @fallback: (nullable): what stands in for a member that is absent or null
 * @value: (out) (transfer none): the string, owned by @object; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not a
 *   string
 */
gboolean
clara_json_get_optional_string (JsonObject *object,
                                const char *name,
                                const char *fallback,
                                const char **value,
                                GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = fallback;
      return TRUE;
    }

  return read_string (node, value) || wrong_member (name, node, "a string", error);
}

/**
 * clara_json_get_optional_int64:
 * @object: an object
 * @name: the member that may be there
 * @fallback: what stands in for a member that is absent or null
 * @value: (out): the integer; `2.0` is one too; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not an
 *   integer
 */
gboolean
clara_json_get_optional_int64 (JsonObject *object,
                               const char *name,
                               gint64 fallback,
                               gint64 *value,
                               GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = fallback;
      return TRUE;
    }

  return read_int64 (node, value) || wrong_member (name, node, "an integer", error);
}

/**
 * clara_json_get_optional_double:
 * @object: an object
 * @name: the member that may be there
 * @fallback: what stands in for a member that is absent or null
 * @value: (out): the number, whole or not; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not a
 *   number
 */
gboolean
clara_json_get_optional_double (JsonObject *object,
                                const char *name,
                                double fallback,
                                double *value,
                                GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = fallback;
      return TRUE;
    }

  return read_double (node, value) || wrong_member (name, node, "a number", error);
}

/**
 * clara_json_get_optional_boolean:
 * @object: an object
 * @name: the member that may be there
 * @fallback: what stands in for a member that is absent or null
 * @value: (out): the truth value; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not true or
 *   false
 */
gboolean
clara_json_get_optional_boolean (JsonObject *object,
                                 const char *name,
                                 gboolean fallback,
                                 gboolean *value,
                                 GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = fallback;
      return TRUE;
    }

  return read_boolean (node, value) || wrong_member (name, node, "true or false", error);
}

/**
 * clara_json_get_optional_array:
 * @object: an object
 * @name: the member that may be there
 * @value: (out) (transfer none): the array, owned by @object; %NULL when it is absent or null;
 *   untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not an
 *   array
 */
gboolean
clara_json_get_optional_array (JsonObject *object,
                               const char *name,
                               JsonArray **value,
                               GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = NULL;
      return TRUE;
    }

  return read_array (node, value) || wrong_member (name, node, "an array", error);
}

/**
 * clara_json_get_optional_object:
 * @object: an object
 * @name: the member that may be there
 * @value: (out) (transfer none): the object, owned by @object; %NULL when it is absent or null;
 *   untouched on failure
 * @error: return location for a #GError
 *
 * Returns: %FALSE with %CLARA_ERROR_INVALID, naming the member, when it is there and is not an
 *   object
 */
gboolean
clara_json_get_optional_object (JsonObject *object,
                                const char *name,
                                JsonObject **value,
                                GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  node = json_object_get_member (object, name);
  if (is_null (node))
    {
      *value = NULL;
      return TRUE;
    }

  return read_object (node, value) || wrong_member (name, node, "an object", error);
}

/**
 * clara_json_get_string_element:
 * @array: an array
 * @index: which element, from 0
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the string, owned by @array; %CLARA_ERROR_INVALID, naming
 *   the index, when it is absent or is not a string
 */
const char *
clara_json_get_string_element (JsonArray *array, guint index, GError **error)
{
  JsonNode *node;
  const char *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  node = find_element (array, index);
  if (!read_string (node, &value))
    wrong_element (index, node, "a string", error);

  return value;
}

/**
 * clara_json_get_int64_element:
 * @array: an array
 * @index: which element, from 0
 * @value: (out): the integer; `2.0` is one too; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether the element is there; %CLARA_ERROR_INVALID, naming the index, when it is absent
 *   or is not an integer
 */
gboolean
clara_json_get_int64_element (JsonArray *array, guint index, gint64 *value, GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (array != NULL && value != NULL, FALSE);

  node = find_element (array, index);

  return read_int64 (node, value) || wrong_element (index, node, "an integer", error);
}

/**
 * clara_json_get_double_element:
 * @array: an array
 * @index: which element, from 0
 * @value: (out): the number, whole or not; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether the element is there; %CLARA_ERROR_INVALID, naming the index, when it is absent
 *   or is not a number
 */
gboolean
clara_json_get_double_element (JsonArray *array, guint index, double *value, GError **error)
{
  JsonNode *node;

  g_return_val_if_fail (array != NULL && value != NULL, FALSE);

  node = find_element (array, index);

  return read_double (node, value) || wrong_element (index, node, "a number", error);
}

/**
 * clara_json_get_array_element:
 * @array: an array
 * @index: which element, from 0
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the array, owned by @array; %CLARA_ERROR_INVALID, naming the
 *   index, when it is absent or is not an array
 */
JsonArray *
clara_json_get_array_element (JsonArray *array, guint index, GError **error)
{
  JsonNode *node;
  JsonArray *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  node = find_element (array, index);
  if (!read_array (node, &value))
    wrong_element (index, node, "an array", error);

  return value;
}

/**
 * clara_json_get_object_element:
 * @array: an array
 * @index: which element, from 0
 * @error: return location for a #GError
 *
 * Returns: (transfer none) (nullable): the object, owned by @array; %CLARA_ERROR_INVALID, naming
 *   the index, when it is absent or is not an object
 */
JsonObject *
clara_json_get_object_element (JsonArray *array, guint index, GError **error)
{
  JsonNode *node;
  JsonObject *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  node = find_element (array, index);
  if (!read_object (node, &value))
    wrong_element (index, node, "an object", error);

  return value;
}
