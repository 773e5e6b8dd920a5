/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-net-thread.h"
#include "clara-secrets.h"

#include <libsecret/secret.h>

#include <string.h>

/* What is filed under an id is one kind of thing to people, too; nothing in it says whose. */
#define LABEL "Clara: access to Lever"

#define CLARA_TYPE_SECRETS_KEYRING (clara_secrets_keyring_get_type ())
G_DECLARE_FINAL_TYPE (ClaraSecretsKeyring,
                      clara_secrets_keyring,
                      CLARA,
                      SECRETS_KEYRING,
                      ClaraSecrets)

/* The session's keyring, by libsecret's asynchronous calls alone: its blocking ones wait for a person without end. */
struct _ClaraSecretsKeyring
{
  ClaraSecrets parent_instance;
};

G_DEFINE_FINAL_TYPE (ClaraSecretsKeyring, clara_secrets_keyring, CLARA_TYPE_SECRETS)

typedef enum
{
  STORE,
  LOAD,
  CLEAR,
} Kind;

/*
 * One operation, on the network's thread. Its state goes to the caller at the latest at the deadline; what libsecret
 * still has under way keeps it alive until that comes back.
 */
typedef struct
{
  gatomicrefcount refs;
  Kind kind;
  char *id;               /* (owned) */
  char *secret;           /* (owned) (nullable): to be stored, or found */
  GHashTable *attributes; /* (owned) */
  GCancellable *asked;    /* (owned) (nullable): the caller's */
  GCancellable *inner;    /* (owned): of what is under way */
  GSource *watch, *timer; /* (owned) (nullable) */
  gboolean asks;          /* something is locked, and a person may be asked now */

  GMutex mutex;
  GCond come;
  gboolean done;
  ClaraSecretsState state;
} Operation;

static const SecretSchema *
get_schema (void)
{
  static const SecretSchema schema = { "org.clara.Clara.Secret",
                                       SECRET_SCHEMA_NONE,
                                       { { "id", SECRET_SCHEMA_ATTRIBUTE_STRING } } };

  return &schema;
}

static Operation *
operation_ref (Operation *operation)
{
  g_atomic_ref_count_inc (&operation->refs);

  return operation;
}

static void
operation_unref (Operation *operation)
{
  if (!g_atomic_ref_count_dec (&operation->refs))
    return;

  g_hash_table_unref (operation->attributes);
  g_clear_object (&operation->asked);
  g_clear_object (&operation->inner);
  clara_secrets_wipe (operation->secret);
  g_free (operation->id);
  g_cond_clear (&operation->come);
  g_mutex_clear (&operation->mutex);
  g_free (operation);
}

static void
drop_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

/* The first word counts. */
static void
finish (Operation *operation, ClaraSecretsState state)
{
  if (operation->done)
    return;

  drop_source (&operation->watch);
  drop_source (&operation->timer);
  g_cancellable_cancel (operation->inner);
  g_mutex_lock (&operation->mutex);
  operation->state = state;
  operation->done = TRUE;
  g_cond_signal (&operation->come);
  g_mutex_unlock (&operation->mutex);
}

static ClaraSecretsState
judge (const GError *error)
{
  if (g_error_matches (error, SECRET_ERROR, SECRET_ERROR_IS_LOCKED))
    return CLARA_SECRETS_LOCKED;
  if (g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SPAWN_EXEC_FAILED) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SPAWN_CHILD_EXITED) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SPAWN_FAILED) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NO_REPLY) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_DISCONNECTED))
    return CLARA_SECRETS_NO_SERVICE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    return CLARA_SECRETS_NO_BUS;

  return CLARA_SECRETS_FAILED;
}

/* The message of an error may hold an id, never a secret. */
static void
fail (Operation *operation, const GError *error)
{
  if (!operation->done && error != NULL)
    g_debug ("the keyring: %s", error->message);
  finish (operation, error == NULL ? CLARA_SECRETS_FAILED : judge (error));
}

static void
retrieved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;
  SecretValue *value = secret_retrievable_retrieve_secret_finish (SECRET_RETRIEVABLE (source),
                                                                  result, &error);
  const char *text = value == NULL ? NULL : secret_value_get_text (value);

  if (text == NULL)
    fail (operation, error);
  else if (!operation->done)
    {
      operation->secret = g_strdup (text);
      finish (operation, CLARA_SECRETS_FINE);
    }
  g_clear_pointer (&value, secret_value_unref);
  operation_unref (operation);
}

