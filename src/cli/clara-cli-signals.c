/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-signals.h"

#include <glib-unix.h>
#include <signal.h>

struct _ClaraCliSignals
{
  GCancellable *cancellable; /* (owned) */
  guint sources[2];
};

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (((ClaraCliSignals *) user_data)->cancellable);

  return G_SOURCE_CONTINUE;
}

/**
 * clara_cli_signals_watch:
 * @cancellable: is cancelled when somebody asks the program to end
 *
 * Watches for SIGINT and SIGTERM, on the default main context.
 *
 * Returns: (transfer full): the watch
 */
ClaraCliSignals *
clara_cli_signals_watch (GCancellable *cancellable)
{
  ClaraCliSignals *self = g_new0 (ClaraCliSignals, 1);

  self->cancellable = g_object_ref (cancellable);
  self->sources[0] = g_unix_signal_add (SIGINT, interrupted_cb, self);
  self->sources[1] = g_unix_signal_add (SIGTERM, interrupted_cb, self);

  return self;
}

/**
 * clara_cli_signals_unwatch:
 * @self: (transfer full): a watch
 *
 * Ends it: the signals do what they always do.
 */
void
clara_cli_signals_unwatch (ClaraCliSignals *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->sources); i++)
    g_source_remove (self->sources[i]);
  g_object_unref (self->cancellable);
  g_free (self);
}
