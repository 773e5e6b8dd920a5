/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxBucket:
 * @rate: tokens that come back in a second; 0: no limit
 * @burst: the most that the bucket holds
 * @level: what it holds now
 * @last: when that was so, in microseconds of the monotonic clock
 *
 * A token bucket: each request takes one.
 */
typedef struct
{
  double rate;
  double burst;
  double level;
  gint64 last;
} ClaraSandboxBucket;

void     clara_sandbox_bucket_init (ClaraSandboxBucket *self,
                                    double              rate,
                                    double              burst);
gboolean clara_sandbox_bucket_take (ClaraSandboxBucket *self,
                                    gint64              now);

G_END_DECLS