static void search (Operation *operation, SecretSearchFlags flags);

static gboolean
is_locked (gpointer item)
{
  return SECRET_IS_ITEM (item) && secret_item_get_locked (item);
}

static gboolean needs_bus (void);

static void
unlocked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;
  int n = secret_service_unlock_finish (SECRET_SERVICE (source), result, NULL, &error);

  if (operation->done)
    ;
  else if (error != NULL)
    fail (operation, error);
  else if (n == 0)
    finish (operation, CLARA_SECRETS_DISMISSED);
  else
    search (operation, SECRET_SEARCH_NONE);
  operation_unref (operation);
}

/*
 * Nothing was found. A keyring that is locked may show nothing of what it holds: then this proves nothing. Whoever wants
 * to read has a person asked to open it, once.
 */
static void
collection_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretCollection) collection = secret_collection_for_alias_finish (result, &error);

  if (operation->done)
    ;
  else if (error != NULL)
    fail (operation, error);
  else if (collection == NULL || !secret_collection_get_locked (collection))
    finish (operation, operation->kind == CLEAR ? CLARA_SECRETS_FINE : CLARA_SECRETS_MISSING);
  else if (operation->kind == CLEAR || operation->asks)
    finish (operation, CLARA_SECRETS_LOCKED);
  else
    {
      g_autoptr (GList) locked = g_list_append (NULL, collection);

      operation->asks = TRUE;
      secret_service_unlock (secret_collection_get_service (collection), locked, operation->inner,
                             unlocked_cb, operation_ref (operation));
    }
  operation_unref (operation);
}

static void
doubt (Operation *operation)
{
  if (needs_bus ())
    secret_collection_for_alias (NULL, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE,
                                 operation->inner, collection_cb, operation_ref (operation));
  else
    finish (operation, operation->kind == CLEAR ? CLARA_SECRETS_FINE : CLARA_SECRETS_MISSING);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;
  GList *items = secret_password_search_finish (result, &error);

  if (operation->done)
    ;
  else if (error != NULL)
    fail (operation, error);
  else if (items == NULL)
    doubt (operation);
  else if (operation->kind == CLEAR)
    finish (operation, is_locked (items->data) ? CLARA_SECRETS_LOCKED : CLARA_SECRETS_FAILED);
  else if (!is_locked (items->data))
    secret_retrievable_retrieve_secret (items->data, operation->inner, retrieved_cb,
                                        operation_ref (operation));
  else if (operation->asks)
    finish (operation, CLARA_SECRETS_DISMISSED);
  else
    {
      operation->asks = TRUE;
      search (operation, SECRET_SEARCH_UNLOCK);
    }
  g_list_free_full (items, g_object_unref);
  operation_unref (operation);
}

static void
search (Operation *operation, SecretSearchFlags flags)
{
  secret_password_searchv (get_schema (), operation->attributes, flags, operation->inner, found_cb,
                           operation_ref (operation));
}

static void
stored_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;

  if (secret_password_store_finish (result, &error))
    finish (operation, CLARA_SECRETS_FINE);
  else if (error != NULL && error->domain == SECRET_ERROR)
    finish (operation, CLARA_SECRETS_DISMISSED);
  else
    fail (operation, error);
  operation_unref (operation);
}

/* Whatever it says: what is still there is looked for. */
static void
cleared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;

  secret_password_clear_finish (result, &error);
  if (error != NULL)
    fail (operation, error);
  else if (!operation->done)
    search (operation, SECRET_SEARCH_ALL);
  operation_unref (operation);
}

