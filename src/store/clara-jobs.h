/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean   clara_jobs_add            (ClaraWrite       *write,
                                      ClaraJob         *job,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_jobs_update         (ClaraWrite       *write,
                                      ClaraJob         *job,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_jobs_set_processed  (ClaraWrite       *write,
                                      const ClaraId    *job,
                                      gboolean          processed,
                                      const char       *reason,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraJob  *clara_jobs_get            (ClaraConnection  *connection,
                                      const ClaraId    *job,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraJob  *clara_jobs_get_by_posting (ClaraConnection  *connection,
                                      const char       *posting,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_jobs_list           (ClaraConnection  *connection,
                                      gboolean          all,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* The versions of a job's rubric, as JSON documents. */
gboolean   clara_rubrics_add         (ClaraWrite       *write,
                                      const ClaraId    *job,
                                      const char       *document,
                                      ClaraId          *rubric,
                                      int              *version,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_rubrics_set_current (ClaraWrite       *write,
                                      const ClaraId    *job,
                                      const ClaraId    *rubric,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
char      *clara_rubrics_get_current (ClaraConnection  *connection,
                                      const ClaraId    *job,
                                      ClaraId          *rubric,
                                      int              *version,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
char      *clara_rubrics_get         (ClaraConnection  *connection,
                                      const ClaraId    *rubric,
                                      int              *version,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_rubrics_get_author  (ClaraConnection  *connection,
                                      const ClaraId    *rubric,
                                      ClaraId          *author,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_rubrics_set_outdated
                                     (ClaraWrite       *write,
                                      const char       *posting,
                                      gboolean          outdated,
                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
