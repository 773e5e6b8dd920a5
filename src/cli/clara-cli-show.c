/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-show-private.h"
#include "clara-cli-workspace.h"

/**
 * clara_cli_show:
 * @arguments: (array zero-terminated=1): `show` and what follows it
 *
 * Prints a candidate: score, evidence, profile, comments and history; who it is only for a reason.
 *
 * Returns: the exit status
 */
int
clara_cli_show (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraCandidateView) view = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  g_autofree char *reason = NULL;
  gboolean json = FALSE;
  ClaraId candidacy;
  const GOptionEntry entries[] = {
    { "reveal", 0, 0, G_OPTION_ARG_STRING, &reason,
      N_ ("Also who it is; your reason is kept in the audit"), N_ ("REASON") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY — print a candidate"), entries) ||
      !clara_cli_check_words (words, 1, 1, "show CANDIDACY [--json] [--reveal REASON]") ||
      !clara_cli_parse_candidacy (words[0], &candidacy))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  view = clara_candidate_view_load (workspace.workspace, &candidacy, CLARA_CANDIDATE_VIEW_NONE,
                                    reason, NULL, &error);
  if (view == NULL)
    return clara_cli_fail (error);

  if (json)
    clara_cli_show_print_json (view);
  else
    clara_cli_show_print_text (view);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}
