/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-backups.h"
#include "clara-database-private.h"
#include "clara-error.h"
#include "clara-migration.h"
#include "clara-sqlite.h"
#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static char *
path_of (Fixture *self)
{
  return g_build_filename (self->folder, "clara.db", NULL);
}

/* Bytes of a file are set to something else, from @start on. */
static void
spoil (const char *path, gsize start, gsize size, guint8 with)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpuint (start, <, length);
  memset (content + start, with, MIN (size, length - start));
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
}

static void
check_corrupt (Fixture *self, const char *way_out)
{
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  database = clara_database_open (self->folder, CLARA_DATABASE_CHECK, NULL, &error);
  g_assert_null (database);
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT);
  if (way_out != NULL)
    g_assert_nonnull (strstr (error->message, way_out));
}

static void
test_spoilt_header_names_the_newest_backup (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);
  g_autofree char *older = clara_backups_make (self->database, NULL, NULL);
  g_autofree char *newest = clara_backups_make (self->database, NULL, NULL);
  g_autofree char *name = g_path_get_basename (newest);

  g_assert_cmpstr (older, !=, newest);
  g_clear_object (&self->database);
  spoil (path, 0, 100, 0x55);
  check_corrupt (self, name);
}

static void
test_backup_can_be_put_back (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);
  g_autofree char *backup = NULL;
  g_autoptr (GError) error = NULL;

  fixture_add_candidacy (self, "qzrestoredword");
  backup = clara_backups_make (self->database, NULL, &error);
  g_assert_no_error (error);
  fixture_add_candidacy (self, "oats");
  g_clear_object (&self->database);
  spoil (path, 0, 100, 0x55);
  check_corrupt (self, NULL);

  g_assert_true (clara_backups_restore (self->folder, backup, &error));
  g_assert_no_error (error);
  fixture_reopen (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  g_assert_true (clara_backups_drop_damaged (self->folder, &error));
}

static void
test_damaged_backup_is_not_put_back (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = clara_backups_make (self->database, NULL, &error);

  g_assert_no_error (error);
  g_clear_object (&self->database);
  spoil (backup, 4096, 4096 * 8, 0xff);
  g_assert_false (clara_backups_restore (self->folder, backup, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT);
  fixture_reopen (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM job"), ==, 1);
}

static void
test_spoilt_page_is_found (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);

  fixture_add_candidacy (self, "rye");
  g_clear_object (&self->database);
  spoil (path, 4096, 4096 * 8, 0xff);
  check_corrupt (self, NULL);
}

static void
test_truncated_file_is_found (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);

  fixture_add_candidacy (self, "rye");
  g_clear_object (&self->database);
  g_assert_cmpint (truncate (path, 4096 * 3), ==, 0);
  check_corrupt (self, NULL);
}

static void
test_another_programs_file_is_left_alone (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);
  g_autoptr (ClaraConnection) other = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->database);
  g_assert_cmpint (g_unlink (path), ==, 0);
  other = clara_sqlite_open (path, CLARA_SQLITE_CREATE, 100, &error);
  g_assert_no_error (error);
  g_assert_true (other->driver->run_script (
      other, "CREATE TABLE theirs (x INTEGER); PRAGMA user_version = 1;", &error));
  g_clear_pointer (&other, clara_connection_close);

  g_assert_null (clara_database_open (self->folder, CLARA_DATABASE_CREATE, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED);
}

/* What was left of the log when the machine stopped: cut off, or with a sector of something else in it. */
static void
check_spoilt_log (Fixture *self, gboolean cut)
{
  g_autofree char *log = g_build_filename (self->folder, "clara.db-wal", NULL);
  g_autofree char *copy = fixture_make_folder ();
  g_autofree char *copied_log = g_build_filename (copy, "clara.db-wal", NULL);
  g_autofree char *copied_file = g_build_filename (copy, "clara.db", NULL);
  g_autofree char *path = path_of (self);
  g_autofree char *content = NULL;
  g_autofree char *log_content = NULL;
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GError) error = NULL;
  gsize log_size;
  gsize size;

  /* Few enough that the log has not begun anew. */
  for (guint i = 0; i < 5; i++)
    fixture_add_candidacy (self, "rye");

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  g_assert_true (g_file_get_contents (log, &log_content, &log_size, NULL));
  g_assert_cmpuint (log_size, >, 20000);
  if (cut)
    log_size -= 5000;
  else
    memset (log_content + log_size * 9 / 10, 0x5a, 512);
  g_assert_true (g_file_set_contents (copied_file, content, (gssize) size, NULL));
  g_assert_true (g_file_set_contents (copied_log, log_content, (gssize) log_size, NULL));

  /* Whole transactions up to the damage, none after it, and none by half. */
  database = clara_database_open (copy, CLARA_DATABASE_CHECK, NULL, &error);
  if (database == NULL)
    g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT);
  else
    {
      Fixture opened = { .folder = copy, .database = database };

      g_assert_cmpint (fixture_count (&opened, "SELECT count (*) FROM candidacy"), <, 5);
      g_assert_cmpint (
          fixture_count (
              &opened,
              "SELECT (SELECT count (*) FROM candidacy) = (SELECT count (*) FROM search_row)"),
          ==, 1);
    }
  g_clear_object (&database);
  fixture_remove_folder (copy);
}

