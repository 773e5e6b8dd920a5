/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-decision.h"

/* So many are on the way for each that is read at a time: what waits for the disk holds nobody up. */
#define AHEAD 2u

/* One item on its way, and who asked. */
typedef struct
{
  ClaraIntake *self;   /* (owned) */
  ClaraWorkItem *item; /* (owned) */
} Running;

static void
screened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Running *running = user_data;
  g_autoptr (ClaraIntake) self = running->self;
  g_autoptr (GError) error = NULL;
  ClaraIntakeResult *screened = clara_intake_task_finish (result, &error);

  if (screened != NULL)
    {
      g_ptr_array_add (self->results, screened);
      clara_work_item_free (running->item);
    }
  else
    clara_intake_add_failure (self, running->item, error);
  g_free (running);
  clara_intake_flush (self);
  clara_intake_pump (self);
}

/* A rubric has changed: each candidacy of the job becomes work of its own. */
static gboolean
expand (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraWorkItem *item = ((Running *) data)->item;

  return clara_work_finish (write, item, error) &&
         clara_intake_request_job (write, &item->subject, FALSE, error);
}

static void
expanded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Running *running = user_data;
  g_autoptr (ClaraIntake) self = running->self;
  g_autoptr (GError) error = NULL;

  if (clara_database_write_finish (CLARA_DATABASE (source), result, &error))
    {
      clara_intake_forget_running (self, &running->item->id);
      clara_work_item_free (running->item);
      self->exhausted = FALSE;
    }
  else
    clara_intake_add_failure (self, running->item, error);
  g_free (running);
  clara_intake_flush (self);
  clara_intake_pump (self);
  clara_intake_settle (self);
}

static void
begin (ClaraIntake *self, ClaraWorkItem *item)
{
  Running *running = g_new0 (Running, 1);

  running->self = g_object_ref (self);
  running->item = clara_intake_copy_item (item);
  g_ptr_array_add (self->running, clara_intake_copy_item (item));
  if (g_str_equal (item->kind, CLARA_WORK_RESCORE))
    {
      clara_work_item_free (item);
      clara_database_write_async (self->database, NULL, G_PRIORITY_DEFAULT, expand, running, NULL,
                                  NULL, expanded_cb, running);
      return;
    }
  clara_intake_task_async (self->database, self->screener, self->jobs, &self->versions, item,
                           self->cancellable, screened_cb, running);
}

/* What was claimed; belongs to the call. */
typedef struct
{
  ClaraIntake *self; /* (owned) */
  ClaraId owner;
  guint n_items;
  GPtrArray *items; /* (owned) (nullable) */
} Claim;

static void
claim_free (gpointer data)
{
  Claim *claim = data;

  g_clear_pointer (&claim->items, g_ptr_array_unref);
  g_object_unref (claim->self);
  g_free (claim);
}

static gboolean
claim_work (ClaraWrite *write, gpointer data, GError **error)
{
  static const char *const kinds[] = { CLARA_WORK_RESCORE, "read", "score", NULL };
  Claim *claim = data;

  claim->items = clara_work_claim (write, kinds, &claim->owner, claim->n_items,
                                   CLARA_INTAKE_LEASE_MS, error);

  return claim->items != NULL;
}

static void
claimed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Claim *claim = user_data;
  g_autoptr (ClaraIntake) self = g_object_ref (claim->self);
  g_autoptr (GError) error = NULL;

  self->claiming = FALSE;
  if (clara_database_write_finish (CLARA_DATABASE (source), result, &error))
    {
      self->exhausted = claim->items->len < claim->n_items;
      g_ptr_array_set_free_func (claim->items, NULL);
      for (guint i = 0; i < claim->items->len; i++)
        begin (self, g_ptr_array_index (claim->items, i));
    }
  else
    {
      /* It is looked for again by the clock. */
      self->exhausted = TRUE;
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_debug ("work could not be claimed: %s", clara_intake_name_failure (error));
    }
  claim_free (claim);
  if (self->look_again)
    {
      self->look_again = FALSE;
      self->exhausted = FALSE;
    }
  clara_intake_settle (self);
  clara_intake_pump (self);
}

/* Claims as much as there is room for. */
void
clara_intake_pump (ClaraIntake *self)
{
  guint room = self->n_parallel * AHEAD;
  Claim *claim;

  if (!self->started || self->stopping != NULL || self->claiming || self->exhausted ||
      self->running->len >= room)
    return;

  self->claiming = TRUE;
  claim = g_new0 (Claim, 1);
  claim->self = g_object_ref (self);
  claim->owner = self->owner;
  claim->n_items = room - self->running->len;
  clara_database_write_async (self->database, NULL, G_PRIORITY_DEFAULT, claim_work, claim, NULL,
                              self->cancellable, claimed_cb, claim);
}
