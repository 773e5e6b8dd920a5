/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-publisher.h"
#include "clara-outbox-row.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraToPublish:
 * @n_notes: notes that Lever does not have yet: of newer scores, and those that wait to be sent
 * @n_tags: tags that wait to be set or taken off
 *
 * What publishing a job would write in Lever.
 */
typedef struct
{
  guint n_notes;
  guint n_tags;
} ClaraToPublish;

/**
 * ClaraSent:
 * @n_notes: notes that were written
 * @n_tags: tags that were set or taken off
 * @counts: how many effects of the whole workspace are in each state afterwards
 * @trouble: (owned) (nullable): why Lever was left alone before all was sent
 *
 * What came of sending.
 */
typedef struct
{
  guint  n_notes;
  guint  n_tags;
  guint  counts[CLARA_N_OUTBOX_STATES];
  char  *trouble;
} ClaraSent;

gboolean clara_workspace_count_to_publish (ClaraWorkspace  *self,
                                           const ClaraId   *job,
                                           ClaraToPublish  *count,
                                           GCancellable    *cancellable,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_publish          (ClaraWorkspace  *self,
                                           const ClaraId   *job,
                                           guint           *n_newer,
                                           GCancellable    *cancellable,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_count_to_publish_async
                                          (ClaraWorkspace       *self,
                                           const ClaraId        *job,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean clara_workspace_count_to_publish_finish
                                          (ClaraWorkspace       *self,
                                           GAsyncResult         *result,
                                           ClaraToPublish       *count,
                                           char                **example,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_publish_async    (ClaraWorkspace       *self,
                                           const ClaraId        *job,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean clara_workspace_publish_finish   (ClaraWorkspace       *self,
                                           GAsyncResult         *result,
                                           guint                *n_newer,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_send             (ClaraWorkspace  *self,
                                           ClaraSent       *sent,
                                           GCancellable    *cancellable,
                                           GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_send_while       (ClaraWorkspace         *self,
                                           ClaraLeverExpectsFunc   expects,
                                           gpointer                data,
                                           ClaraSent              *sent,
                                           GCancellable           *cancellable,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_sent_clear                 (ClaraSent       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraSent, clara_sent_clear)

G_END_DECLS
