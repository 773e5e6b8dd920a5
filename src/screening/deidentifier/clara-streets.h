/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-draft.h"

G_BEGIN_DECLS

guint clara_is_postcode (const ClaraDraft *draft,
                         guint             term);

G_END_DECLS
