/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-canary.h"
#include "clara-canary-private.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/*
 * What a document would do if it had taken the worker over. The acts are linked twice: into the program that
 * people get, which tries them behind its walls, and into a test program without walls, where they succeed;
 * or the first would prove nothing.
 */

/* The answers of a wall. Anything else, such as "no such file", would mean that the act was aimed badly. */
static gboolean
is_refusal (int error)
{
  return error == EPERM || error == EACCES || error == ENOMEM || error == EMFILE || error == EXDEV;
}

static void
run_acts (const ClaraCanaryAct *acts, gsize n_acts, const char *directory, GString *report)
{
  for (gsize i = 0; i < n_acts; i++)
    {
      int error = 0;

      errno = 0;
      if (acts[i].attempt (directory) != 0)
        error = errno;

      g_string_append_printf (report, "%s\"%s\":", report->len > 1 ? "," : "", acts[i].name);
      if (error == 0)
        g_string_append (report, "\"DONE\"");
      else if (is_refusal (error))
        g_string_append (report, "\"denied\"");
      else
        g_string_append_printf (report, "\"failed %d\"", error);
    }
}

/**
 * clara_canary_run:
 * @directory: a directory prepared by the test: what the acts are aimed at; `spin`: only compute, for ever
 *
 * Tries every hostile act and prints one line of JSON: each act with `denied` or `DONE`, or `failed` and an
 * error number when it went wrong for a reason that is no wall.
 *
 * Returns: the exit status
 */
int
clara_canary_run (const char *directory)
{
  g_autoptr (GString) report = g_string_new ("{");
  volatile guint turns = 0;

  while (g_str_equal (directory, "spin"))
    turns++;

  run_acts (clara_canary_file_acts, clara_canary_n_file_acts, directory, report);
  run_acts (clara_canary_network_acts, clara_canary_n_network_acts, directory, report);
  run_acts (clara_canary_process_acts, clara_canary_n_process_acts, directory, report);
  run_acts (clara_canary_kernel_acts, clara_canary_n_kernel_acts, directory, report);
  g_string_append (report, "}\n");

  fputs (report->str, stdout);
  return fflush (stdout) == 0 ? 0 : 1;
}
