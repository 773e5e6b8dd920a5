/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraLeverState:
 * @CLARA_LEVER_DISCONNECTED: there is no connection
 * @CLARA_LEVER_CONNECTED: all is well, as far as was seen
 * @CLARA_LEVER_OFFLINE: Lever was not reached the last time; that passes by itself
 * @CLARA_LEVER_SIGN_IN_AGAIN: access was revoked or has run out: a person must connect anew
 *
 * How it stands with Lever; its names are `disconnected`, `connected`, `offline` and `reconnect`.
 */
typedef enum
{
  CLARA_LEVER_DISCONNECTED,
  CLARA_LEVER_CONNECTED,
  CLARA_LEVER_OFFLINE,
  CLARA_LEVER_SIGN_IN_AGAIN,
} ClaraLeverState;

/**
 * ClaraLeverConnection:
 * @oauth: whether a person signed in; else it is an API key
 * @state: how it stands
 * @account: (owned) (nullable): Lever's id of the account, where Lever told it
 * @api_url: (owned): the API that it is for, and no other
 * @auth_url: (owned): where a person signs in
 * @scopes: (owned): what was granted, with spaces between
 * @missing: (owned): what was asked for and not granted, with spaces between
 * @expires: when the access token runs out, in ms since the epoch; it is renewed by itself; 0: it does not
 * @secret: under what the keyring holds what lets Clara in
 * @kept: whether a keyring holds it; else only the program that connected had it
 * @connected: when, in ms since the epoch
 * @last_sync: when a sync was last finished, in ms since the epoch; 0: never
 *
 * The connection of a workspace with Lever, without any secret. A plain structure.
 */
typedef struct
{
  gboolean         oauth;
  ClaraLeverState  state;
  char            *account;
  char            *api_url;
  char            *auth_url;
  char            *scopes;
  char            *missing;
  gint64           expires;
  ClaraId          secret;
  gboolean         kept;
  gint64           connected;
  gint64           last_sync;
} ClaraLeverConnection;

void        clara_lever_connection_free    (ClaraLeverConnection  *self);
const char *clara_lever_state_to_string    (ClaraLeverState        state);
gboolean    clara_lever_state_from_string  (const char            *string,
                                            ClaraLeverState       *state);

gint64      clara_lever_connection_get_end (const ClaraLeverConnection *self);
char       *clara_lever_connection_dup_page (const ClaraLeverConnection *self,
                                            const char                 *opportunity) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverConnection, clara_lever_connection_free)

G_END_DECLS
