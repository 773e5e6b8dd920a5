/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidacies.h"
#include "clara-candidate-view.h"
#include "clara-decision.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "clara-materials.h"
#include "clara-rubric-json.h"
#include "clara-score-json.h"
#include "clara-version.h"
#include "clara-workspace-export.h"
#include "fixture.h"

#include <string.h>

#define PROFILE                                                                                    \
  "{\"experience\":[{\"employer\":\"Pier AG\",\"title\":\"Clerk\",\"start\":\"2019-03\","          \
  "\"end\":null,\"current\":true}],\"months\":40,\"education\":[{\"school\":null,\"degree\":"      \
  "\"BSc\",\"level\":\"bachelor\",\"field\":\"Logistics\",\"end\":\"2018\",\"finished\":true}],"   \
  "\"languages\":[{\"language\":\"de\",\"level\":\"C1\"},{\"language\":\"en\",\"level\":null}],"   \
  "\"skills\":[\"Planning\"],\"certifications\":[\"VHF radio\"]}"

static char *
make_score (void)
{
  g_autoptr (ClaraScore) score = clara_score_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  ClaraMatch match = { .requirement = g_strdup ("r1"),
                       .verdict = CLARA_VERDICT_MISSING,
                       .evidence = g_array_new (FALSE, TRUE, sizeof (ClaraEvidence)),
                       .of = 100.0 };

  clara_score_set_result (score, 0.0, 0.0, 0.0, CLARA_STATUS_NOT_QUALIFIED);
  clara_score_take_match (score, &match);
  json_node_take_object (node, clara_score_to_json (score, NULL));

  return json_to_string (node, FALSE);
}

static gboolean
score_cb (ClaraWrite *write, const Fixture *self, GError **error)
{
  g_autoptr (ClaraRubric) rubric = clara_rubric_new ("Harbour clerk");
  const ClaraRequirement requirement = { .id = (char *) "r1",
                                         .text = (char *) "Keeps the berths.",
                                         .weight = 1.0 };
  g_autofree char *asked = NULL, *document = make_score ();
  ClaraScoreRow row = { .candidacy = self->candidacy,
                        .engine = (char *) clara_version_get_engine (),
                        .status = CLARA_STATUS_NOT_QUALIFIED };
  gboolean moved;

  clara_rubric_add (rubric, &requirement);
  asked = clara_rubric_to_string (rubric);

  return clara_decision_set_rubric (write, &self->job, asked, &row.rubric, &row.rubric_version,
                                    error) &&
         clara_decision_take_score (write, &row, document, &moved, error);
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Fixture *self = data;
  ClaraMaterial material = { .candidacy = self->candidacy, .kind = CLARA_MATERIAL_RESUME };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("Ada Crumb keeps berths", 22);
  ClaraMaterialText text = {
    .visible = (char *) "Ada Crumb keeps berths",
    .deidentified = (char *) "[name] keeps berths",
    .hidden = (char *) "[{\"kind\":\"white-text\",\"page\":2,\"text\":\"Ada Crumb, best of all\"}]",
    .warnings = (char *) "[{\"kind\":\"faint-text\",\"message\":\"It is faint.\"}]",
  };

  return clara_materials_add (write, &material, bytes, error) &&
         clara_materials_set_reading (write, &material, &text, error) &&
         clara_identities_add (write, &self->candidacy, CLARA_IDENTITY_NAME, "Ada Crumb", error) &&
         clara_identities_set_file_name (write, &self->candidacy, &material.id, "ada.pdf", error) &&
         clara_profiles_set (write, &self->candidacy, PROFILE, "1", error) &&
         score_cb (write, self, error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  fixture_set_up (self, data);
  fixture_write (self, fill_cb, self);
}

static gboolean
share_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_candidacies_set_shared (write, data, TRUE, error);
}

static ClaraCandidateView *
load (ClaraWorkspace *workspace, Fixture *self, const char *reason, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_candidate_view_load_async (workspace, &self->candidacy, CLARA_CANDIDATE_VIEW_TEXTS, reason,
                                   NULL, fixture_result_cb, &result);

  return clara_candidate_view_load_finish (workspace, fixture_wait (&result), error);
}

/* How often @words stand in the audit. */
static guint
count_in_audit (Fixture *self, const char *words)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  const char *at;
  guint n = 0;

  g_assert_true (clara_workspace_export_audit (self->workspace, stream, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, &error));
  at = g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream));
  while ((at = strstr (at, words)) != NULL)
    {
      n++;
      at += strlen (words);
    }

  return n;
}

