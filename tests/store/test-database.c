/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-changes.h"
#include "clara-connection-private.h"
#include "clara-error.h"
#include "clara-settings.h"
#include "clara-work.h"
#include "fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, "bands", data, error);
}

static gboolean
get_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  *(char **) data = clara_settings_get (connection, "bands", error);

  return *(char **) data != NULL;
}

static void
test_write_is_there_after_reopening (Fixture *self, gconstpointer data)
{
  g_autofree char *value = NULL;

  fixture_write (self, set_cb, "{\"pre_qualified\":45}");
  fixture_reopen (self);
  fixture_read (self, get_cb, &value);

  g_assert_cmpstr (value, ==, "{\"pre_qualified\":45}");
}

static void
test_file_is_its_owners_alone (Fixture *self, gconstpointer data)
{
  const char *const names[] = { "clara.db", "clara.db-wal", "clara.db-shm" };
  GStatBuf found;

  g_assert_cmpint (g_stat (self->folder, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);

      g_assert_cmpint (g_stat (path, &found), ==, 0);
      g_assert_cmpint (found.st_mode & 0777, ==, 0600);
    }
}

static void
test_open_mends_a_file_open_to_others (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "clara.db", NULL);
  GStatBuf found;

  g_clear_object (&self->database);
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  g_assert_cmpint (g_chmod (self->folder, 0755), ==, 0);
  fixture_reopen (self);

  g_assert_cmpint (g_stat (path, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (self->folder, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0700);
}

static gboolean
pragmas_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  const struct
  {
    const char *sql;
    gint64 value;
  } wanted[] = {
    { "PRAGMA foreign_keys", 1 },  { "PRAGMA trusted_schema", 0 },
    { "PRAGMA secure_delete", 1 }, { "PRAGMA synchronous", 2 },
    { "PRAGMA temp_store", 2 },    { "PRAGMA mmap_size", 0 },
    { "PRAGMA auto_vacuum", 2 },   { "SELECT journal_mode = 'wal' FROM pragma_journal_mode", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      gint64 value = -1;

      g_assert_true (clara_connection_get_int64 (connection, wanted[i].sql, &value, error));
      g_assert_cmpint (value, ==, wanted[i].value);
    }

  return TRUE;
}

static void
test_connections_are_careful (Fixture *self, gconstpointer data)
{
  fixture_read (self, pragmas_cb, NULL);
}

static gboolean
write_while_reading_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, "DELETE FROM job");

  return clara_statement_run (statement, error);
}

static void
test_reading_cannot_write (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_database_read (self->database, write_while_reading_cb, NULL, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM job"), ==, 1);
}

static gboolean
write_then_read_wrongly_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return write_while_reading_cb (clara_write_get_connection (write), NULL, error);
}

static void
test_no_write_escapes_the_change_log (Fixture *self, gconstpointer data)
{
  fixture_write_fails (self, write_then_read_wrongly_cb, NULL, CLARA_ERROR_NOT_PERMITTED);
}

static gboolean
fail_after_writing_cb (ClaraWrite *write, gpointer data, GError **error)
{
  if (!clara_settings_set (write, "bands", "1", error))
    return FALSE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "as the test wishes");

  return FALSE;
}

static void
test_failed_function_leaves_nothing (Fixture *self, gconstpointer data)
{
  g_autofree char *before = fixture_dump (self);
  g_autofree char *after = NULL;

  fixture_write_fails (self, fail_after_writing_cb, NULL, CLARA_ERROR_INVALID);
  after = fixture_dump (self);

  g_assert_cmpstr (before, ==, after);
}

static gboolean
nest_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;

  return clara_settings_set (write, "bands", "1", error) &&
         clara_database_write (self->database, NULL, set_cb, "2", NULL, error);
}

static void
test_nesting_is_refused (Fixture *self, gconstpointer data)
{
  fixture_write_fails (self, nest_cb, self, CLARA_ERROR_INVALID);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM setting"), ==, 0);
}

static gboolean
slow_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count (*) FROM n");

  if (data != NULL)
    g_cancellable_cancel (data);

  return clara_statement_run (statement, error);
}

static void
test_endless_statement_times_out (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  clara_database_set_deadline (self->database, 100, 50);
  g_assert_false (clara_database_read (self->database, slow_cb, NULL, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT);
}

static void
test_cancelling_interrupts_a_statement (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_database_read (self->database, slow_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
many_rows_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");

  return clara_statement_run (statement, error);
}

static void
test_rows_are_bounded (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_database_read (self->database, many_rows_cb, NULL, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE);
}

static gboolean
changes_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gboolean complete = FALSE;
  GArray **changes = data;

  *changes = clara_changes_since (connection, 0, 1000, &complete, error);
  g_assert_true (*changes == NULL || complete);

  return *changes != NULL;
}

static gboolean
set_twice_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, "bands", "1", error) &&
         clara_settings_set (write, "skip-archived", "true", error);
}

static void
test_every_write_is_in_the_change_log_once (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) before = NULL;
  g_autoptr (GArray) after = NULL;
  const ClaraChange *last;

  fixture_read (self, changes_cb, &before);
  fixture_write (self, set_twice_cb, NULL);
  fixture_read (self, changes_cb, &after);

  g_assert_cmpuint (after->len, ==, before->len + 1);
  last = &g_array_index (after, ClaraChange, after->len - 1);
  g_assert_cmpint (last->entity, ==, CLARA_ENTITY_SETTING);
  g_assert_true (clara_id_equal (&last->member, &self->admin));
}

static gboolean
prune_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_changes_prune (write, clara_write_get_now (write) + 1, error);
}

