/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-rubric.h"

#include "clara-decision.h"
#include "clara-error.h"
#include "clara-intake-load.h"
#include "clara-jobs.h"
#include "clara-rubric-json.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

/* What is asked for, and what comes of it. */
typedef struct
{
  ClaraId job;
  char *document;   /* (owned) (nullable): a rubric that shall count */
  ClaraBands bands; /* the job's lines, as they shall be */
  ClaraId id;       /* of the version that counts now */
  int version;
  ClaraJobRubric *rubric; /* (owned) (nullable) */
} Call;

static Call *
call_new (const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  call->job = *job;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->document);
  clara_job_rubric_free (call->rubric);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/**
 * clara_job_rubric_free:
 * @self: (nullable) (transfer full): what a job asks for
 */
void
clara_job_rubric_free (ClaraJobRubric *self)
{
  if (self == NULL)
    return;

  clara_job_free (self->job);
  g_clear_object (&self->rubric);
  g_free (self);
}

static gboolean
get_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (ClaraJobRubric) found = g_new0 (ClaraJobRubric, 1);
  g_autofree char *document = NULL;

  found->job = clara_jobs_get (connection, &call->job, error);
  if (found->job == NULL || !clara_intake_get_bands (connection, found->job, &found->bands, error))
    return FALSE;
  document = clara_rubrics_get_current (connection, &call->job, &found->id, &found->version, error);
  if (document == NULL)
    return FALSE;
  found->rubric = clara_rubric_from_json (document, -1, error);
  if (found->rubric == NULL)
    return FALSE;

  call->rubric = g_steal_pointer (&found);

  return TRUE;
}

static const ClaraWorkspaceSteps get_steps = { NULL, get_cb };

/**
 * clara_workspace_get_rubric:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_FOUND where there is no such job, or it has no rubric
 *
 * Waits for the disk: a window uses clara_workspace_get_rubric_async().
 *
 * Returns: (transfer full) (nullable): what the job asks for
 */
ClaraJobRubric *
clara_workspace_get_rubric (ClaraWorkspace *self,
                            const ClaraId *job,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (job);

  return clara_workspace_call (self, &get_steps, call, cancellable, error)
             ? g_steal_pointer (&call->rubric)
             : NULL;
}

/**
 * clara_workspace_get_rubric_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_get_rubric(), without waiting.
 */
void
clara_workspace_get_rubric_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &get_steps, call_new (job), call_free,
                              clara_workspace_get_rubric_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_get_rubric_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_get_rubric()
 */
ClaraJobRubric *
clara_workspace_get_rubric_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_get_rubric_async, error);

  return call != NULL ? g_steal_pointer (&call->rubric) : NULL;
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return clara_decision_set_rubric (write, &call->job, call->document, &call->id, &call->version,
                                    error);
}

static const ClaraWorkspaceSteps set_steps = { set_cb, NULL };

static Call *
set_call_new (const ClaraId *job, ClaraRubric *rubric)
{
  Call *call = call_new (job);

  call->document = clara_rubric_to_string (rubric);

  return call;
}

static gboolean
give_version (const Call *call, ClaraId *id, int *version)
{
  if (id != NULL)
    *id = call->id;
  if (version != NULL)
    *version = call->version;

  return TRUE;
}

/**
 * clara_workspace_set_rubric:
 * @self: a workspace
 * @job: a job
 * @rubric: what it asks for from now on
 * @id: (out) (optional): the new version
 * @version: (out) (optional): its number
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Makes a new version, by which everybody is scored anew; see clara_decision_set_rubric(). An undo takes it back. Waits
 * for the disk: a window uses clara_workspace_set_rubric_async().
 *
 * Returns: whether it counts now
 */
gboolean
clara_workspace_set_rubric (ClaraWorkspace *self,
                            const ClaraId *job,
                            ClaraRubric *rubric,
                            ClaraId *id,
                            int *version,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = set_call_new (job, rubric);

  return clara_workspace_call (self, &set_steps, call, cancellable, error) &&
         give_version (call, id, version);
}

/**
 * clara_workspace_set_rubric_async:
 * @self: a workspace
 * @job: a job
 * @rubric: what it asks for from now on; looked at while the call is made
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_set_rubric(), without waiting.
 */
void
clara_workspace_set_rubric_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  ClaraRubric *rubric,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &set_steps, set_call_new (job, rubric), call_free,
                              clara_workspace_set_rubric_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_set_rubric_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @id: (out) (optional): the new version
 * @version: (out) (optional): its number
 * @error: return location
 *
 * Returns: as clara_workspace_set_rubric()
 */
gboolean
clara_workspace_set_rubric_finish (ClaraWorkspace *self,
                                   GAsyncResult *result,
                                   ClaraId *id,
                                   int *version,
                                   GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result, clara_workspace_set_rubric_async,
                                                  error);

  return call != NULL && give_version (call, id, version);
}

/* On the scale, and the second not below the first. */
static gboolean
check_bands (const ClaraBands *bands, GError **error)
{
  if (bands->pre_qualified <= 100.0 && bands->qualified <= 100.0 &&
      (bands->qualified < 0.0 || bands->qualified >= bands->pre_qualified))
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                       "the lines are no lines of a score");

  return FALSE;
}

static gboolean
set_bands_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;
  g_autoptr (ClaraJob) job = NULL;

  if (!check_bands (&call->bands, error))
    return FALSE;
  job = clara_jobs_get (clara_write_get_connection (write), &call->job, error);
  if (job == NULL)
    return FALSE;
  job->band_pre_qualified = call->bands.pre_qualified;
  job->band_qualified = call->bands.qualified;

  return clara_team_update_job (write, job, error);
}

/**
 * clara_workspace_set_job_bands_async:
 * @self: a workspace
 * @job: a job
 * @bands: (nullable): its own lines, where a line below 0 is the team's own; %NULL: both are
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Draws the lines of one job elsewhere; its scores are placed by them anew. The team's own lines are a setting:
 * %CLARA_SETTING_BANDS.
 */
void
clara_workspace_set_job_bands_async (ClaraWorkspace *self,
                                     const ClaraId *job,
                                     const ClaraBands *bands,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { set_bands_cb, NULL };
  Call *call = call_new (job);

  call->bands = bands != NULL ? *bands : (ClaraBands){ -1.0, -1.0 };
  clara_workspace_call_async (self, &steps, call, call_free, clara_workspace_set_job_bands_async,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_set_job_bands_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Returns: whether they count now
 */
gboolean
clara_workspace_set_job_bands_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_set_job_bands_async, error) !=
         NULL;
}
