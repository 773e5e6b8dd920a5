/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-cli-task.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

gboolean clara_cli_in_turn (ClaraWorkspace    *workspace,
                            ClaraCliTaskFunc   func,
                            gpointer           data,
                            GCancellable      *cancellable,
                            GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
