/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-version.h"

#include <locale.h>

static const struct
{
  const char *name;
  int (*run) (char **arguments);
  const char *summary;
} commands[] = {
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

static char *
describe_commands (void)
{
  GString *text = g_string_new (_ ("Commands:"));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-14s %s", commands[i].name, _ (commands[i].summary));
  g_string_append_printf (text, "\n\n%s",
                          _ ("clara-cli COMMAND --help tells more about one of them."));

  return g_string_free (text, FALSE);
}

static int
run_command (char **arguments)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (arguments[0], commands[i].name))
      return commands[i].run (arguments);

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

  return run_command (arguments + 1);
}