static void
test_blind_holds_no_person (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraCandidateView) view = load (self->workspace, self, NULL, &error);
  const ClaraMaterialView *material;

  g_assert_no_error (error);
  g_assert_null (view->identity);
  g_assert_cmpuint (view->materials->len, ==, 1);
  material = g_ptr_array_index (view->materials, 0);
  g_assert_null (material->file_name);
  g_assert_cmpstr (clara_extraction_get_text (material->reading), ==, "[name] keeps berths");
  g_assert_cmpuint (clara_extraction_get_n_hidden (material->reading), ==, 1);
  g_assert_cmpint (clara_extraction_get_hidden (material->reading, 0)->kind, ==,
                   CLARA_HIDDEN_WHITE_TEXT);
  g_assert_cmpuint (clara_extraction_get_hidden (material->reading, 0)->page, ==, 2);
  g_assert_cmpstr (clara_extraction_get_hidden (material->reading, 0)->text, ==, "");
  g_assert_cmpstr (clara_extraction_get_warning (material->reading, 0)->message, ==,
                   "It is faint.");
  g_assert_cmpuint (count_in_audit (self, "\"see\""), ==, 1);
  g_assert_cmpuint (count_in_audit (self, "\"reveal\""), ==, 0);
}

static void
test_what_was_read_comes_as_objects (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraCandidateView) view = clara_candidate_view_load (
      self->workspace, &self->candidacy, CLARA_CANDIDATE_VIEW_NONE, NULL, NULL, &error);
  const ClaraMaterialView *material;

  g_assert_no_error (error);
  g_assert_true (view->scored);
  g_assert_false (view->stale);
  g_assert_cmpuint (clara_score_get_n_matches (view->score), ==, 1);
  g_assert_cmpint (clara_score_get_match (view->score, 0)->verdict, ==, CLARA_VERDICT_MISSING);
  g_assert_cmpstr (clara_rubric_get_requirement (view->rubric, 0)->id, ==, "r1");
  g_assert_cmpuint (clara_profile_get_months (view->profile), ==, 40);
  g_assert_cmpstr (clara_profile_get_experience (view->profile, 0)->employer, ==, "Pier AG");
  g_assert_true (clara_profile_get_experience (view->profile, 0)->current);
  g_assert_cmpint (clara_profile_get_education (view->profile, 0)->level, ==,
                   CLARA_DEGREE_BACHELOR);
  g_assert_cmpint (clara_profile_get_language (view->profile, 0)->level, ==, CLARA_LANGUAGE_C1);
  g_assert_cmpint (clara_profile_get_language (view->profile, 1)->level, ==,
                   CLARA_LANGUAGE_UNKNOWN);
  g_assert_cmpstr (clara_profile_get_skill (view->profile, 0)->name, ==, "Planning");
  g_assert_cmpstr (clara_profile_get_certification (view->profile, 0)->name, ==, "VHF radio");

  /* Texts were not asked for. */
  material = g_ptr_array_index (view->materials, 0);
  g_assert_null (material->reading);
}

static void
test_a_reason_reveals_and_is_kept (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraCandidateView) view = load (self->workspace, self, "to call her", &error);
  const ClaraMaterialView *material;
  guint n;

  g_assert_no_error (error);
  g_assert_cmpstr (clara_identity_get (view->identity, CLARA_IDENTITY_NAME, &n)[0], ==,
                   "Ada Crumb");
  material = g_ptr_array_index (view->materials, 0);
  g_assert_cmpstr (material->file_name, ==, "ada.pdf");
  g_assert_cmpuint (count_in_audit (self, "to call her"), ==, 2);
}

static void
test_without_a_reason_nobody_is_revealed (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (load (self->workspace, self, "", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
}

static void
test_a_manager_sees_what_was_shared_blind (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (ClaraCandidateView) view = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (load (workspace, self, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  fixture_write (self, share_cb, &self->candidacy);
  view = load (workspace, self, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (view->identity);
  g_assert_null (load (workspace, self, "curious", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpuint (count_in_audit (self, "curious"), ==, 0);
}

static void
test_a_view_outlives_the_workspace (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (ClaraCandidateView) view = NULL;
  g_autoptr (ClaraCandidateView) same = NULL;
  g_autoptr (GObject) workspace = NULL;
  g_autoptr (GError) error = NULL;

  /* Whoever closes a window while it loads lets go of the workspace first. */
  clara_candidate_view_load_async (self->workspace, &self->candidacy, CLARA_CANDIDATE_VIEW_NONE,
                                   NULL, NULL, fixture_result_cb, &result);
  g_clear_object (&self->workspace);
  fixture_wait (&result);
  workspace = g_async_result_get_source_object (result);
  view = clara_candidate_view_load_finish (CLARA_WORKSPACE (workspace), result, &error);
  g_assert_no_error (error);
  same = clara_candidate_view_ref (view);
  g_clear_object (&result);
  g_clear_object (&workspace);
  g_assert_cmpstr (same->job->title, ==, "Harbour clerk");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/workspace/candidate-view/" name, Fixture, NULL, set_up, function, fixture_tear_down)
  ADD ("blind-holds-no-person", test_blind_holds_no_person);
  ADD ("what-was-read-comes-as-objects", test_what_was_read_comes_as_objects);
  ADD ("a-reason-reveals-and-is-kept", test_a_reason_reveals_and_is_kept);
  ADD ("without-a-reason-nobody-is-revealed", test_without_a_reason_nobody_is_revealed);
  ADD ("a-manager-sees-what-was-shared-blind", test_a_manager_sees_what_was_shared_blind);
  ADD ("a-view-outlives-the-workspace", test_a_view_outlives_the_workspace);

  return g_test_run ();
}
