/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-cli-workspace.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraCliIntakeEnd:
 * @CLARA_CLI_INTAKE_DONE: nothing is left to be done
 * @CLARA_CLI_INTAKE_LEFT: something was given up, or has to wait
 * @CLARA_CLI_INTAKE_CANCELLED: somebody ended it; what was done is kept
 * @CLARA_CLI_INTAKE_FAILED: nothing can be screened, which has been said
 *
 * How a screening ended.
 */
typedef enum
{
  CLARA_CLI_INTAKE_DONE,
  CLARA_CLI_INTAKE_LEFT,
  CLARA_CLI_INTAKE_CANCELLED,
  CLARA_CLI_INTAKE_FAILED,
} ClaraCliIntakeEnd;

/**
 * ClaraCliIntake:
 *
 * A screening beside something else that requests it.
 */
typedef struct _ClaraCliIntake ClaraCliIntake;

ClaraCliIntake   *clara_cli_intake_begin   (const ClaraCliWorkspace *workspace,
                                            const ClaraId           *job,
                                            gboolean                 progress,
                                            GCancellable            *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void              clara_cli_intake_look    (ClaraCliIntake          *self);
void              clara_cli_intake_drain   (ClaraCliIntake          *self);
gboolean          clara_cli_intake_is_over (ClaraCliIntake          *self);
ClaraCliIntakeEnd clara_cli_intake_end     (ClaraCliIntake          *self) G_GNUC_WARN_UNUSED_RESULT;

ClaraCliIntakeEnd clara_cli_intake_run     (const ClaraCliWorkspace *workspace,
                                            const ClaraId           *job,
                                            gboolean                 progress,
                                            GCancellable            *cancellable) G_GNUC_WARN_UNUSED_RESULT;
int               clara_cli_intake_status  (ClaraCliIntakeEnd        end);
int               clara_cli_intake_again   (const ClaraCliWorkspace *workspace,
                                            gboolean                 progress) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
