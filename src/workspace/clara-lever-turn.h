/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-lease-holders.h"

G_BEGIN_DECLS

/**
 * ClaraLeverTurn:
 *
 * The right to read from Lever and to write there: one program of a workspace has it at a time. It is kept up by a thread
 * of its own until it is ended; with a program that is killed it ends by itself.
 */
typedef struct _ClaraLeverTurn ClaraLeverTurn;

/**
 * ClaraLeverTurnFunc:
 * @holder: (nullable): who has the turn, where that is known
 * @data: what the caller gave along
 *
 * Is told, once, that another program is waited for. Called on the thread that waits.
 */
typedef void (*ClaraLeverTurnFunc) (const ClaraLeaseHolder *holder, gpointer data);

ClaraLeverTurn *clara_lever_turn_take            (ClaraDatabase       *database,
                                                  const char          *program,
                                                  GCancellable        *cancellable,
                                                  ClaraLeaseHolder   **other,
                                                  GError             **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverTurn *clara_lever_turn_wait            (ClaraDatabase       *database,
                                                  const char          *program,
                                                  ClaraLeverTurnFunc   waits,
                                                  gpointer             data,
                                                  GCancellable        *cancellable,
                                                  GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GCancellable   *clara_lever_turn_get_cancellable (ClaraLeverTurn      *self);
gboolean        clara_lever_turn_is_lost         (ClaraLeverTurn      *self);
void            clara_lever_turn_end             (ClaraLeverTurn      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverTurn, clara_lever_turn_end)

G_END_DECLS
