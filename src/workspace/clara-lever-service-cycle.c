/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-service-private.h"

#include "clara-date.h"
#include "clara-error.h"
#include "clara-lever-connections.h"
#include "clara-lever-hooks.h"
#include "clara-lever-turn.h"
#include "clara-outbox.h"
#include "clara-setting.h"
#include "clara-settings.h"

/* So often what waits may be sent in the middle of a long reading. */
#define PUSH_EVERY_US (2 * G_USEC_PER_SEC)

static gboolean
read_pause (ClaraConnection *connection, guint *seconds, GError **error)
{
  GError *local = NULL;
  g_autofree char *text = clara_settings_get (connection, "poll-seconds", &local);
  guint64 value;

  /* What the command line promises where nobody has said anything else. */
  *seconds = 300;
  if (text != NULL && g_ascii_string_to_unsigned (text, 10, 10, 86400, &value, NULL))
    *seconds = (guint) value;

  return clara_workspace_forgive_not_found (local, error);
}

static gboolean
read_setup (ClaraConnection *connection, gboolean *setting_up, GError **error)
{
  GError *local = NULL;
  g_autofree char *text = clara_settings_get (connection, CLARA_SETTING_LEVER_SETUP, &local);

  *setting_up = text != NULL && !g_str_equal (text, "null");

  return clara_workspace_forgive_not_found (local, error);
}

/* What the workspace says. */
gboolean
clara_lever_look_read (ClaraConnection *connection, ClaraLeverLook *look, GError **error)
{
  GError *local = NULL;
  g_autoptr (ClaraLeverConnection) lever = clara_lever_connections_get (connection, &local);

  if (!clara_workspace_forgive_not_found (local, error))
    return FALSE;

  *look = (ClaraLeverLook){ .state = CLARA_LEVER_DISCONNECTED };
  if (lever != NULL)
    {
      look->state = lever->state;
      look->secret = lever->secret;
      look->last_sync = lever->last_sync;
    }

  return read_pause (connection, &look->poll_seconds, error) &&
         read_setup (connection, &look->setting_up, error) &&
         clara_lever_events_count (connection, &look->n_events, error) &&
         clara_outbox_count (connection, look->outbox, error) &&
         clara_outbox_get_due (connection, &look->outbox_due, error);
}

/* When Lever is to be read. A clock that was put back must not keep it from being read. */
gint64
clara_lever_look_get_due (const ClaraLeverLook *look, gint64 now)
{
  if (look->last_sync == 0 || look->last_sync > now)
    return now;

  return look->last_sync + look->poll_seconds * G_GINT64_CONSTANT (1000);
}

static void
cycle_clear (gpointer data)
{
  ClaraLeverCycle *self = data;

  clara_workspace_clear_report (&self->report);
  g_clear_pointer (&self->other, clara_lease_holder_free);
  g_clear_error (&self->error);
  g_clear_object (&self->client);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_mutex_clear (&self->mutex);
  g_free (self->program);
}

void
clara_lever_cycle_unref (ClaraLeverCycle *self)
{
  g_atomic_rc_box_release_full (self, cycle_clear);
}

ClaraLeverCycle *
clara_lever_cycle_new (ClaraWorkspace *workspace, const char *program)
{
  ClaraLeverCycle *self = g_atomic_rc_box_new0 (ClaraLeverCycle);

  self->workspace = g_object_ref (workspace);
  self->program = g_strdup (program);
  self->context = g_main_context_ref_thread_default ();
  g_mutex_init (&self->mutex);

  return self;
}

static gboolean
look_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_lever_look_read (connection, data, error);
}

static gboolean
open_client (ClaraLeverCycle *self, GCancellable *cancellable)
{
  if (self->client == NULL)
    self->client = clara_workspace_open_lever (self->workspace, cancellable, &self->error);

  return self->client != NULL;
}

static ClaraLeverTrouble
send_waiting (ClaraLeverCycle *self, GCancellable *cancellable, GError **error)
{
  ClaraLeverPublisherReport report;

  if (!clara_workspace_send_by (self->workspace, self->client, &report, cancellable, error))
    return CLARA_LEVER_FINE;

  self->busy = report.busy;
  self->sent = self->sent || report.n_notes + report.n_tags + report.n_retracted > 0;
  if (report.trouble != CLARA_LEVER_FINE && report.trouble != CLARA_LEVER_CANCELLED)
    g_set_error_literal (
        error, CLARA_ERROR,
        report.trouble == CLARA_LEVER_RECONNECT || report.trouble == CLARA_LEVER_NOT_CONNECTED
            ? CLARA_ERROR_SIGN_IN_AGAIN
            : CLARA_ERROR_OFFLINE,
        *report.message != '\0' ? report.message : clara_lever_trouble_explain (report.trouble));

  return report.trouble;
}

