/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * CLARA_WORKSPACE_MAX_ADVANCED:
 *
 * The most candidates that clara_workspace_list_advanced_async() lists.
 */
#define CLARA_WORKSPACE_MAX_ADVANCED 50u

/* What a member has seen, and what should be seen first. */
gboolean   clara_workspace_note_visit           (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 GCancellable         *cancellable,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_note_visit_async     (ClaraWorkspace       *self,
                                                 const ClaraId        *job,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean   clara_workspace_note_visit_finish    (ClaraWorkspace       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_workspace_list_advanced_async  (ClaraWorkspace       *self,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
GPtrArray *clara_workspace_list_advanced_finish (ClaraWorkspace       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
