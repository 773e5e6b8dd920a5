/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-forgetting.h"
#include "clara-ledger.h"
#include "clara-settings.h"
#include "clara-workspace-backup.h"
#include "fixture.h"
#include "scan.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define PASSPHRASE "correct horse"

static const ClaraSealCost cheap = { .passes = 1, .memory_kib = 8 };

static const char *peer_program;

/* Where a backup goes: a folder of its own, so that nothing else is in it. */
typedef struct
{
  char *folder;
  char *path;
} Place;

static void
place_init (Place *place)
{
  place->folder = fixture_make_folder ();
  place->path = g_build_filename (place->folder, "team.clarabackup", NULL);
}

static void
place_clear (Place *place)
{
  fixture_remove_folder (place->folder);
  g_free (place->folder);
  g_free (place->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static void
back_up (Fixture *self, const Place *place)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_governance_backup (self->database, &self->admin, place->path, PASSPHRASE,
                                          &cheap, NULL, &error));
  g_assert_no_error (error);
}

static guint
restore_over (Fixture *self, const Place *place)
{
  g_auto (ClaraRestored) restored = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_governance_restore_over (self->database, &self->admin, place->path,
                                                PASSPHRASE, &restored, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (restored.safety_copy, G_FILE_TEST_EXISTS));

  return restored.n_erased_again;
}

static void
assert_nothing_beside (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (entries)) != NULL)
    g_assert_true (g_str_has_prefix (name, "clara.db") || g_str_equal (name, "backups"));
}

static guint
count_entries (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (entries) != NULL)
    n++;

  return n;
}

