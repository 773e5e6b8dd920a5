/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-error.h"

#include <errno.h>

/**
 * clara_error_quark:
 *
 * Returns: the one error domain of Clara; any thread
 */
/* The formatter takes the dashes of the quark's name for minus signs. */
/* clang-format off */
G_DEFINE_QUARK (clara-error-quark, clara_error)
/* clang-format on */

/**
 * clara_error_from_errno:
 * @code: an errno value, of a call on a file
 *
 * Returns: what a person can do about it; any thread
 */
ClaraError
clara_error_from_errno (int code)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return CLARA_ERROR_NO_SPACE;
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
      return CLARA_ERROR_NOT_PERMITTED;
    case ENOENT:
    case ENOTDIR:
      return CLARA_ERROR_NOT_FOUND;
    case EEXIST:
      return CLARA_ERROR_CONFLICT;
    default:
      return CLARA_ERROR_FAILED;
    }
}

/**
 * clara_error_set_errno:
 * @error: return location
 * @code: an errno value, of a call on a file
 * @what: what could not be done, in words
 *
 * Sets an error that says what could not be done, and why.
 *
 * Returns: FALSE, so that it can be returned
 */
gboolean
clara_error_set_errno (GError **error, int code, const char *what)
{
  g_set_error (error, CLARA_ERROR, clara_error_from_errno (code), "%s: %s", what,
               g_strerror (code));

  return FALSE;
}
