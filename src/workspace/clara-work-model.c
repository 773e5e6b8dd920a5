/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-work-model.h"

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

  ClaraDatabase *database;   /* (owned) */
  ClaraNews *news;           /* (owned) */
  gboolean sees_all;         /* else of the jobs of which something was shared */
  GPtrArray *items;          /* (owned) (element-type ClaraJobWork) */
  GCancellable *cancellable; /* (owned) */
  gboolean wanted;
  gboolean reading;
};

static void clara_work_model_list_model_init (GListModelInterface *iface);
static void read_wanted (ClaraWorkModel *self);

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
  GWeakRef self;
  gboolean sees_all;
  GPtrArray *found; /* (owned) */
} Reading;

static void
reading_free (Reading *reading)
{
  g_weak_ref_clear (&reading->self);
  g_clear_pointer (&reading->found, g_ptr_array_unref);
  g_free (reading);
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;
  g_autoptr (GPtrArray)
      jobs = clara_workspace_read_jobs (connection, FALSE, reading->sees_all, error);

  if (jobs == NULL)
    return FALSE;
  g_clear_pointer (&reading->found, g_ptr_array_unref);
  reading->found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);
      ClaraWorkCounts counts;
      ClaraJobWork *work;

      if (!clara_work_count (connection, &job->id, &counts, error))
        return FALSE;
      if (count_open (&counts) + counts.failed + counts.paused == 0)
        continue;
      work = g_object_new (CLARA_TYPE_JOB_WORK, NULL);
      work->job = job->id;
      work->title = g_strdup (job->title);
      work->counts = counts;
      work->most = count_open (&counts);
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
take (ClaraWorkModel *self, GPtrArray *found)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_before = self->items->len;
  gboolean same = n_before == found->len;

  for (guint i = 0; i < found->len; i++)
    {
      ClaraJobWork *fresh = g_ptr_array_index (found, i);
      ClaraJobWork *known = find_same (self->items, &fresh->job);

      if (known != NULL)
        {
          known->counts = fresh->counts;
          known->most = count_open (&fresh->counts) == 0 ? 0 : MAX (known->most, fresh->most);
        }
      g_ptr_array_add (items, g_object_ref (known != NULL ? known : fresh));
      same = same && known != NULL && g_ptr_array_index (self->items, i) == (gpointer) known;
    }

  g_ptr_array_unref (self->items);
  self->items = items;
  if (!same)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, items->len);
  for (guint i = 0; i < items->len; i++)
    g_signal_emit (g_ptr_array_index (items, i), item_changed, 0);
  g_signal_emit (self, model_changed, 0);
}

static void
read_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  g_autoptr (ClaraWorkModel) self = g_weak_ref_get (&reading->self);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  /* Who cannot be told how far it is still sees the board fill; the next news tries again. */
  if (!worked && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_debug ("the work could not be counted: %s", error->message);
  if (self != NULL)
    {
      self->reading = FALSE;
      if (worked)
        take (self, reading->found);
      read_wanted (self);
    }
  reading_free (reading);
}

static void
read_wanted (ClaraWorkModel *self)
{
  Reading *reading;

  if (self->reading || !self->wanted || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->wanted = FALSE;
  self->reading = TRUE;
  reading = g_new0 (Reading, 1);
  g_weak_ref_init (&reading->self, self);
  reading->sees_all = self->sees_all;
  clara_database_read_async (self->database, G_PRIORITY_LOW, read_cb, reading, NULL,
                             self->cancellable, read_done_cb, reading);
}

static void
want (ClaraWorkModel *self)
{
  self->wanted = TRUE;
  read_wanted (self);
}

static void
changes_cb (ClaraWorkModel *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      ClaraEntity entity = g_array_index (changes, ClaraChange, i).entity;

      if (entity == CLARA_ENTITY_WORK || entity == CLARA_ENTITY_CANDIDACY)
        {
          want (self);
          return;
        }
    }
}

static void
clara_work_model_dispose (GObject *object)
{
  ClaraWorkModel *self = CLARA_WORK_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  if (self->news != NULL)
    g_signal_handlers_disconnect_by_data (self->news, self);
  g_clear_object (&self->news);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_work_model_parent_class)->dispose (object);
}

static void
clara_work_model_finalize (GObject *object)
{
  ClaraWorkModel *self = CLARA_WORK_MODEL (object);

  g_ptr_array_unref (self->items);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (clara_work_model_parent_class)->finalize (object);
}

static void
clara_work_model_class_init (ClaraWorkModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_work_model_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_work_model_finalize;

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
  self->cancellable = g_cancellable_new ();
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

  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->news = g_object_ref (clara_workspace_get_news (workspace));
  self->sees_all = clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_SEE_ALL);
  g_signal_connect_swapped (self->news, "changes", G_CALLBACK (changes_cb), self);
  g_signal_connect_swapped (self->news, "everything", G_CALLBACK (want), self);
  want (self);

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
