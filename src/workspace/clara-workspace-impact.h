/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-impact-figures.h"
#include "clara-impact-groups.h"
#include "clara-status.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

ClaraImpact *clara_workspace_measure_impact        (ClaraWorkspace           *self,
                                                    const ClaraId            *job,
                                                    const ClaraImpactGroups  *groups,
                                                    ClaraStatus               selected_from,
                                                    GCancellable             *cancellable,
                                                    GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
void         clara_workspace_measure_impact_async  (ClaraWorkspace           *self,
                                                    const ClaraId            *job,
                                                    ClaraImpactGroups        *groups,
                                                    ClaraStatus               selected_from,
                                                    GCancellable             *cancellable,
                                                    GAsyncReadyCallback       callback,
                                                    gpointer                  user_data);
ClaraImpact *clara_workspace_measure_impact_finish (ClaraWorkspace           *self,
                                                    GAsyncResult             *result,
                                                    GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
