/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _ClaraWaiter ClaraWaiter;

ClaraWaiter *clara_waiter_new (gpointer      who,
                             GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
gpointer    clara_waiter_end (ClaraWaiter   *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
