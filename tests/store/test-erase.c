/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-backups.h"
#include "clara-erase.h"
#include "clara-error.h"
#include "clara-search.h"
#include "fixture.h"

#include <string.h>

#define N_PLANTED 200u

static gboolean
file_holds (const char *path, const char *needle)
{
  g_autofree char *content = NULL;
  g_autofree char *folded = NULL;
  gsize size;

  if (!g_file_get_contents (path, &content, &size, NULL))
    return FALSE;

  /* The index of words keeps them in lower case, and so are the planted ones. */
  return memmem (content, size, needle, strlen (needle)) != NULL;
}

static gboolean
folder_holds (const char *folder, const char *needle)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) ? folder_holds (path, needle)
                                                 : file_holds (path, needle))
        return TRUE;
    }

  return FALSE;
}

static char *
planted (guint i)
{
  return g_strdup_printf ("qz%03uxplantedword", i);
}

static gboolean
erase_cb (ClaraWrite *write, gpointer data, GError **error)
{
  GArray *ids = data;

  for (guint i = 0; i < ids->len; i++)
    if (!clara_erase_candidacy (write, &g_array_index (ids, ClaraId, i), error))
      return FALSE;

  return TRUE;
}

static void
test_nothing_is_left_in_the_folder (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = NULL;
  ClaraId kept;

  kept = fixture_add_candidacy (self, "qzkeptxword");
  for (guint i = 0; i < N_PLANTED; i++)
    {
      g_autofree char *words = planted (i);
      ClaraId id = fixture_add_candidacy (self, words);

      g_array_append_val (ids, id);
      g_assert_true (folder_holds (self->folder, words));
    }
  backup = clara_backups_make (self->database, NULL, &error);
  g_assert_no_error (error);

  fixture_write (self, erase_cb, ids);
  g_assert_true (clara_erase_traces (self->database, NULL, &error));
  g_assert_no_error (error);

  for (guint i = 0; i < N_PLANTED; i++)
    {
      g_autofree char *words = planted (i);

      g_assert_false (folder_holds (self->folder, words));
    }

  /* Who was not meant is still there, also in the backup. */
  g_assert_false (clara_id_is_zero (&kept));
  g_assert_true (folder_holds (self->folder, "qzkeptxword"));
  g_assert_false (g_file_test (backup, G_FILE_TEST_EXISTS));
  backups = clara_backups_list (self->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (
      file_holds (((ClaraBackup *) g_ptr_array_index (backups, 0))->path, "qzkeptxword"));
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
}

static void
test_audit_keeps_the_deed_and_loses_the_words (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraId id = fixture_add_candidacy (self, "words");

  g_array_append_val (ids, id);
  fixture_write (self, erase_cb, ids);

  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit_text"), ==, 0);
}

static void
test_erasing_twice_says_so (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraId id = fixture_add_candidacy (self, "words");

  g_array_append_val (ids, id);
  fixture_write (self, erase_cb, ids);
  fixture_write_fails (self, erase_cb, ids, CLARA_ERROR_NOT_FOUND);
}

/* Every column of every table that refers to a candidacy: a table added later is found here by itself. */
static gboolean
references_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  const ClaraId *id = data;
  g_autoptr (GPtrArray) queries = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (ClaraStatement) columns = clara_connection_prepare (
      connection,
      "SELECT 'SELECT count (*) FROM \"' || t.name || '\" WHERE \"' || c.name || '\" = $1' "
      "FROM sqlite_schema AS t JOIN pragma_table_info (t.name) AS c "
      "WHERE t.type = 'table' AND t.rootpage > 0 AND c.type = 'BLOB' "
      "AND t.name NOT IN ('audit', 'change')");
  ClaraStep step;

  while ((step = clara_statement_step (columns, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (queries, clara_statement_dup_text (columns, 0));
  g_assert_cmpint (step, ==, CLARA_STEP_DONE);
  g_assert_cmpuint (queries->len, >, 30);

  for (guint i = 0; i < queries->len; i++)
    {
      g_autoptr (ClaraStatement)
          query = clara_connection_prepare (connection, g_ptr_array_index (queries, i));

      clara_statement_bind_id (query, 1, id);
      g_assert_cmpint (clara_statement_step (query, error), ==, CLARA_STEP_ROW);
      if (clara_statement_get_int64 (query, 0) != 0)
        g_test_message ("%s", (char *) g_ptr_array_index (queries, i));
      g_assert_cmpint (clara_statement_get_int64 (query, 0), ==, 0);
    }

  return TRUE;
}

static void
test_no_table_refers_to_who_was_erased (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraId id = fixture_add_candidacy (self, "words");

  g_array_append_val (ids, id);
  fixture_write (self, erase_cb, ids);
  fixture_read (self, references_cb, &id);
}

static gboolean
find_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) hits = clara_search_find (connection, "planted", NULL, 10, error);

  g_assert_nonnull (hits);
  *(guint *) data = hits->len;

  return TRUE;
}

static void
test_who_was_erased_is_not_found (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraId id = fixture_add_candidacy (self, "planted");
  guint n_hits;

  g_array_append_val (ids, id);
  fixture_read (self, find_cb, &n_hits);
  g_assert_cmpuint (n_hits, ==, 1);
  fixture_write (self, erase_cb, ids);
  fixture_read (self, find_cb, &n_hits);
  g_assert_cmpuint (n_hits, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/erase/nothing-is-left-in-the-folder", test_nothing_is_left_in_the_folder);
  fixture_add ("/erase/audit-keeps-the-deed-and-loses-the-words",
               test_audit_keeps_the_deed_and_loses_the_words);
  fixture_add ("/erase/erasing-twice-says-so", test_erasing_twice_says_so);
  fixture_add ("/erase/no-table-refers-to-who-was-erased", test_no_table_refers_to_who_was_erased);
  fixture_add ("/erase/who-was-erased-is-not-found", test_who_was_erased_is_not_found);

  return g_test_run ();
}
