/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ClaraSandboxTokens ClaraSandboxTokens;

/**
 * ClaraSandboxGrant:
 * @scopes: (owned): what was granted
 * @user: (owned): who consented
 * @redirect_uri: (owned): where the code went
 * @challenge: (owned) (nullable): the PKCE challenge that came with the request
 * @revoked: whether it was revoked since
 *
 * What a person consented to. Kept as long as anything that was given out on it.
 */
typedef struct
{
  char     **scopes;
  char      *user;
  char      *redirect_uri;
  char      *challenge;
  gboolean   revoked;
} ClaraSandboxGrant;

ClaraSandboxGrant  *clara_sandbox_grant_new               (const char *const   *scopes,
                                                           const char          *user,
                                                           const char          *redirect_uri,
                                                           const char          *challenge) G_GNUC_WARN_UNUSED_RESULT;

ClaraSandboxTokens *clara_sandbox_tokens_new              (gint64               lifetime,
                                                           gint64               refresh_lifetime) G_GNUC_WARN_UNUSED_RESULT;
void                clara_sandbox_tokens_free             (ClaraSandboxTokens  *self);

char               *clara_sandbox_tokens_random           (void) G_GNUC_WARN_UNUSED_RESULT;

char               *clara_sandbox_tokens_issue_code       (ClaraSandboxTokens  *self,
                                                           ClaraSandboxGrant   *grant) G_GNUC_WARN_UNUSED_RESULT;
ClaraSandboxGrant  *clara_sandbox_tokens_take_code        (ClaraSandboxTokens  *self,
                                                           const char          *code);
char               *clara_sandbox_tokens_issue_refresh    (ClaraSandboxTokens  *self,
                                                           ClaraSandboxGrant   *grant) G_GNUC_WARN_UNUSED_RESULT;
ClaraSandboxGrant  *clara_sandbox_tokens_take_refresh     (ClaraSandboxTokens  *self,
                                                           const char          *token);
void                clara_sandbox_tokens_keep_access      (ClaraSandboxTokens  *self,
                                                           const char          *token,
                                                           ClaraSandboxGrant   *grant);
ClaraSandboxGrant  *clara_sandbox_tokens_find_access      (ClaraSandboxTokens  *self,
                                                           const char          *token);
gboolean            clara_sandbox_tokens_has_consent      (ClaraSandboxTokens  *self,
                                                           const char *const   *scopes);

guint               clara_sandbox_tokens_revoke           (ClaraSandboxTokens  *self,
                                                           gboolean             at_once);
guint               clara_sandbox_tokens_expire           (ClaraSandboxTokens  *self);
gint64              clara_sandbox_tokens_get_lifetime     (ClaraSandboxTokens  *self);
void                clara_sandbox_tokens_set_lifetime     (ClaraSandboxTokens  *self,
                                                           gint64               seconds);
gboolean            clara_sandbox_tokens_is_connected     (ClaraSandboxTokens  *self);

G_END_DECLS
