/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-error.h"
#include "clara-lever-access-private.h"
#include "clara-lever-connections.h"
#include "clara-lever-token.h"
#include "clara-work.h"

#include <glib/gi18n.h>

/*
 * Lever takes a refresh token once and gives another with it. So it is renewed under a lease of the workspace, by one
 * program at a time; whoever gets the lease reads the keyring again, for the program before may have done it already;
 * the new refresh token is stored and read back before the new access token is used. If the program dies in between,
 * nobody has the new token, and a person signs in again: the next renewal says so.
 */
#define LEASE "lever-token"

/* What a renewal may take at the longest: the call, and the keyring twice. */
#define SLACK_MS 30000u

/* Between two looks whether the lease is free. */
#define LOOK_MS 200u

static const ClaraId nobody = { { 0 } };

typedef struct
{
  ClaraLeverAccess *self;
  guint lease_ms;
  gint64 fence;
  gint64 expires;
  gboolean kept;
} Lease;

static gboolean
take_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Lease *lease = data;

  return clara_leases_take (write, LEASE, &lease->self->owner, lease->lease_ms, &lease->fence,
                            error);
}

static gboolean
give_back_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_leases_give_back (write, LEASE, ((const Lease *) data)->fence, error);
}

static gboolean
note_token_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Lease *lease = data;

  return clara_lever_connections_set_token (write, &lease->self->id, lease->expires, lease->kept,
                                            error);
}

/* Waits until the lease is free, at most as long as another's may last. */
static gboolean
take_lease (Lease *lease, GCancellable *cancellable, GError **error)
{
  gint64 end = g_get_monotonic_time () + ((gint64) lease->lease_ms + 1000) * 1000;

  for (;;)
    {
      g_autoptr (GError) local = NULL;

      if (clara_database_write (lease->self->database, &nobody, take_cb, lease, cancellable,
                                &local))
        return TRUE;
      if (!g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT) ||
          g_get_monotonic_time () > end)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!clara_backoff_wait (LOOK_MS, cancellable))
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("it was given up"));
          return FALSE;
        }
    }
}

static void
give_lease_back (Lease *lease)
{
  g_autoptr (GError) error = NULL;

  if (!clara_database_write (lease->self->database, &nobody, give_back_cb, lease, NULL, &error))
    g_debug ("the lease is left to run out: %s", error->message);
}

/*
 * Until when the token is good. The wall clock says how long that is, the monotonic one counts it. A token that runs out
 * while a request is on its way is no use: it is renewed a minute before, or in the last tenth of a short life.
 */
static void
set_good_until (ClaraLeverAccess *self)
{
  gint64 left_ms = self->secret->expires - g_get_real_time () / 1000;
  gint64 left = CLAMP (left_ms, 0, 24 * 60 * 60 * 1000) * 1000;

  self->margin = MIN (60 * G_USEC_PER_SEC, left / 10);
  self->good_until = self->secret->access_token == NULL ? 0 : g_get_monotonic_time () + left;
}

/*
 * Asks the keyring. What is missing there was lost with the program that had it, or taken away: a person connects anew.
 * What is only locked now is no reason to give anything up.
 */
gboolean
clara_lever_access_load (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *id = clara_id_to_string (&self->id);
  g_autoptr (ClaraLeverSecret) secret = NULL;
  char *text = NULL;
  ClaraSecretsState state = clara_secrets_load (self->secrets, id, &text, cancellable);

  if (state == CLARA_SECRETS_CANCELLED)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("it was given up"));
  else if (state == CLARA_SECRETS_MISSING)
    {
      clara_lever_access_forget (self);
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                           clara_secrets_explain (state));
    }
  else if (state != CLARA_SECRETS_FINE)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                         clara_secrets_explain (state));
  if (state != CLARA_SECRETS_FINE)
    return FALSE;

  secret = clara_lever_secret_parse (text, error);
  clara_secrets_wipe (text);
  if (secret == NULL)
    return FALSE;

  clara_lever_secret_free (self->secret);
  self->secret = g_steal_pointer (&secret);
  if (self->secret->api_key != NULL)
    self->good_until = G_MAXINT64;
  else
    set_good_until (self);

  return TRUE;
}

