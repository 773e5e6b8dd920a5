/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxMode:
 * @CLARA_SANDBOX_SERVE: parse a document in this process
 * @CLARA_SANDBOX_CONVERT: become the one named converter
 */
typedef enum
{
  CLARA_SANDBOX_SERVE,
  CLARA_SANDBOX_CONVERT,
} ClaraSandboxMode;

/**
 * ClaraSandboxGrant:
 * @path: a file, or a folder with all that lies in it; passed over when it does not exist
 * @execute: whether it may be run as well as read
 */
typedef struct
{
  const char *path;
  gboolean    execute;
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
