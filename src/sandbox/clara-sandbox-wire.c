/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-wire.h"

#define PATIENCE_SECONDS 300
#define PIECE            16

/* Replies on their way: whole, or broken off as networks do it. */

/* A connection that was taken out of the server's hands. */
typedef struct
{
  SoupServerMessage *message;
  GIOStream *stream;
  GSocket *socket;
  GByteArray *bytes;
  gsize sent;
  ClaraSandboxFaultKind kind;
  guint delay;
} Broken;

static void
broken_free (Broken *broken)
{
  if (broken->stream != NULL)
    g_io_stream_close (broken->stream, NULL, NULL);
  g_clear_object (&broken->stream);
  g_clear_object (&broken->socket);
  g_clear_object (&broken->message);
  g_byte_array_unref (broken->bytes);
  g_free (broken);
}

/**
 * clara_sandbox_wire_send:
 * @message: a request
 * @call: the same, answered
 */
void
clara_sandbox_wire_send (SoupServerMessage *message, ClaraSandboxCall *call)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  gsize size = 0;
  const char *bytes = call->reply != NULL ? g_bytes_get_data (call->reply, &size) : NULL;

  soup_server_message_set_status (message, call->status, NULL);
  soup_message_headers_replace (headers, "Cache-Control", "no-store");
  if (call->location != NULL)
    soup_message_headers_replace (headers, "Location", call->location);
  if (call->disposition != NULL)
    soup_message_headers_replace (headers, "Content-Disposition", call->disposition);
  if (call->reply_type != NULL && g_str_has_prefix (call->reply_type, "text/html"))
    {
      soup_message_headers_replace (headers, "Referrer-Policy", "no-referrer");
      soup_message_headers_replace (headers, "X-Content-Type-Options", "nosniff");
      soup_message_headers_replace (
          headers, "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    }
  if (bytes != NULL)
    soup_server_message_set_response (message,
                                      call->reply_type != NULL ? call->reply_type : "text/plain",
                                      SOUP_MEMORY_COPY, bytes, size);
}

/**
 * clara_sandbox_wire_breaks:
 * @kind: what goes wrong
 *
 * Returns: whether the connection itself is what goes wrong
 */
gboolean
clara_sandbox_wire_breaks (ClaraSandboxFaultKind kind)
{
  switch (kind)
    {
    case CLARA_SANDBOX_FAULT_LOST_BEFORE:
    case CLARA_SANDBOX_FAULT_LOST_AFTER:
    case CLARA_SANDBOX_FAULT_LATE:
    case CLARA_SANDBOX_FAULT_HALF_CLOSED:
    case CLARA_SANDBOX_FAULT_STALL:
    case CLARA_SANDBOX_FAULT_SLOW_BODY:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
on_patience_over (gpointer data)
{
  broken_free (data);
  return G_SOURCE_REMOVE;
}

static gboolean
write_some (Broken *broken, gsize length)
{
  GOutputStream *output = g_io_stream_get_output_stream (broken->stream);
  gsize written = 0;

  if (!g_output_stream_write_all (output, broken->bytes->data + broken->sent, length, &written,
                                  NULL, NULL))
    return FALSE;
  broken->sent += written;

  return g_output_stream_flush (output, NULL, NULL);
}

static gboolean
on_next_piece (gpointer data)
{
  Broken *broken = data;
  gsize left = broken->bytes->len - broken->sent;

  if (left > 0 && write_some (broken, MIN (left, PIECE)))
    return G_SOURCE_CONTINUE;

  broken_free (broken);
  return G_SOURCE_REMOVE;
}

/* The server lets go of a connection only when it is back in its loop. */
static gboolean
on_let_go (gpointer data)
{
  Broken *broken = data;

  broken->stream = soup_server_message_steal_connection (broken->message);
  if (broken->stream == NULL)
    {
      broken_free (broken);
      return G_SOURCE_REMOVE;
    }

  switch (broken->kind)
    {
    case CLARA_SANDBOX_FAULT_STALL:
      g_timeout_add_seconds (PATIENCE_SECONDS, on_patience_over, broken);
      break;
    case CLARA_SANDBOX_FAULT_HALF_CLOSED:
      write_some (broken, broken->bytes->len / 2);
      if (broken->socket != NULL)
        g_socket_shutdown (broken->socket, FALSE, TRUE, NULL);
      g_timeout_add_seconds (PATIENCE_SECONDS, on_patience_over, broken);
      break;
    case CLARA_SANDBOX_FAULT_SLOW_BODY:
      g_timeout_add (MAX (broken->delay, 1), on_next_piece, broken);
      break;
    default:
      broken_free (broken);
    }

  return G_SOURCE_REMOVE;
}

static GByteArray *
write_reply (ClaraSandboxCall *call)
{
  GByteArray *bytes = g_byte_array_new ();
  gsize size = 0;
  const guint8 *body = call->reply != NULL ? g_bytes_get_data (call->reply, &size) : NULL;
  g_autofree char *head = g_strdup_printf (
      "HTTP/1.1 %u %s\r\nContent-Type: %s\r\nContent-Length: %" G_GSIZE_FORMAT "\r\n\r\n",
      call->status, soup_status_get_phrase (call->status),
      call->reply_type != NULL ? call->reply_type : "text/plain", size);

  g_byte_array_append (bytes, (const guint8 *) head, (guint) strlen (head));
  if (body != NULL)
    g_byte_array_append (bytes, body, (guint) size);

  return bytes;
}

/**
 * clara_sandbox_wire_break:
 * @message: a request
 * @call: the same; answered, if any of the answer is to be sent
 * @fault: how the connection breaks
 */
void
clara_sandbox_wire_break (SoupServerMessage *message,
                          ClaraSandboxCall *call,
                          const ClaraSandboxFault *fault)
{
  Broken *broken = g_new0 (Broken, 1);

  broken->message = g_object_ref (message);
  if (soup_server_message_get_socket (message) != NULL)
    broken->socket = g_object_ref (soup_server_message_get_socket (message));
  broken->bytes = write_reply (call);
  broken->kind = fault->kind;
  broken->delay = fault->delay;
  soup_server_message_pause (message);
  g_idle_add (on_let_go, broken);
}
