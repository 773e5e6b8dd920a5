/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

JsonObject *clara_sandbox_settings_new         (ClaraSandboxOptions *options) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_sandbox_settings_get_boolean (ClaraSandbox        *self,
                                                const char          *name);
gboolean    clara_sandbox_settings_change      (ClaraSandbox        *self,
                                                JsonObject          *changes,
                                                GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
