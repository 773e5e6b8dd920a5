/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-database.h"
#include "clara-lever-client.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

/*
 * Another program that is connected as the workspace is:
 *
 *   lever-peer FOLDER SEGMENT…          reads one path, as often as there are lines on standard input, or once
 *   lever-peer --die FOLDER SEGMENT…    is killed the moment the keyring is to take a new token
 *
 * Prints the trouble and the status, a line a reading.
 */

#define PEER_TYPE_DYING (peer_dying_get_type ())
G_DECLARE_FINAL_TYPE (PeerDying, peer_dying, PEER, DYING, ClaraSecrets)

struct _PeerDying
{
  ClaraSecrets parent_instance;
  ClaraSecrets *keyring;
};

G_DEFINE_FINAL_TYPE (PeerDying, peer_dying, CLARA_TYPE_SECRETS)

static ClaraSecretsState
store (ClaraSecrets *self, const char *id, const char *secret, GCancellable *cancellable)
{
  raise (SIGKILL);

  return CLARA_SECRETS_FAILED;
}

static ClaraSecretsState
load (ClaraSecrets *self, const char *id, char **secret, GCancellable *cancellable)
{
  return clara_secrets_load (PEER_DYING (self)->keyring, id, secret, cancellable);
}

static void
peer_dying_class_init (PeerDyingClass *klass)
{
  CLARA_SECRETS_CLASS (klass)->store = store;
  CLARA_SECRETS_CLASS (klass)->load = load;
}

static void
peer_dying_init (PeerDying *self)
{
  self->keyring = clara_secrets_new_keyring ();
}

int
main (int argc, char **argv)
{
  gboolean dies = argc > 1 && strcmp (argv[1], "--die") == 0;
  char **words = argv + (dies ? 2 : 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverConfig) config = clara_lever_config_read (&error);
  g_autoptr (ClaraSecrets) secrets = dies ? g_object_new (PEER_TYPE_DYING, NULL)
                                          : clara_secrets_new_keyring ();
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (ClaraLeverAccess) access = NULL;
  g_autoptr (ClaraLeverClient) client = NULL;
  g_autofree char *path = clara_lever_path (words[1], words[2], NULL);
  char line[64];

  if (config != NULL)
    database = clara_database_open (words[0], CLARA_DATABASE_NONE, NULL, &error);
  if (database != NULL)
    access = clara_lever_access_open (database, secrets, config, NULL, &error);
  if (access == NULL)
    {
      printf ("none %s\n", error->message);
      return 1;
    }

  client = clara_lever_client_new (access);
  puts ("ready");
  fflush (stdout);
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) answer = clara_lever_client_get (client, path, NULL, NULL);

      printf ("%s %u %s\n", clara_lever_trouble_to_string (answer->trouble), answer->status,
              answer->message == NULL ? "" : answer->message);
      fflush (stdout);
    }
  clara_database_close (database, NULL);

  return 0;
}
