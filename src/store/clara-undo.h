/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraUndoStep:
 * @seq: its place; later is larger
 * @deed: what it is part of: all steps of a deed are undone together
 * @member: whose deed it was
 * @kind: (owned): a short stable name
 * @candidacy: the candidacy it changed; zero: none
 * @subject: what else it changed; zero: nothing
 * @before: (owned) (nullable): JSON: how it was
 * @after: (owned) (nullable): JSON: how it became
 *
 * One thing that can be taken back.
 */
typedef struct
{
  gint64   seq;
  ClaraId  deed;
  ClaraId  member;
  char    *kind;
  ClaraId  candidacy;
  ClaraId  subject;
  char    *before;
  char    *after;
} ClaraUndoStep;

gboolean   clara_undo_add      (ClaraWrite       *write,
                                ClaraUndoStep    *step,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_undo_get_last (ClaraConnection  *connection,
                                const ClaraId    *member,
                                gboolean          undone,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_undo_mark     (ClaraWrite       *write,
                                const ClaraId    *deed,
                                gboolean          undone,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_undo_void     (ClaraWrite       *write,
                                const ClaraId    *deed,
                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_undo_step_free (ClaraUndoStep   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraUndoStep, clara_undo_step_free)

G_END_DECLS
