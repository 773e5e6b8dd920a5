/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

guint clara_stated_years_read (ClaraTerms *terms,
                               guint       start,
                               guint       end);

G_END_DECLS
