/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-applicant.h"

#include "clara-sandbox-json.h"
#include "clara-sandbox-resume.h"

#define DAY_MS (G_GINT64_CONSTANT (24) * 3600 * 1000)

/* Somebody who applied becomes a contact, an opportunity, an application and documents. Whose mail address is known
 * already is the same contact, as in Lever. */

static JsonArray *
one_text (const char *text)
{
  const char *texts[] = { text, NULL };

  return clara_sandbox_json_strings (texts);
}

static JsonArray *
one_phone (const ClaraSandboxPerson *person)
{
  JsonArray *phones = json_array_new ();

  json_array_add_object_element (
      phones, clara_sandbox_json_object ("s:type", "mobile", "s:value", person->phone, NULL));

  return phones;
}

static char *
add_contact (ClaraSandboxState *state, const ClaraSandboxApplicant *applicant, const char *headline)
{
  char *id = clara_sandbox_state_make_id (state);
  JsonObject *contact = clara_sandbox_json_object (
      "s:id", id, "s:name", applicant->person->name, "s:headline", headline, "b:isAnonymized",
      FALSE, "o:location", clara_sandbox_json_object ("s:name", applicant->person->town, NULL),
      "a:emails", one_text (applicant->person->email), "a:phones", one_phone (applicant->person),
      NULL);

  g_hash_table_insert (state->contacts, g_strdup (id), contact);
  g_hash_table_insert (state->contacts_by_email, g_strdup (applicant->person->email),
                       g_strdup (id));

  return id;
}

/* Applying for a posting adds its categories as tags. */
static JsonArray *
make_tags (JsonObject *posting)
{
  static const char *const names[] = { "department", "team", "location", "commitment" };
  JsonObject *categories = clara_sandbox_json_member (posting, "categories");
  JsonArray *tags = json_array_new ();

  if (posting == NULL)
    return tags;

  json_array_add_string_element (tags, clara_sandbox_json_string (posting, "text"));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *tag = clara_sandbox_json_string (categories, names[i]);

      if (tag != NULL && !clara_sandbox_json_holds (tags, tag))
        json_array_add_string_element (tags, tag);
    }

  return tags;
}

static const char *
source_of (const char *origin)
{
  if (g_str_equal (origin, "applied"))
    return "Job site";
  if (g_str_equal (origin, "referred"))
    return "Referral";
  if (g_str_equal (origin, "sourced"))
    return "Harbour Talent Fair";

  return "Other";
}

static JsonObject *
make_json (ClaraSandboxState *state,
           const ClaraSandboxApplicant *applicant,
           const char *contact,
           const char *headline)
{
  g_autofree char *id = clara_sandbox_state_make_id (state);
  g_autofree char *show = g_strconcat ("https://hire.lever.co/candidates/", id, NULL);
  const char *owner = clara_sandbox_json_string (g_ptr_array_index (state->users, 0), "id");
  JsonArray *changes = json_array_new ();
  gint64 at = applicant->created_at;
  int rank = clara_sandbox_state_rank (state, applicant->stage);
  JsonObject *json;

  json_array_add_object_element (
      changes, clara_sandbox_json_object ("s:toStageId", applicant->stage, "i:toStageIndex",
                                          (gint64) rank, "i:updatedAt", at, NULL));
  json = clara_sandbox_json_object (
      "s:id", id, "s:name", applicant->person->name, "s:headline", headline, "s:contact", contact,
      "s:stage", applicant->stage, "s:confidentiality",
      applicant->posting != NULL ? clara_sandbox_json_string (applicant->posting, "confidentiality")
                                 : "non-confidential",
      "s:location", applicant->person->town, "a:phones", one_phone (applicant->person), "a:emails",
      one_text (applicant->person->email), "a:links", json_array_new (), "n:archived", "a:tags",
      make_tags (applicant->posting), "a:sources", one_text (source_of (applicant->origin)),
      "a:stageChanges", changes, "s:origin", applicant->origin, "s:sourcedBy",
      g_str_equal (applicant->origin, "sourced") ? owner : NULL, "s:owner", owner, "a:followers",
      one_text (owner), "a:applications", json_array_new (), "i:createdAt", at, "i:updatedAt", at,
      "i:lastInteractionAt", at, "i:lastAdvancedAt", at, "n:snoozedUntil", "o:urls",
      clara_sandbox_json_object ("s:list", "https://hire.lever.co/candidates", "s:show", show,
                                 NULL),
      "b:isAnonymized", FALSE, "n:dataProtection", NULL);
  if (applicant->never_updated)
    json_object_set_null_member (json, "updatedAt");
  if (applicant->posting != NULL)
    json_object_set_string_member (
        json, "opportunityLocation",
        clara_sandbox_json_string (clara_sandbox_json_member (applicant->posting, "categories"),
                                   "location"));

  return json;
}

