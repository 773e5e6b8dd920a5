/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sync.h"
#include "clara-workspace-publish.h"

G_BEGIN_DECLS

gboolean clara_workspace_fetch_postings (ClaraWorkspace              *self,
                                         ClaraLeverSyncReport        *report,
                                         GCancellable                *cancellable,
                                         GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_read_rubrics   (ClaraWorkspace              *self,
                                         GCancellable                *cancellable,
                                         GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_sync           (ClaraWorkspace              *self,
                                         ClaraLeverSyncProgressFunc   progress,
                                         gpointer                     progress_data,
                                         ClaraLeverSyncReport        *report,
                                         ClaraSent                   *sent,
                                         GCancellable                *cancellable,
                                         GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_clear_report   (ClaraLeverSyncReport        *report);

G_END_DECLS
