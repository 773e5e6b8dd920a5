/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "http-fixture.h"

#include <stdlib.h>
#include <string.h>

/* The head, then as much of a body as it announces. */
static char *
read_request (GIOStream *connection)
{
  GInputStream *stream = g_io_stream_get_input_stream (connection);
  GString *head = g_string_new (NULL);
  gsize length = 0;
  char byte;

  while (strstr (head->str, "\r\n\r\n") == NULL)
    {
      if (g_input_stream_read (stream, &byte, 1, NULL, NULL) != 1)
        return g_string_free (head, TRUE);
      g_string_append_c (head, byte);
    }
  if (strstr (head->str, "Content-Length: ") != NULL)
    length = strtoul (strstr (head->str, "Content-Length: ") + 16, NULL, 10);
  while (length-- > 0 && g_input_stream_read (stream, &byte, 1, NULL, NULL) == 1)
    g_string_append_c (head, byte);

  return g_string_free (head, FALSE);
}

static gboolean
run_cb (GThreadedSocketService *service,
        GSocketConnection *connection,
        GObject *source,
        HttpFixture *self)
{
  g_autofree char *request = read_request (G_IO_STREAM (connection));
  g_auto (GStrv) words = g_strsplit (request == NULL ? "" : request, " ", 3);

  if (g_strv_length (words) < 3)
    return TRUE;

  g_mutex_lock (&self->mutex);
  g_ptr_array_add (self->requests, g_strdup (request));
  g_mutex_unlock (&self->mutex);
  self->func (words[1], request, G_IO_STREAM (connection), self->data);
  g_io_stream_close (G_IO_STREAM (connection), NULL, NULL);

  return TRUE;
}

static gpointer
serve (gpointer data)
{
  HttpFixture *self = data;

  g_main_context_push_thread_default (self->context);
  self->service = g_threaded_socket_service_new (32);
  self->port = g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (self->service), NULL, NULL);
  g_signal_connect (self->service, "run", G_CALLBACK (run_cb), self);
  g_main_loop_run (self->loop);
  g_socket_service_stop (self->service);
  g_socket_listener_close (G_SOCKET_LISTENER (self->service));
  g_object_unref (self->service);
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

HttpFixture *
http_fixture_new (HttpFixtureFunc func, gpointer data)
{
  HttpFixture *self = g_new0 (HttpFixture, 1);

  g_mutex_init (&self->mutex);
  self->requests = g_ptr_array_new_with_free_func (g_free);
  self->func = func;
  self->data = data;
  self->context = g_main_context_new ();
  self->loop = g_main_loop_new (self->context, FALSE);
  self->thread = g_thread_new ("server", serve, self);
  while (!g_main_loop_is_running (self->loop))
    g_thread_yield ();
  g_assert_cmpuint (self->port, !=, 0);

  return self;
}

char *
http_fixture_url (HttpFixture *self, const char *path)
{
  return g_strdup_printf ("http://127.0.0.1:%u%s", self->port, path);
}

guint
http_fixture_count (HttpFixture *self, const char *words)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  guint n = 0;

  for (guint i = 0; i < self->requests->len; i++)
    n += strstr (self->requests->pdata[i], words) != NULL;

  return n;
}

/* Threads that still answer hold the service, not this: a test ends when its replies have come. */
void
http_fixture_free (HttpFixture *self)
{
  g_main_loop_quit (self->loop);
  g_thread_join (self->thread);
  g_main_loop_unref (self->loop);
  g_main_context_unref (self->context);
  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->requests, g_ptr_array_unref);
  g_mutex_unlock (&self->mutex);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

void
http_fixture_send (GIOStream *connection, const char *status, const char *headers, const char *body)
{
  g_autofree char *text = g_strdup_printf ("HTTP/1.1 %s\r\n%sContent-Length: %" G_GSIZE_FORMAT
                                           "\r\nConnection: close\r\n\r\n%s",
                                           status, headers, strlen (body), body);

  g_output_stream_write_all (g_io_stream_get_output_stream (connection), text, strlen (text), NULL,
                             NULL, NULL);
}
