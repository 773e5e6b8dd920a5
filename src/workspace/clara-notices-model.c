/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-notices-model.h"

#include "clara-live-private.h"
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

  ClaraLive *live; /* (owned) */
  ClaraId member;
  GPtrArray *items; /* (owned) (element-type ClaraNoticeItem) */
};

static void clara_notices_model_list_model_init (GListModelInterface *iface);

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

  clara_live_splice (G_LIST_MODEL (self), before, now);
}

/* One reading. */
typedef struct
{
  ClaraId member;
  GPtrArray *notices; /* (owned) (nullable) (element-type ClaraNotice) */
} Reading;

static gpointer
begin (gpointer model)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->member = CLARA_NOTICES_MODEL (model)->member;

  return reading;
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  g_clear_pointer (&reading->notices, g_ptr_array_unref);
  reading->notices = clara_notices_list (connection, &reading->member, TRUE, error);

  return reading->notices != NULL;
}

static void
take (gpointer model, gpointer data)
{
  take_notices (model, ((Reading *) data)->notices);
}

static void
end (gpointer data)
{
  g_clear_pointer (&((Reading *) data)->notices, g_ptr_array_unref);
  g_free (data);
}

/* A candidacy that was erased takes its notices along. */
static gboolean
concerns (gpointer model, GArray *changes)
{
  ClaraNoticesModel *self = model;

  for (guint i = 0; i < changes->len; i++)
    {
      const ClaraChange *change = &g_array_index (changes, ClaraChange, i);

      if ((change->entity == CLARA_ENTITY_NOTICE && clara_id_equal (&change->id, &self->member)) ||
          (change->entity == CLARA_ENTITY_CANDIDACY && self->items->len > 0))
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
  .priority = G_PRIORITY_DEFAULT,
};

static void
clara_notices_model_finalize (GObject *object)
{
  ClaraNoticesModel *self = CLARA_NOTICES_MODEL (object);

  clara_live_free (self->live);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (clara_notices_model_parent_class)->finalize (object);
}

static void
clara_notices_model_class_init (ClaraNoticesModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = clara_notices_model_finalize;

  /**
   * ClaraNoticesModel::loaded:
   * @self: a model
   *
   * Emitted once, when the list is filled.
   */
  g_signal_new ("loaded", CLARA_TYPE_NOTICES_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ClaraNoticesModel::failed:
   * @self: a model
   * @error: what went wrong; clara_notices_model_reload() tries again
   */
  g_signal_new ("failed", CLARA_TYPE_NOTICES_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
clara_notices_model_init (ClaraNoticesModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
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

  self->member = *clara_session_get_member (clara_workspace_get_session (workspace));
  self->live = clara_live_new (workspace, self, &live_funcs);

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

  return clara_live_is_loaded (self->live);
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

  clara_live_want (self->live);
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
