/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-bucket.h"

/**
 * clara_sandbox_bucket_init:
 * @self: a bucket
 * @rate: tokens that come back in a second; 0: no limit
 * @burst: the most that the bucket holds
 *
 * Makes it a full bucket.
 */
void
clara_sandbox_bucket_init (ClaraSandboxBucket *self, double rate, double burst)
{
  self->rate = rate;
  self->burst = burst;
  self->level = burst;
  self->last = g_get_monotonic_time ();
}

/**
 * clara_sandbox_bucket_take:
 * @self: a bucket
 * @now: microseconds of the monotonic clock
 *
 * Returns: whether there was a token to take
 */
gboolean
clara_sandbox_bucket_take (ClaraSandboxBucket *self, gint64 now)
{
  if (self->rate <= 0)
    return TRUE;

  self->level = MIN (self->burst,
                     self->level + self->rate * (double) (now - self->last) / G_USEC_PER_SEC);
  self->last = now;
  if (self->level < 1)
    return FALSE;

  self->level -= 1;
  return TRUE;
}
