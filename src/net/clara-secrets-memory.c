/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-secrets.h"

/* Secrets for as long as the program runs, where there is no keyring; whoever chooses this tells it. */
#define CLARA_TYPE_SECRETS_MEMORY (clara_secrets_memory_get_type ())
G_DECLARE_FINAL_TYPE (ClaraSecretsMemory, clara_secrets_memory, CLARA, SECRETS_MEMORY, ClaraSecrets)

struct _ClaraSecretsMemory
{
  ClaraSecrets parent_instance;

  GMutex mutex;
  GHashTable *secrets; /* (owned): id → text */
};

G_DEFINE_FINAL_TYPE (ClaraSecretsMemory, clara_secrets_memory, CLARA_TYPE_SECRETS)

static ClaraSecretsState
store (ClaraSecrets *secrets, const char *id, const char *secret, GCancellable *cancellable)
{
  ClaraSecretsMemory *self = CLARA_SECRETS_MEMORY (secrets);
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_hash_table_replace (self->secrets, g_strdup (id), g_strdup (secret));

  return CLARA_SECRETS_FINE;
}

static ClaraSecretsState
load (ClaraSecrets *secrets, const char *id, char **secret, GCancellable *cancellable)
{
  ClaraSecretsMemory *self = CLARA_SECRETS_MEMORY (secrets);
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  const char *found = g_hash_table_lookup (self->secrets, id);

  if (found == NULL)
    return CLARA_SECRETS_MISSING;
  *secret = g_strdup (found);

  return CLARA_SECRETS_FINE;
}

static ClaraSecretsState
clear (ClaraSecrets *secrets, const char *id, GCancellable *cancellable)
{
  ClaraSecretsMemory *self = CLARA_SECRETS_MEMORY (secrets);
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_hash_table_remove (self->secrets, id);

  return CLARA_SECRETS_FINE;
}

static void
clara_secrets_memory_finalize (GObject *object)
{
  ClaraSecretsMemory *self = CLARA_SECRETS_MEMORY (object);

  g_hash_table_unref (self->secrets);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (clara_secrets_memory_parent_class)->finalize (object);
}

static void
clara_secrets_memory_class_init (ClaraSecretsMemoryClass *klass)
{
  ClaraSecretsClass *secrets_class = CLARA_SECRETS_CLASS (klass);

  secrets_class->store = store;
  secrets_class->load = load;
  secrets_class->clear = clear;
  secrets_class->lasting = FALSE;
  G_OBJECT_CLASS (klass)->finalize = clara_secrets_memory_finalize;
}

static void
clara_secrets_memory_init (ClaraSecretsMemory *self)
{
  g_mutex_init (&self->mutex);
  self->secrets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) clara_secrets_wipe);
}

/**
 * clara_secrets_new_memory:
 *
 * Returns: (transfer full): a place for secrets that forgets them when the program ends
 */
ClaraSecrets *
clara_secrets_new_memory (void)
{
  return g_object_new (CLARA_TYPE_SECRETS_MEMORY, NULL);
}
