/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-intake.h"
#include "clara-ledger.h"
#include "clara-news.h"
#include "clara-secrets.h"
#include "clara-session.h"

G_BEGIN_DECLS

#define CLARA_TYPE_WORKSPACE (clara_workspace_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWorkspace, clara_workspace, CLARA, WORKSPACE, GObject)

char           *clara_workspace_find_folder  (const char           *named) G_GNUC_WARN_UNUSED_RESULT;

ClaraWorkspace *clara_workspace_create       (const char           *folder,
                                              const char           *team,
                                              const char           *admin,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void            clara_workspace_create_async (const char           *folder,
                                              const char           *team,
                                              const char           *admin,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
ClaraWorkspace *clara_workspace_open         (const char           *folder,
                                              const char           *as,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void            clara_workspace_open_async   (const char           *folder,
                                              const char           *as,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
ClaraWorkspace *clara_workspace_open_finish  (GAsyncResult         *result,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean        clara_workspace_exists       (const char           *folder);
gboolean        clara_workspace_try          (const char           *folder,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_keep_house   (ClaraWorkspace       *self,
                                              GCancellable         *cancellable,
                                              GError              **error);
void            clara_workspace_keep_house_async
                                             (ClaraWorkspace       *self,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
gboolean        clara_workspace_keep_house_finish
                                             (ClaraWorkspace       *self,
                                              GAsyncResult         *result,
                                              GError              **error);
gboolean        clara_workspace_close        (ClaraWorkspace       *self,
                                              GError              **error);

const char     *clara_workspace_get_folder   (ClaraWorkspace       *self);
ClaraDatabase  *clara_workspace_get_database (ClaraWorkspace       *self);
ClaraSession   *clara_workspace_get_session  (ClaraWorkspace       *self);
ClaraLedger    *clara_workspace_get_ledger   (ClaraWorkspace       *self);
ClaraNews      *clara_workspace_get_news     (ClaraWorkspace       *self);
void            clara_workspace_set_secrets  (ClaraWorkspace       *self,
                                              ClaraSecrets         *secrets);
ClaraSecrets   *clara_workspace_dup_secrets  (ClaraWorkspace       *self) G_GNUC_WARN_UNUSED_RESULT;
void            clara_workspace_set_threads  (ClaraWorkspace       *self,
                                              guint                 n_threads);
ClaraScreener  *clara_workspace_get_screener (ClaraWorkspace       *self,
                                              GError              **error);
ClaraIntake    *clara_workspace_get_intake   (ClaraWorkspace       *self,
                                              GError              **error);

gboolean        clara_workspace_read         (ClaraWorkspace       *self,
                                              ClaraReadFunc         func,
                                              gpointer              data,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_write        (ClaraWorkspace       *self,
                                              ClaraWriteFunc        func,
                                              gpointer              data,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