static gboolean
pruned_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GArray) changes = NULL;
  gboolean complete = TRUE;
  gint64 last = 0;

  changes = clara_changes_since (connection, 0, 10, &complete, error);
  g_assert_nonnull (changes);
  g_assert_false (complete);
  g_assert_true (clara_changes_get_last (connection, &last, error));
  g_assert_cmpint (last, >, 0);

  g_array_unref (changes);
  changes = clara_changes_since (connection, last, 10, &complete, error);
  g_assert_nonnull (changes);
  g_assert_true (complete);

  return TRUE;
}

static void
test_pruned_changes_are_told_of (Fixture *self, gconstpointer data)
{
  fixture_write (self, prune_cb, NULL);
  fixture_read (self, pruned_cb, NULL);
}

static guint n_changed;

static void
changed_cb (ClaraDatabase *database, gpointer data)
{
  n_changed++;
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  *(gboolean *) data = clara_database_write_finish (CLARA_DATABASE (source), result, &error);
  g_assert_no_error (error);
}

static void
test_async_write_tells_who_watches (Fixture *self, gconstpointer data)
{
  gboolean written = FALSE;

  clara_database_watch (self->database);
  g_signal_connect (self->database, "changed", G_CALLBACK (changed_cb), NULL);
  n_changed = 0;
  clara_database_write_async (self->database, &self->admin, G_PRIORITY_DEFAULT, set_cb, "7", NULL,
                              NULL, written_cb, &written);
  while (!written || n_changed == 0)
    g_main_context_iteration (NULL, TRUE);

  clara_database_unwatch (self->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
claim_nothing_cb (ClaraWrite *write, gpointer data, GError **error)
{
  static const char *const kinds[] = { "nothing", NULL };
  const ClaraId owner = { { 7 } };
  g_autoptr (GPtrArray) items = clara_work_claim (write, kinds, &owner, 1, 1000, error);

  g_assert_cmpuint (items->len, ==, 0);

  return TRUE;
}

/* Who claims work on each piece of news must come to rest where there is none. */
static void
test_bookkeeping_is_no_news (Fixture *self, gconstpointer data)
{
  clara_database_watch (self->database);
  g_signal_connect (self->database, "changed", G_CALLBACK (changed_cb), NULL);
  n_changed = 0;
  while (n_changed == 0) /* the first look, which always tells */
    g_main_context_iteration (NULL, TRUE);

  n_changed = 0;
  fixture_write (self, claim_nothing_cb, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_changed, ==, 0);

  clara_database_unwatch (self->database);
}

static void
test_another_opener_is_noticed (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase)
      other = clara_database_open (self->folder, CLARA_DATABASE_NONE, NULL, &error);

  g_assert_no_error (error);
  clara_database_watch (self->database);
  g_signal_connect (self->database, "changed", G_CALLBACK (changed_cb), NULL);
  n_changed = 0;
  while (n_changed == 0) /* the first look, which always tells */
    g_main_context_iteration (NULL, TRUE);

  n_changed = 0;
  g_assert_true (clara_database_write (other, NULL, set_cb, "8", NULL, &error));
  while (n_changed == 0)
    g_main_context_iteration (NULL, TRUE);

  clara_database_unwatch (self->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_closed_database_says_so (Fixture *self, gconstpointer data)
{
  g_autofree char *log = g_build_filename (self->folder, "clara.db-wal", NULL);
  g_autoptr (GError) error = NULL;
  char *value = NULL;

  g_assert_true (clara_database_close (self->database, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
  g_assert_false (clara_database_write (self->database, NULL, set_cb, "1", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_clear_error (&error);
  g_assert_false (clara_database_read (self->database, get_cb, &value, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
}

static void
test_no_workspace_is_not_made_by_looking (void)
{
  g_autofree char *folder = fixture_make_folder ();
  g_autoptr (GError) error = NULL;

  g_assert_null (clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/database/write-is-there-after-reopening", test_write_is_there_after_reopening);
  fixture_add ("/database/file-is-its-owners-alone", test_file_is_its_owners_alone);
  fixture_add ("/database/open-mends-a-file-open-to-others", test_open_mends_a_file_open_to_others);
  fixture_add ("/database/connections-are-careful", test_connections_are_careful);
  fixture_add ("/database/reading-cannot-write", test_reading_cannot_write);
  fixture_add ("/database/no-write-escapes-the-change-log", test_no_write_escapes_the_change_log);
  fixture_add ("/database/failed-function-leaves-nothing", test_failed_function_leaves_nothing);
  fixture_add ("/database/nesting-is-refused", test_nesting_is_refused);
  fixture_add ("/database/endless-statement-times-out", test_endless_statement_times_out);
  fixture_add ("/database/cancelling-interrupts-a-statement",
               test_cancelling_interrupts_a_statement);
  fixture_add ("/database/rows-are-bounded", test_rows_are_bounded);
  fixture_add ("/database/every-write-is-in-the-change-log-once",
               test_every_write_is_in_the_change_log_once);
  fixture_add ("/database/pruned-changes-are-told-of", test_pruned_changes_are_told_of);
  fixture_add ("/database/async-write-tells-who-watches", test_async_write_tells_who_watches);
  fixture_add ("/database/bookkeeping-is-no-news", test_bookkeeping_is_no_news);
  fixture_add ("/database/another-opener-is-noticed", test_another_opener_is_noticed);
  fixture_add ("/database/closed-database-says-so", test_closed_database_says_so);
  g_test_add_func ("/database/no-workspace-is-not-made-by-looking",
                   test_no_workspace_is_not_made_by_looking);

  return g_test_run ();
}
