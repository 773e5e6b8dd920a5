/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <string.h>

#define JOB                                                                                        \
  "Harbour Clerk\n\nYour tasks\n- Keep the berth list up to date\n\nRequirements\n"                \
  "- At least 3 years of experience in a harbour office\n- Native speaker of English\n\n"          \
  "Nice to have\n- A driving licence\n\nWe offer\n- 28 days of holiday\n"

#define POSTING                                                                                    \
  "{\"text\":\"Harbour Clerk\",\"content\":{\"description\":\"We keep ships moving.\","            \
  "\"lists\":[{\"text\":\"You bring\",\"content\":\"<li>Good knowledge of tides &amp; charts</li>" \
  "<li>Calm under pressure</li>\"}],\"closing\":\"\"}}"

static JsonObject *
requirement (JsonObject *object, guint index)
{
  return json_array_get_object_element (json_object_get_array_member (object, "requirements"),
                                        index);
}

static void
assert_source (JsonObject *one, const char *text)
{
  JsonObject *source = json_object_get_object_member (one, "source");
  g_autofree char *slice = g_utf8_substring (text, json_object_get_int_member (source, "start"),
                                             json_object_get_int_member (source, "end"));

  g_assert_cmpstr (slice, ==, json_object_get_string_member (one, "text"));
}

static void
test_json_is_to_the_letter (void)
{
  static const char *const members[] = { "id",         "text",      "category",
                                         "importance", "knock_out", "weight",
                                         "min_years",  "flags",     "source" };
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "job.txt", JOB);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "requirements", "job.txt", "--json", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);
    JsonObject *job = json_object_get_object_member (object, "job");
    JsonArray *array = json_object_get_array_member (object, "requirements");

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (run.messages, ==, "");
    g_assert_cmpstr (json_object_get_string_member (job, "title"), ==, "Harbour Clerk");
    g_assert_cmpuint (json_array_get_length (array), ==, 3);
    for (guint i = 0; i < 3; i++)
      {
        JsonObject *one = requirement (object, i);

        for (gsize j = 0; j < G_N_ELEMENTS (members); j++)
          g_assert_true (json_object_has_member (one, members[j]));
        g_assert_cmpuint (json_object_get_size (one), ==, G_N_ELEMENTS (members));
        g_assert_false (json_object_get_boolean_member (one, "knock_out"));
        assert_source (one, JOB);
      }

    g_assert_cmpstr (json_object_get_string_member (requirement (object, 0), "category"), ==,
                     "experience");
    g_assert_cmpint (json_object_get_int_member (requirement (object, 0), "min_years"), ==, 3);
    g_assert_cmpstr (json_object_get_string_member (requirement (object, 0), "importance"), ==,
                     "must");
    g_assert_true (json_object_get_null_member (requirement (object, 1), "min_years"));
    g_assert_cmpstr (json_array_get_string_element (
                         json_object_get_array_member (requirement (object, 1), "flags"), 0),
                     ==, "protected-term");
    g_assert_cmpstr (json_object_get_string_member (requirement (object, 2), "importance"), ==,
                     "nice");
  }
  fixture_remove (folder);
}

static void
test_postings_are_read (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "job.JSON", POSTING);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "requirements", "--json", "job.JSON", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (
        json_object_get_string_member (json_object_get_object_member (object, "job"), "title"), ==,
        "Harbour Clerk");
    g_assert_cmpstr (json_object_get_string_member (requirement (object, 0), "text"), ==,
                     "Good knowledge of tides & charts");
    g_assert_cmpstr (json_object_get_string_member (requirement (object, 1), "category"), ==,
                     "soft-skill");
  }
  fixture_remove (folder);
}

static void
test_two_runs_print_the_same_bytes (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "job.md", "# Clerk\n\n## Requirements\n\n* Good **spreadsheet** skills\n");
  {
    g_auto (FixtureRun) first = fixture_run (folder, "requirements", "--json", "job.md", NULL);
    g_auto (FixtureRun) second = fixture_run (folder, "requirements", "--json", "job.md", NULL);

    g_assert_cmpint (first.status, ==, 0);
    g_assert_nonnull (strstr (first.output, "spreadsheet"));
    g_assert_cmpstr (first.output, ==, second.output);
  }
  fixture_remove (folder);
}

static void
test_people_see_groups_years_and_flags (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "job.txt", JOB);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "requirements", "job.txt", NULL);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.output, "Harbour Clerk\n3 requirements\n"));
    g_assert_nonnull (strstr (run.output, "\nExperience\n"));
    g_assert_nonnull (strstr (run.output, "at least 3 years"));
    g_assert_nonnull (strstr (run.output, "! speaks of age"));
    g_assert_null (strstr (run.output, "berth list"));
    g_assert_null (strstr (run.output, "28 days"));
  }
  fixture_remove (folder);
}

static void
test_what_cannot_be_read_is_told (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "broken.json", "{\"text\":\"Clerk\",");
  fixture_write (folder, "other.json", "{\"text\":\"Clerk\"}");
  fixture_write (folder, "empty.txt", "");
  {
    g_auto (FixtureRun) broken = fixture_run (folder, "requirements", "broken.json", NULL);
    g_auto (FixtureRun) other = fixture_run (folder, "requirements", "other.json", NULL);
    g_auto (FixtureRun) empty = fixture_run (folder, "requirements", "empty.txt", NULL);
    g_auto (FixtureRun) missing = fixture_run (folder, "requirements", "none.txt", NULL);
    const FixtureRun *const runs[] = { &broken, &other, &empty, &missing };

    for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
      {
        g_assert_cmpint (runs[i]->status, ==, 3);
        g_assert_cmpstr (runs[i]->output, ==, "");
        g_assert_cmpstr (runs[i]->messages, !=, "");
      }
    g_assert_nonnull (strstr (other.messages, "content"));
  }
  fixture_remove (folder);
}

static void
test_wrong_usage (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) none = fixture_run (folder, "requirements", "--json", NULL);
  g_auto (FixtureRun) two = fixture_run (folder, "requirements", "a.txt", "b.txt", NULL);

  g_assert_cmpint (none.status, ==, 2);
  g_assert_cmpint (two.status, ==, 2);
  g_assert_cmpstr (two.output, ==, "");
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/requirements/json-is-to-the-letter", test_json_is_to_the_letter);
  g_test_add_func ("/requirements/postings-are-read", test_postings_are_read);
  g_test_add_func ("/requirements/two-runs-print-the-same-bytes",
                   test_two_runs_print_the_same_bytes);
  g_test_add_func ("/requirements/people-see-groups-years-and-flags",
                   test_people_see_groups_years_and_flags);
  g_test_add_func ("/requirements/what-cannot-be-read-is-told", test_what_cannot_be_read_is_told);
  g_test_add_func ("/requirements/wrong-usage", test_wrong_usage);

  return g_test_run ();
}
