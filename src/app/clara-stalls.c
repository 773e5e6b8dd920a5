/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-stalls.h"

#include <execinfo.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* So often the main loop says that it lives, and so long it may be silent before that is told. */
#define BEAT_MS  10u
#define STALL_US (50 * G_TIME_SPAN_MILLISECOND)

/* While it is silent its stack is looked at so often. */
#define LOOK_US     5000
#define MAX_LOOKS   400
#define MAX_FRAMES  96
#define LOOK_SIGNAL SIGPROF

/**
 * ClaraStalls:
 *
 * Tells on standard error whenever the main loop was held up for longer than 50 ms: somebody waited for a disk, or did
 * too much at once, where a window is drawn. Below each it tells what the main thread was doing, as the stacks that were
 * seen most often; `addr2line` makes names of their addresses. Only where `CLARA_WATCH_STALLS` asks for it, for a thread
 * looks on and interrupts the main thread by a signal. Main thread only.
 */
struct _ClaraStalls
{
  guint source;
  GThread *watcher; /* (owned) */
  gint ended;       /* atomic */
  guint n_stalls;
};

/* One stack of the main thread, innermost frame first. */
typedef struct
{
  void *frames[MAX_FRAMES];
  int n;
} Look;

/* A signal handler gets nothing but what is global. Main thread writes, in the handler, and reads, in a beat. */
static Look looks[MAX_LOOKS];
static volatile sig_atomic_t n_looks;
static gint64 last_beat; /* atomic; microseconds, monotonic */
static gint64 last_work; /* nanoseconds that the main thread had worked by then */
static pthread_t main_thread;

static gint64
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (gint64) now.tv_sec * 1000000000 + now.tv_nsec;
}

static void
look_cb (int number)
{
  if (n_looks < MAX_LOOKS)
    {
      looks[n_looks].n = backtrace (looks[n_looks].frames, MAX_FRAMES);
      n_looks = n_looks + 1;
    }
}

static gboolean
is_same (const Look *a, const Look *b)
{
  return a->n == b->n && memcmp (a->frames, b->frames, (gsize) a->n * sizeof a->frames[0]) == 0;
}

/* Each stack that was seen, once, with how often; for a tool to read: one line a look. */
static void
tell_looks (void)
{
  int n = n_looks;

  for (int i = 0; i < n; i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      guint times = 1;
      char **symbols;

      if (looks[i].n == 0)
        continue;
      for (int j = i + 1; j < n; j++)
        if (is_same (&looks[i], &looks[j]))
          {
            times++;
            looks[j].n = 0;
          }
      symbols = backtrace_symbols (looks[i].frames, looks[i].n);
      /* The handler itself and the frame that the signal made are no news. */
      for (int j = 2; symbols != NULL && j < looks[i].n; j++)
        g_string_append_printf (line, " | %s", symbols[j]);
      free (symbols);
      g_printerr ("  seen %u times%s\n", times, line->str);
    }
}

static gboolean
beat_cb (gpointer user_data)
{
  ClaraStalls *self = user_data;
  gint64 now = g_get_monotonic_time ();
  gint64 late = now - last_beat - BEAT_MS * G_TIME_SPAN_MILLISECOND;

  if (late > STALL_US)
    {
      self->n_stalls++;
      g_printerr ("stall %u: the main loop was held up for %" G_GINT64_FORMAT
                  " ms, and worked for %" G_GINT64_FORMAT " ms\n",
                  self->n_stalls, late / G_TIME_SPAN_MILLISECOND,
                  (get_work () - last_work) / 1000000);
      tell_looks ();
    }
  n_looks = 0;
  /* Telling takes its time as well. */
  last_work = get_work ();
  __atomic_store_n (&last_beat, g_get_monotonic_time (), __ATOMIC_RELEASE);

  return G_SOURCE_CONTINUE;
}

static gpointer
watch_thread (gpointer data)
{
  ClaraStalls *self = data;
  const struct timespec pause = { .tv_nsec = LOOK_US * 1000 };

  while (!g_atomic_int_get (&self->ended))
    {
      gint64 beat = __atomic_load_n (&last_beat, __ATOMIC_ACQUIRE);

      if (g_get_monotonic_time () - beat > 2 * BEAT_MS * G_TIME_SPAN_MILLISECOND)
        pthread_kill (main_thread, LOOK_SIGNAL);
      nanosleep (&pause, NULL);
    }

  return NULL;
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
  struct sigaction action = { .sa_handler = look_cb, .sa_flags = SA_RESTART };
  void *frames[1];
  ClaraStalls *self;

  if (wanted == NULL || strcmp (wanted, "0") == 0)
    return NULL;

  /* The first backtrace loads a library, which a signal handler must not. */
  backtrace (frames, G_N_ELEMENTS (frames));
  sigaction (LOOK_SIGNAL, &action, NULL);
  main_thread = pthread_self ();
  self = g_new0 (ClaraStalls, 1);
  last_beat = g_get_monotonic_time ();
  last_work = get_work ();
  self->source = g_timeout_add_full (G_PRIORITY_HIGH, BEAT_MS, beat_cb, self, NULL);
  self->watcher = g_thread_new ("stalls", watch_thread, self);

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

  g_atomic_int_set (&self->ended, 1);
  g_thread_join (self->watcher);
  g_clear_handle_id (&self->source, g_source_remove);
  g_printerr ("stalls: %u\n", self->n_stalls);
  g_free (self);
}
