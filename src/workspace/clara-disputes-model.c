/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-disputes-model.h"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-jobs.h"
#include "clara-lever-mirror.h"
#include "clara-live-private.h"
#include "clara-workspace-private.h"

/* More than that nobody settles in a morning; the next ones come up when these are. */
#define MAX_DISPUTES 50u

/**
 * ClaraDispute:
 *
 * A card about which person, Lever and score do not agree. Never changes. Main thread only.
 */
struct _ClaraDispute
{
  GObject parent_instance;

  ClaraCandidacy *card; /* (owned) */
  char *title;          /* (owned) (nullable): of its job */
  char *place;          /* (owned) (nullable): what Lever calls its stage, or archive reason */
  gboolean mapping;  /* Lever has moved what a person had placed; else the score says otherwise */
  ClaraStatus other; /* where else it would stand */
};

/**
 * ClaraDisputesModel:
 *
 * What a person has to settle between person, Lever and score, the newest first: a #GListModel of #ClaraDispute, kept as
 * the workspace is. Empty for who may not move cards. Main thread only; never waits.
 */
struct _ClaraDisputesModel
{
  GObject parent_instance;

  ClaraLive *live; /* (owned) */
  gboolean may_settle;
  GPtrArray *items; /* (owned) (element-type ClaraDispute) */
};

static void clara_disputes_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE (ClaraDispute, clara_dispute, G_TYPE_OBJECT)

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraDisputesModel,
                               clara_disputes_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_disputes_model_list_model_init))

static void
clara_dispute_finalize (GObject *object)
{
  ClaraDispute *self = CLARA_DISPUTE (object);

  clara_candidacy_free (self->card);
  g_free (self->title);
  g_free (self->place);

  G_OBJECT_CLASS (clara_dispute_parent_class)->finalize (object);
}

static void
clara_dispute_class_init (ClaraDisputeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_dispute_finalize;
}

static void
clara_dispute_init (ClaraDispute *self)
{
}

/**
 * clara_dispute_get_card:
 * @self: a dispute
 *
 * Returns: (transfer none): the card as it stands
 */
const ClaraCandidacy *
clara_dispute_get_card (ClaraDispute *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTE (self), NULL);

  return self->card;
}

/**
 * clara_dispute_get_job_title:
 * @self: a dispute
 *
 * Returns: (transfer none) (nullable): title of its job
 */
const char *
clara_dispute_get_job_title (ClaraDispute *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTE (self), NULL);

  return self->title;
}

/**
 * clara_dispute_is_about_mapping:
 * @self: a dispute
 *
 * Returns: whether the mapping from Lever has moved what a person had placed; else the score says otherwise
 */
gboolean
clara_dispute_is_about_mapping (ClaraDispute *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTE (self), FALSE);

  return self->mapping;
}

/**
 * clara_dispute_get_other:
 * @self: a dispute
 *
 * Returns: where the card would stand by the other word: the person's before, or the score's
 */
ClaraStatus
clara_dispute_get_other (ClaraDispute *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTE (self), CLARA_STATUS_TO_REVIEW);

  return self->other;
}

/**
 * clara_dispute_get_place:
 * @self: a dispute
 *
 * Returns: (transfer none) (nullable): what Lever calls the stage, or the archive reason, that the card has there
 */
const char *
clara_dispute_get_place (ClaraDispute *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTE (self), NULL);

  return self->place;
}

static GType
clara_disputes_model_get_item_type (GListModel *model)
{
  return CLARA_TYPE_DISPUTE;
}

static guint
clara_disputes_model_get_n_items (GListModel *model)
{
  return CLARA_DISPUTES_MODEL (model)->items->len;
}

static gpointer
clara_disputes_model_get_item (GListModel *model, guint position)
{
  ClaraDisputesModel *self = CLARA_DISPUTES_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
clara_disputes_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_disputes_model_get_item_type;
  iface->get_n_items = clara_disputes_model_get_n_items;
  iface->get_item = clara_disputes_model_get_item;
}

