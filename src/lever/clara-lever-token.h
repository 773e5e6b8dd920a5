/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-http.h"
#include "clara-lever-config.h"

G_BEGIN_DECLS

/**
 * ClaraLeverGrant:
 * @access_token: (owned): a secret, for about an hour
 * @refresh_token: (owned) (nullable): a secret, for one renewal
 * @scopes: (owned): what was granted, with spaces between; where Lever does not say, what was asked for
 * @account: (owned) (nullable): Lever's id of the account, as the access token names it
 * @expires: when @access_token runs out, in ms since the epoch
 *
 * What Lever's token endpoint gave.
 */
typedef struct
{
  char   *access_token;
  char   *refresh_token;
  char   *scopes;
  char   *account;
  gint64  expires;
} ClaraLeverGrant;

ClaraLeverGrant *clara_lever_token_exchange (const ClaraLeverConfig  *config,
                                             ClaraHttp               *http,
                                             const char              *client_id,
                                             const char              *client_secret,
                                             const char              *code,
                                             const char              *redirect_uri,
                                             const char              *verifier,
                                             const char              *asked,
                                             GCancellable            *cancellable,
                                             GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverGrant *clara_lever_token_renew    (const ClaraLeverConfig  *config,
                                             ClaraHttp               *http,
                                             const char              *client_id,
                                             const char              *client_secret,
                                             const char              *refresh_token,
                                             GCancellable            *cancellable,
                                             GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void             clara_lever_grant_free     (ClaraLeverGrant         *self);

char            *clara_lever_scopes_missing (const char              *asked,
                                             const char              *granted) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverGrant, clara_lever_grant_free)

G_END_DECLS
