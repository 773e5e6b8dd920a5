/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-visits.h"

#include "clara-candidacies.h"
#include "clara-visits.h"
#include "clara-workspace-private.h"

/* A look at a board, or at those who were advanced. */
typedef struct
{
  ClaraId job;
  gboolean sees_all;
  GPtrArray *cards; /* (owned) (nullable) (element-type ClaraCandidacy) */
} Call;

static Call *
call_new (ClaraWorkspace *self, const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  if (job != NULL)
    call->job = *job;
  call->sees_all = clara_session_may (clara_workspace_get_session (self), CLARA_MAY_SEE_ALL);

  return call;
}

static void
call_free (gpointer data)
{
  g_clear_pointer (&((Call *) data)->cards, g_ptr_array_unref);
  g_free (data);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
note_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_visits_note (write, clara_write_get_member (write), &((Call *) data)->job, error);
}

static const ClaraWorkspaceSteps note_steps = { note_cb, NULL };

/**
 * clara_workspace_note_visit:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * The member has seen all that the job holds now: what comes later is new. Waits for the disk: a window uses
 * clara_workspace_note_visit_async().
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_note_visit (ClaraWorkspace *self,
                            const ClaraId *job,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (self, job);

  return clara_workspace_call (self, &note_steps, call, cancellable, error);
}

/**
 * clara_workspace_note_visit_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_note_visit(), without waiting.
 */
void
clara_workspace_note_visit_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &note_steps, call_new (self, job), call_free,
                              clara_workspace_note_visit_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_note_visit_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_note_visit()
 */
gboolean
clara_workspace_note_visit_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_note_visit_async, error) !=
         NULL;
}

/* A hiring manager is told of what was shared, and what was advanced was. */
static gboolean
advanced_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  guint i = 0;

  g_clear_pointer (&call->cards, g_ptr_array_unref);
  call->cards = clara_candidacies_list_advanced (connection, CLARA_WORKSPACE_MAX_ADVANCED, error);
  if (call->cards == NULL)
    return FALSE;

  while (!call->sees_all && i < call->cards->len)
    if (((const ClaraCandidacy *) g_ptr_array_index (call->cards, i))->shared)
      i++;
    else
      g_ptr_array_remove_index (call->cards, i);

  return TRUE;
}

/**
 * clara_workspace_list_advanced_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Lists whom a hiring manager wants to go on with, over all jobs.
 */
void
clara_workspace_list_advanced_async (ClaraWorkspace *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { NULL, advanced_cb };

  clara_workspace_call_async (self, &steps, call_new (self, NULL), call_free,
                              clara_workspace_list_advanced_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_list_advanced_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type ClaraCandidacy): at most %CLARA_WORKSPACE_MAX_ADVANCED cards, the
 *   one that was changed last first
 */
GPtrArray *
clara_workspace_list_advanced_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_list_advanced_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->cards) : NULL;
}
