/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-claim-clause.h"

G_BEGIN_DECLS

gboolean clara_claim_subjects_are_others  (const ClaraClaimClause *clause);
guint    clara_claim_subjects_find_theirs (const ClaraClaimClause *clause,
                                           guint                  *end);

G_END_DECLS
