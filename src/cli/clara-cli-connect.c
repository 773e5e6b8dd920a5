/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"

/**
 * clara_cli_connect:
 * @arguments: (array zero-terminated=1): `connect` and what follows it
 *
 * Says who may connect the workspace with Lever. This version has no way to Lever, and says that to whoever may.
 *
 * Returns: the exit status: never 0, for nothing is connected
 */
int
clara_cli_connect (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  const GOptionEntry entries[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, "lever" },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("lever — who may connect the workspace"), entries) ||
      !clara_cli_check_words (words, 1, 1, "connect lever"))
    return CLARA_CLI_USAGE;

  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (clara_cli_workspace_check (&workspace, CLARA_MAY_CONNECT))
    clara_cli_complain ("%s", _ ("This version has no way to Lever: nothing was connected."));

  return CLARA_CLI_FAILED;
}
