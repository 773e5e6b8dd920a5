/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-passphrase.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraSealCost:
 * @passes: how often the memory is gone through
 * @memory_kib: how much memory is filled, in KiB
 *
 * What it costs to make the key out of a passphrase, and to try out another one.
 */
typedef struct
{
  guint32 passes;
  guint32 memory_kib;
} ClaraSealCost;

extern const ClaraSealCost clara_seal_cost_default;

gboolean clara_seal_file   (int                   source,
                            const char           *path,
                            const char           *passphrase,
                            const ClaraSealCost  *cost,
                            GCancellable         *cancellable,
                            GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_unseal_file (const char           *path,
                            int                   target,
                            const char           *passphrase,
                            GCancellable         *cancellable,
                            GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
