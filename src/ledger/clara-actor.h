/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-permission.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean clara_actor_check           (ClaraConnection       *connection,
                                      const ClaraId         *member,
                                      ClaraPermission        permission,
                                      GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_actor_check_candidacy (ClaraConnection       *connection,
                                      const ClaraId         *member,
                                      ClaraPermission        permission,
                                      const ClaraCandidacy  *candidacy,
                                      GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
