/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-member.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean     clara_members_add          (ClaraWrite       *write,
                                         ClaraMember      *member,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_members_set_role     (ClaraWrite       *write,
                                         const ClaraId    *member,
                                         ClaraRole         role,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_members_set_active   (ClaraWrite       *write,
                                         const ClaraId    *member,
                                         gboolean          active,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraMember *clara_members_get          (ClaraConnection  *connection,
                                         const ClaraId    *member,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraMember *clara_members_get_by_email (ClaraConnection  *connection,
                                         const char       *email,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *clara_members_list         (ClaraConnection  *connection,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
