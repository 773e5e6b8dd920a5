/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/**
 * ClaraBackup:
 * @path: (owned): where it lies
 * @version: the version of its tables
 * @at: ms since the epoch, UTC
 * @size: in bytes
 */
typedef struct
{
  char   *path;
  int     version;
  gint64  at;
  gint64  size;
} ClaraBackup;

GPtrArray *clara_backups_list   (const char     *folder,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
char      *clara_backups_make   (ClaraDatabase  *database,
                                 GCancellable   *cancellable,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_backups_restore
                                (const char     *folder,
                                 const char     *path,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_backups_take   (ClaraDatabase  *database,
                                 const char     *path,
                                 GCancellable   *cancellable,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_backups_drop_damaged
                                (const char     *folder,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_backup_free    (ClaraBackup    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraBackup, clara_backup_free)

G_END_DECLS
