/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-admin.h"

#include "clara-error.h"
#include "clara-sandbox-acts.h"
#include "clara-sandbox-applicant.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-seed.h"
#include "clara-sandbox-settings.h"

/* What people do in Lever, by a form or by JSON: every act takes an object and returns one, %NULL on failure. */

typedef JsonObject *(*Act) (ClaraSandbox *self, JsonObject *given, GError **error);
typedef JsonObject *(*CandidateAct) (ClaraSandbox *self,
                                     ClaraSandboxOpportunity *opportunity,
                                     JsonObject *given,
                                     GError **error);

static JsonObject *
done (void)
{
  return clara_sandbox_json_object ("b:ok", TRUE, NULL);
}

static JsonObject *
wrong (GError **error, const char *message)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, message);
  return NULL;
}

/* A form sends an empty text where JSON has null. */
static const char *
text_or_null (JsonObject *given, const char *name)
{
  const char *text = clara_sandbox_json_string (given, name);

  return text != NULL && *text != '\0' ? text : NULL;
}

static JsonObject *
act_stage (ClaraSandbox *self,
           ClaraSandboxOpportunity *opportunity,
           JsonObject *given,
           GError **error)
{
  const char *user = clara_sandbox_json_string (g_ptr_array_index (self->state->users, 0), "id");

  if (!clara_sandbox_act_stage (self, opportunity, text_or_null (given, "stage"), user))
    return wrong (error, "there is no such stage");
  return done ();
}

static JsonObject *
act_archive (ClaraSandbox *self,
             ClaraSandboxOpportunity *opportunity,
             JsonObject *given,
             GError **error)
{
  if (!clara_sandbox_act_archive (self, opportunity, text_or_null (given, "reason")))
    return wrong (error, "there is no such archive reason");
  return done ();
}

static JsonArray *
texts_of (JsonObject *given, const char *name)
{
  const char *text = text_or_null (given, name);
  const char *texts[] = { text, NULL };
  JsonArray *array = clara_sandbox_json_array (given, name);

  return array != NULL ? json_array_ref (array) : clara_sandbox_json_strings (texts);
}

static JsonObject *
act_tags (ClaraSandbox *self,
          ClaraSandboxOpportunity *opportunity,
          JsonObject *given,
          GError **error)
{
  g_autoptr (JsonArray) added = texts_of (given, "add");
  g_autoptr (JsonArray) removed = texts_of (given, "remove");

  if (json_array_get_length (removed) > 0)
    clara_sandbox_act_remove_tags (self, opportunity, removed, "person");
  if (json_array_get_length (added) > 0)
    clara_sandbox_act_add_tags (self, opportunity, added, "person");
  return done ();
}

static JsonObject *
act_note (ClaraSandbox *self,
          ClaraSandboxOpportunity *opportunity,
          JsonObject *given,
          GError **error)
{
  const char *user = clara_sandbox_json_string (g_ptr_array_index (self->state->users, 1), "id");
  JsonObject *note;

  if (text_or_null (given, "value") == NULL)
    return wrong (error, "a note needs a value");
  note = clara_sandbox_act_add_note (self, opportunity, given, user, "person");
  if (note == NULL)
    return wrong (error, "there is no such note to answer");
  return clara_sandbox_json_object ("b:ok", TRUE, "s:note", clara_sandbox_json_string (note, "id"),
                                    NULL);
}

static JsonObject *
act_note_delete (ClaraSandbox *self,
                 ClaraSandboxOpportunity *opportunity,
                 JsonObject *given,
                 GError **error)
{
  JsonObject *note = clara_sandbox_opportunity_note (opportunity,
                                                     clara_sandbox_json_string (given, "note"));

  if (note == NULL)
    return wrong (error, "there is no such note");
  clara_sandbox_act_delete_note (self, opportunity, note, "person");
  return done ();
}

static JsonObject *
act_anonymise (ClaraSandbox *self,
               ClaraSandboxOpportunity *opportunity,
               JsonObject *given,
               GError **error)
{
  clara_sandbox_act_anonymise (self, opportunity);
  return done ();
}

