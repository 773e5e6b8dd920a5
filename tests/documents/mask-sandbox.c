/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include <errno.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

/*
 * Runs a program as if the kernel lacked one of the walls:
 *   mask-sandbox landlock|seccomp PROGRAM ARGUMENT…
 */
int
main (int argc, char **argv)
{
  scmp_filter_ctx ctx = seccomp_init (SCMP_ACT_ALLOW);
  int rc = -1;

  if (ctx == NULL || argc < 3)
    return 2;

  if (strcmp (argv[1], "landlock") == 0)
    rc = seccomp_rule_add (ctx, SCMP_ACT_ERRNO (ENOSYS), SCMP_SYS (landlock_create_ruleset), 0);
  else if (strcmp (argv[1], "seccomp") == 0)
    {
      rc = seccomp_rule_add (ctx, SCMP_ACT_ERRNO (ENOSYS), SCMP_SYS (seccomp), 0);
      if (rc == 0)
        rc = seccomp_rule_add (ctx, SCMP_ACT_ERRNO (EINVAL), SCMP_SYS (prctl), 1,
                               SCMP_A0 (SCMP_CMP_EQ, PR_SET_SECCOMP));
    }
  else if (strcmp (argv[1], "pretended") == 0)
    {
      /* A kernel that says yes to everything and does nothing. */
      rc = seccomp_rule_add (ctx, SCMP_ACT_ERRNO (0), SCMP_SYS (landlock_restrict_self), 0);
    }
  if (rc != 0 || seccomp_load (ctx) != 0)
    return 2;

  seccomp_release (ctx);
  execv (argv[2], argv + 2);
  return 2;
}
