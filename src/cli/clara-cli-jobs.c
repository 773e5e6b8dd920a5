/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-cards.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-task.h"
#include "clara-error.h"
#include "clara-workspace-jobs.h"
#include "clara-workspace-sync.h"

#include <stdio.h>

static guint
count_all (const ClaraJob *job)
{
  guint sum = 0;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    sum += job->counts[i];

  return sum;
}

static void
print_as_json (GPtrArray *jobs)
{
  fputs ("{\"jobs\":[", stdout);
  for (guint i = 0; i < jobs->len; i++)
    {
      g_autoptr (JsonObject) object = clara_cli_job_to_json (g_ptr_array_index (jobs, i));

      if (i > 0)
        putchar (',');
      clara_cli_put_json (object);
    }
  puts ("]}");
}

static void
print_job (const ClaraJob *job)
{
  g_autofree char *id = clara_id_to_string (&job->id);
  g_autofree char *title = clara_cli_make_printable (job->title);
  guint n = count_all (job);

  printf ("%s  %s\n", id, title);
  printf ("    ");
  printf (ngettext ("%u candidate", "%u candidates", n), n);
  printf (_ (": %u to review, %u not qualified, %u pre-qualified, %u qualified"),
          job->counts[CLARA_STATUS_TO_REVIEW], job->counts[CLARA_STATUS_NOT_QUALIFIED],
          job->counts[CLARA_STATUS_PRE_QUALIFIED], job->counts[CLARA_STATUS_QUALIFIED]);
  puts (job->processed ? "" : _ (" · not screened"));
  if (job->outdated)
    printf ("    %s\n",
            _ ("The text of the posting has changed since its requirements were edited."));
}

static int
list_jobs (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GPtrArray) jobs = NULL;
  g_autoptr (GError) error = NULL;
  gboolean all = FALSE, json = FALSE;
  const GOptionEntry entries[] = {
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_ ("Also those that are not screened"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— list the jobs"), entries))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  jobs = clara_workspace_list_jobs (workspace.workspace, all, NULL, &error);
  if (jobs == NULL)
    return clara_cli_fail (error);

  if (json)
    print_as_json (jobs);
  else if (jobs->len == 0)
    puts (_ ("There is no job here. clara-cli jobs add --title TITLE --file JOBFILE makes one."));
  else
    for (guint i = 0; i < jobs->len; i++)
      print_job (g_ptr_array_index (jobs, i));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

static gboolean
fetch_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  ClaraLeverSyncReport report = { 0 };
  gboolean worked = clara_workspace_fetch_postings (data, &report, cancellable, error);

  clara_workspace_clear_report (&report);

  return worked;
}

/* What is chosen from is what Lever has now; a workspace that is not connected has jobs of its own. */
static gboolean
fetch_postings (ClaraWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;

  if (clara_cli_task_run (fetch_in_thread, workspace, &error) ||
      g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;
  clara_cli_complain_of_error (error);

  return FALSE;
}

static gboolean
read_rubrics_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_workspace_read_rubrics (data, cancellable, error);
}

/* All that are named, or none. */
static int
choose_named (char **words, gboolean all_external, gboolean processed, gboolean json)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GArray) named = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  g_autoptr (GError) error = NULL;
  guint n_changed;
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (processed && !fetch_postings (workspace.workspace))
    return CLARA_CLI_FAILED;
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      g_autoptr (ClaraJob) job = clara_cli_workspace_get_job (&workspace, words[i]);

      if (job == NULL)
        return CLARA_CLI_FAILED;
      g_array_append_val (named, job->id);
    }
  if (!clara_workspace_select_jobs (workspace.workspace, (const ClaraId *) (gpointer) named->data,
                                    named->len, all_external, processed, &n_changed, NULL, &error))
    return clara_cli_fail (error);
  if (processed && !clara_cli_task_run (read_rubrics_in_thread, workspace.workspace, &error))
    return clara_cli_fail (error);

  if (json)
    {
      g_autoptr (JsonObject) object = json_object_new ();

      json_object_set_int_member (object, "changed", n_changed);
      clara_cli_print_json (object);
    }
  else
    {
      printf (processed ? ngettext ("%u job is screened from now on.",
                                    "%u jobs are screened from now on.", n_changed)
                        : ngettext ("%u job is not screened any more.",
                                    "%u jobs are not screened any more.", n_changed),
              n_changed);
      putchar ('\n');
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

static int
select_jobs (char **arguments)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  gboolean all_external = FALSE;
  const GOptionEntry entries[] = {
    { "all-external", 0, 0, G_OPTION_ARG_NONE, &all_external, N_ ("All that the world can see"),
      NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("JOB…") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("JOB… — screen the candidates of these jobs"),
                                entries) ||
      !clara_cli_check_words (words, all_external ? 0 : 1, G_MAXUINT,
                              "jobs select JOB…|--all-external"))
    return CLARA_CLI_USAGE;

  return choose_named (words, all_external, TRUE, json);
}

static int
deselect_jobs (char **arguments)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("JOB…") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("JOB… — leave the candidates of these jobs alone"),
                                entries) ||
      !clara_cli_check_words (words, 1, G_MAXUINT, "jobs deselect JOB…"))
    return CLARA_CLI_USAGE;

  return choose_named (words, FALSE, FALSE, json);
}

/**
 * clara_cli_jobs:
 * @arguments: (array zero-terminated=1): `jobs` and what follows it
 *
 * Lists jobs, adds one, and chooses which are screened.
 *
 * Returns: the exit status
 */
int
clara_cli_jobs (char **arguments)
{
  static const ClaraCliCommand parts[] = {
    { "list", list_jobs, N_ ("list the jobs; also without this word") },
    { "add", clara_cli_jobs_add, N_ ("add a job by its text") },
    { "select", select_jobs, N_ ("screen the candidates of these jobs") },
    { "deselect", deselect_jobs, N_ ("leave the candidates of these jobs alone") },
  };
  const char *part = arguments[1];

  if (part == NULL || (*part == '-' && !g_str_equal (part, "--help") && !g_str_equal (part, "-h")))
    return list_jobs (arguments);

  return clara_cli_dispatch (arguments, parts, G_N_ELEMENTS (parts));
}
