/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-hooks.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/*
 * What a page about webhooks shows, and what the receiver needs.
 *
 *   created    Lever was asked for it. Nothing has come yet: where that stays so although something has happened in
 *              Lever, a Super Admin has to switch the group of this event on, in Lever under Settings › Integrations and
 *              API › Webhooks; Lever's documents do not agree whether that is needed for what was made by a program
 *   verified   a delivery bore the right signature: a test of Clara's own, or Lever's: the way from outside is open
 *   seen       Lever itself has told of something: all of it works
 *
 * clara_workspace_test_webhooks() goes the way that Lever goes, by the public address through the proxy to the receiver,
 * with a delivery that is signed and says nothing. So *verified* without *seen* means that only Lever's own switch, or
 * patience, is missing. Without a public address there are no webhooks: Clara reads Lever every `poll-seconds`, and
 * nothing is lost by it but time.
 */

const char *clara_webhook_get_state              (const ClaraLeverHook  *hook);
char       *clara_webhook_make_url               (const char            *public_url,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray  *clara_workspace_list_webhooks        (ClaraWorkspace        *self,
                                                  GCancellable          *cancellable,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_list_webhooks_async  (ClaraWorkspace        *self,
                                                  GCancellable          *cancellable,
                                                  GAsyncReadyCallback    callback,
                                                  gpointer               user_data);
GPtrArray  *clara_workspace_list_webhooks_finish (ClaraWorkspace        *self,
                                                  GAsyncResult          *result,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    clara_workspace_test_webhooks        (ClaraWorkspace        *self,
                                                  GCancellable          *cancellable,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_test_webhooks_async  (ClaraWorkspace        *self,
                                                  GCancellable          *cancellable,
                                                  GAsyncReadyCallback    callback,
                                                  gpointer               user_data);
gboolean    clara_workspace_test_webhooks_finish (ClaraWorkspace        *self,
                                                  GAsyncResult          *result,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    clara_workspace_set_up_webhooks      (ClaraWorkspace        *self,
                                                  const char            *url,
                                                  const char            *program,
                                                  GCancellable          *cancellable,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_workspace_remove_webhooks      (ClaraWorkspace        *self,
                                                  const char            *program,
                                                  GCancellable          *cancellable,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_change_webhooks_async
                                                 (ClaraWorkspace        *self,
                                                  const char            *url,
                                                  const char            *program,
                                                  GCancellable          *cancellable,
                                                  GAsyncReadyCallback    callback,
                                                  gpointer               user_data);
gboolean    clara_workspace_change_webhooks_finish
                                                 (ClaraWorkspace        *self,
                                                  GAsyncResult          *result,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *clara_workspace_load_webhook_keys    (ClaraWorkspace        *self,
                                                  GCancellable          *cancellable,
                                                  GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
