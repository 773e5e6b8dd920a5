/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-run.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define HUNG_MS 60000

/* Reads until the end of what it says, or until the deadline. Whether the end came. */
static gboolean
listen_until (int pipe, gint64 deadline_us, GString *heard)
{
  while (TRUE)
    {
      gint64 left_us = deadline_us - g_get_monotonic_time ();
      struct pollfd wait = { .fd = pipe, .events = POLLIN };
      char buffer[4096];
      gssize n;

      if (left_us <= 0)
        return FALSE;
      if (poll (&wait, 1, (int) (left_us / 1000) + 1) <= 0)
        continue;

      n = read (pipe, buffer, sizeof buffer);
      if (n <= 0)
        return TRUE;
      g_string_append_len (heard, buffer, n);
    }
}

ChaosEnd
chaos_run (const char *const *arguments, const char *wish, guint kill_ms, char **output)
{
  g_auto (GStrv) environment = g_get_environ ();
  g_autoptr (GString) heard = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gint64 deadline = g_get_monotonic_time () + (kill_ms > 0 ? kill_ms : HUNG_MS) * 1000;
  gboolean ended;
  int pipe, status;
  char *last;
  GPid child;

  if (wish != NULL)
    environment = g_environ_setenv (environment, "CHAOS_AT", wish, TRUE);
  g_assert_true (g_spawn_async_with_pipes (NULL, (char **) arguments, environment,
                                           G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &child, NULL,
                                           &pipe, NULL, &error));
  g_assert_no_error (error);

  ended = listen_until (pipe, deadline, heard);
  if (!ended)
    {
      kill (child, SIGKILL);
      /* What it had said before is still in the pipe. A child of its own may hold the other end for a moment. */
      listen_until (pipe, g_get_monotonic_time () + 10 * G_USEC_PER_SEC, heard);
    }
  close (pipe);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);

  /* Half a line says nothing. */
  last = strrchr (heard->str, '\n');
  g_string_truncate (heard, last != NULL ? (gsize) (last + 1 - heard->str) : 0);
  *output = g_string_free (g_steal_pointer (&heard), FALSE);

  if (!ended && kill_ms == 0)
    return CHAOS_END_HUNG;
  if (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL)
    return CHAOS_END_KILLED;

  return WIFEXITED (status) && WEXITSTATUS (status) == 0 ? CHAOS_END_DONE : CHAOS_END_FAILED;
}
