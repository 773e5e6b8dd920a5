/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-job.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-rubric-text.h"
#include "clara-cli-signals.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-jobs.h"

#include <stdio.h>

static ClaraJobText *
read_text (const char *path)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraCliSignals *signals = clara_cli_signals_watch (cancellable);
  ClaraJobText *text = clara_cli_job_read (path, cancellable);

  clara_cli_signals_unwatch (signals);

  return text;
}

static ClaraRubric *
read_rubric (const ClaraJobText *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_default (&error);

  if (lexicon != NULL)
    return clara_rubric_read (lexicon, text);

  clara_cli_complain_of_error (error);

  return NULL;
}

/* What is typed is stronger than what the text calls itself. */
static void
name_text (ClaraJobText *text, const char *title)
{
  if (title == NULL)
    return;

  g_free (text->title);
  text->title = g_strdup (title);
}

static int
keep (const ClaraCliWorkspace *workspace,
      const ClaraJobText *text,
      ClaraRubric *rubric,
      gboolean json)
{
  g_autoptr (GError) error = NULL;
  ClaraId job;

  if (!clara_workspace_add_job (workspace->workspace, text->text, text->language, rubric, &job,
                                NULL, &error))
    return clara_cli_fail (error);

  if (json)
    clara_cli_print_id (&job);
  else
    {
      g_autofree char *id = clara_id_to_string (&job);

      clara_cli_print_rubric (rubric);
      printf (_ ("\nThis was read out of the job text; clara-cli rubric changes it.\n"
                 "The job’s id: %s\n"),
              id);
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_jobs_add:
 * @arguments: (array zero-terminated=1): `add` and what follows it
 *
 * Adds a job: its text is read, and what it asks for becomes its first rubric.
 *
 * Returns: the exit status
 */
int
clara_cli_jobs_add (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJobText) text = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autofree char *title = NULL;
  g_autofree char *file = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, N_ ("What the job is called"), N_ ("TITLE") },
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file,
      N_ ("The job text: a document, or a posting from Lever"), N_ ("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— add a job by its text"), entries))
    return CLARA_CLI_USAGE;
  if (file == NULL || (title != NULL && *title == '\0'))
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"), "jobs add --title TITLE --file FILE");
      return CLARA_CLI_USAGE;
    }
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_EDIT_JOB))
    return CLARA_CLI_FAILED;

  text = read_text (file);
  if (text == NULL)
    return CLARA_CLI_FAILED;
  name_text (text, title);
  rubric = read_rubric (text);
  if (rubric == NULL)
    return CLARA_CLI_FAILED;
  if (*clara_rubric_get_title (rubric) == '\0')
    {
      clara_cli_complain ("%s", _ ("The text does not say what the job is called: --title TITLE."));
      return CLARA_CLI_USAGE;
    }

  return keep (&workspace, text, rubric, json);
}
