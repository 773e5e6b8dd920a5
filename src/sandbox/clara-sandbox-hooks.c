/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-hooks.h"

#include "clara-sandbox-json.h"
#include "clara-sandbox-tokens.h"

#include <libsoup/soup.h>

#define MAX_ATTEMPTS    5
#define TIMEOUT_SECONDS 10

/**
 * ClaraSandboxHooks:
 *
 * Sends webhooks as Lever does: signed, at least once, five times at most with growing pauses; any 2xx ends it.
 */
struct _ClaraSandboxHooks
{
  ClaraSandboxState *state;     /* (unowned) */
  ClaraSandboxJournal *journal; /* (unowned) */
  JsonObject *settings;         /* (unowned) */
  guint pause;
  SoupSession *session;
  GCancellable *cancellable;
  GHashTable *pauses; /* (owned): Delivery → nothing; those that wait for their next try */
  char *last_url;
  char *last_body;
  char *last_event;
};

/* One request that is on its way, or waits to go again. */
typedef struct
{
  ClaraSandboxHooks *hooks;
  char *url;
  char *event;
  char *body;
  guint attempt;
  guint source;
  SoupMessage *message;
} Delivery;

static void send_delivery (Delivery *delivery);

static void
delivery_free (gpointer data)
{
  Delivery *delivery = data;

  if (delivery->source != 0)
    g_source_remove (delivery->source);
  g_clear_object (&delivery->message);
  g_free (delivery->url);
  g_free (delivery->event);
  g_free (delivery->body);
  g_free (delivery);
}

/**
 * clara_sandbox_hooks_new:
 * @state: the account, whose webhooks these are
 * @journal: where each try is written
 * @settings: the settings
 * @pause: milliseconds before the second try; it doubles from there
 *
 * Returns: (transfer full): a sender
 */
ClaraSandboxHooks *
clara_sandbox_hooks_new (ClaraSandboxState *state,
                         ClaraSandboxJournal *journal,
                         JsonObject *settings,
                         guint pause)
{
  ClaraSandboxHooks *self = g_new0 (ClaraSandboxHooks, 1);

  self->state = state;
  self->journal = journal;
  self->settings = settings;
  self->pause = pause;
  self->session = soup_session_new_with_options ("user-agent", "Lever-Webhooks", "timeout",
                                                 TIMEOUT_SECONDS, NULL);
  self->cancellable = g_cancellable_new ();
  self->pauses = g_hash_table_new_full (NULL, NULL, delivery_free, NULL);

  return self;
}

/**
 * clara_sandbox_hooks_free:
 * @self: (nullable) (transfer full): a sender; what is on its way is given up
 */
void
clara_sandbox_hooks_free (ClaraSandboxHooks *self)
{
  if (self == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  soup_session_abort (self->session);
  g_hash_table_unref (self->pauses);
  g_object_unref (self->session);
  g_object_unref (self->cancellable);
  g_free (self->last_url);
  g_free (self->last_body);
  g_free (self->last_event);
  g_free (self);
}

static gboolean
try_again (gpointer data)
{
  Delivery *delivery = data;

  delivery->source = 0;
  g_hash_table_steal (delivery->hooks->pauses, delivery);
  send_delivery (delivery);

  return G_SOURCE_REMOVE;
}

static void
on_sent (GObject *source, GAsyncResult *result, gpointer data)
{
  Delivery *delivery = data;
  ClaraSandboxHooks *self = delivery->hooks;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
      reply = soup_session_send_and_read_finish (SOUP_SESSION (source), result, &error);
  gboolean again;
  guint status = reply != NULL ? soup_message_get_status (delivery->message) : 0;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      delivery_free (delivery);
      return;
    }

  again = (status < 200 || status > 299) && delivery->attempt < MAX_ATTEMPTS;
  clara_sandbox_journal_add (self->journal, "webhook",
                             clara_sandbox_json_object ("s:event", delivery->event, "s:url",
                                                        delivery->url, "i:attempt",
                                                        (gint64) delivery->attempt, "i:status",
                                                        (gint64) status, "b:again", again, NULL));
  if (!again)
    {
      delivery_free (delivery);
      return;
    }
  g_hash_table_add (self->pauses, delivery);
  delivery->source = g_timeout_add (self->pause << (delivery->attempt - 1), try_again, delivery);
}

static void
send_delivery (Delivery *delivery)
{
  ClaraSandboxHooks *self = delivery->hooks;
  g_autoptr (GBytes) bytes = g_bytes_new (delivery->body, strlen (delivery->body));

  g_clear_object (&delivery->message);
  delivery->message = soup_message_new ("POST", delivery->url);
  if (delivery->message == NULL)
    {
      delivery_free (delivery);
      return;
    }
  delivery->attempt++;
  soup_message_add_flags (delivery->message, SOUP_MESSAGE_NO_REDIRECT);
  soup_message_set_request_body_from_bytes (delivery->message, "application/json", bytes);
  soup_session_send_and_read_async (self->session, delivery->message, G_PRIORITY_DEFAULT,
                                    self->cancellable, on_sent, delivery);
}

