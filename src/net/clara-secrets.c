/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-secrets.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * ClaraSecrets:
 *
 * Where what must not stand in any file is kept: one text under an opaque id, for a keyring encrypts a secret but not
 * what it is filed under. All functions block, for a thread that may wait, and may be called from any such.
 */
G_DEFINE_ABSTRACT_TYPE (ClaraSecrets, clara_secrets, G_TYPE_OBJECT)

static void
clara_secrets_class_init (ClaraSecretsClass *klass)
{
}

static void
clara_secrets_init (ClaraSecrets *self)
{
}

/**
 * clara_secrets_store:
 * @self: a place for secrets
 * @id: an opaque name
 * @secret: what to keep, in the place of what was there
 * @cancellable: (nullable): gives it up
 *
 * Stores a secret, and reads it back before it says that all is well.
 *
 * Returns: %CLARA_SECRETS_FINE: it is there
 */
ClaraSecretsState
clara_secrets_store (ClaraSecrets *self,
                     const char *id,
                     const char *secret,
                     GCancellable *cancellable)
{
  ClaraSecretsState state = CLARA_SECRETS_GET_CLASS (self)->store (self, id, secret, cancellable);
  char *found = NULL;

  if (state != CLARA_SECRETS_FINE)
    return state;

  state = CLARA_SECRETS_GET_CLASS (self)->load (self, id, &found, cancellable);
  if (state == CLARA_SECRETS_FINE && strcmp (found, secret) != 0)
    state = CLARA_SECRETS_FAILED;
  clara_secrets_wipe (found);

  return state;
}

/**
 * clara_secrets_load:
 * @self: a place for secrets
 * @id: an opaque name
 * @secret: (out) (transfer full): what is kept there; clara_secrets_wipe() frees it
 * @cancellable: (nullable): gives it up
 *
 * Returns: %CLARA_SECRETS_FINE: here it is; %CLARA_SECRETS_MISSING: nothing is
 */
ClaraSecretsState
clara_secrets_load (ClaraSecrets *self, const char *id, char **secret, GCancellable *cancellable)
{
  return CLARA_SECRETS_GET_CLASS (self)->load (self, id, secret, cancellable);
}

/**
 * clara_secrets_clear:
 * @self: a place for secrets
 * @id: an opaque name
 * @cancellable: (nullable): gives it up
 *
 * Removes a secret, and looks whether it is gone: a keyring passes over what is locked without a word.
 *
 * Returns: %CLARA_SECRETS_FINE: nothing is there any more, or never was
 */
ClaraSecretsState
clara_secrets_clear (ClaraSecrets *self, const char *id, GCancellable *cancellable)
{
  return CLARA_SECRETS_GET_CLASS (self)->clear (self, id, cancellable);
}

/**
 * clara_secrets_is_lasting:
 * @self: a place for secrets
 *
 * Returns: whether what is stored there outlives the program
 */
gboolean
clara_secrets_is_lasting (ClaraSecrets *self)
{
  return CLARA_SECRETS_GET_CLASS (self)->lasting;
}

/**
 * clara_secrets_explain:
 * @state: how it went
 *
 * Returns: (transfer none): the same for people, with what can be done, without a full stop
 */
const char *
clara_secrets_explain (ClaraSecretsState state)
{
  switch (state)
    {
    case CLARA_SECRETS_FINE:
      return _ ("the keyring works");
    case CLARA_SECRETS_NO_BUS:
      return _ ("there is no desktop session here (no session bus), so no keyring can be asked");
    case CLARA_SECRETS_NO_SERVICE:
      return _ ("no program keeps secrets in this session; GNOME Keyring or KWallet would");
    case CLARA_SECRETS_LOCKED:
      return _ ("the keyring is locked; open it and do it again");
    case CLARA_SECRETS_DISMISSED:
      return _ ("the keyring was not opened when it asked for its password");
    case CLARA_SECRETS_TIMED_OUT:
      return _ ("the keyring did not answer within ten seconds");
    case CLARA_SECRETS_MISSING:
      return _ ("the keyring does not hold what lets Clara in at Lever");
    case CLARA_SECRETS_CANCELLED:
      return _ ("it was given up");
    case CLARA_SECRETS_FAILED:
    default:
      return _ ("the keyring does not work");
    }
}

/**
 * clara_secrets_wipe:
 * @secret: (nullable) (transfer full): a secret
 *
 * Overwrites it and frees it, so that it stays in no core file.
 */
void
clara_secrets_wipe (char *secret)
{
  if (secret != NULL)
    explicit_bzero (secret, strlen (secret));
  g_free (secret);
}
