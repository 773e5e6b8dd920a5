/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-rubric-text.h"
#include "clara-cli-signals.h"
#include "clara-cli-workspace.h"
#include "clara-rubric-json.h"
#include "clara-workspace-rubric.h"

#include <stdio.h>

/* A rubric of two hundred requirements is far smaller. */
#define MAX_RUBRIC_BYTES (1024 * 1024)

/* A file that a person has edited; what it does not need is left out of what is kept. */
static ClaraRubric *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  ClaraRubric *rubric;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, &error))
    {
      clara_cli_complain ("%s", error->message);
      return NULL;
    }
  if (length > MAX_RUBRIC_BYTES)
    {
      clara_cli_complain ("%s", _ ("The rubric is larger than what is read."));
      return NULL;
    }
  rubric = clara_rubric_from_json (contents, (gssize) length, &error);
  if (rubric == NULL)
    clara_cli_complain ("%s: %s", path, error->message);

  return rubric;
}

static int
set_rubric (const ClaraCliWorkspace *workspace,
            const ClaraJob *job,
            const char *file,
            gboolean progress,
            gboolean json)
{
  g_autoptr (ClaraRubric) rubric = read_file (file);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  ClaraCliSignals *signals;
  ClaraCliIntakeEnd end;
  ClaraId id;
  int version;

  if (rubric == NULL)
    return CLARA_CLI_FAILED;
  if (!clara_workspace_set_rubric (workspace->workspace, &job->id, rubric, &id, &version, NULL,
                                   &error))
    return clara_cli_fail (error);

  signals = clara_cli_signals_watch (cancellable);
  end = clara_cli_intake_run (workspace, &job->id, progress, cancellable);
  clara_cli_signals_unwatch (signals);
  if (json)
    {
      g_autoptr (JsonObject) object = json_object_new ();

      clara_cli_set_id (object, "id", &id);
      json_object_set_int_member (object, "version", version);
      clara_cli_print_json (object);
    }
  else
    printf (_ ("Version %d of the rubric counts now. clara-cli undo takes it back.\n"), version);

  return clara_cli_flush () ? clara_cli_intake_status (end) : CLARA_CLI_FAILED;
}

static int
print_rubric (const ClaraCliWorkspace *workspace, const ClaraJob *job, gboolean json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobRubric)
      found = clara_workspace_get_rubric (workspace->workspace, &job->id, NULL, &error);

  if (found == NULL)
    return clara_cli_fail (error);

  if (json)
    {
      g_autoptr (JsonObject) object = clara_rubric_to_json (found->rubric);

      clara_cli_set_id (object, "id", &found->id);
      json_object_set_int_member (object, "version", found->version);
      if (found->job->outdated)
        json_object_set_boolean_member (object, "outdated", TRUE);
      clara_cli_print_json (object);
    }
  else
    {
      clara_cli_print_rubric (found->rubric);
      printf (_ ("\nVersion %d.\n"), found->version);
      if (found->job->outdated)
        puts (_ ("The text of the posting has changed since."));
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_rubric:
 * @arguments: (array zero-terminated=1): `rubric` and what follows it
 *
 * Prints what a job asks for, or sets it and scores everybody anew.
 *
 * Returns: the exit status
 */
int
clara_cli_rubric (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_auto (GStrv) words = NULL;
  g_autofree char *file = NULL;
  gboolean json = FALSE, progress = FALSE;
  const GOptionEntry entries[] = {
    { "set", 0, 0, G_OPTION_ARG_FILENAME, &file, N_ ("Let this rubric count from now on"),
      N_ ("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &progress, N_ ("Tell how far it is"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("JOB") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("JOB — print or set what a job asks for"), entries) ||
      !clara_cli_check_words (words, 1, 1, "rubric JOB [--json|--set FILE]"))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  job = clara_cli_workspace_get_job (&workspace, words[0]);
  if (job == NULL)
    return CLARA_CLI_FAILED;

  return file != NULL ? set_rubric (&workspace, job, file, progress, json)
                      : print_rubric (&workspace, job, json);
}
