/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

void clara_claim_clauses_read (ClaraTerms *terms,
                               guint       start,
                               guint       end,
                               guint       year,
                               GArray     *claims);

G_END_DECLS
