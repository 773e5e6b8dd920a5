/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sandbox.h"

#include "clara-config.h"
#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * The walls around the one process that parses a stranger's document. Each wall is meant to hold alone: files
 * by Landlock and by the list of system calls, the network by both, memory and time by limits. All stand
 * before the first byte of input is read, and when one cannot be built the process ends without reading it.
 */

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_SANDBOX, "%s: %s", what, g_strerror (errno));
  return FALSE;
}

static gboolean
limit (__rlimit_resource_t resource, rlim_t soft, rlim_t hard)
{
  struct rlimit value;

  /* A caller may have set a lower limit, which must not be raised. */
  if (getrlimit (resource, &value) != 0)
    return FALSE;
  value.rlim_max = MIN (value.rlim_max, hard);
  value.rlim_cur = MIN (soft, value.rlim_max);

  return setrlimit (resource, &value) == 0;
}

static gboolean
set_limits (ClaraSandboxMode mode, GError **error)
{
  if (!limit (RLIMIT_FSIZE, 0, 0) || !limit (RLIMIT_CORE, 0, 0) || !limit (RLIMIT_NOFILE, 32, 32) ||
      !limit (RLIMIT_STACK, 8 << 20, 8 << 20) || !limit (RLIMIT_MEMLOCK, 0, 0) ||
      !limit (RLIMIT_MSGQUEUE, 0, 0))
    return fail (error, "setrlimit");

  /* The hard limit lies a second later: SIGXCPU can be caught by hostile code, SIGKILL cannot. A nurse lives as
   * long as the client and makes processes; each of these sets its own two limits, and its time counts from zero. */
  if (mode != CLARA_SANDBOX_NURSE &&
      (!limit (RLIMIT_CPU, CLARA_CPU_SECONDS, CLARA_CPU_SECONDS + 1) ||
       !limit (RLIMIT_NPROC, 0, 0)))
    return fail (error, "setrlimit");

  /* AddressSanitizer reserves terabytes of shadow; its builds hold every wall but this one. */
  if (!CLARA_SANITIZED && !limit (RLIMIT_DATA, CLARA_MEMORY_BYTES, CLARA_MEMORY_BYTES))
    return fail (error, "setrlimit");

  return TRUE;
}

static gboolean
is_refused (int result, int refusal)
{
  if (result >= 0)
    close (result);

  return result < 0 && errno == refusal;
}

/* Believing a call's return value is not enough: a kernel, or a container's own filter, may say yes to
 * everything. Acts that the mode does not allow must now be refused, by each wall. For a nurse's child they are
 * acts that the nurse may do, so that it is the child's own walls that are seen to stand. */
static gboolean
walls_hold (ClaraSandboxMode mode, GError **error)
{
  bool nurse = mode == CLARA_SANDBOX_NURSE;

  if (!is_refused (open (nurse ? "/proc/self/exe" : "/", O_RDONLY | O_CLOEXEC), EACCES))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SANDBOX, "files are not out of reach");
      return FALSE;
    }

  if (!is_refused (socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), EPERM) ||
      (!nurse && !is_refused (clara_landlock_get_version (), EPERM)))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SANDBOX,
                           "system calls are not restricted");
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_sandbox_enter:
 * @mode: what the process is going to do
 * @grants: (array length=n_grants): all that it may read
 * @n_grants: how many grants there are
 * @error: return location
 *
 * Confines the process for good. Must be called while it has one thread and before it has read any input.
 * Descriptors other than the standard three (and the lifeline of a conversion) are closed and the
 * environment is emptied. What a nurse is denied stays denied to its children, who confine themselves further.
 *
 * Returns: whether every wall stands; on %FALSE (%CLARA_ERROR_SANDBOX) the process must not read its input
 */
gboolean
clara_sandbox_enter (ClaraSandboxMode mode,
                     const ClaraSandboxGrant *grants,
                     gsize n_grants,
                     GError **error)
{
  guint first = mode == CLARA_SANDBOX_CONVERT ? CLARA_LIFELINE_FD + 1 : STDERR_FILENO + 1;

  if (syscall (SYS_close_range, first, ~0u, 0) != 0)
    return fail (error, "close_range");

  umask (0077);
  clearenv ();
  if (chdir ("/") != 0)
    return fail (error, "chdir");

  if (prctl (PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    return fail (error, "dumpable");
  if (prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return fail (error, "no_new_privs");

  return set_limits (mode, error) && clara_landlock_restrict (grants, n_grants, error) &&
         clara_seccomp_restrict (mode, error) && walls_hold (mode, error);
}
