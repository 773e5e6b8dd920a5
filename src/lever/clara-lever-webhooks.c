/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-webhooks.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-lever-hooks.h"
#include "clara-lever-types.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_KEY 512u

static const ClaraId nobody = { { 0 } };

/* One go at the webhooks of an account. */
typedef struct
{
  ClaraLeverClient *client;
  ClaraDatabase *database;
  ClaraSecrets *secrets;
  const char *url;
  GCancellable *cancellable;
  ClaraId connection;
  GPtrArray *hooks;  /* (owned) (element-type ClaraLeverHook): as the workspace knows them */
  JsonArray *listed; /* (owned): as Lever does */
} SetUp;

static void
set_up_clear (SetUp *self)
{
  g_clear_pointer (&self->hooks, g_ptr_array_unref);
  g_clear_pointer (&self->listed, json_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SetUp, set_up_clear)

/**
 * clara_lever_webhooks_get_events:
 *
 * Returns: (array zero-terminated=1): what Clara wants to be told of, as Lever calls it
 */
const char *const *
clara_lever_webhooks_get_events (void)
{
  static const char *const events[] = {
    "applicationCreated",     "candidateHired",   "candidateStageChange",
    "candidateArchiveChange", "candidateDeleted", NULL,
  };

  return events;
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  GPtrArray **hooks = data;

  *hooks = clara_lever_hooks_list (connection, error);

  return *hooks != NULL;
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_lever_hooks_set (write, data, error);
}

static gboolean
remove_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_lever_hooks_remove (write, data, error);
}

static const char *
get_text (JsonObject *object, const char *name)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static JsonObject *
find_listed (SetUp *self, const char *id)
{
  for (guint i = 0; i < json_array_get_length (self->listed); i++)
    {
      JsonNode *node = json_array_get_element (self->listed, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

      if (g_strcmp0 (get_text (object, "id"), id) == 0)
        return object;
    }

  return NULL;
}

static const ClaraLeverHook *
find_hook (SetUp *self, const char *event)
{
  for (guint i = 0; i < self->hooks->len; i++)
    {
      const ClaraLeverHook *hook = g_ptr_array_index (self->hooks, i);

      if (strcmp (hook->event, event) == 0)
        return hook;
    }

  return NULL;
}

static ClaraSecretsState
load_key (ClaraSecrets *secrets, const ClaraId *secret, char **key, GCancellable *cancellable)
{
  g_autofree char *id = clara_id_to_string (secret);

  *key = NULL;

  return clara_secrets_load (secrets, id, key, cancellable);
}

static gboolean
delete_at_lever (ClaraLeverClient *client,
                 const char *id,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autofree char *path = clara_lever_path ("webhooks", id, NULL);
  g_autoptr (ClaraLeverAnswer) answer = clara_lever_client_delete (client, path, NULL, cancellable);

  return answer->trouble == CLARA_LEVER_GONE || clara_lever_answer_check (answer, error);
}

static void
drop_key (ClaraSecrets *secrets, const ClaraId *secret)
{
  g_autofree char *id = clara_id_to_string (secret);

  /* What signs a webhook that is no more opens nothing. */
  if (clara_secrets_clear (secrets, id, NULL) != CLARA_SECRETS_FINE)
    g_debug ("the keyring still holds what signed a webhook");
}

/* Keeps what Lever tells this once; where that fails, the webhook is of no use. */
static gboolean
keep (SetUp *self, const char *event, JsonObject *made, GError **error)
{
  JsonObject *configuration = clara_json_get_object (made, "configuration", NULL);
  const char *key = get_text (configuration, "signatureToken");
  const char *made_id = get_text (made, "id");
  ClaraLeverHook hook = { .event = (char *) event,
                          .id = (char *) made_id,
                          .url = (char *) self->url,
                          .connection = self->connection,
                          .created = g_get_real_time () / 1000 };
  g_autofree char *id = NULL;
  ClaraSecretsState state;

  if (made_id == NULL || key == NULL || *key == '\0' || strlen (key) > MAX_KEY)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "Lever made a webhook and did not say what it will be signed with");
      return FALSE;
    }
  if (!clara_id_generate (&hook.secret, error))
    return FALSE;
  id = clara_id_to_string (&hook.secret);
  state = clara_secrets_store (self->secrets, id, key, self->cancellable);
  if (state != CLARA_SECRETS_FINE)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                   _ ("what Lever signs webhooks with cannot be kept: %s"),
                   clara_secrets_explain (state));
      return FALSE;
    }

  return clara_database_write (self->database, &nobody, set_cb, &hook, NULL, error);
}

