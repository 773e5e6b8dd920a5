/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-json.h"

static const char *const events[] = {
  "applicationCreated",
  "candidateHired",
  "candidateStageChange",
  "candidateArchiveChange",
  "candidateDeleted",
  "interviewCreated",
  "interviewUpdated",
  "interviewDeleted",
  "contactCreated",
  "contactUpdated",
  NULL,
};

static const char *const all_origins[] = { "applied", "sourced",  "referred", "university",
                                           "agency",  "internal", NULL };

/* The signing token is shown once, when the webhook is made. */
static JsonObject *
show_webhook (JsonObject *webhook, gboolean with_token)
{
  JsonObject *shown = clara_sandbox_json_shallow (webhook);
  JsonObject *configuration = clara_sandbox_json_shallow (
      clara_sandbox_json_member (webhook, "configuration"));

  if (with_token)
    json_object_set_string_member (configuration, "signatureToken",
                                   clara_sandbox_json_string (webhook, "signatureToken"));
  json_object_set_object_member (shown, "configuration", configuration);
  json_object_remove_member (shown, "signatureToken");

  return shown;
}

void
clara_sandbox_endpoint_webhooks (ClaraSandbox *self, ClaraSandboxCall *call)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->state->webhooks->len; i++)
    json_array_add_object_element (
        array, show_webhook (g_ptr_array_index (self->state->webhooks, i), FALSE));
  clara_sandbox_call_list (call, array);
}

/* HTTPS, or plain HTTP to this machine, for the sandbox has nobody else to send to. */
static gboolean
is_url (const char *text)
{
  g_autoptr (GUri) uri = text != NULL ? g_uri_parse (text, G_URI_FLAGS_NONE, NULL) : NULL;
  const char *scheme = uri != NULL ? g_uri_get_scheme (uri) : "";
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  if (host == NULL)
    return FALSE;
  if (g_str_equal (scheme, "https"))
    return TRUE;

  return g_str_equal (scheme, "http") &&
         (g_str_equal (host, "127.0.0.1") || g_str_equal (host, "::1"));
}

static JsonObject *
read_configuration (JsonObject *body)
{
  JsonObject *conditions = clara_sandbox_json_member (
      clara_sandbox_json_member (body, "configuration"), "conditions");
  JsonArray *origins = clara_sandbox_json_array (conditions, "origins");

  origins = origins != NULL ? json_array_ref (origins) : clara_sandbox_json_strings (all_origins);

  return clara_sandbox_json_object ("o:conditions",
                                    clara_sandbox_json_object ("a:origins", origins, NULL), NULL);
}

static void
journal (ClaraSandbox *self, const char *op, JsonObject *webhook)
{
  clara_sandbox_journal_add (
      self->journal, "write",
      clara_sandbox_json_object ("s:op", op, "s:by", "api", "s:webhook",
                                 clara_sandbox_json_string (webhook, "id"), "s:event",
                                 clara_sandbox_json_string (webhook, "event"), "s:url",
                                 clara_sandbox_json_string (webhook, "url"), NULL));
}

void
clara_sandbox_endpoint_post_webhook (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_autoptr (JsonObject) body = clara_sandbox_call_read_object (call);
  const char *event = clara_sandbox_json_string (body, "event");
  const char *url = clara_sandbox_json_string (body, "url");
  g_autofree char *id = NULL;
  g_autofree char *head = NULL;
  g_autofree char *tail = NULL;
  g_autofree char *token = NULL;
  JsonObject *webhook;
  gint64 now;

  if (body == NULL)
    return;
  if (event == NULL || !g_strv_contains (events, event) || !is_url (url))
    {
      clara_sandbox_call_error (call, 400, "BadRequest",
                                "url must be an https URL and event one of Lever's events");
      return;
    }

  now = clara_sandbox_state_now (self->state);
  id = clara_sandbox_state_make_id (self->state);
  head = clara_sandbox_tokens_random ();
  tail = clara_sandbox_tokens_random ();
  token = g_strdup_printf ("%s%.16s", head, tail);
  webhook = clara_sandbox_json_object ("s:id", id, "s:url", url, "s:event", event,
                                       "o:configuration", read_configuration (body), "i:createdAt",
                                       now, "i:updatedAt", now, "s:signatureToken", token, NULL);
  g_ptr_array_add (self->state->webhooks, webhook);
  journal (self, "webhook.add", webhook);
  clara_sandbox_call_data (call, 201, show_webhook (webhook, TRUE));
}

static void
change_webhook (ClaraSandbox *self, JsonObject *webhook, JsonObject *change)
{
  if (is_url (clara_sandbox_json_string (change, "url")))
    json_object_set_string_member (webhook, "url", clara_sandbox_json_string (change, "url"));
  if (clara_sandbox_json_member (change, "configuration") != NULL)
    json_object_set_object_member (webhook, "configuration", read_configuration (change));
  json_object_set_int_member (webhook, "updatedAt", clara_sandbox_state_now (self->state));
  journal (self, "webhook.edit", webhook);
}

void
clara_sandbox_endpoint_put_webhooks (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_autoptr (JsonObject) body = clara_sandbox_call_read_object (call);
  JsonArray *changes = clara_sandbox_json_array (body, "data");
  JsonArray *shown;

  if (body == NULL)
    return;
  if (changes == NULL)
    {
      clara_sandbox_call_error (call, 400, "BadRequest", "data must be an array of webhooks");
      return;
    }

  shown = json_array_new ();
  for (guint i = 0; i < json_array_get_length (changes); i++)
    {
      JsonNode *node = json_array_get_element (changes, i);
      JsonObject *change = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      JsonObject *webhook = clara_sandbox_state_find (self->state->webhooks,
                                                      clara_sandbox_json_string (change, "id"));

      if (change == NULL || webhook == NULL)
        continue;
      change_webhook (self, webhook, change);
      json_array_add_object_element (shown, show_webhook (webhook, FALSE));
    }
  clara_sandbox_call_list (call, shown);
}

void
clara_sandbox_endpoint_delete_webhook (ClaraSandbox *self, ClaraSandboxCall *call)
{
  JsonObject *webhook = clara_sandbox_state_find (self->state->webhooks, call->ids[0]);

  if (webhook == NULL)
    {
      clara_sandbox_call_not_found (call, "webhook", call->ids[0]);
      return;
    }
  journal (self, "webhook.delete", webhook);
  g_ptr_array_remove (self->state->webhooks, webhook);
  clara_sandbox_call_empty (call, 204);
}
