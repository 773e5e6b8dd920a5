/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-tokens.h"

#include "clara-id.h"

#define CODE_LIFETIME (10 * 60)

/**
 * ClaraSandboxTokens:
 *
 * Every consent given, and the codes, refresh tokens and access tokens that live on it. A code and a refresh token
 * work once; an access token until its time is over.
 */
struct _ClaraSandboxTokens
{
  gint64 lifetime;         /* seconds */
  gint64 refresh_lifetime; /* seconds */
  GPtrArray *grants;       /* (owned) (element-type ClaraSandboxGrant) */
  GHashTable *codes;       /* (owned): code → Ticket */
  GHashTable *refreshes;   /* (owned): refresh token → Ticket */
  GHashTable *accesses;    /* (owned): access token → Ticket */
};

/* Something that opens a door until a moment of the monotonic clock, in microseconds. */
typedef struct
{
  ClaraSandboxGrant *grant;
  gint64 until;
} Ticket;

static void
grant_free (gpointer data)
{
  ClaraSandboxGrant *self = data;

  g_strfreev (self->scopes);
  g_free (self->user);
  g_free (self->redirect_uri);
  g_free (self->challenge);
  g_free (self);
}

/**
 * clara_sandbox_grant_new:
 * @scopes: what is granted
 * @user: the id of who consents
 * @redirect_uri: where the code goes
 * @challenge: (nullable): the PKCE challenge
 *
 * Returns: (transfer full): a grant, to be given to clara_sandbox_tokens_issue_code()
 */
ClaraSandboxGrant *
clara_sandbox_grant_new (const char *const *scopes,
                         const char *user,
                         const char *redirect_uri,
                         const char *challenge)
{
  ClaraSandboxGrant *self = g_new0 (ClaraSandboxGrant, 1);

  self->scopes = g_strdupv ((char **) scopes);
  self->user = g_strdup (user);
  self->redirect_uri = g_strdup (redirect_uri);
  self->challenge = g_strdup (challenge);

  return self;
}

/**
 * clara_sandbox_tokens_new:
 * @lifetime: how long an access token works, in seconds
 * @refresh_lifetime: how long a refresh token works, in seconds
 *
 * Returns: (transfer full): an empty set
 */
ClaraSandboxTokens *
clara_sandbox_tokens_new (gint64 lifetime, gint64 refresh_lifetime)
{
  ClaraSandboxTokens *self = g_new0 (ClaraSandboxTokens, 1);

  self->lifetime = lifetime;
  self->refresh_lifetime = refresh_lifetime;
  self->grants = g_ptr_array_new_with_free_func (grant_free);
  self->codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->refreshes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->accesses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * clara_sandbox_tokens_free:
 * @self: (nullable) (transfer full): a set
 */
void
clara_sandbox_tokens_free (ClaraSandboxTokens *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->codes);
  g_hash_table_unref (self->refreshes);
  g_hash_table_unref (self->accesses);
  g_ptr_array_unref (self->grants);
  g_free (self);
}

/**
 * clara_sandbox_tokens_random:
 *
 * Returns: (transfer full): 32 hexadecimal digits that nobody can guess
 */
char *
clara_sandbox_tokens_random (void)
{
  g_autoptr (GError) error = NULL;
  ClaraId id;

  if (!clara_id_generate (&id, &error))
    g_error ("no random numbers: %s", error->message);

  return clara_id_to_string (&id);
}

static void
put (GHashTable *table, const char *name, ClaraSandboxGrant *grant, gint64 seconds)
{
  Ticket *ticket = g_new0 (Ticket, 1);

  ticket->grant = grant;
  ticket->until = g_get_monotonic_time () + seconds * G_USEC_PER_SEC;
  g_hash_table_insert (table, g_strdup (name), ticket);
}

static ClaraSandboxGrant *
look (GHashTable *table, const char *name)
{
  Ticket *ticket = name != NULL ? g_hash_table_lookup (table, name) : NULL;

  return ticket != NULL && ticket->until > g_get_monotonic_time () ? ticket->grant : NULL;
}

static ClaraSandboxGrant *
take (GHashTable *table, const char *name)
{
  ClaraSandboxGrant *grant = look (table, name);

  if (name != NULL)
    g_hash_table_remove (table, name);

  return grant != NULL && !grant->revoked ? grant : NULL;
}

/**
 * clara_sandbox_tokens_issue_code:
 * @self: a set
 * @grant: (transfer full): what the code stands for
 *
 * Returns: (transfer full): a code that works once, within ten minutes
 */
char *
clara_sandbox_tokens_issue_code (ClaraSandboxTokens *self, ClaraSandboxGrant *grant)
{
  char *code = clara_sandbox_tokens_random ();

  g_ptr_array_add (self->grants, grant);
  put (self->codes, code, grant, CODE_LIFETIME);

  return code;
}

