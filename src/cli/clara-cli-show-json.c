/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-show-private.h"

#include "clara-cli-output.h"
#include "clara-material.h"
#include "clara-rubric-json.h"
#include "clara-talk.h"

/* What `screen` gives of a candidate, where it was scored. */
static const char *const score_members[] = { "readable", "points",        "matches",
                                             "summary",  "summary_facts", "warnings" };

static void
add_score (const ClaraCandidateView *self, JsonObject *object)
{
  gboolean scored = self->scored && self->card->reason == NULL;
  JsonObject *range = json_object_new ();
  JsonObject *engine = json_object_new ();

  if (scored)
    json_object_set_double_member (object, "score", self->row.score);
  else
    json_object_set_null_member (object, "score");
  json_object_set_double_member (range, "low", scored ? self->row.low : 0.0);
  json_object_set_double_member (range, "high", scored ? self->row.high : 100.0);
  json_object_set_object_member (object, "range", range);
  clara_cli_set_string (object, "suggestion",
                        scored ? clara_status_to_string (self->row.status) : NULL);
  json_object_set_boolean_member (object, "readable", self->card->reason == NULL);
  clara_cli_set_string (object, "reason", self->card->reason);
  json_object_set_array_member (object, "points", json_array_new ());
  json_object_set_array_member (object, "matches", json_array_new ());
  json_object_set_string_member (object, "summary", "");
  json_object_set_array_member (object, "warnings", json_array_new ());
  for (gsize i = 0; self->score_document != NULL && i < G_N_ELEMENTS (score_members); i++)
    if (json_object_has_member (self->score_document, score_members[i]))
      json_object_set_member (object, score_members[i],
                              json_object_dup_member (self->score_document, score_members[i]));

  clara_cli_set_string (engine, "version", self->row.engine);
  clara_cli_set_string (engine, "model", self->row.model);
  json_object_set_int_member (engine, "rubric", self->row.rubric_version);
  json_object_set_object_member (object, "engine", engine);
  json_object_set_boolean_member (object, "stale", self->stale);
}

/* The requirements that the matches are about: those of the score, not those that count by now. */
static void
add_requirements (const ClaraCandidateView *self, JsonObject *object)
{
  g_autoptr (JsonObject) rubric = NULL;

  if (self->rubric == NULL)
    return;
  rubric = clara_rubric_to_json (self->rubric);
  json_object_set_member (object, "requirements", json_object_dup_member (rubric, "requirements"));
}

