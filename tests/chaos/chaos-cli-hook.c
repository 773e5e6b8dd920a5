/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-instant.h"

/*
 * Stands between `clara-cli` and two functions, in a build of it for tests alone, so that the very program people run can
 * be killed at named instants. Besides those of chaos-instant.h it has `durable` and `said`: just before and after it
 * tells what it has done.
 */

ClaraDatabase *__real_clara_database_open (const char *folder,
                                           ClaraDatabaseFlags flags,
                                           GCancellable *cancellable,
                                           GError **error);
ClaraDatabase *__wrap_clara_database_open (const char *folder,
                                           ClaraDatabaseFlags flags,
                                           GCancellable *cancellable,
                                           GError **error);
gboolean __real_clara_cli_flush (void);
gboolean __wrap_clara_cli_flush (void);

ClaraDatabase *
__wrap_clara_database_open (const char *folder,
                            ClaraDatabaseFlags flags,
                            GCancellable *cancellable,
                            GError **error)
{
  static gboolean watched = FALSE;
  ClaraDatabase *database;

  if (!watched)
    chaos_instant_watch ();
  watched = TRUE;
  database = __real_clara_database_open (folder, flags, cancellable, error);
  if (database != NULL)
    chaos_instant_watch_in (database);

  return database;
}

gboolean
__wrap_clara_cli_flush (void)
{
  gboolean flushed;

  chaos_instant ("durable");
  flushed = __real_clara_cli_flush ();
  chaos_instant ("said");

  return flushed;
}