/* One reading. */
typedef struct
{
  gboolean may_settle;
  GPtrArray *items; /* (owned) (nullable) (element-type ClaraDispute) */
} Reading;

static gpointer
begin (gpointer model)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->may_settle = CLARA_DISPUTES_MODEL (model)->may_settle;

  return reading;
}

static void
end (gpointer data)
{
  g_clear_pointer (&((Reading *) data)->items, g_ptr_array_unref);
  g_free (data);
}

/* Whose word stood before: the move before the one that counts. */
static gboolean
find_other (ClaraConnection *connection, ClaraDispute *dispute, GError **error)
{
  const ClaraCandidacy *card = dispute->card;
  g_autoptr (GPtrArray) moves = clara_candidacies_get_history (connection, &card->id, error);
  const ClaraPlacement *before;

  if (moves == NULL)
    return FALSE;
  dispute->other = card->suggestion;
  before = moves->len > 1 ? g_ptr_array_index (moves, moves->len - 2) : NULL;
  dispute->mapping = card->placed_by == CLARA_PLACED_BY_LEVER && before != NULL &&
                     before->placed_by == CLARA_PLACED_BY_PERSON && before->to != card->status;
  if (dispute->mapping)
    dispute->other = before->to;

  return TRUE;
}

static const char *
find_name (GPtrArray *names, const char *id)
{
  for (guint i = 0; id != NULL && i < names->len; i++)
    {
      const ClaraLeverName *name = g_ptr_array_index (names, i);

      if (g_str_equal (name->id, id))
        return name->label;
    }

  return NULL;
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;
  g_autoptr (GPtrArray) cards = NULL;
  g_autoptr (GPtrArray) stages = NULL;
  g_autoptr (GPtrArray) reasons = NULL;

  g_clear_pointer (&reading->items, g_ptr_array_unref);
  reading->items = g_ptr_array_new_with_free_func (g_object_unref);
  if (!reading->may_settle)
    return TRUE;
  cards = clara_candidacies_list_disputed (connection, MAX_DISPUTES, error);
  stages = cards == NULL ? NULL : clara_lever_names_list (connection, "stage", error);
  reasons = stages == NULL ? NULL : clara_lever_names_list (connection, "archive-reason", error);
  if (reasons == NULL)
    return FALSE;

  for (guint i = 0; i < cards->len; i++)
    {
      ClaraDispute *dispute = g_object_new (CLARA_TYPE_DISPUTE, NULL);
      g_autoptr (ClaraJob) job = NULL;
      const char *place;

      g_ptr_array_add (reading->items, dispute);
      dispute->card = g_ptr_array_index (cards, i);
      g_ptr_array_index (cards, i) = NULL;
      place = find_name (stages, dispute->card->stage);
      dispute->place = g_strdup (place != NULL ? place : find_name (reasons, dispute->card->stage));
      job = clara_jobs_get (connection, &dispute->card->job, error);
      if (job == NULL || !find_other (connection, dispute, error))
        return FALSE;
      dispute->title = g_strdup (job->title);
    }

  return TRUE;
}

static gboolean
is_alike (const ClaraDispute *a, const ClaraDispute *b)
{
  return a->card->version == b->card->version && a->other == b->other && a->mapping == b->mapping &&
         a->card->score == b->card->score && g_strcmp0 (a->title, b->title) == 0 &&
         g_strcmp0 (a->place, b->place) == 0;
}

/* What is as it was stays the same object. */
static void
take (gpointer model, gpointer data)
{
  ClaraDisputesModel *self = model;
  Reading *reading = data;
  g_autoptr (GHashTable) known = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GPtrArray) before = self->items;

  for (guint i = 0; i < before->len; i++)
    {
      ClaraDispute *dispute = g_ptr_array_index (before, i);

      g_hash_table_insert (known, &dispute->card->id, dispute);
    }
  self->items = g_steal_pointer (&reading->items);
  for (guint i = 0; i < self->items->len; i++)
    {
      ClaraDispute *dispute = g_ptr_array_index (self->items, i);
      ClaraDispute *same = g_hash_table_lookup (known, &dispute->card->id);

      if (same == NULL || !is_alike (same, dispute))
        continue;
      g_ptr_array_index (self->items, i) = g_object_ref (same);
      g_object_unref (dispute);
    }

  clara_live_splice (G_LIST_MODEL (self), before, self->items);
}

