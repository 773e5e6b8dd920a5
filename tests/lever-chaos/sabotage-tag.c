/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-json.h"
#include "clara-lever-publisher-private.h"
#include "clara-outbox.h"

/* Sabotage: the new tag is added, and the old one stays where it is. */

void __wrap_clara_publisher_send_tag (ClaraPublisher *self,
                                      const ClaraOutboxRow *row,
                                      ClaraPublished *result);

static JsonNode *
make_body (const char *tag)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *tags = json_array_new ();

  json_array_add_string_element (tags, tag);
  json_object_set_array_member (object, "tags", tags);
  json_node_take_object (node, object);

  return node;
}

void
__wrap_clara_publisher_send_tag (ClaraPublisher *self,
                                 const ClaraOutboxRow *row,
                                 ClaraPublished *result)
{
  g_autofree char *path = clara_lever_path ("opportunities", row->opportunity, "addTags", NULL);
  g_autoptr (JsonObject) payload = clara_json_parse_object (row->payload, -1, NULL, NULL);
  const gint64 began = g_get_monotonic_time ();
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (JsonNode) body = NULL;
  const char *tag = NULL;

  result->to = CLARA_OUTBOX_DONE;
  if (!clara_json_get_optional_string (payload, "tag", NULL, &tag, NULL) || tag == NULL)
    return;

  body = make_body (tag);
  answer = clara_lever_client_post (self->client, path, NULL, body, self->cancellable);
  clara_publisher_judge (self, answer, "opportunities:write:admin", began, result);
}
