/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CLARA_SECRETS_DEADLINE_MS 10000u

/**
 * ClaraSecretsState:
 * @CLARA_SECRETS_FINE: it worked
 * @CLARA_SECRETS_NO_BUS: there is no session bus: no desktop session runs
 * @CLARA_SECRETS_NO_SERVICE: nothing on the bus keeps secrets
 * @CLARA_SECRETS_LOCKED: the keyring is locked, and nobody has opened it in time
 * @CLARA_SECRETS_DISMISSED: a person was asked to open the keyring, and did not want to
 * @CLARA_SECRETS_TIMED_OUT: the keyring did not answer within %CLARA_SECRETS_DEADLINE_MS
 * @CLARA_SECRETS_MISSING: the keyring answers, and holds no such secret
 * @CLARA_SECRETS_CANCELLED: the caller gave it up
 * @CLARA_SECRETS_FAILED: anything else, such as a secret that was read back otherwise than it was stored
 *
 * How it went with the keyring. Each of them is mended in a different way, so each has words of its own.
 */
typedef enum
{
  CLARA_SECRETS_FINE,
  CLARA_SECRETS_NO_BUS,
  CLARA_SECRETS_NO_SERVICE,
  CLARA_SECRETS_LOCKED,
  CLARA_SECRETS_DISMISSED,
  CLARA_SECRETS_TIMED_OUT,
  CLARA_SECRETS_MISSING,
  CLARA_SECRETS_CANCELLED,
  CLARA_SECRETS_FAILED,
} ClaraSecretsState;

#define CLARA_TYPE_SECRETS (clara_secrets_get_type ())
G_DECLARE_DERIVABLE_TYPE (ClaraSecrets, clara_secrets, CLARA, SECRETS, GObject)

/**
 * ClaraSecretsClass:
 * @store: as clara_secrets_store()
 * @load: as clara_secrets_load()
 * @clear: as clara_secrets_clear()
 * @lasting: whether what is stored outlives the program
 *
 * A place for secrets.
 */
struct _ClaraSecretsClass
{
  GObjectClass parent_class;

  ClaraSecretsState (*store) (ClaraSecrets  *self,
                              const char    *id,
                              const char    *secret,
                              GCancellable  *cancellable);
  ClaraSecretsState (*load)  (ClaraSecrets  *self,
                              const char    *id,
                              char         **secret,
                              GCancellable  *cancellable);
  ClaraSecretsState (*clear) (ClaraSecrets  *self,
                              const char    *id,
                              GCancellable  *cancellable);
  gboolean lasting;
};

ClaraSecrets      *clara_secrets_new_keyring (void) G_GNUC_WARN_UNUSED_RESULT;
ClaraSecrets      *clara_secrets_new_memory  (void) G_GNUC_WARN_UNUSED_RESULT;

ClaraSecretsState  clara_secrets_store       (ClaraSecrets       *self,
                                              const char         *id,
                                              const char         *secret,
                                              GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraSecretsState  clara_secrets_load        (ClaraSecrets       *self,
                                              const char         *id,
                                              char              **secret,
                                              GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraSecretsState  clara_secrets_clear       (ClaraSecrets       *self,
                                              const char         *id,
                                              GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
gboolean           clara_secrets_is_lasting  (ClaraSecrets       *self);

const char        *clara_secrets_explain     (ClaraSecretsState   state);
void               clara_secrets_wipe        (char               *secret);

G_END_DECLS
