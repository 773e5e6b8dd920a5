/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <string.h>

#define RESUME                                                                                       \
  "Tamsin Quillfeather\ntamsin@post.example\n\nExperience\nEngineer\tJan 2020 – Mar 2023\nWindle " \
  "& Marsh, Quayside\n"                                                                              \
  "• Built booking services in Python.\n\nEducation\nBSc Physics, Tidal University, 2012 – "     \
  "2015\n\nLanguages\n"                                                                              \
  "English (native), German (B1)\n\nSkills\nPython, PostgreSQL\n\nCertificates\nBasic life "         \
  "support (2025)\n"

static JsonObject *
first_of (JsonObject *object, const char *name)
{
  return json_array_get_object_element (json_object_get_array_member (object, name), 0);
}

static void
test_json_is_a_profile (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "resume.txt", RESUME);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "profile", "--json", "resume.txt", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);
    JsonObject *experience = first_of (object, "experience");
    JsonObject *education = first_of (object, "education");
    JsonObject *language = first_of (object, "languages");

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (run.messages, ==, "");
    g_assert_cmpstr (json_object_get_string_member (experience, "employer"), ==, "Windle & Marsh");
    g_assert_cmpstr (json_object_get_string_member (experience, "title"), ==, "Engineer");
    g_assert_cmpstr (json_object_get_string_member (experience, "start"), ==, "2020-01");
    g_assert_cmpstr (json_object_get_string_member (experience, "end"), ==, "2023-03");
    g_assert_false (json_object_get_boolean_member (experience, "current"));
    g_assert_cmpint (json_object_get_int_member (object, "months"), ==, 39);
    g_assert_cmpstr (json_object_get_string_member (education, "school"), ==, "Tidal University");
    g_assert_cmpstr (json_object_get_string_member (education, "degree"), ==, "BSc");
    g_assert_cmpstr (json_object_get_string_member (education, "level"), ==, "bachelor");
    g_assert_cmpstr (json_object_get_string_member (education, "field"), ==, "Physics");
    g_assert_cmpstr (json_object_get_string_member (education, "end"), ==, "2015");
    g_assert_cmpstr (json_object_get_string_member (language, "language"), ==, "en");
    g_assert_cmpstr (json_object_get_string_member (language, "level"), ==, "native");
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "skills")), >=,
                      2);
    g_assert_cmpuint (
        json_array_get_length (json_object_get_array_member (object, "certifications")), ==, 1);
  }
  fixture_remove (folder);
}

static void
test_no_name_is_printed (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "resume.txt", RESUME);
  {
    g_auto (FixtureRun) json = fixture_run (folder, "profile", "--json", "resume.txt", NULL);
    g_auto (FixtureRun) text = fixture_run (folder, "profile", "resume.txt", NULL);

    g_assert_null (strstr (json.output, "Quillfeather"));
    g_assert_null (strstr (text.output, "Quillfeather"));
    g_assert_nonnull (strstr (text.output, "Windle & Marsh"));
    g_assert_nonnull (strstr (text.output, "2020-01"));
  }
  fixture_remove (folder);
}

static void
test_unreadable_file_is_an_empty_profile_and_said (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "broken.pdf", "%PDF-1.7\nnothing");
  {
    g_auto (FixtureRun) run = fixture_run (folder, "profile", "--json", "broken.pdf", NULL);
    g_auto (FixtureRun) absent = fixture_run (folder, "profile", "--json", "absent.pdf", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);

    g_assert_cmpint (run.status, ==, 3);
    g_assert_cmpstr (run.messages, !=, "");
    g_assert_cmpint (json_object_get_int_member (object, "months"), ==, 0);
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "experience")),
                      ==, 0);
    g_assert_cmpint (absent.status, ==, 3);
    g_assert_cmpstr (absent.messages, !=, "");
  }
  fixture_remove (folder);
}

static void
test_wrong_usage_is_refused (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "a.txt", RESUME);
  {
    g_auto (FixtureRun) none = fixture_run (folder, "profile", NULL);
    g_auto (FixtureRun) two = fixture_run (folder, "profile", "a.txt", "a.txt", NULL);
    g_auto (FixtureRun) option = fixture_run (folder, "profile", "--nothing", "a.txt", NULL);

    g_assert_cmpint (none.status, ==, 2);
    g_assert_cmpint (two.status, ==, 2);
    g_assert_cmpint (option.status, ==, 2);
    g_assert_cmpstr (none.output, ==, "");
  }
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/profile/json-is-a-profile", test_json_is_a_profile);
  g_test_add_func ("/cli/profile/no-name-is-printed", test_no_name_is_printed);
  g_test_add_func ("/cli/profile/unreadable-file-is-an-empty-profile-and-said",
                   test_unreadable_file_is_an_empty_profile_and_said);
  g_test_add_func ("/cli/profile/wrong-usage-is-refused", test_wrong_usage_is_refused);

  return g_test_run ();
}
