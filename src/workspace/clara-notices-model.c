/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-notices-model.h"

#include "clara-notices.h"
#include "clara-workspace-private.h"

/**
 * ClaraNoticeItem:
 *
 * One piece of news that the member has not read. Never changes. Main thread only.
 */
struct _ClaraNoticeItem
{
  GObject parent_instance;

  ClaraNotice *notice; /* (owned) */
};

/**
 * ClaraNoticesModel:
 *
 * What the member who is signed in has not read yet, the newest first, kept as the workspace is: a #GListModel of
 * #ClaraNoticeItem. The same notice is the same object for as long as it is there. Main thread only; never waits.
 */
struct _ClaraNoticesModel
{
  GObject parent_instance;

  ClaraDatabase *database; /* (owned) */
  ClaraNews *news;         /* (owned) */
  ClaraId member;
  GPtrArray *items;          /* (owned) (element-type ClaraNoticeItem) */
  GCancellable *cancellable; /* (owned) */
  gboolean wanted;
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

static void clara_notices_model_list_model_init (GListModelInterface *iface);
static void read_wanted (ClaraNoticesModel *self);

G_DEFINE_FINAL_TYPE (ClaraNoticeItem, clara_notice_item, G_TYPE_OBJECT)

G_DEFINE_FINAL_TYPE_WITH_CODE (ClaraNoticesModel,
                               clara_notices_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      clara_notices_model_list_model_init))

static void
clara_notice_item_finalize (GObject *object)
{
  clara_notice_free (CLARA_NOTICE_ITEM (object)->notice);

  G_OBJECT_CLASS (clara_notice_item_parent_class)->finalize (object);
}

static void
clara_notice_item_class_init (ClaraNoticeItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_notice_item_finalize;
}

static void
clara_notice_item_init (ClaraNoticeItem *self)
{
}

/**
 * clara_notice_item_get_notice:
 * @self: an item
 *
 * Returns: (transfer none): the notice
 */
const ClaraNotice *
clara_notice_item_get_notice (ClaraNoticeItem *self)
{
  g_return_val_if_fail (CLARA_IS_NOTICE_ITEM (self), NULL);

  return self->notice;
}

static GType
clara_notices_model_get_item_type (GListModel *model)
{
  return CLARA_TYPE_NOTICE_ITEM;
}

static guint
clara_notices_model_get_n_items (GListModel *model)
{
  return CLARA_NOTICES_MODEL (model)->items->len;
}

static gpointer
clara_notices_model_get_item (GListModel *model, guint position)
{
  ClaraNoticesModel *self = CLARA_NOTICES_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
clara_notices_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = clara_notices_model_get_item_type;
  iface->get_n_items = clara_notices_model_get_n_items;
  iface->get_item = clara_notices_model_get_item;
}

/* Takes the notices out of @notices. What was there before stays the same object. */
static void
take_notices (ClaraNoticesModel *self, GPtrArray *notices)
{
  g_autoptr (GHashTable) known = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GPtrArray) before = self->items;
  GPtrArray *now = g_ptr_array_new_full (notices->len, g_object_unref);
  guint first = 0, last = 0, shorter;

  for (guint i = 0; i < before->len; i++)
    {
      ClaraNoticeItem *item = g_ptr_array_index (before, i);

      g_hash_table_insert (known, &item->notice->id, item);
    }
  g_ptr_array_set_free_func (notices, NULL);
  for (guint i = 0; i < notices->len; i++)
    {
      ClaraNotice *notice = g_ptr_array_index (notices, i);
      ClaraNoticeItem *item = g_hash_table_lookup (known, &notice->id);

      if (item != NULL)
        clara_notice_free (notice);
      else
        {
          item = g_object_new (CLARA_TYPE_NOTICE_ITEM, NULL);
          item->notice = notice;
          g_ptr_array_add (now, item);
          continue;
        }
      g_ptr_array_add (now, g_object_ref (item));
    }
  g_ptr_array_set_size (notices, 0);
  self->items = now;

  shorter = MIN (before->len, now->len);
  while (first < shorter && g_ptr_array_index (before, first) == g_ptr_array_index (now, first))
    first++;
  while (last < shorter - first && g_ptr_array_index (before, before->len - 1 - last) ==
                                       g_ptr_array_index (now, now->len - 1 - last))
    last++;
  if (before->len != now->len || first + last < before->len)
    g_list_model_items_changed (G_LIST_MODEL (self), first, before->len - first - last,
                                now->len - first - last);
}

/* One reading. */
typedef struct
{
  GWeakRef self;
  ClaraId member;
  GPtrArray *notices; /* (owned) (nullable) (element-type ClaraNotice) */
} Reading;

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  g_clear_pointer (&reading->notices, g_ptr_array_unref);
  reading->notices = clara_notices_list (connection, &reading->member, TRUE, error);

  return reading->notices != NULL;
}

