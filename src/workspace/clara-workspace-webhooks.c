/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-webhooks.h"

#include "clara-error.h"
#include "clara-lever-webhook.h"
#include "clara-lever-webhooks.h"
#include "clara-workspace-private.h"

#include <string.h>

/* A delivery goes out and comes in; whoever watches does not wait longer. */
#define TEST_MS 15000u

/**
 * clara_webhook_get_state:
 * @hook: a webhook
 *
 * Returns: `created`, `verified` or `seen`, as the head of this file says; a static string
 */
const char *
clara_webhook_get_state (const ClaraLeverHook *hook)
{
  return hook->seen != 0 ? "seen" : hook->verified != 0 ? "verified" : "created";
}

/**
 * clara_webhook_make_url:
 * @public_url: where the proxy is reached from outside
 * @error: return location
 *
 * Returns: (transfer full) (nullable): where Lever is to deliver: the same with `/lever`; %CLARA_ERROR_INVALID: it is no
 *   `https` address
 */
char *
clara_webhook_make_url (const char *public_url, GError **error)
{
  g_autofree char *base = g_strdup (public_url);

  while (g_str_has_suffix (base, "/"))
    base[strlen (base) - 1] = '\0';
  if (strchr (base, '?') != NULL || !clara_http_check_url (base, error))
    {
      g_clear_error (error);
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "the public address is an https address, such as "
                           "https://clara.example.org");
      return NULL;
    }

  return g_str_has_suffix (base, "/lever") ? g_steal_pointer (&base)
                                           : g_strconcat (base, "/lever", NULL);
}

/* What is listed, and with what it is tested. */
typedef struct
{
  GPtrArray *hooks;      /* (owned) (nullable) */
  ClaraSecrets *secrets; /* (owned) (nullable) */
} Call;

static void
call_free (gpointer data)
{
  Call *call = data;

  g_clear_pointer (&call->hooks, g_ptr_array_unref);
  g_clear_object (&call->secrets);
  g_free (call);
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  g_clear_pointer (&call->hooks, g_ptr_array_unref);
  call->hooks = clara_lever_hooks_list (connection, error);

  return call->hooks != NULL;
}

static const ClaraWorkspaceSteps list_steps = { NULL, list_cb };

/**
 * clara_workspace_list_webhooks:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Waits for the disk: a window uses clara_workspace_list_webhooks_async().
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverHook): the webhooks, by event; none: Clara reads Lever by
 *   the clock alone
 */
GPtrArray *
clara_workspace_list_webhooks (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  Call call = { NULL };

  return clara_workspace_call (self, &list_steps, &call, cancellable, error) ? call.hooks : NULL;
}

/**
 * clara_workspace_list_webhooks_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_list_webhooks(), without waiting. The change log has an entry for a setting when it is another list.
 */
void
clara_workspace_list_webhooks_async (ClaraWorkspace *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  clara_workspace_call_async (self, &list_steps, g_new0 (Call, 1), call_free,
                              clara_workspace_list_webhooks_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_list_webhooks_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_list_webhooks()
 */
GPtrArray *
clara_workspace_list_webhooks_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_list_webhooks_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->hooks) : NULL;
}

/* As Lever would send it, but that it says that it says nothing. */
static char *
write_delivery (const ClaraLeverHook *hook, const char *key, GError **error)
{
  g_autofree char *head = NULL;
  g_autofree char *tail = NULL;
  g_autofree char *token = NULL;
  g_autofree char *triggered = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_real_time () / 1000);
  g_autofree char *signature = NULL;
  ClaraId one, two;

  if (!clara_id_generate (&one, error) || !clara_id_generate (&two, error))
    return NULL;
  head = clara_id_to_string (&one);
  tail = clara_id_to_string (&two);
  token = g_strdup_printf ("%s%.16s", head, tail);
  signature = clara_lever_webhook_sign (token, triggered, key);

  return g_strdup_printf ("{\"event\":\"%s\",\"triggeredAt\":%s,\"token\":\"%s\","
                          "\"signature\":\"%s\",\"data\":{\"clara\":\"test\"}}",
                          hook->event, triggered, token, signature);
}

