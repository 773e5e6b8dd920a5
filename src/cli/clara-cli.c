/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-config.h"
#include "clara-core-file.h"
#include "clara-version.h"

#include <locale.h>

static const ClaraCliCommand commands[] = {
  { "extract", clara_cli_extract, N_ ("Print the visible text of documents") },
  { "deidentify", clara_cli_deidentify, N_ ("Print a document without the person") },
  { "profile", clara_cli_profile,
    N_ ("Print experience, education, languages, skills and certifications") },
  { "requirements", clara_cli_requirements, N_ ("Print what a job asks for") },
  { "screen", clara_cli_screen,
    N_ ("Rank candidates for a job, with the words that speak for them") },
  { "import-lexicon", clara_cli_import_lexicon,
    N_ ("Learn the words of ESCO or O*NET from their downloads") },
  { "doctor", clara_cli_doctor, N_ ("Say what works on this machine") },
};

static const ClaraCliCommand workspace_commands[] = {
  { "init", clara_cli_init, N_ ("Make a workspace") },
  { "members", clara_cli_members, N_ ("Add members, list them, change what they may do") },
  { "jobs", clara_cli_jobs, N_ ("List jobs, add one, choose which are screened") },
  { "import", clara_cli_import, N_ ("Make candidates of files, and screen them") },
  { "board", clara_cli_board, N_ ("Print where the candidates of a job stand") },
  { "show", clara_cli_show, N_ ("Print a candidate with all that speaks for it") },
  { "move", clara_cli_move, N_ ("Place a candidate") },
  { "comment", clara_cli_comment, N_ ("Comment on a candidate") },
  { "undo", clara_cli_undo, N_ ("Take back the last thing you did") },
  { "redo", clara_cli_redo, N_ ("Do again what you took back") },
  { "rubric", clara_cli_rubric, N_ ("Print or set what a job asks for") },
  { "search", clara_cli_search, N_ ("Find candidates by words") },
  { "duplicates", clara_cli_duplicates, N_ ("List who may be here twice") },
  { "merge", clara_cli_merge, N_ ("Say that two candidates are one person") },
  { "export", clara_cli_export, N_ ("Print the candidates of a job as a table") },
  { "settings", clara_cli_settings, N_ ("Print or change what the team decided") },
  { "connect", clara_cli_connect, N_ ("Connect the workspace with Lever") },
  { "disconnect", clara_cli_disconnect, N_ ("Part the workspace from Lever") },
  { "sync", clara_cli_sync, N_ ("Bring what is new in Lever, and screen it") },
  { "publish", clara_cli_publish, N_ ("Send newer scores of a job to Lever") },
  { "status", clara_cli_status, N_ ("Say how it stands with the workspace") },
  { "audit", clara_cli_audit, N_ ("Verify or print who did, saw and decided what") },
  { "report", clara_cli_report, N_ ("Hold selection rates of groups against each other") },
  { "erase", clara_cli_erase, N_ ("Have a candidate forgotten for good") },
  { "backup", clara_cli_backup, N_ ("Seal the whole workspace in one file") },
  { "restore", clara_cli_restore, N_ ("Put such a file in the place of the workspace") },
};

static void
describe (GString *text, const ClaraCliCommand *described, gsize n_commands)
{
  for (gsize i = 0; i < n_commands; i++)
    g_string_append_printf (text, "\n  %-14s %s", described[i].name, _ (described[i].summary));
}

static char *
describe_commands (void)
{
  GString *text = g_string_new (_ ("Commands:"));

  describe (text, commands, G_N_ELEMENTS (commands));
  g_string_append_printf (text, "\n\n%s", _ ("Commands with a workspace:"));
  describe (text, workspace_commands, G_N_ELEMENTS (workspace_commands));
  g_string_append_printf (text, "\n\n%s",
                          _ ("clara-cli COMMAND --help tells more about one of them."));

  return g_string_free (text, FALSE);
}

static const ClaraCliCommand *
find_command (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (name, commands[i].name))
      return &commands[i];
  for (gsize i = 0; i < G_N_ELEMENTS (workspace_commands); i++)
    if (g_str_equal (name, workspace_commands[i].name))
      return &workspace_commands[i];

  return NULL;
}

static int
run_command (char **arguments)
{
  const ClaraCliCommand *command = find_command (arguments[0]);

  if (command != NULL)
    {
      clara_cli_name_command (arguments[0]);
      return command->run (arguments);
    }

  clara_cli_complain (_ ("There is no command “%s”; clara-cli --help lists them."), arguments[0]);
  return CLARA_CLI_USAGE;
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *description = NULL;
  g_autofree char *data_dir = NULL;
  g_autofree char *database = NULL;
  g_autofree char *member = NULL;
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &data_dir, N_ ("Where the workspace lies"),
      N_ ("DIR") },
    { "database", 0, 0, G_OPTION_ARG_STRING, &database, N_ ("Open a team's workspace instead"),
      N_ ("URL") },
    { "as", 0, 0, G_OPTION_ARG_STRING, &member, N_ ("Act as this member"), N_ ("MEMBER") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Print the version"), NULL },
    { NULL },
  };

  /* Where the system does not agree, that is no reason not to work. */
  (void) clara_core_file_forbid ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, CLARA_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("clara-cli");

  arguments = g_strdupv (argv);
  description = describe_commands ();
  context = g_option_context_new (_ ("COMMAND …"));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_description (context, description);
  g_option_context_set_strict_posix (context, TRUE);

  if (!g_option_context_parse_strv (context, &arguments, &error))
    {
      clara_cli_complain ("%s", error->message);
      return CLARA_CLI_USAGE;
    }
  if (version)
    {
      g_print ("clara-cli %s\n", clara_version_get ());
      return CLARA_CLI_DONE;
    }
  if (arguments[0] == NULL || arguments[1] == NULL)
    {
      clara_cli_complain ("%s", _ ("A command is needed; clara-cli --help lists them."));
      return CLARA_CLI_USAGE;
    }

  clara_cli_workspace_choose (data_dir, database, member);

  return run_command (arguments + 1);
}
