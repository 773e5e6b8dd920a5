/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

gboolean clara_workspace_use_credential (ClaraWorkspace  *self,
                                         const char      *folder,
                                         gboolean         connect,
                                         GCancellable    *cancellable,
                                         GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
