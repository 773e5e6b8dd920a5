/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-pace.h"

/* The first pause, before it is spread and doubled. */
#define FIRST_PAUSE_MS 500u
#define MAX_DOUBLINGS  11u

/**
 * ClaraPace:
 *
 * A token bucket: so many requests a second, and after a rest as many at once as a second brings. Any thread.
 *
 * A server that allows 10 a second with a burst of 20 is never overrun at the default of 8 with a burst of 8.
 */
struct _ClaraPace
{
  GObject parent_instance;

  GMutex mutex;
  double rate; /* tokens a second; never changes */
  double burst;
  double tokens;
  gint64 filled; /* when tokens was right, monotonic µs; 0: it is full */
  gint64 held;   /* nobody goes before this */
};

G_DEFINE_FINAL_TYPE (ClaraPace, clara_pace, G_TYPE_OBJECT)

static void
clara_pace_finalize (GObject *object)
{
  g_mutex_clear (&CLARA_PACE (object)->mutex);

  G_OBJECT_CLASS (clara_pace_parent_class)->finalize (object);
}

static void
clara_pace_class_init (ClaraPaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_pace_finalize;
}

static void
clara_pace_init (ClaraPace *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * clara_pace_new:
 * @rate: requests a second, over 0
 *
 * Returns: (transfer full): a bucket that is full
 */
ClaraPace *
clara_pace_new (double rate)
{
  ClaraPace *self = g_object_new (CLARA_TYPE_PACE, NULL);

  g_return_val_if_fail (rate > 0, self);

  self->rate = rate;
  self->burst = MAX (1, rate);
  self->tokens = self->burst;

  return self;
}

/**
 * clara_pace_get:
 * @account: what the limit of the server counts by, such as the base of an API; no secret
 * @rate: requests a second; the first caller's counts
 *
 * Returns: (transfer full): the one bucket of this program for @account
 */
ClaraPace *
clara_pace_get (const char *account, double rate)
{
  static GMutex mutex;
  static GHashTable *paces;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  ClaraPace *pace;

  if (paces == NULL)
    paces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  pace = g_hash_table_lookup (paces, account);
  if (pace == NULL)
    {
      pace = clara_pace_new (rate);
      g_hash_table_insert (paces, g_strdup (account), pace);
    }

  return g_object_ref (pace);
}

/**
 * clara_pace_take:
 * @self: a bucket
 * @now: monotonic time in µs
 *
 * Returns: 0 if the caller may go, which counts as gone; else how many µs to wait before asking again
 */
gint64
clara_pace_take (ClaraPace *self, gint64 now)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (now < self->held)
    return self->held - now;

  if (self->filled != 0)
    self->tokens = MIN (self->burst, self->tokens + MAX (0, now - self->filled) * self->rate / 1e6);
  self->filled = now;
  if (self->tokens >= 1)
    {
      self->tokens -= 1;
      return 0;
    }

  return MAX (1000, (gint64) ((1 - self->tokens) * 1e6 / self->rate));
}

/**
 * clara_pace_hold:
 * @self: a bucket
 * @until: monotonic time in µs
 *
 * Nobody goes before @until, and then one after the other: the server has said that it was too much.
 */
void
clara_pace_hold (ClaraPace *self, gint64 until)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->held = MAX (self->held, until);
  self->tokens = MIN (self->tokens, 1);
  self->filled = MAX (self->filled, until);
}

/**
 * clara_backoff_get_ms:
 * @attempt: how many have failed before, from 0
 * @retry_after_ms: what the server asks for; under 0: nothing
 *
 * How long to wait before the next attempt: between half and the whole of a pause that doubles each time, so that
 * programs which failed together do not come back together. What the server asks for is heeded while it is within
 * %CLARA_BACKOFF_MAX_MS; a larger wish is taken for a mistake, and the longest pause in its place.
 *
 * Returns: ms, at most %CLARA_BACKOFF_MAX_MS
 */
guint
clara_backoff_get_ms (guint attempt, gint64 retry_after_ms)
{
  guint64 whole = (guint64) FIRST_PAUSE_MS << MIN (attempt, MAX_DOUBLINGS);
  guint pause;

  whole = MIN (whole, CLARA_BACKOFF_MAX_MS);
  pause = (guint) (whole / 2 + g_random_double () * (double) (whole / 2));
  if (retry_after_ms > CLARA_BACKOFF_MAX_MS)
    return CLARA_BACKOFF_MAX_MS;

  return MAX (pause, retry_after_ms < 0 ? 0 : (guint) retry_after_ms);
}

/**
 * clara_backoff_wait:
 * @ms: how long
 * @cancellable: (nullable): gives it up
 *
 * Blocks the calling thread; never a window's.
 *
 * Returns: whether the time has passed; %FALSE: cancelled
 */
gboolean
clara_backoff_wait (guint ms, GCancellable *cancellable)
{
  gint64 end = g_get_monotonic_time () + (gint64) ms * 1000;
  GPollFD fd;

  if (cancellable == NULL || !g_cancellable_make_pollfd (cancellable, &fd))
    {
      g_usleep ((gulong) ms * 1000);
      return TRUE;
    }

  for (gint64 left = (gint64) ms * 1000; left > 0 && !g_cancellable_is_cancelled (cancellable);
       left = end - g_get_monotonic_time ())
    g_poll (&fd, 1, (int) (left / 1000 + 1));
  g_cancellable_release_fd (cancellable);

  return !g_cancellable_is_cancelled (cancellable);
}
