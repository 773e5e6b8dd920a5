/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

gboolean clara_governance_keep_house (ClaraDatabase  *database,
                                      GCancellable   *cancellable,
                                      GError        **error);

G_END_DECLS
