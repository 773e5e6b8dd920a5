/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-intake-load.h"
#include "clara-scores.h"
#include "clara-screened.h"
#include "clara-work.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraIntakeResult:
 *
 * What the screening of one candidacy came to, ready to be written. Owned by one thread at a time.
 */
typedef struct _ClaraIntakeResult ClaraIntakeResult;

ClaraIntakeResult   *clara_intake_result_new          (ClaraWorkItem             *item,
                                                       ClaraIntakeInput          *input,
                                                       const ClaraIntakeVersions *versions) G_GNUC_WARN_UNUSED_RESULT;
void                 clara_intake_result_free         (ClaraIntakeResult         *self);

void                 clara_intake_result_set_score    (ClaraIntakeResult         *self,
                                                       ClaraScore                *score,
                                                       const char                *reason);
void                 clara_intake_result_set_reading  (ClaraIntakeResult         *self,
                                                       ClaraScreened             *screened,
                                                       ClaraIdentity             *learned);

const ClaraWorkItem *clara_intake_result_get_item     (ClaraIntakeResult         *self);
gboolean             clara_intake_result_keep         (ClaraIntakeResult         *self,
                                                       ClaraWrite                *write,
                                                       GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraIntakeResult, clara_intake_result_free)

G_END_DECLS
