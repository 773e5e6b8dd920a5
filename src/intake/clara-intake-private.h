/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-intake-result.h"
#include "clara-intake.h"

G_BEGIN_DECLS

/* Inside the room. */

/* Jobs, made ready once and shared; any thread. */
typedef struct _ClaraIntakeJobs ClaraIntakeJobs;

ClaraIntakeJobs *clara_intake_jobs_new  (ClaraScreener           *screener);
void             clara_intake_jobs_free (ClaraIntakeJobs         *self);
ClaraScreenJob  *clara_intake_jobs_get  (ClaraIntakeJobs         *self,
                                         const ClaraIntakeInput  *input,
                                         GCancellable            *cancellable,
                                         GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

struct _ClaraIntake
{
  GObject parent_instance;

  ClaraDatabase *database; /* (owned) */
  ClaraScreener *screener; /* (owned) */
  ClaraIntakeJobs *jobs;   /* (owned) */
  ClaraIntakeVersions versions;
  ClaraId owner;
  guint n_parallel;
  GCancellable *cancellable; /* (owned) */
  GPtrArray *running;        /* (owned) (element-type ClaraWorkItem): copies of what is on the way, for renewing */
  GPtrArray *results;        /* (owned) (element-type ClaraIntakeResult): to be written */
  GPtrArray *failures;       /* (owned) (element-type ClaraIntakeFailure): to be given back */
  guint look_source;
  guint renew_source;
  gulong changed_handler;
  GTask *stopping; /* (owned) (nullable) */
  gboolean started;
  gboolean claiming;
  gboolean look_again; /* news came while claiming */
  gboolean writing;
  gboolean exhausted;      /* the last claim found nothing */
  gboolean scores_unasked; /* it did not look for scores: too many were on the way */
  guint alone;        /* so many are written one by one */
};

/* Work that went wrong. */
typedef struct
{
  ClaraWorkItem *item; /* (owned) */
  const char *reason;  /* a short stable name */
  gboolean cancelled;
} ClaraIntakeFailure;

ClaraWorkItem *clara_intake_copy_item    (const ClaraWorkItem *item) G_GNUC_WARN_UNUSED_RESULT;
void           clara_intake_failure_free (gpointer             failure);
void           clara_intake_add_failure  (ClaraIntake         *self,
                                          ClaraWorkItem       *item,
                                          const GError        *error);

void           clara_intake_forget_running
                                         (ClaraIntake         *self,
                                          const ClaraId       *item);

/* The three that call each other: claiming what there is room for, writing what is finished, telling who waits. */
void           clara_intake_pump         (ClaraIntake         *self);
void           clara_intake_flush        (ClaraIntake         *self);
void           clara_intake_settle       (ClaraIntake         *self);
void           clara_intake_tell_failure (ClaraIntake         *self,
                                          const GError        *error);
void           clara_intake_tell_progress
                                         (ClaraIntake         *self,
                                          guint                n_written);
gboolean       clara_intake_renew_cb     (gpointer             intake);

/* How long a claim holds without a sign of life. After a kill the work waits so long. */
#define CLARA_INTAKE_LEASE_MS 15000u

gboolean clara_intake_kind_from_string (const char      *string,
                                        ClaraIntakeKind *kind);

/* One candidacy, from its work row to a result. */
void               clara_intake_task_async  (ClaraDatabase              *database,
                                             ClaraScreener              *screener,
                                             ClaraIntakeJobs            *jobs,
                                             const ClaraIntakeVersions  *versions,
                                             ClaraWorkItem              *item,
                                             GCancellable               *cancellable,
                                             GAsyncReadyCallback         callback,
                                             gpointer                    user_data);
ClaraIntakeResult *clara_intake_task_finish (GAsyncResult               *result,
                                             GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
