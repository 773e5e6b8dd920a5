/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-talk.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean   clara_notices_add       (ClaraWrite       *write,
                                    ClaraNotice      *notice,
                                    const ClaraId    *candidacy,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_notices_mark_read (ClaraWrite       *write,
                                    const ClaraId    *member,
                                    const ClaraId    *notice,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_notices_renew     (ClaraWrite       *write,
                                    const ClaraNotice *notice,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_notices_withdraw  (ClaraWrite       *write,
                                    const ClaraId    *member,
                                    const char       *kind,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_notices_find      (ClaraConnection  *connection,
                                    const ClaraId    *member,
                                    const char       *kind,
                                    const ClaraId    *subject,
                                    ClaraNotice      *notice,
                                    gboolean         *found,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_notices_list      (ClaraConnection  *connection,
                                    const ClaraId    *member,
                                    gboolean          unread_only,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
