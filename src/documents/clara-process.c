/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-process.h"

#include "clara-config.h"
#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Above the numbers that a child is given, so that giving one never overwrites another. */
#define FIRST_FREE_FD 8

#define CHUNK (64 * 1024)

struct _ClaraProcess
{
  pid_t pid;
  int pid_fd; /* readable once it has ended */
  int to;     /* its input, or its lifeline; -1 once closed */
  int from;   /* its output */
};

/* Where in a list of pieces the writing stands. */
typedef struct
{
  GBytes *const *pieces;
  gsize n_pieces;
  gsize offset;
} Writing;

static void
close_fd (int *fd)
{
  if (*fd >= 0)
    close (*fd);
  *fd = -1;
}

static int
move_up (int fd)
{
  int moved;

  if (fd < 0 || fd >= FIRST_FREE_FD)
    return fd;
  moved = fcntl (fd, F_DUPFD_CLOEXEC, FIRST_FREE_FD);
  close (fd);
  return moved;
}

static gboolean
open_pipe (int ends[2])
{
  if (pipe2 (ends, O_CLOEXEC) != 0)
    return FALSE;

  ends[0] = move_up (ends[0]);
  ends[1] = move_up (ends[1]);
  return ends[0] >= 0 && ends[1] >= 0;
}

/* Nothing of ours is inherited: not the environment, not what signals we block or ignore, not the terminal. */
static int
spawn (const char *program, char *const *arguments, const int fds[4], pid_t *pid)
{
  /* The text recogniser would start threads, which the sandbox forbids, unless told before it is loaded. Pictures of
   * pages are large and live for a moment: in huge pages the kernel hands them out in a tenth of the time. */
  char *const environment[] = { (char *) "OMP_THREAD_LIMIT=1",
                                (char *) "GLIBC_TUNABLES=glibc.malloc.hugetlb=1", NULL };
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  int rc;

  sigemptyset (&none);
  sigfillset (&all);
  posix_spawnattr_init (&attributes);
  posix_spawnattr_setsigmask (&attributes, &none);
  posix_spawnattr_setsigdefault (&attributes, &all);
  posix_spawnattr_setflags (&attributes,
                            POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);

  posix_spawn_file_actions_init (&actions);
  for (int i = 0; i < 4; i++)
    if (fds[i] >= 0)
      posix_spawn_file_actions_adddup2 (&actions, fds[i], i);
  /* What a parser complains about may quote the document; a build that looks for faults wants to read it. */
  if (!CLARA_SANITIZED)
    posix_spawn_file_actions_addopen (&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

  /* Not all that is open in this program was opened by us, and with the care that it needs. */
  posix_spawn_file_actions_addclosefrom_np (&actions, fds[3] >= 0 ? CLARA_LIFELINE_FD + 1
                                                                  : CLARA_LIFELINE_FD);

  rc = posix_spawn (pid, program, &actions, &attributes, arguments, environment);

  posix_spawn_file_actions_destroy (&actions);
  posix_spawnattr_destroy (&attributes);
  return rc;
}

/**
 * clara_process_adopt:
 * @pid: a child of this program
 * @to: (transfer full): where its input, or its lifeline, is written
 * @from: (transfer full): where its output is read
 * @error: return location
 *
 * Returns: (transfer full): the child, or %NULL with %CLARA_ERROR_FAILED when there is no such child; then both
 *   descriptors are closed, which ends whoever waits at their other ends. Any thread
 */
ClaraProcess *
clara_process_adopt (pid_t pid, int to, int from, GError **error)
{
  ClaraProcess *self = g_new0 (ClaraProcess, 1);
  siginfo_t ignored;

  self->pid = -1;
  self->pid_fd = -1;
  self->to = to;
  self->from = from;

  /* What is killed later must be a child of ours: its number cannot pass to another before it is waited for. */
  if (waitid (P_PID, (id_t) pid, &ignored, WEXITED | WNOHANG | WNOWAIT) == 0)
    {
      self->pid = pid;
      self->pid_fd = (int) syscall (SYS_pidfd_open, pid, 0);
    }
  if (self->pid_fd < 0)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED, "pidfd_open: %s", g_strerror (errno));
      clara_process_free (self);
      return NULL;
    }

  fcntl (self->to, F_SETFL, O_NONBLOCK);
  fcntl (self->from, F_SETFL, O_NONBLOCK);
  fcntl (self->to, F_SETPIPE_SZ, 16 * CHUNK);

  return self;
}

