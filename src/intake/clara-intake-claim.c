/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-decision.h"

/* So many are on the way for each that is read at a time: what waits for the disk holds nobody up. */
#define AHEAD 2u

/* So many are scored anew at a time. */
#define MANY_SCORES 64u

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

/* A rubric or bands have changed: each candidacy of the job becomes work of its own. */
static gboolean
expand (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraWorkItem *item = ((Running *) data)->item;

  return clara_work_finish (write, item, error) &&
         clara_intake_request_job (write, &item->subject,
                                   g_str_equal (item->kind, CLARA_WORK_REWEIGH), error);
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
  if (g_str_equal (item->kind, CLARA_WORK_RESCORE) || g_str_equal (item->kind, CLARA_WORK_REWEIGH))
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
  guint n_items;    /* to be read */
  guint n_scores;   /* to be scored anew */
  gboolean more;    /* there may be more than was claimed */
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

/* Scoring anew takes next to no time, so much of it is claimed at once, beside a few that are to be read. */
static gboolean
claim_work (ClaraWrite *write, gpointer data, GError **error)
{
  static const char *const to_read[] = { CLARA_WORK_RESCORE, CLARA_WORK_REWEIGH, "read", NULL };
  static const char *const to_score[] = { "score", NULL };
  Claim *claim = data;
  g_autoptr (GPtrArray) scores = NULL;

  claim->items = clara_work_claim (write, to_read, &claim->owner, claim->n_items,
                                   CLARA_INTAKE_LEASE_MS, error);
  if (claim->items == NULL)
    return FALSE;
  claim->more = claim->n_items > 0 && claim->items->len == claim->n_items;
  if (claim->n_scores == 0)
    return TRUE;

  scores = clara_work_claim (write, to_score, &claim->owner, claim->n_scores, CLARA_INTAKE_LEASE_MS,
                             error);
  if (scores == NULL)
    return FALSE;
  claim->more = claim->more || scores->len == claim->n_scores;
  g_ptr_array_extend_and_steal (claim->items, g_steal_pointer (&scores));

  return TRUE;
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
      self->exhausted = !claim->more;
      self->scores_unasked = claim->n_scores == 0;
      g_ptr_array_set_free_func (claim->items, NULL);
      for (guint i = 0; i < claim->items->len; i++)
        begin (self, g_ptr_array_index (claim->items, i));
    }
  else
    {
      /* It is looked for again by the clock. */
      self->exhausted = TRUE;
      clara_intake_tell_failure (self, error);
    }
  claim_free (claim);
  if (self->look_again)
    {
      self->look_again = FALSE;
      self->exhausted = FALSE;
    }
  /* First: what this claim did not look for may have room by now, and then nothing is settled. */
  clara_intake_pump (self);
  clara_intake_settle (self);
}

static guint
count_scores (ClaraIntake *self)
{
  guint n = 0;

  for (guint i = 0; i < self->running->len; i++)
    n += g_str_equal (((const ClaraWorkItem *) g_ptr_array_index (self->running, i))->kind,
                      "score");

  return n;
}

/* Claims as much as there is room for. */
void
clara_intake_pump (ClaraIntake *self)
{
  guint n_scores = count_scores (self), n_reading = self->running->len - n_scores;
  guint room = self->n_parallel * AHEAD;
  /* Some at a time: each claim waits for the disk. */
  gboolean read = n_reading + self->n_parallel <= room;
  gboolean score = n_scores > 0 && n_scores <= MANY_SCORES / 2;
  Claim *claim;

  /* Nothing was found where nobody looked: there is room for scores now. */
  if (self->scores_unasked && n_scores <= MANY_SCORES / 2)
    {
      self->scores_unasked = FALSE;
      self->exhausted = FALSE;
    }

  if (!self->started || self->stopping != NULL || self->claiming || self->exhausted ||
      (!read && !score))
    return;

  self->claiming = TRUE;
  claim = g_new0 (Claim, 1);
  claim->self = g_object_ref (self);
  claim->owner = self->owner;
  claim->n_items = read ? room - n_reading : 0;
  claim->n_scores = n_scores <= MANY_SCORES / 2 ? MANY_SCORES - n_scores : 0;
  clara_database_write_async (self->database, NULL, G_PRIORITY_DEFAULT, claim_work, claim, NULL,
                              self->cancellable, claimed_cb, claim);
}
