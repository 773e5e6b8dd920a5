/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraReadFunc:
 * @connection: where to read; what it shows does not change while the function runs
 * @data: what the caller gave along
 * @error: return location for a #GError
 *
 * Reads. Runs on whatever thread the database chooses, and must not keep @connection.
 *
 * Returns: whether it worked
 */
typedef gboolean (*ClaraReadFunc) (ClaraConnection *connection, gpointer data, GError **error);

/**
 * ClaraWriteFunc:
 * @write: the transaction
 * @data: what the caller gave along
 * @error: return location for a #GError
 *
 * Writes. All of it becomes durable together, or, when it returns %FALSE, none of it. It never waits for a network or
 * a person: everybody else who wants to write waits for it.
 *
 * Returns: whether what it wrote shall stay
 */
typedef gboolean (*ClaraWriteFunc) (ClaraWrite *write, gpointer data, GError **error);

/**
 * ClaraDatabaseFlags:
 * @CLARA_DATABASE_CREATE: make the workspace's file where there is none
 * @CLARA_DATABASE_CHECK: look for damage even where the file was closed in order
 */
typedef enum
{
  CLARA_DATABASE_NONE = 0,
  CLARA_DATABASE_CREATE = 1 << 0,
  CLARA_DATABASE_CHECK = 1 << 1,
} ClaraDatabaseFlags;

#define CLARA_TYPE_DATABASE (clara_database_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDatabase, clara_database, CLARA, DATABASE, GObject)

gboolean       clara_database_exists           (const char           *folder);
ClaraDatabase *clara_database_open             (const char           *folder,
                                                ClaraDatabaseFlags    flags,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
const char    *clara_database_get_folder       (ClaraDatabase        *self);
void           clara_database_set_deadline     (ClaraDatabase        *self,
                                                guint                 wait_ms,
                                                guint                 run_ms);

gboolean       clara_database_read             (ClaraDatabase        *self,
                                                ClaraReadFunc         func,
                                                gpointer              data,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void           clara_database_read_async       (ClaraDatabase        *self,
                                                int                   priority,
                                                ClaraReadFunc         func,
                                                gpointer              data,
                                                GDestroyNotify        destroy,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
gboolean       clara_database_read_finish      (ClaraDatabase        *self,
                                                GAsyncResult         *result,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean       clara_database_write            (ClaraDatabase        *self,
                                                const ClaraId        *member,
                                                ClaraWriteFunc        func,
                                                gpointer              data,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void           clara_database_write_async      (ClaraDatabase        *self,
                                                const ClaraId        *member,
                                                int                   priority,
                                                ClaraWriteFunc        func,
                                                gpointer              data,
                                                GDestroyNotify        destroy,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
gboolean       clara_database_write_finish     (ClaraDatabase        *self,
                                                GAsyncResult         *result,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void           clara_database_watch            (ClaraDatabase        *self);
void           clara_database_unwatch          (ClaraDatabase        *self);

gboolean       clara_database_backup           (ClaraDatabase        *self,
                                                const char           *path,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_database_compact          (ClaraDatabase        *self,
                                                GCancellable         *cancellable,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_database_close            (ClaraDatabase        *self,
                                                GError              **error);

G_END_DECLS
