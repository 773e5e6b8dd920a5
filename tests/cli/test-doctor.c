/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <string.h>

static JsonObject *
check_of (JsonObject *object, const char *name)
{
  JsonObject *checks = json_object_get_object_member (object, "checks");

  g_assert_true (json_object_has_member (checks, name));
  return json_object_get_object_member (checks, name);
}

static void
test_names_every_check (void)
{
  static const char *const names[] = { "model", "sandbox", "ocr", "keyring", "database", "lever" };
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) run = fixture_run (folder, "doctor", "--json", NULL);
  g_autoptr (JsonObject) object = fixture_object (run.output);
  gboolean missing = FALSE;

  g_assert_cmpuint (json_object_get_size (json_object_get_object_member (object, "checks")), ==,
                    G_N_ELEMENTS (names));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      JsonObject *check = check_of (object, names[i]);
      JsonNode *ok = json_object_get_member (check, "ok");

      g_assert_true (JSON_NODE_HOLDS_NULL (ok) || json_node_get_value_type (ok) == G_TYPE_BOOLEAN);
      g_assert_cmpuint (strlen (json_object_get_string_member (check, "message")), >, 0);
      missing |= !JSON_NODE_HOLDS_NULL (ok) && !json_node_get_boolean (ok);
    }
  g_assert_true (json_object_get_boolean_member (check_of (object, "sandbox"), "ok"));
  g_assert_cmpint (run.status, ==, missing ? 3 : 0);
  fixture_remove (folder);
}

static void
assert_model_is_told (const char *folder, const char *word)
{
  g_auto (FixtureRun) run = fixture_run (folder, "doctor", "--json", NULL);
  g_autoptr (JsonObject) object = fixture_object (run.output);
  JsonObject *check = check_of (object, "model");

  g_assert_false (json_object_get_boolean_member (check, "ok"));
  g_assert_nonnull (strstr (json_object_get_string_member (check, "message"), word));
  g_assert_cmpint (run.status, ==, 3);
}

static void
test_missing_model_is_told (void)
{
  g_autofree char *folder = fixture_folder ();

  g_setenv ("CLARA_MODEL_DIR", folder, TRUE);
  assert_model_is_told (folder, folder);
  g_unsetenv ("CLARA_MODEL_DIR");
  fixture_remove (folder);
}

static void
test_damaged_model_is_told (void)
{
  g_autofree char *folder = fixture_folder ();

  g_setenv ("CLARA_MODEL_DIR", folder, TRUE);
  fixture_write (folder, "embedder-1.bin", "CLARAEMB");
  assert_model_is_told (folder, "embedder-1.bin");
  g_unsetenv ("CLARA_MODEL_DIR");
  fixture_remove (folder);
}

static void
test_speaks_to_people (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) run = fixture_run (folder, "doctor", NULL);

  g_assert_nonnull (strstr (run.output, "sandbox"));
  g_assert_null (strchr (run.output, '{'));
  fixture_remove (folder);
}

static void
test_wrong_usage (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) surplus = fixture_run (folder, "doctor", "file", NULL);
  g_auto (FixtureRun) unknown = fixture_run (folder, "doctor", "--nonsense", NULL);
  g_auto (FixtureRun) no_command = fixture_run (folder, NULL, NULL);
  g_auto (FixtureRun) other = fixture_run (folder, "nonsense", NULL);

  g_assert_cmpint (surplus.status, ==, 2);
  g_assert_cmpint (unknown.status, ==, 2);
  g_assert_cmpint (no_command.status, ==, 2);
  g_assert_cmpint (other.status, ==, 2);
  g_assert_cmpstr (other.output, ==, "");
  g_assert_nonnull (strstr (other.messages, "nonsense"));
  fixture_remove (folder);
}

static void
test_tells_its_version (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) run = fixture_run (folder, "--version", NULL);

  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_str_has_prefix (run.output, "clara-cli "));
  fixture_remove (folder);
}

/* A workspace that does not open is told before anybody has to find out. */
static void
test_damaged_workspace_is_told (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "data/clara.db", "this is none");
  {
    g_auto (FixtureRun) none = fixture_run (folder, "--data-dir", "none", "doctor", "--json", NULL);
    g_auto (FixtureRun)
        damaged = fixture_run (folder, "--data-dir", "data", "doctor", "--json", NULL);
    g_autoptr (JsonObject) first = fixture_object (none.output);
    g_autoptr (JsonObject) second = fixture_object (damaged.output);

    g_assert_true (json_object_get_boolean_member (check_of (first, "database"), "ok"));
    g_assert_false (json_object_get_boolean_member (check_of (second, "database"), "ok"));
    g_assert_cmpint (damaged.status, ==, 3);
  }
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/doctor/names-every-check", test_names_every_check);
  g_test_add_func ("/doctor/missing-model-is-told", test_missing_model_is_told);
  g_test_add_func ("/doctor/damaged-model-is-told", test_damaged_model_is_told);
  g_test_add_func ("/doctor/speaks-to-people", test_speaks_to_people);
  g_test_add_func ("/doctor/wrong-usage", test_wrong_usage);
  g_test_add_func ("/doctor/tells-its-version", test_tells_its_version);
  g_test_add_func ("/doctor/damaged-workspace-is-told", test_damaged_workspace_is_told);

  return g_test_run ();
}
