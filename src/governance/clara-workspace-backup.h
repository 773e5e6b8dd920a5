/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-restored.h"
#include "clara-seal.h"

G_BEGIN_DECLS

gboolean clara_governance_backup         (ClaraDatabase        *database,
                                          const ClaraId        *member,
                                          const char           *path,
                                          const char           *passphrase,
                                          const ClaraSealCost  *cost,
                                          GCancellable         *cancellable,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_governance_restore_new    (const char           *folder,
                                          const char           *path,
                                          const char           *passphrase,
                                          ClaraRestored        *restored,
                                          GCancellable         *cancellable,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_governance_restore_over   (ClaraDatabase        *database,
                                          const ClaraId        *member,
                                          const char           *path,
                                          const char           *passphrase,
                                          ClaraRestored        *restored,
                                          GCancellable         *cancellable,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
