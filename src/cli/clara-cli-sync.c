/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-signals.h"
#include "clara-cli-sync-lines.h"
#include "clara-cli-task.h"
#include "clara-cli-turn.h"
#include "clara-cli-workspace.h"
#include "clara-error.h"
#include "clara-workspace-publish.h"
#include "clara-workspace-settings.h"
#include "clara-workspace-sync.h"

#include <stdio.h>

/* One round: what came is screened while more comes, and sent while more is screened. */
typedef struct
{
  ClaraWorkspace *workspace;
  ClaraLeverSyncReport report; /* the thread's alone until it is done */
  ClaraSent meanwhile;         /* the same */
  ClaraSent sent;              /* after the reading; the same */
  ClaraCliIntake *intake;      /* (unowned): while a round is on its way */
  gboolean once;
  gboolean watch;
  gboolean lines;
  gboolean tell;
} Sync;

static void
sync_clear (Sync *self)
{
  clara_workspace_clear_report (&self->report);
  clara_sent_clear (&self->sent);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sync, sync_clear)

static void
tell_cb (const ClaraLeverSyncProgress *progress, gpointer data)
{
  const Sync *self = data;

  clara_cli_intake_look (self->intake);
  if (self->lines)
    clara_cli_sync_print_progress (progress);
  if (!self->tell)
    return;
  if (progress->left_ms >= 0)
    g_printerr (_ ("%s: %u of %u, about %u s left\n"), _ (progress->phase), progress->n_done,
                progress->n_total, (guint) ((progress->left_ms + 999) / 1000));
  else
    g_printerr (_ ("%s: %u\n"), _ (progress->phase), progress->n_done);
}

static gboolean
read_now (gpointer data, GCancellable *cancellable, GError **error)
{
  Sync *self = data;

  return clara_workspace_sync (self->workspace, tell_cb, self, &self->report, &self->meanwhile,
                               cancellable, error);
}

static gboolean
read_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_cli_in_turn (((Sync *) data)->workspace, read_now, data, cancellable, error);
}

static void
print_report (const Sync *self)
{
  const ClaraLeverSyncReport *report = &self->report;

  if (self->lines)
    {
      clara_cli_sync_print_read (report);
      return;
    }
  printf (_ ("New: %u. Changed: %u. Moved by Lever: %u. Forgotten: %u. Papers: %u.\n"),
          report->n_added, report->n_changed, report->n_moved, report->n_erased, report->n_papers);
  for (guint i = 0; report->problems != NULL && i < report->problems->len; i++)
    clara_cli_complain ("%s", (const char *) g_ptr_array_index (report->problems, i));
}

/* Not connected is one thing, an answer that did not come another; each has its status. */
static int
explain (const GError *error)
{
  clara_cli_complain_of_error (error);
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND) ||
      g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN) ||
      g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return CLARA_CLI_FAILED;

  return CLARA_CLI_IN_PART;
}

static gboolean
expects_cb (gpointer data)
{
  return !clara_cli_intake_is_over (((Sync *) data)->intake);
}

static gboolean
send_now (gpointer data, GCancellable *cancellable, GError **error)
{
  Sync *self = data;

  clara_sent_clear (&self->sent);

  return clara_workspace_send_while (self->workspace, expects_cb, self, &self->sent, cancellable,
                                     error);
}

static gboolean
send_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_cli_in_turn (((Sync *) data)->workspace, send_now, data, cancellable, error);
}

/* Whatever is left makes the status: something that needs a person, or that Lever did not take. */
static int
judge_sent (const ClaraSent *sent)
{
  const guint *counts = sent->counts;

  if (sent->trouble != NULL)
    clara_cli_complain ("%s", sent->trouble);

  return sent->trouble != NULL || counts[CLARA_OUTBOX_PENDING] > 0 ||
                 counts[CLARA_OUTBOX_INFLIGHT] > 0 || counts[CLARA_OUTBOX_UNKNOWN] > 0 ||
                 counts[CLARA_OUTBOX_NEEDS_YOU] > 0
             ? CLARA_CLI_IN_PART
             : CLARA_CLI_DONE;
}

/* What each step came to; done is %CLARA_CLI_DONE. */
typedef struct
{
  int read;
  int screened;
  int pushed;
} Steps;

/* What Lever did not give is no reason to keep from it what it may take. */
static void
take_steps (Sync *self, Steps *steps, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_cli_task_run_until (read_in_thread, self, cancellable, &error);

  steps->read = worked ? CLARA_CLI_DONE : explain (error);
  if (steps->read == CLARA_CLI_FAILED)
    return;
  print_report (self);
  if (worked && self->report.n_left > 0)
    steps->read = CLARA_CLI_IN_PART;

  g_clear_error (&error);
  clara_cli_intake_drain (self->intake);
  if (!clara_cli_task_run_until (send_in_thread, self, cancellable, &error))
    steps->pushed = explain (error);
}

