/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-run.h"
#include "clara-audit.h"
#include "clara-backups.h"
#include "clara-forgetting.h"
#include "clara-staging-private.h"
#include "clara-workspace-backup.h"
#include "fixture.h"
#include "scan.h"

#define PASSPHRASE "correct horse"

/* Far more statements than an erasure has. */
#define MAX_STATEMENTS 1000u

static const ClaraSealCost cheap = { .passes = 1, .memory_kib = 8 };

static const char *peer_program;

static ChaosEnd
run_peer (Fixture *self, const char *command, const char *what, guint number, guint kill_ms)
{
  g_autofree char *member = clara_id_to_string (&self->admin);
  g_autofree char *text = g_strdup_printf ("%u", number);
  const char *const arguments[] = { peer_program, command,    self->folder, member,
                                    what,         PASSPHRASE, text,         NULL };
  g_autofree char *output = NULL;

  return chaos_run (arguments, NULL, kill_ms, &output);
}

static gboolean
let_time_pass_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE work SET due = 0 WHERE state = 'claimed'");

  return clara_statement_run (statement, error);
}

static void
assert_no_damage (Fixture *self)
{
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM pragma_integrity_check "
                                        "WHERE integrity_check <> 'ok'"),
                   ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
}

/* Killed before the first statement of an erasure, before the second … : a request that is durable is carried out. */
static void
test_an_erasure_is_finished_by_the_next (Fixture *self, gconstpointer data)
{
  guint n_resumed = 0, n_whole = 0;
  ChaosEnd end = CHAOS_END_KILLED;

  for (guint n = 1; end == CHAOS_END_KILLED && n < MAX_STATEMENTS; n++)
    {
      g_autofree char *word = g_strdup_printf ("qz%03uaword", n);
      g_autoptr (GPtrArray) needles = g_ptr_array_new ();
      ClaraId candidacy = fixture_add_candidacy (self, word);
      g_autofree char *id = clara_id_to_string (&candidacy);
      g_autofree char *backup = clara_backups_make (self->database, NULL, NULL);
      g_autoptr (GError) error = NULL;
      gint64 n_requests = fixture_count (
          self, "SELECT count (*) FROM audit WHERE action = 'erase-request'");
      gboolean requested;

      g_assert_nonnull (backup);
      g_ptr_array_add (needles, word);
      g_clear_object (&self->database);
      end = run_peer (self, "erase", id, n, 0);
      fixture_reopen (self);
      assert_no_damage (self);
      requested = n_requests <
                  fixture_count (self,
                                 "SELECT count (*) FROM audit WHERE action = 'erase-request'");

      fixture_write (self, let_time_pass_cb, NULL);
      g_assert_true (clara_governance_erase_due (self->database, NULL, NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (scan_folder (self->folder, needles), ==, requested ? 0 : 1);
      g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, !requested);
      if (!requested)
        g_assert_true (clara_governance_erase (self->database, &self->admin, &candidacy, 1, NULL,
                                               NULL, NULL, NULL));
      n_resumed += requested && end == CHAOS_END_KILLED ? 1 : 0;
      n_whole += requested ? 0 : 1;
    }

  g_test_message ("%u kills before the request, %u after it", n_whole, n_resumed);
  g_assert_cmpint (end, ==, CHAOS_END_DONE);
  g_assert_cmpuint (n_whole, >, 0);
  g_assert_cmpuint (n_resumed, >, 20);
}

static gint64
count_restores (Fixture *self)
{
  return fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'restore'");
}

/* An earlier restore, that was durable before its program was killed, stays in the audit. */
static void
assert_all_or_nothing (Fixture *self, gint64 n_before, gint64 restores_before, guint *n_restored)
{
  gint64 n;

  fixture_reopen (self);
  assert_no_damage (self);
  n = fixture_count (self, "SELECT count (*) FROM candidacy");
  g_assert_true (n == n_before || n == 1);
  g_assert_cmpint (count_restores (self), ==, n == 1 ? 1 : restores_before);
  *n_restored += n == 1 ? 1 : 0;
  g_assert_true (clara_staging_drop_old (self->folder, NULL));
}

static ChaosEnd
kill_a_restore (Fixture *self, const char *path, guint kill_ms, guint *n_restored)
{
  gint64 n, restores;
  ChaosEnd end;

  fixture_add_candidacy (self, "oat");
  n = fixture_count (self, "SELECT count (*) FROM candidacy");
  if (n == 1)
    fixture_add_candidacy (self, "oat");
  n = fixture_count (self, "SELECT count (*) FROM candidacy");
  restores = count_restores (self);
  g_clear_object (&self->database);
  end = run_peer (self, "over", path, 0, kill_ms);
  assert_all_or_nothing (self, n, restores, n_restored);

  return end;
}

/* Killed sooner and later, until it is done before that. */
static void
test_a_restore_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = fixture_make_folder ();
  g_autofree char *path = g_build_filename (folder, "team", NULL);
  guint n_killed = 0, n_restored = 0;
  ChaosEnd end = CHAOS_END_KILLED;
  g_autoptr (GError) error = NULL;

  fixture_add_candidacy (self, "rye");
  g_assert_true (clara_governance_backup (self->database, &self->admin, path, PASSPHRASE, &cheap,
                                          NULL, &error));
  g_assert_no_error (error);

  /* On a quick machine it is done before there were many kills: then once more. */
  for (guint round = 0; round < 20 && n_killed <= 10; round++)
    {
      end = CHAOS_END_KILLED;
      for (guint kill_ms = 2; end == CHAOS_END_KILLED && kill_ms < 60000;
           kill_ms += 2 + kill_ms / 30)
        {
          end = kill_a_restore (self, path, kill_ms, &n_restored);
          n_killed += end == CHAOS_END_KILLED ? 1 : 0;
        }
    }

  g_test_message ("%u kills, restored %u times", n_killed, n_restored);
  g_assert_cmpint (end, ==, CHAOS_END_DONE);
  g_assert_cmpuint (n_restored, >, 0);
  g_assert_cmpuint (n_killed, >, 10);
  fixture_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  peer_program = argv[1];

  fixture_add ("/kills/an-erasure-is-finished-by-the-next",
               test_an_erasure_is_finished_by_the_next);
  fixture_add ("/kills/a-restore-is-whole-or-not-at-all", test_a_restore_is_whole_or_not_at_all);

  return g_test_run ();
}
