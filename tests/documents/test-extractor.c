/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-document-limits.h"
#include "clara-extractor.h"
#include "fixture.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define LETTER "Dear team,\nI have kept the books of a small company for eleven years.\n"

typedef struct
{
  GPtrArray *extractions; /* (owned): ClaraExtraction */
  guint n_cancelled;
  guint n_done;
} Batch;

static void
collect (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Batch *batch = user_data;
  g_autoptr (GError) error = NULL;
  ClaraExtraction *extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result,
                                                                &error);

  batch->n_done++;
  if (extraction != NULL)
    g_ptr_array_add (batch->extractions, extraction);
  else
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      batch->n_cancelled++;
    }
}

static void
iterate_until (const guint *counter, guint wanted)
{
  while (*counter < wanted)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_reason (ClaraExtractor *extractor, GBytes *bytes, const char *name, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction) extraction = fixture_extract (extractor, bytes, name, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (clara_extraction_get_reason (extraction), ==, reason);
  if (reason != NULL)
    g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "");
}

static void
test_reads_text (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction)
      extraction = fixture_extract (extractor, bytes, "letter.txt", NULL, &error);

  g_assert_no_error (error);
  g_assert_null (clara_extraction_get_reason (extraction));
  g_assert_nonnull (
      strstr (clara_extraction_get_text (extraction), "kept the books of a small company"));
  g_assert_cmpuint (clara_extraction_get_n_warnings (extraction), ==, 0);
  g_assert_cmpfloat (clara_extraction_get_confidence (extraction), >, 0.9);
  fixture_drop_extractor (extractor);
}

static void
test_names_reasons (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) blank = fixture_bytes (" \n\t\n");
  g_autoptr (GBytes) junk = g_bytes_new_static ("\x01\x02\x03\x04\x05\x06\x07\x08\0\x01\x02", 11);

  assert_reason (extractor, empty, "a.txt", "empty");
  assert_reason (extractor, blank, "a.txt", "empty");
  assert_reason (extractor, junk, NULL, "unsupported-format");
  assert_reason (extractor, junk, "a.unknown", "unsupported-format");
  assert_reason (extractor, junk, "a.pdf", "mislabelled");
  fixture_drop_extractor (extractor);
}

static void
test_too_large_starts_nothing (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  gsize size = CLARA_MAX_DOCUMENT_BYTES + 1;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (size), size);
  g_autoptr (GArray) children = NULL;

  clara_extractor_set_keep_warm (extractor, FALSE);
  assert_reason (extractor, bytes, "a.txt", "too-large");
  children = fixture_children (getpid ());
  g_assert_cmpuint (children->len, ==, 0);
  fixture_drop_extractor (extractor);
}

static void
test_mislabelled_is_read_with_a_warning (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction)
      extraction = fixture_extract (extractor, bytes, "letter.docx", NULL, &error);

  g_assert_no_error (error);
  g_assert_null (clara_extraction_get_reason (extraction));
  g_assert_cmpuint (clara_extraction_get_n_warnings (extraction), ==, 1);
  g_assert_cmpstr (clara_extraction_get_warning (extraction, 0)->kind, ==, "mislabelled");
  fixture_drop_extractor (extractor);
}

static void
test_reads_old_word_files (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("CLARA_SHARED_DATA"), "hostile",
                                            "testWORD.doc", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction) extraction = NULL;
  g_autoptr (GBytes) bytes = NULL;
  ClaraExtractor *extractor;
  char *contents;
  gsize size;

  if (!g_file_get_contents (path, &contents, &size, NULL))
    {
      g_test_skip ("no Word file of the old kind at hand");
      return;
    }

  bytes = g_bytes_new_take (contents, size);
  extractor = clara_extractor_new (1);
  extraction = fixture_extract (extractor, bytes, "a.doc", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (clara_extraction_get_reason (extraction), ==, NULL);
  g_assert_nonnull (
      strstr (clara_extraction_get_text (extraction), "This is a sample Microsoft Word Document."));
  g_assert_null (strchr (clara_extraction_get_text (extraction), '|'));
  g_assert_cmpuint (clara_extraction_get_n_warnings (extraction), ==, 0);
  fixture_drop_extractor (extractor);
}

static void
test_batch_leaves_nothing_behind (void)
{
  ClaraExtractor *extractor = clara_extractor_new (2);
  Batch batch = { .extractions = g_ptr_array_new_with_free_func (g_object_unref) };
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GArray) children = NULL;
  guint descriptors = fixture_count_descriptors ();

  for (guint i = 0; i < 200; i++)
    clara_extractor_extract_async (extractor, bytes, "a.txt", 0, 0, i % 4 == 3 ? cancellable : NULL,
                                   collect, &batch);
  iterate_until (&batch.n_done, 20);
  g_cancellable_cancel (cancellable);
  iterate_until (&batch.n_done, 200);

  g_assert_cmpuint (batch.extractions->len, >=, 150);
  g_assert_cmpuint (batch.n_cancelled, >, 0);
  for (guint i = 0; i < batch.extractions->len; i++)
    g_assert_null (clara_extraction_get_reason (g_ptr_array_index (batch.extractions, i)));

  g_ptr_array_unref (batch.extractions);
  fixture_drop_extractor (extractor);
  children = fixture_children (getpid ());
  g_assert_cmpuint (children->len, ==, 0);
  g_assert_cmpuint (fixture_count_descriptors (), ==, descriptors);
}

