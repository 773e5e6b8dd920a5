/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-net-thread.h"

/*
 * The one thread on which this program talks to a server or to the keyring. libsoup's sessions and libsecret's proxies
 * belong to the thread that made them; so they live here, and everybody else hands work over. That leaves one way for
 * the whole house, with two faces:
 *
 *   clara_http_send()        blocks the thread that calls, for a ClaraWorker or a GTask's thread; never a window's
 *   clara_http_send_async()  returns at once, and calls back in the caller's main context
 *
 * Both run the same code here, under the same deadline. The thread starts with the first call, and lives as long as
 * the program.
 */

static GMainContext *the_context;
static GThread *the_thread;

static gpointer
run (gpointer data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (the_context, FALSE);

  g_main_context_push_thread_default (the_context);
  g_main_loop_run (loop);
  g_main_context_pop_thread_default (the_context);

  return NULL;
}

/**
 * clara_net_thread_get_context:
 *
 * Starts the thread if it does not run yet. Any thread.
 *
 * Returns: (transfer none): the main context that runs on it
 */
GMainContext *
clara_net_thread_get_context (void)
{
  static gsize started;

  if (g_once_init_enter (&started))
    {
      the_context = g_main_context_new ();
      the_thread = g_thread_new ("clara-net", run, NULL);
      g_once_init_leave (&started, 1);
    }

  return the_context;
}

/**
 * clara_net_thread_is_current:
 *
 * Returns: whether the caller runs on the network's thread, where nothing may be waited for
 */
gboolean
clara_net_thread_is_current (void)
{
  return the_thread != NULL && g_thread_self () == the_thread;
}

typedef struct
{
  ClaraNetFunc func;
  gpointer data;
} Invocation;

static gboolean
invoke_cb (gpointer data)
{
  Invocation *invocation = data;

  invocation->func (invocation->data);

  return G_SOURCE_REMOVE;
}

/**
 * clara_net_thread_invoke:
 * @func: what to begin
 * @data: for @func, whose it is from now on
 *
 * Has @func run on the network's thread, soon, and never within this call. Any thread.
 */
void
clara_net_thread_invoke (ClaraNetFunc func, gpointer data)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Invocation *invocation = g_new (Invocation, 1);

  invocation->func = func;
  invocation->data = data;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, invoke_cb, invocation, g_free);
  g_source_attach (source, clara_net_thread_get_context ());
}

/**
 * clara_net_thread_add_timeout:
 * @ms: how long from now
 * @func: called on the network's thread
 * @data: for @func
 *
 * Returns: (transfer full): the timer, to be destroyed by whoever needs it no more
 */
GSource *
clara_net_thread_add_timeout (guint ms, GSourceFunc func, gpointer data)
{
  GSource *source = g_timeout_source_new (ms);

  g_source_set_callback (source, func, data, NULL);
  g_source_attach (source, clara_net_thread_get_context ());

  return source;
}

/**
 * clara_net_thread_add_cancel:
 * @cancellable: (nullable): what a caller may cancel, on any thread
 * @func: called on the network's thread when that has happened
 * @data: for @func
 *
 * Returns: (transfer full) (nullable): the watch, to be destroyed by whoever needs it no more
 */
GSource *
clara_net_thread_add_cancel (GCancellable *cancellable, GCancellableSourceFunc func, gpointer data)
{
  GSource *source;

  if (cancellable == NULL)
    return NULL;

  source = g_cancellable_source_new (cancellable);
  g_source_set_callback (source, G_SOURCE_FUNC (func), data, NULL);
  g_source_attach (source, clara_net_thread_get_context ());

  return source;
}
