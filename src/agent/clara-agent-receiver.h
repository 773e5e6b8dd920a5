/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-inbox.h"

G_BEGIN_DECLS

/**
 * ClaraAgentReceiver:
 *
 * Listens on this machine for what a proxy hands on, on a thread of its own.
 */
typedef struct _ClaraAgentReceiver ClaraAgentReceiver;

ClaraAgentReceiver *clara_agent_receiver_new      (ClaraDatabase       *database,
                                                   GInetAddress        *address,
                                                   guint16              port,
                                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;
guint16             clara_agent_receiver_get_port (ClaraAgentReceiver  *self);
void                clara_agent_receiver_set_keys (ClaraAgentReceiver  *self,
                                                   GHashTable          *keys);
void                clara_agent_receiver_stop     (ClaraAgentReceiver  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraAgentReceiver, clara_agent_receiver_stop)

G_END_DECLS
