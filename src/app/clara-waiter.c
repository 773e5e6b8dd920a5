/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-waiter.h"

/**
 * ClaraWaiter:
 *
 * Who waits for an answer, and whether they still do. What is durable, or was read before it could be given up, is
 * answered all the same: without this, the answer about one job or one candidate would be shown as that of the next.
 * Main thread only.
 */
struct _ClaraWaiter
{
  GObject *who;              /* (owned) */
  GCancellable *cancellable; /* (owned) */
};

/**
 * clara_waiter_new:
 * @who: an object that asks
 * @cancellable: cancelled when @who is about something else
 *
 * Returns: (transfer full): for the callback's user data
 */
ClaraWaiter *
clara_waiter_new (gpointer who, GCancellable *cancellable)
{
  ClaraWaiter *self = g_new (ClaraWaiter, 1);

  self->who = g_object_ref (who);
  self->cancellable = g_object_ref (cancellable);

  return self;
}

/**
 * clara_waiter_end:
 * @self: (transfer full): who asked
 *
 * Returns: (transfer full) (nullable): who is to be answered; %NULL where nobody waits any more
 */
gpointer
clara_waiter_end (ClaraWaiter *self)
{
  GObject *who = self->who;

  if (g_cancellable_is_cancelled (self->cancellable))
    g_clear_object (&who);
  g_object_unref (self->cancellable);
  g_free (self);

  return who;
}
