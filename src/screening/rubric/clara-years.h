/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

double   clara_years_find      (ClaraTerms *terms,
                                guint       first_term,
                                guint       n_terms);
gboolean clara_years_is_number (const char *word);

G_END_DECLS
