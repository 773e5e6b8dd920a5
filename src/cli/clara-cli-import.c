/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-files.h"
#include "clara-cli-import-private.h"
#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-signals.h"

#include <stdio.h>

typedef struct
{
  ClaraCliWorkspace workspace;
  ClaraJob *job; /* (owned) */
  gboolean progress;
  gboolean bring_back;
  GCancellable *cancellable; /* (owned) */
  gboolean found;            /* whether it is known which files there are */
  guint n_told;              /* of the files, as it was told last */
  ClaraImportReport *report; /* (owned) (nullable): when it is done */
} Import;

static void
complain_of_unread (Import *self, const ClaraImportReport *report)
{
  for (; self->n_told < report->files->len; self->n_told++)
    {
      const ClaraImported *imported = g_ptr_array_index (report->files, self->n_told);

      if (imported->unread != NULL)
        clara_cli_complain ("%s: %s", imported->path, clara_cli_explain_reason (imported->unread));
    }
}

static void
progress_cb (const ClaraImportReport *report, gpointer user_data)
{
  Import *self = user_data;

  if (!self->found)
    {
      clara_cli_files_complain (report->faults);
      self->found = TRUE;
      return;
    }

  complain_of_unread (self, report);
  if (self->progress)
    g_printerr (_ ("Imported %u of %u\n"), report->files->len, report->n_files);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Import *self = user_data;

  self->report = clara_workspace_import_finish (CLARA_WORKSPACE (source), result);
}

/* FALSE where it ended early. */
static gboolean
import_all (Import *self, char **paths)
{
  clara_workspace_import_async (self->workspace.workspace, &self->job->id,
                                (const char *const *) paths, self->bring_back, progress_cb, self,
                                self->cancellable, done_cb, self);
  while (self->report == NULL)
    g_main_context_iteration (NULL, TRUE);

  complain_of_unread (self, self->report);
  if (self->report->error != NULL)
    clara_cli_complain_of_error (self->report->error);

  return self->report->error == NULL;
}

static int
import_and_screen (Import *self, char **paths, ClaraCliImportStyle style)
{
  gboolean whole = import_all (self, paths);
  ClaraCliIntakeEnd end = CLARA_CLI_INTAKE_FAILED;
  int status;

  if (whole)
    end = clara_cli_intake_run (&self->workspace, &self->job->id, self->progress,
                                self->cancellable);
  else if (g_cancellable_is_cancelled (self->cancellable))
    end = CLARA_CLI_INTAKE_CANCELLED;
  if (!whole && end == CLARA_CLI_INTAKE_FAILED)
    return CLARA_CLI_FAILED;

  status = clara_cli_intake_status (end);
  if (!clara_cli_import_print (&self->workspace, self->job, self->report, style) ||
      !clara_cli_flush ())
    return CLARA_CLI_FAILED;

  return status == CLARA_CLI_DONE && (self->report->n_unread > 0 || !self->report->complete)
             ? CLARA_CLI_IN_PART
             : status;
}

static int
run (Import *self, char **words, ClaraCliImportStyle style)
{
  ClaraCliSignals *signals;
  int status = clara_cli_workspace_open (&self->workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&self->workspace, CLARA_MAY_IMPORT))
    return CLARA_CLI_FAILED;
  self->job = clara_cli_workspace_get_job (&self->workspace, words[0]);
  if (self->job == NULL)
    return CLARA_CLI_FAILED;

  signals = clara_cli_signals_watch (self->cancellable);
  status = import_and_screen (self, words + 1, style);
  clara_cli_signals_unwatch (signals);

  return status;
}

/**
 * clara_cli_import:
 * @arguments: (array zero-terminated=1): `import` and what follows it
 *
 * Makes candidates of files and screens them. It can be ended or killed at any time and run again: what is there
 * already is recognised, and what is left to be screened goes on.
 *
 * Returns: the exit status
 */
int
clara_cli_import (char **arguments)
{
  Import self = { 0 };
  ClaraCliImportStyle style = CLARA_CLI_IMPORT_LABELS;
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE, file_names = FALSE;
  int status;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self.progress, N_ ("Tell how far it is"), NULL },
    { "file-names", 0, 0, G_OPTION_ARG_NONE, &file_names,
      N_ ("Show the files’ names beside the labels"), NULL },
    { "bring-back", 0, 0, G_OPTION_ARG_NONE, &self.bring_back,
      N_ ("Let in again who was erased, for they agreed to it"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, N_ ("JOB FILE…") },
    { NULL },
  };

  if (!clara_cli_parse_options (
          arguments, _ ("JOB FILE… — make candidates of files, and screen them"), entries) ||
      !clara_cli_check_words (words, 2, G_MAXUINT, "import JOB FILE…"))
    return CLARA_CLI_USAGE;
  if (json)
    style = CLARA_CLI_IMPORT_JSON;
  else if (file_names)
    style = CLARA_CLI_IMPORT_FILE_NAMES;

  self.cancellable = g_cancellable_new ();
  status = run (&self, words, style);

  g_clear_pointer (&self.report, clara_import_report_free);
  g_clear_pointer (&self.job, clara_job_free);
  g_clear_object (&self.cancellable);
  clara_cli_workspace_clear (&self.workspace);

  return status;
}
