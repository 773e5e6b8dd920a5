/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CLARA_TYPE_WORKER (clara_worker_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWorker, clara_worker, CLARA, WORKER, GObject)

ClaraWorker *clara_worker_new             (const char          *name,
                                           guint                n_threads) G_GNUC_WARN_UNUSED_RESULT;

void         clara_worker_push            (ClaraWorker         *self,
                                           GTask               *task,
                                           int                  priority,
                                           GTaskThreadFunc      func);

void         clara_worker_shutdown_async  (ClaraWorker         *self,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);
gboolean     clara_worker_shutdown_finish (ClaraWorker         *self,
                                           GAsyncResult        *result,
                                           GError             **error);

G_END_DECLS
