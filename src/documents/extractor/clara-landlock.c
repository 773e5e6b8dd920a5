/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sandbox.h"

#include "clara-error.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Debian 12's header ends at the second version of Landlock; the kernel it runs on may be much newer. */
#define ACCESS_FS_TRUNCATE  (1ULL << 14)
#define ACCESS_FS_IOCTL_DEV (1ULL << 15)
#define ACCESS_NET_BOTH     ((1ULL << 0) | (1ULL << 1)) /* bind, connect */
#define SCOPE_BOTH          ((1ULL << 0) | (1ULL << 1)) /* abstract sockets, signals */

#define ACCESS_FS_FIRST ((LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)

/* What Debian 12's kernel has. An older one would leave renaming between folders to the other wall alone. */
#define OLDEST_VERSION 2

struct ruleset
{
  guint64 handled_access_fs;
  guint64 handled_access_net;
  guint64 scoped;
};

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_SANDBOX, "%s: %s", what, g_strerror (errno));
  return FALSE;
}

/**
 * clara_landlock_get_version:
 *
 * Returns: the version of Landlock that the kernel offers; negative when it offers none
 */
int
clara_landlock_get_version (void)
{
  return (int) syscall (SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

static int
create_ruleset (int version, struct ruleset *ruleset)
{
  gsize size = sizeof ruleset->handled_access_fs;

  /* Every right that the kernel knows is handled, so that what no rule grants is refused. */
  *ruleset = (struct ruleset){ .handled_access_fs = ACCESS_FS_FIRST | LANDLOCK_ACCESS_FS_REFER };
  if (version >= 3)
    ruleset->handled_access_fs |= ACCESS_FS_TRUNCATE;
  if (version >= 4)
    {
      ruleset->handled_access_net = ACCESS_NET_BOTH;
      size = 2 * sizeof (guint64);
    }
  if (version >= 5)
    ruleset->handled_access_fs |= ACCESS_FS_IOCTL_DEV;
  if (version >= 6)
    {
      ruleset->scoped = SCOPE_BOTH;
      size = sizeof *ruleset;
    }

  return (int) syscall (SYS_landlock_create_ruleset, ruleset, size, 0);
}

static gboolean
add_grant (int ruleset_fd, const ClaraSandboxGrant *grant)
{
  struct landlock_path_beneath_attr rule = { 0 };
  struct stat status;
  gboolean added;
  int fd = open (grant->path, O_PATH | O_CLOEXEC);

  if (fd < 0)
    return errno == ENOENT || errno == ENOTDIR || errno == EACCES;

  if (fstat (fd, &status) == 0 && S_ISDIR (status.st_mode))
    rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
  if (grant->access != CLARA_SANDBOX_LIST)
    rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_FILE;
  if (grant->access == CLARA_SANDBOX_EXECUTE)
    rule.allowed_access |= LANDLOCK_ACCESS_FS_EXECUTE;

  rule.parent_fd = fd;
  added = syscall (SYS_landlock_add_rule, ruleset_fd, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
  close (fd);

  return added;
}

/**
 * clara_landlock_restrict:
 * @grants: (array length=n_grants): all that may be read
 * @n_grants: how many grants there are
 * @error: return location
 *
 * Puts every file, port, abstract socket and foreign process out of reach, but for @grants.
 *
 * Returns: whether it holds; %FALSE with %CLARA_ERROR_SANDBOX
 */
gboolean
clara_landlock_restrict (const ClaraSandboxGrant *grants, gsize n_grants, GError **error)
{
  struct ruleset ruleset;
  int version = clara_landlock_get_version ();
  int fd;

  if (version < 0)
    return fail (error, "Landlock");
  if (version < OLDEST_VERSION)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_SANDBOX,
                   "Landlock is of version %d, which is too old", version);
      return FALSE;
    }

  fd = create_ruleset (version, &ruleset);
  if (fd < 0)
    return fail (error, "Landlock ruleset");

  for (gsize i = 0; i < n_grants; i++)
    if (!add_grant (fd, &grants[i]))
      {
        fail (error, "Landlock rule");
        close (fd);
        return FALSE;
      }

  if (syscall (SYS_landlock_restrict_self, fd, 0) != 0)
    {
      fail (error, "Landlock");
      close (fd);
      return FALSE;
    }

  close (fd);
  return TRUE;
}
