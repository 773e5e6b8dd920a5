/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define JOB                                                                                        \
  "Harbour Engineer\n\nRequirements\n- At least 3 years of experience with Python\n"               \
  "- Good knowledge of PostgreSQL\n- Fluent English\n- A bachelor's degree in physics\n\n"         \
  "Nice to have\n- Kubernetes\n- Willing to work in shifts\n\nWe offer\n- 28 days of holiday\n"

#define STRONG(name, mail)                                                                         \
  name "\n" mail "\n\nExperience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh, Quayside\n"     \
       "• Built booking services in Python and tuned slow PostgreSQL queries for twelve "        \
       "terminals.\n• Ran the services on Kubernetes.\n\nEducation\nBSc Physics, Tidal "         \
       "University, 2012 – 2015\n\nLanguages\nEnglish (native), German (B1)\n"

#define WEAK                                                                                       \
  "Ambrose Thistlewood\nambrose@post.example\n\nExperience\nShop assistant\tJan 2019 – Mar "     \
  "2023\nBrindle & Co\n• Sold fresh bread and kept the till.\n• No experience with "           \
  "PostgreSQL.\n\nLanguages\nEnglish (B2)\n"

static char *
new_folder (void)
{
  char *folder = fixture_folder ();

  fixture_write (folder, "job.txt", JOB);
  fixture_write (folder, "people/a-weak.txt", WEAK);
  fixture_write (folder, "people/b-strong.txt",
                 STRONG ("Tamsin Quillfeather", "tamsin@post.example"));

  return folder;
}

static JsonObject *
candidate (JsonObject *ranking, guint index)
{
  return json_array_get_object_element (json_object_get_array_member (ranking, "candidates"),
                                        index);
}

/* The verdict on the requirement of that index. */
static const char *
verdict (JsonObject *of, guint index)
{
  JsonArray *matches = json_object_get_array_member (of, "matches");

  return json_object_get_string_member (json_array_get_object_element (matches, index), "verdict");
}

static void
assert_members (JsonObject *object, const char *const *members)
{
  for (; *members != NULL; members++)
    if (!json_object_has_member (object, *members))
      g_error ("there is no member %s", *members);
}

static void
assert_points_sum (JsonObject *of)
{
  JsonArray *points = json_object_get_array_member (of, "points");
  double sum = 0.0, possible = 0.0;

  for (guint i = 0; i < json_array_get_length (points); i++)
    {
      JsonObject *one = json_array_get_object_element (points, i);

      sum += json_object_get_double_member (one, "points");
      possible += json_object_get_double_member (one, "of");
    }
  g_assert_cmpfloat (fabs (sum - json_object_get_double_member (of, "score")), <, 1e-9);
  g_assert_cmpfloat (fabs (possible - 100.0), <, 1e-9);
}

static void
test_json_is_to_the_letter (void)
{
  static const char *const top[] = { "engine", "job", "candidates", NULL };
  static const char *const engine[] = { "version", "model", "rubric", NULL };
  static const char *const members[] = { "file",    "label",    "rank",   "score",  "range",
                                         "status",  "readable", "reason", "points", "matches",
                                         "summary", "warnings", NULL };
  static const char *const match[] = { "requirement", "verdict", "degree", "evidence", NULL };
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "screen", "--job", "job.txt", "--json", "people", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (run.messages, ==, "");
    assert_members (ranking, top);
    assert_members (json_object_get_object_member (ranking, "engine"), engine);
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (ranking, "candidates")),
                      ==, 2);
    for (guint i = 0; i < 2; i++)
      {
        JsonObject *one = candidate (ranking, i);
        JsonArray *matches = json_object_get_array_member (one, "matches");

        assert_members (one, members);
        g_assert_cmpint (json_object_get_int_member (one, "rank"), ==, i + 1);
        g_assert_true (json_object_get_boolean_member (one, "readable"));
        g_assert_cmpuint (json_array_get_length (matches), ==, 6);
        assert_members (json_array_get_object_element (matches, 0), match);
        assert_points_sum (one);
      }
    g_assert_cmpstr (json_object_get_string_member (candidate (ranking, 0), "file"), ==,
                     "people/b-strong.txt");
    g_assert_cmpstr (json_object_get_string_member (candidate (ranking, 0), "label"), ==,
                     "Candidate 02");
  }
  fixture_remove (folder);
}

