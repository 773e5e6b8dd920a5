/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-migration.h"

#include "chaos-run.h"
#include "clara-backups.h"
#include "clara-migration.h"
#include "clara-sqlite.h"
#include "fixture.h"

#define N_JOBS 1500

static const char *const instants[] = { "begin", "commit", "table", "version" };

/* A workspace as the first version left it. */
static void
make_old (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "clara.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) migrations = clara_migrations_load (&error);
  g_autoptr (ClaraConnection)
      connection = clara_sqlite_open (path, CLARA_SQLITE_CREATE, 1000, &error);

  g_assert_no_error (error);
  g_ptr_array_set_size (migrations, 1);
  g_assert_true (clara_migrations_run (connection, migrations, NULL, &error));
  g_assert_true (connection->driver->run_script (
      connection,
      "INSERT INTO job (id, title, text, processed, external, blind, created, updated) "
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
      "WHERE i < " G_STRINGIFY (N_JOBS) ") "
                                        "SELECT randomblob (16), 'Job ' || i, hex (randomblob "
                                        "(200)), 1, 0, 1, 1, 1 FROM n;",
      &error));
  g_assert_no_error (error);
}

static gboolean
count_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gint64 *counts = data;

  return clara_connection_get_int64 (connection, "SELECT count (*) FROM job", &counts[0], error) &&
         clara_connection_get_int64 (connection, "SELECT count (*) FROM search", &counts[1],
                                     error) &&
         clara_connection_get_int64 (
             connection,
             "SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
             &counts[2], error);
}

static char *
look (const char *folder, gint64 *opened_us)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  gint64 began = g_get_monotonic_time ();
  gint64 counts[3] = { 0 };

  database = clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error);
  *opened_us = g_get_monotonic_time () - began;
  if (database == NULL || !clara_database_read (database, count_cb, counts, NULL, &error))
    return g_strdup_printf ("after a migration: %s", error->message);
  if (counts[0] != N_JOBS || counts[1] != 0 || counts[2] != 0)
    return g_strdup ("a migration has lost something");
  if (*opened_us > 3 * G_USEC_PER_SEC)
    return g_strdup ("it took long to open after a migration");

  backups = clara_backups_list (folder, &error);

  return backups != NULL && backups->len > 0 ? NULL
                                             : g_strdup ("there is no backup of the old one");
}

char *
chaos_migrate_once (const char *worker, GRand *random, guint *n_killed, gint64 *opened_us)
{
  g_autofree char *folder = fixture_make_folder ();
  const char *const arguments[] = { worker, folder, "migrate", NULL };
  const char *name = instants[g_rand_int_range (random, 0, G_N_ELEMENTS (instants))];
  g_autofree char *wish = g_strdup_printf ("%s:%d%s", name, g_rand_int_range (random, 1, 3),
                                           g_rand_boolean (random) ? ":power" : "");
  gboolean by_time = g_rand_int_range (random, 0, 3) == 0;
  guint kill_ms = (guint) g_rand_int_range (random, 5, 200);
  g_autofree char *output = NULL;
  ChaosEnd end;
  char *wrong;

  make_old (folder);
  end = chaos_run (arguments, by_time ? NULL : wish, by_time ? kill_ms : 0, &output);
  *n_killed += end == CHAOS_END_KILLED ? 1 : 0;
  wrong = end == CHAOS_END_FAILED || end == CHAOS_END_HUNG
              ? g_strdup_printf ("a migration gave up (%s)", wish)
              : look (folder, opened_us);
  fixture_remove_folder (folder);

  return wrong;
}
