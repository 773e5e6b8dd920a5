/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-bucket.h"
#include "clara-sandbox-call.h"
#include "clara-sandbox-faults.h"
#include "clara-sandbox-hooks.h"
#include "clara-sandbox-journal.h"
#include "clara-sandbox-options.h"
#include "clara-sandbox-state.h"
#include "clara-sandbox-tokens.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ClaraSandbox:
 * @options: what the command line said
 * @settings: what can be changed while it runs; see clara-sandbox-settings.h
 * @client_id: the OAuth app that is registered
 * @redirect_uris: (element-type utf8): its callbacks
 * @app_scopes: (element-type utf8): what it may ask for
 * @pending: requests for consent that a page shows: id → #ClaraSandboxConsent
 * @offsets: page tokens that were handed out
 * @storage: addresses outside the API where a download lies: id → #ClaraSandboxDocument (borrowed)
 *
 * One Lever account with everything around it: who may call, how it may fail, and what happened. Main thread only.
 */
typedef struct
{
  ClaraSandboxOptions *options;
  ClaraSandboxState   *state;
  ClaraSandboxTokens  *tokens;
  ClaraSandboxBucket   bucket;
  ClaraSandboxFaults  *faults;
  ClaraSandboxJournal *journal;
  ClaraSandboxHooks   *hooks;
  SoupServer          *server;
  JsonObject          *settings;

  char                *client_id;
  char                *client_secret;
  char                *api_key;
  char                *key_id;
  GBytes              *signing_key;
  char               **redirect_uris;
  char               **app_scopes;
  char               **key_scopes;

  char                *origin;
  char                *admin_path;
  GHashTable          *pending;
  GHashTable          *offsets;
  GHashTable          *storage;
} ClaraSandbox;

ClaraSandbox *clara_sandbox_new          (ClaraSandboxOptions  *options,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void          clara_sandbox_free         (ClaraSandbox         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandbox, clara_sandbox_free)

char         *clara_sandbox_describe     (ClaraSandbox         *self) G_GNUC_WARN_UNUSED_RESULT;
void          clara_sandbox_dispatch     (ClaraSandbox         *self,
                                          ClaraSandboxCall     *call);

G_END_DECLS
