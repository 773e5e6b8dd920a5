/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-agent-receiver.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraAgentWebhooks:
 *
 * Sees to it that Lever has webhooks that lead here, where there is a public address, and that the receiver knows what
 * signs them. Tries again until it works. Main thread.
 */
typedef struct _ClaraAgentWebhooks ClaraAgentWebhooks;

ClaraAgentWebhooks *clara_agent_webhooks_new      (ClaraWorkspace       *workspace,
                                                   ClaraAgentReceiver   *receiver,
                                                   const char           *url) G_GNUC_WARN_UNUSED_RESULT;
void                clara_agent_webhooks_renew (ClaraAgentWebhooks  *self);
gboolean            clara_agent_webhooks_stop     (ClaraAgentWebhooks   *self);
void                clara_agent_webhooks_free     (ClaraAgentWebhooks   *self);

G_END_DECLS
