/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

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

void clara_search_hit_free (ClaraSearchHit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSearchHit, clara_search_hit_free)

G_END_DECLS
