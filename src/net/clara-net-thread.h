/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraNetFunc:
 * @data: what the caller gave along
 *
 * Begins something on the network's thread. It must not block: all other calls wait for it.
 */
typedef void (*ClaraNetFunc) (gpointer data);

GMainContext *clara_net_thread_get_context (void);
void          clara_net_thread_invoke      (ClaraNetFunc  func,
                                            gpointer      data);
gboolean      clara_net_thread_is_current  (void);

GSource      *clara_net_thread_add_timeout (guint         ms,
                                            GSourceFunc   func,
                                            gpointer      data);
GSource      *clara_net_thread_add_cancel  (GCancellable *cancellable,
                                            GCancellableSourceFunc func,
                                            gpointer      data);

G_END_DECLS
