/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection-private.h"

G_BEGIN_DECLS

/**
 * ClaraMigration:
 * @version: the version that the tables have afterwards; they stand in this order, from 1, without gaps
 * @name: (owned): of the file
 * @sql: (owned): its statements
 */
typedef struct
{
  int     version;
  char   *name;
  GBytes *sql;
} ClaraMigration;

GPtrArray *clara_migrations_load (GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_migrations_run  (ClaraConnection  *connection,
                                  GPtrArray        *migrations,
                                  const char       *folder,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_migrations_get_version
                                 (ClaraConnection  *connection,
                                  int              *version,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* Copies what @connection shows into a new file in the backups of @folder. */
char      *clara_backups_write   (ClaraConnection  *connection,
                                  const char       *folder,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
