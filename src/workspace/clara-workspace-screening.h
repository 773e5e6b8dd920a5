/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-work-counts.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

void     clara_workspace_start_screening_async  (ClaraWorkspace       *self,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean clara_workspace_start_screening_finish (ClaraWorkspace       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_count_work             (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 ClaraWorkCounts      *counts,
                                                 GCancellable         *cancellable,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_count_work_async       (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean clara_workspace_count_work_finish      (ClaraWorkspace       *self,
                                                 GAsyncResult         *result,
                                                 ClaraWorkCounts      *counts,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void     clara_workspace_pause_job_async        (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 gboolean              paused,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
void     clara_workspace_cancel_job_async       (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
void     clara_workspace_prefer_async           (ClaraWorkspace       *self,
                                                 const ClaraId        *candidacies,
                                                 guint                 n_candidacies,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean clara_workspace_change_work_finish     (ClaraWorkspace       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
