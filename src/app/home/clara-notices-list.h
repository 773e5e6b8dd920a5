/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_NOTICES_LIST (clara_notices_list_get_type ())
G_DECLARE_FINAL_TYPE (ClaraNoticesList, clara_notices_list, CLARA, NOTICES_LIST, AdwBin)

void clara_notices_list_set_workspace (ClaraNoticesList *self,
                                       ClaraWorkspace   *workspace,
                                       ClaraJobsModel   *jobs);

G_END_DECLS
