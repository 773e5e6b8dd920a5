/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-cli-workspace.h"
#include "clara-identity.h"
#include "clara-rubric.h"
#include "clara-scores.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ClaraCliShown:
 * @candidacy: which
 * @reason: (nullable): why who it is shall be shown; %NULL: it shall not
 * @card: (owned): the card
 * @job: (owned): its job
 * @scored: whether there is a score
 * @row: of its newest score
 * @document: (owned) (nullable): the score as JSON
 * @rubric: (owned) (nullable): what it was made by
 * @profile: (owned) (nullable): what was read, as JSON
 * @materials: (owned) (element-type ClaraMaterial): what was handed in
 * @comments: (owned) (element-type ClaraComment): what was said, the oldest first
 * @history: (owned) (element-type ClaraPlacement): where it stood, the oldest first
 * @outbox: (owned) (element-type ClaraOutboxRow): what Lever is still to be told, and was
 * @members: (owned): ClaraId → mail address
 * @identity: (owned) (nullable): who it is
 * @file_names: (owned) (nullable) (element-type utf8): how the files were called
 *
 * All that is shown of one candidacy.
 */
typedef struct
{
  ClaraId         candidacy;
  const char     *reason;
  ClaraCandidacy *card;
  ClaraJob       *job;
  gboolean        scored;
  ClaraScoreRow   row;
  JsonObject     *document;
  ClaraRubric    *rubric;
  JsonObject     *profile;
  GPtrArray      *materials;
  GPtrArray      *comments;
  GPtrArray      *history;
  GPtrArray      *outbox;
  GHashTable     *members;
  ClaraIdentity  *identity;
  GPtrArray      *file_names;
} ClaraCliShown;

gboolean    clara_cli_shown_load       (const ClaraCliWorkspace *workspace,
                                        ClaraCliShown           *self) G_GNUC_WARN_UNUSED_RESULT;
void        clara_cli_shown_clear      (ClaraCliShown           *self);
const char *clara_cli_shown_get_member (const ClaraCliShown     *self,
                                        const ClaraId           *member);
gboolean    clara_cli_shown_is_stale   (const ClaraCliShown     *self);

void        clara_cli_show_print_json  (const ClaraCliShown     *self);
void        clara_cli_show_print_text  (const ClaraCliShown     *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraCliShown, clara_cli_shown_clear)

G_END_DECLS
