/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-http-private.h"

#include "clara-net-thread.h"
#include "clara-version.h"

#define MAX_CONNECTIONS 16
#define IDLE_SECONDS    30

/**
 * ClaraHttp:
 *
 * The one way to speak HTTP: every call has a deadline, every body a bound, a credential stays with its host, and what
 * comes back says whether the request can have been carried out. Any thread; see clara-net-thread.c for which face to
 * use where.
 */
struct _ClaraHttp
{
  GObject parent_instance;

  ClaraPace *pace; /* (owned) (nullable): never changes */

  /* Of the network's thread alone. What goes to this very machine never goes by a proxy. */
  SoupSession *near; /* (owned) (nullable) */
  SoupSession *far;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ClaraHttp, clara_http, G_TYPE_OBJECT)

static void
clara_http_finalize (GObject *object)
{
  ClaraHttp *self = CLARA_HTTP (object);

  /* A session belongs to the thread that made it. */
  if (self->near != NULL)
    clara_net_thread_invoke (g_object_unref, self->near);
  if (self->far != NULL)
    clara_net_thread_invoke (g_object_unref, self->far);
  g_clear_object (&self->pace);

  G_OBJECT_CLASS (clara_http_parent_class)->finalize (object);
}

static void
clara_http_class_init (ClaraHttpClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_http_finalize;
}

static void
clara_http_init (ClaraHttp *self)
{
}

/**
 * clara_http_new:
 * @pace: (nullable): how fast requests may go; %NULL: as they come
 *
 * Returns: (transfer full): a new way to speak HTTP; its connections are kept for a while and used again
 */
ClaraHttp *
clara_http_new (ClaraPace *pace)
{
  ClaraHttp *self = g_object_new (CLARA_TYPE_HTTP, NULL);

  g_set_object (&self->pace, pace);

  return self;
}

ClaraPace *
clara_http_get_pace (ClaraHttp *self)
{
  return self->pace;
}

/* The network's thread alone. */
SoupSession *
clara_http_get_session (ClaraHttp *self, GUri *uri)
{
  gboolean near = clara_http_is_loopback (g_uri_get_host (uri));
  SoupSession **session = near ? &self->near : &self->far;

  if (*session == NULL)
    {
      g_autofree char *agent = g_strdup_printf ("Clara/%s", clara_version_get ());

      *session = g_object_new (SOUP_TYPE_SESSION, "max-conns", MAX_CONNECTIONS,
                               "max-conns-per-host", MAX_CONNECTIONS, "idle-timeout", IDLE_SECONDS,
                               "timeout", 0, "user-agent", agent, NULL);
      if (near)
        soup_session_set_proxy_resolver (*session, NULL);
    }

  return *session;
}

/* A thread that waits for its reply. */
typedef struct
{
  GMutex mutex;
  GCond come;
  ClaraHttpReply *reply;
} Waiter;

static void
wake (ClaraHttpReply *reply, gpointer data)
{
  Waiter *waiter = data;

  g_mutex_lock (&waiter->mutex);
  waiter->reply = reply;
  g_cond_signal (&waiter->come);
  g_mutex_unlock (&waiter->mutex);
}

/**
 * clara_http_send:
 * @self: a way to speak HTTP
 * @request: what to ask
 * @cancellable: (nullable): gives it up
 *
 * Sends a request and blocks until its reply has come, its deadline has passed, or it was cancelled. For a thread that
 * may wait: never a window's. Several threads may send at the same time.
 *
 * Returns: (transfer full): what came back, never %NULL
 */
ClaraHttpReply *
clara_http_send (ClaraHttp *self, const ClaraHttpRequest *request, GCancellable *cancellable)
{
  Waiter waiter = { .reply = NULL };

  g_assert (!clara_net_thread_is_current ());

  g_mutex_init (&waiter.mutex);
  g_cond_init (&waiter.come);
  clara_http_call_start (self, request, cancellable, wake, &waiter);

  g_mutex_lock (&waiter.mutex);
  while (waiter.reply == NULL)
    g_cond_wait (&waiter.come, &waiter.mutex);
  g_mutex_unlock (&waiter.mutex);

  g_cond_clear (&waiter.come);
  g_mutex_clear (&waiter.mutex);

  return waiter.reply;
}

static void
return_reply (ClaraHttpReply *reply, gpointer data)
{
  g_autoptr (GTask) task = data;

  g_task_return_pointer (task, reply, (GDestroyNotify) clara_http_reply_free);
}

/**
 * clara_http_send_async:
 * @self: a way to speak HTTP
 * @request: what to ask; copied
 * @cancellable: (nullable): gives it up
 * @callback: called in the main context of the thread that calls
 * @user_data: for @callback
 *
 * As clara_http_send(), without waiting.
 */
void
clara_http_send_async (ClaraHttp *self,
                       const ClaraHttpRequest *request,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, clara_http_send_async);

  /* What became of the request is told in the reply, also when nobody wants it any more. */
  g_task_set_check_cancellable (task, FALSE);
  clara_http_call_start (self, request, cancellable, return_reply, task);
}

/**
 * clara_http_send_finish:
 * @self: a way to speak HTTP
 * @result: what the callback was given
 *
 * Returns: (transfer full): what came back, never %NULL
 */
ClaraHttpReply *
clara_http_send_finish (ClaraHttp *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
