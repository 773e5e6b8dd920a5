/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-lever-sandbox.h"

#include <glib-unix.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>

static gboolean
on_end (gpointer data)
{
  g_main_loop_quit (data);
  return G_SOURCE_CONTINUE;
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (ClaraSandboxOptions) options = NULL;
  g_autoptr (ClaraSandbox) sandbox = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;

  setlocale (LC_ALL, "");
  signal (SIGPIPE, SIG_IGN);
  g_set_prgname ("clara-lever-sandbox");

  arguments = g_strdupv (argv);
  options = clara_sandbox_options_new (&arguments, &error);
  if (options == NULL)
    {
      g_printerr ("clara-lever-sandbox: %s\n", error->message);
      return 2;
    }
  sandbox = clara_sandbox_new (g_steal_pointer (&options), &error);
  if (sandbox == NULL)
    {
      g_printerr ("clara-lever-sandbox: %s\n", error->message);
      return 1;
    }

  line = clara_sandbox_describe (sandbox);
  g_print ("%s\n", line);
  fflush (stdout);

  g_unix_signal_add (SIGINT, on_end, loop);
  g_unix_signal_add (SIGTERM, on_end, loop);
  g_main_loop_run (loop);

  return 0;
}
