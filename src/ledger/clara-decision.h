/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-deed.h"
#include "clara-scores.h"
#include "clara-write.h"

G_BEGIN_DECLS

/*
 * The only way to change a card. Each function writes, in the transaction it is lent: the row, the step of the undo
 * journal, the audit, the effects for Lever, and by itself the change log. It is lent by clara_database_write(), or one
 * of several in a larger one, such as a page of a sync. #ClaraLedger does each of them alone, without waiting.
 *
 * Who acts is the member of the transaction, whose role is read anew each time: %CLARA_ERROR_NOT_PERMITTED names it.
 * What is for the program itself says so. A failure leaves nothing behind once the function that was lent the
 * transaction returns FALSE, as it has to.
 */

/**
 * CLARA_DECISION_MAX_CARDS:
 *
 * The most cards that one deed moves.
 */
#define CLARA_DECISION_MAX_CARDS 20000u

/**
 * CLARA_WORK_RESCORE:
 *
 * The kind of work that a new rubric asks for: whoever was scored by another one is scored anew. Its subject is the job.
 */
#define CLARA_WORK_RESCORE "rescore"

/**
 * CLARA_WORK_REWEIGH:
 *
 * The kind of work that other bands ask for: everybody is placed by them anew. Its subject is the job.
 */
#define CLARA_WORK_REWEIGH "reweigh"

/* Where a card stands. */
gboolean clara_decision_move              (ClaraWrite           *write,
                                           const ClaraSeenCard  *cards,
                                           guint                 n_cards,
                                           ClaraStatus           to,
                                           const char           *reason,
                                           ClaraId              *deed,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_confirm           (ClaraWrite           *write,
                                           const ClaraSeenCard  *card,
                                           ClaraId              *deed,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_put_back          (ClaraWrite           *write,
                                           const ClaraSeenCard  *card,
                                           const char           *reason,
                                           ClaraId              *deed,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_take_score        (ClaraWrite           *write,
                                           ClaraScoreRow        *row,
                                           const char           *document,
                                           gboolean             *moved,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_take_unreadable   (ClaraWrite           *write,
                                           const ClaraId        *candidacy,
                                           const char           *reason,
                                           gboolean             *moved,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_take_stage        (ClaraWrite           *write,
                                           const ClaraId        *candidacy,
                                           const char           *stage,
                                           const ClaraStatus    *to,
                                           gint64                at,
                                           gboolean             *moved,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_publish           (ClaraWrite           *write,
                                           const ClaraId        *candidacy,
                                           gboolean             *added,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* What is said of it. */
gboolean clara_decision_comment           (ClaraWrite           *write,
                                           const ClaraId        *candidacy,
                                           const char           *text,
                                           ClaraId              *comment,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_decide            (ClaraWrite           *write,
                                           const ClaraId        *review,
                                           const ClaraId        *candidacy,
                                           ClaraDecision         decision,
                                           const char           *comment,
                                           ClaraId              *deed,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* What is asked for, and who is who. */
gboolean clara_decision_set_rubric        (ClaraWrite           *write,
                                           const ClaraId        *job,
                                           const char           *document,
                                           ClaraId              *rubric,
                                           int                  *version,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_merge             (ClaraWrite           *write,
                                           const ClaraId        *into,
                                           const ClaraId        *from,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_dismiss_duplicate (ClaraWrite           *write,
                                           const ClaraId        *one,
                                           const ClaraId        *other,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The journal of the member who acts. */
gboolean clara_decision_undo              (ClaraWrite           *write,
                                           ClaraUndone          *undone,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_decision_redo              (ClaraWrite           *write,
                                           ClaraUndone          *redone,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
