/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-duplicate.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean   clara_duplicates_find    (ClaraWrite       *write,
                                     const ClaraId    *candidacy,
                                     guint            *n_found,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_duplicates_dismiss (ClaraWrite       *write,
                                     const ClaraId    *one,
                                     const ClaraId    *other,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_duplicates_restore (ClaraWrite      *write,
                                     const ClaraId    *one,
                                     const ClaraId    *other,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_duplicates_merge   (ClaraWrite       *write,
                                     const ClaraId    *into,
                                     const ClaraId    *from,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_duplicates_unmerge (ClaraWrite       *write,
                                     const ClaraId    *from,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GArray    *clara_duplicates_list_merged
                                    (ClaraConnection  *connection,
                                     const ClaraId    *into,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_duplicates_list    (ClaraConnection  *connection,
                                     const ClaraId    *job,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
