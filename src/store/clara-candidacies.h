/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean        clara_candidacies_add                (ClaraWrite       *write,
                                                      ClaraCandidacy   *candidacy,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_place              (ClaraWrite       *write,
                                                      const ClaraId    *candidacy,
                                                      int               seen_version,
                                                      ClaraStatus       to,
                                                      ClaraPlacedBy     placed_by,
                                                      const char       *reason,
                                                      gint64            undo_of,
                                                      gint64           *placement,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_set_decision       (ClaraWrite       *write,
                                                      const ClaraId    *candidacy,
                                                      int               seen_version,
                                                      ClaraDecision     decision,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_set_stage          (ClaraWrite       *write,
                                                      const ClaraId    *candidacy,
                                                      const char       *stage,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_set_reason         (ClaraWrite       *write,
                                                      const ClaraId    *candidacy,
                                                      const char       *reason,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_set_shared         (ClaraWrite       *write,
                                                      const ClaraId    *candidacy,
                                                      gboolean          shared,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraCandidacy *clara_candidacies_get                (ClaraConnection  *connection,
                                                      const ClaraId    *candidacy,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraCandidacy *clara_candidacies_get_by_opportunity (ClaraConnection  *connection,
                                                      const ClaraId    *job,
                                                      const char       *opportunity,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_candidacies_list               (ClaraConnection  *connection,
                                                      const ClaraId    *job,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_candidacies_list_advanced      (ClaraConnection  *connection,
                                                      guint             most,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_candidacies_list_disputed      (ClaraConnection  *connection,
                                                      guint             most,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_candidacies_get_history        (ClaraConnection  *connection,
                                                      const ClaraId    *candidacy,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_count_arrived      (ClaraConnection  *connection,
                                                      const ClaraId    *job,
                                                      gint64            since,
                                                      guint            *n,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_count_mapped       (ClaraConnection  *connection,
                                                      const ClaraId    *job,
                                                      gint64            since,
                                                      guint            *n,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_get_standing       (ClaraConnection  *connection,
                                                      const ClaraId    *candidacy,
                                                      gint64           *standing,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_candidacies_find_undo          (ClaraConnection  *connection,
                                                      gint64            move,
                                                      gint64           *undo,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GArray         *clara_candidacies_list_of_lever      (ClaraConnection  *connection,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GArray         *clara_candidacies_list_expired       (ClaraConnection  *connection,
                                                      gint64            now,
                                                      int               team_days,
                                                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
