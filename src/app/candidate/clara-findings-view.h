/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_FINDINGS_VIEW (clara_findings_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraFindingsView, clara_findings_view, CLARA, FINDINGS_VIEW, AdwBin)

void clara_findings_view_set_candidate (ClaraFindingsView  *self,
                                        ClaraCandidateView *candidate);

G_END_DECLS
