/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-acts.h"

#include "clara-sandbox-json.h"
#include "clara-sandbox-settings.h"

/* What can be done to a candidate. The API and the admin page both act through here, so that everything is journaled
 * before anybody hears of it, and every webhook goes out. */

static void
journal (ClaraSandbox *self,
         const char *op,
         ClaraSandboxOpportunity *opportunity,
         const char *by,
         JsonObject *detail)
{
  clara_sandbox_journal_add (self->journal, "write",
                             clara_sandbox_json_object ("s:op", op, "s:opportunity",
                                                        opportunity->id, "s:by", by, "o:detail",
                                                        detail, NULL));
}

static void
tell (ClaraSandbox *self, const char *event, ClaraSandboxOpportunity *opportunity, JsonObject *data)
{
  json_object_set_string_member (data, "opportunityId", opportunity->id);
  json_object_set_string_member (data, "candidateId", opportunity->id);
  json_object_set_string_member (data, "contactId",
                                 clara_sandbox_json_string (opportunity->json, "contact"));
  clara_sandbox_hooks_emit (self->hooks, event,
                            clara_sandbox_json_string (opportunity->json, "origin"), data);
}

/**
 * clara_sandbox_act_touch:
 * @self: the account
 * @opportunity: an opportunity in which something changed
 */
void
clara_sandbox_act_touch (ClaraSandbox *self, ClaraSandboxOpportunity *opportunity)
{
  gint64 now = clara_sandbox_state_now (self->state);

  json_object_set_int_member (opportunity->json, "updatedAt", now);
  json_object_set_int_member (opportunity->json, "lastInteractionAt", now);
}

/**
 * clara_sandbox_act_stage:
 * @self: the account
 * @opportunity: who moves; may be archived, which it stays
 * @stage: (nullable): where to
 * @user: (nullable): who did it
 *
 * Returns: whether there is such a stage
 */
gboolean
clara_sandbox_act_stage (ClaraSandbox *self,
                         ClaraSandboxOpportunity *opportunity,
                         const char *stage,
                         const char *user)
{
  int rank = clara_sandbox_state_rank (self->state, stage);
  g_autofree char *before = g_strdup (clara_sandbox_json_string (opportunity->json, "stage"));
  JsonObject *change;

  if (rank < 0)
    return FALSE;

  clara_sandbox_act_touch (self, opportunity);
  json_object_set_string_member (opportunity->json, "stage", stage);
  json_object_set_int_member (opportunity->json, "lastAdvancedAt", self->state->last_time);
  change = clara_sandbox_json_object ("s:toStageId", stage, "i:toStageIndex", (gint64) rank,
                                      "i:updatedAt", self->state->last_time, NULL);
  if (user != NULL)
    json_object_set_string_member (change, "userId", user);
  json_array_add_object_element (clara_sandbox_json_array (opportunity->json, "stageChanges"),
                                 change);

  journal (self, "stage", opportunity, user,
           clara_sandbox_json_object ("s:from", before, "s:to", stage, NULL));
  tell (self, "candidateStageChange", opportunity,
        clara_sandbox_json_object ("s:fromStageId", before, "s:toStageId", stage, NULL));

  return TRUE;
}

/**
 * clara_sandbox_act_archive:
 * @self: the account
 * @opportunity: who is archived
 * @reason: (nullable): why; %NULL takes it out of the archive
 *
 * Returns: whether there is such a reason
 */
gboolean
clara_sandbox_act_archive (ClaraSandbox *self,
                           ClaraSandboxOpportunity *opportunity,
                           const char *reason)
{
  JsonObject *object = clara_sandbox_state_find (self->state->reasons, reason);
  JsonObject *before = clara_sandbox_json_member (opportunity->json, "archived");
  JsonObject *after = NULL;
  JsonObject *data;

  if (reason != NULL && object == NULL)
    return FALSE;

  clara_sandbox_act_touch (self, opportunity);
  if (reason != NULL)
    after = clara_sandbox_json_object ("s:reason", reason, "i:archivedAt", self->state->last_time,
                                       NULL);
  data = clara_sandbox_json_object (
      "o:fromArchived", before != NULL ? json_object_ref (before) : NULL, "o:toArchived",
      after != NULL ? json_object_ref (after) : NULL, NULL);
  if (after != NULL)
    json_object_set_object_member (opportunity->json, "archived", after);
  else
    json_object_set_null_member (opportunity->json, "archived");

  journal (self, "archive", opportunity, NULL,
           clara_sandbox_json_object ("s:reason", reason, NULL));
  tell (self, "candidateArchiveChange", opportunity, data);
  if (g_strcmp0 (clara_sandbox_json_string (object, "type"), "hired") == 0)
    tell (self, "candidateHired", opportunity, json_object_new ());

  return TRUE;
}

