/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-setting.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

GHashTable *clara_workspace_list_settings        (ClaraWorkspace       *self,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_list_settings_async  (ClaraWorkspace       *self,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
GHashTable *clara_workspace_list_settings_finish (ClaraWorkspace       *self,
                                                  GAsyncResult         *result,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean    clara_workspace_set_setting          (ClaraWorkspace       *self,
                                                  const char           *key,
                                                  const char           *text,
                                                  GCancellable         *cancellable,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void        clara_workspace_set_setting_async    (ClaraWorkspace       *self,
                                                  const char           *key,
                                                  const char           *text,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean    clara_workspace_set_setting_finish   (ClaraWorkspace       *self,
                                                  GAsyncResult         *result,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
