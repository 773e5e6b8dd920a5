/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-news.h"

#include "clara-changes.h"

/* So many changes are told of at a time; what a sync of thousands leaves comes in some turns of the loop. */
#define MAX_CHANGES 2000u

/**
 * ClaraNews:
 *
 * Tells of what has changed in a workspace since it was made, by this program or another one, in the order of the
 * commits. What it tells was durable before. Made and used in one thread, which never waits.
 */
struct _ClaraNews
{
  GObject parent_instance;

  ClaraDatabase *database;   /* (owned) */
  GCancellable *cancellable; /* (owned) */
  gint64 seq;                /* what was told of; below 0: not known yet */
  gboolean reading;
  gboolean again; /* news came while reading */
};

enum
{
  SIGNAL_CHANGES,
  SIGNAL_EVERYTHING,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraNews, clara_news, G_TYPE_OBJECT)

/* One look. */
typedef struct
{
  gint64 seq;
  gboolean first;
  gboolean complete;
  GArray *changes; /* (owned) (nullable) */
} Look;

static void look (ClaraNews *self);

static void
look_free (gpointer data)
{
  Look *look_data = data;

  g_clear_pointer (&look_data->changes, g_array_unref);
  g_free (look_data);
}

static gboolean
look_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Look *look_data = data;

  if (look_data->first)
    return clara_changes_get_last (connection, &look_data->seq, error);

  g_clear_pointer (&look_data->changes, g_array_unref);
  look_data->changes = clara_changes_since (connection, look_data->seq, MAX_CHANGES,
                                            &look_data->complete, error);
  /* What was pruned is told of as "everything", and so is all that came with it. */
  if (look_data->changes != NULL && !look_data->complete)
    return clara_changes_get_last (connection, &look_data->seq, error);

  return look_data->changes != NULL;
}

static void
tell (ClaraNews *self, Look *look_data)
{
  guint n = look_data->changes != NULL ? look_data->changes->len : 0;

  if (look_data->first)
    {
      self->seq = look_data->seq;
      return;
    }
  if (!look_data->complete)
    {
      self->seq = look_data->seq;
      g_signal_emit (self, signals[SIGNAL_EVERYTHING], 0);
      return;
    }
  if (n == 0)
    return;

  self->seq = g_array_index (look_data->changes, ClaraChange, n - 1).seq;
  self->again = self->again || n == MAX_CHANGES;
  g_signal_emit (self, signals[SIGNAL_CHANGES], 0, look_data->changes);
}

/* Whoever let go of it in the meantime is not told. */
typedef struct
{
  GWeakRef self;
  Look *look; /* (owned) */
} Call;

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Call *call = user_data;
  g_autoptr (ClaraNews) self = g_weak_ref_get (&call->self);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read_finish (CLARA_DATABASE (source), result, &error);

  if (self != NULL)
    {
      self->reading = FALSE;
      if (worked)
        tell (self, call->look);
      /* What could not be read now is read with the next news. */
      if (worked && self->again)
        {
          self->again = FALSE;
          look (self);
        }
    }
  g_weak_ref_clear (&call->self);
  look_free (call->look);
  g_free (call);
}

static void
look (ClaraNews *self)
{
  Call *call;

  if (self->reading)
    {
      self->again = TRUE;
      return;
    }

  self->reading = TRUE;
  call = g_new0 (Call, 1);
  g_weak_ref_init (&call->self, self);
  call->look = g_new0 (Look, 1);
  call->look->seq = self->seq;
  call->look->first = self->seq < 0;
  clara_database_read_async (self->database, G_PRIORITY_DEFAULT, look_cb, call->look, NULL,
                             self->cancellable, looked_cb, call);
}

static void
clara_news_dispose (GObject *object)
{
  ClaraNews *self = CLARA_NEWS (object);

  g_cancellable_cancel (self->cancellable);
  if (self->database != NULL)
    {
      clara_database_unwatch (self->database);
      g_signal_handlers_disconnect_by_data (self->database, self);
    }
  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_news_parent_class)->dispose (object);
}

static void
clara_news_finalize (GObject *object)
{
  g_object_unref (CLARA_NEWS (object)->cancellable);

  G_OBJECT_CLASS (clara_news_parent_class)->finalize (object);
}

static void
clara_news_class_init (ClaraNewsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_news_dispose;
  object_class->finalize = clara_news_finalize;

  /**
   * ClaraNews::changes:
   * @self: news
   * @changes: (element-type ClaraChange): what has changed, the oldest first; belongs to the emission
   */
  signals[SIGNAL_CHANGES] = g_signal_new ("changes", CLARA_TYPE_NEWS, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ARRAY);

  /**
   * ClaraNews::everything:
   * @self: news
   *
   * Emitted where the log of changes was pruned before it was read: everything shown has to be read again.
   */
  signals[SIGNAL_EVERYTHING] = g_signal_new ("everything", CLARA_TYPE_NEWS, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_news_init (ClaraNews *self)
{
  self->seq = -1;
  self->cancellable = g_cancellable_new ();
}

/**
 * clara_news_new:
 * @database: a workspace that nobody watches yet
 *
 * Returns: (transfer full): news of what changes from now on; a model that is filled afterwards misses nothing
 */
ClaraNews *
clara_news_new (ClaraDatabase *database)
{
  ClaraNews *self = g_object_new (CLARA_TYPE_NEWS, NULL);

  self->database = g_object_ref (database);
  g_signal_connect_swapped (database, "changed", G_CALLBACK (look), self);
  clara_database_watch (database);
  look (self);

  return self;
}
