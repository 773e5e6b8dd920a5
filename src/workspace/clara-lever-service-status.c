/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-service-private.h"

#include "clara-date.h"
#include "clara-error.h"

/* How soon it is tried again after a failure, and at the latest: where Lever is away, and where anything else is wrong. */
#define FIRST_PAUSE_MS   5000u
#define LONGEST_PAUSE_MS (2 * 60 * 1000u)
#define LONGEST_REST_MS  (15 * 60 * 1000u)

/* Whether the member may do it at all. */
gboolean
clara_lever_service_may_work (ClaraLeverService *self)
{
  ClaraSession *session = clara_workspace_get_session (self->workspace);

  return clara_session_may (session, CLARA_MAY_SYNC) &&
         clara_session_may (session, CLARA_MAY_PUBLISH);
}

static ClaraLeverServiceState
find_state (ClaraLeverService *self)
{
  if (!self->started)
    return CLARA_LEVER_SERVICE_STOPPED;
  if (!clara_lever_service_may_work (self))
    return CLARA_LEVER_SERVICE_NOT_PERMITTED;
  if (self->look.state == CLARA_LEVER_DISCONNECTED)
    return CLARA_LEVER_SERVICE_DISCONNECTED;
  if (self->look.state == CLARA_LEVER_SIGN_IN_AGAIN)
    return CLARA_LEVER_SERVICE_RECONNECT;
  if (self->look.setting_up)
    return CLARA_LEVER_SERVICE_SETTING_UP;
  if (self->paused)
    return CLARA_LEVER_SERVICE_PAUSED;
  if (self->waiting)
    return CLARA_LEVER_SERVICE_WAITING;
  if (self->cycle != NULL)
    return CLARA_LEVER_SERVICE_SYNCING;

  if (self->offline_since != 0)
    return self->trouble;

  /* Another program may have found that. */
  return self->look.state == CLARA_LEVER_OFFLINE ? CLARA_LEVER_SERVICE_OFFLINE
                                                 : CLARA_LEVER_SERVICE_CONNECTED;
}

static gboolean
is_alike (const ClaraLeverServiceStatus *a, const ClaraLeverServiceStatus *b)
{
  return a->state == b->state && g_strcmp0 (a->message, b->message) == 0 && a->since == b->since &&
         a->next == b->next && a->last_sync == b->last_sync && a->poll_seconds == b->poll_seconds &&
         g_strcmp0 (a->phase, b->phase) == 0 && a->n_done == b->n_done &&
         a->n_total == b->n_total && a->left_ms == b->left_ms && a->holder_pid == b->holder_pid &&
         g_strcmp0 (a->holder, b->holder) == 0 && a->n_waiting == b->n_waiting &&
         a->n_needs_you == b->n_needs_you;
}

/* Frees the strings of it. */
void
clara_lever_service_clear_status (ClaraLeverService *self)
{
  g_free ((char *) self->status.message);
  g_free ((char *) self->status.holder);
  g_free ((char *) self->status.holder_host);
  self->status = (ClaraLeverServiceStatus){ 0 };
}

static void
keep_status (ClaraLeverService *self, const ClaraLeverServiceStatus *status)
{
  clara_lever_service_clear_status (self);
  self->status = *status;
  self->status.message = g_strdup (status->message);
  self->status.holder = g_strdup (status->holder);
  self->status.holder_host = g_strdup (status->holder_host);
}

/* Tells of it where it is another: @next: when something is done by itself, in ms since the epoch. */
void
clara_lever_service_show (ClaraLeverService *self, gint64 next)
{
  ClaraLeverServiceStatus status = { .state = find_state (self), .next = next, .left_ms = -1 };
  gboolean troubled = self->offline_since != 0;

  status.message = troubled ? self->message : NULL;
  status.since = self->offline_since;
  status.last_sync = self->look.last_sync;
  status.poll_seconds = self->look.poll_seconds;
  status.n_waiting = self->look.outbox[CLARA_OUTBOX_PENDING] +
                     self->look.outbox[CLARA_OUTBOX_INFLIGHT] +
                     self->look.outbox[CLARA_OUTBOX_UNKNOWN];
  status.n_needs_you = self->look.outbox[CLARA_OUTBOX_NEEDS_YOU];
  if (self->other != NULL)
    {
      status.holder = self->other->program;
      status.holder_host = self->other->host;
      status.holder_pid = self->other->process.pid;
    }
  if (self->cycle != NULL)
    {
      g_mutex_lock (&self->cycle->mutex);
      status.phase = self->cycle->progress.phase;
      status.n_done = self->cycle->progress.n_done;
      status.n_total = self->cycle->progress.n_total;
      status.left_ms = self->cycle->progress.phase == NULL ? -1 : self->cycle->progress.left_ms;
      g_mutex_unlock (&self->cycle->mutex);
    }
  if (is_alike (&status, &self->status))
    return;

  keep_status (self, &status);
  g_signal_emit_by_name (self, "changed");
}

/* All is well again. */
void
clara_lever_service_forget_trouble (ClaraLeverService *self)
{
  self->offline_since = 0;
  self->n_failed = 0;
  g_clear_pointer (&self->message, g_free);
}

static ClaraLeverServiceState
classify (const ClaraLeverCycle *cycle)
{
  const GError *error = cycle->error;

  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN) ||
      g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED))
    return CLARA_LEVER_SERVICE_LOCKED;
  if (cycle->weather == CLARA_LEVER_RATE)
    return CLARA_LEVER_SERVICE_LIMITED;
  if (cycle->weather == CLARA_LEVER_SERVER || cycle->weather == CLARA_LEVER_JUNK)
    return CLARA_LEVER_SERVICE_MAINTENANCE;
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE))
    return CLARA_LEVER_SERVICE_OFFLINE;

  return CLARA_LEVER_SERVICE_TROUBLED;
}

/* Twice as long each time, and never the same for two. */
static guint
back_off (ClaraLeverService *self)
{
  guint longest = self->trouble == CLARA_LEVER_SERVICE_OFFLINE ||
                          self->trouble == CLARA_LEVER_SERVICE_MAINTENANCE
                      ? LONGEST_PAUSE_MS
                      : LONGEST_REST_MS;
  guint pause = MIN (longest, FIRST_PAUSE_MS << MIN (self->n_failed, 10u));

  return pause / 2 + (guint) g_random_int_range (0, (gint32) pause / 2 + 1);
}

/* Why nothing came of @cycle, and when it is tried again. */
void
clara_lever_service_note_trouble (ClaraLeverService *self, const ClaraLeverCycle *cycle)
{
  if (self->offline_since == 0)
    self->offline_since = clara_date_now_ms ();
  self->trouble = classify (cycle);
  self->not_before = g_get_monotonic_time () + back_off (self) * G_GINT64_CONSTANT (1000);
  self->n_failed++;
  g_free (self->message);
  self->message = g_strdup (cycle->error->message);
  g_clear_object (&self->client);
}
