/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-live-private.h"

/**
 * ClaraLive:
 *
 * The reading part of a live model, which owns it. Main thread only.
 */
struct _ClaraLive
{
  ClaraDatabase *database; /* (owned) */
  ClaraNews *news;         /* (owned) */
  GObject *model;          /* (unowned): owns this */
  const ClaraLiveFuncs *funcs;
  GCancellable *cancellable; /* (owned) */
  gboolean wanted;
  gboolean reading;
  gboolean loaded;
};

/* One reading. The model may be gone before it ends. */
typedef struct
{
  GWeakRef model;
  ClaraLive *live; /* (unowned): as long as the model lives */
  const ClaraLiveFuncs *funcs;
  gpointer data;
} Reading;

static void read_wanted (ClaraLive *self);

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  return reading->funcs->read (connection, reading->data, error);
}

static void
take (ClaraLive *self, Reading *reading)
{
  self->funcs->take (self->model, reading->data);
  if (!self->loaded)
    {
      self->loaded = TRUE;
      g_signal_emit_by_name (self->model, "loaded");
    }
}

/* What failed would fail again at once: the next news, or a person, tries again, and then with everything. */
static void
give_up (ClaraLive *self, const GError *error)
{
  if (self->funcs->everything != NULL)
    self->funcs->everything (self->model);
  self->wanted = TRUE;
  g_signal_emit_by_name (self->model, "failed", error);
}

static void
read_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  g_autoptr (GObject) model = g_weak_ref_get (&reading->model);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  if (model != NULL && !g_cancellable_is_cancelled (reading->live->cancellable))
    {
      reading->live->reading = FALSE;
      if (worked)
        take (reading->live, reading);
      else
        give_up (reading->live, error);
      if (worked)
        read_wanted (reading->live);
    }
  g_weak_ref_clear (&reading->model);
  reading->funcs->end (reading->data);
  g_free (reading);
}

static void
read_wanted (ClaraLive *self)
{
  Reading *reading;

  if (self->reading || !self->wanted)
    return;

  self->reading = TRUE;
  self->wanted = FALSE;
  reading = g_new0 (Reading, 1);
  g_weak_ref_init (&reading->model, self->model);
  reading->live = self;
  reading->funcs = self->funcs;
  reading->data = self->funcs->begin (self->model);
  clara_database_read_async (self->database, self->funcs->priority, read_cb, reading, NULL,
                             self->cancellable, read_done_cb, reading);
}

static void
changes_cb (ClaraLive *self, GArray *changes)
{
  if (self->funcs->concerns (self->model, changes))
    self->wanted = TRUE;
  read_wanted (self);
}

/**
 * clara_live_want:
 * @self: the reading part of a live model
 *
 * Reads everything again.
 */
void
clara_live_want (ClaraLive *self)
{
  if (self->funcs->everything != NULL)
    self->funcs->everything (self->model);
  self->wanted = TRUE;
  read_wanted (self);
}

/**
 * clara_live_new:
 * @workspace: what is read
 * @model: (transfer none): who owns it
 * @funcs: (transfer none): what the model is made of; lives as long as the program
 *
 * Begins to read, and to hear of news.
 *
 * Returns: (transfer full): the reading part of @model
 */
ClaraLive *
clara_live_new (ClaraWorkspace *workspace, gpointer model, const ClaraLiveFuncs *funcs)
{
  ClaraLive *self = g_new0 (ClaraLive, 1);

  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->news = g_object_ref (clara_workspace_get_news (workspace));
  self->model = model;
  self->funcs = funcs;
  self->cancellable = g_cancellable_new ();
  g_signal_connect_swapped (self->news, "changes", G_CALLBACK (changes_cb), self);
  g_signal_connect_swapped (self->news, "everything", G_CALLBACK (clara_live_want), self);
  clara_live_want (self);

  return self;
}

/**
 * clara_live_free:
 * @self: (nullable) (transfer full): the reading part of a model that goes
 */
void
clara_live_free (ClaraLive *self)
{
  if (self == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  g_signal_handlers_disconnect_by_data (self->news, self);
  g_object_unref (self->news);
  g_object_unref (self->database);
  g_object_unref (self->cancellable);
  g_free (self);
}

/**
 * clara_live_is_loaded:
 * @self: the reading part of a live model
 *
 * Returns: whether a first reading was taken over
 */
gboolean
clara_live_is_loaded (ClaraLive *self)
{
  return self->loaded;
}

/**
 * clara_live_splice:
 * @model: a list model that has taken @now over
 * @before: what was in it
 * @now: what is in it, with the same objects where they stayed
 *
 * Tells of what differs between two lists, as one change; of nothing where nothing does.
 */
void
clara_live_splice (GListModel *model, GPtrArray *before, GPtrArray *now)
{
  guint first = 0, last = 0, shorter = MIN (before->len, now->len);

  while (first < shorter && g_ptr_array_index (before, first) == g_ptr_array_index (now, first))
    first++;
  while (last < shorter - first && g_ptr_array_index (before, before->len - 1 - last) ==
                                       g_ptr_array_index (now, now->len - 1 - last))
    last++;
  if (before->len != now->len || first + last < before->len)
    g_list_model_items_changed (model, first, before->len - first - last, now->len - first - last);
}
