/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-claim-clause.h"

G_BEGIN_DECLS

gboolean clara_claim_ahead_lies   (const ClaraClaimClause *clause);
gboolean clara_claim_ahead_is_exam (const ClaraClaimClause *clause);
gboolean clara_claim_ahead_has_no (const ClaraClaimClause *clause);

G_END_DECLS