/* Reads, screens what comes, and sends; @ended: a signal did. */
static int
sync_in_steps (const ClaraCliWorkspace *workspace, Sync *self, gboolean *ended)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraCliSignals *signals = clara_cli_signals_watch (cancellable);
  Steps steps = { CLARA_CLI_DONE, CLARA_CLI_DONE, CLARA_CLI_DONE };
  ClaraCliIntakeEnd end;
  gboolean lost;

  self->meanwhile = (ClaraSent){ 0 };
  self->intake = clara_cli_intake_begin (workspace, NULL, self->tell, cancellable);
  take_steps (self, &steps, cancellable);
  lost = steps.read == CLARA_CLI_FAILED;
  *ended = g_cancellable_is_cancelled (cancellable);
  if (lost)
    g_cancellable_cancel (cancellable);
  end = clara_cli_intake_end (self->intake);
  self->intake = NULL;
  clara_cli_signals_unwatch (signals);
  if (lost)
    return steps.read;
  *ended = g_cancellable_is_cancelled (cancellable);

  steps.screened = clara_cli_intake_status (end);
  if (self->lines)
    clara_cli_sync_print_screened (steps.screened == CLARA_CLI_DONE);
  if (steps.screened == CLARA_CLI_FAILED)
    return steps.screened;
  if (steps.pushed != CLARA_CLI_DONE)
    return steps.pushed;
  steps.pushed = judge_sent (&self->sent);
  self->sent.n_notes += self->meanwhile.n_notes;
  self->sent.n_tags += self->meanwhile.n_tags;
  if (self->lines)
    clara_cli_sync_print_sent (&self->sent);

  return steps.pushed != CLARA_CLI_DONE     ? steps.pushed
         : steps.screened != CLARA_CLI_DONE ? steps.screened
                                            : steps.read;
}

/* What came of it is the last line. */
static int
sync_once (const ClaraCliWorkspace *workspace, Sync *self, gboolean *ended)
{
  int status = sync_in_steps (workspace, self, ended);

  if (self->lines)
    clara_cli_sync_print_done (&self->report, status);

  return status;
}

static gboolean
wait_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  GPollFD fd = { 0 };
  guint seconds = *(const guint *) data;
  gboolean ends = g_cancellable_make_pollfd (cancellable, &fd);

  g_poll (&fd, ends ? 1 : 0, (int) seconds * 1000);
  if (ends)
    g_cancellable_release_fd (cancellable);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static guint
read_pause (ClaraWorkspace *workspace)
{
  g_autoptr (GHashTable) values = clara_workspace_list_settings (workspace, NULL, NULL);
  const char *text = values == NULL ? NULL : g_hash_table_lookup (values, "poll-seconds");
  guint64 seconds = 300;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 10, 86400, &seconds, NULL))
    seconds = 300;

  return (guint) seconds;
}

static int
watch (const ClaraCliWorkspace *workspace, Sync *self)
{
  for (;;)
    {
      guint pause = read_pause (workspace->workspace);
      gboolean ended;
      int status = sync_once (workspace, self, &ended);

      if (ended || status == CLARA_CLI_FAILED)
        return ended ? CLARA_CLI_DONE : status;
      if (!clara_cli_task_run (wait_in_thread, &pause, NULL))
        return CLARA_CLI_DONE;
      clara_workspace_clear_report (&self->report);
    }
}

/**
 * clara_cli_sync:
 * @arguments: (array zero-terminated=1): `sync` and what follows it
 *
 * Brings what is new in Lever and screens it, once or until a signal ends it.
 *
 * Returns: the exit status
 */
int
clara_cli_sync (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (Sync) self = { NULL };
  gboolean ended;
  const GOptionEntry entries[] = {
    { "once", 0, 0, G_OPTION_ARG_NONE, &self.once, N_ ("Once, which is what it does by itself"),
      NULL },
    { "watch", 0, 0, G_OPTION_ARG_NONE, &self.watch, N_ ("Again and again, until it is ended"),
      NULL },
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &self.lines, N_ ("Print a line of JSON for each step"),
      NULL },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self.tell, N_ ("Say how far it is"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— bring what is new in Lever, and screen it"),
                                entries))
    return CLARA_CLI_USAGE;
  if (self.once && self.watch)
    {
      clara_cli_complain ("%s", _ ("Either --once or --watch."));
      return CLARA_CLI_USAGE;
    }
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  self.workspace = workspace.workspace;

  status = self.watch ? watch (&workspace, &self) : sync_once (&workspace, &self, &ended);

  return clara_cli_flush () ? status : CLARA_CLI_FAILED;
}
