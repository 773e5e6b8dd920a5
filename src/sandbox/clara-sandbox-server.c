/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-server.h"

#include "clara-error.h"
#include "clara-sandbox-acts.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-wire.h"

#define DEEP      100000
#define HUGE_SIZE (64 * 1024 * 1024)

/* From requests to calls and back: the rate limit, the faults and the journal stand around the account here. */

static ClaraSandboxCall *
read_call (SoupServerMessage *message, const char *path)
{
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  SoupMessageBody *body = soup_server_message_get_request_body (message);
  g_autoptr (GBytes) bytes = soup_message_body_flatten (body);
  g_autoptr (GHashTable) parameters = NULL;
  ClaraSandboxCall *call = clara_sandbox_call_new (
      soup_server_message_get_method (message), path,
      g_uri_get_query (soup_server_message_get_uri (message)), bytes);

  call->authorization = g_strdup (soup_message_headers_get_one (headers, "Authorization"));
  call->content_type = g_strdup (soup_message_headers_get_content_type (headers, &parameters));
  if (parameters != NULL)
    call->boundary = g_strdup (g_hash_table_lookup (parameters, "boundary"));

  return call;
}

static gboolean
is_admin (ClaraSandbox *self, ClaraSandboxCall *call)
{
  return g_str_has_prefix (call->path, self->admin_path);
}

static void
journal (ClaraSandbox *self, ClaraSandboxCall *call, const char *fault)
{
  if (is_admin (self, call))
    return;

  clara_sandbox_journal_add (
      self->journal, "request",
      clara_sandbox_json_object ("s:method", call->method, "s:path", call->path, "s:query",
                                 call->query, "s:credential", call->credential, "b:authorization",
                                 call->authorization != NULL, "i:status", (gint64) call->status,
                                 "s:fault", fault, NULL));
}

/* Bytes that say they are JSON. */
static void
answer_bytes (ClaraSandboxCall *call, const char *head, gsize length, char filling, gsize times)
{
  GString *text = g_string_new_len (head, (gssize) length);
  g_autoptr (GBytes) bytes = NULL;

  if (times > 0)
    {
      g_string_set_size (text, length + times);
      memset (text->str + length, filling, times);
    }
  length = text->len;
  bytes = g_bytes_new_take (g_string_free (text, FALSE), length);
  clara_sandbox_call_bytes (call, 200, "application/json; charset=utf-8", bytes);
}

/* A reply that is well-formed up to its status, and nothing that anybody asked for. */
static void
answer_nonsense (ClaraSandboxCall *call, const ClaraSandboxFault *fault)
{
  static const char junk[] = "{\"data\":[{\"id\":\"\xff\xfe\",\"name\":";
  static const char types[] = "{\"data\":[{\"id\":7,\"name\":[],\"tags\":\"x\",\"stage\":{},"
                              "\"createdAt\":\"soon\"},null,3],"
                              "\"next\":5,\"hasNext\":\"no\"}";
  static const char nul[] = "{\"data\":[{\"id\":\"a\0b\"}],\"hasNext\":false}";

  switch (fault->kind)
    {
    case CLARA_SANDBOX_FAULT_STATUS:
      if (fault->status == 429)
        clara_sandbox_call_empty (call, 429);
      else
        clara_sandbox_call_error (call, fault->status, "ServerError", "Something went wrong.");
      break;
    case CLARA_SANDBOX_FAULT_HTML:
      clara_sandbox_call_html (
          call, 200, "<!DOCTYPE html><title>Maintenance</title><h1>We will be right back</h1>");
      break;
    case CLARA_SANDBOX_FAULT_REDIRECT:
      clara_sandbox_call_redirect (
          call, 301, fault->location != NULL ? fault->location : "http://localhost:9/");
      break;
    case CLARA_SANDBOX_FAULT_DEEP:
      answer_bytes (call, "{\"data\":", 8, '[', DEEP);
      break;
    case CLARA_SANDBOX_FAULT_HUGE:
      answer_bytes (call, "{\"data\":[]", 10, ' ', HUGE_SIZE);
      break;
    case CLARA_SANDBOX_FAULT_TYPES:
      answer_bytes (call, types, sizeof types - 1, 0, 0);
      break;
    case CLARA_SANDBOX_FAULT_NUL:
      answer_bytes (call, nul, sizeof nul - 1, 0, 0);
      break;
    default:
      answer_bytes (call, junk, sizeof junk - 1, 0, 0);
    }
}

/* A request that is carried out when the caller has long been told nothing. */
typedef struct
{
  ClaraSandbox *sandbox;
  ClaraSandboxCall *call;
} Late;

static gboolean
on_late (gpointer data)
{
  Late *late = data;

  clara_sandbox_dispatch (late->sandbox, late->call);
  journal (late->sandbox, late->call, "late");

  return G_SOURCE_REMOVE;
}

static void
late_free (gpointer data)
{
  Late *late = data;

  clara_sandbox_call_free (late->call);
  g_free (late);
}

static ClaraSandboxCall *
copy_request (ClaraSandboxCall *call)
{
  ClaraSandboxCall *copy = clara_sandbox_call_new (call->method, call->path, call->query,
                                                   call->body);

  copy->authorization = g_strdup (call->authorization);
  copy->content_type = g_strdup (call->content_type);
  copy->boundary = g_strdup (call->boundary);

  return copy;
}

