/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-search-hit.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean   clara_search_set    (ClaraWrite       *write,
                                const ClaraId    *candidacy,
                                const char       *label,
                                const char       *job_title,
                                const char       *skills,
                                const char       *text,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_search_remove (ClaraWrite       *write,
                                const ClaraId    *candidacy,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_search_find   (ClaraConnection  *connection,
                                const char       *words,
                                const ClaraId    *job,
                                guint             max_hits,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;

char      *clara_search_make_query (const char   *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
