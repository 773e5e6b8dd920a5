/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-passphrase.h"
#include "clara-restored.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/* Who is forgotten. */
gboolean clara_workspace_erase              (ClaraWorkspace       *self,
                                             const ClaraId        *candidacies,
                                             guint                 n_candidacies,
                                             const char           *reason,
                                             guint                *n_erased,
                                             GCancellable         *cancellable,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_erase_async        (ClaraWorkspace       *self,
                                             const ClaraId        *candidacies,
                                             guint                 n_candidacies,
                                             const char           *reason,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
gboolean clara_workspace_erase_finish       (ClaraWorkspace       *self,
                                             GAsyncResult         *result,
                                             guint                *n_erased,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The whole workspace, sealed in a file. */
gboolean clara_workspace_backup             (ClaraWorkspace       *self,
                                             const char           *path,
                                             const char           *passphrase,
                                             GCancellable         *cancellable,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_backup_async       (ClaraWorkspace       *self,
                                             const char           *path,
                                             const char           *passphrase,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
gboolean clara_workspace_backup_finish      (ClaraWorkspace       *self,
                                             GAsyncResult         *result,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_restore            (ClaraWorkspace       *self,
                                             const char           *path,
                                             const char           *passphrase,
                                             ClaraRestored        *restored,
                                             GCancellable         *cancellable,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_restore_async      (ClaraWorkspace       *self,
                                             const char           *path,
                                             const char           *passphrase,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
gboolean clara_workspace_restore_finish     (ClaraWorkspace       *self,
                                             GAsyncResult         *result,
                                             ClaraRestored        *restored,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_restore_new        (const char           *folder,
                                             const char           *path,
                                             const char           *passphrase,
                                             ClaraRestored        *restored,
                                             GCancellable         *cancellable,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_restore_new_async  (const char           *folder,
                                             const char           *path,
                                             const char           *passphrase,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
gboolean clara_workspace_restore_new_finish (GAsyncResult         *result,
                                             ClaraRestored        *restored,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
