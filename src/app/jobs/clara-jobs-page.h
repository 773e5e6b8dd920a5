/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_JOBS_PAGE (clara_jobs_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobsPage, clara_jobs_page, CLARA, JOBS_PAGE, AdwBin)

void clara_jobs_page_set_workspace (ClaraJobsPage  *self,
                                    ClaraWorkspace *workspace,
                                    ClaraJobsModel *model);
void clara_jobs_page_set_connected (ClaraJobsPage  *self,
                                    gboolean        connected);
void clara_jobs_page_set_searching (ClaraJobsPage  *self,
                                    gboolean        searching);

G_END_DECLS
