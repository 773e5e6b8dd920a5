/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-process.h"
#include "clara-protocol.h"
#include "fixture.h"

#include <string.h>
#include <unistd.h>

/* A shell stands in for a worker that has been taken over, or has lost its mind. */
static ClaraOutcome
talk_to (const char *script, GBytes *input, gsize max_output, GByteArray *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraProcess) process = clara_process_spawn ("/bin/sh", "-c", script, -1, &error);
  GBytes *const pieces[] = { input };

  g_assert_no_error (error);
  return clara_process_exchange (process, pieces, input != NULL ? 1 : 0, max_output, NULL, output);
}

static void
assert_outcome (const char *script, GBytes *input, ClaraOutcome expected)
{
  g_autoptr (GByteArray) output = g_byte_array_new ();
  guint descriptors = fixture_count_descriptors ();
  g_autoptr (GArray) children = NULL;

  g_assert_cmpint (talk_to (script, input, 100000, output), ==, expected);
  g_assert_cmpuint (output->len, <=, 200000);
  children = fixture_children (getpid ());
  g_assert_cmpuint (children->len, ==, 0);
  g_assert_cmpuint (fixture_count_descriptors (), ==, descriptors);
}

static void
test_hears_the_whole_answer (void)
{
  g_autoptr (GByteArray) output = g_byte_array_new ();
  g_autoptr (GBytes) input = fixture_bytes ("hello");

  g_assert_cmpint (talk_to ("head -c 5; exec 0<&-; echo there", input, 100, output), ==,
                   CLARA_OUTCOME_ANSWERED);
  g_assert_cmpuint (output->len, ==, 11);
  g_assert_cmpint (memcmp (output->data, "hellothere\n", 11), ==, 0);
}

static void
test_tells_failures_apart (void)
{
  assert_outcome ("exit 0", NULL, CLARA_OUTCOME_ANSWERED);
  assert_outcome ("exit 1", NULL, CLARA_OUTCOME_FAILED);
  assert_outcome ("exit 71", NULL, CLARA_OUTCOME_NO_SANDBOX);
  assert_outcome ("kill -9 $$", NULL, CLARA_OUTCOME_FAILED);
  assert_outcome ("kill -XCPU $$", NULL, CLARA_OUTCOME_TIMED_OUT);
}

static void
test_endless_answer_is_cut (void)
{
  assert_outcome ("exec cat /dev/zero", NULL, CLARA_OUTCOME_FAILED);
}

static void
test_early_end_does_not_kill_us (void)
{
  g_autoptr (GBytes) much = g_bytes_new_take (g_malloc0 (8 << 20), 8 << 20);

  assert_outcome ("exit 1", much, CLARA_OUTCOME_FAILED);
  assert_outcome ("exec 0<&-; exit 71", much, CLARA_OUTCOME_NO_SANDBOX);
}

static void
test_closed_output_is_no_end (void)
{
  /* It seems to be done, but goes on and would never end. */
  assert_outcome ("exec 1>&-; while :; do :; done", NULL, CLARA_OUTCOME_TIMED_OUT);
}

static void
test_nothing_is_inherited (void)
{
  g_autoptr (GByteArray) output = g_byte_array_new ();

  g_setenv ("CLARA_TEST_SECRET", "secret", TRUE);
  g_assert_cmpint (
      talk_to ("echo \"$CLARA_TEST_SECRET$HOME\"; ls /proc/self/fd | wc -l", NULL, 100, output), ==,
      CLARA_OUTCOME_ANSWERED);
  g_byte_array_append (output, (const guint8 *) "", 1);
  /* The three standard ones, and the one that ls itself has open. */
  g_assert_cmpstr ((char *) output->data, ==, "\n4\n");
}

static void
test_headers_refuse_junk (void)
{
  guint8 bytes[CLARA_REQUEST_HEADER_SIZE];
  ClaraRequestHeader request = { .kind = CLARA_REQUEST_EXTRACT, .length = 5 };
  ClaraAnswerHeader answer = {
    .kind = CLARA_ANSWER_PICTURE, .length = 12, .width = 2, .height = 2, .stride = 6, .scale = 0.5f
  };

  clara_request_header_write (&request, bytes);
  g_assert_true (clara_request_header_read (&request, bytes));
  g_assert_cmpuint (request.length, ==, 5);
  bytes[4 * 9 + 3] = 0xff;
  g_assert_false (clara_request_header_read (&request, bytes));
  clara_request_header_write (&request, bytes);
  bytes[0] ^= 1;
  g_assert_false (clara_request_header_read (&request, bytes));

  clara_answer_header_write (&answer, bytes);
  g_assert_true (clara_answer_header_read (&answer, bytes));
  answer.stride = 7;
  clara_answer_header_write (&answer, bytes);
  g_assert_false (clara_answer_header_read (&answer, bytes));
  answer = (ClaraAnswerHeader){ .kind = CLARA_ANSWER_EXTRACTION, .length = 0xffffffff };
  clara_answer_header_write (&answer, bytes);
  g_assert_false (clara_answer_header_read (&answer, bytes));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/process/hears-the-whole-answer", test_hears_the_whole_answer);
  g_test_add_func ("/process/tells-failures-apart", test_tells_failures_apart);
  g_test_add_func ("/process/endless-answer-is-cut", test_endless_answer_is_cut);
  g_test_add_func ("/process/early-end-does-not-kill-us", test_early_end_does_not_kill_us);
  g_test_add_func ("/process/closed-output-is-no-end", test_closed_output_is_no_end);
  g_test_add_func ("/process/nothing-is-inherited", test_nothing_is_inherited);
  g_test_add_func ("/process/headers-refuse-junk", test_headers_refuse_junk);

  return g_test_run ();
}
