/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-work-counts.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_JOB_WORK (clara_job_work_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobWork, clara_job_work, CLARA, JOB_WORK, GObject)

const ClaraId         *clara_job_work_get_job     (ClaraJobWork    *self);
const char            *clara_job_work_get_title   (ClaraJobWork    *self);
const ClaraWorkCounts *clara_job_work_get_counts  (ClaraJobWork    *self);
double                 clara_job_work_get_share   (ClaraJobWork    *self);

#define CLARA_TYPE_WORK_MODEL (clara_work_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWorkModel, clara_work_model, CLARA, WORK_MODEL, GObject)

ClaraWorkModel        *clara_work_model_new       (ClaraWorkspace  *workspace) G_GNUC_WARN_UNUSED_RESULT;
guint                  clara_work_model_get_open  (ClaraWorkModel  *self);
double                 clara_work_model_get_share (ClaraWorkModel  *self);

G_END_DECLS