static gboolean
make (SetUp *self, const char *event, GError **error)
{
  g_autoptr (JsonNode) body = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  JsonObject *made;
  const char *id;

  json_object_set_string_member (object, "url", self->url);
  json_object_set_string_member (object, "event", event);
  json_node_set_object (body, object);
  answer = clara_lever_client_post (self->client, "/webhooks", NULL, body, self->cancellable);
  if (!clara_lever_answer_check (answer, error))
    return FALSE;

  made = clara_lever_answer_get_object (answer);
  id = get_text (made, "id");
  if (made != NULL && keep (self, event, made, error))
    return TRUE;
  if (made == NULL)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                         "Lever did not say what came of a webhook");
  if (id != NULL && !delete_at_lever (self->client, id, NULL, NULL))
    g_debug ("a webhook of no use stays in Lever until the next time");

  return FALSE;
}

/* Another address. The signature stays as it was. */
static gboolean
move (SetUp *self, const ClaraLeverHook *hook, GError **error)
{
  g_autoptr (JsonNode) body = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *list = json_array_new ();
  JsonObject *change = json_object_new ();
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  ClaraLeverHook moved = *hook;

  json_object_set_string_member (change, "id", hook->id);
  json_object_set_string_member (change, "url", self->url);
  json_array_add_object_element (list, change);
  json_object_set_array_member (object, "data", list);
  json_node_set_object (body, object);
  answer = clara_lever_client_put (self->client, "/webhooks", NULL, body, self->cancellable);
  if (!clara_lever_answer_check (answer, error))
    return FALSE;

  moved.url = (char *) self->url;
  moved.verified = moved.seen = 0;

  return clara_database_write (self->database, &nobody, set_cb, &moved, NULL, error);
}

/* Whether what there is for @event is good as it is, or was made so. */
static gboolean
is_good (SetUp *self, const char *event, GError **error)
{
  const ClaraLeverHook *hook = find_hook (self, event);
  JsonObject *listed = hook == NULL ? NULL : find_listed (self, hook->id);
  ClaraSecretsState state;
  char *key;

  if (listed == NULL || !clara_id_equal (&hook->connection, &self->connection) ||
      g_strcmp0 (get_text (listed, "event"), event) != 0)
    return FALSE;

  /* A keyring that is locked now may hold it all the same: no reason to make anything anew. */
  state = load_key (self->secrets, &hook->secret, &key, self->cancellable);
  clara_secrets_wipe (key);
  if (state != CLARA_SECRETS_FINE && state != CLARA_SECRETS_MISSING)
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                 _ ("what Lever signs webhooks with cannot be read: %s"),
                 clara_secrets_explain (state));
  if (state != CLARA_SECRETS_FINE)
    return FALSE;

  return g_strcmp0 (get_text (listed, "url"), self->url) == 0 || move (self, hook, error);
}

