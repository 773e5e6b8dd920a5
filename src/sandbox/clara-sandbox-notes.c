/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-date.h"
#include "clara-sandbox-acts.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-pager.h"

/* A note remembers who made it, which Lever does not show. */
static JsonObject *
show_note (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  JsonObject *note = clara_sandbox_json_shallow (item);

  json_object_remove_member (note, "madeBy");

  return note;
}

void
clara_sandbox_endpoint_notes (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  GArray *rows;

  if (opportunity == NULL)
    return;

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < opportunity->notes->len; i++)
    {
      JsonObject *note = g_ptr_array_index (opportunity->notes, i);

      clara_sandbox_pager_add (rows, 0, clara_sandbox_json_int (note, "createdAt", 0),
                               clara_sandbox_json_string (note, "id"), note);
    }
  clara_sandbox_pager_reply (self, call, rows, show_note);
}

static JsonObject *
find_note (ClaraSandboxCall *call, ClaraSandboxOpportunity *opportunity)
{
  JsonObject *note = opportunity != NULL
                         ? clara_sandbox_opportunity_note (opportunity, call->ids[1])
                         : NULL;

  if (opportunity != NULL && note == NULL)
    clara_sandbox_call_not_found (call, "note", call->ids[1]);

  return note;
}

void
clara_sandbox_endpoint_note (ClaraSandbox *self, ClaraSandboxCall *call)
{
  JsonObject *note = find_note (call, clara_sandbox_api_opportunity (self, call));

  if (note != NULL)
    clara_sandbox_call_data (call, 200, show_note (self, call, note));
}

static gboolean
is_text (JsonObject *body, const char *name)
{
  const char *text = clara_sandbox_json_string (body, name);

  return text != NULL && *text != '\0';
}

void
clara_sandbox_endpoint_post_note (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  g_autoptr (JsonObject) body = opportunity != NULL ? clara_sandbox_call_read_object (call) : NULL;
  const char *answered = clara_sandbox_call_get (call, "note_id");
  JsonObject *note;
  const char *user;

  if (body == NULL || !clara_sandbox_api_perform_as (self, call, &user))
    return;
  if (!is_text (body, "value"))
    {
      clara_sandbox_call_error (call, 400, "BadRequest", "value is required");
      return;
    }
  if (clara_sandbox_json_int (body, "createdAt", 0) > clara_date_now_ms ())
    {
      clara_sandbox_call_error (call, 400, "BadRequest", "createdAt must be in the past");
      return;
    }
  if (answered != NULL)
    json_object_set_string_member (body, "note_id", answered);

  note = clara_sandbox_act_add_note (self, opportunity, body, user, "api");
  if (note == NULL)
    {
      clara_sandbox_call_not_found (call, "note", answered);
      return;
    }
  note = show_note (self, call, note);
  json_object_set_string_member (note, "noteId", clara_sandbox_json_string (note, "id"));
  clara_sandbox_call_data (call, 201, note);
}

/* The API changes and deletes only what it made, and only what is still there. */
static JsonObject *
find_own_note (ClaraSandboxCall *call, ClaraSandboxOpportunity *opportunity)
{
  JsonObject *note = find_note (call, opportunity);

  if (note == NULL)
    return NULL;
  if (!json_object_get_null_member (note, "deletedAt"))
    {
      clara_sandbox_call_not_found (call, "note", call->ids[1]);
      return NULL;
    }
  if (g_strcmp0 (clara_sandbox_json_string (note, "madeBy"), "api") != 0)
    {
      clara_sandbox_call_error (call, 403, "ForbiddenError",
                                "The note was not created by the API.");
      return NULL;
    }

  return note;
}

static gboolean
are_values (JsonArray *values)
{
  for (guint i = 0; values != NULL && i < json_array_get_length (values); i++)
    {
      JsonNode *node = json_array_get_element (values, i);

      if (!JSON_NODE_HOLDS_OBJECT (node) || !is_text (json_node_get_object (node), "value"))
        return FALSE;
    }

  return values != NULL && json_array_get_length (values) > 0;
}

void
clara_sandbox_endpoint_put_note (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  JsonObject *note = find_own_note (call, opportunity);
  g_autoptr (JsonObject) body = note != NULL ? clara_sandbox_call_read_object (call) : NULL;
  JsonArray *values = clara_sandbox_json_array (body, "values");

  if (body == NULL)
    return;
  if (!are_values (values))
    {
      clara_sandbox_call_error (call, 400, "BadRequest",
                                "values must be an array of objects with a value");
      return;
    }
  clara_sandbox_act_edit_note (self, opportunity, note, values, "api");
  clara_sandbox_call_data (call, 200, show_note (self, call, note));
}

void
clara_sandbox_endpoint_delete_note (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  JsonObject *note = find_own_note (call, opportunity);

  if (note == NULL)
    return;
  clara_sandbox_act_delete_note (self, opportunity, note, "api");
  clara_sandbox_call_empty (call, 204);
}
