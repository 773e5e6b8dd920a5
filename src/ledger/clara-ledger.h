/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit.h"
#include "clara-database.h"
#include "clara-decision.h"
#include "clara-erasure.h"
#include "clara-gate.h"

G_BEGIN_DECLS

/*
 * The ledger in short. What takes a ClaraWrite runs inside of clara_database_write() or clara_database_write_async(),
 * alone or with others in one transaction, on whatever thread that is; who acts is the member given there.
 *
 *   clara-permission.h  clara_role_may: the one table of who may do what (in `model`, for session and ledger alike)
 *   clara-actor.h       clara_actor_check: the same, of a member as of now
 *   clara-decision.h    move, confirm, put_back            a person's word about cards
 *                       take_score, take_unreadable        the score's, where nothing stronger has placed the card
 *                       take_stage                         Lever's
 *                       publish, comment, decide           what is told, and said
 *                       set_rubric, merge, dismiss_duplicate
 *                       undo, redo                         of all these but what the program does by itself
 *   clara-audit.h       append, verify, export
 *   clara-gate.h        read_*: for a machine; show_*: for a person, who is in the audit before anything is shown;
 *                       read_blind: the text without the person, for anybody who may see the card; find_revealed
 *   clara-erasure.h     request, carry_out, finish; knows_*: who must not come back; welcome_*: who may
 *   clara-team.h        found; members, roles, settings, jobs; what becomes of an effect that is stuck
 *   clara-publication.h the payloads in the outbox
 *   clara-tidings.h     what the members are told that nobody of them has done
 *
 * ClaraLedger is for windows: a member's hand. Each of its calls is one transaction on the database's thread; it
 * returns at once, and its _finish tells what is durable.
 */

#define CLARA_TYPE_LEDGER (clara_ledger_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLedger, clara_ledger, CLARA, LEDGER, GObject)

ClaraLedger   *clara_ledger_new                  (ClaraDatabase        *database,
                                                  const ClaraId        *member) G_GNUC_WARN_UNUSED_RESULT;

void           clara_ledger_move_async           (ClaraLedger          *self,
                                                  const ClaraSeenCard  *cards,
                                                  guint                 n_cards,
                                                  ClaraStatus           to,
                                                  const char           *reason,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean       clara_ledger_move_finish          (ClaraLedger          *self,
                                                  GAsyncResult         *result,
                                                  ClaraId              *deed,
                                                  GError              **error);
void           clara_ledger_undo_async           (ClaraLedger          *self,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
void           clara_ledger_redo_async           (ClaraLedger          *self,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean       clara_ledger_undo_finish          (ClaraLedger          *self,
                                                  GAsyncResult         *result,
                                                  ClaraUndone          *undone,
                                                  GError              **error);
void           clara_ledger_comment_async        (ClaraLedger          *self,
                                                  const ClaraId        *candidacy,
                                                  const char           *text,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean       clara_ledger_comment_finish       (ClaraLedger          *self,
                                                  GAsyncResult         *result,
                                                  ClaraId              *comment,
                                                  GError              **error);
void           clara_ledger_show_identity_async  (ClaraLedger          *self,
                                                  const ClaraId        *candidacy,
                                                  const char           *reason,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
ClaraIdentity *clara_ledger_show_identity_finish (ClaraLedger          *self,
                                                  GAsyncResult         *result,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void           clara_ledger_show_bytes_async     (ClaraLedger          *self,
                                                  const ClaraId        *candidacy,
                                                  const ClaraId        *material,
                                                  const char           *reason,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
GBytes        *clara_ledger_show_bytes_finish    (ClaraLedger          *self,
                                                  GAsyncResult         *result,
                                                  char                **file_name,
                                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
