/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric-tally.h"
#include "clara-score-row.h"
#include "clara-write.h"

G_BEGIN_DECLS

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

/* How many meet what; what SQLite's reader of JSON is asked stands apart, for another engine has its own. */
ClaraRubricTally *
         clara_scores_tally       (ClaraConnection      *connection,
                                   const ClaraId        *job,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
