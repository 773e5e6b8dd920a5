/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-error.h"
#include "clara-http-private.h"
#include "clara-net-thread.h"

#include <glib/gi18n.h>
#include <string.h>

#define CHUNK 65536u

/*
 * One call, on the network's thread. Its reply goes to the caller the moment it is known, at the latest at the
 * deadline, while what libsoup has still under way keeps the call alive until it comes back.
 */
typedef struct
{
  gatomicrefcount refs;
  ClaraHttp *http;        /* (owned) */
  char *method;           /* (owned) */
  char *url;              /* (owned) */
  char *authorization;    /* (owned) (nullable) */
  char *accept;           /* (owned) (nullable) */
  char *content_type;     /* (owned) (nullable) */
  GBytes *body;           /* (owned) (nullable) */
  GCancellable *asked;    /* (owned) (nullable): the caller's */
  GCancellable *inner;    /* (owned): of what is under way */
  ClaraHttpDoneFunc done; /* NULL once the reply has been given */
  gpointer data;
  gsize max_size;
  guint deadline_ms;
  gint64 not_after;
  gint64 began; /* monotonic, when it could go */

  GUri *first;                   /* (owned): whose the credential is */
  GUri *uri;                     /* (owned): where it goes now */
  SoupMessage *message;          /* (owned) (nullable) */
  GInputStream *stream;          /* (owned) (nullable) */
  GByteArray *bytes;             /* (owned) */
  GSource *watch, *timer, *turn; /* (owned) (nullable) */
  guint redirects;
  gboolean sent; /* something of the request may have left */
} Call;

static void take_turn (Call *call);

static Call *
call_ref (Call *call)
{
  g_atomic_ref_count_inc (&call->refs);

  return call;
}

static void
drop_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

static void
call_unref (Call *call)
{
  if (!g_atomic_ref_count_dec (&call->refs))
    return;

  g_clear_object (&call->message);
  g_clear_object (&call->stream);
  g_clear_pointer (&call->bytes, g_byte_array_unref);
  g_clear_pointer (&call->first, g_uri_unref);
  g_clear_pointer (&call->uri, g_uri_unref);
  g_clear_pointer (&call->body, g_bytes_unref);
  g_clear_object (&call->asked);
  g_clear_object (&call->inner);
  g_clear_object (&call->http);
  g_free (call->method);
  g_free (call->url);
  g_free (call->authorization);
  g_free (call->accept);
  g_free (call->content_type);
  g_free (call);
}

/* Ids, path and status: never a query, which may hold a name, nor a header. */
static void
log_reply (const Call *call, const ClaraHttpReply *reply)
{
  g_debug ("%s %s%s: status %u%s%s in %" G_GINT64_FORMAT " ms", call->method,
           call->uri == NULL ? "" : g_uri_get_host (call->uri),
           call->uri == NULL ? "" : g_uri_get_path (call->uri), reply->status,
           reply->error == NULL ? "" : ", ", reply->error == NULL ? "" : reply->error->message,
           call->began == 0 ? 0 : (g_get_monotonic_time () - call->began) / 1000);
}

/* Gives the reply away, and puts an end to whatever is under way. Takes @error. */
static void
finish (Call *call, ClaraHttpOutcome outcome, GError *error)
{
  ClaraHttpReply *reply;
  ClaraHttpDoneFunc done = call->done;

  if (done == NULL)
    {
      g_clear_error (&error);
      return;
    }

  reply = g_new0 (ClaraHttpReply, 1);
  reply->outcome = outcome;
  reply->error = error;
  reply->retry_after_ms = -1;
  if (call->message != NULL && soup_message_get_status (call->message) != SOUP_STATUS_NONE)
    {
      SoupMessageHeaders *headers = soup_message_get_response_headers (call->message);
      const char *type = soup_message_headers_get_content_type (headers, NULL);

      reply->status = soup_message_get_status (call->message);
      reply->content_type = type == NULL ? NULL : g_ascii_strdown (type, -1);
      reply->retry_after_ms = clara_http_parse_retry (
          soup_message_headers_get_one (headers, "Retry-After"), g_get_real_time () / 1000);
      reply->body = g_byte_array_free_to_bytes (g_steal_pointer (&call->bytes));
    }
  log_reply (call, reply);

  call->done = NULL;
  drop_source (&call->watch);
  drop_source (&call->timer);
  drop_source (&call->turn);
  g_cancellable_cancel (call->inner);
  done (reply, call->data);
  call_unref (call);
}

/* What is known when something broke off. Takes @error. */
static void
break_off (Call *call, GError *error)
{
  finish (call, call->sent ? CLARA_HTTP_UNKNOWN : CLARA_HTTP_NOT_SENT, error);
}

