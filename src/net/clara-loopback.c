/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-loopback.h"

#include "clara-error.h"
#include "clara-net-thread.h"

#include <glib/gi18n.h>
#include <string.h>

/* What any browser sends is far below. */
#define MAX_HEAD   16384u
#define MAX_VISITS 16u
#define VISIT_MS   5000u

#define PAGE                                                                                       \
  "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Clara</title>"          \
  "<style>body{font:1.1em sans-serif;max-width:32em;margin:20vh auto;padding:0 1em}</style>"       \
  "</head><body><h1>Back to Clara</h1><p>Lever has answered. You can close this page; how it "     \
  "went is told in Clara.</p></body></html>\n"

#define HEAD                                                                                       \
  "HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %u\r\n"                \
  "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n" \
  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"                     \
  "Connection: close\r\n\r\n%s"

struct _ClaraLoopback
{
  gatomicrefcount refs; /* its owner's, and one while a connection is waited for */
  guint16 port;
  char *path; /* (owned) */
  ClaraLoopbackFunc func;
  gpointer data;

  /* Of the network's thread. */
  GSocketListener *listener; /* (owned) */
  GCancellable *closed;      /* (owned) */
  GPtrArray *visits;         /* Visit */
  gboolean done;             /* the one visit came */
  gboolean accepts;

  const guint16 *ports;
  guint n_ports;
  GError **error;
  GMutex mutex;
  GCond come;
  gboolean ready;
};

/* One connection: so many bytes, so much time, one answer. */
typedef struct
{
  ClaraLoopback *loopback;       /* NULL once that is closed */
  GSocketConnection *connection; /* (owned) */
  GCancellable *closed;          /* (owned) */
  GSource *timer;                /* (owned) */
  gsize length;
  char *answer; /* (owned) (nullable) */
  char head[MAX_HEAD + 1];
} Visit;

static void accept_next (ClaraLoopback *self);

static void
loopback_unref (ClaraLoopback *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_object (&self->listener);
  g_clear_object (&self->closed);
  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_cond_clear (&self->come);
  g_mutex_clear (&self->mutex);
  g_free (self->path);
  g_free (self);
}

static void
visit_free (Visit *visit)
{
  ClaraLoopback *loopback = visit->loopback;

  if (loopback != NULL)
    {
      g_ptr_array_remove_fast (loopback->visits, visit);
      accept_next (loopback);
    }
  g_source_destroy (visit->timer);
  g_source_unref (visit->timer);
  g_object_unref (visit->connection);
  g_object_unref (visit->closed);
  g_free (visit->answer);
  g_free (visit);
}

static gboolean
too_slow_cb (gpointer data)
{
  g_cancellable_cancel (((Visit *) data)->closed);

  return G_SOURCE_REMOVE;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, NULL);
  visit_free (data);
}

static void
answer (Visit *visit, gboolean good)
{
  const char *page = good ? PAGE : "";

  visit->answer = g_strdup_printf (HEAD, good ? "200 OK" : "400 Bad Request", (guint) strlen (page),
                                   page);
  g_output_stream_write_all_async (g_io_stream_get_output_stream (G_IO_STREAM (visit->connection)),
                                   visit->answer, strlen (visit->answer), G_PRIORITY_DEFAULT,
                                   visit->closed, answered_cb, visit);
}

/* The query, if every name in it stands there once: of two values nobody knows which one a reader takes. */
static GHashTable *
read_query (const char *query)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GError) error = NULL;
  GUriParamsIter iter;
  char *name, *value;

  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_WWW_FORM);
  while (g_uri_params_iter_next (&iter, &name, &value, &error))
    if (!g_hash_table_insert (found, name, value))
      return NULL;

  return error == NULL ? g_steal_pointer (&found) : NULL;
}

/* Whether the one Host that is named is this listener, as the browser was told: no name that another page made up. */
static gboolean
check_host (char **lines, guint16 port)
{
  g_autofree char *wanted = g_strdup_printf ("127.0.0.1:%u", port);
  guint n = 0;

  for (guint i = 1; lines[i] != NULL; i++)
    if (g_ascii_strncasecmp (lines[i], "host:", 5) == 0)
      {
        n++;
        if (strcmp (g_strstrip (lines[i] + 5), wanted) != 0)
          return FALSE;
      }

  return n == 1;
}

/* GET PATH?QUERY HTTP/1.x, and nothing else. */
static gboolean
judge (Visit *visit)
{
  ClaraLoopback *self = visit->loopback;
  g_auto (GStrv) lines = g_strsplit (visit->head, "\r\n", -1);
  g_auto (GStrv) words = g_strsplit (lines[0], " ", 4);
  g_autoptr (GHashTable) query = NULL;
  gsize length = strlen (self->path);

  if (g_strv_length (words) != 3 || strcmp (words[0], "GET") != 0 ||
      !g_str_has_prefix (words[2], "HTTP/1.") || !check_host (lines, self->port) ||
      strncmp (words[1], self->path, length) != 0 || words[1][length] != '?')
    return FALSE;

  query = read_query (words[1] + length + 1);
  if (query == NULL || self->done || !self->func (query, self->data))
    return FALSE;
  self->done = TRUE;

  return TRUE;
}

