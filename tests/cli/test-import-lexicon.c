/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <glib/gstdio.h>

#define SKILLS                                                                                     \
  "conceptUri,skillType,preferredLabel,altLabels\n"                                                \
  "s:1,knowledge,bellows mending,\"mend bellows\nbellows, mended\"\n"
#define TECHNOLOGY                                                                                 \
  "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n"                                     \
  "49-9063.00\tPipeTuner Pro\t1\tTuning software\n"
#define JOB "Organ Builder\n\nRequirements\n- Experience in bellows mending\n"
#define RESUME                                                                                     \
  "Work experience\n\nOrgan Builder, Pipe & Reed, 2015 - 2024\n"                                   \
  "- Helped to mend bellows of forty organs in village churches.\n"                                \
  "- Kept the workshop tidy and the glue pots warm through every winter.\n"

static char *
new_home (void)
{
  char *folder = fixture_folder ();

  g_setenv ("XDG_DATA_HOME", folder, TRUE);

  return folder;
}

/* The folders of its own that an import makes. */
static void
remove_home (const char *folder)
{
  g_autofree char *inner = g_build_filename (folder, "clara", "lexicon", NULL);
  g_autofree char *outer = g_build_filename (folder, "clara", NULL);

  if (g_file_test (inner, G_FILE_TEST_IS_DIR))
    fixture_remove (inner);
  if (g_file_test (outer, G_FILE_TEST_IS_DIR))
    fixture_remove (outer);
  fixture_remove (folder);
}

static void
test_an_import_is_told_and_kept (void)
{
  g_autofree char *folder = new_home ();
  g_autofree char *path = g_build_filename (folder, "clara", "lexicon", "esco.lex", NULL);

  fixture_write (folder, "skills_en.csv", SKILLS);
  fixture_write (folder, "Technology Skills.txt", TECHNOLOGY);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "import-lexicon", "skills_en.csv",
                                           "Technology Skills.txt", "--json", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);
    JsonArray *files = json_object_get_array_member (object, "files");
    JsonObject *esco = json_array_get_object_element (files, 0);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpuint (json_array_get_length (files), ==, 2);
    g_assert_cmpstr (json_object_get_string_member (esco, "file"), ==, path);
    g_assert_cmpint (json_object_get_int_member (esco, "skills"), ==, 1);
    g_assert_cmpint (json_object_get_int_member (esco, "phrases"), ==, 2);
    g_assert_cmpint (json_object_get_int_member (esco, "left_out"), ==, 1);
  }
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  remove_home (folder);
}

static double
screen (const char *folder)
{
  g_auto (FixtureRun)
      run = fixture_run (folder, "screen", "--job", "job.txt", "--json", "resume.txt", NULL);
  g_autoptr (JsonObject) object = fixture_object (run.output);
  JsonArray *candidates = json_object_get_array_member (object, "candidates");
  JsonObject *one = json_array_get_object_element (candidates, 0);

  return json_object_get_double_member (one, "score");
}

static void
test_imported_words_are_found (void)
{
  g_autofree char *folder = new_home ();
  double before, after;

  fixture_write (folder, "skills_en.csv", SKILLS);
  fixture_write (folder, "job.txt", JOB);
  fixture_write (folder, "resume.txt", RESUME);
  before = screen (folder);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "import-lexicon", "skills_en.csv", NULL);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_true (g_str_has_prefix (run.output, "1 skill with 2 phrases; 1 label left out: "));
  }
  after = screen (folder);
  g_assert_cmpfloat (after, >, before);
  remove_home (folder);
}

static void
test_a_broken_table_changes_nothing (void)
{
  g_autofree char *folder = new_home ();
  g_autofree char *path = g_build_filename (folder, "clara", "lexicon", "esco.lex", NULL);

  fixture_write (folder, "skills_en.csv", SKILLS);
  fixture_write (folder, "skills_de.csv", SKILLS "s:2,knowledge\n");
  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "import-lexicon", "skills_en.csv", "skills_de.csv", NULL);

    g_assert_cmpint (run.status, ==, 1);
    g_assert_cmpstr (run.output, ==, "");
    g_assert_cmpstr (run.messages, ==, "clara-cli: skills_de.csv:4: a row with too few columns\n");
  }
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  remove_home (folder);
}

static void
test_what_is_no_table_is_refused (void)
{
  g_autofree char *folder = new_home ();

  fixture_write (folder, "letter.txt", "Dear Madam\n");
  {
    g_auto (FixtureRun) none = fixture_run (folder, "import-lexicon", NULL);
    g_auto (FixtureRun) letter = fixture_run (folder, "import-lexicon", "letter.txt", NULL);
    g_auto (FixtureRun) device = fixture_run (folder, "import-lexicon", "/dev/zero", NULL);

    g_assert_cmpint (none.status, ==, 2);
    g_assert_cmpint (letter.status, ==, 1);
    g_assert_cmpint (device.status, ==, 1);
  }
  remove_home (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/import-lexicon/told-and-kept", test_an_import_is_told_and_kept);
  g_test_add_func ("/cli/import-lexicon/found", test_imported_words_are_found);
  g_test_add_func ("/cli/import-lexicon/broken", test_a_broken_table_changes_nothing);
  g_test_add_func ("/cli/import-lexicon/refused", test_what_is_no_table_is_refused);

  return g_test_run ();
}
