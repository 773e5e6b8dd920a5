/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-intake.h"

#include "clara-cli-output.h"
#include "clara-cli-signals.h"
#include "clara-cli.h"
#include "clara-workspace-screening.h"

/* So often it is told how far the work is, where that was asked for. */
#define PROGRESS_MS 500u

struct _ClaraCliIntake
{
  const ClaraCliWorkspace *workspace;
  ClaraId job; /* zero: of all */
  gboolean progress;
  GCancellable *cancellable; /* (owned) */
  gulong cancelled_handler;
  ClaraIntake *intake; /* (unowned) (nullable): begun when there is something to do */
  guint n_written;
  guint n_told;
  gboolean draining; /* nobody requests anything more */
  gboolean stuck;
  gboolean stopped;
  gint looking; /* atomic: a look is on its way */
  gint over;    /* atomic */
};

static gboolean
count (const ClaraCliIntake *self, ClaraWorkCounts *counts)
{
  g_autoptr (GError) error = NULL;
  const ClaraId *job = clara_id_is_zero (&self->job) ? NULL : &self->job;

  if (clara_workspace_count_work (self->workspace->workspace, job, counts, NULL, &error))
    return TRUE;

  clara_cli_complain_of_error (error);

  return FALSE;
}

static void
tell (ClaraCliIntake *self)
{
  ClaraWorkCounts counts;

  if (!self->progress || self->n_written == self->n_told || !count (self, &counts))
    return;

  self->n_told = self->n_written;
  g_printerr (_ ("Screened %u of %u\n"), self->n_told,
              self->n_told + counts.ready + counts.claimed);
}

static gboolean
tell_cb (gpointer user_data)
{
  tell (user_data);

  return G_SOURCE_CONTINUE;
}

static void
set_over (ClaraCliIntake *self)
{
  g_atomic_int_set (&self->over, TRUE);
  g_main_context_wakeup (NULL);
}

/* A full disk must not be waited for in silence. */
static void
failed_cb (ClaraIntake *intake, const GError *error, gpointer user_data)
{
  ClaraCliIntake *self = user_data;

  if (!self->stuck)
    clara_cli_complain_of_error (error);
  self->stuck = TRUE;
  set_over (self);
}

static void
progress_cb (ClaraIntake *intake, guint n_written, gpointer user_data)
{
  ((ClaraCliIntake *) user_data)->n_written += n_written;
}

/*
 * When this program finds nothing to do, another one may still be at it: what it has claimed is waited for. What it
 * never gives back can be claimed when its lease has run out.
 */
static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  ClaraCliIntake *self = user_data;
  ClaraWorkCounts counts;

  if (self->draining && (!count (self, &counts) || counts.claimed == 0))
    set_over (self);
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!clara_intake_stop_finish (CLARA_INTAKE (source), result, &error))
    g_debug ("the screening did not end in order: %s", error->message);
  ((ClaraCliIntake *) user_data)->stopped = TRUE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer user_data)
{
  set_over (user_data);
}

static void
start (ClaraCliIntake *self)
{
  g_autoptr (GError) error = NULL;

  self->intake = clara_workspace_get_intake (self->workspace->workspace, &error);
  if (self->intake == NULL)
    {
      clara_cli_complain_of_error (error);
      self->stuck = TRUE;
      set_over (self);
      return;
    }

  if (self->progress)
    g_timeout_add (PROGRESS_MS, tell_cb, self);
  g_signal_connect (self->intake, "idle", G_CALLBACK (idle_cb), self);
  g_signal_connect (self->intake, "failed", G_CALLBACK (failed_cb), self);
  g_signal_connect (self->intake, "progress", G_CALLBACK (progress_cb), self);
  clara_workspace_get_news (self->workspace->workspace);
  clara_intake_start (self->intake);
}

/* Begins where there is something to do; where nothing is, nothing is loaded. */
static void
look (ClaraCliIntake *self)
{
  ClaraWorkCounts counts;

  if (g_atomic_int_get (&self->over) || self->intake != NULL)
    return;
  if (!count (self, &counts))
    {
      self->stuck = TRUE;
      set_over (self);
    }
  else if (counts.ready + counts.claimed > 0)
    start (self);
  else if (self->draining)
    set_over (self);
}

