/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-settings-private.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-settings.h"

#include <stdio.h>

static int
get_settings (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GHashTable) values = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON, as always"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("[KEY]") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("[KEY] — print what the team decided"), entries) ||
      !clara_cli_check_words (words, 0, 1, "settings get [KEY]") ||
      (words != NULL && !clara_cli_settings_know (words[0])))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  values = clara_workspace_list_settings (workspace.workspace, NULL, &error);
  if (values == NULL)
    return clara_cli_fail (error);

  if (words != NULL)
    puts (g_hash_table_lookup (values, words[0]));
  else
    {
      putchar ('{');
      for (guint i = 0; clara_setting_get_key (i) != NULL; i++)
        printf ("%s\"%s\":%s", i > 0 ? "," : "", clara_setting_get_key (i),
                (const char *) g_hash_table_lookup (values, clara_setting_get_key (i)));
      puts ("}");
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

static int
set_setting (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autofree char *value = NULL;
  g_autoptr (GError) error = NULL;
  gboolean progress = FALSE;
  const GOptionEntry entries[] = {
    { "progress", 0, 0, G_OPTION_ARG_NONE, &progress, N_ ("Tell how far it is"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("KEY VALUE") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("KEY VALUE — say how the team has it; VALUE is JSON"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "settings set KEY VALUE") ||
      !clara_cli_settings_know (words[0]) || !clara_cli_settings_read (words[0], words[1], &value))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;

  if (!clara_workspace_set_setting (workspace.workspace, words[0], words[1], NULL, &error))
    return clara_cli_fail (error);

  return g_str_equal (words[0], CLARA_SETTING_BANDS) ? clara_cli_intake_again (&workspace, progress)
                                                     : CLARA_CLI_DONE;
}

/**
 * clara_cli_settings:
 * @arguments: (array zero-terminated=1): `settings` and what follows it
 *
 * Prints or changes what the team decided.
 *
 * Returns: the exit status
 */
int
clara_cli_settings (char **arguments)
{
  static const ClaraCliCommand parts[] = {
    { "get", get_settings, N_ ("print what the team decided") },
    { "set", set_setting, N_ ("say how the team has it") },
  };

  return clara_cli_dispatch (arguments, parts, G_N_ELEMENTS (parts));
}
