/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-export.h"

#include <stdio.h>

static int
run (const char *name)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GBytes) csv = NULL;
  g_autoptr (GError) error = NULL;
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  job = clara_cli_workspace_get_job (&workspace, name);
  if (job == NULL)
    return CLARA_CLI_FAILED;
  csv = clara_workspace_export_job (workspace.workspace, &job->id, NULL, &error);
  if (csv == NULL)
    return clara_cli_fail (error);

  fwrite (g_bytes_get_data (csv, NULL), 1, g_bytes_get_size (csv), stdout);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_export:
 * @arguments: (array zero-terminated=1): `export` and what follows it
 *
 * Prints the candidates of a job as a table, without who they are.
 *
 * Returns: the exit status
 */
int
clara_cli_export (char **arguments)
{
  g_autofree char *name = NULL;
  gboolean csv = FALSE;
  const GOptionEntry entries[] = {
    { "job", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("The job: its id or its title"), N_ ("JOB") },
    { "csv", 0, 0, G_OPTION_ARG_NONE, &csv, N_ ("Print comma-separated values"), NULL },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("— print the candidates of a job as a table"),
                                entries))
    return CLARA_CLI_USAGE;
  if (name == NULL || !csv)
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"), "export --job JOB --csv");
      return CLARA_CLI_USAGE;
    }

  return run (name);
}
