/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-lever-publisher-private.h"

/* Sabotage: what may have arrived is sent again without looking whether it has. */

void __wrap_clara_publisher_look_note (ClaraPublisher *self,
                                       const ClaraOutboxRow *row,
                                       ClaraPublished *result);

void
__wrap_clara_publisher_look_note (ClaraPublisher *self,
                                  const ClaraOutboxRow *row,
                                  ClaraPublished *result)
{
  result->looked = TRUE;
  result->to = CLARA_OUTBOX_INFLIGHT;
}
