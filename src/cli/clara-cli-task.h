/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraCliTaskFunc:
 * @data: what the caller gave along
 * @cancellable: gives it up
 * @error: return location for a #GError
 *
 * Something that blocks. Runs on a thread of its own.
 *
 * Returns: whether it worked
 */
typedef gboolean (*ClaraCliTaskFunc) (gpointer data, GCancellable *cancellable, GError **error);

gboolean clara_cli_task_run       (ClaraCliTaskFunc   func,
                                   gpointer           data,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_cli_task_run_until (ClaraCliTaskFunc   func,
                                   gpointer           data,
                                   GCancellable      *cancellable,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