static void
read_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  g_autoptr (ClaraNoticesModel) self = g_weak_ref_get (&reading->self);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  if (self != NULL)
    {
      self->reading = FALSE;
      if (worked)
        take_notices (self, reading->notices);
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
      if (worked && !self->loaded)
        {
          self->loaded = TRUE;
          g_signal_emit (self, signals[SIGNAL_LOADED], 0);
        }
      if (worked)
        read_wanted (self);
    }
  g_weak_ref_clear (&reading->self);
  g_clear_pointer (&reading->notices, g_ptr_array_unref);
  g_free (reading);
}

static void
read_wanted (ClaraNoticesModel *self)
{
  Reading *reading;

  if (self->reading || !self->wanted)
    return;

  self->reading = TRUE;
  self->wanted = FALSE;
  reading = g_new0 (Reading, 1);
  g_weak_ref_init (&reading->self, self);
  reading->member = self->member;
  clara_database_read_async (self->database, G_PRIORITY_DEFAULT, read_cb, reading, NULL,
                             self->cancellable, read_done_cb, reading);
}

/* A candidacy that was erased takes its notices along. */
static void
changes_cb (ClaraNoticesModel *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const ClaraChange *change = &g_array_index (changes, ClaraChange, i);

      if ((change->entity == CLARA_ENTITY_NOTICE && clara_id_equal (&change->id, &self->member)) ||
          (change->entity == CLARA_ENTITY_CANDIDACY && self->items->len > 0))
        self->wanted = TRUE;
    }
  read_wanted (self);
}

static void
clara_notices_model_dispose (GObject *object)
{
  ClaraNoticesModel *self = CLARA_NOTICES_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  if (self->news != NULL)
    g_signal_handlers_disconnect_by_data (self->news, self);
  g_clear_object (&self->news);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_notices_model_parent_class)->dispose (object);
}

static void
clara_notices_model_finalize (GObject *object)
{
  ClaraNoticesModel *self = CLARA_NOTICES_MODEL (object);

  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_notices_model_parent_class)->finalize (object);
}

static void
clara_notices_model_class_init (ClaraNoticesModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_notices_model_dispose;
  object_class->finalize = clara_notices_model_finalize;

  /**
   * ClaraNoticesModel::loaded:
   * @self: a model
   *
   * Emitted once, when the list is filled.
   */
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", CLARA_TYPE_NOTICES_MODEL, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ClaraNoticesModel::failed:
   * @self: a model
   * @error: what went wrong; clara_notices_model_reload() tries again
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", CLARA_TYPE_NOTICES_MODEL, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_notices_model_init (ClaraNoticesModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
}

/**
 * clara_notices_model_new:
 * @workspace: a workspace
 *
 * Returns: (transfer full): the member's notices, empty until `loaded`
 */
ClaraNoticesModel *
clara_notices_model_new (ClaraWorkspace *workspace)
{
  ClaraNoticesModel *self = g_object_new (CLARA_TYPE_NOTICES_MODEL, NULL);

  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->news = g_object_ref (clara_workspace_get_news (workspace));
  self->member = *clara_session_get_member (clara_workspace_get_session (workspace));
  g_signal_connect_swapped (self->news, "changes", G_CALLBACK (changes_cb), self);
  g_signal_connect_swapped (self->news, "everything", G_CALLBACK (clara_notices_model_reload),
                            self);
  clara_notices_model_reload (self);

  return self;
}

/**
 * clara_notices_model_is_loaded:
 * @self: a model
 *
 * Returns: whether the list was filled
 */
gboolean
clara_notices_model_is_loaded (ClaraNoticesModel *self)
{
  g_return_val_if_fail (CLARA_IS_NOTICES_MODEL (self), FALSE);

  return self->loaded;
}

/**
 * clara_notices_model_reload:
 * @self: a model
 *
 * Reads the notices again.
 */
void
clara_notices_model_reload (ClaraNoticesModel *self)
{
  g_return_if_fail (CLARA_IS_NOTICES_MODEL (self));

  self->wanted = TRUE;
  read_wanted (self);
}

static gboolean
mark_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraId *notice = data;

  return clara_notices_mark_read (write, clara_write_get_member (write),
                                  clara_id_is_zero (notice) ? NULL : notice, error);
}

/**
 * clara_workspace_read_notice_async:
 * @self: a workspace
 * @notice: (nullable): a notice of the member; %NULL: all
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * The member has read it: it leaves #ClaraNoticesModel.
 */
void
clara_workspace_read_notice_async (ClaraWorkspace *self,
                                   const ClaraId *notice,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { mark_cb, NULL };
  ClaraId *data = g_new0 (ClaraId, 1);

  if (notice != NULL)
    *data = *notice;
  clara_workspace_call_async (self, &steps, data, g_free, clara_workspace_read_notice_async,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_read_notice_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_read_notice_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_read_notice_async, error) !=
         NULL;
}