/**
 * clara_process_spawn:
 * @program: path of the extractor program
 * @mode: its mode, such as `--serve`
 * @argument: (nullable): one more argument
 * @document_fd: what it gets as standard input; -1: a pipe, which clara_process_exchange() writes to
 * @error: return location
 *
 * Returns: (transfer full): a running child, or %NULL with %CLARA_ERROR_FAILED; any thread
 */
ClaraProcess *
clara_process_spawn (const char *program,
                     const char *mode,
                     const char *argument,
                     int document_fd,
                     GError **error)
{
  char *const arguments[] = { (char *) program, (char *) mode, (char *) argument, NULL };
  int input[2] = { -1, -1 };
  int output[2] = { -1, -1 };
  int fds[4] = { -1, -1, -1, -1 };
  pid_t pid = -1;
  int rc = EMFILE;

  if (open_pipe (input) && open_pipe (output))
    {
      fds[0] = document_fd >= 0 ? document_fd : input[0];
      fds[1] = output[1];
      fds[3] = document_fd >= 0 ? input[0] : -1;
      rc = spawn (program, arguments, fds, &pid);
    }

  close_fd (&input[0]);
  close_fd (&output[1]);
  if (rc != 0)
    {
      close_fd (&input[1]);
      close_fd (&output[0]);
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED, "%s: %s", program, g_strerror (rc));
      return NULL;
    }

  return clara_process_adopt (pid, input[1], output[0], error);
}

static int
end (ClaraProcess *self)
{
  int status = -1;

  if (self->pid <= 0)
    return status;

  kill (self->pid, SIGKILL);
  while (waitpid (self->pid, &status, 0) < 0 && errno == EINTR)
    ;
  self->pid = -1;
  return status;
}

static ClaraOutcome
judge (int status)
{
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    return CLARA_OUTCOME_ANSWERED;
  if (WIFEXITED (status) && WEXITSTATUS (status) == CLARA_EXIT_NO_SANDBOX)
    return CLARA_OUTCOME_NO_SANDBOX;
  if (WIFSIGNALED (status) && (WTERMSIG (status) == SIGXCPU || WTERMSIG (status) == SIGALRM))
    return CLARA_OUTCOME_TIMED_OUT;

  return CLARA_OUTCOME_FAILED;
}

/**
 * clara_process_end:
 * @self: a child; it is killed when it still runs, and waited for
 *
 * Returns: how it ended
 */
ClaraOutcome
clara_process_end (ClaraProcess *self)
{
  return judge (end (self));
}

/**
 * clara_process_free:
 * @self: (nullable): a child; it is killed when it still runs, and waited for
 */
void
clara_process_free (ClaraProcess *self)
{
  if (self == NULL)
    return;

  end (self);
  close_fd (&self->to);
  close_fd (&self->from);
  close_fd (&self->pid_fd);
  g_free (self);
}

/**
 * clara_process_is_alive:
 * @self: a child that has not been given anything yet
 *
 * Returns: whether it still waits for its request
 */
gboolean
clara_process_is_alive (ClaraProcess *self)
{
  struct pollfd poll_fd = { .fd = self->from, .events = POLLIN };

  return poll (&poll_fd, 1, 0) == 0;
}

/* Writes what the pipe takes. %FALSE when there is nothing left to write, or nobody left to read it. */
static gboolean
write_some (int fd, Writing *writing)
{
  while (writing->n_pieces > 0)
    {
      gsize size;
      const guint8 *bytes = g_bytes_get_data (*writing->pieces, &size);
      gssize n = 0;

      if (writing->offset < size)
        n = write (fd, bytes + writing->offset, size - writing->offset);
      if (n < 0)
        return errno == EAGAIN || errno == EINTR;

      writing->offset += (gsize) n;
      if (writing->offset >= size)
        {
          writing->pieces++;
          writing->n_pieces--;
          writing->offset = 0;
        }
    }

  return FALSE;
}