static gboolean
concerns (gpointer model, GArray *changes)
{
  if (!CLARA_DISPUTES_MODEL (model)->may_settle)
    return FALSE;

  for (guint i = 0; i < changes->len; i++)
    {
      ClaraEntity entity = g_array_index (changes, ClaraChange, i).entity;

      if (entity == CLARA_ENTITY_CANDIDACY || entity == CLARA_ENTITY_JOB)
        return TRUE;
    }

  return FALSE;
}

/* Nobody looks at it as closely as at a board: what is on the screen is read first. */
static const ClaraLiveFuncs live_funcs = {
  .concerns = concerns,
  .begin = begin,
  .read = read_cb,
  .take = take,
  .end = end,
  .priority = G_PRIORITY_LOW,
};

static void
clara_disputes_model_finalize (GObject *object)
{
  ClaraDisputesModel *self = CLARA_DISPUTES_MODEL (object);

  clara_live_free (self->live);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_disputes_model_parent_class)->finalize (object);
}

static void
clara_disputes_model_class_init (ClaraDisputesModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_disputes_model_finalize;

  /**
   * ClaraDisputesModel::loaded:
   * @self: a model
   *
   * Emitted once, when the list is filled.
   */
  g_signal_new ("loaded", CLARA_TYPE_DISPUTES_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraDisputesModel::failed:
   * @self: a model
   * @error: what went wrong; the next news try again
   */
  g_signal_new ("failed", CLARA_TYPE_DISPUTES_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_disputes_model_init (ClaraDisputesModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * clara_disputes_model_new:
 * @workspace: a workspace
 *
 * Returns: (transfer full): what is to be settled, empty until `loaded`
 */
ClaraDisputesModel *
clara_disputes_model_new (ClaraWorkspace *workspace)
{
  ClaraDisputesModel *self = g_object_new (CLARA_TYPE_DISPUTES_MODEL, NULL);

  self->may_settle = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_MOVE);
  self->live = clara_live_new (workspace, self, &live_funcs);

  return self;
}

/**
 * clara_disputes_model_is_loaded:
 * @self: a model
 *
 * Returns: whether the list was filled
 */
gboolean
clara_disputes_model_is_loaded (ClaraDisputesModel *self)
{
  g_return_val_if_fail (CLARA_IS_DISPUTES_MODEL (self), FALSE);

  return clara_live_is_loaded (self->live);
}

/* What a person says of a dispute. */
typedef struct
{
  ClaraSeenCard card;
  gboolean keep;
  ClaraStatus other;
} Settling;

static gboolean
settle_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Settling *settling = data;

  return settling->keep
             ? clara_decision_confirm (write, &settling->card, NULL, error)
             : clara_decision_move (write, &settling->card, 1, settling->other, NULL, NULL, error);
}

/**
 * clara_workspace_settle_dispute_async:
 * @self: a workspace
 * @dispute: what is settled, as it was shown
 * @keep: whether the card stays where it stands; else it goes where the other word says
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * A person's word, which is taken back as any other.
 */
void
clara_workspace_settle_dispute_async (ClaraWorkspace *self,
                                      ClaraDispute *dispute,
                                      gboolean keep,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { settle_cb, NULL };
  Settling *settling = g_new0 (Settling, 1);

  settling->card.candidacy = dispute->card->id;
  settling->card.version = dispute->card->version;
  settling->keep = keep;
  settling->other = dispute->other;
  clara_workspace_call_async (self, &steps, settling, g_free, clara_workspace_settle_dispute_async,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_settle_dispute_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_CONFLICT where somebody else was quicker
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_settle_dispute_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_settle_dispute_async, error) !=
         NULL;
}
