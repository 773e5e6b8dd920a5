/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-canary-private.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mount.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

/*
 * Doors of the kernel that a reader of documents has no business at. Most are asked for with arguments that
 * an unconfined process would see refused as nonsense: what counts is that the call is not even looked at.
 */

static int
looked_at (long result)
{
  /* Nonsense that the kernel took the trouble to refuse shows that the door was open. */
  return result >= 0 || errno == EINVAL || errno == EFAULT || errno == ENOTTY || errno == ENOENT ||
                 errno == EBADF || errno == ESRCH || errno == ENOSYS
             ? 0
             : -1;
}

static int
setup_io_uring (const char *directory)
{
  return looked_at (syscall (SYS_io_uring_setup, 0, NULL));
}

static int
load_bpf (const char *directory)
{
  return looked_at (syscall (SYS_bpf, 0xffff, NULL, 0));
}

static int
create_userfaultfd (const char *directory)
{
  return looked_at (syscall (SYS_userfaultfd, 0x7f000000));
}

static int
ask_keyring (const char *directory)
{
  return looked_at (syscall (SYS_keyctl, 0xffff, 0, 0, 0, 0));
}

static int
unshare_namespace (const char *directory)
{
  return looked_at (unshare (0x1));
}

static int
watch_performance (const char *directory)
{
  return looked_at (syscall (SYS_perf_event_open, NULL, 0, -1, -1, 0));
}

static int
type_into_terminal (const char *directory)
{
  return looked_at (ioctl (STDIN_FILENO, TIOCSTI, "x"));
}

static int
share_memory (const char *directory)
{
  int id = shmget (IPC_PRIVATE, 4096, IPC_CREAT | 0600);

  if (id < 0)
    return -1;
  shmctl (id, IPC_RMID, NULL);
  return 0;
}

static int
change_user (const char *directory)
{
  return setuid (getuid ());
}

static int
change_filter (const char *directory)
{
  return looked_at (syscall (SYS_seccomp, 0xffff, 0, NULL));
}

static int
mount_nothing (const char *directory)
{
  /* Root alone may come far enough to be told that the place does not exist. */
  return looked_at (mount ("none", "/no such place", "tmpfs", 0, NULL));
}

const ClaraCanaryAct clara_canary_kernel_acts[] = {
  { "io-uring", setup_io_uring },
  { "bpf", load_bpf },
  { "userfaultfd", create_userfaultfd },
  { "keyctl", ask_keyring },
  { "unshare", unshare_namespace },
  { "perf-event", watch_performance },
  { "tiocsti", type_into_terminal },
  { "shmget", share_memory },
  { "setuid", change_user },
  { "seccomp", change_filter },
  { "mount", mount_nothing },
};
const gsize clara_canary_n_kernel_acts = G_N_ELEMENTS (clara_canary_kernel_acts);