static gboolean
test_one (ClaraHttp *http,
          const ClaraLeverHook *hook,
          const char *key,
          GCancellable *cancellable,
          GError **error)
{
  g_autofree char *text = write_delivery (hook, key, error);
  g_autoptr (GBytes) body = text == NULL ? NULL : g_bytes_new (text, strlen (text));
  const ClaraHttpRequest request = { .method = "POST",
                                     .url = hook->url,
                                     .content_type = "application/json",
                                     .body = body,
                                     .deadline_ms = TEST_MS };
  g_autoptr (ClaraHttpReply) reply = NULL;

  if (body == NULL)
    return FALSE;
  reply = clara_http_send (http, &request, cancellable);
  if (reply->status >= 200 && reply->status <= 299)
    return TRUE;
  if (reply->status == 0)
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_OFFLINE, "%s is not reached: %s", hook->url,
                 reply->error != NULL ? reply->error->message : "no answer");
  else
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                 "%s answers %u: the proxy does not lead to clara-agent, or another workspace "
                 "listens there",
                 hook->url, reply->status);

  return FALSE;
}

static gboolean
test_all (ClaraDatabase *database,
          const ClaraId *member,
          gpointer data,
          GCancellable *cancellable,
          GError **error)
{
  Call *call = data;
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autoptr (GHashTable) keys = NULL;

  if (!clara_database_read (database, list_cb, call, cancellable, error))
    return FALSE;
  keys = clara_lever_webhooks_load_keys (database, call->secrets, cancellable, error);
  if (keys == NULL)
    return FALSE;
  if (call->hooks->len == 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                           "no webhooks were made: clara-agent makes them where it is told a "
                           "public address");
      return FALSE;
    }

  for (guint i = 0; i < call->hooks->len; i++)
    {
      const ClaraLeverHook *hook = g_ptr_array_index (call->hooks, i);
      const char *key = g_hash_table_lookup (keys, hook->event);

      if (key == NULL)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                               "the keyring of this machine does not hold what signs the webhooks");
          return FALSE;
        }
      if (!test_one (http, hook, key, cancellable, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_workspace_test_webhooks:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Sends a signed delivery that says nothing to the public address of each webhook, the way Lever goes. Blocks: any thread
 * but a window's.
 *
 * Returns: whether all of them arrived, which also makes them *verified*; %CLARA_ERROR_NOT_FOUND: there are none;
 *   %CLARA_ERROR_NOT_PERMITTED: only the machine that keeps the signatures can; %CLARA_ERROR_OFFLINE, %CLARA_ERROR_INVALID:
 *   the way is not open
 */
gboolean
clara_workspace_test_webhooks (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  Call *call = g_new0 (Call, 1);
  gboolean worked;

  call->secrets = clara_workspace_dup_secrets (self);
  worked = clara_session_check (clara_workspace_get_session (self), CLARA_MAY_CONNECT, error) &&
           test_all (clara_workspace_get_database (self),
                     clara_session_get_member (clara_workspace_get_session (self)), call,
                     cancellable, error);
  call_free (call);

  return worked;
}

static gboolean
test_checked (ClaraDatabase *database,
              const ClaraId *member,
              gpointer data,
              GCancellable *cancellable,
              GError **error)
{
  Call *call = data;

  /* Who may not has no secrets. */
  if (call->secrets == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "only an admin tests webhooks");
      return FALSE;
    }

  return test_all (database, member, call, cancellable, error);
}

/**
 * clara_workspace_test_webhooks_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_test_webhooks(), without waiting.
 */
void
clara_workspace_test_webhooks_async (ClaraWorkspace *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  Call *call = g_new0 (Call, 1);

  if (clara_session_may (clara_workspace_get_session (self), CLARA_MAY_CONNECT))
    call->secrets = clara_workspace_dup_secrets (self);
  clara_workspace_run_async (self, test_checked, call, call_free,
                             clara_workspace_test_webhooks_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_test_webhooks_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_test_webhooks()
 */
gboolean
clara_workspace_test_webhooks_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_test_webhooks_async, error) !=
         NULL;
}

/**
 * clara_workspace_load_webhook_keys:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Blocks: the keyring is asked. Any thread but a window's.
 *
 * Returns: (transfer full) (nullable): as clara_lever_webhooks_load_keys()
 */
GHashTable *
clara_workspace_load_webhook_keys (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraSecrets) secrets = clara_workspace_dup_secrets (self);

  return clara_lever_webhooks_load_keys (clara_workspace_get_database (self), secrets, cancellable,
                                         error);
}
