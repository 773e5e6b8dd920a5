/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-oauth.h"

#include "clara-error.h"
#include "clara-id.h"
#include "clara-loopback.h"
#include "clara-secrets.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_CODE 4096u

/* What is waited for: one visit, or an end. */
typedef struct
{
  GMutex mutex;
  GCond come;
  char *state; /* (owned) (nullable): what Lever must give back; without it nothing is right */
  char *code;  /* (owned) (nullable): a secret */
  char *error; /* (owned) (nullable): why not */
} Wait;

static void
wait_clear (Wait *wait)
{
  g_free (wait->state);
  clara_secrets_wipe (wait->code);
  g_free (wait->error);
  g_cond_clear (&wait->come);
  g_mutex_clear (&wait->mutex);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wait, wait_clear)

/* 256 bits of the kernel's, in hexadecimal. */
static char *
make_nonce (GError **error)
{
  ClaraId halves[2];
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  if (!clara_id_generate (&halves[0], error) || !clara_id_generate (&halves[1], error))
    return NULL;

  one = clara_id_to_string (&halves[0]);
  other = clara_id_to_string (&halves[1]);

  return g_strconcat (one, other, NULL);
}

/* RFC 7636, S256: the digest in base64url, without padding. */
static char *
make_challenge (const char *verifier)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize size = sizeof digest;
  char *text;

  g_checksum_update (checksum, (const guchar *) verifier, -1);
  g_checksum_get_digest (checksum, digest, &size);
  text = g_base64_encode (digest, size);
  for (char *at = text; *at != '\0'; at++)
    {
      if (*at == '+')
        *at = '-';
      else if (*at == '/')
        *at = '_';
      else if (*at == '=')
        *at = '\0';
    }

  return text;
}

/* A visit with another state is somebody else's: nothing is learnt from it, and it ends nothing. */
static gboolean
visited (GHashTable *parameters, gpointer data)
{
  Wait *wait = data;
  const char *state = g_hash_table_lookup (parameters, "state");
  const char *code = g_hash_table_lookup (parameters, "code");
  const char *error = g_hash_table_lookup (parameters, "error");

  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&wait->mutex);

  if (state == NULL || g_strcmp0 (state, wait->state) != 0 || (code == NULL) == (error == NULL) ||
      (code != NULL && (*code == '\0' || strlen (code) > MAX_CODE)))
    return FALSE;

  wait->code = g_strdup (code);
  wait->error = g_strdup (error);
  g_cond_signal (&wait->come);

  return TRUE;
}

static void
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  Wait *wait = data;

  g_mutex_lock (&wait->mutex);
  g_cond_signal (&wait->come);
  g_mutex_unlock (&wait->mutex);
}

/* Waits for the visit. Returns the code, a secret. */
static char *
wait_for (Wait *wait,
          guint wait_ms,
          const char *redirect,
          GCancellable *cancellable,
          GError **error)
{
  gint64 end = g_get_monotonic_time () + (gint64) wait_ms * 1000;
  gulong handler = cancellable == NULL
                       ? 0
                       : g_cancellable_connect (cancellable, G_CALLBACK (cancelled_cb), wait, NULL);
  gboolean in_time = TRUE;

  g_mutex_lock (&wait->mutex);
  while (in_time && wait->code == NULL && wait->error == NULL &&
         !g_cancellable_is_cancelled (cancellable))
    in_time = g_cond_wait_until (&wait->come, &wait->mutex, end);
  g_mutex_unlock (&wait->mutex);
  g_cancellable_disconnect (cancellable, handler);

  if (wait->code != NULL)
    return g_strdup (wait->code);
  if (g_strcmp0 (wait->error, "access_denied") == 0)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                         _ ("access was denied on Lever's page"));
  else if (wait->error != NULL)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                         _ ("Lever did not let anybody sign in; its page says why"));
  else if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    g_set_error (
        error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT,
        _ ("nobody came back from Lever's page in time. If it showed an error: the address "
           "%s must stand, letter by letter, in the Lever app's list of redirects"),
        redirect);

  return NULL;
}

