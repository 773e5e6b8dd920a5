/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit-report.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/* What leaves the workspace is in the audit before it leaves. */

GBytes   *clara_workspace_export_job          (ClaraWorkspace        *self,
                                               const ClaraId         *job,
                                               GCancellable          *cancellable,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void      clara_workspace_export_job_async    (ClaraWorkspace        *self,
                                               const ClaraId         *job,
                                               GCancellable          *cancellable,
                                               GAsyncReadyCallback    callback,
                                               gpointer               user_data);
GBytes   *clara_workspace_export_job_finish   (ClaraWorkspace        *self,
                                               GAsyncResult          *result,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean  clara_workspace_verify_audit        (ClaraWorkspace        *self,
                                               const ClaraAuditHead  *known,
                                               ClaraAuditReport      *report,
                                               GCancellable          *cancellable,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void      clara_workspace_verify_audit_async  (ClaraWorkspace        *self,
                                               const ClaraAuditHead  *known,
                                               GCancellable          *cancellable,
                                               GAsyncReadyCallback    callback,
                                               gpointer               user_data);
gboolean  clara_workspace_verify_audit_finish (ClaraWorkspace        *self,
                                               GAsyncResult          *result,
                                               ClaraAuditReport      *report,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean  clara_workspace_export_audit        (ClaraWorkspace        *self,
                                               GOutputStream         *stream,
                                               GCancellable          *cancellable,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void      clara_workspace_export_audit_async  (ClaraWorkspace        *self,
                                               GOutputStream         *stream,
                                               GCancellable          *cancellable,
                                               GAsyncReadyCallback    callback,
                                               gpointer               user_data);
gboolean  clara_workspace_export_audit_finish (ClaraWorkspace        *self,
                                               GAsyncResult          *result,
                                               GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
