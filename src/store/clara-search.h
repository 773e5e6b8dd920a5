/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraSearchHit:
 * @candidacy: where it was found
 * @job: its job
 * @snippet: (owned): de-identified words around what was found, which stands between U+0002 and U+0003
 */
typedef struct
{
  ClaraId  candidacy;
  ClaraId  job;
  char    *snippet;
} ClaraSearchHit;

#define CLARA_SEARCH_HIT_START "\x02"
#define CLARA_SEARCH_HIT_END   "\x03"

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

void       clara_search_hit_free (ClaraSearchHit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSearchHit, clara_search_hit_free)

G_END_DECLS
