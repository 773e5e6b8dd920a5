/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

gboolean clara_agent_secrets_install (ClaraWorkspace  *workspace,
                                      const char      *folder,
                                      GCancellable    *cancellable,
                                      GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
