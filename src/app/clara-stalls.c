/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-stalls.h"

#include <string.h>

/* So often the main loop says that it lives, and so long it may be silent before that is told. */
#define BEAT_MS  10u
#define STALL_US (50 * G_TIME_SPAN_MILLISECOND)

/**
 * ClaraStalls:
 *
 * Tells on standard error whenever the main loop was held up for longer than 50 ms: somebody waited for a disk, or did
 * too much at once, where a window is drawn. Only where `CLARA_WATCH_STALLS` asks for it. Main thread only.
 */
struct _ClaraStalls
{
  guint source;
  gint64 last; /* microseconds, monotonic */
  guint n_stalls;
};

static gboolean
beat_cb (gpointer user_data)
{
  ClaraStalls *self = user_data;
  gint64 now = g_get_monotonic_time ();
  gint64 late = now - self->last - BEAT_MS * G_TIME_SPAN_MILLISECOND;

  if (late > STALL_US)
    {
      self->n_stalls++;
      g_printerr ("stall %u: the main loop was held up for %" G_GINT64_FORMAT " ms\n",
                  self->n_stalls, late / G_TIME_SPAN_MILLISECOND);
    }
  self->last = now;

  return G_SOURCE_CONTINUE;
}

/**
 * clara_stalls_new_if_wanted:
 *
 * Returns: (transfer full) (nullable): a watch over the main loop; %NULL where none is asked for
 */
ClaraStalls *
clara_stalls_new_if_wanted (void)
{
  const char *wanted = g_getenv ("CLARA_WATCH_STALLS");
  ClaraStalls *self;

  if (wanted == NULL || strcmp (wanted, "0") == 0)
    return NULL;

  self = g_new0 (ClaraStalls, 1);
  self->last = g_get_monotonic_time ();
  self->source = g_timeout_add_full (G_PRIORITY_HIGH, BEAT_MS, beat_cb, self, NULL);

  return self;
}

/**
 * clara_stalls_free:
 * @self: (nullable): a watch
 */
void
clara_stalls_free (ClaraStalls *self)
{
  if (self == NULL)
    return;

  g_clear_handle_id (&self->source, g_source_remove);
  g_printerr ("stalls: %u\n", self->n_stalls);
  g_free (self);
}
