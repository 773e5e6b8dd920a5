/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-profile.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_PROFILE_VIEW (clara_profile_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraProfileView, clara_profile_view, CLARA, PROFILE_VIEW, AdwBin)

void clara_profile_view_set_profile (ClaraProfileView *self,
                                     ClaraProfile     *profile);

G_END_DECLS
