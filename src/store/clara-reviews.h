/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-talk.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean     clara_comments_add   (ClaraWrite       *write,
                                   ClaraComment     *comment,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_comments_remove (ClaraWrite      *write,
                                   const ClaraId    *comment,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *clara_comments_list  (ClaraConnection  *connection,
                                   const ClaraId    *candidacy,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean     clara_reviews_add    (ClaraWrite       *write,
                                   ClaraReview      *review,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_reviews_decide (ClaraWrite       *write,
                                   const ClaraId    *review,
                                   const ClaraId    *candidacy,
                                   ClaraDecision     decision,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_reviews_close  (ClaraWrite       *write,
                                   const ClaraId    *review,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraReview *clara_reviews_get    (ClaraConnection  *connection,
                                   const ClaraId    *review,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *clara_reviews_list   (ClaraConnection  *connection,
                                   const ClaraId    *job,
                                   const ClaraId    *manager,
                                   GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
