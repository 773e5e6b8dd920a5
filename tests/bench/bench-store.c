/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/*
 * What the store costs over bare SQLite: one move, a board of 12,000 candidates, a search in 100,000. Prints milliseconds
 * and ratios, and fails where a ratio is over its bound.
 *
 *   bench-store [FOLDER]     FOLDER: where to work, and to leave the file; default: a new one, gone afterwards
 */

#include "clara-candidacies.h"
#include "clara-database.h"
#include "clara-decision.h"
#include "clara-jobs.h"
#include "clara-members.h"
#include "clara-search.h"
#include "clara-workspaces.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#define N_BOARD  12000
#define N_SEARCH 100000
#define N_MOVES  300
#define N_ROUNDS 15

typedef struct
{
  char *folder;
  char *path;
  ClaraDatabase *database;
  sqlite3 *bare;
  ClaraId admin;
  ClaraId job;
  GPtrArray *cards;
  guint next;
  int failures;
} Bench;

static void
check (int code, sqlite3 *handle)
{
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
    g_error ("SQLite: %s", sqlite3_errmsg (handle));
}

static void
run_bare (sqlite3 *handle, const char *sql)
{
  check (sqlite3_exec (handle, sql, NULL, NULL, NULL), handle);
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static double
median (double *values, guint n)
{
  qsort (values, n, sizeof *values, compare_doubles);

  return values[n / 2];
}

static void
report (Bench *self, const char *what, double ours, double bare, double bound)
{
  double ratio = ours / bare;

  printf ("%-28s %9.3f ms   bare %9.3f ms   ratio %.2f (at most %.1f)%s\n", what, ours, bare, ratio,
          bound, ratio <= bound ? "" : "   TOO SLOW");
  fflush (stdout);
  if (ratio > bound)
    self->failures++;
}

static gboolean
begin_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Bench *self = data;
  g_autoptr (ClaraMember) admin = g_new0 (ClaraMember, 1);
  g_autoptr (ClaraJob) job = clara_job_new ();

  admin->email = g_strdup ("admin@example.org");
  job->title = g_strdup ("Baker");
  job->processed = TRUE;
  if (!clara_workspaces_add (write, "Team", error) || !clara_members_add (write, admin, error) ||
      !clara_jobs_add (write, job, error) ||
      !clara_rubrics_add (write, &job->id, "{}", NULL, NULL, error))
    return FALSE;

  self->admin = admin->id;
  self->job = job->id;

  return TRUE;
}

