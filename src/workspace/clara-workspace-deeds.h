/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-deed.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/*
 * What a member does with cards, for whoever may wait: the command line. A window uses #ClaraLedger, and for what that
 * does not do the calls without waiting here.
 */

ClaraCandidacy *clara_workspace_get_card       (ClaraWorkspace       *self,
                                                const ClaraId        *candidacy,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_move           (ClaraWorkspace       *self,
                                                const ClaraSeenCard  *cards,
                                                guint                 n_cards,
                                                ClaraStatus           to,
                                                const char           *reason,
                                                ClaraId              *deed,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_comment        (ClaraWorkspace       *self,
                                                const ClaraId        *candidacy,
                                                const char           *text,
                                                ClaraId              *comment,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_undo           (ClaraWorkspace       *self,
                                                ClaraUndone          *undone,
                                                char                **label,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_workspace_redo           (ClaraWorkspace       *self,
                                                ClaraUndone          *redone,
                                                char                **label,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