static gboolean
look_cb (gpointer user_data)
{
  ClaraCliIntake *self = user_data;

  g_atomic_int_set (&self->looking, FALSE);
  look (self);

  return G_SOURCE_REMOVE;
}

static gboolean
drain_cb (gpointer user_data)
{
  ClaraCliIntake *self = user_data;

  self->draining = TRUE;
  look (self);

  /* What was idle before looks once more, for what was requested last. */
  if (self->intake != NULL)
    clara_intake_wake (self->intake);

  return G_SOURCE_REMOVE;
}

static void
invoke (ClaraCliIntake *self, GSourceFunc func)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, self, NULL);
  g_source_attach (source, NULL);
}

/**
 * clara_cli_intake_begin:
 * @workspace: a workspace, which outlives it
 * @job: (nullable): whose work is waited for; %NULL: of all jobs
 * @progress: whether to tell on standard error how far it is
 * @cancellable: ends it
 *
 * Screens in the main context while something else requests it, on another thread: as soon as clara_cli_intake_look()
 * finds work, until clara_cli_intake_drain() was called and nothing is left. Shares the work with other programs that
 * are at it.
 *
 * Returns: (transfer full): the screening, for clara_cli_intake_end()
 */
ClaraCliIntake *
clara_cli_intake_begin (const ClaraCliWorkspace *workspace,
                        const ClaraId *job,
                        gboolean progress,
                        GCancellable *cancellable)
{
  ClaraCliIntake *self = g_new0 (ClaraCliIntake, 1);

  self->workspace = workspace;
  if (job != NULL)
    self->job = *job;
  self->progress = progress;
  self->cancellable = g_object_ref (cancellable);
  self->cancelled_handler = g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb), self,
                                                   NULL);

  return self;
}

/**
 * clara_cli_intake_look:
 * @self: a screening
 *
 * Something may have been requested. From any thread.
 */
void
clara_cli_intake_look (ClaraCliIntake *self)
{
  if (g_atomic_int_compare_and_exchange (&self->looking, FALSE, TRUE))
    invoke (self, look_cb);
}

/**
 * clara_cli_intake_drain:
 * @self: a screening
 *
 * Says that nothing more is requested: what is left by now is all. From any thread.
 */
void
clara_cli_intake_drain (ClaraCliIntake *self)
{
  invoke (self, drain_cb);
}

/**
 * clara_cli_intake_is_over:
 * @self: a screening
 *
 * Returns: whether it screens nobody any more; from any thread
 */
gboolean
clara_cli_intake_is_over (ClaraCliIntake *self)
{
  return g_atomic_int_get (&self->over);
}

static ClaraCliIntakeEnd
judge (ClaraCliIntake *self)
{
  ClaraWorkCounts counts = { 0 };

  if (g_cancellable_is_cancelled (self->cancellable))
    return CLARA_CLI_INTAKE_CANCELLED;
  if (self->stuck || !count (self, &counts))
    return CLARA_CLI_INTAKE_FAILED;

  return self->intake != NULL && counts.ready + counts.failed > 0 ? CLARA_CLI_INTAKE_LEFT
                                                                  : CLARA_CLI_INTAKE_DONE;
}

/**
 * clara_cli_intake_end:
 * @self: (transfer full): a screening that was drained, or is cancelled; nobody else touches it any more
 *
 * Waits until it is over, and stops it. Runs the main context.
 *
 * Returns: how it ended
 */
ClaraCliIntakeEnd
clara_cli_intake_end (ClaraCliIntake *self)
{
  ClaraCliIntakeEnd end;

  while (!clara_cli_intake_is_over (self))
    g_main_context_iteration (NULL, TRUE);
  g_cancellable_disconnect (self->cancellable, self->cancelled_handler);
  if (self->intake != NULL)
    {
      clara_intake_stop_async (self->intake, stopped_cb, self);
      while (!self->stopped)
        g_main_context_iteration (NULL, TRUE);
      g_signal_handlers_disconnect_by_data (self->intake, self);
    }
  for (GSource *source = NULL;
       (source = g_main_context_find_source_by_user_data (NULL, self)) != NULL;)
    g_source_destroy (source);
  tell (self);
  end = judge (self);
  g_object_unref (self->cancellable);
  g_free (self);

  return end;
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
  ClaraCliIntake *self = clara_cli_intake_begin (workspace, job, progress, cancellable);

  clara_cli_intake_drain (self);

  return clara_cli_intake_end (self);
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
