/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-settings-private.h"
#include "clara-cli-signals.h"
#include "clara-cli-workspace.h"
#include "clara-decision.h"
#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-setting.h"
#include "clara-settings.h"
#include "clara-team.h"
#include "clara-work.h"

#include <stdio.h>

typedef struct
{
  const char *key;
  const char *value;
  GHashTable *values; /* (owned) (nullable) */
} Setting;

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Setting *setting = data;

  setting->values = clara_settings_list (connection, error);

  return setting->values != NULL;
}

/* Other lines place the same scores elsewhere: every job is weighed anew. */
static gboolean
request_all (ClaraWrite *write, GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (clara_write_get_connection (write), TRUE, error);

  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);

      if (job->rubric_version > 0 &&
          !clara_work_request (write, CLARA_WORK_REWEIGH, &job->id, &job->id, NULL,
                               CLARA_WORK_PRIORITY_ASKED_FOR, error))
        return FALSE;
    }

  return jobs != NULL;
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Setting *setting = data;

  return clara_team_set_setting (write, setting->key, setting->value, error) &&
         (!g_str_equal (setting->key, "bands") || request_all (write, error));
}

static const char *
get_value (const Setting *setting, const char *key)
{
  const char *value = g_hash_table_lookup (setting->values, key);

  return value != NULL ? value : clara_setting_get_default (key);
}

static int
get_settings (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GHashTable) values = NULL;
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  Setting setting = { NULL };
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
  if (!clara_cli_workspace_read (&workspace, list_cb, &setting))
    return CLARA_CLI_FAILED;
  values = setting.values;

  if (words != NULL)
    puts (get_value (&setting, words[0]));
  else
    {
      putchar ('{');
      for (guint i = 0; clara_setting_get_key (i) != NULL; i++)
        printf ("%s\"%s\":%s", i > 0 ? "," : "", clara_setting_get_key (i),
                get_value (&setting, clara_setting_get_key (i)));
      puts ("}");
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

static int
screen_again (const ClaraCliWorkspace *workspace, gboolean progress)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraCliSignals *signals = clara_cli_signals_watch (cancellable);
  ClaraCliIntakeEnd end = clara_cli_intake_run (workspace, NULL, progress, cancellable);

  clara_cli_signals_unwatch (signals);

  return clara_cli_intake_status (end);
}

static int
set_setting (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autofree char *value = NULL;
  gboolean progress = FALSE;
  Setting setting = { NULL };
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

  setting.key = words[0];
  setting.value = value;
  if (!clara_cli_workspace_write (&workspace, set_cb, &setting))
    return CLARA_CLI_FAILED;

  return g_str_equal (words[0], "bands") ? screen_again (&workspace, progress) : CLARA_CLI_DONE;
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
