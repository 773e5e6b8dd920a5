/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraJobChange:
 * @version: the version of the job that the person has seen
 * @title: (not nullable): what it is called
 * @team: (nullable): where in the house
 * @place: (nullable): where on earth
 * @blind: whether names stay hidden until somebody gives a reason
 * @retention_days: days after which candidacies are forgotten; 0: the team's own setting
 *
 * How a job shall be from now on. Borrowed by who is given it.
 */
typedef struct
{
  int         version;
  const char *title;
  const char *team;
  const char *place;
  gboolean    blind;
  int         retention_days;
} ClaraJobChange;

gboolean clara_workspace_change_job        (ClaraWorkspace        *self,
                                            const ClaraId         *job,
                                            const ClaraJobChange  *change,
                                            int                   *version,
                                            GCancellable          *cancellable,
                                            GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_change_job_async  (ClaraWorkspace        *self,
                                            const ClaraId         *job,
                                            const ClaraJobChange  *change,
                                            GCancellable          *cancellable,
                                            GAsyncReadyCallback    callback,
                                            gpointer               user_data);
gboolean clara_workspace_change_job_finish (ClaraWorkspace        *self,
                                            GAsyncResult          *result,
                                            int                   *version,
                                            GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
