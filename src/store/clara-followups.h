/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-follow-up.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean       clara_followups_add          (ClaraWrite           *write,
                                             ClaraFollowUp        *follow_up,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_followups_update       (ClaraWrite           *write,
                                             const ClaraFollowUp  *follow_up,
                                             ClaraFollowUpState    seen_state,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraFollowUp *clara_followups_get          (ClaraConnection      *connection,
                                             const ClaraId        *follow_up,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraFollowUp *clara_followups_get_by_token (ClaraConnection      *connection,
                                             const ClaraId        *token,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *clara_followups_list         (ClaraConnection      *connection,
                                             const ClaraId        *candidacy,
                                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
