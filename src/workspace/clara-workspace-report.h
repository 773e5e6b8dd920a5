/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-bands.h"
#include "clara-candidacy.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * CLARA_JOB_REPORT_N_BINS:
 *
 * Into how many ranges of ten points the scores are counted; a score of 100 is in the last one.
 */
#define CLARA_JOB_REPORT_N_BINS 10u

/**
 * ClaraJobReport:
 * @title: (owned): what the job is called
 * @team: (owned) (nullable): where in the house
 * @place: (owned) (nullable): where on earth
 * @at: when it was counted, in ms since the epoch, UTC
 * @bands: where the lines are that count for the job
 * @n_cards: how many candidates
 * @counts: how many in each status
 * @by_person: how many of them a person placed there
 * @n_scored: how many have a score
 * @n_unreadable: how many handed in nothing that can be read
 * @n_waiting: how many were not read yet
 * @bins: how many scores in each range of ten points
 * @lowest: the lowest score; means something where @n_scored is not 0, as the next two
 * @median: the score in the middle; between two, half way
 * @highest: the highest score
 *
 * How the candidates of a job stand, in numbers alone. Owned by one thread at a time.
 */
typedef struct
{
  char       *title;
  char       *team;
  char       *place;
  gint64      at;
  ClaraBands  bands;
  guint       n_cards;
  guint       counts[CLARA_N_STATUSES];
  guint       by_person[CLARA_N_STATUSES];
  guint       n_scored;
  guint       n_unreadable;
  guint       n_waiting;
  guint       bins[CLARA_JOB_REPORT_N_BINS];
  double      lowest;
  double      median;
  double      highest;
} ClaraJobReport;

void            clara_job_report_free             (ClaraJobReport       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraJobReport, clara_job_report_free)

void            clara_job_report_count            (ClaraJobReport       *self,
                                                   GPtrArray            *cards);

ClaraJobReport *clara_workspace_report_job        (ClaraWorkspace       *self,
                                                   const ClaraId        *job,
                                                   gboolean              leaves,
                                                   GCancellable         *cancellable,
                                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void            clara_workspace_report_job_async  (ClaraWorkspace       *self,
                                                   const ClaraId        *job,
                                                   gboolean              leaves,
                                                   GCancellable         *cancellable,
                                                   GAsyncReadyCallback   callback,
                                                   gpointer              user_data);
ClaraJobReport *clara_workspace_report_job_finish (ClaraWorkspace       *self,
                                                   GAsyncResult         *result,
                                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
