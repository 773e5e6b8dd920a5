/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-nurse.h"

#include "clara-nursery.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * To start the extractor takes longer than to read most documents: seventy libraries, the tables of encodings, the
 * models of languages. The nurse does that once. It is confined, sees no document and parses nothing; all it does
 * is to fork a process for each document, which confines itself further before it reads the first byte.
 *
 * The processes are children of the client, not of the nurse: who waits for them, kills them and learns how they
 * ended is who started the nurse. They share the layout of their memory with each other. A document that takes one
 * over learns that layout, but can hand nothing on: it cannot reach another process, and the next document meets a
 * process that is as fresh as its own was.
 */

/* Two descriptors, the one to read the document from and the one to answer on. %FALSE once the client is gone. */
static gboolean
receive (int fds[2])
{
  union
  {
    struct cmsghdr header;
    char room[CMSG_SPACE (2 * sizeof (int))];
  } control = { 0 };
  char byte;
  struct iovec part = { &byte, 1 };
  struct msghdr message = {
    .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control
  };
  struct cmsghdr *header;
  gssize n;

  do
    n = recvmsg (STDIN_FILENO, &message, MSG_CMSG_CLOEXEC);
  while (n < 0 && errno == EINTR);

  header = CMSG_FIRSTHDR (&message);
  if (n != 1 || (message.msg_flags & (MSG_CTRUNC | MSG_TRUNC)) != 0 || header == NULL ||
      header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS ||
      header->cmsg_len != CMSG_LEN (2 * sizeof (int)))
    return FALSE;

  memcpy (fds, CMSG_DATA (header), 2 * sizeof (int));
  return TRUE;
}

/* A fork whose child belongs to our own parent. The C library has no name for it; what it would do besides is for
 * programs with threads. */
static pid_t
fork_for_parent (void)
{
  return (pid_t) syscall (SYS_clone, CLONE_PARENT | SIGCHLD, NULL, NULL, NULL, NULL);
}

static int
become_worker (const int fds[2], ClaraNurseWork work, const char *argument)
{
  if (setsid () < 0 || dup2 (fds[0], STDIN_FILENO) < 0 || dup2 (fds[1], STDOUT_FILENO) < 0)
    return EXIT_FAILURE;
  prctl (PR_SET_NAME, CLARA_NURSERY_WORKER_NAME, 0, 0, 0);

  /* What else is open is closed by the sandbox. */
  return work (argument);
}

/**
 * clara_nurse_run:
 * @work: what each process does
 * @argument: (nullable): for @work
 *
 * Makes a process for each pair of pipes that comes in by the socket on standard input, and answers with its
 * number; until the socket is closed. To be called inside the nurse's own sandbox, in a process with one thread.
 *
 * Returns: the exit status of the nurse
 */
int
clara_nurse_run (ClaraNurseWork work, const char *argument)
{
  int fds[2];

  while (receive (fds))
    {
      gint32 pid = fork_for_parent ();

      if (pid == 0)
        _exit (become_worker (fds, work, argument));

      close (fds[0]);
      close (fds[1]);
      if (pid < 0)
        pid = -errno;
      if (send (STDIN_FILENO, &pid, sizeof pid, MSG_NOSIGNAL) != sizeof pid)
        break;
    }

  return EXIT_SUCCESS;
}
