/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-intake.h"

#include "clara-cli-output.h"
#include "clara-cli-signals.h"
#include "clara-cli.h"
#include "clara-workspace-screening.h"

/* So often it is told how far the work is, where that was asked for. */
#define PROGRESS_MS 500u

/* One screening of all that is requested. */
typedef struct
{
  const ClaraCliWorkspace *workspace;
  const ClaraId *job;
  gboolean progress;
  guint n_open; /* when it began */
  guint n_told; /* done, as it was told last */
  gboolean idle;
  gboolean stuck;
  gboolean stopped;
} Run;

static gboolean
count (const Run *self, ClaraWorkCounts *counts)
{
  g_autoptr (GError) error = NULL;

  if (clara_workspace_count_work (self->workspace->workspace, self->job, counts, NULL, &error))
    return TRUE;

  clara_cli_complain_of_error (error);

  return FALSE;
}

static void
tell (Run *self)
{
  ClaraWorkCounts counts;
  guint n_open, n_done;

  if (!self->progress || !count (self, &counts))
    return;

  n_open = counts.ready + counts.claimed;
  self->n_open = MAX (self->n_open, n_open);
  n_done = self->n_open - n_open;
  if (n_done != self->n_told)
    g_printerr (_ ("Screened %u of %u\n"), n_done, self->n_open);
  self->n_told = n_done;
}

static gboolean
tell_cb (gpointer user_data)
{
  tell (user_data);

  return G_SOURCE_CONTINUE;
}

/* A full disk must not be waited for in silence. */
static void
failed_cb (ClaraIntake *intake, const GError *error, gpointer user_data)
{
  Run *self = user_data;

  if (!self->stuck)
    clara_cli_complain_of_error (error);
  self->stuck = TRUE;
}

static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  ((Run *) user_data)->idle = TRUE;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!clara_intake_stop_finish (CLARA_INTAKE (source), result, &error))
    g_debug ("the screening did not end in order: %s", error->message);
  ((Run *) user_data)->stopped = TRUE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer user_data)
{
  g_main_context_wakeup (NULL);
}

/*
 * When this program finds nothing to do, another one may still be at it: what it has claimed is waited for. What it
 * never gives back can be claimed when its lease has run out.
 */
static gboolean
is_finished (Run *self, GCancellable *cancellable)
{
  ClaraWorkCounts counts;

  if (self->stuck || g_cancellable_is_cancelled (cancellable))
    return TRUE;
  if (!self->idle)
    return FALSE;

  self->idle = FALSE;

  return !count (self, &counts) || counts.claimed == 0;
}

static ClaraCliIntakeEnd
screen_all (Run *self, ClaraIntake *intake, GCancellable *cancellable)
{
  guint source = self->progress ? g_timeout_add (PROGRESS_MS, tell_cb, self) : 0;
  gulong handler = g_signal_connect (cancellable, "cancelled", G_CALLBACK (cancelled_cb), NULL);
  ClaraWorkCounts counts = { 0 };

  g_signal_connect (intake, "idle", G_CALLBACK (idle_cb), self);
  g_signal_connect (intake, "failed", G_CALLBACK (failed_cb), self);
  clara_workspace_get_news (self->workspace->workspace);
  clara_intake_start (intake);
  while (!is_finished (self, cancellable))
    g_main_context_iteration (NULL, TRUE);
  clara_intake_stop_async (intake, stopped_cb, self);
  while (!self->stopped)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (intake, self);
  g_signal_handler_disconnect (cancellable, handler);
  g_clear_handle_id (&source, g_source_remove);
  tell (self);

  if (g_cancellable_is_cancelled (cancellable))
    return CLARA_CLI_INTAKE_CANCELLED;
  if (self->stuck || !count (self, &counts))
    return CLARA_CLI_INTAKE_FAILED;

  return counts.ready + counts.failed > 0 ? CLARA_CLI_INTAKE_LEFT : CLARA_CLI_INTAKE_DONE;
}

/**
 * clara_cli_intake_run:
 * @workspace: a workspace
 * @job: (nullable): whose work is waited for; %NULL: of all jobs
 * @progress: whether to tell on standard error how far it is
 * @cancellable: ends it
 *
 * Screens what is requested, whoever requested it, until nothing is left; shares the work with other programs that are
 * at it. Runs the main context. Where nothing is requested, nothing is loaded.
 *
 * Returns: how it ended
 */
ClaraCliIntakeEnd
clara_cli_intake_run (const ClaraCliWorkspace *workspace,
                      const ClaraId *job,
                      gboolean progress,
                      GCancellable *cancellable)
{
  Run self = { .workspace = workspace, .job = job, .progress = progress };
  ClaraIntake *intake;
  g_autoptr (GError) error = NULL;
  ClaraWorkCounts counts;

  if (!count (&self, &counts))
    return CLARA_CLI_INTAKE_FAILED;
  self.n_open = counts.ready + counts.claimed;
  if (self.n_open == 0)
    return CLARA_CLI_INTAKE_DONE;

  intake = clara_workspace_get_intake (workspace->workspace, &error);
  if (intake == NULL)
    {
      clara_cli_complain_of_error (error);
      return CLARA_CLI_INTAKE_FAILED;
    }

  return screen_all (&self, intake, cancellable);
}

/**
 * clara_cli_intake_status:
 * @end: how a screening ended
 *
 * Says what a person has to know of it.
 *
 * Returns: the exit status that goes with it
 */
int
clara_cli_intake_status (ClaraCliIntakeEnd end)
{
  switch (end)
    {
    case CLARA_CLI_INTAKE_DONE:
      return CLARA_CLI_DONE;
    case CLARA_CLI_INTAKE_LEFT:
      clara_cli_complain ("%s", _ ("Some candidates could not be screened; they stand in To "
                                   "Review. clara-cli status counts them."));
      return CLARA_CLI_IN_PART;
    case CLARA_CLI_INTAKE_CANCELLED:
      clara_cli_complain ("%s", _ ("Ended. What was done is kept; do it again, and it goes on."));
      return CLARA_CLI_FAILED;
    default:
      return CLARA_CLI_FAILED;
    }
}

/**
 * clara_cli_intake_again:
 * @workspace: a workspace
 * @progress: whether to tell on standard error how far it is
 *
 * Screens what another rubric or other lines ask for, until a signal ends it.
 *
 * Returns: the exit status
 */
int
clara_cli_intake_again (const ClaraCliWorkspace *workspace, gboolean progress)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraCliSignals *signals = clara_cli_signals_watch (cancellable);
  ClaraCliIntakeEnd end = clara_cli_intake_run (workspace, NULL, progress, cancellable);

  clara_cli_signals_unwatch (signals);

  return clara_cli_intake_status (end);
}