static void
begin_now (Operation *operation)
{
  switch (operation->kind)
    {
    case STORE:
      /* Where it is locked a person is asked within this call. */
      operation->asks = TRUE;
      secret_password_storev (get_schema (), operation->attributes, SECRET_COLLECTION_DEFAULT,
                              LABEL, operation->secret, operation->inner, stored_cb,
                              operation_ref (operation));
      break;
    case LOAD:
      search (operation, SECRET_SEARCH_NONE);
      break;
    case CLEAR:
    default:
      secret_password_clearv (get_schema (), operation->attributes, operation->inner, cleared_cb,
                              operation_ref (operation));
      break;
    }
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Operation *operation = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (operation->done)
    ;
  else if (bus == NULL)
    {
      g_debug ("no session bus: %s", error->message);
      finish (operation, CLARA_SECRETS_NO_BUS);
    }
  else
    {
      /* A session that ends must not end a program that is in the midst of a transaction. */
      g_dbus_connection_set_exit_on_close (bus, FALSE);
      begin_now (operation);
    }
  operation_unref (operation);
}

static gboolean
deadline_cb (gpointer data)
{
  Operation *operation = data;

  finish (operation, operation->asks ? CLARA_SECRETS_LOCKED : CLARA_SECRETS_TIMED_OUT);

  return G_SOURCE_REMOVE;
}

static gboolean
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  finish (data, CLARA_SECRETS_CANCELLED);

  return G_SOURCE_REMOVE;
}

/* In a Flatpak, and where a user asks for it, libsecret keeps its own encrypted file and needs no such service. */
static gboolean
needs_bus (void)
{
  return g_strcmp0 (g_getenv ("SECRET_BACKEND"), "file") != 0 &&
         !g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}

static void
begin (gpointer data)
{
  Operation *operation = data;

  operation->watch = clara_net_thread_add_cancel (operation->asked, cancelled_cb, operation);
  operation->timer = clara_net_thread_add_timeout (CLARA_SECRETS_DEADLINE_MS, deadline_cb,
                                                   operation);
  if (needs_bus ())
    g_bus_get (G_BUS_TYPE_SESSION, operation->inner, bus_cb, operation_ref (operation));
  else
    begin_now (operation);
  operation_unref (operation);
}

static ClaraSecretsState
run (Kind kind, const char *id, const char *secret, char **found, GCancellable *cancellable)
{
  Operation *operation = g_new0 (Operation, 1);
  ClaraSecretsState state;

  g_assert (!clara_net_thread_is_current ());

  g_atomic_ref_count_init (&operation->refs);
  operation->kind = kind;
  operation->id = g_strdup (id);
  operation->secret = g_strdup (secret);
  operation->attributes = secret_attributes_build (get_schema (), "id", id, NULL);
  operation->asked = cancellable == NULL ? NULL : g_object_ref (cancellable);
  operation->inner = g_cancellable_new ();
  g_mutex_init (&operation->mutex);
  g_cond_init (&operation->come);
  clara_net_thread_invoke (begin, operation_ref (operation));

  g_mutex_lock (&operation->mutex);
  while (!operation->done)
    g_cond_wait (&operation->come, &operation->mutex);
  state = operation->state;
  g_mutex_unlock (&operation->mutex);

  if (state == CLARA_SECRETS_FINE && found != NULL)
    *found = g_steal_pointer (&operation->secret);
  operation_unref (operation);

  return state;
}

static ClaraSecretsState
store (ClaraSecrets *secrets, const char *id, const char *secret, GCancellable *cancellable)
{
  return run (STORE, id, secret, NULL, cancellable);
}

static ClaraSecretsState
load (ClaraSecrets *secrets, const char *id, char **secret, GCancellable *cancellable)
{
  return run (LOAD, id, NULL, secret, cancellable);
}

static ClaraSecretsState
clear (ClaraSecrets *secrets, const char *id, GCancellable *cancellable)
{
  return run (CLEAR, id, NULL, NULL, cancellable);
}

static void
clara_secrets_keyring_class_init (ClaraSecretsKeyringClass *klass)
{
  ClaraSecretsClass *secrets_class = CLARA_SECRETS_CLASS (klass);

  secrets_class->store = store;
  secrets_class->load = load;
  secrets_class->clear = clear;
  secrets_class->lasting = TRUE;
}

static void
clara_secrets_keyring_init (ClaraSecretsKeyring *self)
{
}

/**
 * clara_secrets_new_keyring:
 *
 * Returns: (transfer full): the keyring of the session
 */
ClaraSecrets *
clara_secrets_new_keyring (void)
{
  return g_object_new (CLARA_TYPE_SECRETS_KEYRING, NULL);
}
