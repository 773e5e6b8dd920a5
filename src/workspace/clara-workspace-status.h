/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-connection.h"
#include "clara-outbox-row.h"
#include "clara-work-counts.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraWorkspaceStatus:
 * @id: the workspace
 * @name: (owned): what the team is called
 * @outbox: how many effects are in which state
 * @work: how much there is to screen
 * @lever: (owned) (nullable): how it is connected with Lever; %NULL: it is not
 * @webhooks: (owned) (element-type ClaraLeverHook): what Lever was asked to tell of by itself
 *
 * How it stands with a workspace. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId               id;
  char                 *name;
  guint                 outbox[CLARA_N_OUTBOX_STATES];
  ClaraWorkCounts       work;
  ClaraLeverConnection *lever;
  GPtrArray            *webhooks;
} ClaraWorkspaceStatus;

void                  clara_workspace_status_free       (ClaraWorkspaceStatus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWorkspaceStatus, clara_workspace_status_free)

ClaraWorkspaceStatus *clara_workspace_get_status        (ClaraWorkspace       *self,
                                                         GCancellable         *cancellable,
                                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void                  clara_workspace_get_status_async  (ClaraWorkspace       *self,
                                                         GCancellable         *cancellable,
                                                         GAsyncReadyCallback   callback,
                                                         gpointer              user_data);
ClaraWorkspaceStatus *clara_workspace_get_status_finish (ClaraWorkspace       *self,
                                                         GAsyncResult         *result,
                                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
