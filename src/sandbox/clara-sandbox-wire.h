/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-call.h"
#include "clara-sandbox-faults.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

void     clara_sandbox_wire_send   (SoupServerMessage        *message,
                                    ClaraSandboxCall         *call);
gboolean clara_sandbox_wire_breaks (ClaraSandboxFaultKind     kind);
void     clara_sandbox_wire_break  (SoupServerMessage        *message,
                                    ClaraSandboxCall         *call,
                                    const ClaraSandboxFault  *fault);

G_END_DECLS
