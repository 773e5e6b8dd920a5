/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_ADVANCED_LIST (clara_advanced_list_get_type ())
G_DECLARE_FINAL_TYPE (ClaraAdvancedList, clara_advanced_list, CLARA, ADVANCED_LIST, AdwBin)

void clara_advanced_list_set_workspace (ClaraAdvancedList *self,
                                        ClaraWorkspace    *workspace,
                                        ClaraJobsModel    *jobs);

G_END_DECLS
