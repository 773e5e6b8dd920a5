/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-client.h"

G_BEGIN_DECLS

/*
 * The webhooks that Lever is asked for: one an event, each with a signature token of its own, which Lever tells once and
 * the keyring keeps. Clara touches no webhook that leads elsewhere. All of them block, for a thread that may wait.
 */

const char *const *clara_lever_webhooks_get_events (void);

gboolean    clara_lever_webhooks_set_up    (ClaraLeverClient    *client,
                                            ClaraDatabase       *database,
                                            ClaraSecrets        *secrets,
                                            const char          *url,
                                            GCancellable        *cancellable,
                                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_lever_webhooks_remove    (ClaraLeverClient    *client,
                                            ClaraDatabase       *database,
                                            ClaraSecrets        *secrets,
                                            GCancellable        *cancellable,
                                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *clara_lever_webhooks_load_keys (ClaraDatabase       *database,
                                            ClaraSecrets        *secrets,
                                            GCancellable        *cancellable,
                                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