static GError *
as_clara_error (const GError *error)
{
  if (error->domain == CLARA_ERROR)
    return g_error_copy (error);
  if (error->domain == G_TLS_ERROR)
    return g_error_new (CLARA_ERROR, CLARA_ERROR_OFFLINE, _ ("no safe connection: %s"),
                        error->message);

  return g_error_new (CLARA_ERROR, CLARA_ERROR_OFFLINE, _ ("the connection failed: %s"),
                      error->message);
}

static ClaraHttpOutcome
classify (guint status)
{
  if (SOUP_STATUS_IS_SUCCESSFUL (status))
    return CLARA_HTTP_DONE;
  if (status == SOUP_STATUS_REQUEST_TIMEOUT || status >= 500)
    return CLARA_HTTP_UNKNOWN;

  return CLARA_HTTP_REFUSED;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Call *call = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
      chunk = g_input_stream_read_bytes_finish (G_INPUT_STREAM (source), result, &error);

  if (call->done == NULL)
    ;
  else if (chunk == NULL)
    break_off (call, as_clara_error (error));
  else if (g_bytes_get_size (chunk) == 0)
    finish (call, classify (soup_message_get_status (call->message)), NULL);
  else if (g_bytes_get_size (chunk) > call->max_size - call->bytes->len)
    break_off (call,
               g_error_new (CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                            "the answer is longer than %" G_GSIZE_FORMAT " bytes", call->max_size));
  else
    {
      g_byte_array_append (call->bytes, g_bytes_get_data (chunk, NULL),
                           (guint) g_bytes_get_size (chunk));
      g_input_stream_read_bytes_async (call->stream, CHUNK, G_PRIORITY_DEFAULT, call->inner,
                                       read_cb, call_ref (call));
    }
  call_unref (call);
}

/*
 * Follows a redirect, or says why not. Another host gets no credential, and only a request without one's own body: a
 * download from a store. What was posted is posted again to the same host only, and only where the answer says that it
 * was not carried out (307, 308). A server elsewhere never sends us to this very machine.
 */
static void
follow (Call *call)
{
  guint status = soup_message_get_status (call->message);
  gboolean reads = strcmp (call->method, "GET") == 0;
  g_autoptr (GError) error = NULL;
  g_autofree char *absolute = NULL;
  g_autoptr (GUri) next = NULL;
  const char *location = soup_message_headers_get_one (
      soup_message_get_response_headers (call->message), "Location");

  absolute = location == NULL
                 ? NULL
                 : g_uri_resolve_relative (call->url, location, SOUP_HTTP_URI_FLAGS, &error);
  if (absolute != NULL)
    next = clara_http_parse_url (absolute, &error);
  if (next == NULL)
    {
      finish (call, CLARA_HTTP_REFUSED,
              g_error_new_literal (CLARA_ERROR, CLARA_ERROR_INVALID,
                                   _ ("the server sends elsewhere, and not to a web address")));
      return;
    }
  if (!reads && status == SOUP_STATUS_SEE_OTHER)
    {
      finish (call, CLARA_HTTP_UNKNOWN, NULL);
      return;
    }
  if (call->redirects++ >= CLARA_HTTP_MAX_REDIRECTS)
    {
      finish (call, CLARA_HTTP_REFUSED,
              g_error_new_literal (CLARA_ERROR, CLARA_ERROR_INVALID,
                                   "the server sends elsewhere again and again"));
      return;
    }
  if ((!reads &&
       (!clara_http_same_origin (call->first, next) ||
        (status != SOUP_STATUS_TEMPORARY_REDIRECT && status != SOUP_STATUS_PERMANENT_REDIRECT))) ||
      (clara_http_is_loopback (g_uri_get_host (next)) &&
       !clara_http_is_loopback (g_uri_get_host (call->first))))
    {
      finish (call, CLARA_HTTP_REFUSED,
              g_error_new (CLARA_ERROR, CLARA_ERROR_INVALID,
                           "the server sends elsewhere, to %s, where this must not go",
                           g_uri_get_host (next)));
      return;
    }

  g_clear_object (&call->message);
  g_clear_object (&call->stream);
  g_clear_pointer (&call->uri, g_uri_unref);
  g_free (call->url);
  call->url = g_steal_pointer (&absolute);
  call->uri = g_steal_pointer (&next);
  call->sent = FALSE;
  take_turn (call);
}

static gboolean
is_redirect (guint status)
{
  return status == SOUP_STATUS_MOVED_PERMANENTLY || status == SOUP_STATUS_FOUND ||
         status == SOUP_STATUS_SEE_OTHER || status == SOUP_STATUS_TEMPORARY_REDIRECT ||
         status == SOUP_STATUS_PERMANENT_REDIRECT;
}

