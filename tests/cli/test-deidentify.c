/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <string.h>

#define RESUME                                                                                     \
  "Tavrin Quillfeather\nAccountant\nmail: post@kelp.example\n\nExperience\nKelp & Lantern, 2019 "  \
  "- 2021\n"                                                                                       \
  "I like tidy books and plain answers.\n\nEducation\nMaster of Arts, Tidal College, 2013\n"

static void
test_json_hides_at_both_levels (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "cv.txt", RESUME);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "deidentify", "cv.txt", "--json", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);
    const char *text = json_object_get_string_member (object, "text");
    JsonArray *redactions = json_object_get_array_member (object, "redactions");
    JsonObject *first = json_array_get_object_element (redactions, 0);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (run.messages, ==, "");
    g_assert_true (g_str_has_prefix (text, "[name]\nAccountant\nmail: [email]\n"));
    g_assert_nonnull (strstr (text, "Kelp & Lantern, 2019 - 2021"));
    g_assert_nonnull (strstr (text, "Master of Arts, [school], [year]"));
    g_assert_cmpstr (json_object_get_string_member (first, "kind"), ==, "name");
    g_assert_cmpint (json_object_get_int_member (first, "start"), ==, 0);
    g_assert_cmpint (json_object_get_int_member (first, "end"), ==, 19);
  }
  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "deidentify", "--level", "standard", "--json", "cv.txt", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);

    g_assert_nonnull (
        strstr (json_object_get_string_member (object, "text"), "Tidal College, 2013"));
  }
  fixture_remove (folder);
}

static void
test_identity_is_hidden_from_text_and_file (void)
{
  static const char identity[] = "{\"name\":\"Brizo "
                                 "Oakhollow\",\"emails\":[\"b@kelp.example\"],\"phones\":[{"
                                 "\"type\":null,\"value\":\"+48 600123456\"}],"
                                 "\"links\":[],\"headline\":\"Accountant\"}";
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "letter.txt",
                 "Experience\nOakhollow kept the books; call 600 12 34 56 today.\n");
  fixture_write (folder, "who.json", identity);
  {
    g_auto (FixtureRun)
        given = fixture_run (folder, "deidentify", "letter.txt", "--identity", identity, NULL);
    g_auto (FixtureRun)
        named = fixture_run (folder, "deidentify", "letter.txt", "--identity", "who.json", NULL);

    g_assert_cmpint (given.status, ==, 0);
    g_assert_nonnull (strstr (given.output, "[name] kept the books; call [phone] today."));
    g_assert_cmpstr (given.output, ==, named.output);
  }
  fixture_remove (folder);
}

static void
test_unreadable_is_told (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) run = fixture_run (folder, "deidentify", "--json", "nothing.pdf", NULL);
  g_autoptr (JsonObject) object = fixture_object (run.output);

  g_assert_cmpint (run.status, ==, 3);
  g_assert_cmpstr (json_object_get_string_member (object, "text"), ==, "");
  g_assert_false (json_object_get_boolean_member (object, "readable"));
  fixture_remove (folder);
}

static void
test_wrong_usage (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "cv.txt", RESUME);
  {
    g_auto (FixtureRun) none = fixture_run (folder, "deidentify", NULL);
    g_auto (FixtureRun) two = fixture_run (folder, "deidentify", "cv.txt", "cv.txt", NULL);
    g_auto (FixtureRun)
        level = fixture_run (folder, "deidentify", "--level", "some", "cv.txt", NULL);
    g_auto (FixtureRun)
        json = fixture_run (folder, "deidentify", "--identity", "{", "cv.txt", NULL);

    g_assert_cmpint (none.status, ==, 2);
    g_assert_cmpint (two.status, ==, 2);
    g_assert_cmpint (level.status, ==, 2);
    g_assert_cmpint (json.status, ==, 2);
    g_assert_cmpstr (json.output, ==, "");
  }
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deidentify/json-hides-at-both-levels", test_json_hides_at_both_levels);
  g_test_add_func ("/deidentify/identity-is-hidden", test_identity_is_hidden_from_text_and_file);
  g_test_add_func ("/deidentify/unreadable-is-told", test_unreadable_is_told);
  g_test_add_func ("/deidentify/wrong-usage", test_wrong_usage);

  return g_test_run ();
}
