/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

/*
 * A program at work on a workspace, to be killed:
 *
 *   chaos-worker FOLDER init                  makes the workspace
 *   chaos-worker FOLDER work SEED N_PEOPLE    imports, moves, comments, edits the rubric, takes back
 *   chaos-worker FOLDER screen SEED N_PEOPLE  imports, and screens all that is to be screened
 *   chaos-worker FOLDER migrate               brings an older workspace's tables up to date
 *
 * It prints a line for each deed that is durable, which is its word. Besides the instants of chaos-instant.h it has
 * `durable` and `said`, just before and after a deed is told.
 */

#include "chaos-instant.h"
#include "chaos-people.h"
#include "chaos-worker.h"
#include "clara-connection-private.h"
#include "clara-intake-import.h"
#include "clara-intake.h"
#include "clara-ledger.h"
#include "clara-migration.h"
#include "clara-sqlite.h"
#include "clara-workspaces.h"
#include "fixture.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define N_DEEDS 60u

#define RUBRIC                                                                                     \
  "{\"job\":{\"title\":\"Engineer\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"PostgreSQL\","    \
  "\"category\":\"hard-skill\",\"importance\":\"must\",\"weight\":0.%u,\"flags\":[]},"             \
  "{\"id\":\"r2\",\"text\":\"Kubernetes\",\"category\":\"hard-skill\",\"importance\":\"must\","    \
  "\"weight\":0.5,\"flags\":[]}]}"

typedef struct
{
  ClaraDatabase *database;
  ClaraId admin;
  ClaraId job;
  GArray *cards; /* (owned): ClaraId */
  GRand *random; /* (owned) */
  guint n_people;
} Worker;

static void
worker_clear (Worker *self)
{
  g_clear_object (&self->database);
  g_clear_pointer (&self->cards, g_array_unref);
  g_clear_pointer (&self->random, g_rand_free);
}

/* One write, so that it is said whole or not at all. */
static void
say_now (const char *line)
{
  if (write (STDOUT_FILENO, line, strlen (line)) < 0)
    _exit (3);
}

static void
say (char *line)
{
  if (line != NULL)
    {
      chaos_instant ("durable");
      say_now (line);
      chaos_instant ("said");
      g_free (line);
    }
}

static void
insist (gboolean worked, GError *error)
{
  if (worked)
    return;

  g_printerr ("%s\n", error != NULL ? error->message : "no error");
  _exit (4);
}

/* What one deed does, and what is said of it. */
typedef struct
{
  Worker *worker;
  gboolean (*func) (ClaraWrite *write, Worker *worker, char **line, GError **error);
  char *line;
} Deed;

static gboolean
deed_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  g_clear_pointer (&deed->line, g_free);
  if (!deed->func (write, deed->worker, &deed->line, error))
    return FALSE;

  if (chaos_says_before_it_is_durable && deed->line != NULL)
    say_now (deed->line);

  return TRUE;
}

static void
do_deed (Worker *self,
         gboolean (*func) (ClaraWrite *write, Worker *worker, char **line, GError **error))
{
  Deed deed = { .worker = self, .func = func };
  g_autoptr (GError) error = NULL;

  insist (clara_database_write (self->database, &self->admin, deed_cb, &deed, NULL, &error), error);
  if (chaos_says_before_it_is_durable)
    g_clear_pointer (&deed.line, g_free);
  say (g_steal_pointer (&deed.line));
}

static ClaraId *
any_card (Worker *self)
{
  guint i = (guint) g_rand_int_range (self->random, 0, (gint32) self->cards->len);

  return &g_array_index (self->cards, ClaraId, i);
}

static gboolean
move (ClaraWrite *write, Worker *self, char **line, GError **error)
{
  const ClaraSeenCard card = { .candidacy = *any_card (self) };
  ClaraStatus to = (ClaraStatus) g_rand_int_range (self->random, 0, CLARA_N_STATUSES);
  ClaraId deed;
  gint64 seq;

  if (!clara_decision_move (write, &card, 1, to, "A reason", &deed, error) ||
      !clara_connection_get_int64 (clara_write_get_connection (write),
                                   "SELECT coalesce (max (seq), 0) FROM placement", &seq, error))
    return FALSE;
  if (seq > 0)
    *line = g_strdup_printf ("move %" G_GINT64_FORMAT "\n", seq);

  return TRUE;
}

