/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-error.h"
#include "clara-fuzz.h"
#include "clara-json.h"

/* A refusal has to be one of the two that blame the text; else the reader itself went wrong. */
static void
check_refusal (const GError *error)
{
  g_assert (error != NULL && error->domain == CLARA_ERROR);
  g_assert (error->code == CLARA_ERROR_INVALID || error->code == CLARA_ERROR_TOO_LARGE);
}

static void
read_member (JsonObject *object, const char *name, JsonNode *member, gpointer user_data)
{
  const char *string;
  gint64 integer;
  double number;
  gboolean truth;
  JsonArray *array;
  JsonObject *inner;
  int n = 0;

  g_assert (g_utf8_validate (name, -1, NULL));

  n += clara_json_get_string (object, name, NULL) != NULL;
  n += clara_json_get_double (object, name, &number, NULL);
  n += clara_json_get_boolean (object, name, &truth, NULL);
  n += clara_json_get_array (object, name, NULL) != NULL;
  n += clara_json_get_object (object, name, NULL) != NULL;
  g_assert (n == !JSON_NODE_HOLDS_NULL (member));

  n = clara_json_get_optional_string (object, name, NULL, &string, NULL);
  n += clara_json_get_optional_double (object, name, 0, &number, NULL);
  n += clara_json_get_optional_boolean (object, name, FALSE, &truth, NULL);
  n += clara_json_get_optional_array (object, name, &array, NULL);
  n += clara_json_get_optional_object (object, name, &inner, NULL);
  g_assert (n == (JSON_NODE_HOLDS_NULL (member) ? 5 : 1));

  if (clara_json_get_int64 (object, name, &integer, NULL))
    g_assert (clara_json_get_optional_int64 (object, name, 0, &integer, NULL));
}

static void
walk (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr (GList) members = json_object_get_values (json_node_get_object (node));

      json_object_foreach_member (json_node_get_object (node), read_member, NULL);
      for (GList *l = members; l != NULL; l = l->next)
        walk (l->data);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          gint64 integer;
          double number;

          /* Each integer is a number, and no number is a string. */
          if (clara_json_get_int64_element (array, i, &integer, NULL))
            g_assert (clara_json_get_double_element (array, i, &number, NULL));
          if (clara_json_get_string_element (array, i, NULL) != NULL)
            g_assert (!clara_json_get_double_element (array, i, &number, NULL));
          walk (json_array_get_element (array, i));
        }
    }
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    g_assert (g_utf8_validate (json_node_get_string (node), -1, NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  ClaraJsonLimits strict = { .max_size = 4096, .unique_members = TRUE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) strict_error = NULL;
  g_autoptr (JsonNode) node = clara_json_parse ((const char *) data, (gssize) size, NULL, &error);
  g_autoptr (JsonNode)
      unique = clara_json_parse ((const char *) data, (gssize) size, &strict, &strict_error);

  if (unique == NULL)
    check_refusal (strict_error);

  if (node == NULL)
    {
      check_refusal (error);
      g_assert (unique == NULL);
      return 0;
    }

  walk (node);

  /* Without repeated members both ways of reading see the same. */
  if (unique != NULL)
    g_assert (json_node_equal (node, unique));

  return 0;
}
