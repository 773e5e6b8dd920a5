/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-backups.h"
#include "clara-error.h"
#include "clara-migration.h"
#include "clara-sqlite.h"
#include "fixture.h"

#include <string.h>
#include <sys/stat.h>

/* The shipped migrations, and one more that a later version might bring. */
static GPtrArray *
migrations_and (const char *sql)
{
  GPtrArray *migrations = clara_migrations_load (NULL);
  ClaraMigration *later = g_new0 (ClaraMigration, 1);

  later->version = (int) migrations->len + 1;
  later->name = g_strdup ("later.sql");
  later->sql = g_bytes_new (sql, strlen (sql));
  g_ptr_array_add (migrations, later);

  return migrations;
}

static ClaraConnection *
open_alone (Fixture *self)
{
  g_autofree char *path = g_build_filename (self->folder, "clara.db", NULL);
  g_autoptr (GError) error = NULL;
  ClaraConnection *connection;

  g_clear_object (&self->database);
  connection = clara_sqlite_open (path, CLARA_SQLITE_WRITE, 1000, &error);
  g_assert_no_error (error);

  return connection;
}

static int
version_of (ClaraConnection *connection)
{
  int version = -1;

  g_assert_true (clara_migrations_get_version (connection, &version, NULL));

  return version;
}

static void
test_newer_workspace_is_refused_and_left_alone (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraConnection) connection = open_alone (self);
  g_autoptr (GPtrArray) later = migrations_and ("CREATE TABLE later (x INTEGER);");
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_migrations_run (connection, later, NULL, &error));
  g_assert_no_error (error);
  g_clear_pointer (&connection, clara_connection_close);

  g_assert_null (clara_database_open (self->folder, CLARA_DATABASE_CREATE, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "newer Clara"));

  connection = open_alone (self);
  g_assert_cmpint (version_of (connection), ==, (int) later->len);
}

static void
test_backup_is_made_before_and_can_be_opened (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraConnection) connection = NULL;
  g_autoptr (GPtrArray) later = migrations_and ("DROP TABLE notice;");
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (ClaraConnection) copy = NULL;
  g_autoptr (GError) error = NULL;
  const ClaraBackup *backup;
  struct stat found;
  gint64 n;

  fixture_add_candidacy (self, "rye");
  connection = open_alone (self);
  g_assert_true (clara_migrations_run (connection, later, self->folder, &error));
  g_assert_no_error (error);
  g_assert_cmpint (version_of (connection), ==, (int) later->len);

  backups = clara_backups_list (self->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (backups->len, ==, 1);
  backup = g_ptr_array_index (backups, 0);
  g_assert_cmpint (backup->version, ==, (int) later->len - 1);
  g_assert_cmpint (stat (backup->path, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0600);
  g_assert_cmpint (found.st_size, ==, backup->size);

  copy = clara_sqlite_open (backup->path, CLARA_SQLITE_WRITE, 1000, &error);
  g_assert_no_error (error);
  g_assert_true (clara_sqlite_check (copy, TRUE, &error));
  g_assert_true (clara_connection_get_int64 (copy, "SELECT count (*) FROM notice", &n, &error));
  g_assert_cmpint (n, ==, 1);
}

static gboolean
fault_cb (const char *sql, gpointer data, GError **error)
{
  guint *left = data;

  if ((*left)-- > 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "as the test wishes");

  return FALSE;
}

static void
test_failed_migration_leaves_the_old_tables (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraConnection) connection = open_alone (self);
  g_autoptr (GPtrArray) later = migrations_and (
      "CREATE TABLE a (x INTEGER); DROP TABLE notice; CREATE TABLE b (x INTEGER);");
  guint n_failed = 0;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      guint left = n_failed;
      gint64 n;

      connection->fault = fault_cb;
      connection->fault_data = &left;
      if (clara_migrations_run (connection, later, NULL, &error))
        break;

      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
      connection->fault = NULL;
      n_failed++;
      g_assert_cmpint (version_of (connection), ==, (int) later->len - 1);
      g_assert_true (clara_connection_get_int64 (
          connection, "SELECT count (*) FROM sqlite_schema WHERE name IN ('a', 'b', 'notice')", &n,
          NULL));
      g_assert_cmpint (n, ==, 1);
    }

  connection->fault = NULL;
  g_assert_cmpuint (n_failed, >, 5);
  g_assert_cmpint (version_of (connection), ==, (int) later->len);
}

static void
test_broken_migration_says_so (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraConnection) connection = open_alone (self);
  g_autoptr (GPtrArray) later = migrations_and ("CREATE TABLE a (x INTEGER); CREATE NONSENSE;");
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_migrations_run (connection, later, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_FAILED);
  g_assert_cmpint (version_of (connection), ==, (int) later->len - 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/migration/newer-workspace-is-refused-and-left-alone",
               test_newer_workspace_is_refused_and_left_alone);
  fixture_add ("/migration/backup-is-made-before-and-can-be-opened",
               test_backup_is_made_before_and_can_be_opened);
  fixture_add ("/migration/failed-migration-leaves-the-old-tables",
               test_failed_migration_leaves_the_old_tables);
  fixture_add ("/migration/broken-migration-says-so", test_broken_migration_says_so);

  return g_test_run ();
}