static gboolean
comment (ClaraWrite *write, Worker *self, char **line, GError **error)
{
  g_autofree char *name = NULL;
  ClaraId id;

  if (!clara_decision_comment (write, any_card (self), "Spoke on the phone", &id, error))
    return FALSE;
  name = clara_id_to_string (&id);
  *line = g_strdup_printf ("subject %s\n", name);

  return TRUE;
}

static gboolean
edit_rubric (ClaraWrite *write, Worker *self, char **line, GError **error)
{
  g_autofree char *document = g_strdup_printf (RUBRIC,
                                               (guint) g_rand_int_range (self->random, 1, 9));
  g_autofree char *name = NULL;
  ClaraId id;

  if (!clara_decision_set_rubric (write, &self->job, document, &id, NULL, error))
    return FALSE;
  name = clara_id_to_string (&id);
  *line = g_strdup_printf ("rubric %s\n", name);

  return TRUE;
}

static gboolean
take_back (ClaraWrite *write, Worker *self, char **line, GError **error)
{
  ClaraUndone undone;

  return g_rand_boolean (self->random) ? clara_decision_undo (write, &undone, error)
                                       : clara_decision_redo (write, &undone, error);
}

static gboolean
tell_head_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraAuditHead head;
  GString *line = data;

  if (!clara_audit_log_get_last (connection, &head.seq, head.hash, error))
    return FALSE;

  g_string_printf (line, "head %" G_GINT64_FORMAT " ", head.seq);
  for (guint i = 0; i < sizeof head.hash; i++)
    g_string_append_printf (line, "%02x", head.hash[i]);
  g_string_append_c (line, '\n');

  return TRUE;
}

/* Where the chain stands: it may never be shorter again. */
static void
tell_head (Worker *self)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  insist (clara_database_read (self->database, tell_head_cb, line, NULL, &error), error);
  say_now (line->str);
}

static void
import (Worker *self, guint person)
{
  g_autoptr (GBytes) bytes = chaos_resume (person);
  g_autofree char *file_name = g_strdup_printf ("person-%u.txt", person);
  ClaraImportFile file = { .name = file_name, .bytes = bytes };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  insist (
      clara_intake_import (self->database, &self->admin, &self->job, &file, 1, FALSE, NULL, &error),
      error);
  if (file.outcome == CLARA_IMPORT_ADDED)
    g_array_append_val (self->cards, file.candidacy);
  id = clara_id_to_string (&file.candidacy);
  say (g_strdup_printf ("card %s\n", id));
}

static void
import_any (Worker *self)
{
  import (self, (guint) g_rand_int_range (self->random, 0, (gint32) self->n_people));
}

static void
work (Worker *self)
{
  static gboolean (*const deeds[]) (ClaraWrite * write, Worker * worker, char **line,
                                    GError **error) = { move, move, comment, edit_rubric,
                                                        take_back };

  if (self->cards->len == 0)
    import_any (self);
  for (guint i = 0; i < N_DEEDS; i++)
    {
      gint32 which = g_rand_int_range (self->random, 0, 2 * G_N_ELEMENTS (deeds));

      if (which < (gint32) G_N_ELEMENTS (deeds))
        do_deed (self, deeds[which]);
      else
        import_any (self);
      if (i % 4 == 0)
        tell_head (self);
    }
}

static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(gboolean *) user_data = clara_intake_stop_finish (CLARA_INTAKE (source), result, NULL);
}