static void
put_off (ClaraSandbox *self, ClaraSandboxCall *call, guint delay)
{
  Late *late = g_new0 (Late, 1);

  late->sandbox = self;
  late->call = copy_request (call);
  g_timeout_add_full (G_PRIORITY_DEFAULT, MAX (delay, 1), on_late, late, late_free);
}

/* What happens before the work is done; returns whether the work is still to be done. */
static gboolean
prepare (ClaraSandbox *self, ClaraSandboxCall *call, const ClaraSandboxFault *fault)
{
  ClaraSandboxOpportunity *opportunity;

  switch (fault->kind)
    {
    case CLARA_SANDBOX_FAULT_STATUS:
    case CLARA_SANDBOX_FAULT_HTML:
    case CLARA_SANDBOX_FAULT_JUNK:
    case CLARA_SANDBOX_FAULT_DEEP:
    case CLARA_SANDBOX_FAULT_TYPES:
    case CLARA_SANDBOX_FAULT_NUL:
    case CLARA_SANDBOX_FAULT_HUGE:
    case CLARA_SANDBOX_FAULT_REDIRECT:
      answer_nonsense (call, fault);
      return FALSE;
    case CLARA_SANDBOX_FAULT_LOST_BEFORE:
      return FALSE;
    case CLARA_SANDBOX_FAULT_LATE:
      put_off (self, call, fault->delay);
      return FALSE;
    case CLARA_SANDBOX_FAULT_EXPIRE:
      clara_sandbox_tokens_expire (self->tokens);
      return TRUE;
    case CLARA_SANDBOX_FAULT_GONE:
      if (clara_sandbox_call_match (call, "opportunities/*") ||
          clara_sandbox_call_match (call, "opportunities/*/*"))
        {
          opportunity = clara_sandbox_state_opportunity (self->state, call->parts[2]);
          if (opportunity != NULL)
            clara_sandbox_act_delete (self, opportunity);
        }
      return TRUE;
    case CLARA_SANDBOX_FAULT_PAGE:
      call->page_fault = fault->name;
      return TRUE;
    default:
      return TRUE;
    }
}

static void
answer (ClaraSandbox *self, SoupServerMessage *message, ClaraSandboxCall *call)
{
  gboolean is_api = g_str_has_prefix (call->path, "/v1/");
  ClaraSandboxFault fault = { CLARA_SANDBOX_FAULT_NONE, NULL, 0, 0, NULL };

  if (is_api && !clara_sandbox_bucket_take (&self->bucket, g_get_monotonic_time ()))
    {
      clara_sandbox_call_empty (call, 429);
      journal (self, call, NULL);
      clara_sandbox_wire_send (message, call);
      return;
    }

  if (!is_admin (self, call))
    fault = clara_sandbox_faults_take (self->faults, call->method, call->path);
  if (prepare (self, call, &fault))
    clara_sandbox_dispatch (self, call);
  if (fault.kind == CLARA_SANDBOX_FAULT_STATUS_AFTER)
    clara_sandbox_call_error (call, fault.status, "ServerError", "Something went wrong.");
  journal (self, call, fault.name);

  if (clara_sandbox_wire_breaks (fault.kind))
    clara_sandbox_wire_break (message, call, &fault);
  else
    clara_sandbox_wire_send (message, call);
}

/* A request whose answer is held back. */
typedef struct
{
  ClaraSandbox *sandbox;
  SoupServerMessage *message;
  ClaraSandboxCall *call;
} Held;

static gboolean
on_latency_over (gpointer data)
{
  Held *held = data;

  soup_server_message_unpause (held->message);
  answer (held->sandbox, held->message, held->call);

  return G_SOURCE_REMOVE;
}

static void
held_free (gpointer data)
{
  Held *held = data;

  clara_sandbox_call_free (held->call);
  g_object_unref (held->message);
  g_free (held);
}

static void
on_request (SoupServer *server,
            SoupServerMessage *message,
            const char *path,
            GHashTable *query,
            gpointer data)
{
  ClaraSandbox *self = data;
  g_autoptr (ClaraSandboxCall) call = read_call (message, path);
  gint64 latency = clara_sandbox_json_int (self->settings, "latency", 0);
  Held *held;

  if (latency <= 0 || is_admin (self, call))
    {
      answer (self, message, call);
      return;
    }

  held = g_new0 (Held, 1);
  held->sandbox = self;
  held->message = g_object_ref (message);
  held->call = g_steal_pointer (&call);
  soup_server_message_pause (message);
  g_timeout_add_full (G_PRIORITY_DEFAULT, (guint) MIN (latency, 3600 * 1000), on_latency_over, held,
                      held_free);
}

/**
 * clara_sandbox_server_start:
 * @self: the account
 * @error: where to put an error
 *
 * Begins to serve it on 127.0.0.1.
 *
 * Returns: whether the port was free
 */
gboolean
clara_sandbox_server_start (ClaraSandbox *self, GError **error)
{
  g_autoptr (GSocketAddress)
      address = g_inet_socket_address_new_from_string ("127.0.0.1", (guint) self->options->port);
  g_autoslist (GUri) uris = NULL;

  self->server = soup_server_new ("server-header", "lever-data-api", NULL);
  soup_server_add_handler (self->server, NULL, on_request, self, NULL);
  if (!soup_server_listen (self->server, address, 0, error))
    return FALSE;

  uris = soup_server_get_uris (self->server);
  if (uris == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_FAILED, "the server has no address");
      return FALSE;
    }
  g_free (self->origin);
  self->origin = g_strdup_printf ("http://127.0.0.1:%d", g_uri_get_port (uris->data));

  return TRUE;
}