static gboolean
tell_cb (gpointer data)
{
  ClaraLeverCycle *self = data;

  g_mutex_lock (&self->mutex);
  self->telling = FALSE;
  g_mutex_unlock (&self->mutex);
  if (self->tell != NULL)
    self->tell (self, self->data);

  return G_SOURCE_REMOVE;
}

static void
release_cb (gpointer data)
{
  clara_lever_cycle_unref (data);
}

static void
invoke (ClaraLeverCycle *self, GSourceFunc func)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, g_atomic_rc_box_acquire (self), release_cb);
  g_source_attach (source, self->context);
}

/* A drag to another column does not wait for a reading of thousands: between two steps of it, what waits is sent. */
static void
progress_cb (const ClaraLeverSyncProgress *progress, gpointer data)
{
  ClaraLeverCycle *self = data;
  g_autoptr (GError) error = NULL;
  gboolean told;

  g_mutex_lock (&self->mutex);
  self->progress = *progress;
  told = self->telling;
  self->telling = TRUE;
  g_mutex_unlock (&self->mutex);
  if (!told)
    invoke (self, tell_cb);

  if (g_get_monotonic_time () - self->pushed < PUSH_EVERY_US ||
      !g_atomic_int_compare_and_exchange (&self->push, TRUE, FALSE))
    return;
  send_waiting (self, self->cancellable, &error);
  if (error != NULL)
    g_debug ("nothing was sent in the middle of a sync: %s", error->message);
  self->pushed = g_get_monotonic_time ();
}

/* A reading of all that changed also looks after what Lever has told of; else each of that is looked up by itself. */
static void
pull (ClaraLeverCycle *self, const ClaraLeverLook *look, GCancellable *cancellable)
{
  gint64 now = clara_date_now_ms ();
  gboolean all = self->must_pull || clara_lever_look_get_due (look, now) <= now;
  gboolean many = FALSE;

  if (!all && look->n_events > 0)
    {
      self->heard = clara_lever_sync_events (self->client,
                                             clara_workspace_get_database (self->workspace),
                                             &self->report, &many, cancellable, &self->error);
      all = self->heard && many;
    }
  if (all)
    self->pulled = clara_workspace_sync_by (self->workspace, self->client, progress_cb, self,
                                            &self->report, cancellable, &self->error);
  self->weather = clara_lever_client_get_trouble (self->client);
}

static void
work (ClaraLeverCycle *self, GCancellable *cancellable)
{
  ClaraLeverLook look;

  /* Whoever had the turn before may have done it all. */
  if (!clara_database_read (clara_workspace_get_database (self->workspace), look_cb, &look,
                            cancellable, &self->error) ||
      !open_client (self, cancellable))
    return;

  pull (self, &look, cancellable);

  /* What Lever did not give is no reason to keep from it what it may take. */
  if (!g_cancellable_is_cancelled (cancellable) &&
      !g_error_matches (self->error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN))
    {
      g_autoptr (GError) error = NULL;
      ClaraLeverTrouble trouble = send_waiting (self, cancellable, &error);

      if (self->error == NULL && error != NULL)
        {
          self->weather = trouble;
          self->error = g_steal_pointer (&error);
        }
    }
}

static void
take_turn (ClaraLeverCycle *self, GCancellable *cancellable)
{
  g_autoptr (ClaraLeverTurn)
      turn = clara_lever_turn_take (clara_workspace_get_database (self->workspace), self->program,
                                    cancellable, &self->other, &self->error);

  if (turn == NULL)
    {
      self->waits = g_error_matches (self->error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
      return;
    }

  self->cancellable = clara_lever_turn_get_cancellable (turn);
  work (self, self->cancellable);
  self->cancellable = NULL;
  if (clara_lever_turn_is_lost (turn))
    {
      g_clear_error (&self->error);
      self->waits = TRUE;
    }
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  take_turn (task_data, cancellable);
  g_task_return_boolean (task, TRUE);
}

static void
ran_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ClaraLeverCycle *self = user_data;

  self->tell = NULL;
  self->done (self, self->data);
  clara_lever_cycle_unref (self);
}

/*
 * Takes @self. @tell and @done are called in the main context that it was made in; @done always, and then nothing more.
 * The turn is given back before @done.
 */
void
clara_lever_cycle_run (ClaraLeverCycle *self,
                       ClaraLeverCycleFunc tell,
                       ClaraLeverCycleFunc done,
                       gpointer data,
                       GCancellable *cancellable)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, ran_cb, self);

  self->tell = tell;
  self->done = done;
  self->data = data;
  g_task_set_source_tag (task, clara_lever_cycle_run);
  g_task_set_check_cancellable (task, FALSE);
  /* The thread may let go of its task last of all: the workspace must not go with it. */
  g_task_set_task_data (task, self, NULL);
  g_task_run_in_thread (task, run_in_thread);
}