static char *
make_url (const ClaraLeverConfig *config,
          const ClaraLeverSignIn *sign_in,
          const char *redirect,
          const char *state,
          const char *verifier)
{
  g_autofree char *challenge = make_challenge (verifier);
  const char *const pairs[] = {
    "client_id",
    sign_in->client_id,
    "redirect_uri",
    redirect,
    "response_type",
    "code",
    "state",
    state,
    "audience",
    config->audience,
    "scope",
    sign_in->scopes,
    "code_challenge",
    challenge,
    "code_challenge_method",
    "S256",
    NULL,
  };
  GString *url = g_string_new (config->auth_url);

  g_string_append (url, "/authorize");
  for (guint i = 0; pairs[i] != NULL; i += 2)
    {
      g_string_append_printf (url, "%c%s=", i == 0 ? '?' : '&', pairs[i]);
      g_string_append_uri_escaped (url, pairs[i + 1], NULL, FALSE);
    }

  return g_string_free (url, FALSE);
}

/* A relay learns from the state which port to send the browser on to. */
static char *
make_state (const ClaraLeverSignIn *sign_in, guint16 port, GError **error)
{
  char *nonce = make_nonce (error);
  char *state;

  if (nonce == NULL || sign_in->relay == NULL)
    return nonce;

  state = g_strdup_printf ("%u.%s", port, nonce);
  g_free (nonce);

  return state;
}

/**
 * clara_lever_oauth_sign_in:
 * @config: where Lever is
 * @http: a way to speak HTTP, without a pace
 * @sign_in: who is to sign in, and for what
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Has a person sign in with the system's browser: listens on a loopback port for as long as this takes, shows the way,
 * waits for the one visit that carries our state, and turns its code into tokens. Blocks; never on a window's thread.
 * Lever compares the redirect letter by letter, and shows what is wrong with it in the browser alone: then this ends by
 * its own time.
 *
 * Returns: (transfer full) (nullable): the tokens; %CLARA_ERROR_NOT_PERMITTED: somebody said no, or Lever does not know
 *   the app; %CLARA_ERROR_TIMED_OUT, %CLARA_ERROR_CONFLICT: no port is free; %CLARA_ERROR_OFFLINE
 */
ClaraLeverGrant *
clara_lever_oauth_sign_in (const ClaraLeverConfig *config,
                           ClaraHttp *http,
                           const ClaraLeverSignIn *sign_in,
                           GCancellable *cancellable,
                           GError **error)
{
  g_auto (Wait) wait = { .state = NULL };
  g_autoptr (ClaraLoopback) loopback = NULL;
  g_autofree char *verifier = make_nonce (error);
  g_autofree char *redirect = NULL;
  g_autofree char *state = NULL;
  g_autofree char *url = NULL;
  char *code;
  ClaraLeverGrant *grant;

  g_mutex_init (&wait.mutex);
  g_cond_init (&wait.come);
  if (verifier == NULL || (sign_in->relay != NULL && !clara_http_check_url (sign_in->relay, error)))
    return NULL;

  /* The state needs the port, and a visit needs the state: until there is one, no visit has the right one. */
  loopback = clara_loopback_open (config->ports, config->n_ports, "/callback", visited, &wait,
                                  error);
  if (loopback == NULL)
    return NULL;
  state = make_state (sign_in, clara_loopback_get_port (loopback), error);
  if (state == NULL)
    return NULL;
  g_mutex_lock (&wait.mutex);
  wait.state = g_strdup (state);
  g_mutex_unlock (&wait.mutex);
  redirect = sign_in->relay != NULL ? g_strdup (sign_in->relay)
                                    : g_strdup_printf ("http://127.0.0.1:%u/callback",
                                                       clara_loopback_get_port (loopback));

  url = make_url (config, sign_in, redirect, state, verifier);
  sign_in->open (url, sign_in->data);
  code = wait_for (&wait, config->sign_in_ms, redirect, cancellable, error);
  g_clear_pointer (&loopback, clara_loopback_close);
  if (code == NULL)
    return NULL;

  grant = clara_lever_token_exchange (config, http, sign_in->client_id, sign_in->client_secret,
                                      code, redirect, verifier, sign_in->scopes, cancellable,
                                      error);
  clara_secrets_wipe (code);

  return grant;
}
