/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-lever-mirror.h"
#include "clara-lever-sync.h"
#include "clara-materials.h"
#include "clara-team.h"
#include "fixture.h"

#include <libsoup/soup.h>
#include <signal.h>
#include <sys/prctl.h>

static const char *program;

/* A local Lever, a workspace beside it, and the way between them. */
typedef struct
{
  GSubprocess *lever;
  char *folder;
  ClaraDatabase *database;
  ClaraLeverAccess *access;
  ClaraLeverClient *client;
  char *admin;
} World;

/* A test that breaks off leaves nobody behind who holds its output open. */
static void
die_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static gboolean
found_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_team_found (write, "Brinewater Ferries", "ida@brinewater.example", data, error);
}

static void
world_start (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GDataInputStream) lines = NULL;
  g_autoptr (JsonObject) line = NULL;
  g_autoptr (ClaraLeverConfig) config = NULL;
  g_autofree char *text = NULL;
  static const ClaraId nobody = { { 0 } };
  ClaraId admin;

  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  world->lever = g_subprocess_launcher_spawn (launcher, &error, program, "--rate", "0", NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (world->lever));
  text = g_data_input_stream_read_line (lines, NULL, NULL, &error);
  g_assert_no_error (error);
  line = clara_json_parse_object (text, -1, NULL, &error);
  g_assert_no_error (error);

  world->admin = g_strdup (clara_json_get_string (line, "admin_url", NULL));
  g_setenv ("CLARA_LEVER_API_URL", clara_json_get_string (line, "api_url", NULL), TRUE);
  g_setenv ("CLARA_LEVER_AUTH_URL", clara_json_get_string (line, "auth_url", NULL), TRUE);
  g_setenv ("CLARA_LEVER_RATE", "400", TRUE);
  config = clara_lever_config_read (&error);
  g_assert_no_error (error);
  world->access = clara_lever_access_new_for_key (config,
                                                  clara_json_get_string (line, "api_key", NULL));
  world->client = clara_lever_client_new (world->access);
  world->folder = g_dir_make_tmp ("clara-sync-XXXXXX", &error);
  g_assert_no_error (error);
  world->database = clara_database_open (world->folder, CLARA_DATABASE_CREATE, NULL, &error);
  g_assert_no_error (error);
  if (!clara_database_write (world->database, &nobody, found_cb, &admin, NULL, &error))
    g_error ("%s", error->message);
}

static void
world_end (World *world)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&world->client);
  g_clear_object (&world->access);
  clara_database_close (world->database, &error);
  g_assert_no_error (error);
  g_clear_object (&world->database);
  fixture_remove_folder (world->folder);
  g_free (world->folder);
  g_free (world->admin);
  g_subprocess_send_signal (world->lever, SIGTERM);
  g_subprocess_wait (world->lever, NULL, NULL);
  g_clear_object (&world->lever);
}

static gboolean
select_external_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (clara_write_get_connection (write), TRUE, error);
  guint *n = data;

  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);

      if (!job->external)
        {
          g_assert_nonnull (job->reason);
          continue;
        }
      ++*n;
      if (!clara_jobs_set_processed (write, &job->id, TRUE, NULL, error))
        return FALSE;
    }

  return jobs != NULL;
}

static guint
choose (World *world)
{
  static const ClaraId nobody = { { 0 } };
  g_auto (ClaraLeverSyncReport) report = { 0 };
  g_autoptr (GError) error = NULL;
  guint n = 0;

  if (!clara_lever_sync_postings (world->client, world->database, &report, NULL, &error) ||
      !clara_database_write (world->database, &nobody, select_external_cb, &n, NULL, &error))
    g_error ("%s", error->message);
  g_assert_cmpuint (n, >, 0);

  return n;
}

static void
sync_once (World *world, ClaraLeverSyncReport *report)
{
  g_autoptr (GError) error = NULL;

  if (!clara_lever_sync_run (world->client, world->database, NULL, NULL, report, NULL, &error))
    g_error ("%s", error->message);
}

