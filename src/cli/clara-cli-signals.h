/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraCliSignals:
 *
 * A watch on the signals that ask a program to end. Main thread only.
 */
typedef struct _ClaraCliSignals ClaraCliSignals;

ClaraCliSignals *clara_cli_signals_watch   (GCancellable    *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void             clara_cli_signals_unwatch (ClaraCliSignals *self);

G_END_DECLS
