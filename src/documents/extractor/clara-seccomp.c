/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sandbox.h"

#include "clara-config.h"
#include "clara-error.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

/* What any program that computes and talks over three pipes needs. */
static const int always[] = {
  SCMP_SYS (read),
  SCMP_SYS (readv),
  SCMP_SYS (pread64),
  SCMP_SYS (write),
  SCMP_SYS (writev),
  SCMP_SYS (close),
  SCMP_SYS (lseek),
  SCMP_SYS (poll),
  SCMP_SYS (ppoll),
  SCMP_SYS (brk),
  SCMP_SYS (munmap),
  SCMP_SYS (mremap),
  SCMP_SYS (madvise),
  SCMP_SYS (futex),
  SCMP_SYS (getrandom),
  SCMP_SYS (clock_gettime),
  SCMP_SYS (clock_getres),
  SCMP_SYS (clock_nanosleep),
  SCMP_SYS (gettimeofday),
  SCMP_SYS (time),
  SCMP_SYS (nanosleep),
  SCMP_SYS (getpid),
  SCMP_SYS (gettid),
  SCMP_SYS (getppid),
  SCMP_SYS (getuid),
  SCMP_SYS (geteuid),
  SCMP_SYS (getgid),
  SCMP_SYS (getegid),
  SCMP_SYS (rt_sigaction),
  SCMP_SYS (rt_sigprocmask),
  SCMP_SYS (rt_sigreturn),
  SCMP_SYS (sigaltstack),
  SCMP_SYS (restart_syscall),
  SCMP_SYS (exit),
  SCMP_SYS (exit_group),
  SCMP_SYS (alarm),
  SCMP_SYS (sched_yield),
  SCMP_SYS (sched_getaffinity),
  SCMP_SYS (getrusage),
  SCMP_SYS (times),
  SCMP_SYS (uname),
  SCMP_SYS (fstat),
  SCMP_SYS (newfstatat),
  SCMP_SYS (statx),
  SCMP_SYS (getdents64),
};

/* What a nurse's child does between its birth and its own walls. */
static const int growing_up[] = {
  SCMP_SYS (recvmsg),
  SCMP_SYS (sendto),
  SCMP_SYS (dup2),
  SCMP_SYS (dup3),
  SCMP_SYS (close_range),
  SCMP_SYS (setsid),
  SCMP_SYS (umask),
  SCMP_SYS (chdir),
  SCMP_SYS (prctl),
  SCMP_SYS (prlimit64),
  SCMP_SYS (fcntl),
  SCMP_SYS (tgkill),
  SCMP_SYS (seccomp),
  SCMP_SYS (landlock_create_ruleset),
  SCMP_SYS (landlock_add_rule),
  SCMP_SYS (landlock_restrict_self),
};

/* What the dynamic loader asks for when the converter starts. */
static const int loader[] = {
  SCMP_SYS (arch_prctl), SCMP_SYS (set_tid_address), SCMP_SYS (set_robust_list), SCMP_SYS (rseq),
  SCMP_SYS (access),     SCMP_SYS (faccessat),       SCMP_SYS (execve),
};

#define ALLOW(ctx, call, ...)                                                                      \
  (seccomp_rule_add (ctx, SCMP_ACT_ALLOW, SCMP_SYS (call), __VA_ARGS__) == 0)

static gboolean
allow_all (scmp_filter_ctx ctx, const int *calls, gsize n_calls)
{
  for (gsize i = 0; i < n_calls; i++)
    {
      int rc = seccomp_rule_add (ctx, SCMP_ACT_ALLOW, calls[i], 0);

      /* An architecture that does not have the call has nothing to allow. */
      if (rc != 0 && rc != -EDOM)
        return FALSE;
    }

  return TRUE;
}

/* Files are opened for reading alone; which ones is for Landlock to judge. */
static gboolean
allow_reading (scmp_filter_ctx ctx)
{
  const guint64 writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND |
                          (O_TMPFILE & ~O_DIRECTORY);

  int rc = seccomp_rule_add (ctx, SCMP_ACT_ALLOW, SCMP_SYS (open), 1,
                             SCMP_A1 (SCMP_CMP_MASKED_EQ, writing, 0));

  return (rc == 0 || rc == -EDOM) &&
         ALLOW (ctx, openat, 1, SCMP_A2 (SCMP_CMP_MASKED_EQ, writing, 0));
}