static JsonArray *
materials_to_json (const ClaraCandidateView *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->materials->len; i++)
    {
      const ClaraMaterialView *view = g_ptr_array_index (self->materials, i);
      const ClaraMaterial *material = view->material;
      JsonObject *object = json_object_new ();

      clara_cli_set_id (object, "id", &material->id);
      json_object_set_string_member (object, "document",
                                     clara_material_kind_to_string (material->kind));
      json_object_set_boolean_member (object, "read", material->read);
      clara_cli_set_string (object, "reason", material->reason);
      clara_cli_set_string (object, "language", material->language);
      json_object_set_int_member (object, "pages", material->pages);
      json_object_set_boolean_member (object, "ocr", material->ocr);
      json_object_set_int_member (object, "hidden", material->hidden);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
comments_to_json (const ClaraCandidateView *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->comments->len; i++)
    {
      const ClaraComment *comment = g_ptr_array_index (self->comments, i);
      JsonObject *object = json_object_new ();

      clara_cli_set_id (object, "id", &comment->id);
      clara_cli_set_id (object, "review", &comment->review);
      clara_cli_set_string (object, "author",
                            clara_candidate_view_get_member (self, &comment->author));
      json_object_set_string_member (object, "text", comment->text);
      json_object_set_int_member (object, "at", comment->at);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
history_to_json (const ClaraCandidateView *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->history->len; i++)
    {
      const ClaraPlacement *move = g_ptr_array_index (self->history, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "from", clara_status_to_string (move->from));
      json_object_set_string_member (object, "to", clara_status_to_string (move->to));
      json_object_set_string_member (object, "placed_by",
                                     clara_placed_by_to_string (move->placed_by));
      clara_cli_set_string (object, "member",
                            clara_candidate_view_get_member (self, &move->member));
      clara_cli_set_string (object, "reason", move->reason);
      json_object_set_int_member (object, "at", move->at);
      json_object_set_boolean_member (object, "undo", move->undo_of > 0);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
outbox_to_json (const ClaraCandidateView *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->outbox->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (self->outbox, i);
      JsonObject *object = json_object_new ();

      clara_cli_set_id (object, "op_id", &row->op_id);
      json_object_set_string_member (object, "kind", row->kind);
      json_object_set_string_member (object, "state", clara_outbox_state_to_string (row->state));
      json_object_set_int_member (object, "version", row->decision_version);
      json_object_set_int_member (object, "attempts", row->attempts);
      clara_cli_set_string (object, "error", row->error);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
identity_to_json (const ClaraCandidateView *self)
{
  static const char *const names[CLARA_N_IDENTITY_KINDS] = {
    [CLARA_IDENTITY_NAME] = "names",        [CLARA_IDENTITY_EMAIL] = "emails",
    [CLARA_IDENTITY_PHONE] = "phones",      [CLARA_IDENTITY_LINK] = "links",
    [CLARA_IDENTITY_ADDRESS] = "addresses", [CLARA_IDENTITY_USERNAME] = "usernames",
  };
  JsonObject *object = json_object_new ();
  JsonArray *files = json_array_new ();

  for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
    {
      JsonArray *array = json_array_new ();
      guint n_values;
      const char *const *values = clara_identity_get (self->identity, kind, &n_values);

      for (guint i = 0; i < n_values; i++)
        json_array_add_string_element (array, values[i]);
      json_object_set_array_member (object, names[kind], array);
    }
  for (guint i = 0; i < self->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (self->materials, i);

      if (material->file_name != NULL)
        json_array_add_string_element (files, material->file_name);
    }
  json_object_set_array_member (object, "files", files);

  return object;
}

/**
 * clara_cli_show_print_json:
 * @self: what is shown
 *
 * Prints it as one JSON document.
 */
void
clara_cli_show_print_json (const ClaraCandidateView *self)
{
  g_autoptr (JsonObject) object = json_object_new ();

  clara_cli_set_id (object, "id", &self->card->id);
  clara_cli_set_id (object, "job", &self->card->job);
  clara_cli_set_string (object, "opportunity", self->card->opportunity);
  json_object_set_string_member (object, "label", self->card->label);
  json_object_set_string_member (object, "status", clara_status_to_string (self->card->status));
  json_object_set_string_member (object, "placed_by",
                                 clara_placed_by_to_string (self->card->placed_by));
  clara_cli_set_string (object, "stage", self->card->stage);
  json_object_set_boolean_member (object, "shared", self->card->shared);
  clara_cli_set_string (object, "decision",
                        self->card->decision != CLARA_DECISION_NONE
                            ? clara_decision_to_string (self->card->decision)
                            : NULL);
  clara_cli_set_id (object, "merged_into", &self->card->merged_into);
  add_score (self, object);
  add_requirements (self, object);
  if (self->profile_document != NULL)
    json_object_set_object_member (object, "profile", json_object_ref (self->profile_document));
  else
    json_object_set_null_member (object, "profile");
  json_object_set_array_member (object, "materials", materials_to_json (self));
  json_object_set_array_member (object, "comments", comments_to_json (self));
  json_object_set_array_member (object, "history", history_to_json (self));
  json_object_set_array_member (object, "outbox", outbox_to_json (self));
  if (self->identity != NULL)
    json_object_set_object_member (object, "identity", identity_to_json (self));

  clara_cli_print_json (object);
}