/* A second job holds those that are only searched. Texts are of words that are made up, some of them rare. */
static void
fill (Bench *self)
{
  const char *words =
      "(SELECT group_concat (substr ('bakemilkovenryegrainloafcrustsaltyeastdawnflourwheat', 1 + "
      "abs (random ()) % 40, 7) || (abs (random ()) % 9000), ' ') "
      "FROM (WITH RECURSIVE w (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM w WHERE i < 60) SELECT "
      "i FROM w WHERE n.i > 0))";
  g_autofree char *search = g_strdup_printf (
      "INSERT INTO search (rowid, label, job, skills, text) WITH RECURSIVE n (i) AS (SELECT 1 "
      "UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
      "SELECT i, 'Candidate ' || i, 'Baker', 'bread dough', CASE WHEN i %% 10 = 0 THEN 'sourdough "
      "' ELSE '' END || %s FROM n;",
      N_SEARCH, words);
  g_autofree char *candidacies = g_strdup_printf (
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
      "INSERT INTO candidacy (id, job, number, label, opportunity, status, placed_by, stage, "
      "created, updated) "
      "SELECT randomblob (16), CASE WHEN i <= %d THEN (SELECT id FROM job ORDER BY title LIMIT 1) "
      "ELSE (SELECT id FROM job ORDER BY title DESC LIMIT 1) END, "
      "i, 'Candidate ' || i, hex (randomblob (16)), 'pre_qualified', 'automatic', hex (randomblob "
      "(16)), 1700000000000 + i, 1700000000000 + i FROM n;",
      N_SEARCH, N_BOARD);

  check (sqlite3_open (self->path, &self->bare), self->bare);
  run_bare (self->bare, "PRAGMA synchronous = OFF; BEGIN;");
  run_bare (self->bare, "INSERT INTO job (id, title, text, processed, external, blind, created, "
                        "updated) VALUES (randomblob (16), 'Carpenter', '', 1, 0, 1, 1, 1);");
  run_bare (self->bare, candidacies);
  run_bare (
      self->bare,
      "INSERT INTO material (id, candidacy, kind, hash, size, been_read, hidden, created) SELECT "
      "randomblob (16), id, 'resume', randomblob (32), 30000, 1, number % 3, 1 FROM candidacy "
      "WHERE job = (SELECT id FROM job ORDER BY title LIMIT 1);"
      "INSERT INTO score (candidacy, engine, model, rubric, rubric_version, score, low, high, "
      "status, at) SELECT id, '1', 'm', (SELECT id FROM rubric), 1, number % 100, number % 50, 50 "
      "+ number % 50, 'pre_qualified', 1 FROM candidacy, (SELECT 1 UNION ALL SELECT 2) WHERE job = "
      "(SELECT id FROM job ORDER BY title LIMIT 1);"
      "INSERT INTO score_document (score, document) SELECT seq, hex (zeroblob (3000)) FROM score;"
      "INSERT INTO comment (id, candidacy, author, text, at) SELECT randomblob (16), id, (SELECT "
      "id FROM member), 'A good one.', 1 FROM candidacy WHERE number % 5 = 0 AND job = (SELECT id "
      "FROM job ORDER BY title LIMIT 1);"
      "INSERT INTO search_row (row, candidacy) SELECT number, id FROM candidacy;");
  run_bare (self->bare, search);
  run_bare (self->bare,
            "UPDATE job SET next_number = 1000000; COMMIT; PRAGMA wal_checkpoint (TRUNCATE); "
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -8192;");
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Bench *self = data;

  g_clear_pointer (&self->cards, g_ptr_array_unref);
  self->cards = clara_candidacies_list (connection, &self->job, error);

  return self->cards != NULL;
}

static double
list_ours (Bench *self)
{
  gint64 began = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;

  if (!clara_database_read (self->database, list_cb, self, NULL, &error))
    g_error ("%s", error->message);
  g_assert (self->cards->len == N_BOARD);

  return (double) (g_get_monotonic_time () - began) / 1000;
}

static double
step_through (sqlite3_stmt *statement, sqlite3 *handle, guint *n_rows)
{
  gint64 began = g_get_monotonic_time ();
  static volatile gsize sum;
  int code;

  *n_rows = 0;
  while ((code = sqlite3_step (statement)) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        if (sqlite3_column_type (statement, i) == SQLITE_INTEGER)
          sum += (gsize) sqlite3_column_int64 (statement, i);
        else
          sum += (gsize) sqlite3_column_bytes (statement, i);
      (*n_rows)++;
    }
  check (code, handle);
  sqlite3_reset (statement);

  return (double) (g_get_monotonic_time () - began) / 1000;
}

static void
bench_board (Bench *self)
{
  const char *sql =
      "SELECT c.id, c.job, c.number, c.label, c.opportunity, c.status, c.placed_by, c.stage, "
      "c.reason, c.decision, "
      "c.shared, c.version, c.created, c.updated, c.merged_into, s.score, s.low, s.high, s.status, "
      "s.rubric_version, s.engine, "
      "(SELECT count (*) FROM comment WHERE comment.candidacy = c.id), "
      "(SELECT count (*) FROM duplicate_flag AS d WHERE d.one = c.id AND d.dismissed = 0) + "
      "(SELECT count (*) FROM duplicate_flag AS d WHERE d.other = c.id AND d.dismissed = 0), "
      "(SELECT sum (hidden) FROM material WHERE material.candidacy = c.id), (SELECT count (*) FROM "
      "material WHERE material.candidacy = c.id), s.strongest, s.unmet "
      "FROM candidacy AS c LEFT JOIN score AS s ON s.seq = (SELECT max (seq) FROM score WHERE "
      "score.candidacy = c.id) "
      "WHERE c.job = ?1 AND c.merged_into IS NULL";
  double ours[N_ROUNDS];
  double bare[N_ROUNDS];
  sqlite3_stmt *statement;
  guint n_rows;

  check (sqlite3_prepare_v2 (self->bare, sql, -1, &statement, NULL), self->bare);
  sqlite3_bind_blob (statement, 1, self->job.bytes, sizeof self->job.bytes, SQLITE_STATIC);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      bare[i] = step_through (statement, self->bare, &n_rows);
      g_assert (n_rows == N_BOARD);
      ours[i] = list_ours (self);
    }
  sqlite3_finalize (statement);

  report (self, "board of 12,000", median (ours, N_ROUNDS), median (bare, N_ROUNDS), 1.5);
}

