/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_HOME_PAGE (clara_home_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraHomePage, clara_home_page, CLARA, HOME_PAGE, AdwBin)

void clara_home_page_set_workspace (ClaraHomePage  *self,
                                    ClaraWorkspace *workspace,
                                    ClaraJobsModel *jobs);

G_END_DECLS
