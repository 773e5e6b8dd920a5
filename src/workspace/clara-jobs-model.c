/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-jobs-model.h"

#include "clara-live-private.h"
#include "clara-visits.h"
#include "clara-workspace-private.h"

/**
 * ClaraJobItem:
 *
 * A job in a list: the same object for as long as it is there. Emits `changed` when what it tells is another than before.
 * Main thread only.
 */
struct _ClaraJobItem
{
  GObject parent_instance;

  ClaraJob *job; /* (owned) */
  guint n_new;
};

/**
 * ClaraJobsModel:
 *
 * The jobs that Clara processes, with their counts by status, kept as the workspace is: a #GListModel, in the order of
 * their titles. Teams have tens of jobs: with any news that concerns them they are read again as a whole, and a view is
 * told of what differs. Main thread only; never waits.
 */
struct _ClaraJobsModel
{
  GObject parent_instance;

  ClaraLive *live;       /* (owned) */
  ClaraSession *session; /* (owned) */
  GPtrArray *items;      /* (owned) (element-type ClaraJobItem) */
};

enum
{
  SIGNAL_CHANGED,
  N_ITEM_SIGNALS,
};

static guint item_signals[N_ITEM_SIGNALS];
static void clara_jobs_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE (ClaraJobItem, clara_job_item, G_TYPE_OBJECT)

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraJobsModel,
                               clara_jobs_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_jobs_model_list_model_init))

static void
clara_job_item_finalize (GObject *object)
{
  clara_job_free (CLARA_JOB_ITEM (object)->job);

  G_OBJECT_CLASS (clara_job_item_parent_class)->finalize (object);
}

static void
clara_job_item_class_init (ClaraJobItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_job_item_finalize;

  /**
   * ClaraJobItem::changed:
   * @self: an item
   */
  item_signals[SIGNAL_CHANGED] = g_signal_new ("changed", CLARA_TYPE_JOB_ITEM, G_SIGNAL_RUN_LAST, 0,
                                               NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_job_item_init (ClaraJobItem *self)
{
}

/**
 * clara_job_item_get_job:
 * @self: an item
 *
 * Returns: (transfer none): the job, until it changes
 */
const ClaraJob *
clara_job_item_get_job (ClaraJobItem *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_ITEM (self), NULL);

  return self->job;
}

/**
 * clara_job_item_get_n_new:
 * @self: an item
 *
 * Returns: how many candidacies have come since the member looked at the board last; of a board never looked at, all
 */
guint
clara_job_item_get_n_new (ClaraJobItem *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_ITEM (self), 0);

  return self->n_new;
}

static GType
clara_jobs_model_get_item_type (GListModel *model)
{
  return CLARA_TYPE_JOB_ITEM;
}

static guint
clara_jobs_model_get_n_items (GListModel *model)
{
  return CLARA_JOBS_MODEL (model)->items->len;
}

static gpointer
clara_jobs_model_get_item (GListModel *model, guint position)
{
  ClaraJobsModel *self = CLARA_JOBS_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
clara_jobs_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_jobs_model_get_item_type;
  iface->get_n_items = clara_jobs_model_get_n_items;
  iface->get_item = clara_jobs_model_get_item;
}

static int
compare_jobs (gconstpointer a, gconstpointer b)
{
  const ClaraJob *x = *(const ClaraJob *const *) a, *y = *(const ClaraJob *const *) b;
  int order = g_utf8_collate (x->title, y->title);

  return order != 0 ? order : (x->created > y->created) - (x->created < y->created);
}

static gboolean
is_alike (const ClaraJob *a, const ClaraJob *b)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (a->counts[i] != b->counts[i])
      return FALSE;

  return a->version == b->version && a->rubric_version == b->rubric_version;
}

/* (transfer none) (nullable): the item of a job that is shown already. */
static ClaraJobItem *
find_item (ClaraJobsModel *self, const ClaraId *job)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      ClaraJobItem *item = g_ptr_array_index (self->items, i);

      if (clara_id_equal (&item->job->id, job))
        return item;
    }

  return NULL;
}

/* (transfer full): the item of a job, the same as before where there is one. */
static ClaraJobItem *
take_job (ClaraJobsModel *self, ClaraJob *job, guint n_new, GPtrArray *changed)
{
  ClaraJobItem *item = find_item (self, &job->id);

  if (item == NULL)
    {
      item = g_object_new (CLARA_TYPE_JOB_ITEM, NULL);
      item->job = job;
      item->n_new = n_new;
      return item;
    }
  if (!is_alike (item->job, job) || item->n_new != n_new)
    g_ptr_array_add (changed, item);
  item->n_new = n_new;
  clara_job_free (item->job);
  item->job = job;

  return g_object_ref (item);
}

