/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-rubric-text.h"
#include "clara-cli-signals.h"
#include "clara-cli-workspace.h"
#include "clara-decision.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-rubric-json.h"

#include <stdio.h>

/* A rubric of two hundred requirements is far smaller. */
#define MAX_RUBRIC_BYTES (1024 * 1024)

/* The rubric of a job, as it is or as it shall be. */
typedef struct
{
  const ClaraId *job;
  char *document; /* (owned) */
  ClaraId id;
  int version;
} Rubric;

static gboolean
get_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Rubric *rubric = data;

  rubric->document = clara_rubrics_get_current (connection, rubric->job, &rubric->id,
                                                &rubric->version, error);

  return rubric->document != NULL;
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Rubric *rubric = data;

  return clara_decision_set_rubric (write, rubric->job, rubric->document, &rubric->id,
                                    &rubric->version, error);
}

/* A file that a person has edited; what it does not need is left out of what is kept. */
static char *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (JsonNode) node = NULL;
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
    {
      clara_cli_complain ("%s: %s", path, error->message);
      return NULL;
    }

  object = clara_rubric_to_json (rubric);
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_set_object (node, object);

  return json_to_string (node, FALSE);
}

static int
set_rubric (const ClaraCliWorkspace *workspace,
            const ClaraJob *job,
            const char *file,
            gboolean progress,
            gboolean json)
{
  g_autofree char *document = read_file (file);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Rubric rubric = { .job = &job->id, .document = document };
  ClaraCliSignals *signals;
  ClaraCliIntakeEnd end;

  if (document == NULL || !clara_cli_workspace_write (workspace, set_cb, &rubric))
    return CLARA_CLI_FAILED;

  signals = clara_cli_signals_watch (cancellable);
  end = clara_cli_intake_run (workspace, &job->id, progress, cancellable);
  clara_cli_signals_unwatch (signals);
  if (json)
    {
      g_autoptr (JsonObject) object = json_object_new ();

      clara_cli_set_id (object, "id", &rubric.id);
      json_object_set_int_member (object, "version", rubric.version);
      clara_cli_print_json (object);
    }
  else
    printf (_ ("Version %d of the rubric counts now. clara-cli undo takes it back.\n"),
            rubric.version);

  return clara_cli_flush () ? clara_cli_intake_status (end) : CLARA_CLI_FAILED;
}

static int
print_rubric (const ClaraCliWorkspace *workspace, const ClaraJob *job, gboolean json)
{
  Rubric rubric = { .job = &job->id };
  g_autofree char *document = NULL;
  g_autoptr (ClaraRubric) read = NULL;
  g_autoptr (GError) error = NULL;

  if (!clara_cli_workspace_read (workspace, get_cb, &rubric))
    return CLARA_CLI_FAILED;
  document = rubric.document;
  read = clara_rubric_from_json (document, -1, &error);
  if (read == NULL)
    {
      clara_cli_complain_of_error (error);
      return CLARA_CLI_FAILED;
    }

  if (json)
    {
      g_autoptr (JsonObject) object = clara_rubric_to_json (read);

      clara_cli_set_id (object, "id", &rubric.id);
      json_object_set_int_member (object, "version", rubric.version);
      clara_cli_print_json (object);
    }
  else
    {
      clara_cli_print_rubric (read);
      printf (_ ("\nVersion %d.\n"), rubric.version);
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