static void read_more (Visit *visit);

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Visit *visit = data;
  gssize n = g_input_stream_read_finish (G_INPUT_STREAM (source), result, NULL);

  if (visit->loopback == NULL || n <= 0)
    {
      visit_free (visit);
      return;
    }

  visit->length += (gsize) n;
  visit->head[visit->length] = '\0';
  if (strlen (visit->head) == visit->length && strstr (visit->head, "\r\n\r\n") != NULL)
    answer (visit, judge (visit));
  else if (visit->length == MAX_HEAD || strlen (visit->head) != visit->length)
    answer (visit, FALSE);
  else
    read_more (visit);
}

static void
read_more (Visit *visit)
{
  g_input_stream_read_async (g_io_stream_get_input_stream (G_IO_STREAM (visit->connection)),
                             visit->head + visit->length, MAX_HEAD - visit->length,
                             G_PRIORITY_DEFAULT, visit->closed, read_cb, visit);
}

static void
accepted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  ClaraLoopback *self = data;
  GSocketConnection *connection = g_socket_listener_accept_finish (G_SOCKET_LISTENER (source),
                                                                   result, NULL, NULL);

  self->accepts = FALSE;
  if (g_cancellable_is_cancelled (self->closed))
    g_clear_object (&connection);
  else if (connection != NULL)
    {
      Visit *visit = g_new0 (Visit, 1);

      visit->loopback = self;
      visit->connection = connection;
      visit->closed = g_cancellable_new ();
      visit->timer = clara_net_thread_add_timeout (VISIT_MS, too_slow_cb, visit);
      g_ptr_array_add (self->visits, visit);
      read_more (visit);
    }
  accept_next (self);
  loopback_unref (self);
}

static void
accept_next (ClaraLoopback *self)
{
  if (self->accepts || self->visits->len >= MAX_VISITS || g_cancellable_is_cancelled (self->closed))
    return;

  self->accepts = TRUE;
  g_atomic_ref_count_inc (&self->refs);
  g_socket_listener_accept_async (self->listener, self->closed, accepted_cb, self);
}

static void
tell (ClaraLoopback *self)
{
  g_mutex_lock (&self->mutex);
  self->ready = TRUE;
  g_cond_signal (&self->come);
  g_mutex_unlock (&self->mutex);
}

static void
wait_for (ClaraLoopback *self)
{
  g_mutex_lock (&self->mutex);
  while (!self->ready)
    g_cond_wait (&self->come, &self->mutex);
  self->ready = FALSE;
  g_mutex_unlock (&self->mutex);
}

static void
open_cb (gpointer data)
{
  ClaraLoopback *self = data;

  self->listener = g_socket_listener_new ();
  self->closed = g_cancellable_new ();
  self->visits = g_ptr_array_new ();
  for (guint i = 0; i < self->n_ports && self->port == 0; i++)
    {
      g_autoptr (GInetAddress) host = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
      g_autoptr (GSocketAddress) address = g_inet_socket_address_new (host, self->ports[i]);

      if (g_socket_listener_add_address (self->listener, address, G_SOCKET_TYPE_STREAM,
                                         G_SOCKET_PROTOCOL_TCP, NULL, NULL, NULL))
        self->port = self->ports[i];
    }
  if (self->port != 0)
    accept_next (self);
  tell (self);
}

static void
close_cb (gpointer data)
{
  ClaraLoopback *self = data;

  for (guint i = 0; i < self->visits->len; i++)
    ((Visit *) self->visits->pdata[i])->loopback = NULL;
  g_cancellable_cancel (self->closed);
  g_socket_listener_close (self->listener);
  tell (self);
}

/**
 * clara_loopback_open:
 * @ports: where to listen: the first of them that is free
 * @n_ports: how many
 * @path: the path that is waited for, such as `/callback`
 * @func: judges a visit
 * @data: for @func
 * @error: return location for a #GError
 *
 * Listens on 127.0.0.1 until clara_loopback_close(). What is not a `GET` of @path under this very address is answered
 * 400 and changes nothing. The answer is one static page, whatever came. Any thread but the network's.
 *
 * Returns: (transfer full) (nullable): the listener; %CLARA_ERROR_CONFLICT: no port is free
 */
ClaraLoopback *
clara_loopback_open (const guint16 *ports,
                     guint n_ports,
                     const char *path,
                     ClaraLoopbackFunc func,
                     gpointer data,
                     GError **error)
{
  ClaraLoopback *self = g_new0 (ClaraLoopback, 1);

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->come);
  self->path = g_strdup (path);
  self->func = func;
  self->data = data;
  self->ports = ports;
  self->n_ports = n_ports;
  clara_net_thread_invoke (open_cb, self);
  wait_for (self);
  self->ports = NULL;
  if (self->port != 0)
    return self;

  clara_loopback_close (self);
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                       _ ("other programs hold all the ports on which Lever may answer"));

  return NULL;
}

/**
 * clara_loopback_get_port:
 * @self: a listener
 *
 * Returns: the port it has got
 */
guint16
clara_loopback_get_port (ClaraLoopback *self)
{
  return self->port;
}

/**
 * clara_loopback_close:
 * @self: (nullable) (transfer full): a listener
 *
 * Frees the port. Its function is not called any more when this returns; an answer that is on its way still goes out.
 */
void
clara_loopback_close (ClaraLoopback *self)
{
  if (self == NULL)
    return;

  clara_net_thread_invoke (close_cb, self);
  wait_for (self);
  loopback_unref (self);
}