/* The value of a field is a text, a list where several could be chosen, or null where nothing was. */
static JsonObject *
answer_question (ClaraSandboxState *state, JsonObject *question, ClaraSandboxLevel level)
{
  gboolean weak = level == CLARA_SANDBOX_LEVEL_WEAK || level == CLARA_SANDBOX_LEVEL_OTHER;
  JsonArray *answers = clara_sandbox_json_array (question, weak ? "weak" : "strong");
  const char *answer = clara_sandbox_sample_draw (state->random, answers);
  const char *type = clara_sandbox_json_string (question, "type");
  g_autofree char *id = clara_sandbox_state_make_id (state);
  JsonObject *field = clara_sandbox_json_object (
      "s:type", type, "s:text", clara_sandbox_json_string (question, "text"), "s:description", "",
      "b:required", TRUE, "s:id", id, "s:value", *answer != '\0' ? answer : NULL, NULL);

  if (g_str_equal (type, "multiple-select"))
    {
      g_auto (GStrv) chosen = g_strsplit (answer, ", ", -1);

      json_object_set_array_member (field, "value",
                                    clara_sandbox_json_strings ((const char *const *) chosen));
    }

  return field;
}

static JsonArray *
make_questions (ClaraSandboxState *state,
                JsonObject *occupation,
                const ClaraSandboxApplicant *applicant)
{
  JsonArray *questions = clara_sandbox_json_array (occupation, "questions");
  JsonArray *fields = json_array_new ();
  JsonArray *forms = json_array_new ();
  g_autofree char *template = clara_sandbox_state_make_id (state);

  for (guint i = 0; i < json_array_get_length (questions); i++)
    json_array_add_object_element (
        fields,
        answer_question (state, json_array_get_object_element (questions, i), applicant->level));
  json_array_add_object_element (
      forms, clara_sandbox_json_object (
                 "s:type", "posting", "s:text",
                 clara_sandbox_json_string (applicant->posting, "text"), "n:user", "s:description",
                 "", "a:fields", fields, "s:baseTemplateId", template, "n:stage", "i:createdAt",
                 applicant->created_at, "i:completedAt", applicant->created_at, NULL));

  return forms;
}

static void
add_application (ClaraSandboxState *state,
                 ClaraSandboxOpportunity *opportunity,
                 JsonObject *occupation,
                 const ClaraSandboxApplicant *applicant)
{
  g_autofree char *id = clara_sandbox_state_make_id (state);
  gboolean applied = g_str_equal (applicant->origin, "applied");
  const char *comments = g_rand_double (state->random) < 0.4
                             ? clara_sandbox_sample_draw (
                                   state->random, clara_sandbox_json_array (occupation, "comments"))
                             : NULL;

  opportunity->application = clara_sandbox_json_object (
      "s:id", id, "s:opportunityId", opportunity->id, "s:candidateId", opportunity->id, "s:type",
      applied ? "posting" : "user", "s:posting", opportunity->posting, "s:postingOwner",
      clara_sandbox_json_string (applicant->posting, "owner"), "s:postingHiringManager",
      clara_sandbox_json_string (applicant->posting, "hiringManager"), "s:user",
      applied ? NULL : clara_sandbox_json_string (applicant->posting, "owner"), "s:name",
      applied ? applicant->person->name : NULL, "s:email",
      applied ? applicant->person->email : NULL, "o:phone",
      applied ? clara_sandbox_json_object ("n:type", "s:value", applicant->person->phone, NULL)
              : NULL,
      "s:company", applied ? clara_sandbox_json_string (opportunity->json, "headline") : NULL,
      "a:links", json_array_new (), "s:comments", applied ? comments : NULL, "a:customQuestions",
      applied ? make_questions (state, occupation, applicant) : json_array_new (), "n:archived",
      "n:requisitionForHire", "i:createdAt", applicant->created_at, NULL);
  json_array_add_string_element (clara_sandbox_json_array (opportunity->json, "applications"), id);
}

