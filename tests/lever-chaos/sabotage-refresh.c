/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-secrets.h"

#include <stdlib.h>

/* Sabotage: a token that was renewed is used first, and goes into the keyring when the program ends. */

ClaraSecretsState __real_clara_secrets_store (ClaraSecrets *self,
                                              const char *id,
                                              const char *secret,
                                              GCancellable *cancellable);
ClaraSecretsState __wrap_clara_secrets_store (ClaraSecrets *self,
                                              const char *id,
                                              const char *secret,
                                              GCancellable *cancellable);

static ClaraSecrets *secrets;
static char *late_id;
static char *late_secret;

static void
store_at_last (void)
{
  if (__real_clara_secrets_store (secrets, late_id, late_secret, NULL) != CLARA_SECRETS_FINE)
    g_printerr ("the token was not stored at all\n");
}

ClaraSecretsState
__wrap_clara_secrets_store (ClaraSecrets *self,
                            const char *id,
                            const char *secret,
                            GCancellable *cancellable)
{
  if (secrets == NULL)
    atexit (store_at_last);
  g_set_object (&secrets, self);
  g_free (late_id);
  g_free (late_secret);
  late_id = g_strdup (id);
  late_secret = g_strdup (secret);

  return CLARA_SECRETS_FINE;
}