/**
 * clara_sandbox_act_add_tags:
 * @self: the account
 * @opportunity: who gets them
 * @tags: texts; those that are there already are not added again
 * @by: `api` or `person`
 */
void
clara_sandbox_act_add_tags (ClaraSandbox *self,
                            ClaraSandboxOpportunity *opportunity,
                            JsonArray *tags,
                            const char *by)
{
  JsonArray *held = clara_sandbox_json_array (opportunity->json, "tags");

  for (guint i = 0; i < json_array_get_length (tags); i++)
    {
      const char *tag = json_array_get_string_element (tags, i);

      if (!clara_sandbox_json_holds (held, tag))
        json_array_add_string_element (held, tag);
    }
  clara_sandbox_act_touch (self, opportunity);
  journal (self, "tags.add", opportunity, by,
           clara_sandbox_json_object ("a:tags", json_array_ref (tags), NULL));
}

/**
 * clara_sandbox_act_remove_tags:
 * @self: the account
 * @opportunity: who loses them
 * @tags: texts; those that are not there do no harm
 * @by: `api` or `person`
 */
void
clara_sandbox_act_remove_tags (ClaraSandbox *self,
                               ClaraSandboxOpportunity *opportunity,
                               JsonArray *tags,
                               const char *by)
{
  JsonArray *held = clara_sandbox_json_array (opportunity->json, "tags");

  for (guint i = json_array_get_length (held); i-- > 0;)
    if (clara_sandbox_json_holds (tags, json_array_get_string_element (held, i)))
      json_array_remove_element (held, i);
  clara_sandbox_act_touch (self, opportunity);
  journal (self, "tags.remove", opportunity, by,
           clara_sandbox_json_object ("a:tags", json_array_ref (tags), NULL));
}

static JsonObject *
note_field (ClaraSandbox *self,
            ClaraSandboxOpportunity *opportunity,
            JsonObject *body,
            const char *user)
{
  gint64 now = clara_sandbox_state_now (self->state);
  gint64 created_at = MIN (clara_sandbox_json_int (body, "createdAt", now), now);
  gint64 score = clara_sandbox_json_int (body, "score", 0);
  JsonObject *field = clara_sandbox_json_object (
      "s:type", "note", "s:text", "Comment", "s:value", clara_sandbox_json_string (body, "value"),
      "s:user", user, "n:score", "s:stage", clara_sandbox_json_string (opportunity->json, "stage"),
      "i:createdAt", created_at, NULL);

  if (score > 0)
    json_object_set_int_member (field, "score", score);

  return field;
}

/**
 * clara_sandbox_act_add_note:
 * @self: the account
 * @opportunity: who it is about
 * @body: `value`, and perhaps `secret`, `score`, `createdAt`, `note_id` of the note that it answers
 * @user: (nullable): in whose name
 * @by: `api` or `person`
 *
 * Returns: (nullable) (transfer none): the note; %NULL if the note that it answers is not there
 */
JsonObject *
clara_sandbox_act_add_note (ClaraSandbox *self,
                            ClaraSandboxOpportunity *opportunity,
                            JsonObject *body,
                            const char *user,
                            const char *by)
{
  const char *answered = clara_sandbox_json_string (body, "note_id");
  JsonObject *note = answered != NULL ? clara_sandbox_opportunity_note (opportunity, answered)
                                      : NULL;
  JsonObject *field;

  if (answered != NULL && note == NULL)
    return NULL;

  field = note_field (self, opportunity, body, user);
  if (note != NULL)
    json_array_add_object_element (clara_sandbox_json_array (note, "fields"), field);
  else
    {
      gint64 created_at = clara_sandbox_json_int (field, "createdAt", 0);
      g_autofree char *id = clara_sandbox_state_make_id (self->state);
      JsonArray *fields = json_array_new ();

      json_array_add_object_element (fields, field);
      note = clara_sandbox_json_object (
          "s:id", id, "s:text", "Note", "a:fields", fields, "s:user", user, "b:secret",
          clara_sandbox_json_boolean (body, "secret", FALSE), "i:completedAt", created_at,
          "i:createdAt", created_at, "n:deletedAt", "s:madeBy", by, NULL);
      g_ptr_array_add (opportunity->notes, note);
    }
  if (clara_sandbox_settings_get_boolean (self, "notes_touch"))
    clara_sandbox_act_touch (self, opportunity);
  journal (self, "note.add", opportunity, by,
           clara_sandbox_json_object ("s:note", clara_sandbox_json_string (note, "id"), "s:value",
                                      clara_sandbox_json_string (body, "value"), "s:user", user,
                                      NULL));

  return note;
}

