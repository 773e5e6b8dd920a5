/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraRequirementEffect:
 * @requirement: (owned): id of the requirement
 * @counts: how many candidates have each verdict
 * @n_moved: how many would be placed elsewhere by their score if nobody asked for it
 *
 * What a requirement does on a board.
 */
typedef struct
{
  char  *requirement;
  guint  counts[CLARA_N_VERDICTS];
  guint  n_moved;
} ClaraRequirementEffect;

/**
 * ClaraRubricEffects:
 * @requirements: (owned) (element-type ClaraRequirementEffect): in the rubric's order
 * @n_scored: how many candidates are counted: whose newest score is by the rubric that counts
 *
 * What each requirement of a job does on its board. Owned by one thread at a time.
 */
typedef struct
{
  GPtrArray *requirements;
  guint      n_scored;
} ClaraRubricEffects;

void                          clara_rubric_effects_free             (ClaraRubricEffects       *self);
const ClaraRequirementEffect *clara_rubric_effects_find             (const ClaraRubricEffects *self,
                                                                     const char               *requirement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraRubricEffects, clara_rubric_effects_free)

void                          clara_workspace_weigh_rubric_async    (ClaraWorkspace           *self,
                                                                     const ClaraId            *job,
                                                                     GCancellable             *cancellable,
                                                                     GAsyncReadyCallback       callback,
                                                                     gpointer                  user_data);
ClaraRubricEffects           *clara_workspace_weigh_rubric_finish   (ClaraWorkspace           *self,
                                                                     GAsyncResult             *result,
                                                                     GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

void                          clara_workspace_find_verdict_async    (ClaraWorkspace           *self,
                                                                     const ClaraId            *job,
                                                                     const char               *requirement,
                                                                     gboolean                  met,
                                                                     GCancellable             *cancellable,
                                                                     GAsyncReadyCallback       callback,
                                                                     gpointer                  user_data);
GHashTable                   *clara_workspace_find_verdict_finish   (ClaraWorkspace           *self,
                                                                     GAsyncResult             *result,
                                                                     GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
