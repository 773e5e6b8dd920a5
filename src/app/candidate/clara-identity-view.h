/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_IDENTITY_VIEW (clara_identity_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraIdentityView, clara_identity_view, CLARA, IDENTITY_VIEW, AdwBin)

void clara_identity_view_set_candidate (ClaraIdentityView  *self,
                                        ClaraCandidateView *candidate);

G_END_DECLS
