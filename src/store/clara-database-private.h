/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection-private.h"

G_BEGIN_DECLS

/* Inside the room: what the object is made of, and what is done outside of a transaction. */

#define CLARA_DATABASE_FILE_NAME "clara.db"

/**
 * ClaraWriterFunc:
 * @writer: the connection that writes, outside of a transaction
 * @folder: the workspace's folder
 * @data: what the caller gave along
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
typedef gboolean (*ClaraWriterFunc) (ClaraConnection *writer, const char *folder, gpointer data,
                                     GError **error);

struct _ClaraDatabase
{
  GObject          parent_instance;

  char            *folder;        /* (owned), never changes */
  char            *path;          /* (owned), never changes */
  struct _ClaraWorker *write_worker; /* (owned): one thread */
  struct _ClaraWorker *read_worker;  /* (owned) */

  GMutex           writer_mutex;  /* who holds it may use @writer */
  ClaraConnection *writer;        /* (owned) (nullable): %NULL once closed */
  GThread         *writer_thread; /* (unowned) (nullable): who holds the mutex; read and set atomically */

  GMutex           readers_mutex;
  GCond            reader_home;
  GPtrArray       *idle_readers;  /* (owned): ClaraConnection */
  guint            n_readers;     /* idle and lent */
  gboolean         closed;

  guint            wait_ms;       /* how long to wait for others; read and set atomically */
  guint            run_ms;        /* how long one function's statements may take; 0: no end */

  GSource         *watch;         /* (owned) (nullable); on the thread that watches only */
  int              looking;       /* a look is on its way; read and set atomically */

  GMutex           watcher_mutex;
  ClaraConnection *watcher;       /* (owned) (nullable): asked for nothing but whether there is news */
  gboolean         watcher_closed;
  gint64           seen_version;

  GMutex           news_mutex;
  GMainContext    *news_context;  /* (owned) (nullable): where to tell of changes */
  GSource         *news;          /* (owned) (nullable): word that is on its way there */
};

gboolean clara_database_with_writer (ClaraDatabase     *self,
                                     ClaraWriterFunc    func,
                                     gpointer           data,
                                     GCancellable      *cancellable,
                                     GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_database_tell        (ClaraDatabase     *self);
guint    clara_database_changed_signal
                                    (void);

gboolean clara_backups_write_to     (ClaraConnection   *connection,
                                     const char        *path,
                                     GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
