/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-screener.h"
#include "clara-work.h"

G_BEGIN_DECLS

/**
 * ClaraIntakeKind:
 * @CLARA_INTAKE_READ: what a candidacy handed in is read and scored
 * @CLARA_INTAKE_SCORE: what was read before is scored anew: the rubric or the bands have changed
 *
 * What is to be done with a candidacy.
 */
typedef enum
{
  CLARA_INTAKE_READ,
  CLARA_INTAKE_SCORE,
} ClaraIntakeKind;

/**
 * ClaraIntakePriority:
 * @CLARA_INTAKE_NOW: it is on the screen
 * @CLARA_INTAKE_SOON: it has just come in
 * @CLARA_INTAKE_LATER: whenever there is time
 *
 * Smaller comes first.
 */
typedef enum
{
  CLARA_INTAKE_NOW = 0,
  CLARA_INTAKE_SOON = 10,
  CLARA_INTAKE_LATER = 20,
} ClaraIntakePriority;

gboolean     clara_intake_request      (ClaraWrite           *write,
                                        ClaraIntakeKind       kind,
                                        const ClaraId        *candidacy,
                                        const ClaraId        *job,
                                        ClaraIntakePriority   priority,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_intake_request_job  (ClaraWrite           *write,
                                        const ClaraId        *job,
                                        gboolean              all,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean     clara_intake_prefer       (ClaraWrite           *write,
                                        const ClaraId        *candidacies,
                                        guint                 n_candidacies,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_intake_pause_job    (ClaraWrite           *write,
                                        const ClaraId        *job,
                                        gboolean              paused,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_intake_cancel_job   (ClaraWrite           *write,
                                        const ClaraId        *job,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

#define CLARA_TYPE_INTAKE (clara_intake_get_type ())
G_DECLARE_FINAL_TYPE (ClaraIntake, clara_intake, CLARA, INTAKE, GObject)

ClaraIntake *clara_intake_new          (ClaraDatabase        *database,
                                        ClaraScreener        *screener,
                                        guint                 n_parallel,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void         clara_intake_start        (ClaraIntake          *self);
void         clara_intake_wake         (ClaraIntake          *self);
gboolean     clara_intake_is_busy      (ClaraIntake          *self);
void         clara_intake_stop_async   (ClaraIntake          *self,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean     clara_intake_stop_finish  (ClaraIntake          *self,
                                        GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
