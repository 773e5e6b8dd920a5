/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-task.h"
#include "clara-cli-turn.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-publish.h"

#include <stdio.h>

typedef struct
{
  ClaraWorkspace *workspace;
  ClaraSent sent;
} Work;

static gboolean
send_now (gpointer data, GCancellable *cancellable, GError **error)
{
  Work *work = data;

  clara_sent_clear (&work->sent);

  return clara_workspace_send (work->workspace, &work->sent, cancellable, error);
}

static gboolean
send_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_cli_in_turn (((Work *) data)->workspace, send_now, data, cancellable, error);
}

static void
print_count (const ClaraToPublish *count, gboolean json)
{
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      printf (ngettext ("%u note", "%u notes", count->n_notes), count->n_notes);
      fputs (" · ", stdout);
      printf (ngettext ("%u tag", "%u tags", count->n_tags), count->n_tags);
      putchar ('\n');
      return;
    }

  object = json_object_new ();
  json_object_set_int_member (object, "notes", count->n_notes);
  json_object_set_int_member (object, "tags", count->n_tags);
  clara_cli_print_json (object);
}

/* What is not there yet is told aloud: 3 where a person is needed or Lever did not answer. */
static int
judge (const ClaraSent *sent)
{
  const guint n_open = sent->counts[CLARA_OUTBOX_PENDING] + sent->counts[CLARA_OUTBOX_INFLIGHT] +
                       sent->counts[CLARA_OUTBOX_UNKNOWN];
  const guint n_stuck = sent->counts[CLARA_OUTBOX_NEEDS_YOU];

  if (sent->trouble != NULL)
    clara_cli_complain (_ ("Lever was left alone: %s"), sent->trouble);
  if (n_open > 0)
    clara_cli_complain (ngettext ("%u write is still to be sent. It is kept.",
                                  "%u writes are still to be sent. They are kept.", n_open),
                        n_open);
  if (n_stuck > 0)
    clara_cli_complain (ngettext ("%u write needs a person.", "%u writes need a person.", n_stuck),
                        n_stuck);

  return n_open + n_stuck > 0 || sent->trouble != NULL ? CLARA_CLI_IN_PART : CLARA_CLI_DONE;
}

static int
publish (const ClaraCliWorkspace *workspace, const ClaraJob *job, gboolean json)
{
  Work work = { .workspace = workspace->workspace };
  g_autoptr (GError) error = NULL;
  ClaraToPublish written;
  guint n_newer;
  int status;

  if (!clara_workspace_publish (workspace->workspace, &job->id, &n_newer, NULL, &error) ||
      !clara_cli_task_run (send_in_thread, &work, &error))
    return clara_cli_fail (error);

  written.n_notes = work.sent.n_notes;
  written.n_tags = work.sent.n_tags;
  print_count (&written, json);
  status = judge (&work.sent);
  clara_sent_clear (&work.sent);

  return status;
}

/**
 * clara_cli_publish:
 * @arguments: (array zero-terminated=1): `publish` and what follows it
 *
 * Sends the scores of a job that Lever does not know of yet, or counts what that would write there.
 *
 * Returns: the exit status; 3 where something is still to be sent, or needs a person
 */
int
clara_cli_publish (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GError) error = NULL;
  ClaraToPublish count;
  gboolean dry_run = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run,
      N_ ("Only count the notes and tags that would be written"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("JOB") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— send newer scores of a job to Lever"), entries) ||
      !clara_cli_check_words (words, 1, 1, "publish JOB"))
    return CLARA_CLI_USAGE;

  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_PUBLISH))
    return CLARA_CLI_FAILED;
  job = clara_cli_workspace_get_job (&workspace, words[0]);
  if (job == NULL)
    return CLARA_CLI_FAILED;

  if (!dry_run)
    status = publish (&workspace, job, json);
  else if (clara_workspace_count_to_publish (workspace.workspace, &job->id, &count, NULL, &error))
    print_count (&count, json);
  else
    return clara_cli_fail (error);

  return clara_cli_flush () ? status : CLARA_CLI_FAILED;
}
