/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-access-private.h"

#include "clara-error.h"
#include "clara-lever-connections.h"
#include "clara-tidings.h"

#include <glib/gi18n.h>

/**
 * ClaraLeverAccess:
 *
 * What lets this program in at Lever: an API key, or tokens that are renewed by themselves, by one program at a time.
 * Any thread that may wait.
 */
G_DEFINE_FINAL_TYPE (ClaraLeverAccess, clara_lever_access, G_TYPE_OBJECT)

static void
clara_lever_access_finalize (GObject *object)
{
  ClaraLeverAccess *self = CLARA_LEVER_ACCESS (object);

  g_clear_pointer (&self->config, clara_lever_config_free);
  g_clear_pointer (&self->secret, clara_lever_secret_free);
  g_clear_object (&self->http);
  g_clear_object (&self->tokens);
  g_clear_object (&self->pace);
  g_clear_object (&self->database);
  g_clear_object (&self->secrets);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (clara_lever_access_parent_class)->finalize (object);
}

static void
clara_lever_access_class_init (ClaraLeverAccessClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_lever_access_finalize;
}

static void
clara_lever_access_init (ClaraLeverAccess *self)
{
  g_mutex_init (&self->mutex);
}

static ClaraLeverAccess *
access_new (const ClaraLeverConfig *config)
{
  ClaraLeverAccess *self = g_object_new (CLARA_TYPE_LEVER_ACCESS, NULL);

  self->config = clara_lever_config_copy (config);
  self->pace = clara_pace_get (config->api_url, config->rate);
  self->http = clara_http_new (self->pace);
  self->tokens = clara_http_new (NULL);

  return self;
}

/**
 * clara_lever_access_new_for_key:
 * @config: where Lever is
 * @api_key: a secret
 *
 * Returns: (transfer full): access by an API key that is in memory only
 */
ClaraLeverAccess *
clara_lever_access_new_for_key (const ClaraLeverConfig *config, const char *api_key)
{
  ClaraLeverAccess *self = access_new (config);

  self->secret = g_new0 (ClaraLeverSecret, 1);
  self->secret->api_key = g_strdup (api_key);
  self->good_until = G_MAXINT64;

  return self;
}

typedef struct
{
  ClaraLeverConnection *found;
} Read;

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Read *read = data;

  read->found = clara_lever_connections_get (connection, error);

  return read->found != NULL;
}

static ClaraLeverConnection *
read_connection (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  Read read = { NULL };

  return clara_database_read (self->database, read_cb, &read, cancellable, error) ? read.found
                                                                                  : NULL;
}

static gboolean
check_connection (ClaraLeverAccess *self, const ClaraLeverConnection *connection, GError **error)
{
  if (connection->state == CLARA_LEVER_DISCONNECTED)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                         _ ("the workspace is not connected with Lever"));
  else if (g_strcmp0 (connection->api_url, self->config->api_url) != 0)
    g_set_error (
        error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
        _ ("the workspace is connected with %s, and CLARA_LEVER_API_URL names another Lever"),
        connection->api_url);
  else
    return TRUE;

  return FALSE;
}

/**
 * clara_lever_access_open:
 * @database: the workspace
 * @secrets: where the credential is kept
 * @config: where Lever is
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * The access of a workspace. The keyring is asked when it is first needed. Blocks.
 *
 * Returns: (transfer full) (nullable): access; %CLARA_ERROR_NOT_FOUND: nobody has connected;
 *   %CLARA_ERROR_NOT_PERMITTED: connected with another Lever, whose credential goes to no other
 */
ClaraLeverAccess *
clara_lever_access_open (ClaraDatabase *database,
                         ClaraSecrets *secrets,
                         const ClaraLeverConfig *config,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (ClaraLeverAccess) self = access_new (config);
  g_autoptr (ClaraLeverConnection) connection = NULL;

  self->database = g_object_ref (database);
  self->secrets = g_object_ref (secrets);
  connection = read_connection (self, cancellable, error);
  if (connection == NULL || !check_connection (self, connection, error) ||
      !clara_id_generate (&self->owner, error))
    return NULL;
  self->id = connection->secret;
  /* Found out by any program, it holds for all; only what this one alone holds may still be good. */
  self->given_up = connection->kept && connection->state == CLARA_LEVER_SIGN_IN_AGAIN;

  return g_steal_pointer (&self);
}

/**
 * clara_lever_access_get_config:
 * @self: access
 *
 * Returns: (transfer none): where Lever is
 */
const ClaraLeverConfig *
clara_lever_access_get_config (ClaraLeverAccess *self)
{
  return self->config;
}

/**
 * clara_lever_access_get_http:
 * @self: access
 *
 * Returns: (transfer none): the way to speak to the API, at its pace
 */
ClaraHttp *
clara_lever_access_get_http (ClaraLeverAccess *self)
{
  return self->http;
}

/**
 * clara_lever_access_get_pace:
 * @self: access
 *
 * Returns: (transfer none): the pace of the account
 */
ClaraPace *
clara_lever_access_get_pace (ClaraLeverAccess *self)
{
  return self->pace;
}

/**
 * clara_lever_access_read:
 * @self: access of a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the connection as it stands now
 */
ClaraLeverConnection *
clara_lever_access_read (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  if (self->database == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                           _ ("this access belongs to no workspace"));
      return NULL;
    }

  return read_connection (self, cancellable, error);
}