/**
 * clara_sandbox_tokens_take_code:
 * @self: a set
 * @code: (nullable): a code; it is spent by this
 *
 * Returns: (nullable) (transfer none): what it stood for
 */
ClaraSandboxGrant *
clara_sandbox_tokens_take_code (ClaraSandboxTokens *self, const char *code)
{
  return take (self->codes, code);
}

/**
 * clara_sandbox_tokens_issue_refresh:
 * @self: a set
 * @grant: a grant of this set
 *
 * Returns: (transfer full): a refresh token that works once
 */
char *
clara_sandbox_tokens_issue_refresh (ClaraSandboxTokens *self, ClaraSandboxGrant *grant)
{
  g_autofree char *tail = clara_sandbox_tokens_random ();
  char *token = g_strconcat ("v1.", tail, NULL);

  put (self->refreshes, token, grant, self->refresh_lifetime);

  return token;
}

/**
 * clara_sandbox_tokens_take_refresh:
 * @self: a set
 * @token: (nullable): a refresh token; it is spent by this
 *
 * Returns: (nullable) (transfer none): the grant it lives on
 */
ClaraSandboxGrant *
clara_sandbox_tokens_take_refresh (ClaraSandboxTokens *self, const char *token)
{
  return take (self->refreshes, token);
}

/**
 * clara_sandbox_tokens_keep_access:
 * @self: a set
 * @token: an access token that was given out
 * @grant: a grant of this set
 */
void
clara_sandbox_tokens_keep_access (ClaraSandboxTokens *self,
                                  const char *token,
                                  ClaraSandboxGrant *grant)
{
  put (self->accesses, token, grant, self->lifetime);
}

/**
 * clara_sandbox_tokens_find_access:
 * @self: a set
 * @token: an access token
 *
 * Returns: (nullable) (transfer none): the grant it lives on; %NULL if it does not work any more
 */
ClaraSandboxGrant *
clara_sandbox_tokens_find_access (ClaraSandboxTokens *self, const char *token)
{
  return look (self->accesses, token);
}

/**
 * clara_sandbox_tokens_has_consent:
 * @self: a set
 * @scopes: what is asked for
 *
 * Returns: whether somebody consented to all of it and nobody revoked that
 */
gboolean
clara_sandbox_tokens_has_consent (ClaraSandboxTokens *self, const char *const *scopes)
{
  for (guint i = 0; i < self->grants->len; i++)
    {
      ClaraSandboxGrant *grant = g_ptr_array_index (self->grants, i);
      gboolean covered = !grant->revoked;

      for (gsize j = 0; covered && scopes[j] != NULL; j++)
        covered = g_strv_contains ((const char *const *) grant->scopes, scopes[j]);
      if (covered)
        return TRUE;
    }

  return FALSE;
}

/**
 * clara_sandbox_tokens_revoke:
 * @self: a set
 * @at_once: whether access tokens die now, rather than when their time is over
 *
 * Revokes every grant. Refresh tokens and codes are dead in any case.
 *
 * Returns: how many grants that were
 */
guint
clara_sandbox_tokens_revoke (ClaraSandboxTokens *self, gboolean at_once)
{
  guint n_revoked = 0;

  for (guint i = 0; i < self->grants->len; i++)
    {
      ClaraSandboxGrant *grant = g_ptr_array_index (self->grants, i);

      n_revoked += grant->revoked ? 0 : 1;
      grant->revoked = TRUE;
    }
  g_hash_table_remove_all (self->codes);
  g_hash_table_remove_all (self->refreshes);
  if (at_once)
    g_hash_table_remove_all (self->accesses);

  return n_revoked;
}

/**
 * clara_sandbox_tokens_expire:
 * @self: a set
 *
 * Ends the time of every access token.
 *
 * Returns: how many those were
 */
guint
clara_sandbox_tokens_expire (ClaraSandboxTokens *self)
{
  guint n_expired = g_hash_table_size (self->accesses);

  g_hash_table_remove_all (self->accesses);

  return n_expired;
}

/**
 * clara_sandbox_tokens_get_lifetime:
 * @self: a set
 *
 * Returns: how long an access token works, in seconds
 */
gint64
clara_sandbox_tokens_get_lifetime (ClaraSandboxTokens *self)
{
  return self->lifetime;
}

/**
 * clara_sandbox_tokens_set_lifetime:
 * @self: a set
 * @seconds: how long an access token that is given out from now on works
 */
void
clara_sandbox_tokens_set_lifetime (ClaraSandboxTokens *self, gint64 seconds)
{
  self->lifetime = seconds;
}

/**
 * clara_sandbox_tokens_is_connected:
 * @self: a set
 *
 * Returns: whether there is a grant that was not revoked
 */
gboolean
clara_sandbox_tokens_is_connected (ClaraSandboxTokens *self)
{
  for (guint i = 0; i < self->grants->len; i++)
    if (!((ClaraSandboxGrant *) g_ptr_array_index (self->grants, i))->revoked)
      return TRUE;

  return FALSE;
}
