/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-rubric.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

GPtrArray *clara_workspace_list_jobs          (ClaraWorkspace       *self,
                                               gboolean              all,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraJob  *clara_workspace_get_job            (ClaraWorkspace       *self,
                                               const ClaraId        *job,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_workspace_find_job           (ClaraWorkspace       *self,
                                               const char           *title,
                                               guint                *n_found,
                                               ClaraId              *job,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_workspace_list_cards         (ClaraWorkspace       *self,
                                               ClaraJob             *job,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean   clara_workspace_select_jobs        (ClaraWorkspace       *self,
                                               const ClaraId        *jobs,
                                               guint                 n_jobs,
                                               gboolean              all_external,
                                               gboolean              processed,
                                               guint                *n_changed,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_select_jobs_async  (ClaraWorkspace       *self,
                                               const ClaraId        *jobs,
                                               guint                 n_jobs,
                                               gboolean              all_external,
                                               gboolean              processed,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
gboolean   clara_workspace_select_jobs_finish (ClaraWorkspace       *self,
                                               GAsyncResult         *result,
                                               guint                *n_changed,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean   clara_workspace_add_job            (ClaraWorkspace       *self,
                                               const char           *text,
                                               const char           *language,
                                               ClaraRubric          *rubric,
                                               ClaraId              *job,
                                               GCancellable         *cancellable,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_add_job_async      (ClaraWorkspace       *self,
                                               const char           *text,
                                               const char           *language,
                                               ClaraRubric          *rubric,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
gboolean   clara_workspace_add_job_finish     (ClaraWorkspace       *self,
                                               GAsyncResult         *result,
                                               ClaraId              *job,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