typedef struct
{
  const char *words;
  guint n_hits;
} Search;

static gboolean
search_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Search *search = data;
  g_autoptr (GPtrArray) hits = clara_search_find (connection, search->words, NULL, 50, error);

  if (hits == NULL)
    return FALSE;

  search->n_hits = hits->len;

  return TRUE;
}

static void
bench_search (Bench *self, const char *what, const char *words, const char *query)
{
  Search search = { .words = words };
  double ours[N_ROUNDS];
  double bare[N_ROUNDS];
  sqlite3_stmt *statement;
  guint n_rows = 0;

  check (sqlite3_prepare_v2 (self->bare,
                             "SELECT rowid, snippet (search, -1, char (2), char (3), '…', 24) FROM "
                             "search WHERE search MATCH ?1 ORDER BY rank LIMIT 50",
                             -1, &statement, NULL),
         self->bare);
  sqlite3_bind_text (statement, 1, query, -1, SQLITE_STATIC);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 began;

      bare[i] = step_through (statement, self->bare, &n_rows);
      began = g_get_monotonic_time ();
      if (!clara_database_read (self->database, search_cb, &search, NULL, &error))
        g_error ("%s", error->message);
      ours[i] = (double) (g_get_monotonic_time () - began) / 1000;
    }
  sqlite3_finalize (statement);
  g_assert (n_rows == search.n_hits && n_rows > 0);

  report (self, what, median (ours, N_ROUNDS), median (bare, N_ROUNDS), 1.5);
}

/* A move as a person makes it: card, history, undo, audit, outbox, and the change log. */
static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Bench *self = data;
  const ClaraCandidacy *card = g_ptr_array_index (self->cards, self->next);
  const ClaraSeenCard seen = { .candidacy = card->id, .version = card->version };

  return clara_decision_move (write, &seen, 1, CLARA_STATUS_QUALIFIED, "Good bread.", NULL, error);
}

static double
move_bare (Bench *self)
{
  static const char *const rows[] = {
    "UPDATE candidacy SET status = 'not_qualified', placed_by = 'person', version = version + 1, "
    "updated = 1 WHERE number = ?1 AND job = ?2",
    "INSERT INTO placement (candidacy, from_status, to_status, placed_by, member, reason, at) "
    "SELECT id, 'a', 'b', 'person', (SELECT id FROM member), 'Good bread.', 1 FROM candidacy WHERE "
    "number = ?1 AND job = ?2",
    "INSERT INTO undo_step (deed, member, kind, candidacy, before, after, state, at) SELECT "
    "randomblob (16), (SELECT id FROM member), 'move', id, '{\"status\":\"pre_qualified\"}', "
    "'{\"status\":\"qualified\"}', 'done', 1 FROM candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO outbox (op_id, kind, opportunity, candidacy, decision_version, payload, "
    "payload_hash, state, due, created, updated) SELECT randomblob (16), 'tag', opportunity, id, "
    "version, '{\"status\":\"qualified\"}', zeroblob (32), 'pending', 1, 1, 1 FROM candidacy WHERE "
    "number = ?1 AND job = ?2",
    "INSERT INTO outbox (op_id, kind, opportunity, candidacy, decision_version, payload, "
    "payload_hash, state, due, created, updated) SELECT randomblob (16), 'status-note', "
    "opportunity, id, version, '{\"status\":\"qualified\"}', zeroblob (32), 'pending', 1, 1, 1 "
    "FROM candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO audit (seq, at, action, candidacy, facts, prev_hash, hash) SELECT 1 + (SELECT "
    "coalesce (max (seq), 0) FROM audit), 1, 'move', id, '{}', zeroblob (32), zeroblob (32) FROM "
    "candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO audit_text (seq, salt, text) SELECT (SELECT max (seq) FROM audit), randomblob "
    "(32), "
    "'Good bread.' FROM candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO change (entity, id, at, member) SELECT 'candidacy', id, 1, zeroblob (16) FROM "
    "candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO change (entity, id, at, member) SELECT 'job', job, 1, zeroblob (16) FROM "
    "candidacy WHERE number = ?1 AND job = ?2",
    "INSERT INTO change (entity, id, at, member) SELECT 'outbox', zeroblob (16), 1, zeroblob (16) "
    "FROM candidacy WHERE number = ?1 AND job = ?2",
  };
  static sqlite3_stmt *statements[G_N_ELEMENTS (rows)];
  gint64 began;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (statements[i] == NULL)
        check (sqlite3_prepare_v2 (self->bare, rows[i], -1, &statements[i], NULL), self->bare);
      sqlite3_bind_int (statements[i], 1, N_BOARD - (int) self->next);
      sqlite3_bind_blob (statements[i], 2, self->job.bytes, sizeof self->job.bytes, SQLITE_STATIC);
    }

  began = g_get_monotonic_time ();
  run_bare (self->bare, "BEGIN IMMEDIATE");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      check (sqlite3_step (statements[i]), self->bare);
      g_assert (sqlite3_changes (self->bare) == 1);
      sqlite3_reset (statements[i]);
    }
  run_bare (self->bare, "COMMIT");

  return (double) (g_get_monotonic_time () - began) / 1000;
}