static void
add_letter (ClaraSandboxState *state,
            ClaraSandboxSample *sample,
            ClaraSandboxOpportunity *opportunity,
            const ClaraSandboxApplicant *applicant,
            const char *occupation)
{
  const char *title = clara_sandbox_json_string (applicant->posting, "text");
  const char *ext = g_str_equal (applicant->ext, "docx") ? "docx" : "pdf";
  g_autofree char *name = g_strconcat (applicant->person->slug, "-letter.", ext, NULL);
  ClaraSandboxDocument *document = clara_sandbox_document_new (state, name, applicant->created_at);
  g_autoptr (JsonObject) paper = clara_sandbox_resume_write_letter (
      sample, state->random, applicant->person, occupation, title, state->company,
      applicant->level);

  document->paper = clara_sandbox_json_text (paper, FALSE);
  g_ptr_array_add (opportunity->files, document);
}

/* Of several the newest counts: the older ones say less. */
static void
add_resumes (ClaraSandboxState *state,
             ClaraSandboxSample *sample,
             ClaraSandboxOpportunity *opportunity,
             const ClaraSandboxApplicant *applicant,
             const char *occupation,
             JsonObject *newest)
{
  for (guint i = applicant->resumes; i-- > 0;)
    {
      g_autofree char *name = g_strdup_printf ("%s%s.%s", applicant->person->slug,
                                               i > 0 ? "-old" : "", i > 0 ? "pdf" : applicant->ext);
      ClaraSandboxDocument *document = clara_sandbox_document_new (
          state, name, applicant->created_at - (gint64) i * 200 * DAY_MS);
      g_autoptr (JsonObject)
          older = i > 0 ? clara_sandbox_resume_write (sample, state->random, applicant->person,
                                                      occupation, CLARA_SANDBOX_LEVEL_WEAK)
                        : NULL;

      document->paper = clara_sandbox_json_text (older != NULL ? older : newest, FALSE);
      g_ptr_array_add (opportunity->resumes, document);
    }
}

/**
 * clara_sandbox_applicant_make:
 * @state: the account that gets the opportunity
 * @sample: what there is to say
 * @applicant: who applies
 *
 * Returns: (transfer none): the opportunity, with everything that belongs to it
 */
ClaraSandboxOpportunity *
clara_sandbox_applicant_make (ClaraSandboxState *state,
                              ClaraSandboxSample *sample,
                              const ClaraSandboxApplicant *applicant)
{
  const char *posting = clara_sandbox_json_string (applicant->posting, "id");
  const char *key = posting != NULL ? g_hash_table_lookup (state->occupations, posting)
                                    : sample->keys[g_rand_int_range (state->random, 0, 6)];
  g_autoptr (JsonObject) paper = clara_sandbox_resume_write (
      sample, state->random, applicant->person, key, applicant->level);
  const char *headline = clara_sandbox_json_string (paper, "headline");
  const char *known = g_hash_table_lookup (state->contacts_by_email, applicant->person->email);
  g_autofree char *contact = known != NULL ? g_strdup (known)
                                           : add_contact (state, applicant, headline);
  ClaraSandboxOpportunity *opportunity = clara_sandbox_opportunity_new (
      make_json (state, applicant, contact, headline));

  opportunity->posting = g_strdup (posting);
  if (applicant->posting != NULL)
    add_application (state, opportunity, clara_sandbox_sample_occupation (sample, key), applicant);

  add_resumes (state, sample, opportunity, applicant, key, paper);
  if (applicant->letter && applicant->posting != NULL)
    add_letter (state, sample, opportunity, applicant, key);
  clara_sandbox_state_add (state, opportunity);

  return opportunity;
}
