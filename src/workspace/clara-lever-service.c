/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-service-private.h"

#include "clara-date.h"
#include "clara-error.h"

/* How soon it is tried again: after another program was at it, and after nothing more is to be done. */
#define WAIT_MS 500u
#define REST_MS 1000u

/* At the latest then it looks again, so that a clock that jumps or a sleep of the machine loses nothing for long. */
#define LOOK_MS (30 * 1000)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SYNCED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * ClaraLeverService:
 *
 * The life of one open workspace with Lever, in the background: reads it as often as the team wants, sends what is put
 * into the outbox, by whomever, and waits where another program of the workspace is at it. Screening is asked for by
 * what is read, and is begun elsewhere. Emits `changed` whenever what clara_lever_service_get_status() says is another,
 * and `synced` after each reading. Made and used in one thread, whose main context runs; it never waits there.
 */
G_DEFINE_FINAL_TYPE (ClaraLeverService, clara_lever_service, G_TYPE_OBJECT)

static void
clara_lever_service_dispose (GObject *object)
{
  ClaraLeverService *self = CLARA_LEVER_SERVICE (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->check_timer, g_source_remove);
  if (self->database != NULL)
    g_clear_signal_handler (&self->changed_handler, self->database);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->client);
  g_clear_object (&self->database);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_lever_service_parent_class)->dispose (object);
}

static void
clara_lever_service_finalize (GObject *object)
{
  ClaraLeverService *self = CLARA_LEVER_SERVICE (object);

  clara_lever_service_clear_status (self);
  g_free (self->program);
  g_free (self->message);
  g_clear_pointer (&self->other, clara_lease_holder_free);

  G_OBJECT_CLASS (clara_lever_service_parent_class)->finalize (object);
}

