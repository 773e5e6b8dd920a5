/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_DISPUTES_LIST (clara_disputes_list_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDisputesList, clara_disputes_list, CLARA, DISPUTES_LIST, AdwBin)

void clara_disputes_list_set_workspace (ClaraDisputesList *self,
                                        ClaraWorkspace    *workspace);

G_END_DECLS
