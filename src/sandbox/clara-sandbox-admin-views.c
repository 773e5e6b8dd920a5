/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-admin.h"

#include "clara-error.h"
#include "clara-sandbox-json.h"

/* What a test reads of the account, past every limit and every scope. */

static JsonObject *
describe (ClaraSandboxOpportunity *opportunity, gboolean whole)
{
  JsonObject *object = clara_sandbox_json_shallow (opportunity->json);
  JsonArray *notes = json_array_new ();

  json_object_set_string_member (object, "posting", opportunity->posting);
  json_object_set_int_member (object, "resumes", opportunity->resumes->len);
  json_object_set_int_member (object, "files", opportunity->files->len);
  for (guint i = 0; i < opportunity->notes->len; i++)
    json_array_add_object_element (notes,
                                   json_object_ref (g_ptr_array_index (opportunity->notes, i)));
  json_object_set_array_member (object, "notes", notes);
  if (whole && opportunity->application != NULL)
    json_object_set_object_member (object, "application",
                                   json_object_ref (opportunity->application));

  return object;
}

static JsonArray *
list_candidates (ClaraSandbox *self, const char *posting, const char *tag)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->state->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *opportunity = g_ptr_array_index (self->state->opportunities, i);

      if ((posting == NULL || g_strcmp0 (opportunity->posting, posting) == 0) &&
          (tag == NULL ||
           clara_sandbox_json_holds (clara_sandbox_json_array (opportunity->json, "tags"), tag)))
        json_array_add_object_element (array, describe (opportunity, FALSE));
    }

  return array;
}

static JsonArray *
list_objects (GPtrArray *objects)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < objects->len; i++)
    json_array_add_object_element (array, json_object_ref (g_ptr_array_index (objects, i)));

  return array;
}

static JsonObject *
view_state (ClaraSandbox *self)
{
  return clara_sandbox_json_object (
      "s:company", self->state->company, "s:account", self->state->account, "b:connected",
      clara_sandbox_tokens_is_connected (self->tokens), "i:opportunities",
      (gint64) self->state->opportunities->len, "a:redirect_uris",
      clara_sandbox_json_strings ((const char *const *) self->redirect_uris), "a:faults",
      clara_sandbox_faults_list (self->faults), "o:settings", json_object_ref (self->settings),
      "a:postings", list_objects (self->state->postings), "a:stages",
      list_objects (self->state->stages), "a:archive_reasons", list_objects (self->state->reasons),
      "a:users", list_objects (self->state->users), "a:webhooks",
      list_objects (self->state->webhooks), NULL);
}

/**
 * clara_sandbox_admin_view:
 * @self: the account
 * @call: who asks
 * @view: `state`, `candidates` (of a `posting`, with a `tag`), `candidate` (its `id`), `log` (`count`)
 * @error: where to put an error
 *
 * Returns: (nullable) (transfer full): what was asked for
 */
JsonObject *
clara_sandbox_admin_view (ClaraSandbox *self,
                          ClaraSandboxCall *call,
                          const char *view,
                          GError **error)
{
  gint64 count;

  if (g_str_equal (view, "state"))
    return view_state (self);
  if (g_str_equal (view, "candidates"))
    return clara_sandbox_json_object ("a:candidates",
                                      list_candidates (self,
                                                       clara_sandbox_call_get (call, "posting"),
                                                       clara_sandbox_call_get (call, "tag")),
                                      NULL);
  if (g_str_equal (view, "candidate"))
    {
      ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (
          self->state, clara_sandbox_call_get (call, "id"));

      if (opportunity != NULL)
        return describe (opportunity, TRUE);
    }
  if (g_str_equal (view, "log") &&
      clara_sandbox_call_get_int (call, "count", CLARA_SANDBOX_JOURNAL_LAST, &count))
    return clara_sandbox_json_object (
        "a:log", clara_sandbox_journal_last (self->journal, (guint) MAX (count, 0)), NULL);

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is nothing to see");
  return NULL;
}