/**
 * clara_sandbox_act_edit_note:
 * @self: the account
 * @opportunity: who it is about
 * @note: a note of it
 * @values: objects with `value` and perhaps `createdAt`, which stand in place of all that was there
 * @by: `api` or `person`
 */
void
clara_sandbox_act_edit_note (ClaraSandbox *self,
                             ClaraSandboxOpportunity *opportunity,
                             JsonObject *note,
                             JsonArray *values,
                             const char *by)
{
  JsonArray *fields = json_array_new ();
  JsonArray *texts = json_array_new ();

  for (guint i = 0; i < json_array_get_length (values); i++)
    {
      JsonObject *value = json_array_get_object_element (values, i);

      json_array_add_object_element (
          fields, note_field (self, opportunity, value, clara_sandbox_json_string (note, "user")));
      json_array_add_string_element (texts, clara_sandbox_json_string (value, "value"));
    }
  json_object_set_array_member (note, "fields", fields);
  clara_sandbox_act_touch (self, opportunity);
  journal (self, "note.edit", opportunity, by,
           clara_sandbox_json_object ("s:note", clara_sandbox_json_string (note, "id"), "a:values",
                                      texts, NULL));
}

/**
 * clara_sandbox_act_delete_note:
 * @self: the account
 * @opportunity: who it is about
 * @note: a note of it, which stays in the list with the time of its end
 * @by: `api` or `person`
 */
void
clara_sandbox_act_delete_note (ClaraSandbox *self,
                               ClaraSandboxOpportunity *opportunity,
                               JsonObject *note,
                               const char *by)
{
  json_object_set_int_member (note, "deletedAt", clara_sandbox_state_now (self->state));
  if (clara_sandbox_settings_get_boolean (self, "notes_touch"))
    clara_sandbox_act_touch (self, opportunity);
  journal (self, "note.delete", opportunity, by,
           clara_sandbox_json_object ("s:note", clara_sandbox_json_string (note, "id"), NULL));
}

/**
 * clara_sandbox_act_anonymise:
 * @self: the account
 * @opportunity: who is anonymised
 *
 * As clara_sandbox_state_anonymise() does it.
 */
void
clara_sandbox_act_anonymise (ClaraSandbox *self, ClaraSandboxOpportunity *opportunity)
{
  g_hash_table_remove_all (self->storage);
  clara_sandbox_state_anonymise (self->state, opportunity);
  clara_sandbox_act_touch (self, opportunity);
  journal (self, "anonymise", opportunity, "person", NULL);
}

/**
 * clara_sandbox_act_delete:
 * @self: the account
 * @opportunity: who is deleted, for good
 */
void
clara_sandbox_act_delete (ClaraSandbox *self, ClaraSandboxOpportunity *opportunity)
{
  const char *user = clara_sandbox_json_string (g_ptr_array_index (self->state->users, 0), "id");
  gint64 now = clara_sandbox_state_now (self->state);

  g_ptr_array_add (self->state->deleted_opportunities,
                   clara_sandbox_json_object ("s:id", opportunity->id, "i:deletedAt", now,
                                              "s:deletedBy", user, NULL));
  if (opportunity->application != NULL)
    g_ptr_array_add (self->state->deleted_applications,
                     clara_sandbox_json_object (
                         "s:id", clara_sandbox_json_string (opportunity->application, "id"),
                         "i:deletedAt", now, "s:opportunityId", opportunity->id, "s:postingId",
                         opportunity->posting, NULL));
  journal (self, "delete", opportunity, "person", NULL);
  tell (self, "candidateDeleted", opportunity,
        clara_sandbox_json_object ("s:deletedBy", user, NULL));

  g_hash_table_remove_all (self->storage);
  g_hash_table_remove (self->state->opportunities_by_id, opportunity->id);
  g_ptr_array_remove (self->state->opportunities, opportunity);
}
