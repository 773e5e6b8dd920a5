/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-lever-publisher.h"
#include "clara-lever-sync.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/*
 * Inside the room: the one shape of what a member does with a workspace. A call is a structure that takes a copy of what
 * is asked and holds what comes of it. It is waited for (the command line, tests) or not (a window):
 *
 *   clara_workspace_call()         on the thread that calls
 *   clara_workspace_call_async()   on the threads of the database; the call is its thread's alone until the callback
 *   clara_workspace_call_finish()  gives the call back, from which the results are taken
 */

/**
 * ClaraWorkspaceSteps:
 * @write: (nullable): what is written first
 * @read: (nullable): what is read when that is durable
 *
 * What a call does. Both get the call as their data; @write may run more than once, and starts anew each time.
 */
typedef struct
{
  ClaraWriteFunc write;
  ClaraReadFunc  read;
} ClaraWorkspaceSteps;

/**
 * ClaraWorkspaceFunc:
 * @database: the database of the workspace
 * @member: who acts
 * @data: the call
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Something longer than a transaction, such as a backup. Runs on a thread of its own.
 *
 * Returns: whether it worked
 */
typedef gboolean (*ClaraWorkspaceFunc) (ClaraDatabase  *database,
                                        const ClaraId  *member,
                                        gpointer        data,
                                        GCancellable   *cancellable,
                                        GError        **error);

gboolean clara_workspace_call        (ClaraWorkspace             *self,
                                      const ClaraWorkspaceSteps  *steps,
                                      gpointer                    data,
                                      GCancellable               *cancellable,
                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_call_async  (ClaraWorkspace             *self,
                                      const ClaraWorkspaceSteps  *steps,
                                      gpointer                    data,
                                      GDestroyNotify              destroy,
                                      gpointer                    tag,
                                      GCancellable               *cancellable,
                                      GAsyncReadyCallback         callback,
                                      gpointer                    user_data);
void     clara_workspace_run_async   (ClaraWorkspace             *self,
                                      ClaraWorkspaceFunc          func,
                                      gpointer                    data,
                                      GDestroyNotify              destroy,
                                      gpointer                    tag,
                                      GCancellable               *cancellable,
                                      GAsyncReadyCallback         callback,
                                      gpointer                    user_data);
gpointer clara_workspace_call_finish (ClaraWorkspace             *self,
                                      GAsyncResult               *result,
                                      gpointer                    tag,
                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_forgive_not_found
                                     (GError                     *local,
                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraLeverClient *clara_workspace_open_lever
                                     (ClaraWorkspace             *self,
                                      GCancellable               *cancellable,
                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_sync_by     (ClaraWorkspace              *self,
                                      ClaraLeverClient            *client,
                                      ClaraLeverSyncProgressFunc   progress,
                                      gpointer                     progress_data,
                                      ClaraLeverSyncReport        *report,
                                      GCancellable                *cancellable,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_send_by     (ClaraWorkspace              *self,
                                      ClaraLeverClient            *client,
                                      ClaraLeverPublisherReport   *report,
                                      GCancellable                *cancellable,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

guint      clara_workspace_get_threads  (ClaraWorkspace   *self);
void       clara_workspace_set_screener (ClaraWorkspace   *self,
                                         ClaraScreener    *screener);
ClaraLexicon *clara_workspace_dup_lexicon
                                        (ClaraWorkspace   *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_workspace_read_cards   (ClaraConnection  *connection,
                                         ClaraJob         *job,
                                         gboolean          all,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *clara_workspace_read_jobs    (ClaraConnection  *connection,
                                         gboolean          all,
                                         gboolean          sees_all,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