static void
take_jobs (ClaraJobsModel *self, GPtrArray *jobs, GHashTable *n_new)
{
  g_autoptr (GPtrArray) before = self->items;
  g_autoptr (GPtrArray) changed = g_ptr_array_new ();
  GPtrArray *now = g_ptr_array_new_full (jobs->len, g_object_unref);

  g_ptr_array_sort (jobs, compare_jobs);
  g_ptr_array_set_free_func (jobs, NULL);
  for (guint i = 0; i < jobs->len; i++)
    {
      ClaraJob *job = g_ptr_array_index (jobs, i);

      g_ptr_array_add (
          now,
          take_job (self, job, GPOINTER_TO_UINT (g_hash_table_lookup (n_new, &job->id)), changed));
    }
  g_ptr_array_set_size (jobs, 0);
  self->items = now;

  clara_live_splice (G_LIST_MODEL (self), before, now);
  for (guint i = 0; i < changed->len; i++)
    g_signal_emit (g_ptr_array_index (changed, i), item_signals[SIGNAL_CHANGED], 0);
}

/* One reading. */
typedef struct
{
  ClaraId member;
  gboolean sees_all;
  GPtrArray *jobs;   /* (owned) (nullable) */
  GHashTable *n_new; /* (owned) (nullable) (element-type ClaraId guint) */
} Reading;

static gpointer
begin (gpointer model)
{
  ClaraJobsModel *self = model;
  Reading *reading = g_new0 (Reading, 1);

  reading->member = *clara_session_get_member (self->session);
  reading->sees_all = clara_session_may (self->session, CLARA_MAY_SEE_ALL);

  return reading;
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  g_clear_pointer (&reading->jobs, g_ptr_array_unref);
  g_clear_pointer (&reading->n_new, g_hash_table_unref);
  reading->jobs = clara_workspace_read_jobs (connection, FALSE, reading->sees_all, error);
  if (reading->jobs != NULL)
    reading->n_new = clara_visits_count_new (connection, &reading->member, reading->sees_all,
                                             error);

  return reading->n_new != NULL;
}

static void
take (gpointer model, gpointer data)
{
  const Reading *reading = data;

  take_jobs (model, reading->jobs, reading->n_new);
}

static void
end (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->jobs, g_ptr_array_unref);
  g_clear_pointer (&reading->n_new, g_hash_table_unref);
  g_free (reading);
}

/* A card that moves, comes or goes changes the counts. */
static gboolean
concerns (gpointer model, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      ClaraEntity entity = g_array_index (changes, ClaraChange, i).entity;

      if (entity == CLARA_ENTITY_JOB || entity == CLARA_ENTITY_RUBRIC ||
          entity == CLARA_ENTITY_CANDIDACY)
        return TRUE;
    }

  return FALSE;
}

static const ClaraLiveFuncs live_funcs = {
  .concerns = concerns,
  .begin = begin,
  .read = read_cb,
  .take = take,
  .end = end,
  /* It counts every card there is: the cards that changed are shown first. */
  .priority = G_PRIORITY_LOW,
};

static void
clara_jobs_model_finalize (GObject *object)
{
  ClaraJobsModel *self = CLARA_JOBS_MODEL (object);

  clara_live_free (self->live);
  g_clear_object (&self->session);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_jobs_model_parent_class)->finalize (object);
}

static void
clara_jobs_model_class_init (ClaraJobsModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = clara_jobs_model_finalize;

  /**
   * ClaraJobsModel::loaded:
   * @self: a model
   *
   * Emitted once, when the list is filled.
   */
  g_signal_new ("loaded", CLARA_TYPE_JOBS_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraJobsModel::failed:
   * @self: a model
   * @error: what went wrong; clara_jobs_model_reload() tries again
   */
  g_signal_new ("failed", CLARA_TYPE_JOBS_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_jobs_model_init (ClaraJobsModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * clara_jobs_model_new:
 * @workspace: a workspace
 *
 * Returns: (transfer full): its jobs, empty until `loaded`
 */
ClaraJobsModel *
clara_jobs_model_new (ClaraWorkspace *workspace)
{
  ClaraJobsModel *self = g_object_new (CLARA_TYPE_JOBS_MODEL, NULL);

  self->session = g_object_ref (clara_workspace_get_session (workspace));
  self->live = clara_live_new (workspace, self, &live_funcs);

  return self;
}

/**
 * clara_jobs_model_is_loaded:
 * @self: a model
 *
 * Returns: whether the list was filled
 */
gboolean
clara_jobs_model_is_loaded (ClaraJobsModel *self)
{
  g_return_val_if_fail (CLARA_IS_JOBS_MODEL (self), FALSE);

  return clara_live_is_loaded (self->live);
}

/**
 * clara_jobs_model_reload:
 * @self: a model
 *
 * Reads the jobs again.
 */
void
clara_jobs_model_reload (ClaraJobsModel *self)
{
  g_return_if_fail (CLARA_IS_JOBS_MODEL (self));

  clara_live_want (self->live);
}
