/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-nursery.h"

#include "clara-document-limits.h"
#include "clara-error.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Out of the way of the numbers that a child is given. */
#define FIRST_FREE_FD 8

struct _ClaraNursery
{
  ClaraProcess *nurse; /* (owned) */
  int socket;
};

static void
close_both (int fds[2])
{
  for (int i = 0; i < 2; i++)
    if (fds[i] >= 0)
      close (fds[i]);
}

/**
 * clara_nursery_new:
 * @program: path of the extractor program
 * @argument: (nullable): what its processes do instead of reading a document; for tests
 * @error: return location
 *
 * Starts the nurse. Whether it can confine itself shows when the first process is wanted.
 *
 * Returns: (transfer full): a nursery, or %NULL with %CLARA_ERROR_FAILED; any thread
 */
ClaraNursery *
clara_nursery_new (const char *program, const char *argument, GError **error)
{
  ClaraNursery *self;
  ClaraProcess *nurse;
  int ends[2] = { -1, -1 };
  int nurse_end;

  if (socketpair (AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED, "socketpair: %s", g_strerror (errno));
      return NULL;
    }

  nurse_end = fcntl (ends[1], F_DUPFD_CLOEXEC, FIRST_FREE_FD);
  close (ends[1]);
  nurse = clara_process_spawn (program, "--nurse", argument, nurse_end, error);
  close (nurse_end);
  if (nurse == NULL)
    {
      close (ends[0]);
      return NULL;
    }

  self = g_new0 (ClaraNursery, 1);
  self->nurse = nurse;
  self->socket = ends[0];
  return self;
}

/**
 * clara_nursery_free:
 * @self: (nullable): a nursery; the processes it made are not concerned
 */
void
clara_nursery_free (ClaraNursery *self)
{
  if (self == NULL)
    return;

  clara_process_free (self->nurse);
  close (self->socket);
  g_free (self);
}

/* Hands the two ends to the nurse. */
static gboolean
send_ends (int socket, const int fds[2])
{
  union
  {
    struct cmsghdr header;
    char room[CMSG_SPACE (2 * sizeof (int))];
  } control = { 0 };
  struct iovec part = { (char *) "f", 1 };
  struct msghdr message = {
    .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control
  };
  struct cmsghdr *header = CMSG_FIRSTHDR (&message);
  gssize n;

  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN (2 * sizeof (int));
  memcpy (CMSG_DATA (header), fds, 2 * sizeof (int));

  do
    n = sendmsg (socket, &message, MSG_NOSIGNAL);
  while (n < 0 && errno == EINTR);

  return n == 1;
}

/* The number of the new process, or a negative error number. */
static gint32
receive_pid (int socket)
{
  gint64 deadline = g_get_monotonic_time () + CLARA_WALL_SECONDS * G_TIME_SPAN_SECOND;
  struct pollfd poll_fd = { .fd = socket, .events = POLLIN };
  gint32 pid;
  int n;

  do
    n = poll (&poll_fd, 1, (int) MAX ((deadline - g_get_monotonic_time ()) / 1000, 0));
  while (n < 0 && errno == EINTR);
  if (n == 0)
    return -ETIMEDOUT;

  /* There is something to be read, or nobody there any more: this does not wait. */
  if (n < 0 || recv (socket, &pid, sizeof pid, MSG_DONTWAIT) != sizeof pid || pid == 0)
    return -EPIPE;

  return pid;
}

/* A nurse that does not do its work says why by how it ends. */
static void
fail (ClaraNursery *self, gint32 reason, GError **error)
{
  ClaraOutcome outcome = clara_process_end (self->nurse);

  if (outcome == CLARA_OUTCOME_NO_SANDBOX)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SANDBOX,
                         "documents cannot be confined here");
  else
    g_set_error (error, CLARA_ERROR,
                 reason == -ETIMEDOUT ? CLARA_ERROR_TIMED_OUT : CLARA_ERROR_FAILED,
                 "no process could be made: %s", g_strerror (-reason));
}

/**
 * clara_nursery_fork:
 * @self: a nursery
 * @error: return location
 *
 * Makes a process that confines itself and then waits for a document. Blocks for a moment.
 *
 * Returns: (transfer full): a child of this program; %NULL with %CLARA_ERROR_SANDBOX when documents cannot be
 *   confined here, %CLARA_ERROR_TIMED_OUT or %CLARA_ERROR_FAILED. The nursery is then of no more use
 */
ClaraProcess *
clara_nursery_fork (ClaraNursery *self, GError **error)
{
  int input[2] = { -1, -1 };
  int output[2] = { -1, -1 };
  gint32 pid = -EMFILE;

  if (pipe2 (input, O_CLOEXEC) == 0 && pipe2 (output, O_CLOEXEC) == 0)
    pid = send_ends (self->socket, (int[]){ input[0], output[1] }) ? receive_pid (self->socket)
                                                                   : -EPIPE;
  if (pid < 0)
    {
      close_both (input);
      close_both (output);
      fail (self, pid, error);
      return NULL;
    }

  close (input[0]);
  close (output[1]);
  return clara_process_adopt (pid, input[1], output[0], error);
}