static JsonObject *
act_delete (ClaraSandbox *self,
            ClaraSandboxOpportunity *opportunity,
            JsonObject *given,
            GError **error)
{
  clara_sandbox_act_delete (self, opportunity);
  return done ();
}

static ClaraSandboxLevel
level_of (JsonObject *given)
{
  static const char *const names[] = { "strong", "middling", "weak", "other" };
  const char *name = clara_sandbox_json_string (given, "level");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (name, names[i]) == 0)
      return (ClaraSandboxLevel) i;

  return CLARA_SANDBOX_LEVEL_MIDDLING;
}

static GBytes *
file_of (JsonObject *given, const char **name)
{
  JsonObject *file = clara_sandbox_json_member (given, "resume");
  const char *coded = clara_sandbox_json_string (file, "base64");
  guchar *bytes;
  gsize length;

  *name = text_or_null (file, "name");
  if (*name == NULL || coded == NULL)
    return NULL;

  bytes = g_base64_decode (coded, &length);
  return g_bytes_new_take (bytes, length);
}

static JsonObject *
act_applicant (ClaraSandbox *self, JsonObject *given, GError **error)
{
  g_autoptr (ClaraSandboxSample) sample = clara_sandbox_sample_new ();
  g_autoptr (ClaraSandboxPerson) person = clara_sandbox_person_new (
      sample, self->state->random, text_or_null (given, "name"), text_or_null (given, "email"));
  const char *name = NULL;
  g_autoptr (GBytes) bytes = file_of (given, &name);
  ClaraSandboxApplicant applicant = { 0 };
  ClaraSandboxOpportunity *opportunity;

  applicant.posting = clara_sandbox_state_find (self->state->postings,
                                                clara_sandbox_json_string (given, "posting"));
  if (applicant.posting == NULL)
    return wrong (error, "there is no such posting");
  applicant.person = person;
  applicant.level = level_of (given);
  applicant.origin = "applied";
  applicant.stage = "applicant-new";
  applicant.created_at = clara_sandbox_state_now (self->state);
  applicant.resumes = bytes == NULL && !clara_sandbox_json_boolean (given, "no_resume", FALSE) ? 1
                                                                                               : 0;
  applicant.ext = "pdf";
  applicant.letter = clara_sandbox_json_boolean (given, "letter", FALSE);
  opportunity = clara_sandbox_applicant_make (self->state, sample, &applicant);
  if (bytes != NULL)
    {
      ClaraSandboxDocument *document = clara_sandbox_document_new (self->state, name,
                                                                   applicant.created_at);

      document->bytes = g_bytes_ref (bytes);
      g_ptr_array_add (opportunity->resumes, document);
    }

  clara_sandbox_journal_add (self->journal, "write",
                             clara_sandbox_json_object ("s:op", "applicant", "s:opportunity",
                                                        opportunity->id, "s:by", "person",
                                                        "s:posting", opportunity->posting, NULL));
  clara_sandbox_hooks_emit (
      self->hooks, "applicationCreated", "applied",
      clara_sandbox_json_object (
          "s:applicationId", clara_sandbox_json_string (opportunity->application, "id"),
          "s:opportunityId", opportunity->id, "s:candidateId", opportunity->id, "s:contactId",
          clara_sandbox_json_string (opportunity->json, "contact"), NULL));
  return clara_sandbox_json_object ("b:ok", TRUE, "s:opportunity", opportunity->id, NULL);
}

