/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-duplicate.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraDuplicateView:
 * @duplicate: (owned): two candidacies that may be the same person
 * @label_one: (owned): what a blind board calls the one
 * @label_other: (owned): and the other
 *
 * A pair for a person to decide on. Owned by one thread at a time.
 */
typedef struct
{
  ClaraDuplicate *duplicate;
  char           *label_one;
  char           *label_other;
} ClaraDuplicateView;

void       clara_duplicate_view_free               (ClaraDuplicateView   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraDuplicateView, clara_duplicate_view_free)

GPtrArray *clara_workspace_list_duplicates         (ClaraWorkspace       *self,
                                                    const ClaraId        *job,
                                                    GCancellable         *cancellable,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_list_duplicates_async   (ClaraWorkspace       *self,
                                                    const ClaraId        *job,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
GPtrArray *clara_workspace_list_duplicates_finish  (ClaraWorkspace       *self,
                                                    GAsyncResult         *result,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean   clara_workspace_merge                   (ClaraWorkspace       *self,
                                                    const ClaraId        *into,
                                                    const ClaraId        *from,
                                                    GCancellable         *cancellable,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_merge_async             (ClaraWorkspace       *self,
                                                    const ClaraId        *into,
                                                    const ClaraId        *from,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean   clara_workspace_merge_finish            (ClaraWorkspace       *self,
                                                    GAsyncResult         *result,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_workspace_dismiss_duplicate_async (ClaraWorkspace       *self,
                                                    const ClaraId        *one,
                                                    const ClaraId        *other,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean   clara_workspace_dismiss_duplicate_finish
                                                   (ClaraWorkspace       *self,
                                                    GAsyncResult         *result,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
