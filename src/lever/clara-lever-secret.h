/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraLeverSecret:
 * @api_key: (owned) (nullable): an API key; then all else is empty
 * @client_id: (owned) (nullable): of the customer's own Lever app
 * @client_secret: (owned) (nullable): of the same
 * @refresh_token: (owned) (nullable): the newest that Lever gave
 * @access_token: (owned) (nullable): what it was given with; kept beside it, so that another program need not renew
 * @expires: when @access_token runs out, in ms since the epoch
 *
 * What the keyring holds: one text, in which all of this stands.
 */
typedef struct
{
  char   *api_key;
  char   *client_id;
  char   *client_secret;
  char   *refresh_token;
  char   *access_token;
  gint64  expires;
} ClaraLeverSecret;

ClaraLeverSecret *clara_lever_secret_parse     (const char              *text,
                                                GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char             *clara_lever_secret_to_string (const ClaraLeverSecret  *self) G_GNUC_WARN_UNUSED_RESULT;
char             *clara_lever_secret_to_header (const ClaraLeverSecret  *self) G_GNUC_WARN_UNUSED_RESULT;
void              clara_lever_secret_free      (ClaraLeverSecret        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverSecret, clara_lever_secret_free)

G_END_DECLS
