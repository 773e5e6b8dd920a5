/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-canary-private.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int
wait_for (pid_t child)
{
  if (child < 0)
    return -1;
  while (waitpid (child, NULL, 0) < 0 && errno == EINTR)
    ;
  return 0;
}

static int
fork_child (const char *directory)
{
  pid_t child = fork ();

  if (child == 0)
    _exit (0);
  return wait_for (child);
}

static int
clone_child (const char *directory)
{
  pid_t child = (pid_t) syscall (SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);

  if (child == 0)
    _exit (0);
  return wait_for (child);
}

/* An exec that works would replace the canary and its report. With arguments that cannot be read it fails
 * even where it is allowed, but in another way than by a wall. */
static int
exec_shell (const char *directory)
{
  syscall (SYS_execve, "/bin/sh", (void *) 1, NULL);

  return errno == EFAULT ? 0 : -1;
}

static int
create_memory_file (const char *directory)
{
  int fd = (int) syscall (SYS_memfd_create, "code", 1u);

  if (fd < 0)
    return -1;
  close (fd);
  return 0;
}

static int
signal_parent (const char *directory)
{
  return kill (getppid (), 0);
}

/* A pipe whose owner is somebody else sends its signals to them. */
static int
own_for_parent (const char *directory)
{
  int result = fcntl (STDIN_FILENO, F_SETOWN, getppid ());

  if (result == 0)
    fcntl (STDIN_FILENO, F_SETOWN, getpid ());
  return result;
}

static int
choose_signal (const char *directory)
{
  int result = fcntl (STDIN_FILENO, F_SETSIG, SIGUSR1);

  if (result == 0)
    fcntl (STDIN_FILENO, F_SETSIG, 0);
  return result;
}

static int
trace_parent (const char *directory)
{
  pid_t parent = getppid ();

  if (ptrace (PTRACE_SEIZE, parent, NULL, NULL) != 0)
    return -1;
  ptrace (PTRACE_INTERRUPT, parent, NULL, NULL);
  waitpid (parent, NULL, __WALL);
  return (int) ptrace (PTRACE_DETACH, parent, NULL, NULL);
}

static int
open_of_parent (const char *file)
{
  char path[64];
  int fd;

  g_snprintf (path, sizeof path, "/proc/%d/%s", (int) getppid (), file);
  fd = open (path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return -1;
  close (fd);
  return 0;
}

static int
read_parent_memory (const char *directory)
{
  return open_of_parent ("mem");
}

static int
read_parent_environment (const char *directory)
{
  return open_of_parent ("environ");
}

static int
copy_parent_memory (const char *directory)
{
  char byte = 0;
  struct iovec here = { &byte, 1 };
  struct iovec there = { &byte, 1 };

  if (process_vm_readv (getppid (), &here, 1, &there, 1, 0) >= 0 || errno == EFAULT)
    return 0;
  return -1;
}

static int
open_parent_handle (const char *directory)
{
  int fd = (int) syscall (SYS_pidfd_open, getppid (), 0);

  if (fd < 0)
    return -1;
  close (fd);
  return 0;
}

static int
limit_parent (const char *directory)
{
  struct rlimit limit;

  return prlimit (getppid (), RLIMIT_NOFILE, NULL, &limit);
}

static int
raise_limit (const char *directory)
{
  struct rlimit limit;

  if (getrlimit (RLIMIT_NOFILE, &limit) != 0)
    return -1;
  limit.rlim_cur = limit.rlim_max;
  return setrlimit (RLIMIT_NOFILE, &limit);
}

static int
map_code (const char *directory)
{
  void *page = mmap (NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
                     -1, 0);

  return page == MAP_FAILED ? -1 : munmap (page, 4096);
}

static int
protect_code (const char *directory)
{
  void *page = mmap (NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  int result, error;

  if (page == MAP_FAILED)
    return -1;
  result = mprotect (page, 4096, PROT_READ | PROT_EXEC);
  error = errno;
  munmap (page, 4096);
  errno = error;
  return result;
}

static int
allocate_gigabyte (const char *directory)
{
  const gsize gigabyte = (gsize) 1 << 30;
  void *memory = mmap (NULL, gigabyte, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

  return memory == MAP_FAILED ? -1 : munmap (memory, gigabyte);
}

static int
become_dumpable (const char *directory)
{
  return prctl (PR_SET_DUMPABLE, 1, 0, 0, 0);
}

const ClaraCanaryAct clara_canary_process_acts[] = {
  { "fork", fork_child },
  { "clone", clone_child },
  { "exec-shell", exec_shell },
  { "memory-file", create_memory_file },
  { "signal-parent", signal_parent },
  { "own-for-parent", own_for_parent },
  { "choose-signal", choose_signal },
  { "trace-parent", trace_parent },
  { "read-parent-memory", read_parent_memory },
  { "read-parent-environment", read_parent_environment },
  { "copy-parent-memory", copy_parent_memory },
  { "open-parent-handle", open_parent_handle },
  { "limit-parent", limit_parent },
  { "raise-limit", raise_limit },
  { "map-code", map_code },
  { "protect-code", protect_code },
  { "allocate-gigabyte", allocate_gigabyte },
  { "become-dumpable", become_dumpable },
};
const gsize clara_canary_n_process_acts = G_N_ELEMENTS (clara_canary_process_acts);
