/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

/**
 * ClaraSandboxConsent:
 * @scopes: what is asked for
 * @redirect_uri: where the answer goes
 * @state: (nullable): what goes along with it
 * @challenge: (nullable): the PKCE challenge
 *
 * A request for consent that somebody has yet to answer.
 */
typedef struct
{
  char **scopes;
  char  *redirect_uri;
  char  *state;
  char  *challenge;
} ClaraSandboxConsent;

void                clara_sandbox_consent_free    (ClaraSandboxConsent  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxConsent, clara_sandbox_consent_free)

const char *const  *clara_sandbox_oauth_scopes    (void);
void                clara_sandbox_oauth_authorize (ClaraSandbox         *self,
                                                   ClaraSandboxCall     *call);
void                clara_sandbox_oauth_decide    (ClaraSandbox         *self,
                                                   ClaraSandboxCall     *call);
void                clara_sandbox_oauth_token     (ClaraSandbox         *self,
                                                   ClaraSandboxCall     *call);

char               *clara_sandbox_consent_page    (ClaraSandbox         *self,
                                                   ClaraSandboxConsent  *consent,
                                                   const char           *id) G_GNUC_WARN_UNUSED_RESULT;
char               *clara_sandbox_refusal_page    (const char           *title,
                                                   const char           *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
