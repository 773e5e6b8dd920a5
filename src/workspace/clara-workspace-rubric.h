/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-bands.h"
#include "clara-job.h"
#include "clara-rubric.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraJobRubric:
 * @job: (owned): the job, with its text, to which the spans of requirements refer
 * @rubric: (owned): what it asks for
 * @id: the version that counts
 * @version: its number, from 1
 * @bands: where the job's lines are: its own, else the team's
 *
 * What a job asks for, as it counts now. Owned by one thread at a time.
 */
typedef struct
{
  ClaraJob    *job;
  ClaraRubric *rubric;
  ClaraId      id;
  int          version;
  ClaraBands   bands;
} ClaraJobRubric;

void              clara_job_rubric_free                (ClaraJobRubric       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraJobRubric, clara_job_rubric_free)

ClaraJobRubric   *clara_workspace_get_rubric           (ClaraWorkspace       *self,
                                                        const ClaraId        *job,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void              clara_workspace_get_rubric_async     (ClaraWorkspace       *self,
                                                        const ClaraId        *job,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
ClaraJobRubric   *clara_workspace_get_rubric_finish    (ClaraWorkspace       *self,
                                                        GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean          clara_workspace_set_rubric           (ClaraWorkspace       *self,
                                                        const ClaraId        *job,
                                                        ClaraRubric          *rubric,
                                                        ClaraId              *id,
                                                        int                  *version,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void              clara_workspace_set_rubric_async     (ClaraWorkspace       *self,
                                                        const ClaraId        *job,
                                                        ClaraRubric          *rubric,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean          clara_workspace_set_rubric_finish    (ClaraWorkspace       *self,
                                                        GAsyncResult         *result,
                                                        ClaraId              *id,
                                                        int                  *version,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void              clara_workspace_set_job_bands_async  (ClaraWorkspace       *self,
                                                        const ClaraId        *job,
                                                        const ClaraBands     *bands,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean          clara_workspace_set_job_bands_finish (ClaraWorkspace       *self,
                                                        GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