/* Counts of what is in the workspace. */
typedef struct
{
  gint64 candidacies;
  gint64 resumes;
  gint64 work;
  gint64 identities;
} Counts;

static gint64
count (ClaraConnection *connection, const char *sql)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, sql);

  g_assert_cmpint (clara_statement_step (statement, NULL), ==, CLARA_STEP_ROW);

  return clara_statement_get_int64 (statement, 0);
}

static gboolean
count_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Counts *counts = data;

  counts->candidacies = count (connection, "SELECT count (*) FROM candidacy");
  counts->resumes = count (connection, "SELECT count (*) FROM material WHERE kind = 'resume'");
  counts->work = count (connection, "SELECT count (*) FROM work WHERE kind = 'read'");
  counts->identities = count (connection, "SELECT count (DISTINCT candidacy) FROM identity");

  return TRUE;
}

static Counts
look (World *world)
{
  Counts counts = { 0 };

  g_assert_true (clara_database_read (world->database, count_cb, &counts, NULL, NULL));

  return counts;
}

static void
test_first (void)
{
  World world = { NULL };
  g_auto (ClaraLeverSyncReport) first = { 0 };
  g_auto (ClaraLeverSyncReport) idle = { 0 };
  Counts counts, again;
  guint n_jobs, least;

  world_start (&world);
  n_jobs = choose (&world);
  sync_once (&world, &first);
  counts = look (&world);
  g_assert_cmpuint (first.n_added, >, 0);
  g_assert_cmpuint (first.n_added, ==, (guint) counts.candidacies);
  g_assert_cmpint (counts.work, ==, counts.candidacies);
  g_assert_cmpint (counts.identities, ==, counts.candidacies);
  g_assert_cmpint (counts.resumes, >, counts.candidacies / 2);

  /* Lists, postings, at least a page a job, and of each candidate two lists and what is in them. */
  least = 4 + n_jobs + 2 * first.n_added + first.n_papers;
  g_test_message ("%u requests, at least %u; %u added, %u papers", first.n_requests, least,
                  first.n_added, first.n_papers);
  g_assert_cmpuint (first.n_requests * 100, <=, least * 115);

  sync_once (&world, &idle);
  again = look (&world);
  g_test_message ("%u requests when nothing has changed", idle.n_requests);
  g_assert_cmpuint (idle.n_requests, <=, 5);
  g_assert_cmpuint (idle.n_added + idle.n_changed + idle.n_papers, ==, 0);
  g_assert_cmpint (again.candidacies, ==, counts.candidacies);
  g_assert_cmpint (again.resumes, ==, counts.resumes);
  world_end (&world);
}

static void
cancel_cb (const ClaraLeverSyncProgress *progress, gpointer data)
{
  if (g_str_equal (progress->phase, "papers") && progress->n_done == 3)
    g_cancellable_cancel (data);
}

