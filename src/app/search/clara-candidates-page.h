/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_CANDIDATES_PAGE (clara_candidates_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraCandidatesPage, clara_candidates_page, CLARA, CANDIDATES_PAGE, AdwBin)

void clara_candidates_page_set_workspace (ClaraCandidatesPage *self,
                                          ClaraWorkspace      *workspace,
                                          ClaraJobsModel      *jobs);
void clara_candidates_page_set_searching (ClaraCandidatesPage *self,
                                          gboolean             searching);

G_END_DECLS
