/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-json.h"

#include "clara-json.h"

#include <gio/gio.h>

/* The sandbox keeps Lever's objects as the JSON that Lever shows. These make and read them; reading never fails, for
 * what is read here was made here, or has been parsed by the strict reader and may simply lack something. */

static JsonNode *
node_for (char kind, va_list *values)
{
  JsonNode *node = json_node_alloc ();

  switch (kind)
    {
    case 's':
      {
        const char *text = va_arg (*values, const char *);

        if (text == NULL)
          return json_node_init_null (node);
        return json_node_init_string (node, text);
      }
    case 'i':
      return json_node_init_int (node, va_arg (*values, gint64));
    case 'b':
      return json_node_init_boolean (node, va_arg (*values, gboolean));
    case 'o':
      {
        JsonObject *object = va_arg (*values, JsonObject *);

        json_node_init_null (node);
        if (object != NULL)
          {
            json_node_init_object (node, object);
            json_object_unref (object);
          }
        return node;
      }
    case 'a':
      {
        JsonArray *array = va_arg (*values, JsonArray *);

        json_node_init_null (node);
        if (array != NULL)
          {
            json_node_init_array (node, array);
            json_array_unref (array);
          }
        return node;
      }
    default:
      return json_node_init_null (node);
    }
}

/**
 * clara_sandbox_json_object:
 * @spec: `K:name`, where K is the kind of the value that follows: `s` a string or %NULL, `i` a #gint64, `b` a
 *   boolean, `o` an object and `a` an array (both taken over, %NULL makes null), `n` null and no value
 * @...: its value, then further pairs, then %NULL
 *
 * Returns: (transfer full): an object with these members, in this order
 */
JsonObject *
clara_sandbox_json_object (const char *spec, ...)
{
  JsonObject *object = json_object_new ();
  va_list values;

  va_start (values, spec);
  for (; spec != NULL; spec = va_arg (values, const char *))
    json_object_set_member (object, spec + 2, node_for (spec[0], &values));
  va_end (values);

  return object;
}

/**
 * clara_sandbox_json_shallow:
 * @object: an object
 *
 * Returns: (transfer full): another object with the same values, whose members may be changed apart
 */
JsonObject *
clara_sandbox_json_shallow (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (copy, name, json_node_copy (node));

  return copy;
}

/**
 * clara_sandbox_json_strings:
 * @strings: (nullable): texts, %NULL at the end
 *
 * Returns: (transfer full): an array of them
 */
JsonArray *
clara_sandbox_json_strings (const char *const *strings)
{
  JsonArray *array = json_array_new ();

  for (; strings != NULL && *strings != NULL; strings++)
    json_array_add_string_element (array, *strings);

  return array;
}

/**
 * clara_sandbox_json_text:
 * @object: an object
 * @pretty: whether a person reads it
 *
 * Returns: (transfer full): the object as JSON
 */
char *
clara_sandbox_json_text (JsonObject *object, gboolean pretty)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_set_object (node, object);
  return json_to_string (node, pretty);
}

/**
 * clara_sandbox_json_resource:
 * @name: a file of `data/sandbox`
 *
 * Returns: (transfer full): what it holds; the program ends if that is no object, for it is part of the program
 */
JsonObject *
clara_sandbox_json_resource (const char *name)
{
  g_autofree char *path = g_strconcat ("/org/clara/LeverSandbox/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  JsonObject *object = NULL;
  gsize size;
  const char *text;

  if (bytes != NULL)
    {
      text = g_bytes_get_data (bytes, &size);
      object = clara_json_parse_object (text, (gssize) size, NULL, &error);
    }
  if (object == NULL)
    g_error ("%s: %s", name, error->message);

  return object;
}

static JsonNode *
find (JsonObject *object, const char *name, JsonNodeType type)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && JSON_NODE_TYPE (node) == type ? node : NULL;
}

/**
 * clara_sandbox_json_string:
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: (nullable) (transfer none): its text; %NULL if there is none
 */
const char *
clara_sandbox_json_string (JsonObject *object, const char *name)
{
  JsonNode *node = find (object, name, JSON_NODE_VALUE);

  return node != NULL ? json_node_get_string (node) : NULL;
}

/**
 * clara_sandbox_json_int:
 * @object: (nullable): an object
 * @name: a member
 * @fallback: what holds if there is no such number
 *
 * Returns: the number
 */
gint64
clara_sandbox_json_int (JsonObject *object, const char *name, gint64 fallback)
{
  JsonNode *node = find (object, name, JSON_NODE_VALUE);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return fallback;

  return json_node_get_int (node);
}

/**
 * clara_sandbox_json_boolean:
 * @object: (nullable): an object
 * @name: a member
 * @fallback: what holds if there is no such truth value
 *
 * Returns: the truth value
 */
gboolean
clara_sandbox_json_boolean (JsonObject *object, const char *name, gboolean fallback)
{
  JsonNode *node = find (object, name, JSON_NODE_VALUE);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fallback;

  return json_node_get_boolean (node);
}

/**
 * clara_sandbox_json_array:
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: (nullable) (transfer none): the array; %NULL if there is none
 */
JsonArray *
clara_sandbox_json_array (JsonObject *object, const char *name)
{
  JsonNode *node = find (object, name, JSON_NODE_ARRAY);

  return node != NULL ? json_node_get_array (node) : NULL;
}

/**
 * clara_sandbox_json_member:
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: (nullable) (transfer none): the object there; %NULL if there is none
 */
JsonObject *
clara_sandbox_json_member (JsonObject *object, const char *name)
{
  JsonNode *node = find (object, name, JSON_NODE_OBJECT);

  return node != NULL ? json_node_get_object (node) : NULL;
}

/**
 * clara_sandbox_json_holds:
 * @array: (nullable): an array
 * @text: a text
 *
 * Returns: whether @text is one of the array's elements, letter for letter
 */
gboolean
clara_sandbox_json_holds (JsonArray *array, const char *text)
{
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (node) && g_strcmp0 (json_node_get_string (node), text) == 0)
        return TRUE;
    }

  return FALSE;
}
