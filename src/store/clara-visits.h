/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* What a member has seen of the jobs. */

gboolean    clara_visits_note      (ClaraWrite       *write,
                                    const ClaraId    *member,
                                    const ClaraId    *job,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *clara_visits_count_new (ClaraConnection  *connection,
                                    const ClaraId    *member,
                                    gboolean          all,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
