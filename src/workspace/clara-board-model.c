/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-board-model.h"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-workspace-private.h"

/* Of more changed cards than this the whole board is read: one statement is cheaper than hundreds. */
#define MAX_SINGLY 300u

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

  ClaraDatabase *database; /* (owned) */
  ClaraNews *news;         /* (owned) */
  ClaraBoard *board;       /* (owned) */
  ClaraId job;
  gboolean sees_all;         /* else what was shared */
  GCancellable *cancellable; /* (owned) */
  GHashTable *wanted;        /* (owned): ClaraId of cards to be read again */
  gboolean whole;            /* the whole board is wanted */
  gboolean reading;
  gboolean loaded;
};

enum
{
  SIGNAL_LOADED,
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraBoardModel, clara_board_model, G_TYPE_OBJECT)

/* One reading. */
typedef struct
{
  GWeakRef self;
  ClaraId job;
  gboolean sees_all;
  gboolean whole;
  GArray *ids;      /* (owned) */
  GPtrArray *cards; /* (owned) (element-type ClaraCandidacy) */
  GArray *gone;     /* (owned) */
} Reading;

static void read_wanted (ClaraBoardModel *self);

static void
reading_free (Reading *reading)
{
  g_weak_ref_clear (&reading->self);
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
  for (guint i = 0; i < reading->ids->len; i++)
    if (!read_one (connection, reading, &g_array_index (reading->ids, ClaraId, i), error))
      return FALSE;

  return TRUE;
}

static void
take (ClaraBoardModel *self, Reading *reading)
{
  if (!reading->whole)
    {
      clara_board_apply (self->board, reading->cards, reading->gone);
      return;
    }

  clara_board_replace (self->board, reading->cards);
  if (!self->loaded)
    {
      self->loaded = TRUE;
      g_signal_emit (self, signals[SIGNAL_LOADED], 0);
    }
}

static void
read_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  g_autoptr (ClaraBoardModel) self = g_weak_ref_get (&reading->self);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  if (self != NULL)
    {
      self->reading = FALSE;
      if (worked)
        take (self, reading);
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
      if (worked)
        read_wanted (self);
    }
  reading_free (reading);
}

/* Reads what is wanted; what is wanted meanwhile comes after it. */
static void
read_wanted (ClaraBoardModel *self)
{
  Reading *reading;
  GHashTableIter iter;
  gpointer id;

  if (self->reading || (!self->whole && g_hash_table_size (self->wanted) == 0))
    return;

  self->reading = TRUE;
  reading = g_new0 (Reading, 1);
  g_weak_ref_init (&reading->self, self);
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
  clara_database_read_async (self->database, G_PRIORITY_DEFAULT, read_cb, reading, NULL,
                             self->cancellable, read_done_cb, reading);
}

static gboolean
concerns_cards (ClaraEntity entity)
{
  return entity == CLARA_ENTITY_CANDIDACY || entity == CLARA_ENTITY_MATERIAL ||
         entity == CLARA_ENTITY_COMMENT || entity == CLARA_ENTITY_FOLLOW_UP;
}

static void
changes_cb (ClaraBoardModel *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const ClaraChange *change = &g_array_index (changes, ClaraChange, i);

      if (concerns_cards (change->entity))
        g_hash_table_add (self->wanted, g_memdup2 (&change->id, sizeof change->id));
    }
  read_wanted (self);
}

static void
clara_board_model_dispose (GObject *object)
{
  ClaraBoardModel *self = CLARA_BOARD_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  if (self->news != NULL)
    g_signal_handlers_disconnect_by_data (self->news, self);
  g_clear_object (&self->news);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_board_model_parent_class)->dispose (object);
}

static void
clara_board_model_finalize (GObject *object)
{
  ClaraBoardModel *self = CLARA_BOARD_MODEL (object);

  g_object_unref (self->cancellable);
  g_object_unref (self->board);
  g_hash_table_unref (self->wanted);

  G_OBJECT_CLASS (clara_board_model_parent_class)->finalize (object);
}

static void
clara_board_model_class_init (ClaraBoardModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_board_model_dispose;
  object_class->finalize = clara_board_model_finalize;

  /**
   * ClaraBoardModel::loaded:
   * @self: a model
   *
   * Emitted once, when the board is filled.
   */
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", CLARA_TYPE_BOARD_MODEL, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ClaraBoardModel::failed:
   * @self: a model
   * @error: what went wrong; clara_board_model_reload() tries again
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", CLARA_TYPE_BOARD_MODEL, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_board_model_init (ClaraBoardModel *self)
{
  self->board = clara_board_new ();
  self->cancellable = g_cancellable_new ();
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

  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->news = g_object_ref (clara_workspace_get_news (workspace));
  self->job = *job;
  self->sees_all = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_SEE_ALL);
  g_signal_connect_swapped (self->news, "changes", G_CALLBACK (changes_cb), self);
  g_signal_connect_swapped (self->news, "everything", G_CALLBACK (clara_board_model_reload), self);
  clara_board_model_reload (self);

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

  return self->loaded;
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

  self->whole = TRUE;
  read_wanted (self);
}
