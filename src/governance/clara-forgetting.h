/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/**
 * CLARA_WORK_ERASE_TRACES:
 *
 * The kind of work that is left when somebody was forgotten and the traces in the folder are still to be taken away; its
 * subject is the workspace.
 */
#define CLARA_WORK_ERASE_TRACES "erase-traces"

gboolean clara_governance_erase        (ClaraDatabase        *database,
                                        const ClaraId        *member,
                                        const ClaraId        *candidacies,
                                        guint                 n_candidacies,
                                        const char           *reason,
                                        guint                *n_erased,
                                        GCancellable         *cancellable,
                                        GError              **error);

/* What a kill, or a disk that was full, has left. */
gboolean clara_governance_erase_due    (ClaraDatabase        *database,
                                        guint                *n_erased,
                                        GCancellable         *cancellable,
                                        GError              **error);

G_END_DECLS
