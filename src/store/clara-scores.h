/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score-row.h"
#include "clara-candidacy.h"
#include "clara-score.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraScored:
 * @candidacy: who
 * @status: where the card stands
 * @placed_by: whose word that is
 *
 * A candidate with a score. A plain value.
 */
typedef struct
{
  ClaraId        candidacy;
  ClaraStatus    status;
  ClaraPlacedBy  placed_by;
} ClaraScored;

/**
 * ClaraScoreMatch:
 * @requirement: (owned): id of the requirement
 * @verdict: what was found
 * @shown: 0 … 1: how far, before what lists may add was limited
 * @listed: whether nothing but a list speaks for it
 *
 * What a score was added up from.
 */
typedef struct
{
  char         *requirement;
  ClaraVerdict  verdict;
  double        shown;
  gboolean      listed;
} ClaraScoreMatch;

/**
 * ClaraScoreFunc:
 * @scored: a candidate
 * @matches: (array length=n_matches): what the newest score was added up from
 * @n_matches: how many
 * @data: what the caller gave along
 *
 * What is told of each score. Runs on the thread that reads.
 */
typedef void (*ClaraScoreFunc) (const ClaraScored     *scored,
                                const ClaraScoreMatch *matches,
                                guint                  n_matches,
                                gpointer               data);

gboolean clara_scores_each        (ClaraConnection      *connection,
                                   const ClaraId        *job,
                                   ClaraScoreFunc        func,
                                   gpointer              data,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_scores_add         (ClaraWrite           *write,
                                   ClaraScoreRow        *row,
                                   const char           *document,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_scores_get_newest  (ClaraConnection      *connection,
                                   const ClaraId        *candidacy,
                                   ClaraScoreRow        *row,
                                   char                **document,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GArray  *clara_scores_list_stale  (ClaraConnection      *connection,
                                   const ClaraId        *job,
                                   const char           *engine,
                                   const char           *model,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
