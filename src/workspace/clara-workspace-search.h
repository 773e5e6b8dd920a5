/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-search-hit.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * CLARA_WORKSPACE_MAX_HITS:
 *
 * The most candidates that one search finds by their texts; and as many again by name.
 */
#define CLARA_WORKSPACE_MAX_HITS 200u

/**
 * ClaraFound:
 * @card: (owned): the candidate
 * @snippet: (owned) (nullable): de-identified words around what was found, which stands between
 *   %CLARA_SEARCH_HIT_START and %CLARA_SEARCH_HIT_END; %NULL where the candidate was found by name
 *
 * Somebody whom a search has found. Owned by one thread at a time.
 */
typedef struct
{
  ClaraCandidacy *card;
  char           *snippet;
} ClaraFound;

void       clara_found_free              (ClaraFound           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraFound, clara_found_free)

GPtrArray *clara_workspace_search        (ClaraWorkspace       *self,
                                          const char           *words,
                                          const ClaraId        *job,
                                          GCancellable         *cancellable,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void       clara_workspace_search_async  (ClaraWorkspace       *self,
                                          const char           *words,
                                          const ClaraId        *job,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
GPtrArray *clara_workspace_search_finish (ClaraWorkspace       *self,
                                          GAsyncResult         *result,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