static gboolean
allow_memory (scmp_filter_ctx ctx, ClaraSandboxMode mode)
{
  if (!ALLOW (ctx, mmap, 1, SCMP_A2 (SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) ||
      !ALLOW (ctx, mprotect, 1, SCMP_A2 (SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)))
    return FALSE;

  /* The loader maps the converter's code from its file: never writable, never out of thin air. */
  if (mode == CLARA_SANDBOX_CONVERT)
    return ALLOW (ctx, mmap, 2, SCMP_A2 (SCMP_CMP_MASKED_EQ, PROT_EXEC | PROT_WRITE, PROT_EXEC),
                  SCMP_A3 (SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, 0));

  return TRUE;
}

/* Calls that reach other processes when given another's number are bound to our own. F_SETOWN is one of
 * them: with it a pipe could be made to send a signal to the process that started us. */
static gboolean
allow_about_self (scmp_filter_ctx ctx)
{
  const guint64 self = getpid ();

  return ALLOW (ctx, fcntl, 1, SCMP_A1 (SCMP_CMP_EQ, F_GETFD)) &&
         ALLOW (ctx, fcntl, 1, SCMP_A1 (SCMP_CMP_EQ, F_SETFD)) &&
         ALLOW (ctx, fcntl, 1, SCMP_A1 (SCMP_CMP_EQ, F_GETFL)) &&
         ALLOW (ctx, fcntl, 1, SCMP_A1 (SCMP_CMP_EQ, F_SETFL)) &&
         ALLOW (ctx, fcntl, 1, SCMP_A1 (SCMP_CMP_EQ, F_DUPFD_CLOEXEC)) &&
         ALLOW (ctx, fcntl, 2, SCMP_A1 (SCMP_CMP_EQ, F_SETOWN), SCMP_A2 (SCMP_CMP_EQ, self)) &&
         ALLOW (ctx, tgkill, 1, SCMP_A0 (SCMP_CMP_EQ, self)) &&
         ALLOW (ctx, prlimit64, 2, SCMP_A0 (SCMP_CMP_EQ, 0), SCMP_A2 (SCMP_CMP_EQ, 0));
}

/* What only a mode of its own needs. Of all ways to make a process the nurse has one: an ordinary child of its own
 * parent, with nothing shared. */
static gboolean
allow_for_mode (scmp_filter_ctx ctx, ClaraSandboxMode mode)
{
  switch (mode)
    {
    case CLARA_SANDBOX_CONVERT:
      return allow_about_self (ctx) && allow_all (ctx, loader, G_N_ELEMENTS (loader));
    case CLARA_SANDBOX_NURSE:
      return allow_all (ctx, growing_up, G_N_ELEMENTS (growing_up)) &&
             ALLOW (ctx, clone, 1, SCMP_A0 (SCMP_CMP_EQ, CLONE_PARENT | SIGCHLD));
    default:
      return allow_about_self (ctx);
    }
}

/**
 * clara_seccomp_restrict:
 * @mode: what the process is going to do
 * @error: return location
 *
 * Refuses, with EPERM, every system call that is not on the list of @mode.
 *
 * Returns: whether the filter is loaded; %FALSE with %CLARA_ERROR_SANDBOX
 */
gboolean
clara_seccomp_restrict (ClaraSandboxMode mode, GError **error)
{
  scmp_filter_ctx ctx = seccomp_init (SCMP_ACT_ERRNO (EPERM));
  int rc = -ENOMEM;

  if (ctx != NULL && allow_all (ctx, always, G_N_ELEMENTS (always)) && allow_reading (ctx) &&
      allow_memory (ctx, mode) && allow_for_mode (ctx, mode))
    rc = seccomp_load (ctx);

  if (ctx != NULL)
    seccomp_release (ctx);
  if (rc == 0)
    return TRUE;

  g_set_error (error, CLARA_ERROR, CLARA_ERROR_SANDBOX, "seccomp: %s", g_strerror (-rc));
  return FALSE;
}
