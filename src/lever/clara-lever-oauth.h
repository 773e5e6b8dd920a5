/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-token.h"

G_BEGIN_DECLS

#define CLARA_LEVER_SCOPES                                                                        \
  "offline_access postings:read:admin opportunities:write:admin applications:read:admin "         \
  "resumes:read:admin files:read:admin notes:write:admin stages:read:admin "                      \
  "archive_reasons:read:admin tags:read:admin users:read:admin webhooks:write:admin"
#define CLARA_LEVER_SCOPE_CONFIDENTIAL "confidential:access:admin"

/**
 * ClaraLeverOpenFunc:
 * @url: where a person says yes or no, in the system's browser
 * @data: what the caller gave along
 *
 * Shows a person the way. Called on the thread of clara_lever_oauth_sign_in(), when the listener stands.
 */
typedef void (*ClaraLeverOpenFunc) (const char *url, gpointer data);

/**
 * ClaraLeverSignIn:
 * @client_id: of the customer's own Lever app
 * @client_secret: of the same: a secret
 * @scopes: what to ask for, with spaces between
 * @relay: (nullable): the https page that sends the browser on to this machine, for an app that cannot name a loopback
 *   address; %NULL: Lever sends it here itself
 * @open: shows the way
 * @data: for @open
 *
 * A person is to sign in.
 */
typedef struct
{
  const char         *client_id;
  const char         *client_secret;
  const char         *scopes;
  const char         *relay;
  ClaraLeverOpenFunc  open;
  gpointer            data;
} ClaraLeverSignIn;

ClaraLeverGrant *clara_lever_oauth_sign_in (const ClaraLeverConfig  *config,
                                            ClaraHttp               *http,
                                            const ClaraLeverSignIn  *sign_in,
                                            GCancellable            *cancellable,
                                            GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
