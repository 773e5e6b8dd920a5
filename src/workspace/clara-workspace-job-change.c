/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-job-change.h"

#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-setting.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

#include <string.h>

/* In bytes: longer than any line that is one. */
#define MAX_LINE_BYTES 500u

typedef struct
{
  ClaraId job;
  int version; /* that was seen; then, that is there */
  char *title; /* (owned) */
  char *team;  /* (owned) (nullable) */
  char *place; /* (owned) (nullable) */
  gboolean blind;
  int retention_days;
  int now;
} Call;

/* (transfer full) (nullable): a line without what surrounds it; %NULL where nothing is left. */
static char *
dup_line (const char *text)
{
  char *line = text == NULL ? NULL : g_strstrip (g_strdup (text));

  if (line != NULL && *line == '\0')
    g_clear_pointer (&line, g_free);

  return line;
}

static Call *
call_new (const ClaraId *job, const ClaraJobChange *change)
{
  Call *call = g_new0 (Call, 1);

  call->job = *job;
  call->version = change->version;
  call->title = dup_line (change->title);
  call->team = dup_line (change->team);
  call->place = dup_line (change->place);
  call->blind = change->blind;
  call->retention_days = change->retention_days;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->title);
  g_free (call->team);
  g_free (call->place);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
is_line (const char *text)
{
  return text == NULL || (strlen (text) <= MAX_LINE_BYTES && g_utf8_validate (text, -1, NULL) &&
                          strpbrk (text, "\n\r") == NULL);
}

static gboolean
check (const Call *call, GError **error)
{
  if (call->title != NULL && is_line (call->title) && is_line (call->team) &&
      is_line (call->place) && call->retention_days >= 0 &&
      call->retention_days <= CLARA_SETTING_MAX_DAYS)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                       "a job has a title of one line, and is kept a whole number of days");

  return FALSE;
}

static gboolean
change_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (ClaraJob) job = NULL;

  if (!check (call, error))
    return FALSE;
  job = clara_jobs_get (clara_write_get_connection (write), &call->job, error);
  if (job == NULL)
    return FALSE;

  g_free (job->title);
  job->title = g_strdup (call->title);
  g_free (job->team);
  job->team = g_strdup (call->team);
  g_free (job->place);
  job->place = g_strdup (call->place);
  job->blind = call->blind;
  job->retention_days = call->retention_days;
  job->version = call->version;
  if (!clara_team_update_job (write, job, error))
    return FALSE;
  call->now = job->version;

  return TRUE;
}

static const ClaraWorkspaceSteps steps = { change_cb, NULL };

/**
 * clara_workspace_change_job:
 * @self: a workspace
 * @job: a job
 * @change: how it shall be
 * @version: (out) (optional): the version it has now
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role, %CLARA_ERROR_CONFLICT where somebody else changed
 *   the job meanwhile, %CLARA_ERROR_INVALID
 *
 * Says what a job is called and how it is kept. Waits for the disk: a window uses clara_workspace_change_job_async().
 *
 * Returns: whether it is so now
 */
gboolean
clara_workspace_change_job (ClaraWorkspace *self,
                            const ClaraId *job,
                            const ClaraJobChange *change,
                            int *version,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (job, change);

  if (!clara_workspace_call (self, &steps, call, cancellable, error))
    return FALSE;
  if (version != NULL)
    *version = call->now;

  return TRUE;
}

/**
 * clara_workspace_change_job_async:
 * @self: a workspace
 * @job: a job
 * @change: how it shall be
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_change_job(), without waiting.
 */
void
clara_workspace_change_job_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  const ClaraJobChange *change,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &steps, call_new (job, change), call_free,
                              clara_workspace_change_job_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_change_job_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @version: (out) (optional): the version it has now
 * @error: return location
 *
 * Returns: as clara_workspace_change_job()
 */
gboolean
clara_workspace_change_job_finish (ClaraWorkspace *self,
                                   GAsyncResult *result,
                                   int *version,
                                   GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result, clara_workspace_change_job_async,
                                                  error);

  if (call == NULL)
    return FALSE;
  if (version != NULL)
    *version = call->now;

  return TRUE;
}