static void
bench_move (Bench *self)
{
  double ours[N_MOVES];
  double bare[N_MOVES];

  for (self->next = 0; self->next < N_MOVES; self->next++)
    {
      g_autoptr (GError) error = NULL;
      gint64 began;

      bare[self->next] = move_bare (self);
      began = g_get_monotonic_time ();
      if (!clara_database_write (self->database, &self->admin, move_cb, self, NULL, &error))
        g_error ("%s", error->message);
      ours[self->next] = (double) (g_get_monotonic_time () - began) / 1000;
    }

  report (self, "one move", median (ours, N_MOVES), median (bare, N_MOVES), 2.0);
}

static ClaraDatabase *
open_database (Bench *self, ClaraDatabaseFlags flags, const char *what)
{
  gint64 began = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  ClaraDatabase *database = clara_database_open (self->folder, flags, NULL, &error);
  GStatBuf found;

  if (database == NULL)
    g_error ("%s", error->message);
  g_assert (g_stat (self->path, &found) == 0);
  printf ("%-28s %9.3f ms   of %.0f MiB\n", what, (double) (g_get_monotonic_time () - began) / 1000,
          (double) found.st_size / 1048576);

  return database;
}

static void
remove_files (Bench *self)
{
  static const char *const names[] = { "clara.db", "clara.db-wal", "clara.db-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
}

int
main (int argc, char **argv)
{
  Bench self = { 0 };
  g_autoptr (GError) error = NULL;

  self.folder = argc > 1 ? g_strdup (argv[1]) : g_dir_make_tmp ("clara-bench-XXXXXX", NULL);
  self.path = g_build_filename (self.folder, "clara.db", NULL);
  self.database = open_database (&self, CLARA_DATABASE_CREATE, "make a workspace");
  if (!clara_database_write (self.database, NULL, begin_cb, &self, NULL, &error))
    g_error ("%s", error->message);
  fill (&self);

  g_clear_object (&self.database);
  self.database = open_database (&self, CLARA_DATABASE_NONE, "open after a good end");
  g_clear_object (&self.database);
  self.database = open_database (&self, CLARA_DATABASE_CHECK, "open with a full check");

  bench_board (&self);
  {
    /* Another opener finds a log, as after a crash. */
    g_autoptr (ClaraDatabase) other = NULL;

    run_bare (self.bare, "UPDATE job SET updated = updated + 1");
    other = open_database (&self, CLARA_DATABASE_NONE, "open after a crash");
  }
  bench_search (&self, "search, 1 in 10 of 100,000", "sourdough", "\"sourdough\"*");
  bench_search (&self, "search, rare in 100,000", "loafcru12 ", "\"loafcru12\"");
  bench_move (&self);

  g_clear_pointer (&self.cards, g_ptr_array_unref);
  g_clear_object (&self.database);
  sqlite3_close_v2 (self.bare);
  if (argc == 1)
    remove_files (&self);
  g_free (self.folder);
  g_free (self.path);

  return self.failures > 0;
}
