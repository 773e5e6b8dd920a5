/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-error.h"
#include "clara-lever-service.h"
#include "clara-lever-turn.h"
#include "clara-workspace-deeds.h"
#include "clara-workspace-status.h"
#include "lever-fixture.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

static const char *sandbox;
static const char *peer;

/* Of the test that runs. */
static LeverWorld *current;

static const char *const few[] = {
  "--rate", "0", "--postings", "2", "--opportunities", "24", NULL
};

/* So long is waited for what has to come; what does not come fails the test. */
#define PATIENCE_US (30 * G_USEC_PER_SEC)

typedef struct
{
  guint n_synced;
  guint n_added;
} Told;

static void
synced_cb (ClaraLeverService *service, const ClaraLeverSyncReport *report, Told *told)
{
  told->n_synced++;
  told->n_added += report->n_added;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Runs the main context until @is_so, and says whether it came to that. */
static gboolean
until (gboolean (*is_so) (gpointer data), gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;
  guint ticks = g_timeout_add (20, wake_cb, NULL);
  gboolean so;

  while (!(so = is_so (data)) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (ticks);

  return so;
}

static void
begin (LeverWorld *world)
{
  current = world;
  lever_world_start (world, sandbox, few);
}

/* Nothing is open on the disk, and the service has seen that. */
static gboolean
is_settled (gpointer data)
{
  const ClaraLeverServiceStatus *status = clara_lever_service_get_status (data);
  g_autoptr (ClaraWorkspaceStatus)
      found = clara_workspace_get_status (current->workspace, NULL, NULL);

  return status->state == CLARA_LEVER_SERVICE_CONNECTED && status->last_sync > 0 &&
         status->n_waiting == 0 && found->outbox[CLARA_OUTBOX_PENDING] == 0 &&
         found->outbox[CLARA_OUTBOX_INFLIGHT] == 0 && found->outbox[CLARA_OUTBOX_UNKNOWN] == 0;
}

static gboolean
is_away (gpointer data)
{
  ClaraLeverServiceState state = clara_lever_service_get_status (data)->state;

  return state == CLARA_LEVER_SERVICE_OFFLINE || state == CLARA_LEVER_SERVICE_MAINTENANCE;
}

static gboolean
is_waiting (gpointer data)
{
  return clara_lever_service_get_status (data)->state == CLARA_LEVER_SERVICE_WAITING;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* Waits for it, and says how it stands where it does not come to that. */
static void
settle (ClaraLeverService *service)
{
  const ClaraLeverServiceStatus *status = clara_lever_service_get_status (service);
  g_autoptr (ClaraWorkspaceStatus) found = NULL;

  if (until (is_settled, service))
    return;
  found = clara_workspace_get_status (current->workspace, NULL, NULL);
  g_error ("state %d, %u waiting; %u pending, %u inflight, %u unknown, %u need somebody: %s",
           status->state, status->n_waiting, found->outbox[CLARA_OUTBOX_PENDING],
           found->outbox[CLARA_OUTBOX_INFLIGHT], found->outbox[CLARA_OUTBOX_UNKNOWN],
           found->outbox[CLARA_OUTBOX_NEEDS_YOU],
           status->message != NULL ? status->message : "no trouble");
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_assert_true (clara_lever_service_stop_finish (CLARA_LEVER_SERVICE (source), result, NULL));
  *(gboolean *) user_data = TRUE;
}

static void
stop (ClaraLeverService *service)
{
  gboolean stopped = FALSE;

  clara_lever_service_stop_async (service, stopped_cb, &stopped);
  g_assert_true (until (is_true, &stopped));
  g_assert_cmpint (clara_lever_service_get_status (service)->state, ==,
                   CLARA_LEVER_SERVICE_STOPPED);
}

static void
move_all (LeverWorld *world, ClaraStatus to)
{
  g_autoptr (GArray) cards = lever_world_cards (world);
  g_autoptr (GError) error = NULL;
  ClaraId deed;

  g_assert_cmpuint (cards->len, >, 0);
  if (!clara_workspace_move (world->workspace, (const ClaraSeenCard *) cards->data, cards->len, to,
                             NULL, &deed, NULL, &error))
    g_error ("%s", error->message);
}

static guint
count_cards (LeverWorld *world)
{
  g_autoptr (GArray) cards = lever_world_cards (world);

  return cards->len;
}

static void
test_reads (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  Told told = { 0 };

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  g_signal_connect (service, "synced", G_CALLBACK (synced_cb), &told);
  g_assert_cmpint (clara_lever_service_get_status (service)->state, ==,
                   CLARA_LEVER_SERVICE_STOPPED);
  clara_lever_service_start (service);
  settle (service);
  g_assert_cmpuint (told.n_synced, ==, 1);
  g_assert_cmpuint (told.n_added, >, 0);
  g_assert_cmpint (clara_lever_service_get_status (service)->next, >,
                   clara_lever_service_get_status (service)->last_sync);
  stop (service);
}

static void
test_sends (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  Told told = { 0 };

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  g_signal_connect (service, "synced", G_CALLBACK (synced_cb), &told);
  clara_lever_service_start (service);
  settle (service);
  move_all (&world, CLARA_STATUS_QUALIFIED);
  settle (service);
  g_assert_cmpuint (lever_world_check_once (&world), ==, count_cards (&world));
  g_assert_cmpuint (told.n_synced, ==, 1);
  stop (service);
}

static void
test_weather (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  lever_world_act (&world, "fault", "{\"kind\":\"503\",\"count\":100000,\"match\":\"* /v1/*\"}");
  clara_lever_service_start (service);
  g_assert_true (until (is_away, service));
  g_assert_cmpint (clara_lever_service_get_status (service)->since, >, 0);
  g_assert_nonnull (clara_lever_service_get_status (service)->message);
  lever_world_act (&world, "faults-clear", "{}");
  clara_lever_service_wake (service);
  settle (service);
  g_assert_cmpint (clara_lever_service_get_status (service)->since, ==, 0);
  stop (service);
}

static void
test_pauses (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  guint before;

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  clara_lever_service_start (service);
  settle (service);
  clara_lever_service_set_paused (service, TRUE);
  before = lever_world_count (&world, "\"kind\":\"request\"", NULL);
  move_all (&world, CLARA_STATUS_QUALIFIED);
  clara_lever_service_wake (service);
  for (guint i = 0; i < 200; i++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (lever_world_count (&world, "\"kind\":\"request\"", NULL), ==, before);
  clara_lever_service_set_paused (service, FALSE);
  settle (service);
  g_assert_cmpuint (lever_world_check_once (&world), >, 0);
  stop (service);
}

/* Another program is at it for as long as it holds the turn; it is named, and waited for. */
static void
test_waits (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  g_autoptr (ClaraLeaseHolder) other = NULL;
  g_autoptr (GError) error = NULL;
  ClaraDatabase *database;
  ClaraLeverTurn *turn;

  begin (&world);
  database = clara_workspace_get_database (world.workspace);
  turn = clara_lever_turn_take (database, "the other one", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (clara_lever_turn_take (database, "a third", NULL, &other, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
  g_assert_cmpstr (other->program, ==, "the other one");

  service = clara_lever_service_new (world.workspace, "test");
  clara_lever_service_start (service);
  g_assert_true (until (is_waiting, service));
  g_assert_cmpstr (clara_lever_service_get_status (service)->holder, ==, "the other one");
  g_assert_cmpint (clara_lever_service_get_status (service)->holder_pid, ==, getpid ());
  clara_lever_turn_end (turn);
  settle (service);
  g_assert_null (clara_lever_service_get_status (service)->holder);
  stop (service);
}

static void
test_two (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraWorkspace) twin = NULL;
  g_autoptr (ClaraLeverService) one = NULL;
  g_autoptr (ClaraLeverService) two = NULL;

  begin (&world);
  twin = lever_world_open (clara_workspace_get_folder (world.workspace));
  one = clara_lever_service_new (world.workspace, "one");
  two = clara_lever_service_new (twin, "two");
  clara_lever_service_start (one);
  clara_lever_service_start (two);
  settle (one);
  settle (two);
  move_all (&world, CLARA_STATUS_QUALIFIED);
  settle (one);
  settle (two);
  move_all (&world, CLARA_STATUS_NOT_QUALIFIED);
  clara_lever_service_wake (two);
  settle (one);
  settle (two);
  g_assert_cmpuint (lever_world_check_once (&world), ==, 2 * count_cards (&world));
  stop (one);
  stop (two);
}

static void
die_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static GSubprocess *
start_peer (LeverWorld *world)
{
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  g_autofree char *line = NULL;
  GSubprocess *process;

  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  process = g_subprocess_launcher_spawn (launcher, &error, peer,
                                         clara_workspace_get_folder (world->workspace), NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
  line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);
  g_assert_cmpstr (line, ==, "ready");

  return process;
}

/* Whether the journal has grown by so many lines: the moment of the kill is in the middle of Lever's own work. */
typedef struct
{
  LeverWorld *world;
  guint n;
} Grown;

static gboolean
has_grown (gpointer data)
{
  const Grown *grown = data;

  return lever_world_count (grown->world, "\"kind\":\"write\"", "\"by\":\"api\"") >= grown->n;
}

static void
test_killed (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  const guint n_kills = g_test_slow () ? 60 : 5;
  gint64 waited = 0;

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  clara_lever_service_start (service);
  settle (service);

  for (guint i = 0; i < n_kills; i++)
    {
      g_autoptr (GSubprocess) process = NULL;
      Grown grown = { &world, lever_world_count (&world, "\"kind\":\"write\"", "\"by\":\"api\"") };
      gint64 began;

      stop (service);
      move_all (&world, i % 2 == 0 ? CLARA_STATUS_QUALIFIED : CLARA_STATUS_NOT_QUALIFIED);
      process = start_peer (&world);
      grown.n += (guint) g_test_rand_int_range (1, 20);
      g_assert_true (until (has_grown, &grown));
      g_subprocess_force_exit (process);
      g_subprocess_wait (process, NULL, NULL);
      began = g_get_monotonic_time ();
      clara_lever_service_start (service);
      settle (service);
      waited = MAX (waited, g_get_monotonic_time () - began);
    }
  g_test_message ("%u kills; all was sent %.1f s after one at the latest", n_kills,
                  (double) waited / G_USEC_PER_SEC);
  lever_world_check_once (&world);
  stop (service);
}

static gboolean
nothing_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return TRUE;
}

/* A program that is stopped in the middle of a transaction keeps everybody out; that is another matter. */
static void
freeze (LeverWorld *world, GSubprocess *process)
{
  g_autoptr (ClaraWorkspace)
      probe = lever_world_open (clara_workspace_get_folder (world->workspace));

  const id_t pid = (id_t) g_ascii_strtoull (g_subprocess_get_identifier (process), NULL, 10);
  siginfo_t info;

  clara_database_set_deadline (clara_workspace_get_database (probe), 50, 1000);
  do
    {
      g_subprocess_send_signal (process, SIGCONT);
      g_main_context_iteration (NULL, FALSE);
      g_subprocess_send_signal (process, SIGSTOP);
      g_assert_cmpint (waitid (P_PID, pid, &info, WSTOPPED), ==, 0);
    }
  while (!clara_workspace_write (probe, nothing_cb, NULL, NULL, NULL));
}

/* One that stood still until its turn was another's, and then goes on where it was. */
static void
test_frozen (void)
{
  g_auto (LeverWorld) world = { NULL };
  g_autoptr (ClaraLeverService) service = NULL;
  g_autoptr (GSubprocess) process = NULL;
  Grown grown = { &world, 0 };

  begin (&world);
  service = clara_lever_service_new (world.workspace, "test");
  clara_lever_service_start (service);
  settle (service);
  stop (service);
  grown.n = lever_world_count (&world, "\"kind\":\"write\"", "\"by\":\"api\"") + 5;
  move_all (&world, CLARA_STATUS_QUALIFIED);
  process = start_peer (&world);
  g_assert_true (until (has_grown, &grown));
  freeze (&world, process);
  clara_lever_service_start (service);
  settle (service);
  g_subprocess_send_signal (process, SIGCONT);
  move_all (&world, CLARA_STATUS_NOT_QUALIFIED);
  settle (service);
  g_assert_cmpuint (lever_world_check_once (&world), ==, 2 * count_cards (&world));
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  stop (service);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  sandbox = argv[1];
  peer = argv[2];

  g_test_add_func ("/workspace/lever-service/reads-by-itself-and-says-so", test_reads);
  g_test_add_func ("/workspace/lever-service/sends-what-is-decided-without-a-reading", test_sends);
  g_test_add_func ("/workspace/lever-service/tells-of-the-weather-and-comes-back", test_weather);
  g_test_add_func ("/workspace/lever-service/does-nothing-while-it-is-paused", test_pauses);
  g_test_add_func ("/workspace/lever-service/names-whom-it-waits-for", test_waits);
  g_test_add_func ("/workspace/lever-service/two-send-nothing-twice", test_two);
  g_test_add_func ("/workspace/lever-service/killed-anywhere-it-sends-nothing-twice", test_killed);
  g_test_add_func ("/workspace/lever-service/frozen-for-long-it-sends-nothing-twice", test_frozen);

  return g_test_run ();
}
