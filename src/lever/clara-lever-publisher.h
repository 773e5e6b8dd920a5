/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-client.h"
#include "clara-outbox-row.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraLeverWroteFunc:
 * @write: the transaction that also settles the effect
 * @opportunity: Lever's id of what was written to
 * @updated: Lever's `updatedAt` of it once the write was done, in ms; never 0
 * @data: what the caller gave along
 * @error: return location for a #GError
 *
 * Tells that Lever's newest mark of an opportunity is Clara's own doing, so that whoever reads next knows it.
 *
 * Returns: whether it was kept; else the effect is not settled
 */
typedef gboolean (*ClaraLeverWroteFunc) (ClaraWrite  *write,
                                         const char  *opportunity,
                                         gint64       updated,
                                         gpointer     data,
                                         GError     **error);

/**
 * ClaraLeverProgressFunc:
 * @n_done: how many effects are settled
 * @n_open: how many are not
 * @data: what the caller gave along
 *
 * Tells how far it is, on the thread of the publisher.
 */
typedef void (*ClaraLeverProgressFunc) (guint n_done, guint n_open, gpointer data);

/**
 * ClaraLeverExpectsFunc:
 * @data: what the caller gave along
 *
 * Asked on the thread of the publisher whenever nothing is left to send.
 *
 * Returns: whether more may still be put into the outbox
 */
typedef gboolean (*ClaraLeverExpectsFunc) (gpointer data);

/**
 * ClaraLeverPublisherOptions:
 * @wait: whether to stay until nothing is pending, on its way or unknown; else what is not due yet is left alone
 * @expects: (nullable): with @wait, stays until this says that nothing more comes
 * @expects_data: for @expects
 * @reconcile: whether the notes of every opportunity are read and held against what was sent: costs one request each
 * @wrote: (nullable): told of every write whose answer names `updatedAt`
 * @wrote_data: for @wrote
 * @progress: (nullable): told of every step
 * @progress_data: for @progress
 *
 * How to publish. A plain structure; all zeros is a good one.
 */
typedef struct
{
  gboolean                wait;
  ClaraLeverExpectsFunc   expects;
  gpointer                expects_data;
  gboolean                reconcile;
  ClaraLeverWroteFunc     wrote;
  gpointer                wrote_data;
  ClaraLeverProgressFunc  progress;
  gpointer                progress_data;
} ClaraLeverPublisherOptions;

/**
 * ClaraLeverPublisherReport:
 * @n_notes: notes that are there now and were not before
 * @n_tags: tags that were set or taken off
 * @n_retracted: candidacies whose notes and tag were taken off
 * @n_healed: what stood in Lever otherwise than it was sent, and was put right
 * @counts: how many effects are in each state at the end
 * @busy: whether another program is sending, and this one left it to it
 * @trouble: why it ended before its time; %CLARA_LEVER_FINE: it did not
 * @message: the same in words, without a name; empty: it did not
 *
 * What came of it. A plain structure.
 */
typedef struct
{
  guint              n_notes;
  guint              n_tags;
  guint              n_retracted;
  guint              n_healed;
  guint              counts[CLARA_N_OUTBOX_STATES];
  gboolean           busy;
  ClaraLeverTrouble  trouble;
  char               message[256];
} ClaraLeverPublisherReport;

gboolean clara_lever_publisher_run (ClaraDatabase                     *database,
                                    ClaraLeverClient                  *client,
                                    const ClaraLeverPublisherOptions  *options,
                                    GCancellable                      *cancellable,
                                    ClaraLeverPublisherReport         *report,
                                    GError                           **error);

G_END_DECLS
