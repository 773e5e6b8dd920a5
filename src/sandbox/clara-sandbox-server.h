/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

gboolean clara_sandbox_server_start (ClaraSandbox  *self,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
