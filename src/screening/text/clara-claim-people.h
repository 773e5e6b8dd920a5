/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-claim-clause.h"

G_BEGIN_DECLS

gboolean clara_claim_people_act       (const ClaraClaimClause *clause, guint start);
gboolean clara_claim_people_is_polish (const ClaraClaimClause *clause, guint at);

G_END_DECLS