static void
test_verdicts_follow_the_words (void)
{
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "screen", "--job", "job.txt", "--json", "people", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);
    JsonObject *strong = candidate (ranking, 0), *weak = candidate (ranking, 1);

    for (guint i = 0; i < 5; i++)
      g_assert_cmpstr (verdict (strong, i), ==, "met");
    /* No résumé says whether its writer works in shifts. */
    g_assert_cmpstr (verdict (strong, 5), ==, "unknown");
    g_assert_cmpstr (json_object_get_string_member (strong, "status"), ==, "pre_qualified");
    /* What is denied is missing; what a thin text leaves out is not. */
    g_assert_cmpstr (verdict (weak, 1), ==, "missing");
    g_assert_cmpstr (verdict (weak, 4), ==, "unknown");
    g_assert_cmpstr (json_object_get_string_member (weak, "status"), ==, "to_review");
  }
  fixture_remove (folder);
}

static void
test_requirements_are_those_of_requirements (void)
{
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "screen", "--job", "job.txt", "--json", "people", NULL);
    g_auto (FixtureRun) other = fixture_run (folder, "requirements", "job.txt", "--json", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);
    g_autoptr (JsonObject) rubric = fixture_object (other.output);
    JsonObject *job = json_object_get_object_member (ranking, "job");
    JsonNode *here = json_object_get_member (job, "requirements");

    g_assert_true (json_node_equal (here, json_object_get_member (rubric, "requirements")));
  }
  fixture_remove (folder);
}

static void
test_quotes_stand_in_what_deidentify_prints (void)
{
  g_autofree char *folder = new_folder ();
  guint n = 0;

  {
    g_auto (FixtureRun) run = fixture_run (folder, "screen", "--job", "job.txt", "--json",
                                           "people/b-strong.txt", NULL);
    g_auto (FixtureRun)
        other = fixture_run (folder, "deidentify", "--json", "people/b-strong.txt", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);
    g_autoptr (JsonObject) text = fixture_object (other.output);
    JsonArray *matches = json_object_get_array_member (candidate (ranking, 0), "matches");

    for (guint i = 0; i < json_array_get_length (matches); i++)
      {
        JsonArray *evidence = json_object_get_array_member (
            json_array_get_object_element (matches, i), "evidence");

        for (guint j = 0; j < json_array_get_length (evidence); j++, n++)
          {
            JsonObject *one = json_array_get_object_element (evidence, j);
            g_autofree char *slice = g_utf8_substring (json_object_get_string_member (text, "text"),
                                                       json_object_get_int_member (one, "start"),
                                                       json_object_get_int_member (one, "end"));

            g_assert_cmpstr (slice, ==, json_object_get_string_member (one, "quote"));
            g_assert_cmpstr (json_object_get_string_member (one, "document"), ==, "resume");
          }
      }
    g_assert_cmpuint (n, >=, 5);
  }
  fixture_remove (folder);
}

/* A requirement that ends in a bracket loses nothing of it in the sentence that names it. */
static void
test_a_summary_closes_its_brackets (void)
{
  g_autofree char *folder = new_folder ();

  fixture_write (folder, "languages.txt",
                 "Harbour Clerk\n\nRequirements\n- Good written English (B2 or better)\n");
  {
    g_auto (FixtureRun) run = fixture_run (folder, "screen", "--job", "languages.txt", "--json",
                                           "people/b-strong.txt", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);
    const char *summary = json_object_get_string_member (candidate (ranking, 0), "summary");

    g_assert_nonnull (strstr (summary, "(B2 or better)."));
  }
  fixture_remove (folder);
}