static void
sent_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Call *call = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream)
      stream = soup_session_send_finish (SOUP_SESSION (source), result, &error);

  if (call->done == NULL)
    ;
  else if (stream == NULL)
    break_off (call, as_clara_error (error));
  else if (is_redirect (soup_message_get_status (call->message)))
    follow (call);
  else
    {
      call->stream = g_steal_pointer (&stream);
      g_input_stream_read_bytes_async (call->stream, CHUNK, G_PRIORITY_DEFAULT, call->inner,
                                       read_cb, call_ref (call));
    }
  call_unref (call);
}

/* A connection stands, and the request begins to leave. */
static void
starting_cb (SoupMessage *message, gpointer data)
{
  ((Call *) data)->sent = TRUE;
}

static gboolean
deadline_cb (gpointer data)
{
  Call *call = data;

  break_off (call, g_error_new (CLARA_ERROR, CLARA_ERROR_TIMED_OUT,
                                _ ("there was no whole answer within %u ms"), call->deadline_ms));

  return G_SOURCE_REMOVE;
}

static void
go (Call *call)
{
  SoupMessageHeaders *headers;

  if (call->not_after != 0 && g_get_monotonic_time () > call->not_after)
    {
      break_off (call, g_error_new_literal (CLARA_ERROR, CLARA_ERROR_TIMED_OUT,
                                            _ ("it came too late to be sent")));
      return;
    }
  if (call->timer == NULL)
    {
      call->began = g_get_monotonic_time ();
      call->timer = clara_net_thread_add_timeout (call->deadline_ms, deadline_cb, call);
    }

  call->message = soup_message_new_from_uri (call->method, call->uri);
  soup_message_set_flags (call->message,
                          SOUP_MESSAGE_NO_REDIRECT | SOUP_MESSAGE_DO_NOT_USE_AUTH_CACHE);
  soup_message_disable_feature (call->message, SOUP_TYPE_AUTH_MANAGER);
  headers = soup_message_get_request_headers (call->message);
  if (call->accept != NULL)
    soup_message_headers_replace (headers, "Accept", call->accept);
  if (call->authorization != NULL && clara_http_same_origin (call->first, call->uri))
    soup_message_headers_replace (headers, "Authorization", call->authorization);
  if (call->body != NULL)
    soup_message_set_request_body_from_bytes (call->message, call->content_type, call->body);

  /* It can only be emitted while sent_cb() is still to come, which keeps the call alive. */
  g_signal_connect (call->message, "starting", G_CALLBACK (starting_cb), call);
  soup_session_send_async (clara_http_get_session (call->http, call->uri), call->message,
                           G_PRIORITY_DEFAULT, call->inner, sent_cb, call_ref (call));
}

static gboolean
turn_cb (gpointer data)
{
  Call *call = data;

  drop_source (&call->turn);
  take_turn (call);

  return G_SOURCE_REMOVE;
}

static void
take_turn (Call *call)
{
  ClaraPace *pace = clara_http_get_pace (call->http);
  gint64 wait = pace == NULL ? 0 : clara_pace_take (pace, g_get_monotonic_time ());

  if (wait == 0)
    go (call);
  else
    call->turn = clara_net_thread_add_timeout ((guint) (wait / 1000 + 1), turn_cb, call);
}

static gboolean
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  break_off (data, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("it was given up")));

  return G_SOURCE_REMOVE;
}

static void
begin (gpointer data)
{
  Call *call = data;
  GError *error = NULL;

  call->uri = clara_http_parse_url (call->url, &error);
  if (call->uri == NULL || g_cancellable_set_error_if_cancelled (call->asked, &error))
    {
      break_off (call, error);
      return;
    }

  call->first = g_uri_ref (call->uri);
  call->watch = clara_net_thread_add_cancel (call->asked, cancelled_cb, call);
  take_turn (call);
}

/* Takes copies of all that @request names, for the caller may go on. */
void
clara_http_call_start (ClaraHttp *http,
                       const ClaraHttpRequest *request,
                       GCancellable *cancellable,
                       ClaraHttpDoneFunc done,
                       gpointer data)
{
  Call *call = g_new0 (Call, 1);

  g_atomic_ref_count_init (&call->refs);
  call->http = g_object_ref (http);
  call->method = g_strdup (request->method);
  call->url = g_strdup (request->url);
  call->authorization = g_strdup (request->authorization);
  call->accept = g_strdup (request->accept);
  call->content_type = g_strdup (request->content_type);
  call->body = request->body == NULL ? NULL : g_bytes_ref (request->body);
  call->max_size = request->max_size == 0 ? CLARA_HTTP_MAX_JSON : request->max_size;
  call->deadline_ms = request->deadline_ms == 0 ? CLARA_HTTP_DEADLINE_MS : request->deadline_ms;
  call->not_after = request->not_after;
  call->asked = cancellable == NULL ? NULL : g_object_ref (cancellable);
  call->inner = g_cancellable_new ();
  call->bytes = g_byte_array_new ();
  call->done = done;
  call->data = data;
  clara_net_thread_invoke (begin, call);
}
