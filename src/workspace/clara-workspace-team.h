/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-member.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/* Who belongs to the team. */
GPtrArray  *clara_workspace_list_members         (ClaraWorkspace       *self,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_list_members_async   (ClaraWorkspace       *self,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
GPtrArray  *clara_workspace_list_members_finish  (ClaraWorkspace       *self,
                                                  GAsyncResult         *result,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    clara_workspace_add_member           (ClaraWorkspace       *self,
                                                  const char           *email,
                                                  ClaraRole             role,
                                                  ClaraId              *member,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_add_member_async     (ClaraWorkspace       *self,
                                                  const char           *email,
                                                  ClaraRole             role,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean    clara_workspace_set_role             (ClaraWorkspace       *self,
                                                  const char           *who,
                                                  ClaraRole             role,
                                                  ClaraId              *member,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_set_role_async       (ClaraWorkspace       *self,
                                                  const char           *who,
                                                  ClaraRole             role,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean    clara_workspace_set_active           (ClaraWorkspace       *self,
                                                  const char           *who,
                                                  gboolean              active,
                                                  ClaraId              *member,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_set_active_async     (ClaraWorkspace       *self,
                                                  const char           *who,
                                                  gboolean              active,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean    clara_workspace_change_member_finish (ClaraWorkspace       *self,
                                                  GAsyncResult         *result,
                                                  ClaraId              *member,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
