/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

void        clara_sandbox_admin_answer (ClaraSandbox      *self,
                                        ClaraSandboxCall  *call);
JsonObject *clara_sandbox_admin_act    (ClaraSandbox      *self,
                                        const char        *act,
                                        JsonObject        *given,
                                        GError           **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_sandbox_admin_view   (ClaraSandbox      *self,
                                        ClaraSandboxCall  *call,
                                        const char        *view,
                                        GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_sandbox_admin_page   (ClaraSandbox      *self,
                                        ClaraSandboxCall  *call,
                                        const char        *page);

G_END_DECLS
