/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-database-private.h"

#include "clara-sqlite.h"
#include "clara-worker.h"

/* How soon the news of another program is seen, in ms: well under the second that people are promised. */
#define LOOK_EVERY_MS 250u

static gboolean
tell_cb (gpointer data)
{
  ClaraDatabase *self = data;

  g_mutex_lock (&self->news_mutex);
  g_clear_pointer (&self->news, g_source_unref);
  g_mutex_unlock (&self->news_mutex);

  g_signal_emit (self, clara_database_changed_signal (), 0);

  return G_SOURCE_REMOVE;
}

/* From any thread: says where it is watched that there is news. Word that is on its way is enough. */
void
clara_database_tell (ClaraDatabase *self)
{
  g_mutex_lock (&self->news_mutex);
  if (self->news_context != NULL && self->news == NULL)
    {
      self->news = g_idle_source_new ();
      g_source_set_priority (self->news, G_PRIORITY_DEFAULT);
      g_source_set_callback (self->news, tell_cb, g_object_ref (self), g_object_unref);
      g_source_set_static_name (self->news, "clara-database news");
      g_source_attach (self->news, self->news_context);
    }
  g_mutex_unlock (&self->news_mutex);
}

/* SQLite's number only says something where it is always asked on the same connection. */
static void
look_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  ClaraDatabase *self = source;
  gboolean news = FALSE;
  gint64 version;

  g_mutex_lock (&self->watcher_mutex);
  if (self->watcher == NULL && !self->watcher_closed)
    self->watcher = clara_sqlite_open (self->path, CLARA_SQLITE_READ, LOOK_EVERY_MS, NULL);
  if (self->watcher != NULL &&
      self->watcher->driver->get_data_version (self->watcher, &version, NULL))
    {
      /* The first look always tells: what came before it was not seen. */
      news = version != self->seen_version;
      self->seen_version = version;
    }
  g_mutex_unlock (&self->watcher_mutex);

  if (news)
    clara_database_tell (self);
  g_atomic_int_set (&self->looking, FALSE);
  g_task_return_boolean (task, TRUE);
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static gboolean
look_cb (gpointer data)
{
  g_autoptr (ClaraDatabase) self = g_weak_ref_get (data);
  g_autoptr (GTask) task = NULL;

  if (self == NULL)
    return G_SOURCE_REMOVE;

  if (!g_atomic_int_compare_and_exchange (&self->looking, FALSE, TRUE))
    return G_SOURCE_CONTINUE;

  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_source_tag (task, look_cb);
  clara_worker_push (self->read_worker, task, G_PRIORITY_DEFAULT, look_in_thread);

  return G_SOURCE_CONTINUE;
}

/**
 * clara_database_watch:
 * @self: a database
 *
 * From now on #ClaraDatabase::changed is given, in the thread-default main context of the caller: at once after what is
 * written here, and within a quarter of a second after what another program writes.
 */
void
clara_database_watch (ClaraDatabase *self)
{
  GWeakRef *weak;

  g_return_if_fail (CLARA_IS_DATABASE (self));
  g_return_if_fail (self->watch == NULL);

  g_mutex_lock (&self->news_mutex);
  self->news_context = g_main_context_ref_thread_default ();
  g_mutex_unlock (&self->news_mutex);

  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  self->watch = g_timeout_source_new (LOOK_EVERY_MS);
  g_source_set_callback (self->watch, look_cb, weak, weak_ref_free);
  g_source_set_static_name (self->watch, "clara-database watch");
  g_source_attach (self->watch, self->news_context);
}

/**
 * clara_database_unwatch:
 * @self: a database
 *
 * Ends what clara_database_watch() began, from the same thread. Word that is on its way may still come.
 */
void
clara_database_unwatch (ClaraDatabase *self)
{
  g_return_if_fail (CLARA_IS_DATABASE (self));

  if (self->watch == NULL)
    return;

  g_source_destroy (self->watch);
  g_clear_pointer (&self->watch, g_source_unref);

  g_mutex_lock (&self->news_mutex);
  g_clear_pointer (&self->news_context, g_main_context_unref);
  g_mutex_unlock (&self->news_mutex);
}
