/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/* Who was erased in one workspace, to be erased again in an older copy of it. */
typedef struct _ClaraForgotten ClaraForgotten;

ClaraForgotten *clara_forgotten_load     (ClaraDatabase         *database,
                                          GCancellable          *cancellable,
                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_forgotten_match    (ClaraForgotten        *self,
                                          ClaraDatabase         *other,
                                          GCancellable          *cancellable,
                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_forgotten_apply    (const ClaraForgotten  *self,
                                          ClaraWrite            *write,
                                          guint                 *n_erased,
                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
char           *clara_forgotten_to_facts (const ClaraForgotten  *self,
                                          const ClaraId         *member,
                                          guint                  n_erased) G_GNUC_WARN_UNUSED_RESULT;
void            clara_forgotten_free     (ClaraForgotten        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraForgotten, clara_forgotten_free)

G_END_DECLS
