/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-decision.h"
#include "clara-error.h"

/* So often a candidacy is tried; a crash counts. Then a person looks. */
#define MAX_ATTEMPTS 3u
#define PAUSE_MS     2000u

/* So many results are written in one transaction at most: one wait for the disk serves them all. */
#define MAX_TOGETHER 64u

/* What one transaction writes. */
typedef struct
{
  ClaraIntake *self;
  GPtrArray *results;  /* (owned) */
  GPtrArray *failures; /* (owned) */
} Batch;

ClaraWorkItem *
clara_intake_copy_item (const ClaraWorkItem *item)
{
  ClaraWorkItem *copy = g_memdup2 (item, sizeof *item);

  copy->kind = g_strdup (item->kind);

  return copy;
}

void
clara_intake_failure_free (gpointer data)
{
  ClaraIntakeFailure *failure = data;

  clara_work_item_free (failure->item);
  g_free (failure);
}

static GPtrArray *
new_results (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) clara_intake_result_free);
}

static void
batch_free (gpointer data)
{
  Batch *batch = data;

  g_object_unref (batch->self);
  g_ptr_array_unref (batch->results);
  g_ptr_array_unref (batch->failures);
  g_free (batch);
}

void
clara_intake_forget_running (ClaraIntake *self, const ClaraId *item)
{
  for (guint i = 0; i < self->running->len; i++)
    if (clara_id_equal (&((ClaraWorkItem *) g_ptr_array_index (self->running, i))->id, item))
      {
        g_ptr_array_remove_index_fast (self->running, i);
        return;
      }
}

static const char *
name_failure (const GError *error)
{
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return "gone";
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SANDBOX))
    return "no-sandbox";
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE))
    return "no-space";

  return "failed";
}

void
clara_intake_add_failure (ClaraIntake *self, ClaraWorkItem *item, const GError *error)
{
  ClaraIntakeFailure *failure = g_new0 (ClaraIntakeFailure, 1);

  failure->item = item;
  failure->cancelled = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  failure->reason = name_failure (error);
  g_ptr_array_add (self->failures, failure);
  if (!failure->cancelled)
    g_debug ("work on a candidacy failed: %s", failure->reason);
}

/* A candidacy that cannot be screened is for a person, who sees why. */
static gboolean
keep_failure (ClaraWrite *write, const ClaraIntakeFailure *failure, GError **error)
{
  const ClaraWorkItem *item = failure->item;
  gboolean moved;

  if (failure->cancelled)
    return clara_work_give_back (write, item, 0, NULL, 0, error);
  if (item->attempts >= (int) MAX_ATTEMPTS && !clara_id_is_zero (&item->candidacy) &&
      !clara_decision_take_unreadable (write, &item->candidacy, "not-screened", &moved, error))
    return FALSE;

  return clara_work_give_back (write, item, PAUSE_MS * item->attempts, failure->reason,
                               MAX_ATTEMPTS, error);
}

static gboolean
keep_batch (ClaraWrite *write, gpointer data, GError **error)
{
  Batch *batch = data;

  for (guint i = 0; i < batch->results->len; i++)
    if (!clara_intake_result_keep (g_ptr_array_index (batch->results, i), write, error))
      return FALSE;
  for (guint i = 0; i < batch->failures->len; i++)
    if (!keep_failure (write, g_ptr_array_index (batch->failures, i), error))
      return FALSE;

  return TRUE;
}

/* Moves up to @n from the front of one array to the end of another. */
static void
move_front (GPtrArray *from, GPtrArray *to, guint n)
{
  for (guint i = 0; i < n && from->len > 0; i++)
    g_ptr_array_add (to, g_ptr_array_steal_index (from, 0));
}

static void
forget_batch (ClaraIntake *self, Batch *batch)
{
  for (guint i = 0; i < batch->results->len; i++)
    clara_intake_forget_running (
        self, &clara_intake_result_get_item (g_ptr_array_index (batch->results, i))->id);
  for (guint i = 0; i < batch->failures->len; i++)
    clara_intake_forget_running (
        self, &((ClaraIntakeFailure *) g_ptr_array_index (batch->failures, i))->item->id);
}

/* One of many went wrong: each is written by itself, so that it takes nothing with it. */
static void
write_one_by_one (ClaraIntake *self, Batch *batch)
{
  move_front (batch->results, self->results, G_MAXUINT);
  move_front (batch->failures, self->failures, G_MAXUINT);
  self->alone = self->results->len + self->failures->len;
}

/* What went to somebody else, or whose candidacy is gone, is nobody's loss; anything else is tried again later. */
static void
take_failure (ClaraIntake *self, Batch *batch, const GError *error)
{
  clara_intake_tell_failure (self, error);
  if (batch->results->len == 1 && !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CONFLICT) &&
      !g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      clara_intake_add_failure (self,
                                clara_intake_copy_item (clara_intake_result_get_item (
                                    g_ptr_array_index (batch->results, 0))),
                                error);
      return;
    }
  forget_batch (self, batch);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Batch *batch = user_data;
  g_autoptr (ClaraIntake) self = g_object_ref (batch->self);
  g_autoptr (GError) error = NULL;

  self->writing = FALSE;
  if (clara_database_write_finish (CLARA_DATABASE (source), result, &error))
    {
      forget_batch (self, batch);
      clara_intake_tell_progress (self, batch->results->len);
    }
  else if (batch->results->len + batch->failures->len > 1)
    write_one_by_one (self, batch);
  else
    take_failure (self, batch, error);
  batch_free (batch);
  clara_intake_flush (self);
  clara_intake_pump (self);
  clara_intake_settle (self);
}

/* Writes what is finished; while the disk is busy more comes together, and goes in one transaction. */
void
clara_intake_flush (ClaraIntake *self)
{
  guint together = self->alone > 0 ? 1 : MAX_TOGETHER;
  Batch *batch;

  if (self->writing || self->results->len + self->failures->len == 0)
    return;

  self->writing = TRUE;
  if (self->alone > 0)
    self->alone--;
  batch = g_new0 (Batch, 1);
  batch->self = g_object_ref (self);
  batch->results = new_results ();
  batch->failures = g_ptr_array_new_with_free_func (clara_intake_failure_free);
  move_front (self->results, batch->results, together);
  if (together > 1 || batch->results->len == 0)
    move_front (self->failures, batch->failures, together);
  /* Not cancelled by stopping: what is finished is kept. */
  clara_database_write_async (self->database, NULL, G_PRIORITY_DEFAULT, keep_batch, batch, NULL,
                              NULL, written_cb, batch);
}

static gboolean
renew_all (ClaraWrite *write, gpointer data, GError **error)
{
  GPtrArray *items = data;

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (GError) local_error = NULL;

      /* What somebody else has by now is found out when it is written. */
      if (!clara_work_renew (write, g_ptr_array_index (items, i), CLARA_INTAKE_LEASE_MS,
                             &local_error) &&
          !g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_CONFLICT))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
clara_intake_renew_cb (gpointer user_data)
{
  ClaraIntake *self = user_data;
  GPtrArray *items;

  if (self->running->len == 0)
    return G_SOURCE_CONTINUE;

  items = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_work_item_free);
  for (guint i = 0; i < self->running->len; i++)
    g_ptr_array_add (items, clara_intake_copy_item (g_ptr_array_index (self->running, i)));
  clara_database_write_async (self->database, NULL, G_PRIORITY_HIGH, renew_all, items,
                              (GDestroyNotify) g_ptr_array_unref, NULL, NULL, NULL);

  return G_SOURCE_CONTINUE;
}
