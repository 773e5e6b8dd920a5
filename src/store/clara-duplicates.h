/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraDuplicate:
 * @one: a candidacy
 * @other: another one in the same job
 * @kind: (owned): what they share: `email`, `phone`, `link`, `text`
 * @at: ms since the epoch, UTC, when it was seen
 *
 * Two candidacies that may be the same person. A person decides.
 */
typedef struct
{
  ClaraId  one;
  ClaraId  other;
  char    *kind;
  gint64   at;
} ClaraDuplicate;

gboolean   clara_duplicates_find    (ClaraWrite       *write,
                                     const ClaraId    *candidacy,
                                     guint            *n_found,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_duplicates_dismiss (ClaraWrite       *write,
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
GPtrArray *clara_duplicates_list    (ClaraConnection  *connection,
                                     const ClaraId    *job,
                                     GError          **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_duplicate_free     (ClaraDuplicate   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraDuplicate, clara_duplicate_free)

G_END_DECLS
