/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define LETTER "Dear team,\nI have kept the books of a small company for eleven years.\n"

static void
assert_member (JsonObject *object, const char *name, GType type)
{
  JsonNode *node = json_object_get_member (object, name);

  g_assert_nonnull (node);
  if (!JSON_NODE_HOLDS_NULL (node))
    g_assert_true (json_node_get_value_type (node) == type);
}

static void
test_json_has_every_member (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "letter.txt", LETTER);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "extract", "--json", "letter.txt", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpstr (run.messages, ==, "");
    g_assert_cmpstr (json_object_get_string_member (object, "file"), ==, "letter.txt");
    g_assert_true (json_object_get_boolean_member (object, "readable"));
    g_assert_true (json_object_get_null_member (object, "reason"));
    assert_member (object, "language", G_TYPE_STRING);
    assert_member (object, "pages", G_TYPE_INT64);
    g_assert_nonnull (strstr (json_object_get_string_member (object, "text"), "kept the books"));
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "hidden")), ==,
                      0);
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "warnings")), ==,
                      0);
    g_assert_cmpfloat (json_object_get_double_member (object, "confidence"), <=, 1.0);
    g_assert_false (json_object_get_boolean_member (object, "ocr"));
    g_assert_false (json_object_has_member (object, "words"));
  }
  {
    g_auto (FixtureRun)
        run = fixture_run (folder, "extract", "--json", "--positions", "letter.txt", NULL);
    g_autoptr (JsonObject) object = fixture_object (run.output);

    g_assert_true (JSON_NODE_HOLDS_ARRAY (json_object_get_member (object, "words")));
  }
  fixture_remove (folder);
}

static void
test_jsonl_keeps_the_order_of_arguments (void)
{
  static const char *const expected[] = { "z.txt", "folder/1.txt", "folder/2.md",
                                          "folder/inner/0.txt", "a.txt" };
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "z.txt", LETTER);
  fixture_write (folder, "a.txt", LETTER);
  fixture_write (folder, "folder/2.md", LETTER);
  fixture_write (folder, "folder/1.txt", LETTER);
  fixture_write (folder, "folder/inner/0.txt", LETTER);
  fixture_write (folder, "folder/0.unknown", LETTER);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "extract", "--jsonl", "--jobs", "3", "z.txt",
                                           "folder", "a.txt", NULL);
    g_autoptr (JsonArray) lines = fixture_lines (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpuint (json_array_get_length (lines), ==, G_N_ELEMENTS (expected));
    for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
      g_assert_cmpstr (
          json_object_get_string_member (json_array_get_object_element (lines, i), "file"), ==,
          expected[i]);
  }
  fixture_remove (folder);
}

static void
test_links_in_folders_are_not_followed (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *link = g_build_filename (folder, "inbox", "link.txt", NULL);
  g_autofree char *loop = g_build_filename (folder, "inbox", "loop", NULL);

  fixture_write (folder, "inbox/real.txt", LETTER);
  fixture_write (folder, "outside.txt", "Nobody should read this outside letter.");
  g_assert_no_errno (symlink ("../outside.txt", link));
  g_assert_no_errno (symlink (".", loop));
  {
    g_auto (FixtureRun) run = fixture_run (folder, "extract", "--jsonl", "inbox", NULL);
    g_autoptr (JsonArray) lines = fixture_lines (run.output);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_cmpuint (json_array_get_length (lines), ==, 1);
    g_assert_null (strstr (run.output, "outside"));
  }
  fixture_remove (folder);
}

static void
test_unreadable_file_costs_only_itself (void)
{
  static const char *const reasons[] = { "missing", "not-a-file", "empty", "mislabelled", NULL };
  g_autofree char *folder = fixture_folder ();
  g_autofree char *fifo = g_build_filename (folder, "fifo.txt", NULL);

  g_assert_no_errno (mkfifo (fifo, 0600));
  fixture_write (folder, "empty.txt", "");
  fixture_write (folder, "junk.pdf", "\x01\x02\x03\x04\x05\x06");
  fixture_write (folder, "letter.txt", LETTER);
  {
    g_auto (FixtureRun) run = fixture_run (folder, "extract", "--jsonl", "none.txt", "fifo.txt",
                                           "empty.txt", "junk.pdf", "letter.txt", NULL);
    g_autoptr (JsonArray) lines = fixture_lines (run.output);

    g_assert_cmpint (run.status, ==, 3);
    g_assert_cmpuint (json_array_get_length (lines), ==, G_N_ELEMENTS (reasons));
    for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
      {
        JsonObject *line = json_array_get_object_element (lines, i);

        g_assert_true (json_object_get_boolean_member (line, "readable") == (reasons[i] == NULL));
        if (reasons[i] != NULL)
          g_assert_cmpstr (json_object_get_string_member (line, "reason"), ==, reasons[i]);
      }
    g_assert_nonnull (strstr (run.messages, "none.txt"));
    g_assert_nonnull (strstr (run.messages, "fifo.txt"));
    g_assert_null (strstr (run.messages, "kept the books"));
  }
  fixture_remove (folder);
}