static void
test_dead_warm_worker_is_replaced (void)
{
  ClaraExtractor *extractor = clara_extractor_new (2);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GArray) children = NULL;

  /* Each answer leaves one process ready, so after a few the pool is full. */
  for (guint i = 0; i < 4; i++)
    assert_reason (extractor, bytes, "a.txt", NULL);

  children = fixture_workers (getpid ());
  g_assert_cmpuint (children->len, >, 0);
  for (guint i = 0; i < children->len; i++)
    {
      int pid_fd = fixture_open_process (g_array_index (children, pid_t, i));

      kill (g_array_index (children, pid_t, i), SIGKILL);
      g_assert_true (fixture_wait_for_end (pid_fd, 5000));
      close (pid_fd);
    }

  for (guint i = 0; i < 4; i++)
    assert_reason (extractor, bytes, "a.txt", NULL);
  fixture_drop_extractor (extractor);
}

static void
test_killed_worker_costs_only_its_document (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  Batch batch = { .extractions = g_ptr_array_new_with_free_func (g_object_unref) };
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GArray) children = NULL;

  /* The process that waits for the second document is frozen, so that it is surely killed while busy. */
  assert_reason (extractor, bytes, "a.txt", NULL);
  children = fixture_workers (getpid ());
  g_assert_cmpuint (children->len, ==, 1);
  kill (g_array_index (children, pid_t, 0), SIGSTOP);

  clara_extractor_extract_async (extractor, bytes, "a.txt", 0, 0, NULL, collect, &batch);
  clara_extractor_extract_async (extractor, bytes, "a.txt", 0, 0, NULL, collect, &batch);
  kill (g_array_index (children, pid_t, 0), SIGKILL);
  iterate_until (&batch.n_done, 2);

  /* The kill may come before the process is taken; then it is replaced and nothing is lost at all. */
  g_assert_null (clara_extraction_get_reason (g_ptr_array_index (batch.extractions, 1)));
  if (clara_extraction_get_reason (g_ptr_array_index (batch.extractions, 0)) != NULL)
    g_assert_cmpstr (clara_extraction_get_reason (g_ptr_array_index (batch.extractions, 0)), ==,
                     "worker-failed");

  g_ptr_array_unref (batch.extractions);
  fixture_drop_extractor (extractor);
}

static void
test_cancel_ends_the_worker (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  Batch batch = { .extractions = g_ptr_array_new_with_free_func (g_object_unref) };
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GArray) children = NULL;
  gint64 start;
  int pid_fd;

  assert_reason (extractor, bytes, "a.txt", NULL);
  children = fixture_workers (getpid ());
  g_assert_cmpuint (children->len, ==, 1);
  pid_fd = fixture_open_process (g_array_index (children, pid_t, 0));
  kill (g_array_index (children, pid_t, 0), SIGSTOP);

  start = g_get_monotonic_time ();
  clara_extractor_extract_async (extractor, bytes, "a.txt", 0, 0, cancellable, collect, &batch);
  g_cancellable_cancel (cancellable);
  iterate_until (&batch.n_done, 1);
  g_assert_cmpuint (batch.n_cancelled, ==, 1);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_TIME_SPAN_SECOND);

  fixture_drop_extractor (extractor);
  g_assert_true (fixture_wait_for_end (pid_fd, 5000));
  close (pid_fd);
  g_ptr_array_unref (batch.extractions);
}

static void
test_frozen_worker_is_timed_out (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  g_autoptr (GArray) children = NULL;
  gint64 start;

  assert_reason (extractor, bytes, "a.txt", NULL);
  children = fixture_workers (getpid ());
  g_assert_cmpuint (children->len, ==, 1);
  kill (g_array_index (children, pid_t, 0), SIGSTOP);

  start = g_get_monotonic_time ();
  assert_reason (extractor, bytes, "a.txt", "timed-out");
  g_assert_cmpint (g_get_monotonic_time () - start, <,
                   (CLARA_WALL_SECONDS + 2) * G_TIME_SPAN_SECOND);
  assert_reason (extractor, bytes, "a.txt", NULL);
  fixture_drop_extractor (extractor);
}