static void
test_resume (void)
{
  World world = { NULL };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_auto (ClaraLeverSyncReport) ended = { 0 };
  g_auto (ClaraLeverSyncReport) rest = { 0 };

  world_start (&world);
  choose (&world);
  g_assert_false (clara_lever_sync_run (world.client, world.database, cancel_cb, cancellable,
                                        &ended, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (ended.n_left, >, 0);
  g_assert_cmpuint (ended.n_left, ==, ended.n_added - 3);

  sync_once (&world, &rest);
  g_assert_cmpuint (rest.n_added, ==, 0);
  g_assert_cmpuint (rest.n_left, ==, 0);
  g_assert_cmpint (look (&world).work, ==, look (&world).candidacies);
  world_end (&world);
}

/* Has the local Lever do something, by its admin page. */
static void
act (World *world, const char *name, const char *given)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SoupSession) session = soup_session_new ();
  g_autofree char *url = g_strconcat (world->admin, "api/", name, NULL);
  g_autoptr (SoupMessage) message = soup_message_new ("POST", url);
  g_autoptr (GBytes) body = g_bytes_new (given, strlen (given));
  g_autoptr (GBytes) answer = NULL;

  soup_message_set_request_body_from_bytes (message, "application/json", body);
  answer = soup_session_send_and_read (session, message, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (soup_message_get_status (message), ==, 200);
}

/* A page in place of a paper is no paper, and it is asked for once more; what never comes is given up. */
static void
test_a_page_in_place_of_a_paper (void)
{
  World world = { NULL };
  g_auto (ClaraLeverSyncReport) first = { 0 };
  g_auto (ClaraLeverSyncReport) second = { 0 };
  Counts counts, healed;

  world_start (&world);
  choose (&world);
  act (&world, "fault",
       "{\"kind\":\"html\",\"count\":100000,\"match\":\"GET /v1/*/resumes/*/download\"}");
  clara_lever_client_set_tries (world.client, 1);
  sync_once (&world, &first);
  counts = look (&world);
  g_assert_cmpint (counts.resumes, ==, 0);
  g_assert_nonnull (first.problems);

  for (guint i = 0; i < 3; i++)
    {
      g_auto (ClaraLeverSyncReport) still = { 0 };

      sync_once (&world, &still);
      g_assert_cmpuint (still.n_papers, ==, 0);
    }
  act (&world, "faults-clear", "{}");
  sync_once (&world, &second);
  healed = look (&world);
  g_assert_cmpint (healed.resumes, >, healed.candidacies / 2);
  /* What Lever itself could not read is named, too. */
  for (guint i = 0; second.problems != NULL && i < second.problems->len; i++)
    g_assert_true (
        g_str_has_suffix (g_ptr_array_index (second.problems, i), ": Lever itself cannot read it"));
  world_end (&world);
}

/* Of everybody in whose case Clara wrote since yesterday the papers are listed again, of nobody else, and once. */
static gboolean
write_own_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement)
      own = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                 "UPDATE lever_opportunity SET own = CASE WHEN id IN (SELECT id "
                                 "FROM lever_opportunity ORDER BY id LIMIT 3) THEN $1 ELSE 5 END");
  g_autoptr (ClaraStatement) cursor = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lever_cursor SET complete = complete - 90000000 WHERE name = 'own-papers'");

  clara_statement_bind_int64 (own, 1, g_get_real_time () / 1000 - 3600000);

  return clara_statement_run (own, error) && clara_statement_run (cursor, error);
}

static void
test_what_own_writing_may_hide (void)
{
  static const ClaraId nobody = { { 0 } };
  World world = { NULL };
  g_auto (ClaraLeverSyncReport) first = { 0 };
  g_auto (ClaraLeverSyncReport) idle = { 0 };
  g_auto (ClaraLeverSyncReport) daily = { 0 };
  g_auto (ClaraLeverSyncReport) after = { 0 };
  g_autoptr (GError) error = NULL;

  world_start (&world);
  choose (&world);
  sync_once (&world, &first);
  sync_once (&world, &idle);
  if (!clara_database_write (world.database, &nobody, write_own_cb, NULL, NULL, &error))
    g_error ("%s", error->message);
  sync_once (&world, &daily);
  g_assert_cmpuint (daily.n_requests, >=, idle.n_requests + 3 * 2);
  g_assert_cmpuint (daily.n_requests, <=, idle.n_requests + 3 * 3);
  sync_once (&world, &after);
  g_assert_cmpuint (after.n_requests, ==, idle.n_requests);
  world_end (&world);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  program = argv[1];

  g_test_add_func ("/lever/sync/a first sync costs little more than it must and an idle one nearly "
                   "nothing",
                   test_first);
  g_test_add_func ("/lever/sync/what was ended goes on where it was", test_resume);

  g_test_add_func ("/lever/sync/a page in place of a paper is asked for again",
                   test_a_page_in_place_of_a_paper);
  g_test_add_func ("/lever/sync/what own writing may hide is looked at daily",
                   test_what_own_writing_may_hide);

  return g_test_run ();
}
