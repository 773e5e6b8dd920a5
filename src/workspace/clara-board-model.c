/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-board-model.h"

#include "clara-live-private.h"
#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-workspace-private.h"

/* Of more changed cards than this the whole board is read, in one statement. Below it each is read by itself, so that what
 * a change costs does not grow with the board that it happens on. */
#define MAX_SINGLY 1000u

/**
 * ClaraBoardModel:
 *
 * The board of a job, kept as the workspace is: what changes, here or in another program, is read by itself. Emits `loaded`
 * when it is filled, and `failed` with an error. A hiring manager's board holds what was shared and nothing else. Main
 * thread only; never waits.
 */
struct _ClaraBoardModel
{
  GObject parent_instance;

  ClaraLive *live;   /* (owned) */
  ClaraBoard *board; /* (owned) */
  ClaraId job;
  gboolean sees_all;  /* else what was shared */
  GHashTable *wanted; /* (owned): ClaraId of cards to be read again */
  gboolean whole;     /* the whole board is wanted */
};

G_DEFINE_FINAL_TYPE (ClaraBoardModel, clara_board_model, G_TYPE_OBJECT)

/* One reading. */
typedef struct
{
  ClaraId job;
  gboolean sees_all;
  gboolean whole;
  GArray *ids;      /* (owned) */
  GPtrArray *cards; /* (owned) (element-type ClaraCandidacy) */
  GArray *gone;     /* (owned) */
} Reading;

static void
end (gpointer data)
{
  Reading *reading = data;

  g_array_unref (reading->ids);
  g_clear_pointer (&reading->cards, g_ptr_array_unref);
  g_array_unref (reading->gone);
  g_free (reading);
}

static gboolean
read_one (ClaraConnection *connection, Reading *reading, const ClaraId *id, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, id, &local_error);

  if (card == NULL && !g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (card == NULL || !clara_id_is_zero (&card->merged_into) ||
      (!card->shared && !reading->sees_all))
    g_array_append_vals (reading->gone, id, 1);
  else if (clara_id_equal (&card->job, &reading->job))
    g_ptr_array_add (reading->cards, g_steal_pointer (&card));

  return TRUE;
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->whole)
    {
      g_autoptr (ClaraJob) job = clara_job_new ();

      job->id = reading->job;
      g_clear_pointer (&reading->cards, g_ptr_array_unref);
      reading->cards = clara_workspace_read_cards (connection, job, reading->sees_all, error);
      return reading->cards != NULL;
    }
  g_ptr_array_set_size (reading->cards, 0);
  g_array_set_size (reading->gone, 0);
  for (guint i = 0; i < reading->ids->len; i++)
    if (!read_one (connection, reading, &g_array_index (reading->ids, ClaraId, i), error))
      return FALSE;

  return TRUE;
}

static void
take (gpointer model, gpointer data)
{
  ClaraBoardModel *self = model;
  Reading *reading = data;

  if (reading->whole)
    clara_board_replace (self->board, reading->cards);
  else
    clara_board_apply (self->board, reading->cards, reading->gone);
}

static gpointer
begin (gpointer model)
{
  ClaraBoardModel *self = model;
  Reading *reading = g_new0 (Reading, 1);
  GHashTableIter iter;
  gpointer id;

  reading->job = self->job;
  reading->sees_all = self->sees_all;
  reading->whole = self->whole || g_hash_table_size (self->wanted) > MAX_SINGLY;
  reading->ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  reading->gone = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  reading->cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  g_hash_table_iter_init (&iter, self->wanted);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_vals (reading->ids, id, 1);
  g_hash_table_remove_all (self->wanted);
  self->whole = FALSE;

  return reading;
}

static void
everything (gpointer model)
{
  CLARA_BOARD_MODEL (model)->whole = TRUE;
}

static gboolean
concerns_cards (ClaraEntity entity)
{
  return entity == CLARA_ENTITY_CANDIDACY || entity == CLARA_ENTITY_MATERIAL ||
         entity == CLARA_ENTITY_COMMENT || entity == CLARA_ENTITY_FOLLOW_UP;
}

static gboolean
concerns (gpointer model, GArray *changes)
{
  ClaraBoardModel *self = model;

  for (guint i = 0; i < changes->len; i++)
    {
      const ClaraChange *change = &g_array_index (changes, ClaraChange, i);

      if (concerns_cards (change->entity))
        g_hash_table_add (self->wanted, g_memdup2 (&change->id, sizeof change->id));
    }

  return g_hash_table_size (self->wanted) > 0;
}

static const ClaraLiveFuncs live_funcs = {
  .concerns = concerns,
  .everything = everything,
  .begin = begin,
  .read = read_cb,
  .take = take,
  .end = end,
  .priority = G_PRIORITY_DEFAULT,
};

static void
clara_board_model_finalize (GObject *object)
{
  ClaraBoardModel *self = CLARA_BOARD_MODEL (object);

  clara_live_free (self->live);
  g_object_unref (self->board);
  g_hash_table_unref (self->wanted);

  G_OBJECT_CLASS (clara_board_model_parent_class)->finalize (object);
}

static void
clara_board_model_class_init (ClaraBoardModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = clara_board_model_finalize;

  /**
   * ClaraBoardModel::loaded:
   * @self: a model
   *
   * Emitted once, when the board is filled.
   */
  g_signal_new ("loaded", CLARA_TYPE_BOARD_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraBoardModel::failed:
   * @self: a model
   * @error: what went wrong; clara_board_model_reload() tries again
   */
  g_signal_new ("failed", CLARA_TYPE_BOARD_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_board_model_init (ClaraBoardModel *self)
{
  self->board = clara_board_new ();
  self->wanted = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, NULL);
}

/**
 * clara_board_model_new:
 * @workspace: a workspace
 * @job: a job
 *
 * Returns: (transfer full): its board, empty until `loaded`
 */
ClaraBoardModel *
clara_board_model_new (ClaraWorkspace *workspace, const ClaraId *job)
{
  ClaraBoardModel *self = g_object_new (CLARA_TYPE_BOARD_MODEL, NULL);

  self->job = *job;
  self->sees_all = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_SEE_ALL);
  self->live = clara_live_new (workspace, self, &live_funcs);

  return self;
}

/**
 * clara_board_model_get_board:
 * @self: a model
 *
 * Returns: (transfer none): the board
 */
ClaraBoard *
clara_board_model_get_board (ClaraBoardModel *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD_MODEL (self), NULL);

  return self->board;
}

/**
 * clara_board_model_get_job:
 * @self: a model
 *
 * Returns: (transfer none): whose board it is
 */
const ClaraId *
clara_board_model_get_job (ClaraBoardModel *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD_MODEL (self), NULL);

  return &self->job;
}

/**
 * clara_board_model_is_loaded:
 * @self: a model
 *
 * Returns: whether the board was filled
 */
gboolean
clara_board_model_is_loaded (ClaraBoardModel *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD_MODEL (self), FALSE);

  return clara_live_is_loaded (self->live);
}

/**
 * clara_board_model_reload:
 * @self: a model
 *
 * Reads the whole board again.
 */
void
clara_board_model_reload (ClaraBoardModel *self)
{
  g_return_if_fail (CLARA_IS_BOARD_MODEL (self));

  clara_live_want (self->live);
}
