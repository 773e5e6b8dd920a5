/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-screening.h"

#include "clara-work.h"
#include "clara-workspace-private.h"

/* Whose work, and what is to become of it. */
typedef struct
{
  ClaraId job; /* zero: all */
  gboolean paused;
  guint n_threads;
  GArray *candidacies; /* (owned) (nullable) (element-type ClaraId) */
  ClaraWorkCounts counts;
  ClaraScreener *screener; /* (owned) (nullable) */
} Call;

static Call *
call_new (const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  if (job != NULL)
    call->job = *job;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_clear_pointer (&call->candidacies, g_array_unref);
  g_clear_object (&call->screener);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/* The lexicon and the model take time. */
static gboolean
make_screener (ClaraDatabase *database,
               const ClaraId *member,
               gpointer data,
               GCancellable *cancellable,
               GError **error)
{
  Call *call = data;

  call->screener = clara_screener_new (call->n_threads, error);

  return call->screener != NULL;
}

/**
 * clara_workspace_start_screening_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called, when it has begun
 * @user_data: for @callback
 *
 * Begins to screen what is requested, by whomever, now and as long as the workspace is open. What happens then, the
 * signals of clara_workspace_get_intake() tell; clara_intake_stop_async() ends it.
 */
void
clara_workspace_start_screening_async (ClaraWorkspace *self,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  Call *call = call_new (NULL);

  call->n_threads = clara_workspace_get_threads (self);
  clara_workspace_run_async (self, make_screener, call, call_free,
                             clara_workspace_start_screening_async, cancellable, callback,
                             user_data);
}

/**
 * clara_workspace_start_screening_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: whether it has begun; a lexicon or a model that is broken is an error, and then nobody is screened
 */
gboolean
clara_workspace_start_screening_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_start_screening_async,
                                            error);
  ClaraIntake *intake;

  if (call == NULL)
    return FALSE;
  clara_workspace_set_screener (self, call->screener);
  intake = clara_workspace_get_intake (self, error);
  if (intake == NULL)
    return FALSE;

  clara_intake_start (intake);

  return TRUE;
}

static gboolean
count_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  return clara_work_count (connection, clara_id_is_zero (&call->job) ? NULL : &call->job,
                           &call->counts, error);
}

static const ClaraWorkspaceSteps count_steps = { NULL, count_cb };

/**
 * clara_workspace_count_work:
 * @self: a workspace
 * @job: (nullable): whose; %NULL: of all jobs
 * @counts: (out): how much there is to do
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Waits for the disk: a window uses clara_workspace_count_work_async().
 *
 * Returns: whether it was counted
 */
gboolean
clara_workspace_count_work (ClaraWorkspace *self,
                            const ClaraId *job,
                            ClaraWorkCounts *counts,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (job);

  if (!clara_workspace_call (self, &count_steps, call, cancellable, error))
    return FALSE;
  *counts = call->counts;

  return TRUE;
}

/**
 * clara_workspace_count_work_async:
 * @self: a workspace
 * @job: (nullable): whose; %NULL: of all jobs
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_count_work(), without waiting.
 */
void
clara_workspace_count_work_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &count_steps, call_new (job), call_free,
                              clara_workspace_count_work_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_count_work_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @counts: (out): how much there is to do
 * @error: return location
 *
 * Returns: as clara_workspace_count_work()
 */
gboolean
clara_workspace_count_work_finish (ClaraWorkspace *self,
                                   GAsyncResult *result,
                                   ClaraWorkCounts *counts,
                                   GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result, clara_workspace_count_work_async,
                                                  error);

  if (call == NULL)
    return FALSE;
  *counts = call->counts;

  return TRUE;
}

static void
change (ClaraWorkspace *self,
        ClaraWriteFunc func,
        Call *call,
        GCancellable *cancellable,
        GAsyncReadyCallback callback,
        gpointer user_data)
{
  const ClaraWorkspaceSteps steps = { func, NULL };

  clara_workspace_call_async (self, &steps, call, call_free, clara_workspace_change_work_finish,
                              cancellable, callback, user_data);
}

static gboolean
pause_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;

  return clara_intake_pause_job (write, &call->job, call->paused, error);
}

/**
 * clara_workspace_pause_job_async:
 * @self: a workspace
 * @job: a job
 * @paused: whether its work shall wait for a person's word; else it goes on
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * What is on the way is finished. Ends with clara_workspace_change_work_finish().
 */
void
clara_workspace_pause_job_async (ClaraWorkspace *self,
                                 const ClaraId *job,
                                 gboolean paused,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  Call *call = call_new (job);

  call->paused = paused;
  change (self, pause_cb, call, cancellable, callback, user_data);
}

static gboolean
cancel_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_intake_cancel_job (write, &((Call *) data)->job, error);
}

/**
 * clara_workspace_cancel_job_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Takes back all that was requested for a job; who was not read stays in *To Review*. Ends with
 * clara_workspace_change_work_finish().
 */
void
clara_workspace_cancel_job_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  change (self, cancel_cb, call_new (job), cancellable, callback, user_data);
}

static gboolean
prefer_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;

  return clara_intake_prefer (write, (const ClaraId *) (gpointer) call->candidacies->data,
                              call->candidacies->len, error);
}

/**
 * clara_workspace_prefer_async:
 * @self: a workspace
 * @candidacies: (array length=n_candidacies): who is on the screen
 * @n_candidacies: how many
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Lets their work come before all other that waits. Ends with clara_workspace_change_work_finish().
 */
void
clara_workspace_prefer_async (ClaraWorkspace *self,
                              const ClaraId *candidacies,
                              guint n_candidacies,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  Call *call = call_new (NULL);

  call->candidacies = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  if (n_candidacies > 0)
    g_array_append_vals (call->candidacies, candidacies, n_candidacies);
  change (self, prefer_cb, call, cancellable, callback, user_data);
}

/**
 * clara_workspace_change_work_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_change_work_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_change_work_finish, error) !=
         NULL;
}