/* What leads here for @event and is of no use: its signature is known to nobody any more. */
static gboolean
clean (SetUp *self, const char *event, GError **error)
{
  const ClaraLeverHook *hook = find_hook (self, event);

  for (guint i = 0; i < json_array_get_length (self->listed); i++)
    {
      JsonNode *node = json_array_get_element (self->listed, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      const char *id = get_text (object, "id");
      gboolean own = hook != NULL && g_strcmp0 (id, hook->id) == 0;

      if (id == NULL || g_strcmp0 (get_text (object, "event"), event) != 0 ||
          (!own && g_strcmp0 (get_text (object, "url"), self->url) != 0))
        continue;
      if (!delete_at_lever (self->client, id, self->cancellable, error))
        return FALSE;
    }
  if (hook != NULL)
    drop_key (self->secrets, &hook->secret);

  return TRUE;
}

static gboolean
begin (SetUp *self, GError **error)
{
  g_autoptr (ClaraLeverConnection) connection = clara_lever_access_read (
      clara_lever_client_get_access (self->client), self->cancellable, error);
  g_autoptr (ClaraLeverAnswer) answer = NULL;

  if (connection == NULL ||
      !clara_database_read (self->database, list_cb, &self->hooks, self->cancellable, error))
    return FALSE;
  self->connection = connection->secret;
  answer = clara_lever_client_get (self->client, "/webhooks", NULL, self->cancellable);
  if (!clara_lever_answer_check (answer, error))
    return FALSE;
  self->listed = clara_lever_answer_dup_array (answer);
  if (self->listed == NULL)
    self->listed = json_array_new ();

  return TRUE;
}

/**
 * clara_lever_webhooks_set_up:
 * @client: the way to Lever
 * @database: the workspace
 * @secrets: what keeps what signs them
 * @url: where Lever is to tell it, `https` but for a loopback host
 * @cancellable: (nullable): gives it up; what was made stays
 * @error: return location for a #GError
 *
 * Sees to it that there is one webhook to @url for each event, signed with what is known here. It may be ended at any
 * time, and done again: what an earlier one has left behind is taken away.
 *
 * Returns: whether all of them stand; %CLARA_ERROR_NOT_PERMITTED: the credential may not make them, or no keyring keeps
 *   what signs them; else as clara_lever_answer_check()
 */
gboolean
clara_lever_webhooks_set_up (ClaraLeverClient *client,
                             ClaraDatabase *database,
                             ClaraSecrets *secrets,
                             const char *url,
                             GCancellable *cancellable,
                             GError **error)
{
  g_auto (SetUp) self = { .client = client,
                          .database = database,
                          .secrets = secrets,
                          .url = url,
                          .cancellable = cancellable };
  const char *const *events = clara_lever_webhooks_get_events ();

  if (!begin (&self, error))
    return FALSE;
  for (guint i = 0; events[i] != NULL; i++)
    {
      g_autoptr (GError) local = NULL;

      if (is_good (&self, events[i], &local))
        continue;
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!clean (&self, events[i], error) || !make (&self, events[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_lever_webhooks_remove:
 * @client: (nullable): the way to Lever; %NULL where there is none any more
 * @database: the workspace
 * @secrets: what keeps what signs them
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Takes every webhook of this workspace away: in Lever, from the keyring and from the workspace. What Lever cannot be
 * told now is forgotten here all the same: what it still sends is then refused.
 *
 * Returns: whether nothing is left here, and Lever was told; else the first thing that went wrong
 */
gboolean
clara_lever_webhooks_remove (ClaraLeverClient *client,
                             ClaraDatabase *database,
                             ClaraSecrets *secrets,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (GPtrArray) hooks = NULL;
  g_autoptr (GError) first = NULL;

  if (!clara_database_read (database, list_cb, &hooks, cancellable, error))
    return FALSE;
  for (guint i = 0; i < hooks->len; i++)
    {
      ClaraLeverHook *hook = g_ptr_array_index (hooks, i);

      if (client != NULL && first == NULL &&
          !delete_at_lever (client, hook->id, cancellable, &first))
        g_debug ("a webhook stays in Lever: %s", first->message);
      drop_key (secrets, &hook->secret);
      if (!clara_database_write (database, &nobody, remove_cb, hook->event, NULL, error))
        return FALSE;
    }
  if (first == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}

/**
 * clara_lever_webhooks_load_keys:
 * @database: the workspace
 * @secrets: what keeps what signs them
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type utf8 utf8): by event, what signs its webhook: secrets, which are
 *   wiped with it; an event is missing where the keyring does not give it
 */
GHashTable *
clara_lever_webhooks_load_keys (ClaraDatabase *database,
                                ClaraSecrets *secrets,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (GPtrArray) hooks = NULL;
  GHashTable *keys;

  if (!clara_database_read (database, list_cb, &hooks, cancellable, error))
    return NULL;

  keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                (GDestroyNotify) clara_secrets_wipe);
  for (guint i = 0; i < hooks->len; i++)
    {
      const ClaraLeverHook *hook = g_ptr_array_index (hooks, i);
      char *key;

      if (load_key (secrets, &hook->secret, &key, cancellable) == CLARA_SECRETS_FINE)
        g_hash_table_insert (keys, g_strdup (hook->event), key);
    }

  return keys;
}
