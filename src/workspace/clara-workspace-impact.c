/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-impact.h"

#include "clara-actor.h"
#include "clara-impact.h"
#include "clara-workspace-private.h"

/* What is asked, and the figures. */
typedef struct
{
  ClaraId member;
  ClaraId job;
  const ClaraImpactGroups *groups;
  ClaraImpactGroups *held; /* (owned) (nullable): the same, where nobody else keeps it */
  ClaraStatus selected_from;
  ClaraImpact *impact; /* (owned) (nullable) */
} Call;

static Call *
call_new (ClaraWorkspace *self,
          const ClaraId *job,
          const ClaraImpactGroups *groups,
          ClaraStatus selected_from)
{
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (clara_workspace_get_session (self));
  call->job = *job;
  call->groups = groups;
  call->selected_from = selected_from;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  clara_impact_groups_free (call->held);
  clara_impact_free (call->impact);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
compute_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  if (!clara_actor_check (connection, &call->member, CLARA_MAY_EXPORT, error))
    return FALSE;
  call->impact = clara_impact_compute (connection, &call->job, call->groups, call->selected_from,
                                       error);

  return call->impact != NULL;
}

static const ClaraWorkspaceSteps steps = { NULL, compute_cb };

/**
 * clara_workspace_measure_impact:
 * @self: a workspace
 * @job: a job
 * @groups: who is in which group, as the customer says
 * @selected_from: %CLARA_STATUS_QUALIFIED: who is qualified is selected; %CLARA_STATUS_PRE_QUALIFIED: who is
 *   pre-qualified as well
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Holds selection rates of groups against each other. Waits for the disk: a window uses
 * clara_workspace_measure_impact_async().
 *
 * Returns: (transfer full) (nullable): the figures
 */
ClaraImpact *
clara_workspace_measure_impact (ClaraWorkspace *self,
                                const ClaraId *job,
                                const ClaraImpactGroups *groups,
                                ClaraStatus selected_from,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (Call) call = call_new (self, job, groups, selected_from);

  return clara_workspace_call (self, &steps, call, cancellable, error)
             ? g_steal_pointer (&call->impact)
             : NULL;
}

/**
 * clara_workspace_measure_impact_async:
 * @self: a workspace
 * @job: a job
 * @groups: (transfer full): who is in which group, as the customer says
 * @selected_from: as for clara_workspace_measure_impact()
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_measure_impact(), without waiting.
 */
void
clara_workspace_measure_impact_async (ClaraWorkspace *self,
                                      const ClaraId *job,
                                      ClaraImpactGroups *groups,
                                      ClaraStatus selected_from,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  Call *call = call_new (self, job, groups, selected_from);

  call->held = groups;
  clara_workspace_call_async (self, &steps, call, call_free, clara_workspace_measure_impact_async,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_measure_impact_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_measure_impact()
 */
ClaraImpact *
clara_workspace_measure_impact_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_measure_impact_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->impact) : NULL;
}
