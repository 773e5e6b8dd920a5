/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraJobDraft:
 * @reason: (owned) (nullable): why the document could not be read, a short stable name; then the rest is %NULL
 * @text: (owned) (nullable): the job text, to which the spans of requirements refer
 * @language: (owned) (nullable): ISO 639-1
 * @rubric: (owned) (nullable): what was read out of it; its title is empty where the text does not say one
 *
 * A job text, read, before anything is kept. Owned by one thread at a time.
 */
typedef struct
{
  char        *reason;
  char        *text;
  char        *language;
  ClaraRubric *rubric;
} ClaraJobDraft;

void           clara_job_draft_free                 (ClaraJobDraft        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraJobDraft, clara_job_draft_free)

void           clara_workspace_draft_job_async      (ClaraWorkspace       *self,
                                                     const char           *title,
                                                     const char           *path,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
void           clara_workspace_draft_job_text_async (ClaraWorkspace       *self,
                                                     const char           *title,
                                                     const char           *text,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
ClaraJobDraft *clara_workspace_draft_job_finish     (ClaraWorkspace       *self,
                                                     GAsyncResult         *result,
                                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
