/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_JOB_ITEM (clara_job_item_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobItem, clara_job_item, CLARA, JOB_ITEM, GObject)

const ClaraJob  *clara_job_item_get_job     (ClaraJobItem     *self);
guint            clara_job_item_get_n_new   (ClaraJobItem     *self);

#define CLARA_TYPE_JOBS_MODEL (clara_jobs_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobsModel, clara_jobs_model, CLARA, JOBS_MODEL, GObject)

ClaraJobsModel  *clara_jobs_model_new       (ClaraWorkspace   *workspace) G_GNUC_WARN_UNUSED_RESULT;
gboolean         clara_jobs_model_is_loaded (ClaraJobsModel   *self);
void             clara_jobs_model_reload    (ClaraJobsModel   *self);

G_END_DECLS
