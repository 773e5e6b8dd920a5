/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-screen-private.h"

#include "clara-cli-output.h"
#include "clara-rubric-json.h"
#include "clara-score-json.h"
#include "clara-version.h"

/* What a rubric's scores depend on, in 12 hexadecimal digits: an edited rubric has another version. */
static char *
version_of (JsonObject *rubric)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;
  g_autofree char *digest = NULL;

  json_node_set_object (node, rubric);
  json = json_to_string (node, FALSE);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, json, -1);

  return g_strndup (digest, 12);
}

static JsonObject *
candidate_to_json (const ClaraCliCandidate *candidate, guint rank)
{
  g_autoptr (JsonObject) members = clara_score_to_json (candidate->score, candidate->reason);
  g_autoptr (GList) names = json_object_get_members (members);
  g_autofree char *file = g_utf8_make_valid (candidate->file, -1);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "file", file);
  json_object_set_string_member (object, "label", candidate->label);
  json_object_set_int_member (object, "rank", rank);
  for (GList *name = names; name != NULL; name = name->next)
    json_object_set_member (object, name->data, json_object_dup_member (members, name->data));

  return object;
}

/**
 * clara_cli_screen_print_json:
 * @engine_model: what the scores depend on beside the engine's version
 * @rubric: what was asked for
 * @ranked: (element-type ClaraCliCandidate): the candidates, best first
 *
 * Prints a ranking as one JSON document.
 */
void
clara_cli_screen_print_json (const char *engine_model, ClaraRubric *rubric, GPtrArray *ranked)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonObject) asked = clara_rubric_to_json (rubric);
  g_autofree char *version = version_of (asked);
  JsonObject *engine = json_object_new ();
  JsonObject *job = json_object_new ();
  JsonArray *candidates = json_array_new ();

  json_object_set_string_member (engine, "version", clara_version_get_engine ());
  json_object_set_string_member (engine, "model", engine_model);
  json_object_set_string_member (engine, "rubric", version);
  json_object_set_object_member (object, "engine", engine);
  json_object_set_string_member (job, "title", clara_rubric_get_title (rubric));
  json_object_set_member (job, "requirements", json_object_dup_member (asked, "requirements"));
  json_object_set_object_member (object, "job", job);
  json_object_set_member (object, "requirements", json_object_dup_member (asked, "requirements"));
  for (guint i = 0; i < ranked->len; i++)
    json_array_add_object_element (candidates,
                                   candidate_to_json (g_ptr_array_index (ranked, i), i + 1));
  json_object_set_array_member (object, "candidates", candidates);

  clara_cli_print_json (object);
}
