/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-journal.h"
#include "clara-sandbox-state.h"

G_BEGIN_DECLS

typedef struct _ClaraSandboxHooks ClaraSandboxHooks;

ClaraSandboxHooks *clara_sandbox_hooks_new       (ClaraSandboxState   *state,
                                                  ClaraSandboxJournal *journal,
                                                  JsonObject          *settings,
                                                  guint                pause) G_GNUC_WARN_UNUSED_RESULT;
void               clara_sandbox_hooks_free      (ClaraSandboxHooks   *self);

void               clara_sandbox_hooks_emit      (ClaraSandboxHooks   *self,
                                                  const char          *event,
                                                  const char          *origin,
                                                  JsonObject          *data);
gboolean           clara_sandbox_hooks_ping      (ClaraSandboxHooks   *self,
                                                  const char          *webhook,
                                                  gboolean             forged);
gboolean           clara_sandbox_hooks_redeliver (ClaraSandboxHooks   *self);

G_END_DECLS
