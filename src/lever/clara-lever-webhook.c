/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-webhook.h"

#include "clara-error.h"
#include "clara-json.h"

#include <string.h>

/* Lever's token has 48 characters, its names of events some twenty; a little more than that may come. */
#define MAX_EVENT 64u
#define MIN_TOKEN 16u
#define MAX_TOKEN 128u
#define MAX_ID    64u
#define DIGEST    64u

/* Clocks differ so far. */
#define AHEAD_MS (60 * 60 * G_GINT64_CONSTANT (1000))

/**
 * clara_lever_webhook_free:
 * @self: (nullable) (transfer full): a delivery
 */
void
clara_lever_webhook_free (ClaraLeverWebhook *self)
{
  if (self == NULL)
    return;

  g_free (self->event);
  g_free (self->token);
  g_free (self->triggered);
  g_free (self->signature);
  g_free (self->opportunity);
  g_free (self);
}

/* Letters, digits, `-` and `_`: what Lever's own ids, tokens and names are made of. */
static gboolean
is_word (const char *text, gsize shortest, gsize longest)
{
  gsize length = text == NULL ? 0 : strlen (text);

  return length >= shortest && length <= longest &&
         strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
             length;
}

/* A number or, as Lever's samples have it, a text of digits; its decimal text is what was signed. */
static gboolean
read_triggered (ClaraLeverWebhook *self, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "triggeredAt");
  const char *text;
  guint64 value;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return FALSE;
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    {
      self->triggered_ms = json_node_get_int (node);
      self->triggered = g_strdup_printf ("%" G_GINT64_FORMAT, self->triggered_ms);
      return self->triggered_ms > 0;
    }
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;

  text = json_node_get_string (node);
  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT64, &value, NULL) || *text == '0')
    return FALSE;
  self->triggered_ms = (gint64) value;
  self->triggered = g_strdup (text);

  return TRUE;
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

static void
read_data (ClaraLeverWebhook *self, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "data");
  JsonObject *data = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node)
                                                                   : NULL;
  const char *opportunity = get_text (data, "opportunityId");

  if (is_word (opportunity, 1, MAX_ID))
    self->opportunity = g_strdup (opportunity);
  self->test = g_strcmp0 (get_text (data, "clara"), "test") == 0;
}

/**
 * clara_lever_webhook_parse:
 * @body: what came, of whomever
 * @length: its length in bytes; over %CLARA_LEVER_WEBHOOK_MAX_BODY nothing is read
 * @error: return location for a #GError
 *
 * Any thread.
 *
 * Returns: (transfer full) (nullable): what it says; %CLARA_ERROR_INVALID: it is no delivery of Lever's
 */
ClaraLeverWebhook *
clara_lever_webhook_parse (const char *body, gsize length, GError **error)
{
  g_autoptr (ClaraLeverWebhook) self = g_new0 (ClaraLeverWebhook, 1);
  g_autoptr (JsonObject) object = NULL;
  const char *signature;

  if (length > CLARA_LEVER_WEBHOOK_MAX_BODY)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "it is too large");
      return NULL;
    }
  object = clara_json_parse_object (body, (gssize) length, NULL, error);
  if (object == NULL)
    return NULL;

  self->event = g_strdup (get_text (object, "event"));
  self->token = g_strdup (get_text (object, "token"));
  signature = get_text (object, "signature");
  if (!is_word (self->event, 1, MAX_EVENT) || !is_word (self->token, MIN_TOKEN, MAX_TOKEN) ||
      !is_word (signature, DIGEST, DIGEST) || !read_triggered (self, object))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "it is no delivery of Lever's");
      return NULL;
    }
  self->signature = g_ascii_strdown (signature, -1);
  read_data (self, object);

  return g_steal_pointer (&self);
}

/**
 * clara_lever_webhook_sign:
 * @token: of a delivery
 * @triggered: when it happened, in ms since the epoch, in decimal digits
 * @key: the webhook's signature token: a secret
 *
 * What Lever signs is the token and the time alone, HMAC-SHA256 under the signature token, in hex digits; nothing of what
 * is said in the delivery.
 *
 * Returns: (transfer full): the signature
 */
char *
clara_lever_webhook_sign (const char *token, const char *triggered, const char *key)
{
  g_autofree char *text = g_strconcat (token, triggered, NULL);

  return g_compute_hmac_for_string (G_CHECKSUM_SHA256, (const guchar *) key, strlen (key), text,
                                    -1);
}

/**
 * clara_lever_webhook_verify:
 * @self: a delivery
 * @key: the signature token of the webhook that it says it came by: a secret
 *
 * Takes the same time wherever two signatures first differ. Any thread.
 *
 * Returns: whether it was signed with @key
 */
gboolean
clara_lever_webhook_verify (const ClaraLeverWebhook *self, const char *key)
{
  g_autofree char *wanted = clara_lever_webhook_sign (self->token, self->triggered, key);
  volatile guchar differs = 0;

  for (guint i = 0; i < DIGEST; i++)
    differs |= (guchar) (wanted[i] ^ self->signature[i]);

  return differs == 0;
}

/**
 * clara_lever_webhook_is_timely:
 * @self: a delivery
 * @now: in ms since the epoch
 *
 * Returns: whether it is no older than %CLARA_LEVER_WEBHOOK_WINDOW_MS, and not of a time to come
 */
gboolean
clara_lever_webhook_is_timely (const ClaraLeverWebhook *self, gint64 now)
{
  return self->triggered_ms >= now - CLARA_LEVER_WEBHOOK_WINDOW_MS &&
         self->triggered_ms <= now + AHEAD_MS;
}
