/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-jobs.h"

#include "clara-decision.h"
#include "clara-rubric-json.h"
#include "clara-setting.h"
#include "clara-settings.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

/* A job on its way into the workspace, with its first rubric. */
typedef struct
{
  ClaraJob *job;  /* (owned) */
  char *document; /* (owned) */
} Addition;

static Addition *
addition_new (const char *text, const char *language, ClaraRubric *rubric)
{
  Addition *addition = g_new0 (Addition, 1);
  ClaraJob *job = clara_job_new ();

  g_free (job->title);
  job->title = g_strdup (clara_rubric_get_title (rubric));
  g_free (job->text);
  job->text = g_strdup (text);
  job->language = g_strdup (language);
  job->processed = TRUE;
  addition->job = job;
  addition->document = clara_rubric_to_string (rubric);

  return addition;
}

static void
addition_free (gpointer data)
{
  Addition *addition = data;

  clara_job_free (addition->job);
  g_free (addition->document);
  g_free (addition);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Addition, addition_free)

/* Whatever else stands there hides names. */
static gboolean
read_blind (ClaraConnection *connection, gboolean *blind, GError **error)
{
  g_autoptr (GHashTable) settings = clara_settings_list (connection, error);

  if (settings == NULL)
    return FALSE;
  *blind = g_strcmp0 (g_hash_table_lookup (settings, CLARA_SETTING_BLIND), "false") != 0;

  return TRUE;
}

static gboolean
add_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Addition *addition = data;

  return read_blind (clara_write_get_connection (write), &addition->job->blind, error) &&
         clara_team_add_job (write, addition->job, error) &&
         clara_decision_set_rubric (write, &addition->job->id, addition->document, NULL, NULL,
                                    error);
}

static const ClaraWorkspaceSteps steps = { add_cb, NULL };

/**
 * clara_workspace_add_job:
 * @self: a workspace
 * @text: the job text
 * @language: (nullable): ISO 639-1, of the text
 * @rubric: what it asks for; its title is the job's
 * @job: (out) (optional): the job
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Adds a job that is screened, with its first rubric. Waits for the disk: a window uses clara_workspace_add_job_async().
 *
 * Returns: whether it is there
 */
gboolean
clara_workspace_add_job (ClaraWorkspace *self,
                         const char *text,
                         const char *language,
                         ClaraRubric *rubric,
                         ClaraId *job,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (Addition) addition = addition_new (text, language, rubric);

  if (!clara_workspace_call (self, &steps, addition, cancellable, error))
    return FALSE;
  if (job != NULL)
    *job = addition->job->id;

  return TRUE;
}

/**
 * clara_workspace_add_job_async:
 * @self: a workspace
 * @text: the job text
 * @language: (nullable): ISO 639-1, of the text
 * @rubric: what it asks for; its title is the job's. Looked at while the call is made
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_add_job(), without waiting.
 */
void
clara_workspace_add_job_async (ClaraWorkspace *self,
                               const char *text,
                               const char *language,
                               ClaraRubric *rubric,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  clara_workspace_call_async (self, &steps, addition_new (text, language, rubric), addition_free,
                              clara_workspace_add_job_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_add_job_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @job: (out) (optional): the job
 * @error: return location
 *
 * Returns: as clara_workspace_add_job()
 */
gboolean
clara_workspace_add_job_finish (ClaraWorkspace *self,
                                GAsyncResult *result,
                                ClaraId *job,
                                GError **error)
{
  const Addition *addition = clara_workspace_call_finish (self, result,
                                                          clara_workspace_add_job_async, error);

  if (addition == NULL)
    return FALSE;
  if (job != NULL)
    *job = addition->job->id;

  return TRUE;
}
