/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-error.h"

#include <glib/gi18n.h>

#define MAX_WANTED 1000000u

/* So many candidates in a row fail before Lever itself is taken to be out of order. */
#define MAX_FAILURES 3u

/* So many candidates at a time: else the pace would be that of Lever's answers, one after the other. */
#define N_FETCHERS 4u

typedef struct
{
  gint64 before; /* when it was done last; 0: never */
  gint64 now;
} OwnCheck;

static gboolean
want_own_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const OwnCheck *check = data;
  const ClaraLeverCursor cursor = { .since = check->now, .complete = check->now };

  return (check->before == 0 ||
          clara_lever_marks_want_own (write, check->before - CLARA_LEVER_OVERLAP_MS, error)) &&
         clara_lever_cursors_set (write, "own-papers", &cursor, error);
}

/*
 * A paper that comes a moment before Clara writes a note or tag moves the same time of Lever's that the writing moves, and
 * a reading that sees only its own writing reads nothing more. So once a day all of those are looked at again.
 */
static gboolean
look_behind_own_writing (ClaraLeverSync *self, GError **error)
{
  g_auto (ClaraLeverCursor) cursor = { 0 };
  OwnCheck check = { .now = clara_lever_sync_now () };

  if (!clara_lever_sync_get_cursor (self, "own-papers", &cursor, error))
    return FALSE;
  check.before = cursor.complete;
  if (check.before > 0 && check.now >= check.before &&
      check.now - check.before < CLARA_LEVER_DAY_MS)
    return TRUE;

  return clara_lever_sync_write (self, want_own_cb, &check, error);
}

typedef struct
{
  GPtrArray *marks; /* (owned) (nullable) */
  guint n_wanted;
} Wanted;

static gboolean
list_wanted_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Wanted *wanted = data;

  wanted->marks = clara_lever_marks_list_wanted (connection, MAX_WANTED, &wanted->n_wanted, error);

  return wanted->marks != NULL;
}

/* Candidates whose papers are fetched by several at a time. What changes is under the mutex. */
typedef struct
{
  ClaraLeverSync *sync; /* whose report they all add to */
  GPtrArray *marks;     /* (unowned) (element-type ClaraLeverMark) */
  GMutex mutex;
  GCond cond;
  guint next;
  guint n_done;     /* fetched, or failed by themselves */
  guint n_failures; /* in a row */
  guint n_running;
  gboolean ended;
  GError *error; /* (owned) (nullable): why nobody goes on */
} Fetching;

/* Whether the rest may still work: one candidate may be in trouble while Lever is not. */
static gboolean
may_go_on (const GError *error, guint n_failures)
{
  return n_failures < MAX_FAILURES && (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_INVALID) ||
                                       g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE));
}

/* Adds what came of one candidate; takes @error over. With the mutex. */
static void
note_fetched (Fetching *self, const ClaraLeverSyncReport *report, GError *error)
{
  ClaraLeverSyncReport *sum = self->sync->report;

  sum->n_papers += report->n_papers;
  sum->n_gone += report->n_gone;
  for (guint i = 0; report->problems != NULL && i < report->problems->len; i++)
    clara_lever_sync_complain (self->sync, g_ptr_array_index (report->problems, i));

  if (error == NULL)
    {
      sum->n_left--;
      self->n_done++;
      self->n_failures = 0;
      return;
    }
  if (may_go_on (error, ++self->n_failures))
    {
      self->n_done++;
      clara_lever_sync_complain (self->sync, error->message);
    }
  else
    {
      self->ended = TRUE;
      if (self->error == NULL)
        self->error = g_steal_pointer (&error);
    }
  g_clear_error (&error);
}

static gpointer
fetch_in_thread (gpointer data)
{
  Fetching *self = data;

  g_mutex_lock (&self->mutex);
  while (!self->ended && self->next < self->marks->len)
    {
      ClaraLeverMark *mark = g_ptr_array_index (self->marks, self->next++);
      g_auto (ClaraLeverSyncReport) report = { 0 };
      ClaraLeverSync sync = *self->sync;
      GError *error = NULL;

      sync.report = &report;
      g_mutex_unlock (&self->mutex);
      clara_lever_sync_fetch_papers (&sync, mark, &error);
      g_mutex_lock (&self->mutex);
      note_fetched (self, &report, error);
      g_cond_signal (&self->cond);
    }
  self->n_running--;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);

  return NULL;
}

static void
tell (Fetching *self, guint n_done, gint64 began)
{
  const guint n_left = self->marks->len - n_done;
  gint64 left_ms = -1;

  if (n_done > 0)
    left_ms = (g_get_monotonic_time () - began) / 1000 / n_done * n_left;
  clara_lever_sync_tell (self->sync, N_ ("papers"), n_done, self->marks->len, left_ms);
}

/* Tells of each on the thread that syncs, which does nothing else meanwhile. */
static void
watch (Fetching *self)
{
  gint64 began = g_get_monotonic_time ();
  guint n_told = 0;

  tell (self, 0, began);
  g_mutex_lock (&self->mutex);
  for (;;)
    {
      while (self->n_running > 0 && n_told == self->n_done)
        g_cond_wait (&self->cond, &self->mutex);
      if (n_told == self->n_done)
        break;
      g_mutex_unlock (&self->mutex);
      tell (self, ++n_told, began);
      g_mutex_lock (&self->mutex);
    }
  g_mutex_unlock (&self->mutex);
}

static gboolean
fetch_all (ClaraLeverSync *self, GPtrArray *marks, GError **error)
{
  Fetching fetching = { .sync = self, .marks = marks };
  GThread *threads[N_FETCHERS];
  const guint n_threads = MIN (N_FETCHERS, marks->len);

  g_mutex_init (&fetching.mutex);
  g_cond_init (&fetching.cond);
  fetching.n_running = n_threads;
  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new ("clara-papers", fetch_in_thread, &fetching);
  watch (&fetching);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);
  g_mutex_clear (&fetching.mutex);
  g_cond_clear (&fetching.cond);

  if (fetching.error != NULL)
    g_propagate_error (error, fetching.error);

  return fetching.error == NULL;
}

/* The list is read once: who fails is tried again by the next sync, and not for ever by this one. */
gboolean
clara_lever_sync_papers (ClaraLeverSync *self, GError **error)
{
  Wanted wanted = { NULL, 0 };
  g_autoptr (GPtrArray) marks = NULL;

  if (!look_behind_own_writing (self, error) ||
      !clara_database_read (self->database, list_wanted_cb, &wanted, self->cancellable, error))
    return FALSE;

  marks = wanted.marks;
  self->report->n_left = wanted.n_wanted;

  return fetch_all (self, marks, error);
}
