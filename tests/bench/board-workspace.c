/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

#include "board-workspace.h"

#include "clara-jobs.h"

#include <sqlite3.h>

static gboolean
add_job (ClaraWrite *write, const char *title, ClaraId *id, GError **error)
{
  g_autoptr (ClaraJob) job = clara_job_new ();

  job->title = g_strdup (title);
  job->processed = TRUE;
  if (!clara_jobs_add (write, job, error) ||
      !clara_rubrics_add (write, &job->id, "{}", NULL, NULL, error))
    return FALSE;

  *id = job->id;

  return TRUE;
}

static gboolean
add_jobs_cb (ClaraWrite *write, gpointer data, GError **error)
{
  BoardWorkspace *self = data;

  return add_job (write, "Ferry Engineer", &self->large, error) &&
         add_job (write, "Harbour Clerk", &self->small, error);
}

static void
run (sqlite3 *handle, const char *sql)
{
  if (sqlite3_exec (handle, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("SQLite: %s", sqlite3_errmsg (handle));
}

/* Words of different lengths, so that some are cut off; scores that repeat, so that order falls back on the number. */
static void
add_candidates (sqlite3 *handle, const char *title, guint n)
{
  g_autofree char *job = g_strdup_printf ("(SELECT id FROM job WHERE title = '%s')", title);
  g_autofree char *candidacies = g_strdup_printf (
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %u) "
      "INSERT INTO candidacy (id, job, number, label, opportunity, status, placed_by, stage, "
      "created, updated) SELECT randomblob (16), %s, i, 'Candidate ' || i, NULL, "
      "CASE i %% 4 WHEN 0 THEN 'to_review' WHEN 1 THEN 'not_qualified' WHEN 2 THEN "
      "'pre_qualified' ELSE 'qualified' END, CASE i %% 4 WHEN 3 THEN 'person' ELSE 'automatic' "
      "END, "
      "NULL, 1700000000000 + i, 1700000000000 + i FROM n;",
      n, job);
  g_autofree char *materials = g_strdup_printf (
      "INSERT INTO material (id, candidacy, kind, hash, size, been_read, hidden, created) SELECT "
      "randomblob (16), id, 'resume', randomblob (32), 30000, 1, number %% 40 = 0, 1 FROM "
      "candidacy WHERE job = %s;",
      job);
  g_autofree char *scores = g_strdup_printf (
      "INSERT INTO score (candidacy, engine, model, rubric, rubric_version, score, low, high, "
      "status, at, strongest, unmet) SELECT id, '1', 'm', (SELECT id FROM rubric WHERE job = "
      "candidacy.job), 1, number * 37 %% 101, number * 37 %% 101 * 0.8, 100, 'pre_qualified', 1, "
      "CASE number %% 3 WHEN 0 THEN 'Diesel engines' WHEN 1 THEN 'Five years at sea as an officer "
      "of the watch or above' ELSE 'Welding' END, CASE number %% 5 WHEN 0 THEN 'A licence for "
      "ships of more than 3,000 kilowatts' WHEN 1 THEN 'French' ELSE NULL END FROM candidacy "
      "WHERE job = %s;",
      job);
  g_autofree char *comments = g_strdup_printf (
      "INSERT INTO comment (id, candidacy, author, text, at) SELECT randomblob (16), id, (SELECT "
      "id FROM member), 'Knows the pumps.', 1 FROM candidacy WHERE number %% 10 = 0 AND job = %s;"
      "UPDATE job SET next_number = %u WHERE title = '%s';",
      job, n + 1, title);

  run (handle, candidacies);
  run (handle, materials);
  run (handle, scores);
  run (handle, comments);
}

/**
 * board_workspace_new:
 * @folder: an empty folder, or none yet
 *
 * Returns: (transfer full): the workspace, closed
 */
BoardWorkspace *
board_workspace_new (const char *folder)
{
  BoardWorkspace *self = g_new0 (BoardWorkspace, 1);
  g_autofree char *path = g_build_filename (folder, "clara.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = clara_workspace_create (
      folder, "Brinewater Ferries", "ida@brinewater.example", NULL, &error);
  sqlite3 *handle;

  if (workspace == NULL || !clara_workspace_write (workspace, add_jobs_cb, self, NULL, &error) ||
      !clara_workspace_close (workspace, &error))
    g_error ("%s", error->message);
  if (sqlite3_open (path, &handle) != SQLITE_OK)
    g_error ("SQLite: %s", sqlite3_errmsg (handle));
  run (handle, "PRAGMA synchronous = OFF; BEGIN;");
  add_candidates (handle, "Ferry Engineer", BOARD_LARGE);
  add_candidates (handle, "Harbour Clerk", BOARD_SMALL);
  run (handle, "COMMIT; PRAGMA wal_checkpoint (TRUNCATE);");
  sqlite3_close (handle);
  self->folder = g_strdup (folder);

  return self;
}

/**
 * board_workspace_free:
 * @self: (nullable): a workspace; its files stay
 */
void
board_workspace_free (BoardWorkspace *self)
{
  if (self == NULL)
    return;

  g_free (self->folder);
  g_free (self);
}
