/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-date.h"
#include "clara-error.h"
#include "clara-version.h"

/* When nothing says that there is work, it is looked for so often: a lease of somebody else may have run out. */
#define LOOK_MS 2000u

#define RENEW_MS 5000u

/**
 * ClaraIntake:
 *
 * Takes work rows one after the other and screens their candidacies: claimed, so that no two programs do the same; what is
 * on the screen first; done again after a kill. Emits `idle` when nothing is left. Made and used in one thread, which
 * never waits.
 */
enum
{
  SIGNAL_IDLE,
  SIGNAL_PROGRESS,
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraIntake, clara_intake, G_TYPE_OBJECT)

static void
clara_intake_dispose (GObject *object)
{
  ClaraIntake *self = CLARA_INTAKE (object);

  g_clear_handle_id (&self->look_source, g_source_remove);
  g_clear_handle_id (&self->renew_source, g_source_remove);
  if (self->database != NULL)
    g_clear_signal_handler (&self->changed_handler, self->database);
  g_clear_object (&self->database);
  g_clear_object (&self->screener);

  G_OBJECT_CLASS (clara_intake_parent_class)->dispose (object);
}

static void
clara_intake_finalize (GObject *object)
{
  ClaraIntake *self = CLARA_INTAKE (object);

  g_clear_pointer (&self->jobs, clara_intake_jobs_free);
  clara_intake_versions_clear (&self->versions);
  g_clear_object (&self->cancellable);
  g_ptr_array_unref (self->running);
  g_ptr_array_unref (self->results);
  g_ptr_array_unref (self->failures);

  G_OBJECT_CLASS (clara_intake_parent_class)->finalize (object);
}

static void
clara_intake_class_init (ClaraIntakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_intake_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_intake_finalize;

  /**
   * ClaraIntake::idle:
   * @self: an intake
   *
   * Emitted when nothing is on the way, and the last look found nothing to claim.
   */
  signals[SIGNAL_IDLE] = g_signal_new ("idle", CLARA_TYPE_INTAKE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);

  /**
   * ClaraIntake::failed:
   * @self: an intake
   * @error: why nothing can be claimed or kept: the disk is full, or may not be written
   *
   * It is tried again, again and again; whoever waits for it should tell a person.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", CLARA_TYPE_INTAKE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * ClaraIntake::progress:
   * @self: an intake
   * @n_written: how many candidacies were screened and are durable since the last time
   *
   * What there is to do in all, clara_work_count() tells.
   */
  signals[SIGNAL_PROGRESS] = g_signal_new ("progress", CLARA_TYPE_INTAKE, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

/* What goes by by itself, or is nobody's loss, is not worth a word: another one was faster, or is writing. */
void
clara_intake_tell_failure (ClaraIntake *self, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) &&
      !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CONFLICT) &&
      !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND) &&
      !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

/* Tells how many were written just now. */
void
clara_intake_tell_progress (ClaraIntake *self, guint n_written)
{
  if (n_written > 0)
    g_signal_emit (self, signals[SIGNAL_PROGRESS], 0, n_written);
}

static void
clara_intake_init (ClaraIntake *self)
{
  self->cancellable = g_cancellable_new ();
  self->running = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_work_item_free);
  self->results = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_intake_result_free);
  self->failures = g_ptr_array_new_with_free_func (clara_intake_failure_free);
}

/**
 * clara_intake_new:
 * @database: a workspace
 * @screener: what screens
 * @n_parallel: how many candidacies are screened at a time, at least 1
 * @error: return location
 *
 * Returns: (transfer full) (nullable): an intake that has not begun; NULL where no random number can be had
 */
ClaraIntake *
clara_intake_new (ClaraDatabase *database,
                  ClaraScreener *screener,
                  guint n_parallel,
                  GError **error)
{
  g_autoptr (ClaraIntake) self = g_object_new (CLARA_TYPE_INTAKE, NULL);
  ClaraYearMonth month = clara_year_month_from_ms (clara_date_now_ms ());

  if (!clara_id_generate (&self->owner, error))
    return NULL;

  self->database = g_object_ref (database);
  self->screener = g_object_ref (screener);
  self->jobs = clara_intake_jobs_new (screener);
  self->versions.engine = g_strdup (clara_version_get_engine ());
  self->versions.model = clara_screener_describe_model (screener);
  self->versions.month = g_strdup_printf ("%04d-%02d", month.year, month.month);
  self->n_parallel = MAX (n_parallel, 1);

  return g_steal_pointer (&self);
}

/**
 * clara_intake_is_busy:
 * @self: an intake
 *
 * Returns: whether something is on the way or not yet written
 */
gboolean
clara_intake_is_busy (ClaraIntake *self)
{
  g_return_val_if_fail (CLARA_IS_INTAKE (self), FALSE);

  return self->running->len > 0 || self->results->len > 0 || self->failures->len > 0 ||
         self->claiming || self->writing;
}

/* When nothing is left: whoever waits for that is told. */
void
clara_intake_settle (ClaraIntake *self)
{
  if (clara_intake_is_busy (self))
    return;

  if (self->stopping != NULL)
    {
      g_autoptr (GTask) task = g_steal_pointer (&self->stopping);

      g_task_return_boolean (task, TRUE);
    }
  else if (self->exhausted)
    g_signal_emit (self, signals[SIGNAL_IDLE], 0);
}

/**
 * clara_intake_wake:
 * @self: an intake
 *
 * Says that there may be work.
 */
void
clara_intake_wake (ClaraIntake *self)
{
  g_return_if_fail (CLARA_IS_INTAKE (self));

  self->exhausted = FALSE;
  self->look_again = self->claiming;
  clara_intake_pump (self);
}

static gboolean
look_cb (gpointer user_data)
{
  clara_intake_wake (user_data);

  return G_SOURCE_CONTINUE;
}

/**
 * clara_intake_start:
 * @self: an intake
 *
 * Begins to take work, now and whenever some is requested, by this program or another one.
 */
void
clara_intake_start (ClaraIntake *self)
{
  g_return_if_fail (CLARA_IS_INTAKE (self));

  if (self->started)
    return;

  self->started = TRUE;
  self->look_source = g_timeout_add (LOOK_MS, look_cb, self);
  self->renew_source = g_timeout_add (RENEW_MS, clara_intake_renew_cb, self);
  self->changed_handler = g_signal_connect_swapped (self->database, "changed",
                                                    G_CALLBACK (clara_intake_wake), self);
  clara_intake_pump (self);
}

/**
 * clara_intake_stop_async:
 * @self: an intake
 * @callback: called when nothing is on the way any more
 * @user_data: for @callback
 *
 * Takes no more work. What is on the way is cancelled and given back, what is finished is written.
 */
void
clara_intake_stop_async (ClaraIntake *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CLARA_IS_INTAKE (self));
  g_return_if_fail (self->stopping == NULL);

  self->stopping = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (self->stopping, clara_intake_stop_async);
  self->started = FALSE;
  g_clear_handle_id (&self->look_source, g_source_remove);
  g_clear_handle_id (&self->renew_source, g_source_remove);
  g_clear_signal_handler (&self->changed_handler, self->database);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  clara_intake_settle (self);
}

/**
 * clara_intake_stop_finish:
 * @self: an intake
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: whether it has stopped; it may be started again
 */
gboolean
clara_intake_stop_finish (ClaraIntake *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
