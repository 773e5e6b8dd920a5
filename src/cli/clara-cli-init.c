/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-error.h"
#include "clara-workspace-status.h"

#include <stdio.h>

static gboolean
print_founding (ClaraWorkspace *workspace,
                const char *name,
                const char *email,
                gboolean json,
                GError **error)
{
  g_autoptr (ClaraWorkspaceStatus) status = NULL;
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      g_autofree char *line = g_strdup_printf (
          _ ("There is a workspace for “%s” in %s now. Its admin is %s."), name,
          clara_workspace_get_folder (workspace), email);

      clara_cli_print_printable (line);
      putchar ('\n');
      puts (_ ("Next: clara-cli jobs add --title TITLE --file JOBFILE"));
      return TRUE;
    }

  status = clara_workspace_get_status (workspace, NULL, error);
  if (status == NULL)
    return FALSE;

  object = json_object_new ();
  clara_cli_set_id (object, "id", &status->id);
  clara_cli_set_id (object, "admin",
                    clara_session_get_member (clara_workspace_get_session (workspace)));
  clara_cli_print_json (object);

  return TRUE;
}

static int
found (const char *name, const char *email, gboolean json)
{
  g_autofree char *folder = clara_cli_workspace_find ();
  g_autoptr (ClaraWorkspace) workspace = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (folder == NULL)
    return CLARA_CLI_FAILED;

  workspace = clara_workspace_create (folder, name, email, NULL, &error);
  done = workspace != NULL && print_founding (workspace, name, email, json, &error);
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CONFLICT))
    clara_cli_complain (_ ("There is a workspace in %s already. Nothing was changed."), folder);
  else if (!done)
    clara_cli_complain_of_error (error);
  if (workspace != NULL && !clara_workspace_close (workspace, NULL))
    g_debug ("the workspace was not closed in order");

  return done && clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_init:
 * @arguments: (array zero-terminated=1): `init` and what follows it
 *
 * Makes a workspace with its first admin.
 *
 * Returns: the exit status
 */
int
clara_cli_init (char **arguments)
{
  g_autofree char *name = NULL;
  g_autofree char *email = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "name", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("What the team is called"), N_ ("TEAM") },
    { "admin", 0, 0, G_OPTION_ARG_STRING, &email, N_ ("The mail address of its first admin"),
      N_ ("EMAIL") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("— make a workspace"), entries))
    return CLARA_CLI_USAGE;
  if (name == NULL || email == NULL)
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"), "init --name TEAM --admin EMAIL");
      return CLARA_CLI_USAGE;
    }

  return found (name, email, json);
}