static void
screen (Worker *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraScreener) screener = clara_screener_new (2, &error);
  g_autoptr (ClaraIntake) intake = NULL;
  gboolean idle = FALSE, stopped = FALSE;

  insist (screener != NULL, error);
  for (guint i = 0; i < 4; i++)
    import_any (self);
  intake = clara_intake_new (self->database, screener, 2, &error);
  insist (intake != NULL, error);
  g_signal_connect (intake, "idle", G_CALLBACK (idle_cb), &idle);
  clara_intake_start (intake);
  while (!idle)
    g_main_context_iteration (NULL, TRUE);
  clara_intake_stop_async (intake, stopped_cb, &stopped);
  while (!stopped)
    g_main_context_iteration (NULL, TRUE);
  tell_head (self);
  say (g_strdup ("idle\n"));
}

static gboolean
make_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Worker *self = data;
  g_autoptr (ClaraMember) admin = g_new0 (ClaraMember, 1);
  g_autoptr (ClaraJob) job = clara_job_new ();
  g_autofree char *document = g_strdup_printf (RUBRIC, 5u);
  ClaraId rubric;

  admin->email = g_strdup ("admin@example.org");
  job->title = g_strdup ("Engineer");
  job->text = g_strdup ("Tunes what is slow.");
  job->processed = TRUE;
  if (!clara_workspaces_add (write, "Team", error) || !clara_members_add (write, admin, error) ||
      !clara_jobs_add (write, job, error) ||
      !clara_rubrics_add (write, &job->id, document, &rubric, NULL, error))
    return FALSE;

  self->admin = admin->id;
  self->job = job->id;

  return TRUE;
}

static gboolean
find_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Worker *self = data;
  g_autoptr (ClaraStatement) one = clara_connection_prepare (
      connection, "SELECT member.id, job.id FROM member, job LIMIT 1");
  g_autoptr (ClaraStatement)
      cards = clara_connection_prepare (connection, "SELECT id FROM candidacy ORDER BY number");
  ClaraStep step;

  if (clara_statement_step (one, error) != CLARA_STEP_ROW)
    return FALSE;
  clara_statement_get_id (one, 0, &self->admin);
  clara_statement_get_id (one, 1, &self->job);
  while ((step = clara_statement_step (cards, error)) == CLARA_STEP_ROW)
    {
      ClaraId id;

      clara_statement_get_id (cards, 0, &id);
      g_array_append_val (self->cards, id);
    }

  return step == CLARA_STEP_DONE;
}

static void
migrate (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "clara.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) migrations = clara_migrations_load (&error);
  g_autoptr (ClaraConnection)
      connection = clara_sqlite_open (path, CLARA_SQLITE_WRITE, 1000, &error);

  insist (connection != NULL, error);
  connection->fault = chaos_instant_fault_cb;
  insist (clara_migrations_run (connection, migrations, folder, &error), error);
  say (g_strdup ("migrated\n"));
}

int
main (int argc, char **argv)
{
  Worker self = { .cards = g_array_new (FALSE, FALSE, sizeof (ClaraId)) };
  g_autoptr (GError) error = NULL;
  gboolean makes;

  g_assert_cmpint (argc, >=, 3);
  chaos_instant_watch ();
  if (g_str_equal (argv[2], "migrate"))
    {
      migrate (argv[1]);
      worker_clear (&self);
      return 0;
    }

  makes = g_str_equal (argv[2], "init");
  self.database = clara_database_open (argv[1], makes ? CLARA_DATABASE_CREATE : CLARA_DATABASE_NONE,
                                       NULL, &error);
  insist (self.database != NULL, error);
  if (makes)
    {
      insist (clara_database_write (self.database, NULL, make_cb, &self, NULL, &error), error);
      worker_clear (&self);
      return 0;
    }

  g_assert_cmpint (argc, ==, 5);
  self.random = g_rand_new_with_seed ((guint32) g_ascii_strtoull (argv[3], NULL, 10));
  self.n_people = (guint) g_ascii_strtoull (argv[4], NULL, 10);
  insist (clara_database_read (self.database, find_cb, &self, NULL, &error), error);
  chaos_instant_watch_in (self.database);
  if (g_str_equal (argv[2], "screen"))
    screen (&self);
  else
    work (&self);
  clara_database_set_fault (self.database, NULL, NULL);
  worker_clear (&self);

  return 0;
}
