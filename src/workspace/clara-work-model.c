/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-work-model.h"

#include "clara-live-private.h"
#include "clara-work.h"
#include "clara-workspace-private.h"

/**
 * ClaraJobWork:
 *
 * How far the screening of one job is. The same object for as long as there is work; emits `changed`. Main thread only.
 */
struct _ClaraJobWork
{
  GObject parent_instance;

  ClaraId job;
  char *title; /* (owned) */
  ClaraWorkCounts counts;
  guint most; /* the most that was open at once: what the share is a share of */
};

/**
 * ClaraWorkModel:
 *
 * The work that is waiting or under way, a row a job, kept as the workspace is, whoever does the work: a #GListModel in
 * the order of the titles. Emits `changed` whenever a number is another than before. Main thread only; never waits.
 */
struct _ClaraWorkModel
{
  GObject parent_instance;

  ClaraLive *live;   /* (owned) */
  gboolean sees_all; /* else of the jobs of which something was shared */
  GPtrArray *items;  /* (owned) (element-type ClaraJobWork) */
};

static void clara_work_model_list_model_init (GListModelInterface *iface);

static guint item_changed, model_changed;

G_DEFINE_FINAL_TYPE (ClaraJobWork, clara_job_work, G_TYPE_OBJECT)

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraWorkModel,
                               clara_work_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_work_model_list_model_init))

static guint
count_open (const ClaraWorkCounts *counts)
{
  return counts->ready + counts->claimed;
}

static void
clara_job_work_finalize (GObject *object)
{
  g_free (CLARA_JOB_WORK (object)->title);

  G_OBJECT_CLASS (clara_job_work_parent_class)->finalize (object);
}

static void
clara_job_work_class_init (ClaraJobWorkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_job_work_finalize;

  /**
   * ClaraJobWork::changed:
   * @self: the work on a job
   */
  item_changed = g_signal_new ("changed", CLARA_TYPE_JOB_WORK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
clara_job_work_init (ClaraJobWork *self)
{
}

static GType
clara_work_model_get_item_type (GListModel *model)
{
  return CLARA_TYPE_JOB_WORK;
}

static guint
clara_work_model_get_n_items (GListModel *model)
{
  return CLARA_WORK_MODEL (model)->items->len;
}

static gpointer
clara_work_model_get_item (GListModel *model, guint position)
{
  ClaraWorkModel *self = CLARA_WORK_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
clara_work_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_work_model_get_item_type;
  iface->get_n_items = clara_work_model_get_n_items;
  iface->get_item = clara_work_model_get_item;
}

/* One reading: ClaraJobWork, of jobs with something to tell. */
typedef struct
{
  gboolean sees_all;
  GPtrArray *found; /* (owned) (nullable) */
} Reading;

static gpointer
begin (gpointer model)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->sees_all = CLARA_WORK_MODEL (model)->sees_all;

  return reading;
}

static void
end (gpointer data)
{
  g_clear_pointer (&((Reading *) data)->found, g_ptr_array_unref);
  g_free (data);
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;
  g_autoptr (GPtrArray)
      jobs = clara_workspace_read_jobs (connection, FALSE, reading->sees_all, error);
  g_autoptr (GHashTable) counted = jobs == NULL ? NULL : clara_work_count_jobs (connection, error);

  if (counted == NULL)
    return FALSE;
  g_clear_pointer (&reading->found, g_ptr_array_unref);
  reading->found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);
      const ClaraWorkCounts *counts = g_hash_table_lookup (counted, &job->id);
      ClaraJobWork *work;

      if (counts == NULL || count_open (counts) + counts->failed + counts->paused == 0)
        continue;
      work = g_object_new (CLARA_TYPE_JOB_WORK, NULL);
      work->job = job->id;
      work->title = g_strdup (job->title);
      work->counts = *counts;
      work->most = count_open (counts);
      g_ptr_array_add (reading->found, work);
    }

  return TRUE;
}

static ClaraJobWork *
find_same (GPtrArray *items, const ClaraId *job)
{
  for (guint i = 0; i < items->len; i++)
    if (clara_id_equal (&((ClaraJobWork *) g_ptr_array_index (items, i))->job, job))
      return g_ptr_array_index (items, i);

  return NULL;
}