/* Reads what is there. %FALSE when the output has ended or is longer than it may be. */
static gboolean
read_some (int fd, gsize max_output, GByteArray *output)
{
  guint length = output->len;
  gssize n;

  g_byte_array_set_size (output, length + CHUNK);
  n = read (fd, output->data + length, CHUNK);
  g_byte_array_set_size (output, length + (guint) MAX (n, 0));

  if (n < 0)
    return errno == EAGAIN || errno == EINTR;

  return n > 0 && output->len <= max_output;
}

static int
milliseconds_until (gint64 deadline)
{
  gint64 left = (deadline - g_get_monotonic_time () + 999) / 1000;

  return (int) MAX (left, 0);
}

/* Talks until the output ends: 0, or the reason to stop before that. */
static ClaraOutcome
talk (ClaraProcess *self,
      Writing *writing,
      gsize max_output,
      int cancel_fd,
      gint64 deadline,
      GByteArray *output)
{
  gboolean more_to_write = writing->n_pieces > 0;
  gboolean ended = FALSE;

  for (;;)
    {
      struct pollfd fds[] = {
        { .fd = ended ? self->pid_fd : self->from, .events = POLLIN },
        { .fd = more_to_write ? self->to : -1, .events = POLLOUT },
        { .fd = cancel_fd, .events = POLLIN },
      };
      int left = milliseconds_until (deadline);

      if (left == 0)
        return CLARA_OUTCOME_TIMED_OUT;
      if (poll (fds, G_N_ELEMENTS (fds), left) < 0 && errno != EINTR)
        return CLARA_OUTCOME_FAILED;
      if (fds[2].revents != 0)
        return CLARA_OUTCOME_CANCELLED;
      if (fds[1].revents != 0)
        more_to_write = write_some (self->to, writing);
      if (fds[0].revents == 0)
        continue;

      /* Who has closed the output may take a moment to end; its status tells whether to believe it. */
      if (ended)
        return CLARA_OUTCOME_ANSWERED;
      ended = !read_some (self->from, max_output, output);
      if (output->len > max_output)
        return CLARA_OUTCOME_FAILED;
    }
}

/**
 * clara_process_exchange:
 * @self: a child that has not been given anything yet
 * @input: (array length=n_input): what to write to it
 * @n_input: how many pieces that is
 * @max_output: the most bytes it may answer
 * @cancellable: (nullable): ends the exchange early
 * @output: what it answered is appended here; of no worth unless the outcome is %CLARA_OUTCOME_ANSWERED
 *
 * Has a document read. Blocks until the child has ended or its time is up; afterwards it is dead in any case.
 *
 * Returns: how it went
 */
ClaraOutcome
clara_process_exchange (ClaraProcess *self,
                        GBytes *const *input,
                        gsize n_input,
                        gsize max_output,
                        GCancellable *cancellable,
                        GByteArray *output)
{
  gint64 deadline = g_get_monotonic_time () + CLARA_WALL_SECONDS * G_TIME_SPAN_SECOND;
  Writing writing = { .pieces = input, .n_pieces = n_input };
  const struct timespec now = { 0 };
  sigset_t broken_pipe, before, pending;
  GPollFD cancel = { .fd = -1 };
  gboolean was_pending;
  ClaraOutcome outcome;

  if (g_cancellable_is_cancelled (cancellable))
    return CLARA_OUTCOME_CANCELLED;
  if (cancellable != NULL && !g_cancellable_make_pollfd (cancellable, &cancel))
    cancel.fd = -1;

  /* A child that dies early would send a signal that ends the whole program. */
  sigemptyset (&broken_pipe);
  sigaddset (&broken_pipe, SIGPIPE);
  sigpending (&pending);
  was_pending = sigismember (&pending, SIGPIPE) == 1;
  pthread_sigmask (SIG_BLOCK, &broken_pipe, &before);

  outcome = talk (self, &writing, max_output, cancel.fd, deadline, output);
  if (outcome == CLARA_OUTCOME_ANSWERED)
    outcome = judge (end (self));
  else
    end (self);

  if (!was_pending)
    while (sigtimedwait (&broken_pipe, NULL, &now) < 0 && errno == EINTR)
      ;
  pthread_sigmask (SIG_SETMASK, &before, NULL);
  if (cancel.fd >= 0)
    g_cancellable_release_fd (cancellable);

  return outcome;
}
