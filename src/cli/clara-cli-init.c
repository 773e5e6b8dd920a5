/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-error.h"
#include "clara-team.h"
#include "clara-workspaces.h"

#include <stdio.h>

typedef struct
{
  const char *name;
  const char *email;
  ClaraId workspace;
  ClaraId admin;
} Founding;

static gboolean
found_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Founding *founding = data;

  return clara_team_found (write, founding->name, founding->email, &founding->admin, error) &&
         clara_workspaces_get_id (clara_write_get_connection (write), &founding->workspace, error);
}

static void
print_founding (const Founding *founding, const char *folder, gboolean json)
{
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      g_autofree char *line = g_strdup_printf (
          _ ("There is a workspace for “%s” in %s now. Its admin is %s."), founding->name, folder,
          founding->email);

      clara_cli_print_printable (line);
      putchar ('\n');
      puts (_ ("Next: clara-cli jobs add --title TITLE --file JOBFILE"));
      return;
    }

  object = json_object_new ();
  clara_cli_set_id (object, "id", &founding->workspace);
  clara_cli_set_id (object, "admin", &founding->admin);
  clara_cli_print_json (object);
}

static int
found (Founding *founding, gboolean json)
{
  g_autofree char *folder = clara_cli_workspace_find ();
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (folder == NULL)
    return CLARA_CLI_FAILED;

  database = clara_database_open (folder, CLARA_DATABASE_CREATE, NULL, &error);
  done = database != NULL &&
         clara_database_write (database, NULL, found_cb, founding, NULL, &error);
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CONFLICT))
    clara_cli_complain (_ ("There is a workspace in %s already. Nothing was changed."), folder);
  else if (!done)
    clara_cli_complain_of_error (error);
  else
    print_founding (founding, folder, json);
  if (database != NULL && !clara_database_close (database, NULL))
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

  return found (&(Founding){ .name = name, .email = email }, json);
}
