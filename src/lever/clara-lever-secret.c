/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-secret.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-secrets.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * clara_lever_secret_free:
 * @self: (nullable) (transfer full): what the keyring holds
 *
 * Overwrites and frees it.
 */
void
clara_lever_secret_free (ClaraLeverSecret *self)
{
  if (self == NULL)
    return;

  clara_secrets_wipe (self->api_key);
  clara_secrets_wipe (self->client_id);
  clara_secrets_wipe (self->client_secret);
  clara_secrets_wipe (self->refresh_token);
  clara_secrets_wipe (self->access_token);
  g_free (self);
}

static gboolean
read_text (JsonObject *object, const char *name, char **text, GError **error)
{
  const char *value;

  if (!clara_json_get_optional_string (object, name, NULL, &value, error))
    return FALSE;
  *text = g_strdup (value);

  return TRUE;
}

/**
 * clara_lever_secret_parse:
 * @text: what the keyring gave
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): what stands in it; %CLARA_ERROR_INVALID where it is not ours
 */
ClaraLeverSecret *
clara_lever_secret_parse (const char *text, GError **error)
{
  g_autoptr (ClaraLeverSecret) self = g_new0 (ClaraLeverSecret, 1);
  g_autoptr (JsonObject) object = clara_json_parse_object (text, -1, NULL, NULL);

  /* The parser's own message would quote what it read. */
  if (object != NULL && read_text (object, "api_key", &self->api_key, NULL) &&
      read_text (object, "client_id", &self->client_id, NULL) &&
      read_text (object, "client_secret", &self->client_secret, NULL) &&
      read_text (object, "refresh_token", &self->refresh_token, NULL) &&
      read_text (object, "access_token", &self->access_token, NULL) &&
      clara_json_get_optional_int64 (object, "expires", 0, &self->expires, NULL) &&
      (self->api_key != NULL || (self->client_id != NULL && self->client_secret != NULL)))
    return g_steal_pointer (&self);

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                       _ ("what the keyring holds for Lever cannot be read"));

  return NULL;
}

static void
set_text (JsonObject *object, const char *name, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (object, name, text);
}

/**
 * clara_lever_secret_to_string:
 * @self: a secret
 *
 * Returns: (transfer full): the text for the keyring, a secret; clara_secrets_wipe() frees it
 */
char *
clara_lever_secret_to_string (const ClaraLeverSecret *self)
{
  g_autoptr (JsonNode) node = json_node_alloc ();
  g_autoptr (JsonObject) object = json_object_new ();

  set_text (object, "api_key", self->api_key);
  set_text (object, "client_id", self->client_id);
  set_text (object, "client_secret", self->client_secret);
  set_text (object, "refresh_token", self->refresh_token);
  set_text (object, "access_token", self->access_token);
  json_object_set_int_member (object, "expires", self->expires);
  json_node_init_object (node, object);

  return json_to_string (node, FALSE);
}

/**
 * clara_lever_secret_to_header:
 * @self: a secret
 *
 * Returns: (transfer full) (nullable): the `Authorization` header, a secret; %NULL: there is no access token
 */
char *
clara_lever_secret_to_header (const ClaraLeverSecret *self)
{
  g_autofree char *pair = NULL;
  g_autofree char *code = NULL;

  if (self->api_key == NULL)
    return self->access_token == NULL ? NULL : g_strconcat ("Bearer ", self->access_token, NULL);

  pair = g_strconcat (self->api_key, ":", NULL);
  code = g_base64_encode ((const guchar *) pair, strlen (pair));

  return g_strconcat ("Basic ", code, NULL);
}
