/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_CANDIDATE_PAGE (clara_candidate_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraCandidatePage, clara_candidate_page, CLARA, CANDIDATE_PAGE, AdwBin)

void           clara_candidate_page_set_settings  (ClaraCandidatePage *self,
                                                   GSettings          *settings);
void           clara_candidate_page_set_candidacy (ClaraCandidatePage *self,
                                                   ClaraWorkspace     *workspace,
                                                   const ClaraId      *candidacy,
                                                   GListModel         *neighbours);
const ClaraId *clara_candidate_page_get_candidacy (ClaraCandidatePage *self);
gboolean       clara_candidate_page_is_in_lever   (ClaraCandidatePage *self);
void           clara_candidate_page_open_in_lever (ClaraCandidatePage *self);
void           clara_candidate_page_set_narrow    (ClaraCandidatePage *self,
                                                   gboolean            narrow);

G_END_DECLS
