/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-acts.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-settings.h"

/* What the API can change in an opportunity: tags, stage, archive. */

/* Lever's replies to writes were seen without the person in them. */
static void
reply_written (ClaraSandbox *self, ClaraSandboxCall *call, ClaraSandboxOpportunity *opportunity)
{
  JsonObject *shown = clara_sandbox_json_shallow (opportunity->json);

  if (clara_sandbox_settings_get_boolean (self, "blank_writes"))
    {
      json_object_set_string_member (shown, "name", "");
      json_object_set_string_member (shown, "headline", "");
      json_object_set_array_member (shown, "emails", json_array_new ());
      json_object_set_array_member (shown, "phones", json_array_new ());
      json_object_remove_member (shown, "opportunityLocation");
    }
  clara_sandbox_call_data (call, 200, shown);
}

typedef void (*ActOnTags) (ClaraSandbox *self,
                           ClaraSandboxOpportunity *opportunity,
                           JsonArray *tags,
                           const char *by);

static gboolean
all_strings (JsonArray *array)
{
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        return FALSE;
    }

  return array != NULL;
}

static void
change_tags (ClaraSandbox *self, ClaraSandboxCall *call, ActOnTags act)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  g_autoptr (JsonObject) body = opportunity != NULL ? clara_sandbox_call_read_object (call) : NULL;
  const char *user;
  JsonArray *tags;

  if (body == NULL || !clara_sandbox_api_perform_as (self, call, &user))
    return;

  tags = clara_sandbox_json_array (body, "tags");
  if (!all_strings (tags))
    {
      clara_sandbox_call_error (call, 400, "BadRequest", "tags must be an array of texts");
      return;
    }
  act (self, opportunity, tags, "api");
  reply_written (self, call, opportunity);
}

void
clara_sandbox_endpoint_add_tags (ClaraSandbox *self, ClaraSandboxCall *call)
{
  change_tags (self, call, clara_sandbox_act_add_tags);
}

void
clara_sandbox_endpoint_remove_tags (ClaraSandbox *self, ClaraSandboxCall *call)
{
  change_tags (self, call, clara_sandbox_act_remove_tags);
}

void
clara_sandbox_endpoint_put_stage (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  g_autoptr (JsonObject) body = opportunity != NULL ? clara_sandbox_call_read_object (call) : NULL;
  const char *user;

  if (body == NULL || !clara_sandbox_api_perform_as (self, call, &user))
    return;

  if (clara_sandbox_act_stage (self, opportunity, clara_sandbox_json_string (body, "stage"), user))
    reply_written (self, call, opportunity);
  else
    clara_sandbox_call_error (call, 400, "BadRequest", "stage must be a stage of the account");
}

void
clara_sandbox_endpoint_put_archived (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  g_autoptr (JsonObject) body = opportunity != NULL ? clara_sandbox_call_read_object (call) : NULL;
  const char *user;

  if (body == NULL || !clara_sandbox_api_perform_as (self, call, &user))
    return;

  if (clara_sandbox_act_archive (self, opportunity, clara_sandbox_json_string (body, "reason")))
    reply_written (self, call, opportunity);
  else
    clara_sandbox_call_error (call, 400, "BadRequest",
                              "reason must be an archive reason of the account");
}
