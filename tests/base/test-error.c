/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-error.h"

#include <errno.h>
#include <string.h>

static void
test_errno_says_what_can_be_done (void)
{
  g_assert_cmpint (clara_error_from_errno (ENOSPC), ==, CLARA_ERROR_NO_SPACE);
  g_assert_cmpint (clara_error_from_errno (EDQUOT), ==, CLARA_ERROR_NO_SPACE);
  g_assert_cmpint (clara_error_from_errno (EROFS), ==, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpint (clara_error_from_errno (ENOENT), ==, CLARA_ERROR_NOT_FOUND);
  g_assert_cmpint (clara_error_from_errno (EEXIST), ==, CLARA_ERROR_CONFLICT);
  g_assert_cmpint (clara_error_from_errno (EIO), ==, CLARA_ERROR_FAILED);
}

static void
test_errno_is_told_in_words (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_error_set_errno (&error, EACCES, "the berth list cannot be kept"));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_true (g_str_has_prefix (error->message, "the berth list cannot be kept: "));
  g_assert_nonnull (strstr (error->message, g_strerror (EACCES)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/error/errno-says-what-can-be-done", test_errno_says_what_can_be_done);
  g_test_add_func ("/error/errno-is-told-in-words", test_errno_is_told_in_words);

  return g_test_run ();
}
