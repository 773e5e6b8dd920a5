/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

GArray *clara_claim_score_features (ClaraTerms *terms,
                                    guint       start,
                                    guint       end,
                                    const char *language) G_GNUC_WARN_UNUSED_RESULT;
double  clara_claim_score          (ClaraTerms *terms,
                                    guint       start,
                                    guint       end,
                                    const char *language);
gboolean clara_claim_score_read    (ClaraTerms *terms,
                                    guint       start,
                                    guint       end,
                                    const char *language,
                                    GArray     *claims);

G_END_DECLS