static void
test_comes_back_as_it_was (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_auto (ClaraRestored) restored = { 0 };
  g_autofree char *folder = fixture_make_folder ();
  g_autofree char *inner = g_build_filename (folder, "clara", NULL);
  g_autoptr (GError) error = NULL;
  GStatBuf found;
  gint64 n_rows;

  place_init (&place);
  fixture_add_candidacy (self, "rye");
  fixture_add_candidacy (self, "oat");
  back_up (self, &place);
  n_rows = fixture_count (self, "SELECT count (*) FROM audit");
  g_assert_cmpint (g_stat (place.path, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_entries (place.folder), ==, 1);
  assert_nothing_beside (self->folder);

  g_assert_true (
      clara_governance_restore_new (inner, place.path, PASSPHRASE, &restored, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (restored.safety_copy);
  assert_nothing_beside (inner);

  fixture_tear_down (self, NULL);
  self->folder = g_strdup (inner);
  self->database = clara_database_open (inner, CLARA_DATABASE_CHECK, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 2);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM identity WHERE value = 'oat'"), ==,
                   2);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit"), ==, n_rows + 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);

  /* A second time there is something to lose. */
  g_assert_false (
      clara_governance_restore_new (inner, place.path, PASSPHRASE, &restored, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
}

static void
test_shows_nothing_of_what_is_in_it (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autoptr (GPtrArray) needles = g_ptr_array_new ();

  place_init (&place);
  g_ptr_array_add (needles, "qz000aword");
  g_ptr_array_add (needles, "sqlite format");
  g_ptr_array_add (needles, "create table");
  fixture_add_candidacy (self, "qz000aword");
  back_up (self, &place);
  g_assert_cmpuint (scan_folder (self->folder, needles), >, 0);
  g_assert_cmpuint (scan_folder (place.folder, needles), ==, 0);
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, "mine", data, error);
}

static void
test_takes_the_place_of_what_was_there (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autoptr (ClaraDatabase) other = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  fixture_add_candidacy (self, "rye");
  back_up (self, &place);
  fixture_add_candidacy (self, "oat");
  fixture_write (self, set_cb, "1");

  /* Somebody else has it open all the while, and goes on. */
  other = clara_database_open (self->folder, CLARA_DATABASE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (restore_over (self, &place), ==, 0);
  assert_nothing_beside (self->folder);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM setting"), ==, 0);
  g_assert_true (clara_database_write (other, &self->admin, set_cb, "2", NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM setting"), ==, 1);
  g_clear_object (&other);

  fixture_reopen (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'restore'"), ==,
                   1);
}

static void
test_who_was_erased_since_stays_erased (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autoptr (GPtrArray) needles = g_ptr_array_new ();
  ClaraId id;
  gint64 n_tombstones;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  g_ptr_array_add (needles, "qz001aword");
  fixture_add_candidacy (self, "qzkeptaword");
  id = fixture_add_candidacy (self, "qz001aword");
  back_up (self, &place);
  g_assert_true (
      clara_governance_erase (self->database, &self->admin, &id, 1, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  n_tombstones = fixture_count (self, "SELECT count (*) FROM tombstone");
  g_assert_cmpint (n_tombstones, >, 0);

  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (restore_over (self, &place), ==, 1);
      g_assert_cmpuint (scan_folder (self->folder, needles), ==, 0);
      g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
      g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM tombstone"), ==, n_tombstones);
    }
}

static void
expect_refused (Fixture *self, const char *path, const char *passphrase, int code)
{
  g_autofree char *before = fixture_dump (self);
  g_autofree char *after = NULL;
  g_auto (ClaraRestored) restored = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_governance_restore_over (self->database, &self->admin, path, passphrase,
                                                 &restored, NULL, &error));
  if (code >= 0)
    g_assert_error (error, CLARA_ERROR, code);
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
  assert_nothing_beside (self->folder);
}

static void
test_another_passphrase_says_so (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };

  place_init (&place);
  back_up (self, &place);
  expect_refused (self, place.path, "correct horsf", CLARA_ERROR_ENCRYPTED);
  expect_refused (self, place.path, "", CLARA_ERROR_ENCRYPTED);
}

static void
test_a_short_passphrase_is_refused (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autoptr (GError) error = NULL;

  place_init (&place);
  g_assert_false (clara_governance_backup (self->database, &self->admin, place.path, "1234567",
                                           &cheap, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  g_assert_cmpuint (count_entries (place.folder), ==, 0);
}

static void
test_cut_anywhere_changes_nothing (Fixture *self, gconstpointer data)
{
  static const gssize from_start[] = { 0, 1, 7, 8, 60, 123, 124, 125, 140, 141 };
  const gsize chunk = 64 * 1024 + 17;
  g_auto (Place) place = { 0 };
  g_autofree char *content = NULL;
  g_autoptr (GArray) cuts = g_array_new (FALSE, FALSE, sizeof (gsize));
  gsize size;

  place_init (&place);
  fixture_add_candidacy (self, "rye");
  back_up (self, &place);
  g_assert_true (g_file_get_contents (place.path, &content, &size, NULL));
  g_assert_cmpuint (size, >, 124 + 2 * chunk);

  for (guint i = 0; i < G_N_ELEMENTS (from_start); i++)
    {
      gsize cut = (gsize) from_start[i];

      g_array_append_val (cuts, cut);
    }
  for (gsize at = 124 + chunk; at < size; at += chunk)
    for (int k = -1; k <= 1; k++)
      {
        gsize cut = at + (gsize) k;

        g_array_append_val (cuts, cut);
      }
  size--;
  g_array_append_val (cuts, size);

  for (guint i = 0; i < cuts->len; i++)
    {
      gsize cut = g_array_index (cuts, gsize, i);

      g_assert_true (g_file_set_contents (place.path, content, (gssize) cut, NULL));
      expect_refused (self, place.path, PASSPHRASE,
                      cut < 8 ? CLARA_ERROR_UNSUPPORTED : CLARA_ERROR_CORRUPT);
    }
}

static void
test_a_flipped_byte_changes_nothing (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autofree char *content = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  gsize size;

  place_init (&place);
  back_up (self, &place);
  g_assert_true (g_file_get_contents (place.path, &content, &size, NULL));

  for (guint i = 0; i < 124 + 60; i++)
    {
      gsize at = i < 124 ? i : 124 + (gsize) (g_rand_double (random) * (double) (size - 124));

      content[at] ^= 1 << (i % 8);
      g_assert_true (g_file_set_contents (place.path, content, (gssize) size, NULL));
      expect_refused (self, place.path, PASSPHRASE,
                      i < 12 ? CLARA_ERROR_UNSUPPORTED : CLARA_ERROR_CORRUPT);
      content[at] ^= 1 << (i % 8);
    }
}

static void
test_what_was_added_or_moved_changes_nothing (Fixture *self, gconstpointer data)
{
  const gsize chunk = 64 * 1024 + 17;
  g_auto (Place) place = { 0 };
  g_autofree char *content = NULL;
  g_autofree char *longer = NULL;
  g_autofree char *first = g_malloc (chunk);
  gsize size;

  place_init (&place);
  back_up (self, &place);
  g_assert_true (g_file_get_contents (place.path, &content, &size, NULL));
  longer = g_malloc0 (size + 1);
  memcpy (longer, content, size);
  g_assert_true (g_file_set_contents (place.path, longer, (gssize) size + 1, NULL));
  expect_refused (self, place.path, PASSPHRASE, CLARA_ERROR_CORRUPT);

  memcpy (first, content + 124, chunk);
  memmove (content + 124, content + 124 + chunk, chunk);
  memcpy (content + 124 + chunk, first, chunk);
  g_assert_true (g_file_set_contents (place.path, content, (gssize) size, NULL));
  expect_refused (self, place.path, PASSPHRASE, CLARA_ERROR_CORRUPT);
}

static void
test_what_is_no_workspace_changes_nothing (Fixture *self, gconstpointer data)
{
  static const char *const contents[] = { "", "hello", "SQLite format 3", NULL };
  g_auto (Place) place = { 0 };

  place_init (&place);
  for (guint i = 0; contents[i] != NULL; i++)
    {
      g_autofree char *plain = g_build_filename (place.folder, "plain", NULL);
      g_autoptr (GError) error = NULL;
      FILE *file;

      g_assert_true (g_file_set_contents (plain, contents[i], -1, NULL));
      expect_refused (self, plain, PASSPHRASE, CLARA_ERROR_UNSUPPORTED);

      /* And the same well sealed. An empty file is no workspace of anybody. */
      file = fopen (plain, "r");
      g_assert_nonnull (file);
      g_assert_true (clara_seal_file (fileno (file), place.path, PASSPHRASE, &cheap, NULL, &error));
      fclose (file);
      expect_refused (self, place.path, PASSPHRASE, -1);
    }
  expect_refused (self, "/nowhere/at/all", PASSPHRASE, CLARA_ERROR_NOT_FOUND);
}

static gboolean
make_manager_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup ("recruiter@example.org");
  member->role = CLARA_ROLE_RECRUITER;
  if (!clara_members_add (write, member, error))
    return FALSE;
  *(ClaraId *) data = member->id;

  return TRUE;
}

static void
test_only_an_admin_may (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_auto (ClaraRestored) restored = { 0 };
  g_autoptr (GError) error = NULL;
  ClaraId member;

  place_init (&place);
  fixture_write (self, make_manager_cb, &member);
  g_assert_false (clara_governance_backup (self->database, &member, place.path, PASSPHRASE, &cheap,
                                           NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);
  g_assert_cmpuint (count_entries (place.folder), ==, 0);

  back_up (self, &place);
  g_assert_false (clara_governance_restore_over (self->database, &member, place.path, PASSPHRASE,
                                                 &restored, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

static int
run_peer (Fixture *self, const char *command, const char *folder, const char *path, gsize limit)
{
  g_autofree char *member = clara_id_to_string (&self->admin);
  g_autofree char *bytes = g_strdup_printf ("%" G_GSIZE_FORMAT, limit);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess)
      peer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, peer_program, command,
                               folder, member, path, PASSPHRASE, bytes, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (peer, NULL, NULL, &output, NULL, &error));
  g_assert_true (g_subprocess_get_if_exited (peer));
  if (g_subprocess_get_exit_status (peer) == 0)
    return -1;
  g_test_message ("%" G_GSIZE_FORMAT ": %s", limit, output);

  return (int) g_ascii_strtoll (output, NULL, 10);
}

/* No file may grow over the limit: what cannot be written is met at another place each time. */
static void
test_a_full_disk_leaves_what_was_there (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autofree char *before = NULL;
  g_autofree char *folder = fixture_make_folder ();
  g_autofree char *target = g_build_filename (folder, "clara.db", NULL);
  guint n_failed = 0;

  place_init (&place);
  fixture_add_candidacy (self, "rye");
  back_up (self, &place);
  fixture_add_candidacy (self, "oat");
  before = fixture_dump (self);

  for (gsize limit = 1; limit < 1024 * 1024; limit = limit * 5 / 4 + 1000)
    {
      g_autofree char *after = NULL;
      int code = run_peer (self, "over", self->folder, place.path, limit);

      if (code < 0)
        break;
      n_failed++;
      g_assert_cmpint (code, ==, CLARA_ERROR_NO_SPACE);
      fixture_reopen (self);
      after = fixture_dump (self);
      g_assert_cmpstr (after, ==, before);
      assert_nothing_beside (self->folder);

      g_assert_cmpint (run_peer (self, "new", folder, place.path, limit), >=, 0);
      g_assert_false (g_file_test (target, G_FILE_TEST_EXISTS));
      g_assert_cmpuint (count_entries (folder), ==, 0);
    }
  g_assert_cmpuint (n_failed, >, 10);
  fixture_reopen (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  fixture_remove_folder (folder);
}

static void
test_a_backup_that_fails_leaves_the_old_one (Fixture *self, gconstpointer data)
{
  g_auto (Place) place = { 0 };
  g_autofree char *before = NULL;
  gsize size;

  place_init (&place);
  back_up (self, &place);
  g_assert_true (g_file_get_contents (place.path, &before, &size, NULL));
  fixture_add_candidacy (self, "rye");

  for (gsize limit = 50000; limit < size; limit += 60000)
    {
      g_autofree char *after = NULL;
      gsize size_after;

      g_assert_cmpint (run_peer (self, "backup", self->folder, place.path, limit), ==,
                       CLARA_ERROR_NO_SPACE);
      g_assert_true (g_file_get_contents (place.path, &after, &size_after, NULL));
      g_assert_cmpmem (after, size_after, before, size);
      g_assert_cmpuint (count_entries (place.folder), ==, 1);
    }
}

#define ADD(name, test) fixture_add ("/workspace-backup/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  peer_program = argv[1];

  ADD ("comes-back-as-it-was", test_comes_back_as_it_was);
  ADD ("shows-nothing-of-what-is-in-it", test_shows_nothing_of_what_is_in_it);
  ADD ("takes-the-place-of-what-was-there", test_takes_the_place_of_what_was_there);
  ADD ("who-was-erased-since-stays-erased", test_who_was_erased_since_stays_erased);
  ADD ("another-passphrase-says-so", test_another_passphrase_says_so);
  ADD ("a-short-passphrase-is-refused", test_a_short_passphrase_is_refused);
  ADD ("cut-anywhere-changes-nothing", test_cut_anywhere_changes_nothing);
  ADD ("a-flipped-byte-changes-nothing", test_a_flipped_byte_changes_nothing);
  ADD ("what-was-added-or-moved-changes-nothing", test_what_was_added_or_moved_changes_nothing);
  ADD ("what-is-no-workspace-changes-nothing", test_what_is_no_workspace_changes_nothing);
  ADD ("only-an-admin-may", test_only_an_admin_may);
  ADD ("a-full-disk-leaves-what-was-there", test_a_full_disk_leaves_what_was_there);
  ADD ("a-backup-that-fails-leaves-the-old-one", test_a_backup_that_fails_leaves_the_old_one);

  return g_test_run ();
}