static void
clara_lever_service_class_init (ClaraLeverServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_lever_service_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_lever_service_finalize;

  /**
   * ClaraLeverService::changed:
   * @self: a service
   *
   * Something of clara_lever_service_get_status() is another than before.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", CLARA_TYPE_LEVER_SERVICE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ClaraLeverService::synced:
   * @self: a service
   * @report: (type gpointer): what came of it, a #ClaraLeverSyncReport; belongs to the emission
   *
   * Lever was read by this program, and all of it is durable.
   */
  signals[SIGNAL_SYNCED] = g_signal_new ("synced", CLARA_TYPE_LEVER_SERVICE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
clara_lever_service_init (ClaraLeverService *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * clara_lever_service_new:
 * @workspace: a workspace
 * @program: what this program is called, for others that wait for it, such as `clara-agent`
 *
 * Returns: (transfer full): its life with Lever, not begun
 */
ClaraLeverService *
clara_lever_service_new (ClaraWorkspace *workspace, const char *program)
{
  ClaraLeverService *self = g_object_new (CLARA_TYPE_LEVER_SERVICE, NULL);

  self->workspace = g_object_ref (workspace);
  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->program = g_strdup (program);

  return self;
}

static void
judge (ClaraLeverService *self, ClaraLeverCycle *cycle)
{
  gint64 now = g_get_monotonic_time ();

  g_clear_pointer (&self->other, clara_lease_holder_free);
  self->waiting = cycle->waits;
  if (cycle->waits)
    {
      self->other = g_steal_pointer (&cycle->other);
      self->not_before = now + WAIT_MS * 1000;
      self->woken = self->woken || cycle->must_pull;
      return;
    }
  if (g_error_matches (cycle->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (cycle->error != NULL)
    {
      clara_lever_service_note_trouble (self, cycle);
      return;
    }

  clara_lever_service_forget_trouble (self);
  self->not_before = cycle->sent && !cycle->busy ? 0 : now + REST_MS * 1000;
  if (cycle->pulled)
    self->pull_not_before = now + REST_MS * 1000;
}

static void
end_if_stopping (ClaraLeverService *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->stopping == NULL || self->cycle != NULL || self->checking)
    return;

  task = g_steal_pointer (&self->stopping);
  g_clear_object (&self->client);
  clara_lever_service_show (self, 0);
  g_task_return_boolean (task, TRUE);
}

/* It is known whether Lever still lets Clara in. */
void
clara_lever_service_checked (ClaraLeverService *self)
{
  end_if_stopping (self);
}

static void look (ClaraLeverService *self);

static void
done_cb (ClaraLeverCycle *cycle, gpointer data)
{
  g_autoptr (ClaraLeverService) self = data;

  self->cycle = NULL;
  if (self->started)
    self->client = g_steal_pointer (&cycle->client);
  judge (self, cycle);
  if (cycle->pulled || cycle->heard)
    g_signal_emit (self, signals[SIGNAL_SYNCED], 0, &cycle->report);
  look (self);
  end_if_stopping (self);
}

static void
tell_cb (ClaraLeverCycle *cycle, gpointer data)
{
  ClaraLeverService *self = data;

  if (self->cycle == cycle)
    clara_lever_service_show (self, 0);
}

static void
begin (ClaraLeverService *self, gboolean must_pull)
{
  ClaraLeverCycle *cycle = clara_lever_cycle_new (self->workspace, self->program);

  if (!clara_id_equal (&self->client_secret, &self->look.secret))
    g_clear_object (&self->client);
  self->client_secret = self->look.secret;
  cycle->client = g_steal_pointer (&self->client);
  cycle->must_pull = must_pull;
  self->woken = FALSE;
  self->cycle = cycle;
  clara_lever_cycle_run (cycle, tell_cb, done_cb, g_object_ref (self), self->cancellable);
}

static gboolean
timer_cb (gpointer data)
{
  ClaraLeverService *self = data;

  self->timer = 0;
  look (self);

  return G_SOURCE_REMOVE;
}

/* When there is something to do, in ms since the epoch; what was left by somebody who died counts, too. */
static gint64
find_due (ClaraLeverService *self, gint64 now, gint64 monotonic)
{
  gint64 pull = clara_lever_look_get_due (&self->look, now);
  gint64 due;

  if (self->woken)
    pull = now;
  pull = MAX (pull, now + (self->pull_not_before - monotonic) / 1000);
  due = MIN (pull, self->look.outbox_due);
  if (self->look.n_events > 0)
    due = now;
  if (self->look.outbox[CLARA_OUTBOX_INFLIGHT] > 0)
    due = MIN (due, now + REST_MS);

  return due;
}

/* Whether Lever may be asked for anything. */
gboolean
clara_lever_service_may_begin (ClaraLeverService *self)
{
  return self->started && self->looked && !self->paused && clara_lever_service_may_work (self) &&
         !self->look.setting_up && self->look.state != CLARA_LEVER_DISCONNECTED &&
         self->look.state != CLARA_LEVER_SIGN_IN_AGAIN;
}

/* What the other program was waited for is done by now. */
static void
forget_other (ClaraLeverService *self)
{
  self->waiting = FALSE;
  g_clear_pointer (&self->other, clara_lease_holder_free);
}

/* Does what is due, or says when to look again. */
static void
plan (ClaraLeverService *self)
{
  gint64 now = clara_date_now_ms (), monotonic = g_get_monotonic_time (), due;

  if (self->cycle != NULL)
    {
      if (self->look.outbox_due <= now)
        g_atomic_int_set (&self->cycle->push, TRUE);
      clara_lever_service_show (self, 0);
      return;
    }
  g_clear_handle_id (&self->timer, g_source_remove);
  if (!clara_lever_service_may_begin (self))
    {
      forget_other (self);
      if (self->started)
        self->timer = g_timeout_add (LOOK_MS, timer_cb, self);
      clara_lever_service_show (self, 0);
      return;
    }

  due = find_due (self, now, monotonic);
  if (due > now)
    forget_other (self);
  due = MAX (due, now + (self->not_before - monotonic) / 1000);
  if (due > now)
    {
      self->timer = g_timeout_add ((guint) CLAMP (due - now, 1, LOOK_MS), timer_cb, self);
      clara_lever_service_show (self, due);
      return;
    }
  begin (self, self->woken);
  clara_lever_service_show (self, 0);
}

static gboolean
look_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_lever_look_read (connection, data, error);
}

/* A look on its way. */
typedef struct
{
  ClaraLeverService *self; /* (owned) */
  ClaraLeverLook look;
} Looking;

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Looking *looking = user_data;
  g_autoptr (ClaraLeverService) self = looking->self;
  g_autoptr (GError) error = NULL;

  self->looking = FALSE;
  if (clara_database_read_finish (CLARA_DATABASE (source), result, &error))
    {
      self->look = looking->look;
      self->looked = TRUE;
    }
  else
    g_debug ("the workspace could not be read: %s", error->message);
  g_free (looking);

  if (self->look_again && self->started)
    {
      self->look_again = FALSE;
      look (self);
    }
  plan (self);
}

static void
look (ClaraLeverService *self)
{
  Looking *looking;

  if (!self->started)
    return;
  if (self->looking)
    {
      self->look_again = TRUE;
      return;
    }

  self->looking = TRUE;
  looking = g_new0 (Looking, 1);
  looking->self = g_object_ref (self);
  clara_database_read_async (self->database, G_PRIORITY_DEFAULT, look_cb, &looking->look, NULL,
                             NULL, looked_cb, looking);
}

/**
 * clara_lever_service_start:
 * @self: a service
 *
 * Begins, now and for as long as it is not stopped. A sync that is due begins at once.
 */
void
clara_lever_service_start (ClaraLeverService *self)
{
  g_return_if_fail (CLARA_IS_LEVER_SERVICE (self));

  if (self->started)
    return;

  self->started = TRUE;
  if (g_cancellable_is_cancelled (self->cancellable))
    {
      g_object_unref (self->cancellable);
      self->cancellable = g_cancellable_new ();
    }

  /* The news watch the workspace; without them nobody says that it has changed. */
  clara_workspace_get_news (self->workspace);
  self->changed_handler = g_signal_connect_swapped (self->database, "changed", G_CALLBACK (look),
                                                    self);
  clara_lever_service_watch_access (self);
  look (self);
}

/**
 * clara_lever_service_wake:
 * @self: a service
 *
 * Has Lever read now, also where it was not reached a moment ago: somebody wants it. While a reading is on its way, the
 * next one begins when it is done.
 */
void
clara_lever_service_wake (ClaraLeverService *self)
{
  g_return_if_fail (CLARA_IS_LEVER_SERVICE (self));

  self->woken = TRUE;
  self->not_before = self->pull_not_before = 0;
  look (self);
}

/**
 * clara_lever_service_set_paused:
 * @self: a service
 * @paused: whether it rests; what is on its way is ended, and goes on where it was
 *
 * Here alone: other programs of the workspace go on.
 */
void
clara_lever_service_set_paused (ClaraLeverService *self, gboolean paused)
{
  g_return_if_fail (CLARA_IS_LEVER_SERVICE (self));

  if (self->paused == paused)
    return;

  self->paused = paused;
  if (paused)
    clara_lever_service_cancel (self);
  look (self);
}

/**
 * clara_lever_service_cancel:
 * @self: a service
 *
 * Ends the reading that is on its way; what came is kept. The next one comes at its time.
 */
void
clara_lever_service_cancel (ClaraLeverService *self)
{
  g_return_if_fail (CLARA_IS_LEVER_SERVICE (self));

  if (self->cycle == NULL)
    return;

  self->woken = FALSE;
  self->pull_not_before = g_get_monotonic_time () + self->look.poll_seconds * G_USEC_PER_SEC;
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
}

/**
 * clara_lever_service_stop_async:
 * @self: a service
 * @callback: called when nothing is on its way any more
 * @user_data: for @callback
 *
 * Begins nothing more. What is on its way ends after the call to Lever that is out, and is written down; whoever cannot
 * wait so long may as well be killed.
 */
void
clara_lever_service_stop_async (ClaraLeverService *self,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (CLARA_IS_LEVER_SERVICE (self));
  g_return_if_fail (self->stopping == NULL);

  self->stopping = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (self->stopping, clara_lever_service_stop_async);
  self->started = FALSE;
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->check_timer, g_source_remove);
  g_clear_signal_handler (&self->changed_handler, self->database);
  g_cancellable_cancel (self->cancellable);
  end_if_stopping (self);
}

/**
 * clara_lever_service_stop_finish:
 * @self: a service
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: whether it has stopped; it may be started again
 */
gboolean
clara_lever_service_stop_finish (ClaraLeverService *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * clara_lever_service_get_status:
 * @self: a service
 *
 * Returns: (transfer none): how it stands, until the next `changed`
 */
const ClaraLeverServiceStatus *
clara_lever_service_get_status (ClaraLeverService *self)
{
  g_return_val_if_fail (CLARA_IS_LEVER_SERVICE (self), NULL);

  return &self->status;
}