static void
test_cut_log_gives_whole_transactions (Fixture *self, gconstpointer data)
{
  check_spoilt_log (self, TRUE);
}

static void
test_spoilt_log_gives_whole_transactions (Fixture *self, gconstpointer data)
{
  check_spoilt_log (self, FALSE);
}

static gboolean
read_cards_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) cards = clara_candidacies_list (connection, data, error);
  g_autoptr (ClaraJob) job = clara_jobs_get (connection, data, NULL);

  return cards != NULL;
}

static void
test_random_damage_never_crashes (Fixture *self, gconstpointer data)
{
  g_autofree char *path = path_of (self);
  g_autofree char *content = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261125);
  gsize size;

  fixture_add_candidacy (self, "rye");
  g_clear_object (&self->database);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));

  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *spoilt = g_memdup2 (content, size);
      g_autoptr (GError) error = NULL;

      for (guint n = 0; n < 1u + i % 16u; n++)
        spoilt[g_rand_int_range (rand, 0, (int) size)] ^= (char) (1
                                                                  << g_rand_int_range (rand, 0, 8));
      g_assert_true (
          g_file_set_contents (path, spoilt, (gssize) (i % 5 == 0 ? size / 2 : size), NULL));

      self->database = clara_database_open (self->folder, CLARA_DATABASE_CHECK, NULL, &error);
      if (self->database != NULL)
        {
          g_autoptr (GError) ignored = NULL;

          if (!clara_database_read (self->database, read_cards_cb, &self->job, NULL, &ignored))
            g_assert_true (ignored->domain == CLARA_ERROR);
        }
      else
        g_assert_true (error->domain == CLARA_ERROR);
      g_clear_object (&self->database);
    }
}

static gboolean
limit_pages_cb (ClaraConnection *writer, const char *folder, gpointer data, GError **error)
{
  gint64 pages;

  if (!clara_connection_get_int64 (writer, "PRAGMA page_count", &pages, error))
    return FALSE;

  clara_sqlite_set_max_pages (writer, (guint) pages + GPOINTER_TO_UINT (data));

  return TRUE;
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;
  g_autofree char *words = g_strnfill (30000, 'w');
  ClaraId candidacy;

  return fixture_fill_candidacy (write, &self->job, &self->rubric, words + 26000, &candidacy,
                                 error) &&
         fixture_fill_candidacy (write, &self->job, &self->rubric, words + 26000, &candidacy,
                                 error);
}

static void
test_full_disk_leaves_nothing_half_done (Fixture *self, gconstpointer data)
{
  g_autofree char *before = fixture_dump (self);
  g_autoptr (GError) error = NULL;
  guint n_failed = 0;

  /* A page more each time, until there is enough room. */
  for (guint pages = 0; pages < 400; pages++)
    {
      g_autofree char *now = NULL;

      g_assert_true (clara_database_with_writer (self->database, limit_pages_cb,
                                                 GUINT_TO_POINTER (pages), NULL, &error));
      if (clara_database_write (self->database, &self->admin, fill_cb, self, NULL, &error))
        break;

      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
      g_clear_error (&error);
      n_failed++;
      now = fixture_dump (self);
      g_assert_cmpstr (now, ==, before);
    }

  g_assert_cmpuint (n_failed, >, 10);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 2);
}

static gboolean
spoil_bytes_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE material_bytes SET bytes = zeroblob (length (bytes))");

  return clara_statement_run (statement, error);
}

static gboolean
read_bytes_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) materials = clara_materials_list (connection, data, error);
  g_autoptr (GBytes) bytes = clara_materials_get_bytes (
      connection, &((ClaraMaterial *) g_ptr_array_index (materials, 0))->id, error);

  return bytes != NULL;
}

static void
test_altered_document_is_not_given_out (Fixture *self, gconstpointer data)
{
  ClaraId id = fixture_add_candidacy (self, "rye");
  g_autoptr (GError) error = NULL;

  fixture_read (self, read_bytes_cb, &id);
  fixture_write (self, spoil_bytes_cb, NULL);
  g_assert_false (clara_database_read (self->database, read_bytes_cb, &id, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/damage/spoilt-header-names-the-newest-backup",
               test_spoilt_header_names_the_newest_backup);
  fixture_add ("/damage/backup-can-be-put-back", test_backup_can_be_put_back);
  fixture_add ("/damage/damaged-backup-is-not-put-back", test_damaged_backup_is_not_put_back);
  fixture_add ("/damage/spoilt-page-is-found", test_spoilt_page_is_found);
  fixture_add ("/damage/truncated-file-is-found", test_truncated_file_is_found);
  fixture_add ("/damage/another-programs-file-is-left-alone",
               test_another_programs_file_is_left_alone);
  fixture_add ("/damage/cut-log-gives-whole-transactions", test_cut_log_gives_whole_transactions);
  fixture_add ("/damage/spoilt-log-gives-whole-transactions",
               test_spoilt_log_gives_whole_transactions);
  fixture_add ("/damage/random-damage-never-crashes", test_random_damage_never_crashes);
  fixture_add ("/damage/full-disk-leaves-nothing-half-done",
               test_full_disk_leaves_nothing_half_done);
  fixture_add ("/damage/altered-document-is-not-given-out", test_altered_document_is_not_given_out);

  return g_test_run ();
}
