/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-setting.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-setup-step.h"
#include "clara-status.h"

#include <string.h>

#define MAX_STAGES     1000u
#define MAX_NAME_BYTES 200u

/* So long a person is not waited for; a shorter pause would be a flood. */
#define MIN_POLL_SECONDS 10
#define MAX_POLL_SECONDS (24 * 60 * 60)

typedef gboolean (*Check) (JsonNode *node);

static gboolean
is_number_between (JsonNode *node, double least, double most)
{
  double number;

  if (!JSON_NODE_HOLDS_VALUE (node) || (json_node_get_value_type (node) != G_TYPE_INT64 &&
                                        json_node_get_value_type (node) != G_TYPE_DOUBLE))
    return FALSE;
  number = json_node_get_double (node);

  return number >= least && number <= most;
}

static gboolean
is_whole_between (JsonNode *node, gint64 least, gint64 most)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64 &&
         json_node_get_int (node) >= least && json_node_get_int (node) <= most;
}

static gboolean
is_name (JsonNode *node)
{
  const char *text;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;
  text = json_node_get_string (node);

  return *text != '\0' && strlen (text) <= MAX_NAME_BYTES;
}

/* {ID: STATUS} */
static gboolean
is_map (JsonNode *node)
{
  JsonObjectIter iter;
  JsonNode *value;
  const char *name;

  if (!JSON_NODE_HOLDS_OBJECT (node) ||
      json_object_get_size (json_node_get_object (node)) > MAX_STAGES)
    return FALSE;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    {
      ClaraStatus status;

      if (*name == '\0' || !is_name (value) ||
          !clara_status_from_string (json_node_get_string (value), &status))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_status_map (JsonNode *node)
{
  JsonObjectIter iter;
  JsonNode *value;
  const char *name;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    if ((!g_str_equal (name, "stages") && !g_str_equal (name, "archive_reasons")) ||
        !is_map (value))
      return FALSE;

  return TRUE;
}

static gboolean
check_stages (JsonNode *node)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_STAGES)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!is_name (json_array_get_element (array, i)))
      return FALSE;

  return TRUE;
}

/* Where the second line is, the first one is not above it. */
static gboolean
check_bands (JsonNode *node)
{
  JsonObject *object;
  JsonNode *pre_qualified, *qualified;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;
  object = json_node_get_object (node);
  pre_qualified = json_object_get_member (object, "pre_qualified");
  qualified = json_object_get_member (object, "qualified");
  if (pre_qualified == NULL || !is_number_between (pre_qualified, 0.0, 100.0) ||
      json_object_get_size (object) > (qualified != NULL ? 2u : 1u))
    return FALSE;

  return qualified == NULL || JSON_NODE_HOLDS_NULL (qualified) ||
         is_number_between (qualified, json_node_get_double (pre_qualified), 100.0);
}

static gboolean
check_boolean (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN;
}

static gboolean
check_level (JsonNode *node)
{
  return is_name (node) && (g_str_equal (json_node_get_string (node), "standard") ||
                            g_str_equal (json_node_get_string (node), "strict"));
}

static gboolean
check_poll_seconds (JsonNode *node)
{
  return is_whole_between (node, MIN_POLL_SECONDS, MAX_POLL_SECONDS);
}

static gboolean
check_days (JsonNode *node)
{
  return is_whole_between (node, 0, CLARA_SETTING_MAX_DAYS);
}

static gboolean
check_perform_as (JsonNode *node)
{
  return JSON_NODE_HOLDS_NULL (node) || is_name (node);
}

/* Where somebody has left off, who sets the connection up. */
static gboolean
check_setup (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);
  ClaraSetup setup;

  return clara_setup_from_string (text, &setup);
}

/* What a team decides: as Clara has it where nothing is said, and which values there are. */
static const struct
{
  const char *key;
  const char *fallback;
  Check check;
} keys[] = {
  { "status-map", "{\"stages\":{},\"archive_reasons\":{}}", check_status_map },
  { "follow-up-stages", "[]", check_stages },
  { CLARA_SETTING_BANDS, "{\"pre_qualified\":45,\"qualified\":null}", check_bands },
  { "skip-archived", "true", check_boolean },
  { CLARA_SETTING_DEIDENTIFY, "\"strict\"", check_level },
  { CLARA_SETTING_BLIND, "true", check_boolean },
  { "poll-seconds", "300", check_poll_seconds },
  { "perform-as", "null", check_perform_as },
  { CLARA_SETTING_LEVER_SETUP, "null", check_setup },
  { CLARA_SETTING_RETENTION_DAYS, "0", check_days },
};

static int
find_key (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_strcmp0 (keys[i].key, key) == 0)
      return (int) i;

  return -1;
}

/**
 * clara_setting_get_key:
 * @index: from 0
 *
 * Returns: (transfer none) (nullable): the name of a setting; %NULL behind the last one. Any thread
 */
const char *
clara_setting_get_key (guint index)
{
  return index < G_N_ELEMENTS (keys) ? keys[index].key : NULL;
}

/**
 * clara_setting_get_default:
 * @key: the name of a setting
 *
 * Returns: (transfer none) (nullable): its value as JSON where a team has not said anything; %NULL: there is no such
 *   setting. Any thread
 */
const char *
clara_setting_get_default (const char *key)
{
  int index = find_key (key);

  return index >= 0 ? keys[index].fallback : NULL;
}

/**
 * clara_setting_read:
 * @key: the name of a setting
 * @text: a value: JSON, or `null` for what Clara has by itself
 * @value: (out) (nullable) (transfer full): the value that is kept; %NULL: none
 * @error: return location for a #GError
 *
 * Returns: whether the setting takes this value; else %CLARA_ERROR_NOT_FOUND where there is no such setting, or
 *   %CLARA_ERROR_INVALID. Any thread
 */
gboolean
clara_setting_read (const char *key, const char *text, char **value, GError **error)
{
  int index = find_key (key);
  g_autoptr (JsonNode) node = NULL;

  if (index < 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no such setting");
      return FALSE;
    }

  node = clara_json_parse (text, -1, NULL, NULL);
  if (node == NULL || (!JSON_NODE_HOLDS_NULL (node) && !keys[index].check (node)))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                   "the setting %s does not take this value", key);
      return FALSE;
    }

  *value = JSON_NODE_HOLDS_NULL (node) ? NULL : json_to_string (node, FALSE);

  return TRUE;
}