static gboolean
is_refused (const ClaraLeverSecret *secret, const char *refused)
{
  char *header = clara_lever_secret_to_header (secret);
  gboolean same = g_strcmp0 (header, refused) == 0;

  clara_secrets_wipe (header);

  return same;
}

/* Whether what the keyring holds by now will do: another program was quicker. */
static gboolean
is_good (ClaraLeverAccess *self, const char *refused)
{
  return self->secret->access_token != NULL &&
         g_get_monotonic_time () + self->margin < self->good_until &&
         !is_refused (self->secret, refused);
}

/* First into the keyring, then into use. */
static void
take_grant (Lease *lease, ClaraLeverGrant *grant)
{
  ClaraLeverAccess *self = lease->self;
  g_autofree char *id = clara_id_to_string (&self->id);
  ClaraLeverSecret *secret = self->secret;
  g_autoptr (GError) error = NULL;
  ClaraSecretsState state;
  char *text;

  if (grant->refresh_token != NULL)
    {
      clara_secrets_wipe (secret->refresh_token);
      secret->refresh_token = g_steal_pointer (&grant->refresh_token);
    }
  clara_secrets_wipe (secret->access_token);
  secret->access_token = g_steal_pointer (&grant->access_token);
  secret->expires = grant->expires;
  set_good_until (self);

  /* Not even a person who gives up may come between: Lever has thrown the old token away. */
  text = clara_lever_secret_to_string (secret);
  state = clara_secrets_store (self->secrets, id, text, NULL);
  clara_secrets_wipe (text);
  self->unsaved = state != CLARA_SECRETS_FINE;
  if (self->unsaved)
    g_message (_ ("The keyring has not taken the new access to Lever: %s. It lasts as long as this "
                  "program runs."),
               clara_secrets_explain (state));

  lease->expires = secret->expires;
  lease->kept = state == CLARA_SECRETS_FINE && clara_secrets_is_lasting (self->secrets);
  if (!clara_database_write (self->database, &nobody, note_token_cb, lease, NULL, &error))
    g_debug ("when the token runs out was not written: %s", error->message);
}

/* Whether the refresh token that was refused is the newest there is. */
static gboolean
is_newest (ClaraLeverAccess *self, const char *tried, GCancellable *cancellable)
{
  return self->unsaved || !clara_lever_access_load (self, cancellable, NULL) ||
         g_strcmp0 (self->secret->refresh_token, tried) == 0;
}

static gboolean
renew (Lease *lease, GCancellable *cancellable, GError **error)
{
  ClaraLeverAccess *self = lease->self;
  g_autofree char *tried = g_strdup (self->secret->refresh_token);
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverGrant) grant = NULL;

  if (tried == NULL)
    {
      clara_lever_access_forget (self);
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                           "Lever gave no lasting access; an admin has to connect anew");
      return FALSE;
    }

  grant = clara_lever_token_renew (self->config, self->tokens, self->secret->client_id,
                                   self->secret->client_secret, tried, cancellable, &local);
  if (grant != NULL)
    {
      take_grant (lease, grant);
      return TRUE;
    }

  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN) ||
      g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED))
    {
      if (is_newest (self, tried, cancellable))
        clara_lever_access_forget (self);
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN, local->message);
      return FALSE;
    }
  if (!g_error_matches (local, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_lever_access_write (self, CLARA_LEVER_OFFLINE);
  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

gboolean
clara_lever_access_refresh (ClaraLeverAccess *self,
                            const char *refused,
                            GCancellable *cancellable,
                            GError **error)
{
  Lease lease = { .self = self, .lease_ms = self->config->deadline_ms + SLACK_MS };
  gboolean worked;

  if (self->database == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                           "this access cannot be renewed");
      return FALSE;
    }
  if (!take_lease (&lease, cancellable, error))
    return FALSE;

  worked = (self->unsaved || clara_lever_access_load (self, cancellable, error)) &&
           (is_good (self, refused) || renew (&lease, cancellable, error));
  give_lease_back (&lease);

  return worked;
}
