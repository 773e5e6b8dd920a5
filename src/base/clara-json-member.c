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

/* A type that JSON knows: how a node is read as one, and what it is called. */
typedef struct
{
  gboolean (*read) (JsonNode *node, gpointer value); /* leaves the value alone on failure */
  const char *name;
} Kind;

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
read_string (JsonNode *node, gpointer value)
{
  if (!holds (node, G_TYPE_STRING))
    return FALSE;

  *(const char **) value = json_node_get_string (node);

  return TRUE;
}

static gboolean
read_int64 (JsonNode *node, gpointer value)
{
  double number;

  if (holds (node, G_TYPE_INT64))
    {
      *(gint64 *) value = json_node_get_int (node);
      return TRUE;
    }

  if (!holds (node, G_TYPE_DOUBLE))
    return FALSE;

  number = json_node_get_double (node);
  if (fabs (number) > LARGEST_EXACT || number != floor (number))
    return FALSE;

  *(gint64 *) value = (gint64) number;

  return TRUE;
}

static gboolean
read_double (JsonNode *node, gpointer value)
{
  if (holds (node, G_TYPE_INT64))
    *(double *) value = (double) json_node_get_int (node);
  else if (holds (node, G_TYPE_DOUBLE))
    *(double *) value = json_node_get_double (node);
  else
    return FALSE;

  return TRUE;
}

static gboolean
read_boolean (JsonNode *node, gpointer value)
{
  if (!holds (node, G_TYPE_BOOLEAN))
    return FALSE;

  *(gboolean *) value = json_node_get_boolean (node);

  return TRUE;
}

static gboolean
read_array (JsonNode *node, gpointer value)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  *(JsonArray **) value = json_node_get_array (node);

  return TRUE;
}

static gboolean
read_object (JsonNode *node, gpointer value)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  *(JsonObject **) value = json_node_get_object (node);

  return TRUE;
}

static const Kind a_string = { read_string, "a string" };
static const Kind an_int64 = { read_int64, "an integer" };
static const Kind a_double = { read_double, "a number" };
static const Kind a_boolean = { read_boolean, "true or false" };
static const Kind an_array = { read_array, "an array" };
static const Kind an_object = { read_object, "an object" };

static gboolean
read_member (JsonObject *object, const char *name, const Kind *kind, gpointer value, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && kind->read (node, value))
    return TRUE;

  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               node == NULL ? "JSON: member “%s” is missing: expected %s"
                            : "JSON: member “%s”: expected %s",
               name, kind->name);
  return FALSE;
}

static gboolean
is_absent (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node == NULL || JSON_NODE_HOLDS_NULL (node);
}

static gboolean
read_element (JsonArray *array, guint index, const Kind *kind, gpointer value, GError **error)
{
  JsonNode *node = index < json_array_get_length (array) ? json_array_get_element (array, index)
                                                         : NULL;

  if (node != NULL && kind->read (node, value))
    return TRUE;

  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               node == NULL ? "JSON: element %u is missing: expected %s"
                            : "JSON: element %u: expected %s",
               index, kind->name);
  return FALSE;
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
  const char *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  read_member (object, name, &a_string, &value, error);

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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  return read_member (object, name, &an_int64, value, error);
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  return read_member (object, name, &a_double, value, error);
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  return read_member (object, name, &a_boolean, value, error);
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
  JsonArray *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  read_member (object, name, &an_array, &value, error);

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
  JsonObject *value = NULL;

  g_return_val_if_fail (object != NULL && name != NULL, NULL);

  read_member (object, name, &an_object, &value, error);

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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &a_string, value, error);

  *value = fallback;
  return TRUE;
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &an_int64, value, error);

  *value = fallback;
  return TRUE;
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &a_double, value, error);

  *value = fallback;
  return TRUE;
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &a_boolean, value, error);

  *value = fallback;
  return TRUE;
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &an_array, value, error);

  *value = NULL;
  return TRUE;
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
  g_return_val_if_fail (object != NULL && name != NULL && value != NULL, FALSE);

  if (!is_absent (object, name))
    return read_member (object, name, &an_object, value, error);

  *value = NULL;
  return TRUE;
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
  const char *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  read_element (array, index, &a_string, &value, error);

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
  g_return_val_if_fail (array != NULL && value != NULL, FALSE);

  return read_element (array, index, &an_int64, value, error);
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
  g_return_val_if_fail (array != NULL && value != NULL, FALSE);

  return read_element (array, index, &a_double, value, error);
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
  JsonArray *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  read_element (array, index, &an_array, &value, error);

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
  JsonObject *value = NULL;

  g_return_val_if_fail (array != NULL, NULL);

  read_element (array, index, &an_object, &value, error);

  return value;
}
