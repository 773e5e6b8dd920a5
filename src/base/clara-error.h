/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraError:
 * @CLARA_ERROR_FAILED: nothing more precise is known
 * @CLARA_ERROR_INVALID: the input is malformed; another input is needed
 * @CLARA_ERROR_TOO_LARGE: the input is over a stated bound of size, depth or number
 * @CLARA_ERROR_ENCRYPTED: a password is needed to read the input
 * @CLARA_ERROR_UNSUPPORTED: the input is of a kind that Clara does not read
 * @CLARA_ERROR_TIMED_OUT: the work took longer than it may
 * @CLARA_ERROR_SANDBOX: the sandbox could not be set up, so nothing was parsed
 * @CLARA_ERROR_NOT_FOUND: a file or object does not exist
 * @CLARA_ERROR_NOT_PERMITTED: the person or the program may not do this
 * @CLARA_ERROR_CORRUPT: stored data is damaged
 * @CLARA_ERROR_CONFLICT: somebody else changed the same thing first
 * @CLARA_ERROR_OFFLINE: a server cannot be reached
 * @CLARA_ERROR_SIGN_IN_AGAIN: access was revoked or has expired
 * @CLARA_ERROR_NO_SPACE: the disk is full
 *
 * What went wrong, told by what a person can do about it. One domain serves the whole program.
 * A cancelled operation is `G_IO_ERROR_CANCELLED` instead, and is never shown.
 */
typedef enum
{
  CLARA_ERROR_FAILED,
  CLARA_ERROR_INVALID,
  CLARA_ERROR_TOO_LARGE,
  CLARA_ERROR_ENCRYPTED,
  CLARA_ERROR_UNSUPPORTED,
  CLARA_ERROR_TIMED_OUT,
  CLARA_ERROR_SANDBOX,
  CLARA_ERROR_NOT_FOUND,
  CLARA_ERROR_NOT_PERMITTED,
  CLARA_ERROR_CORRUPT,
  CLARA_ERROR_CONFLICT,
  CLARA_ERROR_OFFLINE,
  CLARA_ERROR_SIGN_IN_AGAIN,
  CLARA_ERROR_NO_SPACE,
} ClaraError;

#define CLARA_ERROR (clara_error_quark ())

GQuark     clara_error_quark      (void);
ClaraError clara_error_from_errno (int          code);
gboolean   clara_error_set_errno  (GError     **error,
                                   int          code,
                                   const char  *what);

G_END_DECLS
