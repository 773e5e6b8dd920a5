/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraLoopback:
 *
 * A listener on 127.0.0.1 that waits for one visit of the user's browser.
 */
typedef struct _ClaraLoopback ClaraLoopback;

/**
 * ClaraLoopbackFunc:
 * @parameters: (element-type utf8 utf8): the query, decoded, each name once
 * @data: what the caller gave along
 *
 * Judges a visit that is well formed. Runs on the network's thread; must not block.
 *
 * Returns: whether this is the one that was waited for; else it is answered 400, and waiting goes on
 */
typedef gboolean (*ClaraLoopbackFunc) (GHashTable *parameters, gpointer data);

ClaraLoopback *clara_loopback_open     (const guint16      *ports,
                                        guint               n_ports,
                                        const char         *path,
                                        ClaraLoopbackFunc   func,
                                        gpointer            data,
                                        GError            **error) G_GNUC_WARN_UNUSED_RESULT;
guint16        clara_loopback_get_port (ClaraLoopback      *self);
void           clara_loopback_close    (ClaraLoopback      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLoopback, clara_loopback_close)

G_END_DECLS
