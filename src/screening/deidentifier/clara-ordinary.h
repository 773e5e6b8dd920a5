/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-draft.h"

G_BEGIN_DECLS

gboolean clara_is_ordinary     (const ClaraDraft *draft,
                                guint             term);
gboolean clara_is_trade_word   (const ClaraDraft *draft,
                                guint             term);
gboolean clara_is_never_a_name (const ClaraDraft *draft,
                                guint             term);

G_END_DECLS
