/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

const char *clara_wording_for_error    (const GError             *error);
const char *clara_wording_for_status   (ClaraStatus               status);
const char *clara_wording_for_category (ClaraRequirementCategory  category);
const char *clara_wording_for_verdict  (ClaraVerdict              verdict);
const char *clara_wording_for_material (ClaraMaterialKind         kind);
char       *clara_wording_for_time     (gint64                    ms) G_GNUC_WARN_UNUSED_RESULT;
char       *clara_wording_for_label    (const ClaraCandidacy     *candidacy) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
