/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-actor.h"
#include "clara-decision.h"
#include "clara-undo.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Inside the room: what the decisions share. */

/**
 * ClaraStanding:
 * @status: where the card stands
 * @placed_by: whose word that is
 * @move: the row of its history that it stands by; 0: where it began
 */
typedef struct
{
  ClaraStatus   status;
  ClaraPlacedBy placed_by;
  gint64        move;
} ClaraStanding;

/**
 * ClaraMove:
 * @to: where to
 * @placed_by: whose word it is
 * @reason: (nullable): in the person's own words
 * @undo_of: the row of the history that it takes back; 0: none
 * @action: how the audit calls it
 * @deed: (nullable): what it is part of
 * @with_note: whether Lever gets a note of it
 */
typedef struct
{
  ClaraStatus    to;
  ClaraPlacedBy  placed_by;
  const char    *reason;
  gint64         undo_of;
  const char    *action;
  const ClaraId *deed;
  gboolean       with_note;
} ClaraMove;

/* Moves the card: history, audit and outbox; @card becomes as it is afterwards. Asks nobody's leave. */
gboolean    clara_decision_place         (ClaraWrite           *write,
                                          ClaraCandidacy       *card,
                                          const ClaraMove      *move,
                                          gint64               *placement,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_decision_get_standing  (ClaraConnection      *connection,
                                          const ClaraCandidacy *card,
                                          ClaraStanding        *standing,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_decision_add_step      (ClaraWrite           *write,
                                          ClaraUndoStep        *step,
                                          JsonObject           *before,
                                          JsonObject           *after,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * ClaraApplyFunc:
 * @write: a transaction
 * @step: a step of the journal
 * @undo: whether it is taken back; else it is done again
 * @applied: (out): FALSE where somebody has decided otherwise meanwhile, and nothing was changed
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
typedef gboolean (*ClaraApplyFunc) (ClaraWrite           *write,
                                    const ClaraUndoStep  *step,
                                    gboolean              undo,
                                    gboolean             *applied,
                                    GError              **error);

gboolean    clara_decision_apply_move    (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);
gboolean    clara_decision_apply_comment (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);
gboolean    clara_decision_apply_decide  (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);
gboolean    clara_decision_apply_rubric  (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);
gboolean    clara_decision_apply_merge   (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);
gboolean    clara_decision_apply_dismiss (ClaraWrite *, const ClaraUndoStep *, gboolean, gboolean *, GError **);

G_END_DECLS