/* Another text for a posting: what it says of the job, and one list of what it asks for. */
static gboolean
rewrite_posting (JsonObject *posting, JsonObject *given, GError **error)
{
  const char *description = text_or_null (given, "description");
  JsonArray *asks = clara_sandbox_json_array (given, "asks");
  g_autoptr (JsonObject) content = NULL;
  JsonArray *lists;

  if (asks == NULL)
    {
      wrong (error, "asks has to be an array of texts");
      return FALSE;
    }
  for (guint i = 0; i < json_array_get_length (asks); i++)
    if (json_node_get_value_type (json_array_get_element (asks, i)) != G_TYPE_STRING)
      {
        wrong (error, "asks has to be an array of texts");
        return FALSE;
      }

  lists = json_array_new ();
  json_array_add_object_element (lists,
                                 clara_sandbox_json_object ("s:text", "What you bring", "a:items",
                                                            json_array_ref (asks), NULL));
  content = clara_sandbox_json_object ("s:description", description != NULL ? description : "",
                                       "s:closing", "", "a:lists", lists, NULL);
  json_object_set_object_member (posting, "content", clara_sandbox_seed_content (content));

  return TRUE;
}

static JsonObject *
act_posting (ClaraSandbox *self, JsonObject *given, GError **error)
{
  static const char *const states[] = { "published", "internal", "closed", "draft",
                                        "pending",   "rejected", NULL };
  JsonObject *posting = clara_sandbox_state_find (self->state->postings,
                                                  clara_sandbox_json_string (given, "posting"));
  const char *state = text_or_null (given, "state");

  if (posting == NULL)
    return wrong (error, "there is no such posting");
  if (state != NULL && !g_strv_contains (states, state))
    return wrong (error, "there is no such state");
  if (json_object_has_member (given, "asks") && !rewrite_posting (posting, given, error))
    return NULL;

  if (state != NULL)
    json_object_set_string_member (posting, "state", state);
  if (text_or_null (given, "text") != NULL)
    json_object_set_string_member (posting, "text", text_or_null (given, "text"));
  if (clara_sandbox_json_array (given, "channels") != NULL)
    json_object_set_array_member (posting, "distributionChannels",
                                  json_array_ref (clara_sandbox_json_array (given, "channels")));
  else if (json_object_has_member (given, "channels"))
    json_object_set_null_member (posting, "distributionChannels");
  json_object_set_int_member (posting, "updatedAt", clara_sandbox_state_now (self->state));
  return done ();
}

static JsonObject *
act_posting_delete (ClaraSandbox *self, JsonObject *given, GError **error)
{
  JsonObject *posting = clara_sandbox_state_find (self->state->postings,
                                                  clara_sandbox_json_string (given, "posting"));

  if (posting == NULL)
    return wrong (error, "there is no such posting");
  g_ptr_array_add (self->state->deleted_postings,
                   clara_sandbox_json_object ("s:id", clara_sandbox_json_string (posting, "id"),
                                              "i:deletedAt", clara_sandbox_state_now (self->state),
                                              NULL));
  g_ptr_array_remove (self->state->postings, posting);
  return done ();
}

static JsonObject *
act_user (ClaraSandbox *self, JsonObject *given, GError **error)
{
  JsonObject *user = clara_sandbox_state_find (self->state->users,
                                               clara_sandbox_json_string (given, "user"));

  if (user == NULL)
    return wrong (error, "there is no such user");
  if (clara_sandbox_json_boolean (given, "active", FALSE))
    json_object_set_null_member (user, "deactivatedAt");
  else
    json_object_set_int_member (user, "deactivatedAt", clara_sandbox_state_now (self->state));
  return done ();
}

static JsonObject *
act_revoke (ClaraSandbox *self, JsonObject *given, GError **error)
{
  const char *mode = text_or_null (given, "mode");
  guint n_grants;

  if (mode == NULL)
    mode = clara_sandbox_json_string (self->settings, "revoke_mode");
  n_grants = clara_sandbox_tokens_revoke (self->tokens, g_str_equal (mode, "at-once"));
  return clara_sandbox_json_object ("b:ok", TRUE, "i:grants", (gint64) n_grants, NULL);
}

static JsonObject *
act_expire (ClaraSandbox *self, JsonObject *given, GError **error)
{
  return clara_sandbox_json_object ("b:ok", TRUE, "i:tokens",
                                    (gint64) clara_sandbox_tokens_expire (self->tokens), NULL);
}

