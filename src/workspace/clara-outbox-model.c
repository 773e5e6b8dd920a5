/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-outbox-model.h"

#include "clara-candidacies.h"
#include "clara-jobs.h"
#include "clara-live-private.h"
#include "clara-outbox.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

#include <string.h>

/* Nobody reads more rows than these; the counts are of all. */
#define MAX_SHOWN 200u

/**
 * ClaraOutboxItem:
 *
 * One effect that Lever does not have yet, and whose it is. Never changes. Main thread only.
 */
struct _ClaraOutboxItem
{
  GObject parent_instance;

  ClaraOutboxRow *row;  /* (owned) */
  ClaraCandidacy *card; /* (owned) (nullable): %NULL where the candidacy is gone */
  char *title;          /* (owned) (nullable): of its job */
};

/**
 * ClaraOutboxModel:
 *
 * What still has to reach Lever, what needs a person first: a #GListModel of #ClaraOutboxItem, kept as the workspace is.
 * Empty for who may not publish. The first two hundred; the counts are of all. Main thread only; never waits.
 */
struct _ClaraOutboxModel
{
  GObject parent_instance;

  ClaraLive *live; /* (owned) */
  gboolean may_see;
  GPtrArray *items; /* (owned) (element-type ClaraOutboxItem) */
  guint counts[CLARA_N_OUTBOX_STATES];
};

static void clara_outbox_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE (ClaraOutboxItem, clara_outbox_item, G_TYPE_OBJECT)

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraOutboxModel,
                               clara_outbox_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_outbox_model_list_model_init))

static void
clara_outbox_item_finalize (GObject *object)
{
  ClaraOutboxItem *self = CLARA_OUTBOX_ITEM (object);

  clara_outbox_row_free (self->row);
  clara_candidacy_free (self->card);
  g_free (self->title);

  G_OBJECT_CLASS (clara_outbox_item_parent_class)->finalize (object);
}

static void
clara_outbox_item_class_init (ClaraOutboxItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_outbox_item_finalize;
}

static void
clara_outbox_item_init (ClaraOutboxItem *self)
{
}

/**
 * clara_outbox_item_get_row:
 * @self: an item
 *
 * Returns: (transfer none): the effect
 */
const ClaraOutboxRow *
clara_outbox_item_get_row (ClaraOutboxItem *self)
{
  g_return_val_if_fail (CLARA_IS_OUTBOX_ITEM (self), NULL);

  return self->row;
}

/**
 * clara_outbox_item_get_card:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): whose it is; %NULL for one that outlives its candidacy
 */
const ClaraCandidacy *
clara_outbox_item_get_card (ClaraOutboxItem *self)
{
  g_return_val_if_fail (CLARA_IS_OUTBOX_ITEM (self), NULL);

  return self->card;
}

/**
 * clara_outbox_item_get_job_title:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): title of the job
 */
const char *
clara_outbox_item_get_job_title (ClaraOutboxItem *self)
{
  g_return_val_if_fail (CLARA_IS_OUTBOX_ITEM (self), NULL);

  return self->title;
}

static GType
clara_outbox_model_get_item_type (GListModel *model)
{
  return CLARA_TYPE_OUTBOX_ITEM;
}

static guint
clara_outbox_model_get_n_items (GListModel *model)
{
  return CLARA_OUTBOX_MODEL (model)->items->len;
}

static gpointer
clara_outbox_model_get_item (GListModel *model, guint position)
{
  ClaraOutboxModel *self = CLARA_OUTBOX_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
clara_outbox_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_outbox_model_get_item_type;
  iface->get_n_items = clara_outbox_model_get_n_items;
  iface->get_item = clara_outbox_model_get_item;
}

/* One reading. */
typedef struct
{
  gboolean may_see;
  GPtrArray *items; /* (owned) (nullable) (element-type ClaraOutboxItem) */
  guint counts[CLARA_N_OUTBOX_STATES];
} Reading;

static gpointer
begin (gpointer model)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->may_see = CLARA_OUTBOX_MODEL (model)->may_see;

  return reading;
}

static void
end (gpointer data)
{
  g_clear_pointer (&((Reading *) data)->items, g_ptr_array_unref);
  g_free (data);
}

static char *
find_title (ClaraConnection *connection, const ClaraId *job, GHashTable *titles)
{
  const char *known = g_hash_table_lookup (titles, job);
  g_autoptr (ClaraJob) found = NULL;

  if (known != NULL)
    return g_strdup (known);
  found = clara_jobs_get (connection, job, NULL);
  if (found == NULL)
    return NULL;
  g_hash_table_insert (titles, g_memdup2 (job, sizeof *job), g_strdup (found->title));

  return g_strdup (found->title);
}

