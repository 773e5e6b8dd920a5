/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-extraction.h"
#include "clara-identity.h"
#include "clara-job.h"
#include "clara-material.h"
#include "clara-outbox-row.h"
#include "clara-profile.h"
#include "clara-rubric.h"
#include "clara-score-row.h"
#include "clara-shown-text.h"
#include "clara-talk.h"
#include "clara-workspace.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ClaraCandidateViewFlags:
 * @CLARA_CANDIDATE_VIEW_NONE: without the texts of the materials
 * @CLARA_CANDIDATE_VIEW_TEXTS: with them, de-identified
 */
typedef enum
{
  CLARA_CANDIDATE_VIEW_NONE = 0,
  CLARA_CANDIDATE_VIEW_TEXTS = 1 << 0,
} ClaraCandidateViewFlags;

/**
 * ClaraMaterialView:
 * @material: (owned): what it is
 * @reading: (owned) (nullable): what was read, where that was asked for: the text without the person, to which the
 *   spans of evidence refer; how and where something was hidden, without its words; the warnings
 * @shown: (owned) (nullable): what the screen shows in place of that text, where the team's level shows more
 * @file_name: (owned) (nullable): how the file was called, where a reason was given and it had a name
 *
 * What a candidate handed in, as it is shown.
 */
typedef struct
{
  ClaraMaterial   *material;
  ClaraExtraction *reading;
  ClaraShownText  *shown;
  char            *file_name;
} ClaraMaterialView;

/**
 * ClaraCandidateView:
 * @card: the card
 * @job: its job, with its text
 * @scored: whether there is a score
 * @row: the newest score, where there is one
 * @stale: whether it was made by a rubric, or an engine, that does not count any more
 * @score_document: (nullable): the same with its matches, as JSON
 * @score: (nullable): the same as an object
 * @score_reason: (nullable): why nothing could be read when it was made
 * @score_fault: (nullable): why @score is not there though there is a score
 * @rubric: (nullable): what it was made by, which need not be what counts now
 * @profile_document: (nullable): what was read of the candidate, as JSON
 * @profile: (nullable): the same as an object; %NULL also where the document cannot be read
 * @materials: (element-type ClaraMaterialView): what was handed in
 * @comments: (element-type ClaraComment): what was said, the oldest first
 * @history: (element-type ClaraPlacement): where it stood, the oldest first
 * @outbox: (element-type ClaraOutboxRow): what Lever is still to be told, and was
 * @members: #ClaraId → mail address
 * @identity: (nullable): who it is; %NULL unless a reason was given
 *
 * All that is shown of one candidacy, as it was at one moment. Reference counted, and not changed once it was made; the
 * counting may be done by any thread, the rest by one at a time.
 */
typedef struct
{
  ClaraCandidacy *card;
  ClaraJob       *job;
  gboolean        scored;
  ClaraScoreRow   row;
  gboolean        stale;
  JsonObject     *score_document;
  ClaraScore     *score;
  char           *score_reason;
  char           *score_fault;
  ClaraRubric    *rubric;
  JsonObject     *profile_document;
  ClaraProfile   *profile;
  GPtrArray      *materials;
  GPtrArray      *comments;
  GPtrArray      *history;
  GPtrArray      *outbox;
  GHashTable     *members;
  ClaraIdentity  *identity;
} ClaraCandidateView;

#define CLARA_TYPE_CANDIDATE_VIEW (clara_candidate_view_get_type ())
GType               clara_candidate_view_get_type    (void) G_GNUC_CONST;

ClaraCandidateView *clara_candidate_view_load        (ClaraWorkspace            *workspace,
                                                      const ClaraId             *candidacy,
                                                      ClaraCandidateViewFlags    flags,
                                                      const char                *reason,
                                                      GCancellable              *cancellable,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void                clara_candidate_view_load_async  (ClaraWorkspace            *workspace,
                                                      const ClaraId             *candidacy,
                                                      ClaraCandidateViewFlags    flags,
                                                      const char                *reason,
                                                      GCancellable              *cancellable,
                                                      GAsyncReadyCallback        callback,
                                                      gpointer                   user_data);
ClaraCandidateView *clara_candidate_view_load_finish (ClaraWorkspace            *workspace,
                                                      GAsyncResult              *result,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraCandidateView *clara_candidate_view_ref         (ClaraCandidateView        *self) G_GNUC_WARN_UNUSED_RESULT;
void                clara_candidate_view_unref       (ClaraCandidateView        *self);
const char         *clara_candidate_view_get_member  (const ClaraCandidateView  *self,
                                                      const ClaraId             *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraCandidateView, clara_candidate_view_unref)

G_END_DECLS
