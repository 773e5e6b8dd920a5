/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-member.h"
#include "clara-outbox.h"
#include "clara-write.h"

G_BEGIN_DECLS

/*
 * What a team decides of itself: who belongs to it, what it has settled, which jobs it works on. Each asks anew who
 * acts, and is in the audit. None of it stands in the undo journal: it is said anew.
 */

gboolean clara_team_found         (ClaraWrite        *write,
                                   const char        *name,
                                   const char        *email,
                                   ClaraId           *admin,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_add_member    (ClaraWrite        *write,
                                   const char        *email,
                                   ClaraRole          role,
                                   ClaraId           *member,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_set_role      (ClaraWrite        *write,
                                   const ClaraId     *member,
                                   ClaraRole          role,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_set_active    (ClaraWrite        *write,
                                   const ClaraId     *member,
                                   gboolean           active,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_set_setting   (ClaraWrite        *write,
                                   const char        *key,
                                   const char        *value,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_team_add_job       (ClaraWrite        *write,
                                   ClaraJob          *job,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_update_job    (ClaraWrite        *write,
                                   ClaraJob          *job,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_set_processed (ClaraWrite        *write,
                                   const ClaraId     *job,
                                   gboolean           processed,
                                   const char        *reason,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_team_settle_effect (ClaraWrite        *write,
                                   const ClaraId     *op_id,
                                   ClaraOutboxState   to,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