/* What was sent for somebody who is forgotten meanwhile has nobody's card. */
static ClaraOutboxItem *
make_item (ClaraConnection *connection, ClaraOutboxRow *row, GHashTable *titles)
{
  ClaraOutboxItem *item = g_object_new (CLARA_TYPE_OUTBOX_ITEM, NULL);

  item->row = row;
  if (!clara_id_is_zero (&row->candidacy))
    item->card = clara_candidacies_get (connection, &row->candidacy, NULL);
  if (item->card != NULL)
    item->title = find_title (connection, &item->card->job, titles);

  return item;
}

static guint
get_rank (ClaraOutboxState state)
{
  static const guint ranks[CLARA_N_OUTBOX_STATES] = {
    [CLARA_OUTBOX_NEEDS_YOU] = 0, [CLARA_OUTBOX_UNKNOWN] = 1, [CLARA_OUTBOX_INFLIGHT] = 2,
    [CLARA_OUTBOX_PENDING] = 3,   [CLARA_OUTBOX_DONE] = 4,    [CLARA_OUTBOX_GONE] = 4
  };

  return ranks[state];
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;
  g_autoptr (GHashTable)
      titles = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_free);
  g_autoptr (GPtrArray) rows = NULL;

  g_clear_pointer (&reading->items, g_ptr_array_unref);
  reading->items = g_ptr_array_new_with_free_func (g_object_unref);
  if (!reading->may_see)
    return TRUE;
  rows = clara_outbox_list (connection, NULL, error);
  if (rows == NULL || !clara_outbox_count (connection, reading->counts, error))
    return FALSE;

  for (guint rank = 0; rank < get_rank (CLARA_OUTBOX_DONE); rank++)
    for (guint i = 0; i < rows->len && reading->items->len < MAX_SHOWN; i++)
      {
        ClaraOutboxRow *row = g_ptr_array_index (rows, i);

        if (row == NULL || get_rank (row->state) != rank)
          continue;
        g_ptr_array_index (rows, i) = NULL;
        g_ptr_array_add (reading->items, make_item (connection, row, titles));
      }

  return TRUE;
}

static gboolean
is_alike (const ClaraOutboxItem *a, const ClaraOutboxItem *b)
{
  return clara_id_equal (&a->row->op_id, &b->row->op_id) && a->row->state == b->row->state &&
         a->row->due == b->row->due && a->row->attempts == b->row->attempts &&
         g_strcmp0 (a->row->error, b->row->error) == 0 && (a->card == NULL) == (b->card == NULL);
}

/* What is as it was stays the same object. */
static void
take (gpointer model, gpointer data)
{
  ClaraOutboxModel *self = model;
  Reading *reading = data;
  g_autoptr (GHashTable) known = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GPtrArray) before = self->items;

  for (guint i = 0; i < before->len; i++)
    {
      ClaraOutboxItem *item = g_ptr_array_index (before, i);

      g_hash_table_insert (known, &item->row->op_id, item);
    }
  self->items = g_steal_pointer (&reading->items);
  for (guint i = 0; i < self->items->len; i++)
    {
      ClaraOutboxItem *item = g_ptr_array_index (self->items, i);
      ClaraOutboxItem *same = g_hash_table_lookup (known, &item->row->op_id);

      if (same == NULL || !is_alike (same, item))
        continue;
      g_ptr_array_index (self->items, i) = g_object_ref (same);
      g_object_unref (item);
    }
  memcpy (self->counts, reading->counts, sizeof self->counts);

  clara_live_splice (G_LIST_MODEL (self), before, self->items);
  g_signal_emit_by_name (self, "changed");
}

/* A candidacy that was erased takes its effects along. */
static gboolean
concerns (gpointer model, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, ClaraChange, i).entity == CLARA_ENTITY_OUTBOX)
      return TRUE;

  return FALSE;
}

static const ClaraLiveFuncs live_funcs = {
  .concerns = concerns,
  .begin = begin,
  .read = read_cb,
  .take = take,
  .end = end,
  .priority = G_PRIORITY_DEFAULT,
};

static void
clara_outbox_model_finalize (GObject *object)
{
  ClaraOutboxModel *self = CLARA_OUTBOX_MODEL (object);

  clara_live_free (self->live);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_outbox_model_parent_class)->finalize (object);
}

