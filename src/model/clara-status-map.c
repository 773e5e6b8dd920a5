/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-status-map.h"

#include "clara-json.h"

#include <string.h>

struct _ClaraStatusMap
{
  GHashTable *places[2]; /* (owned) (element-type utf8 ClaraStatus): by ClaraStatusMapKind */
};

static const char *const members[] = { "stages", "archive_reasons" };

/**
 * clara_status_map_free:
 * @self: (nullable) (transfer full): a mapping
 */
void
clara_status_map_free (ClaraStatusMap *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    g_hash_table_unref (self->places[i]);
  g_free (self);
}

static void
read_member (GHashTable *places, JsonObject *object)
{
  JsonObjectIter iter;
  JsonNode *value;
  const char *id;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &id, &value))
    {
      ClaraStatus status;

      if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING &&
          clara_status_from_string (json_node_get_string (value), &status))
        g_hash_table_replace (places, g_strdup (id), GUINT_TO_POINTER (status));
    }
}

/**
 * clara_status_map_new:
 * @text: (nullable): the value of the setting `status-map`, as JSON; what makes no sense in it is passed over
 *
 * Returns: (transfer full): the mapping
 */
ClaraStatusMap *
clara_status_map_new (const char *text)
{
  ClaraStatusMap *self = g_new0 (ClaraStatusMap, 1);
  g_autoptr (JsonObject) object = text == NULL ? NULL
                                               : clara_json_parse_object (text, -1, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *member = object == NULL ? NULL : json_object_get_member (object, members[i]);

      self->places[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      if (member != NULL && JSON_NODE_HOLDS_OBJECT (member))
        read_member (self->places[i], json_node_get_object (member));
    }

  return self;
}

/**
 * clara_status_map_to_string:
 * @self: a mapping
 *
 * Returns: (transfer full): the value of the setting `status-map`, as JSON, in an order that is always the same
 */
char *
clara_status_map_to_string (ClaraStatusMap *self)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (GList)
          ids = g_list_sort (g_hash_table_get_keys (self->places[i]), (GCompareFunc) strcmp);
      JsonObject *places = json_object_new ();

      for (GList *id = ids; id != NULL; id = id->next)
        json_object_set_string_member (places, id->data,
                                       clara_status_to_string ((ClaraStatus) GPOINTER_TO_UINT (
                                           g_hash_table_lookup (self->places[i], id->data))));
      json_object_set_object_member (object, members[i], places);
    }
  json_node_take_object (root, object);

  return json_to_string (root, FALSE);
}

/**
 * clara_status_map_is_empty:
 * @self: a mapping
 *
 * Returns: whether it says nothing
 */
gboolean
clara_status_map_is_empty (ClaraStatusMap *self)
{
  return g_hash_table_size (self->places[CLARA_STATUS_MAP_STAGE]) == 0 &&
         g_hash_table_size (self->places[CLARA_STATUS_MAP_REASON]) == 0;
}

/**
 * clara_status_map_get:
 * @self: a mapping
 * @kind: stage or reason
 * @id: Lever's id of it
 * @status: (out): where it places a card
 *
 * Returns: whether it places a card
 */
gboolean
clara_status_map_get (ClaraStatusMap *self,
                      ClaraStatusMapKind kind,
                      const char *id,
                      ClaraStatus *status)
{
  gpointer value;

  if (!g_hash_table_lookup_extended (self->places[kind], id, NULL, &value))
    return FALSE;
  *status = (ClaraStatus) GPOINTER_TO_UINT (value);

  return TRUE;
}

/**
 * clara_status_map_set:
 * @self: a mapping
 * @kind: stage or reason
 * @id: Lever's id of it
 * @status: (nullable): where it places a card from now on; %NULL: nowhere
 */
void
clara_status_map_set (ClaraStatusMap *self,
                      ClaraStatusMapKind kind,
                      const char *id,
                      const ClaraStatus *status)
{
  if (status == NULL)
    g_hash_table_remove (self->places[kind], id);
  else
    g_hash_table_replace (self->places[kind], g_strdup (id), GUINT_TO_POINTER (*status));
}

static gboolean
holds (const char *text, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (text, words[i]) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * clara_status_map_suggest:
 * @kind: stage or reason
 * @id: Lever's id of it
 * @label: what the team calls it
 * @type: (nullable): of an archive reason, Lever's word for what it is
 * @status: (out): where it might place a card
 *
 * What a team may begin with. Only what a person in Lever has said for certain counts: who is interviewed, made an offer
 * or hired was found qualified, whom a person calls was found worth it, and who was archived as under-qualified was not.
 * Withdrawn, postponed and unclear say nothing about anybody. The words are English, as Lever's own stages are; a team
 * with other words begins with less.
 *
 * Returns: whether there is anything to suggest. Any thread
 */
gboolean
clara_status_map_suggest (ClaraStatusMapKind kind,
                          const char *id,
                          const char *label,
                          const char *type,
                          ClaraStatus *status)
{
  static const char *const qualified[] = { "interview", "on-site",   "onsite", "offer",
                                           "hired",     "reference", NULL };
  static const char *const called[] = { "screen", "phone", NULL };
  static const char *const refused[] = { "under-qualified", "underqualified", "under qualified",
                                         "unqualified",     "not qualified",  NULL };
  g_autofree char *folded = g_utf8_casefold (label, -1);

  if (kind == CLARA_STATUS_MAP_REASON)
    {
      if (g_strcmp0 (type, "hired") == 0)
        *status = CLARA_STATUS_QUALIFIED;
      else if (holds (folded, refused))
        *status = CLARA_STATUS_NOT_QUALIFIED;
      else
        return FALSE;
      return TRUE;
    }

  if (g_str_has_prefix (id, "lead-") || g_str_equal (id, "applicant-new"))
    return FALSE;
  if (holds (folded, called))
    *status = CLARA_STATUS_PRE_QUALIFIED;
  else if (g_str_equal (id, "offer") || holds (folded, qualified))
    *status = CLARA_STATUS_QUALIFIED;
  else
    return FALSE;

  return TRUE;
}
