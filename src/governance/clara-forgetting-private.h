/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

gboolean clara_governance_forget_one    (ClaraWrite     *write,
                                         const ClaraId  *candidacy,
                                         guint          *n_erased,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_governance_erase_traces  (ClaraDatabase  *database,
                                         GCancellable   *cancellable,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
