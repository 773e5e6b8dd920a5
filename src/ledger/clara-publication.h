/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-write.h"

G_BEGIN_DECLS

/*
 * What a deed has to tell Lever: rows of the outbox, whose payload is JSON that the publisher turns into tags and notes.
 * Nothing is written for a candidacy without an opportunity, or one that goes on as another.
 *
 *   tag            {"status","tag": the tag that shall stand, null: none}
 *   status-note    {"status","change","placed_by"}
 *   decision-note  {"decision","review","change"}
 *   score-note     {"version","status","score","low","high","seq","engine","rubric",
 *                   "requirements":[{"text","verdict","points","of"}],
 *                   "facts":{"months","fields":[{"field","months"}],"unplaced": months of no known field,"education",
 *                            "languages":[{"language","level"}],"certifications":[…],"unknown":n}}
 *   retract        {"op_ids":[…],"remote_ids":[…]}: take Clara's own notes and tag off; for no candidacy, it is gone
 *
 * No name, no contact, no word out of a document, and no "@", stands in any of them.
 */
#define CLARA_PUBLICATION_TAG           "tag"
#define CLARA_PUBLICATION_STATUS_NOTE   "status-note"
#define CLARA_PUBLICATION_DECISION_NOTE "decision-note"
#define CLARA_PUBLICATION_SCORE_NOTE    "score-note"
#define CLARA_PUBLICATION_RETRACT       "retract"

gboolean clara_publication_add_status   (ClaraWrite            *write,
                                         const ClaraCandidacy  *card,
                                         gboolean               with_note,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_publication_add_decision (ClaraWrite            *write,
                                         const ClaraCandidacy  *card,
                                         int                    review_number,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_publication_add_score    (ClaraWrite            *write,
                                         const ClaraCandidacy  *card,
                                         gboolean              *added,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_publication_has_score    (ClaraConnection       *connection,
                                         const ClaraId         *candidacy,
                                         int                   *version,
                                         gint64                *seq,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_publication_dup_score    (ClaraConnection       *connection,
                                         const ClaraCandidacy  *card,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_publication_add_retract  (ClaraWrite            *write,
                                         const ClaraCandidacy  *card,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
