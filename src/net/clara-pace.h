/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CLARA_BACKOFF_MAX_MS:
 *
 * The longest pause between two attempts: a quarter of an hour.
 */
#define CLARA_BACKOFF_MAX_MS (15u * 60u * 1000u)

#define CLARA_TYPE_PACE (clara_pace_get_type ())
G_DECLARE_FINAL_TYPE (ClaraPace, clara_pace, CLARA, PACE, GObject)

ClaraPace *clara_pace_new       (double        rate) G_GNUC_WARN_UNUSED_RESULT;
ClaraPace *clara_pace_get       (const char   *account,
                                 double        rate) G_GNUC_WARN_UNUSED_RESULT;
gint64     clara_pace_take      (ClaraPace    *self,
                                 gint64        now) G_GNUC_WARN_UNUSED_RESULT;
void       clara_pace_hold      (ClaraPace    *self,
                                 gint64        until);

guint      clara_backoff_get_ms (guint         attempt,
                                 gint64        retry_after_ms);
gboolean   clara_backoff_wait   (guint         ms,
                                 GCancellable *cancellable);

G_END_DECLS