typedef struct
{
  ClaraId id;
  ClaraLeverState state;
} State;

static gboolean
write_state_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const State *state = data;
  g_autoptr (ClaraLeverConnection)
      before = clara_lever_connections_get (clara_write_get_connection (write), NULL);
  gboolean ends = state->state == CLARA_LEVER_SIGN_IN_AGAIN && before != NULL &&
                  clara_id_equal (&before->secret, &state->id) &&
                  before->state != CLARA_LEVER_SIGN_IN_AGAIN &&
                  before->state != CLARA_LEVER_DISCONNECTED;

  return clara_lever_connections_set_state (write, &state->id, state->state, error) &&
         (!ends || clara_tidings_tell_reconnect (write, error));
}

/* The program's own word. What cannot be written now is found out again at the next call. */
void
clara_lever_access_write (ClaraLeverAccess *self, ClaraLeverState state)
{
  static const ClaraId nobody = { { 0 } };
  State written = { self->id, state };
  g_autoptr (GError) error = NULL;

  if (self->database != NULL &&
      !clara_database_write (self->database, &nobody, write_state_cb, &written, NULL, &error))
    g_debug ("the state of the connection was not written: %s", error->message);
}

/**
 * clara_lever_access_note_state:
 * @self: access
 * @state: what a sync has found: %CLARA_LEVER_OFFLINE, or %CLARA_LEVER_CONNECTED again
 *
 * Writes it where everybody reads it. %CLARA_LEVER_SIGN_IN_AGAIN is written by the access itself, and only a person
 * takes it back.
 */
void
clara_lever_access_note_state (ClaraLeverAccess *self, ClaraLeverState state)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (!self->given_up)
    clara_lever_access_write (self, state);
}

/* Nothing is tried with it any more, here or by anybody, until a person has connected anew. */
void
clara_lever_access_forget (ClaraLeverAccess *self)
{
  g_clear_pointer (&self->secret, clara_lever_secret_free);
  self->given_up = TRUE;
  clara_lever_access_write (self, CLARA_LEVER_SIGN_IN_AGAIN);
}

static gboolean
refuse (GError **error)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                       _ ("Lever does not let Clara in any more; an admin has to connect anew"));

  return FALSE;
}

/* Whoever has connected anew, in whatever program, has left another secret. */
static gboolean
look_for_another (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraLeverConnection) connection = NULL;

  if (self->database == NULL)
    return refuse (error);

  connection = read_connection (self, cancellable, error);
  if (connection == NULL || !check_connection (self, connection, error))
    return FALSE;
  if (clara_id_equal (&connection->secret, &self->id))
    return refuse (error);

  self->id = connection->secret;
  self->given_up = FALSE;
  self->unsaved = FALSE;
  self->good_until = 0;

  return TRUE;
}

/**
 * clara_lever_access_authorize:
 * @self: access
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Gives the credential, and renews it first where it is about to run out. Blocks.
 *
 * Returns: (transfer full) (nullable): the `Authorization` header, a secret; clara_secrets_wipe() frees it.
 *   %CLARA_ERROR_SIGN_IN_AGAIN: a person must connect anew; %CLARA_ERROR_NOT_FOUND: nobody is connected;
 *   %CLARA_ERROR_NOT_PERMITTED: the keyring does not give it; %CLARA_ERROR_OFFLINE
 */
char *
clara_lever_access_authorize (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (self->given_up && !look_for_another (self, cancellable, error))
    return NULL;
  if (self->secret == NULL && !clara_lever_access_load (self, cancellable, error))
    return NULL;
  if (self->good_until != G_MAXINT64 &&
      g_get_monotonic_time () + self->margin >= self->good_until &&
      !clara_lever_access_refresh (self, NULL, cancellable, error))
    return NULL;

  return clara_lever_secret_to_header (self->secret);
}

/**
 * clara_lever_access_renew:
 * @self: access
 * @refused: the header that Lever has refused
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Looks for another credential, once. Whoever is refused at the same time waits for the same result. Blocks.
 *
 * Returns: whether there is another to try now; %CLARA_ERROR_SIGN_IN_AGAIN: never without a person
 */
gboolean
clara_lever_access_renew (ClaraLeverAccess *self,
                          const char *refused,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  char *header;
  gboolean same;

  if (self->given_up || self->secret == NULL)
    return refuse (error);

  header = clara_lever_secret_to_header (self->secret);
  same = g_strcmp0 (header, refused) == 0;
  clara_secrets_wipe (header);
  if (!same)
    return TRUE;
  if (self->secret->api_key == NULL)
    return clara_lever_access_refresh (self, refused, cancellable, error);

  clara_lever_access_forget (self);

  return refuse (error);
}

/**
 * clara_lever_access_give_up:
 * @self: access
 * @refused: the header that Lever has refused, although it was new
 *
 * Nothing is tried with it any more, and the connection says that a person must connect anew.
 *
 * Returns: whether it was given up; else there is a newer one to try
 */
gboolean
clara_lever_access_give_up (ClaraLeverAccess *self, const char *refused)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  char *header = self->secret == NULL ? NULL : clara_lever_secret_to_header (self->secret);
  gboolean newest = header == NULL || g_strcmp0 (header, refused) == 0;

  if (header != NULL && newest)
    clara_lever_access_forget (self);
  clara_secrets_wipe (header);

  return newest;
}
