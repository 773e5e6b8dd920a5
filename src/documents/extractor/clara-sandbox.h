/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxMode:
 * @CLARA_SANDBOX_SERVE: parse a document in this process
 * @CLARA_SANDBOX_CONVERT: become the one named converter
 * @CLARA_SANDBOX_NURSE: make processes that confine themselves further, and parse nothing
 */
typedef enum
{
  CLARA_SANDBOX_SERVE,
  CLARA_SANDBOX_CONVERT,
  CLARA_SANDBOX_NURSE,
} ClaraSandboxMode;

/**
 * ClaraSandboxAccess:
 * @CLARA_SANDBOX_READ: files may be read and folders listed
 * @CLARA_SANDBOX_EXECUTE: files may be run as well
 * @CLARA_SANDBOX_LIST: folders may be listed, and nothing else
 */
typedef enum
{
  CLARA_SANDBOX_READ,
  CLARA_SANDBOX_EXECUTE,
  CLARA_SANDBOX_LIST,
} ClaraSandboxAccess;

/**
 * ClaraSandboxGrant:
 * @path: a file, or a folder with all that lies in it; passed over when it does not exist
 * @access: what may be done there
 */
typedef struct
{
  const char         *path;
  ClaraSandboxAccess  access;
} ClaraSandboxGrant;

gboolean clara_sandbox_enter        (ClaraSandboxMode          mode,
                                     const ClaraSandboxGrant  *grants,
                                     gsize                     n_grants,
                                     GError                  **error);

gboolean clara_landlock_restrict    (const ClaraSandboxGrant  *grants,
                                     gsize                     n_grants,
                                     GError                  **error);
int      clara_landlock_get_version (void);
gboolean clara_seccomp_restrict     (ClaraSandboxMode          mode,
                                     GError                  **error);

G_END_DECLS