static JsonObject *
act_fault (ClaraSandbox *self, JsonObject *given, GError **error)
{
  return clara_sandbox_faults_add (self->faults, given, error) ? done () : NULL;
}

static JsonObject *
act_faults_clear (ClaraSandbox *self, JsonObject *given, GError **error)
{
  clara_sandbox_faults_clear (self->faults);
  return done ();
}

static JsonObject *
act_settings (ClaraSandbox *self, JsonObject *given, GError **error)
{
  return clara_sandbox_settings_change (self, given, error) ? done () : NULL;
}

static void
replace_texts (char ***held, JsonObject *given, const char *name)
{
  JsonArray *array = clara_sandbox_json_array (given, name);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (array == NULL)
    return;
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_strv_builder_add (builder, json_array_get_string_element (array, i));
  g_strfreev (*held);
  *held = g_strv_builder_end (builder);
}

static JsonObject *
act_app (ClaraSandbox *self, JsonObject *given, GError **error)
{
  replace_texts (&self->redirect_uris, given, "redirect_uris");
  replace_texts (&self->app_scopes, given, "scopes");
  replace_texts (&self->key_scopes, given, "key_scopes");
  return done ();
}

static JsonObject *
act_ping (ClaraSandbox *self, JsonObject *given, GError **error)
{
  if (!clara_sandbox_hooks_ping (self->hooks, clara_sandbox_json_string (given, "webhook"),
                                 clara_sandbox_json_boolean (given, "forged", FALSE)))
    return wrong (error, "there is no such webhook");
  return done ();
}

static JsonObject *
act_redeliver (ClaraSandbox *self, JsonObject *given, GError **error)
{
  return clara_sandbox_hooks_redeliver (self->hooks) ? done ()
                                                     : wrong (error, "nothing was delivered yet");
}

static const struct
{
  const char *name;
  Act act;
} acts[] = {
  { "applicant", act_applicant },
  { "posting", act_posting },
  { "posting-delete", act_posting_delete },
  { "user", act_user },
  { "revoke", act_revoke },
  { "expire", act_expire },
  { "fault", act_fault },
  { "settings", act_settings },
  { "faults-clear", act_faults_clear },
  { "app", act_app },
  { "ping", act_ping },
  { "redeliver", act_redeliver },
};

static const struct
{
  const char *name;
  CandidateAct act;
} candidate_acts[] = {
  { "stage", act_stage },   { "archive", act_archive },         { "tags", act_tags },
  { "note", act_note },     { "note-delete", act_note_delete }, { "anonymise", act_anonymise },
  { "delete", act_delete },
};

static JsonObject *
act_on_candidate (ClaraSandbox *self, CandidateAct act, JsonObject *given, GError **error)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (
      self->state, clara_sandbox_json_string (given, "opportunity"));

  if (opportunity == NULL)
    return wrong (error, "there is no such opportunity");
  return act (self, opportunity, given, error);
}

/**
 * clara_sandbox_admin_act:
 * @self: the account
 * @act: what is done
 * @given: what it is done with
 * @error: where to put an error
 *
 * Returns: (nullable) (transfer full): what came of it; the journal has it
 */
JsonObject *
clara_sandbox_admin_act (ClaraSandbox *self, const char *act, JsonObject *given, GError **error)
{
  JsonObject *result = NULL;
  gboolean known = FALSE;

  for (gsize i = 0; !known && i < G_N_ELEMENTS (acts); i++)
    if ((known = g_str_equal (acts[i].name, act)))
      result = acts[i].act (self, given, error);
  for (gsize i = 0; !known && i < G_N_ELEMENTS (candidate_acts); i++)
    if ((known = g_str_equal (candidate_acts[i].name, act)))
      result = act_on_candidate (self, candidate_acts[i].act, given, error);
  if (!known)
    return wrong (error, "there is no such act");

  if (result != NULL)
    clara_sandbox_journal_add (self->journal, "admin",
                               clara_sandbox_json_object ("s:act", act, NULL));
  return result;
}