static void
test_empty_folder_is_told (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (FixtureRun) run = fixture_run (folder, "extract", "--jsonl", ".", NULL);

  g_assert_cmpint (run.status, ==, 3);
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpstr (run.messages, !=, "");
  fixture_remove (folder);
}

static void
test_wrong_usage (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "a.txt", LETTER);
  fixture_write (folder, "b.txt", LETTER);
  {
    g_auto (FixtureRun) none = fixture_run (folder, "extract", "--json", NULL);
    g_auto (FixtureRun) several = fixture_run (folder, "extract", "--json", "a.txt", "b.txt", NULL);
    g_auto (FixtureRun) both = fixture_run (folder, "extract", "--json", "--jsonl", "a.txt", NULL);
    g_auto (FixtureRun) positions = fixture_run (folder, "extract", "--positions", "a.txt", NULL);
    g_auto (FixtureRun) jobs = fixture_run (folder, "extract", "--jobs", "0", "a.txt", NULL);
    const FixtureRun *const runs[] = { &none, &several, &both, &positions, &jobs };

    for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
      {
        g_assert_cmpint (runs[i]->status, ==, 2);
        g_assert_cmpstr (runs[i]->output, ==, "");
        g_assert_cmpstr (runs[i]->messages, !=, "");
      }
  }
  fixture_remove (folder);
}

static void
test_people_get_text_that_cannot_hurt (void)
{
  g_autofree char *folder = fixture_folder ();

  fixture_write (folder, "letter.txt", LETTER LETTER LETTER "Red \x1b[31m letter\n");
  {
    g_auto (FixtureRun) run = fixture_run (folder, "extract", "--progress", "letter.txt", NULL);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.output, "== letter.txt"));
    g_assert_nonnull (strstr (run.output, "kept the books"));
    g_assert_null (strchr (run.output, '\x1b'));
    g_assert_nonnull (strstr (run.messages, "1/1 letter.txt"));
  }
  fixture_remove (folder);
}

static void
test_interrupt_ends_cleanly (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *program = fixture_program ();
  const char *argv[] = { program, "extract", "--jsonl", "--jobs", "1", ".", NULL };
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *messages = NULL;
  char *line;
  guint n = 0;

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *name = g_strdup_printf ("%03u.txt", i);

      fixture_write (folder, name, LETTER);
    }
  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                        G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawnv (launcher, argv, &error);
  g_assert_no_error (error);

  /* After the first line it is surely at work, and far from done. */
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
  while ((line = g_data_input_stream_read_line (lines, NULL, NULL, &error)) != NULL)
    {
      g_autoptr (JsonObject) object = fixture_object (line);

      if (n++ == 0)
        g_subprocess_send_signal (process, SIGINT);
      g_free (line);
    }
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait (process, NULL, &error));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  g_assert_cmpuint (n, >=, 1);
  g_assert_cmpuint (n, <, 400);

  lines = (g_object_unref (lines),
           g_data_input_stream_new (g_subprocess_get_stderr_pipe (process)));
  messages = g_data_input_stream_read_line (lines, NULL, NULL, NULL);
  g_assert_nonnull (messages);
  g_assert_nonnull (strstr (messages, "Cancelled"));
  fixture_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/json-has-every-member", test_json_has_every_member);
  g_test_add_func ("/extract/jsonl-keeps-the-order-of-arguments",
                   test_jsonl_keeps_the_order_of_arguments);
  g_test_add_func ("/extract/links-in-folders-are-not-followed",
                   test_links_in_folders_are_not_followed);
  g_test_add_func ("/extract/unreadable-file-costs-only-itself",
                   test_unreadable_file_costs_only_itself);
  g_test_add_func ("/extract/empty-folder-is-told", test_empty_folder_is_told);
  g_test_add_func ("/extract/wrong-usage", test_wrong_usage);
  g_test_add_func ("/extract/people-get-text-that-cannot-hurt",
                   test_people_get_text_that_cannot_hurt);
  g_test_add_func ("/extract/interrupt-ends-cleanly", test_interrupt_ends_cleanly);

  return g_test_run ();
}