static void
take (gpointer model, gpointer data)
{
  ClaraWorkModel *self = model;
  GPtrArray *found = ((Reading *) data)->found;
  g_autoptr (GPtrArray) before = self->items;

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < found->len; i++)
    {
      ClaraJobWork *fresh = g_ptr_array_index (found, i);
      ClaraJobWork *known = find_same (before, &fresh->job);

      if (known != NULL)
        {
          known->counts = fresh->counts;
          known->most = count_open (&fresh->counts) == 0 ? 0 : MAX (known->most, fresh->most);
        }
      g_ptr_array_add (self->items, g_object_ref (known != NULL ? known : fresh));
    }

  clara_live_splice (G_LIST_MODEL (self), before, self->items);
  for (guint i = 0; i < self->items->len; i++)
    g_signal_emit (g_ptr_array_index (self->items, i), item_changed, 0);
  g_signal_emit (self, model_changed, 0);
}

static gboolean
concerns (gpointer model, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      ClaraEntity entity = g_array_index (changes, ClaraChange, i).entity;

      if (entity == CLARA_ENTITY_WORK || entity == CLARA_ENTITY_CANDIDACY)
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
  .priority = G_PRIORITY_LOW,
};

static void
clara_work_model_finalize (GObject *object)
{
  ClaraWorkModel *self = CLARA_WORK_MODEL (object);

  clara_live_free (self->live);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_work_model_parent_class)->finalize (object);
}

static void
clara_work_model_class_init (ClaraWorkModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_work_model_finalize;

  /**
   * ClaraWorkModel::loaded:
   * @self: a model
   *
   * Emitted once, when it was read for the first time.
   */
  g_signal_new ("loaded", CLARA_TYPE_WORK_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraWorkModel::failed:
   * @self: a model
   * @error: what went wrong; the next news tries again
   */
  g_signal_new ("failed", CLARA_TYPE_WORK_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * ClaraWorkModel::changed:
   * @self: a model
   *
   * Emitted when a number is another than before.
   */
  model_changed = g_signal_new ("changed", CLARA_TYPE_WORK_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
clara_work_model_init (ClaraWorkModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * clara_work_model_new:
 * @workspace: a workspace
 *
 * Returns: (transfer full): its work, empty until it has been read
 */
ClaraWorkModel *
clara_work_model_new (ClaraWorkspace *workspace)
{
  ClaraWorkModel *self = g_object_new (CLARA_TYPE_WORK_MODEL, NULL);

  self->sees_all = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_SEE_ALL);
  self->live = clara_live_new (workspace, self, &live_funcs);

  return self;
}

/**
 * clara_work_model_get_open:
 * @self: a model
 *
 * Returns: how many candidates wait or are under way, in all jobs
 */
guint
clara_work_model_get_open (ClaraWorkModel *self)
{
  guint n = 0;

  g_return_val_if_fail (CLARA_IS_WORK_MODEL (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    n += count_open (&((ClaraJobWork *) g_ptr_array_index (self->items, i))->counts);

  return n;
}

/**
 * clara_work_model_get_share:
 * @self: a model
 *
 * Returns: 0 … 1: how much is done of what was open at once at most
 */
double
clara_work_model_get_share (ClaraWorkModel *self)
{
  guint most = 0;

  g_return_val_if_fail (CLARA_IS_WORK_MODEL (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    most += ((ClaraJobWork *) g_ptr_array_index (self->items, i))->most;

  return most == 0 ? 1 : 1 - (double) clara_work_model_get_open (self) / most;
}

/**
 * clara_job_work_get_job:
 * @self: the work on a job
 *
 * Returns: (transfer none): the job
 */
const ClaraId *
clara_job_work_get_job (ClaraJobWork *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_WORK (self), NULL);

  return &self->job;
}

/**
 * clara_job_work_get_title:
 * @self: the work on a job
 *
 * Returns: (transfer none): the job's title
 */
const char *
clara_job_work_get_title (ClaraJobWork *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_WORK (self), NULL);

  return self->title;
}

/**
 * clara_job_work_get_counts:
 * @self: the work on a job
 *
 * Returns: (transfer none): its numbers
 */
const ClaraWorkCounts *
clara_job_work_get_counts (ClaraJobWork *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_WORK (self), NULL);

  return &self->counts;
}

/**
 * clara_job_work_get_share:
 * @self: the work on a job
 *
 * Returns: 0 … 1: how much is done of what was open at once at most
 */
double
clara_job_work_get_share (ClaraJobWork *self)
{
  g_return_val_if_fail (CLARA_IS_JOB_WORK (self), 0);

  return self->most == 0 ? 1 : 1 - (double) count_open (&self->counts) / self->most;
}