static void
clara_outbox_model_class_init (ClaraOutboxModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_outbox_model_finalize;

  /**
   * ClaraOutboxModel::loaded:
   * @self: a model
   *
   * Emitted once, when the list is filled.
   */
  g_signal_new ("loaded", CLARA_TYPE_OUTBOX_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraOutboxModel::changed:
   * @self: a model
   *
   * A row or a count may be another than before.
   */
  g_signal_new ("changed", CLARA_TYPE_OUTBOX_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraOutboxModel::failed:
   * @self: a model
   * @error: what went wrong; clara_outbox_model_reload() tries again
   */
  g_signal_new ("failed", CLARA_TYPE_OUTBOX_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_outbox_model_init (ClaraOutboxModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * clara_outbox_model_new:
 * @workspace: a workspace
 *
 * Returns: (transfer full): what still has to reach Lever, empty until `loaded`
 */
ClaraOutboxModel *
clara_outbox_model_new (ClaraWorkspace *workspace)
{
  ClaraOutboxModel *self = g_object_new (CLARA_TYPE_OUTBOX_MODEL, NULL);

  self->may_see = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_PUBLISH);
  self->live = clara_live_new (workspace, self, &live_funcs);

  return self;
}

/**
 * clara_outbox_model_is_loaded:
 * @self: a model
 *
 * Returns: whether the list was filled
 */
gboolean
clara_outbox_model_is_loaded (ClaraOutboxModel *self)
{
  g_return_val_if_fail (CLARA_IS_OUTBOX_MODEL (self), FALSE);

  return clara_live_is_loaded (self->live);
}

/**
 * clara_outbox_model_reload:
 * @self: a model
 *
 * Reads everything again.
 */
void
clara_outbox_model_reload (ClaraOutboxModel *self)
{
  g_return_if_fail (CLARA_IS_OUTBOX_MODEL (self));

  clara_live_want (self->live);
}

/**
 * clara_outbox_model_count:
 * @self: a model
 * @state: a state
 *
 * Returns: how many effects of the whole workspace are in it
 */
guint
clara_outbox_model_count (ClaraOutboxModel *self, ClaraOutboxState state)
{
  g_return_val_if_fail (CLARA_IS_OUTBOX_MODEL (self), 0);
  g_return_val_if_fail (state < CLARA_N_OUTBOX_STATES, 0);

  return self->counts[state];
}

typedef struct
{
  ClaraId effect; /* zero: all that need a person */
  ClaraOutboxState to;
  guint n_settled;
} Settling;

static gboolean
settle_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Settling *settling = data;
  g_autoptr (GPtrArray) rows = NULL;

  settling->n_settled = 0;
  if (!clara_id_is_zero (&settling->effect))
    {
      settling->n_settled = 1;
      return clara_team_settle_effect (write, &settling->effect, settling->to, error);
    }

  rows = clara_outbox_list (clara_write_get_connection (write), NULL, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (rows, i);

      if (row->state != CLARA_OUTBOX_NEEDS_YOU)
        continue;
      if (!clara_team_settle_effect (write, &row->op_id, settling->to, error))
        return FALSE;
      settling->n_settled++;
    }

  return rows != NULL;
}

/**
 * clara_workspace_settle_effects_async:
 * @self: a workspace
 * @effect: (nullable): an effect that needs a person; %NULL: all that do
 * @to: what the person says: %CLARA_OUTBOX_PENDING sends it anew, %CLARA_OUTBOX_GONE leaves it
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 */
void
clara_workspace_settle_effects_async (ClaraWorkspace *self,
                                      const ClaraId *effect,
                                      ClaraOutboxState to,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { settle_cb, NULL };
  Settling *settling = g_new0 (Settling, 1);

  if (effect != NULL)
    settling->effect = *effect;
  settling->to = to;
  clara_workspace_call_async (self, &steps, settling, g_free, clara_workspace_settle_effects_async,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_settle_effects_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @n_settled: (out) (optional): how many there were
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where it needs nobody any more
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_settle_effects_finish (ClaraWorkspace *self,
                                       GAsyncResult *result,
                                       guint *n_settled,
                                       GError **error)
{
  Settling *settling = clara_workspace_call_finish (self, result,
                                                    clara_workspace_settle_effects_async, error);

  if (settling == NULL)
    return FALSE;
  if (n_settled != NULL)
    *n_settled = settling->n_settled;

  return TRUE;
}