static void
test_people_see_labels_not_names (void)
{
  g_autofree char *folder = new_folder ();

  fixture_write (folder, "Tamsin Quillfeather.txt",
                 STRONG ("Tamsin Quillfeather", "tamsin@post.example"));
  {
    g_auto (FixtureRun) run = fixture_run (folder, "screen", "--progress", "--job", "job.txt",
                                           "Tamsin Quillfeather.txt", "people", NULL);
    g_auto (FixtureRun) named = fixture_run (folder, "screen", "--file-names", "--job", "job.txt",
                                             "Tamsin Quillfeather.txt", NULL);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.output, "Candidate 01"));
    g_assert_nonnull (strstr (run.output, "Pre-Qualified"));
    g_assert_nonnull (strstr (run.output, "“Ran the services on Kubernetes.”"));
    g_assert_null (strcasestr (run.output, "quillfeather"));
    g_assert_null (strcasestr (run.output, "ambrose"));
    g_assert_null (strcasestr (run.messages, "quillfeather"));
    g_assert_nonnull (strstr (run.messages, "3/3 "));
    g_assert_nonnull (strstr (named.output, "Tamsin Quillfeather.txt"));
  }
  fixture_remove (folder);
}

static void
test_another_name_changes_no_byte (void)
{
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun) first = fixture_run (folder, "screen", "--job", "job.txt", "--json",
                                             "people/b-strong.txt", NULL);

    fixture_write (folder, "people/b-strong.txt",
                   STRONG ("Kwabena Ofori-Mensah", "k.ofori@letters.example"));
    {
      g_auto (FixtureRun) second = fixture_run (folder, "screen", "--job", "job.txt", "--json",
                                                "people/b-strong.txt", NULL);

      g_assert_cmpint (first.status, ==, 0);
      /* Places of quotes stand after the mail address, which is as long as it is. */
      g_assert_nonnull (strstr (first.output, "\"score\""));
      g_assert_cmpstr (first.output, ==, second.output);
    }
  }
  fixture_remove (folder);
}

static void
test_threads_change_no_byte (void)
{
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun) one = fixture_run (folder, "screen", "-j", "1", "--job", "job.txt",
                                           "--json", "people", NULL);
    g_auto (FixtureRun) five = fixture_run (folder, "screen", "-j", "5", "--job", "job.txt",
                                            "--json", "people", NULL);

    g_assert_cmpint (one.status, ==, 0);
    g_assert_cmpstr (one.output, ==, five.output);
  }
  fixture_remove (folder);
}

static void
test_an_edited_rubric_is_used (void)
{
  g_autofree char *folder = new_folder ();

  fixture_write (folder, "rubric.json",
                 "{\"job\":{\"title\":\"Harbour Engineer\"},\"requirements\":[{\"id\":\"r2\","
                 "\"text\":\"Good knowledge of PostgreSQL\",\"category\":\"hard-skill\","
                 "\"importance\":\"must\",\"knock_out\":true,\"weight\":1,\"min_years\":null,"
                 "\"flags\":[],\"source\":{\"start\":78,\"end\":106}}]}");
  fixture_write (folder, "broken.json", "{\"job\":{\"title\":\"Harbour\"},\"requirements\":7}");
  {
    g_auto (FixtureRun) run = fixture_run (folder, "screen", "--rubric", "rubric.json", "--job",
                                           "job.txt", "--json", "people", NULL);
    g_auto (FixtureRun) broken = fixture_run (folder, "screen", "--rubric", "broken.json", "--job",
                                              "job.txt", "--json", "people", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpfloat (json_object_get_double_member (candidate (ranking, 0), "score"), ==, 100.0);
    g_assert_cmpstr (verdict (candidate (ranking, 1), 0), ==, "missing");
    g_assert_cmpstr (json_object_get_string_member (candidate (ranking, 1), "status"), ==,
                     "not_qualified");
    g_assert_cmpint (broken.status, ==, 1);
    g_assert_cmpstr (broken.output, ==, "");
    g_assert_cmpstr (broken.messages, !=, "");
  }
  fixture_remove (folder);
}

static void
test_what_cannot_be_read_goes_to_review (void)
{
  g_autofree char *folder = new_folder ();

  fixture_write (folder, "people/c-broken.pdf", "%PDF-1.7\nnothing that a page could be made of");
  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "screen", "--job", "job.txt", "--json", "people", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (run.output);
    JsonObject *last = candidate (ranking, 2);

    g_assert_cmpint (run.status, ==, 3);
    g_assert_nonnull (strstr (run.messages, "c-broken.pdf"));
    g_assert_false (json_object_get_boolean_member (last, "readable"));
    g_assert_true (json_object_get_null_member (last, "score"));
    g_assert_false (json_object_get_null_member (last, "reason"));
    g_assert_cmpstr (json_object_get_string_member (last, "status"), ==, "to_review");
    /* A bad file costs only itself. */
    g_assert_cmpstr (verdict (candidate (ranking, 0), 0), ==, "met");
  }
  fixture_remove (folder);
}

