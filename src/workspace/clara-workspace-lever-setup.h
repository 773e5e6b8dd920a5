/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-lever-connection.h"
#include "clara-lever-mirror.h"
#include "clara-lever-preview.h"
#include "clara-lever-sync.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraLeverSetup:
 * @connection: (owned) (nullable): how the workspace is connected; %NULL: it is not
 * @postings: (owned) (element-type ClaraJob): what Lever has, the open ones first
 * @stages: (owned) (element-type ClaraLeverName): in Lever's order
 * @reasons: (owned) (element-type ClaraLeverName): archive reasons
 * @users: (owned) (element-type ClaraLeverName): who uses Lever
 * @settings: (owned) (element-type utf8 utf8): what the team has settled, as JSON, with what Clara has by itself
 *
 * All that is shown and settled where a connection is set up, as the workspace has it. Owned by one thread at a time.
 */
typedef struct
{
  ClaraLeverConnection *connection;
  GPtrArray            *postings;
  GPtrArray            *stages;
  GPtrArray            *reasons;
  GPtrArray            *users;
  GHashTable           *settings;
} ClaraLeverSetup;

void               clara_lever_setup_free                (ClaraLeverSetup       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverSetup, clara_lever_setup_free)

void               clara_workspace_read_lever_async      (ClaraWorkspace        *self,
                                                          gboolean               fetch,
                                                          GCancellable          *cancellable,
                                                          GAsyncReadyCallback    callback,
                                                          gpointer               user_data);
ClaraLeverSetup   *clara_workspace_read_lever_finish     (ClaraWorkspace        *self,
                                                          GAsyncResult          *result,
                                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void               clara_workspace_preview_lever_async   (ClaraWorkspace        *self,
                                                          const char *const     *postings,
                                                          gboolean               skip_archived,
                                                          guint                  n_at_most,
                                                          GCancellable          *cancellable,
                                                          GAsyncReadyCallback    callback,
                                                          gpointer               user_data);
ClaraLeverPreview *clara_workspace_preview_lever_finish  (ClaraWorkspace        *self,
                                                          GAsyncResult          *result,
                                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void               clara_workspace_sync_async            (ClaraWorkspace        *self,
                                                          GCancellable          *cancellable,
                                                          GAsyncReadyCallback    callback,
                                                          gpointer               user_data);
gboolean           clara_workspace_sync_finish           (ClaraWorkspace        *self,
                                                          GAsyncResult          *result,
                                                          ClaraLeverSyncReport  *report,
                                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
