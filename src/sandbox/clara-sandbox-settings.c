/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-settings.h"

#include "clara-error.h"
#include "clara-sandbox-json.h"

/* What can be changed while the sandbox runs, a JSON object: the command line's figures, and the points on which
 * nothing public says how Lever behaves, so that a client is tried with either. */

/**
 * clara_sandbox_settings_new:
 * @options: what the command line says
 *
 * Returns: (transfer full): the settings to begin with
 */
JsonObject *
clara_sandbox_settings_new (ClaraSandboxOptions *options)
{
  return clara_sandbox_json_object (
      "i:token_lifetime", (gint64) options->token_lifetime, "i:latency", (gint64) options->latency,
      "i:rate", (gint64) options->rate, "i:burst", (gint64) options->burst, "s:revoke_mode",
      options->revoke_mode, "b:notes_touch",
      FALSE,                  /* whether making a note moves the opportunity's updatedAt */
      "b:blank_writes", TRUE, /* whether replies to writes lack personal data */
      "b:filter_sees_null",
      FALSE, /* whether updated_at_start lets those through who were never updated */
      "b:download_redirect", FALSE, /* whether a download lies on another host */
      "i:page_size", (gint64) 100,  /* the longest page, whatever limit was asked for */
      "b:webhooks_on", TRUE,        /* the switch on Lever's page of webhooks */
      "b:hook_ids", TRUE,           /* whether deliveries carry an id */
      NULL);
}

/**
 * clara_sandbox_settings_get_boolean:
 * @self: the account
 * @name: a setting that is a truth value
 *
 * Returns: the setting
 */
gboolean
clara_sandbox_settings_get_boolean (ClaraSandbox *self, const char *name)
{
  return clara_sandbox_json_boolean (self->settings, name, FALSE);
}

static void
put_to_use (ClaraSandbox *self)
{
  double rate = (double) clara_sandbox_json_int (self->settings, "rate", 10);
  double burst = (double) clara_sandbox_json_int (self->settings, "burst", 20);

  if (rate != self->bucket.rate || burst != self->bucket.burst)
    clara_sandbox_bucket_init (&self->bucket, rate, burst);
  clara_sandbox_tokens_set_lifetime (
      self->tokens, clara_sandbox_json_int (self->settings, "token_lifetime", 3600));
}

/**
 * clara_sandbox_settings_change:
 * @self: the account
 * @changes: settings with their new values
 * @error: where to put an error
 *
 * Returns: whether all of @changes were understood; otherwise nothing is changed
 */
gboolean
clara_sandbox_settings_change (ClaraSandbox *self, JsonObject *changes, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, changes);
  while (json_object_iter_next (&iter, &name, &node))
    {
      JsonNode *held = json_object_get_member (self->settings, name);

      if (held == NULL || json_node_get_value_type (held) != json_node_get_value_type (node))
        {
          g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "there is no such setting: %s",
                       name);
          return FALSE;
        }
    }

  json_object_iter_init (&iter, changes);
  while (json_object_iter_next (&iter, &name, &node))
    json_object_set_member (self->settings, name, json_node_copy (node));
  put_to_use (self);

  return TRUE;
}
