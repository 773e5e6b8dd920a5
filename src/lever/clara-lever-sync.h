/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-client.h"

G_BEGIN_DECLS

/**
 * ClaraLeverSyncProgress:
 * @phase: `lists`, `postings`, `candidates`, `departures` or `papers`, to be translated
 * @n_done: how many of it are done
 * @n_total: how many there are; 0: nobody knows before they were read
 * @left_ms: how long the papers that are known of will take at the pace so far; -1: nobody knows
 *
 * How far a sync is.
 */
typedef struct
{
  const char *phase;
  guint       n_done;
  guint       n_total;
  gint64      left_ms;
} ClaraLeverSyncProgress;

/**
 * ClaraLeverSyncProgressFunc:
 * @progress: how far it is
 * @data: what the caller gave along
 *
 * Is told how far a sync is, on the thread that syncs.
 */
typedef void (*ClaraLeverSyncProgressFunc) (const ClaraLeverSyncProgress *progress, gpointer data);

/**
 * ClaraLeverSyncReport:
 * @n_requests: how many requests were sent meanwhile, by whomever through the same client
 * @n_postings: postings that were read
 * @n_added: candidates that came in
 * @n_changed: candidates of whom something changed
 * @n_moved: cards that a stage in Lever has moved
 * @n_erased: candidates who were deleted or made unknown in Lever, and are forgotten here
 * @n_gone: candidates whom Lever does not give any more
 * @n_papers: papers that were taken
 * @n_left: candidates whose papers are still to be fetched
 * @problems: (owned) (element-type utf8): what was refused, and why: ids and field names, no personal data
 *
 * What came of a sync. A plain structure; begin with all zero.
 */
typedef struct
{
  guint      n_requests;
  guint      n_postings;
  guint      n_added;
  guint      n_changed;
  guint      n_moved;
  guint      n_erased;
  guint      n_gone;
  guint      n_papers;
  guint      n_left;
  GPtrArray *problems;
} ClaraLeverSyncReport;

gboolean clara_lever_sync_postings     (ClaraLeverClient           *client,
                                        ClaraDatabase              *database,
                                        ClaraLeverSyncReport       *report,
                                        GCancellable               *cancellable,
                                        GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_names        (ClaraLeverClient           *client,
                                        ClaraDatabase              *database,
                                        ClaraLeverSyncReport       *report,
                                        GCancellable               *cancellable,
                                        GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_run          (ClaraLeverClient           *client,
                                        ClaraDatabase              *database,
                                        ClaraLeverSyncProgressFunc  progress,
                                        gpointer                    progress_data,
                                        ClaraLeverSyncReport       *report,
                                        GCancellable               *cancellable,
                                        GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_events       (ClaraLeverClient           *client,
                                        ClaraDatabase              *database,
                                        ClaraLeverSyncReport       *report,
                                        gboolean                   *many,
                                        GCancellable               *cancellable,
                                        GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_lever_sync_report_clear (ClaraLeverSyncReport       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraLeverSyncReport, clara_lever_sync_report_clear)

G_END_DECLS