static void
test_no_model_is_said (void)
{
  g_autofree char *folder = new_folder ();

  g_setenv ("CLARA_MODEL_DIR", folder, TRUE);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "screen", "--job", "job.txt", "people", NULL);
    g_auto (FixtureRun)
        json = fixture_run (folder, "screen", "--job", "job.txt", "--json", "people", NULL);
    g_autoptr (JsonObject) ranking = fixture_object (json.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.output, "Without the embedding model"));
    g_assert_cmpstr (verdict (candidate (ranking, 0), 1), ==, "met");
    g_assert_true (g_str_has_prefix (
        json_object_get_string_member (json_object_get_object_member (ranking, "engine"), "model"),
        "none"));
  }
  g_unsetenv ("CLARA_MODEL_DIR");
  fixture_remove (folder);
}

static void
test_wrong_usage_is_told (void)
{
  g_autofree char *folder = new_folder ();

  {
    g_auto (FixtureRun) jobless = fixture_run (folder, "screen", "people", NULL);
    g_auto (FixtureRun) empty = fixture_run (folder, "screen", "--job", "job.txt", NULL);
    g_auto (FixtureRun)
        absent = fixture_run (folder, "screen", "--job", "none.txt", "people", NULL);

    g_assert_cmpint (jobless.status, ==, 2);
    g_assert_nonnull (strstr (jobless.messages, "--job"));
    g_assert_cmpint (empty.status, ==, 2);
    g_assert_cmpint (absent.status, ==, 1);
    g_assert_nonnull (strstr (absent.messages, "none.txt"));
  }
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/screen/json-is-to-the-letter", test_json_is_to_the_letter);
  g_test_add_func ("/cli/screen/verdicts-follow-the-words", test_verdicts_follow_the_words);
  g_test_add_func ("/cli/screen/requirements-are-those-of-requirements",
                   test_requirements_are_those_of_requirements);
  g_test_add_func ("/cli/screen/quotes-stand-in-what-deidentify-prints",
                   test_quotes_stand_in_what_deidentify_prints);
  g_test_add_func ("/cli/screen/a-summary-closes-its-brackets", test_a_summary_closes_its_brackets);
  g_test_add_func ("/cli/screen/people-see-labels-not-names", test_people_see_labels_not_names);
  g_test_add_func ("/cli/screen/another-name-changes-no-byte", test_another_name_changes_no_byte);
  g_test_add_func ("/cli/screen/threads-change-no-byte", test_threads_change_no_byte);
  g_test_add_func ("/cli/screen/an-edited-rubric-is-used", test_an_edited_rubric_is_used);
  g_test_add_func ("/cli/screen/what-cannot-be-read-goes-to-review",
                   test_what_cannot_be_read_goes_to_review);
  g_test_add_func ("/cli/screen/no-model-is-said", test_no_model_is_said);
  g_test_add_func ("/cli/screen/wrong-usage-is-told", test_wrong_usage_is_told);

  return g_test_run ();
}