static void
start (ClaraSandboxHooks *self, const char *url, const char *event, const char *body)
{
  Delivery *delivery = g_new0 (Delivery, 1);

  delivery->hooks = self;
  delivery->url = g_strdup (url);
  delivery->event = g_strdup (event);
  delivery->body = g_strdup (body);
  send_delivery (delivery);
}

static char *
write_body (ClaraSandboxHooks *self,
            JsonObject *webhook,
            const char *event,
            JsonObject *data,
            gboolean forged)
{
  const char *key = clara_sandbox_json_string (webhook, "signatureToken");
  g_autofree char *head = clara_sandbox_tokens_random ();
  g_autofree char *tail = clara_sandbox_tokens_random ();
  g_autofree char *token = g_strdup_printf ("%s%.16s", head, tail);
  gint64 at = clara_sandbox_state_now (self->state);
  g_autofree char *signed_text = g_strdup_printf ("%s%" G_GINT64_FORMAT, token, at);
  g_autofree char *signature = g_compute_hmac_for_string (G_CHECKSUM_SHA256, (const guchar *) key,
                                                          forged ? strlen (key) - 1 : strlen (key),
                                                          signed_text, -1);
  g_autoptr (JsonObject) body = json_object_new ();

  if (clara_sandbox_json_boolean (self->settings, "hook_ids", TRUE))
    {
      g_autofree char *id = clara_sandbox_state_make_id (self->state);

      json_object_set_string_member (body, "id", id);
    }
  json_object_set_string_member (body, "event", event);
  json_object_set_int_member (body, "triggeredAt", at);
  json_object_set_string_member (body, "token", token);
  json_object_set_string_member (body, "signature", signature);
  json_object_set_object_member (body, "data", json_object_ref (data));

  return clara_sandbox_json_text (body, FALSE);
}

static void
deliver (ClaraSandboxHooks *self, JsonObject *webhook, JsonObject *data, gboolean forged)
{
  const char *event = clara_sandbox_json_string (webhook, "event");
  const char *url = clara_sandbox_json_string (webhook, "url");

  g_free (self->last_url);
  g_free (self->last_body);
  g_free (self->last_event);
  self->last_url = g_strdup (url);
  self->last_event = g_strdup (event);
  self->last_body = write_body (self, webhook, event, data, forged);
  start (self, url, event, self->last_body);
}

static gboolean
wants (JsonObject *webhook, const char *event, const char *origin)
{
  JsonObject *conditions = clara_sandbox_json_member (
      clara_sandbox_json_member (webhook, "configuration"), "conditions");
  JsonArray *origins = clara_sandbox_json_array (conditions, "origins");

  if (g_strcmp0 (clara_sandbox_json_string (webhook, "event"), event) != 0)
    return FALSE;

  return origins == NULL || clara_sandbox_json_holds (origins, origin);
}

/**
 * clara_sandbox_hooks_emit:
 * @self: a sender
 * @event: what happened
 * @origin: (nullable): how the candidate came
 * @data: (transfer full): what is said of it
 *
 * Sends it to every webhook that waits for this, unless Lever's own switch is off.
 */
void
clara_sandbox_hooks_emit (ClaraSandboxHooks *self,
                          const char *event,
                          const char *origin,
                          JsonObject *data)
{
  g_autoptr (JsonObject) owned = data;

  if (!clara_sandbox_json_boolean (self->settings, "webhooks_on", TRUE))
    return;

  for (guint i = 0; i < self->state->webhooks->len; i++)
    if (wants (g_ptr_array_index (self->state->webhooks, i), event, origin))
      deliver (self, g_ptr_array_index (self->state->webhooks, i), owned, FALSE);
}

/**
 * clara_sandbox_hooks_ping:
 * @self: a sender
 * @webhook: a webhook's id
 * @forged: whether the signature shall be wrong
 *
 * Sends the test request of Lever's settings page, in which nothing is said.
 *
 * Returns: whether there is such a webhook
 */
gboolean
clara_sandbox_hooks_ping (ClaraSandboxHooks *self, const char *webhook, gboolean forged)
{
  JsonObject *object = clara_sandbox_state_find (self->state->webhooks, webhook);
  g_autoptr (JsonObject) nothing = json_object_new ();

  if (object == NULL)
    return FALSE;

  deliver (self, object, nothing, forged);
  return TRUE;
}

/**
 * clara_sandbox_hooks_redeliver:
 * @self: a sender
 *
 * Sends the last delivery a second time, to the letter.
 *
 * Returns: whether there was one
 */
gboolean
clara_sandbox_hooks_redeliver (ClaraSandboxHooks *self)
{
  if (self->last_url == NULL)
    return FALSE;

  start (self, self->last_url, self->last_event, self->last_body);
  return TRUE;
}
