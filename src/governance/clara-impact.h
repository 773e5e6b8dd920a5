/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection.h"
#include "clara-impact-figures.h"
#include "clara-impact-groups.h"
#include "clara-status.h"

G_BEGIN_DECLS

ClaraImpact *clara_impact_compute   (ClaraConnection          *connection,
                                     const ClaraId            *job,
                                     const ClaraImpactGroups  *groups,
                                     ClaraStatus               selected_from,
                                     GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
double       clara_impact_get_p     (guint                     n_one,
                                     guint                     selected_one,
                                     guint                     n_other,
                                     guint                     selected_other);

G_END_DECLS