static void
test_killed_nurse_is_replaced (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  pid_t nurse;
  int pid_fd;

  assert_reason (extractor, bytes, "a.txt", NULL);
  nurse = fixture_nurse (getpid (), NULL);
  pid_fd = fixture_open_process (nurse);
  kill (nurse, SIGKILL);
  g_assert_true (fixture_wait_for_end (pid_fd, 5000));
  close (pid_fd);

  /* The first takes the worker that waits, and none can be made in its place but by another nurse. */
  for (guint i = 0; i < 3; i++)
    assert_reason (extractor, bytes, "a.txt", NULL);
  g_assert_cmpint (fixture_nurse (getpid (), NULL), !=, nurse);
  fixture_drop_extractor (extractor);
}

static void
test_frozen_nurse_is_replaced (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bytes = fixture_bytes (LETTER);
  pid_t nurse;

  assert_reason (extractor, bytes, "a.txt", NULL);
  nurse = fixture_nurse (getpid (), NULL);
  kill (nurse, SIGSTOP);

  for (guint i = 0; i < 3; i++)
    assert_reason (extractor, bytes, "a.txt", NULL);
  g_assert_cmpint (fixture_nurse (getpid (), NULL), !=, nurse);
  fixture_drop_extractor (extractor);
}

/* What the killed client of the next test does: read one long text after the other, for ever. */
static int
run_client (void)
{
  ClaraExtractor *extractor = clara_extractor_new (2);
  gsize size = 4 * 1024 * 1024;
  char *text = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;

  for (gsize i = 0; i < size; i++)
    text[i] = LETTER[i % (sizeof LETTER - 1)];
  bytes = g_bytes_new_take (text, size);

  for (;;)
    {
      g_autoptr (ClaraExtraction)
          extraction = fixture_extract (extractor, bytes, "a.txt", NULL, NULL);

      if (write (STDOUT_FILENO, ".", 1) != 1)
        return 1;
    }
}

static void
kill_client_after (guint n_documents, gboolean freeze)
{
  char *argv[] = { (char *) "/proc/self/exe", (char *) "--client", NULL };
  g_autoptr (GArray) children = NULL;
  g_autoptr (GArray) pid_fds = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GError) error = NULL;
  GPid client;
  int from;

  g_spawn_async_with_pipes (NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &client, NULL,
                            &from, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n_documents; i++)
    {
      char byte;

      g_assert_cmpint (read (from, &byte, 1), ==, 1);
    }

  /* Any of its processes: one that reads, one that works, one that waits. */
  do
    {
      g_clear_pointer (&children, g_array_unref);
      children = fixture_children (client);
    }
  while (children->len == 0);
  for (guint i = 0; i < children->len; i++)
    {
      int pid_fd = fixture_open_process (g_array_index (children, pid_t, i));

      if (pid_fd >= 0)
        g_array_append_val (pid_fds, pid_fd);
      if (freeze)
        kill (g_array_index (children, pid_t, i), SIGSTOP);
    }

  kill (client, SIGKILL);
  g_assert_cmpint (waitpid (client, NULL, 0), ==, client);
  for (guint i = 0; freeze && i < children->len; i++)
    kill (g_array_index (children, pid_t, i), SIGCONT);
  for (guint i = 0; i < pid_fds->len; i++)
    {
      g_assert_true (fixture_wait_for_end (g_array_index (pid_fds, int, i), 5000));
      close (g_array_index (pid_fds, int, i));
    }
  close (from);
}

static void
test_killed_client_leaves_no_worker (void)
{
  for (guint i = 0; i < 6; i++)
    kill_client_after (i / 2, i % 2 == 0);
}

int
main (int argc, char **argv)
{
  if (argc == 2 && g_str_equal (argv[1], "--client"))
    return run_client ();

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extractor/reads-text", test_reads_text);
  g_test_add_func ("/extractor/names-reasons", test_names_reasons);
  g_test_add_func ("/extractor/too-large-starts-nothing", test_too_large_starts_nothing);
  g_test_add_func ("/extractor/mislabelled-is-read-with-a-warning",
                   test_mislabelled_is_read_with_a_warning);
  g_test_add_func ("/extractor/reads-old-word-files", test_reads_old_word_files);
  g_test_add_func ("/extractor/batch-leaves-nothing-behind", test_batch_leaves_nothing_behind);
  g_test_add_func ("/extractor/dead-warm-worker-is-replaced", test_dead_warm_worker_is_replaced);
  g_test_add_func ("/extractor/killed-worker-costs-only-its-document",
                   test_killed_worker_costs_only_its_document);
  g_test_add_func ("/extractor/cancel-ends-the-worker", test_cancel_ends_the_worker);
  g_test_add_func ("/extractor/frozen-worker-is-timed-out", test_frozen_worker_is_timed_out);
  g_test_add_func ("/extractor/killed-nurse-is-replaced", test_killed_nurse_is_replaced);
  g_test_add_func ("/extractor/frozen-nurse-is-replaced", test_frozen_nurse_is_replaced);
  g_test_add_func ("/extractor/killed-client-leaves-no-worker",
                   test_killed_client_leaves_no_worker);

  return g_test_run ();
}
