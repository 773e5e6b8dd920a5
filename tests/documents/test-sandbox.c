/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-config.h"
#include "clara-document-limits.h"
#include "clara-extractor.h"
#include "clara-json.h"
#include "clara-nursery.h"
#include "clara-protocol.h"
#include "fixture.h"

#include <arpa/inet.h>
#include <glib/gstdio.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define MIN_ACTS 40

/* What may fail for another reason than the sandbox: these doors may be closed to an ordinary user, or to
 * everybody on this machine. Without walls all others must succeed. */
static const char *const maybe[] = {
  "bpf",           "perf-event",         "userfaultfd",        "mount",  "io-uring", "unshare",
  "trace-parent",  "read-parent-memory", "copy-parent-memory", "keyctl", "seccomp",  "tiocsti",
  "create-in-shm", "map-code",           "protect-code",       "netlink"
};

/* What the acts are aimed at. */
typedef struct
{
  char *directory; /* (owned) */
  int sockets[3];
} Target;

static void
make_file (Target *target, const char *name)
{
  g_autofree char *path = g_build_filename (target->directory, name, NULL);

  g_assert_true (g_file_set_contents (path, "secret", -1, NULL));
  g_assert_no_errno (chmod (path, 0666));
}

static guint16
listen_tcp (int fd)
{
  struct sockaddr_in address = { .sin_family = AF_INET,
                                 .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  socklen_t length = sizeof address;

  g_assert_no_errno (bind (fd, (struct sockaddr *) &address, sizeof address));
  g_assert_no_errno (listen (fd, 4));
  g_assert_no_errno (getsockname (fd, (struct sockaddr *) &address, &length));

  return ntohs (address.sin_port);
}

static void
listen_unix (int fd, const char *name, gboolean abstract)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };

  g_strlcpy (address.sun_path + abstract, name, sizeof address.sun_path - 1);
  g_assert_no_errno (bind (fd, (struct sockaddr *) &address,
                           (socklen_t) (offsetof (struct sockaddr_un, sun_path) + (gsize) abstract +
                                        strlen (name) + !abstract)));
  g_assert_no_errno (listen (fd, 4));
}

static void
target_open (Target *target, uid_t owner)
{
  g_autofree char *parent = g_dir_make_tmp ("clara-canary-XXXXXX", NULL);
  g_autofree char *abstract = NULL;
  g_autofree char *socket_path = NULL;
  guint16 port;

  g_assert_nonnull (parent);
  g_assert_no_errno (chmod (parent, 0755));
  for (int i = 0; i < 3; i++)
    target->sockets[i] = socket (i == 0 ? AF_INET : AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  port = listen_tcp (target->sockets[0]);
  target->directory = g_strdup_printf ("%s/target-%u", parent, port);
  g_assert_no_errno (g_mkdir (target->directory, 0700));
  make_file (target, "secret");
  make_file (target, "spare");
  make_file (target, "unlinked");
  make_file (target, "renamed");
  socket_path = g_build_filename (target->directory, "socket", NULL);
  listen_unix (target->sockets[1], socket_path, FALSE);
  g_assert_no_errno (chmod (socket_path, 0777));
  abstract = g_strdup_printf ("clara-canary-%u", port);
  listen_unix (target->sockets[2], abstract, TRUE);

  if (getuid () == 0)
    {
      const char *const names[] = { "secret", "spare", "unlinked", "renamed", "socket", "" };

      for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
        {
          g_autofree char *path = g_build_filename (target->directory, names[i], NULL);

          g_assert_no_errno (chown (path, owner, (gid_t) -1));
        }
    }
}

static void
target_close (Target *target)
{
  g_autofree char *parent = g_path_get_dirname (target->directory);
  g_autoptr (GDir) dir = g_dir_open (target->directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (target->directory, name, NULL);

      g_remove (path);
    }
  g_assert_no_errno (g_rmdir (target->directory));
  g_assert_no_errno (g_rmdir (parent));
  g_free (target->directory);
  for (int i = 0; i < 3; i++)
    close (target->sockets[i]);
}

static char *
built (const char *name)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_path_get_dirname (self);

  return g_build_filename (folder, name, NULL);
}

/* Runs a program, as nobody when told to, and returns its output and wait status. */
static char *
run (const char *const *command, gboolean as_nobody, int *status)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  char *output;

  if (as_nobody)
    {
      /* The shell is there to be a parent of the same user, or the acts against it would fail by themselves. */
      static const char *const drop[] = { "setpriv", "--reuid",         "65534", "--regid",
                                          "65534",   "--clear-groups",  "--",    "sh",
                                          "-c",      "\"$@\"; exit $?", "sh" };

      for (gsize i = 0; i < G_N_ELEMENTS (drop); i++)
        g_ptr_array_add (argv, (gpointer) drop[i]);
    }
  for (; *command != NULL; command++)
    g_ptr_array_add (argv, (gpointer) *command);
  g_ptr_array_add (argv, NULL);

  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, &output, NULL, status, &error);
  g_assert_no_error (error);
  return output;
}

/* Where the acts are done. */
typedef enum
{
  CANARY_FREE,   /* without any wall */
  CANARY_ALONE,  /* in a process that was started for it */
  CANARY_WORKER, /* in a process that a nurse has made for its client, as documents are read */
} CanaryPlace;

static JsonObject *
run_canary (CanaryPlace place, gboolean as_nobody)
{
  g_autofree char *extractor = fixture_extractor_program ();
  g_autofree char *control = built ("canary-control");
  g_autofree char *client = built ("test-documents-sandbox");
  Target target = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  JsonObject *report;
  int status;

  target_open (&target, as_nobody ? 65534 : getuid ());
  {
    const char *const commands[][4] = {
      [CANARY_FREE] = { control, target.directory },
      [CANARY_ALONE] = { extractor, "--canary", target.directory },
      [CANARY_WORKER] = { client, "--client", target.directory },
    };

    output = run (commands[place], as_nobody, &status);
  }
  target_close (&target);

  g_assert_cmpint (status, ==, 0);
  report = clara_json_parse_object (output, -1, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static void
assert_all_denied (CanaryPlace place, gboolean as_nobody)
{
  g_autoptr (JsonObject) report = run_canary (place, as_nobody);
  g_autoptr (GList) acts = json_object_get_members (report);

  g_assert_cmpuint (g_list_length (acts), >=, MIN_ACTS);
  for (GList *act = acts; act != NULL; act = act->next)
    {
      /* The shadow memory of a sanitizer leaves no room for a limit. */
      if (CLARA_SANITIZED && g_str_equal (act->data, "allocate-gigabyte"))
        continue;
      g_test_message ("%s: %s", (char *) act->data,
                      json_object_get_string_member (report, act->data));
      g_assert_cmpstr (json_object_get_string_member (report, act->data), ==, "denied");
    }
}

static void
assert_all_done_without_walls (gboolean as_nobody)
{
  g_autoptr (JsonObject) report = run_canary (CANARY_FREE, as_nobody);
  g_autoptr (GList) acts = json_object_get_members (report);
  guint done = 0;

  for (GList *act = acts; act != NULL; act = act->next)
    {
      const char *result = json_object_get_string_member (report, act->data);
      gboolean may_fail = FALSE;

      for (gsize i = 0; i < G_N_ELEMENTS (maybe); i++)
        may_fail |= g_str_equal (act->data, maybe[i]);
      g_test_message ("%s: %s", (char *) act->data, result);
      if (!may_fail)
        g_assert_cmpstr (result, ==, "DONE");
      done += g_str_equal (result, "DONE");
    }
  g_assert_cmpuint (done, >=, 36);
}

static gboolean
skip_unless_root (void)
{
  if (getuid () == 0)
    return FALSE;

  g_test_skip ("only root can become somebody else");
  return TRUE;
}

static void
test_every_act_is_denied (void)
{
  assert_all_denied (CANARY_ALONE, FALSE);
  assert_all_denied (CANARY_WORKER, FALSE);
}

static void
test_every_act_is_denied_to_nobody (void)
{
  if (skip_unless_root ())
    return;

  assert_all_denied (CANARY_ALONE, TRUE);
  assert_all_denied (CANARY_WORKER, TRUE);
}

static void
test_acts_succeed_without_walls (void)
{
  assert_all_done_without_walls (FALSE);
}

static void
test_acts_succeed_without_walls_for_nobody (void)
{
  if (!skip_unless_root ())
    assert_all_done_without_walls (TRUE);
}

static void
assert_masked_is_refused (const char *mask)
{
  static const char *const modes[] = { "--serve", "--nurse", "--convert-doc", "--check",
                                       "--canary" };
  g_autofree char *masker = built ("mask-sandbox");
  g_autofree char *program = fixture_extractor_program ();

  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      const char *const command[] = {
        masker, mask, program, modes[i], g_str_equal (modes[i], "--canary") ? "/" : NULL, NULL
      };
      g_autofree char *output = NULL;
      int status;

      output = run (command, FALSE, &status);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, CLARA_EXIT_NO_SANDBOX);
      g_assert_cmpstr (output, ==, "");
    }
  {
    g_autofree char *client = built ("test-documents-sandbox");
    const char *const command[] = { masker, mask, client, "--client", NULL };
    g_autofree char *output = NULL;
    int status;

    output = run (command, FALSE, &status);
    g_assert_cmpint (status, ==, 0);
    g_assert_cmpstr (output, ==, "sandbox-unavailable");
  }
}

static void
test_no_landlock_no_reading (void)
{
  assert_masked_is_refused ("landlock");
}

static void
test_no_seccomp_no_reading (void)
{
  assert_masked_is_refused ("seccomp");
}

static void
test_pretended_wall_is_noticed (void)
{
  assert_masked_is_refused ("pretended");
}

/* The waiting worker of an extractor that has read one document. */
static pid_t
waiting_worker (ClaraExtractor *extractor)
{
  g_autoptr (GBytes) bytes = fixture_bytes ("A few words to read.\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction)
      extraction = fixture_extract (extractor, bytes, "a.txt", NULL, &error);
  g_autoptr (GArray) children = fixture_workers (getpid ());

  g_assert_no_error (error);
  g_assert_null (clara_extraction_get_reason (extraction));
  g_assert_cmpuint (children->len, ==, 1);
  return g_array_index (children, pid_t, 0);
}

static gboolean
status_has (pid_t pid, const char *line)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/status", (int) pid);
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  return strstr (contents, line) != NULL;
}

static void
assert_limit (pid_t pid, __rlimit_resource_t resource, rlim_t most)
{
  struct rlimit limit;

  g_assert_no_errno (prlimit (pid, resource, NULL, &limit));
  g_assert_cmpuint (limit.rlim_cur, <=, most);
  g_assert_cmpuint (limit.rlim_max, <=, most + (resource == RLIMIT_CPU));
}

static void
test_waiting_worker_is_confined_and_limited (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  pid_t pid = waiting_worker (extractor);
  pid_t nurse = fixture_nurse (getpid (), NULL);

  /* It confines itself on its own time; the walls must come without a request. The first filter is the nurse's. */
  while (!status_has (pid, "Seccomp_filters:\t2"))
    g_thread_yield ();
  g_assert_true (status_has (nurse, "Seccomp_filters:\t1"));
  assert_limit (pid, RLIMIT_CPU, CLARA_CPU_SECONDS);
  assert_limit (pid, RLIMIT_NPROC, 0);

  for (gsize i = 0; i < 2; i++)
    {
      pid_t either = i == 0 ? pid : nurse;

      g_assert_true (status_has (either, "NoNewPrivs:\t1"));
      assert_limit (either, RLIMIT_FSIZE, 0);
      assert_limit (either, RLIMIT_CORE, 0);
      assert_limit (either, RLIMIT_NOFILE, 32);
      if (!CLARA_SANITIZED)
        assert_limit (either, RLIMIT_DATA, CLARA_MEMORY_BYTES);
    }

  fixture_drop_extractor (extractor);
}

static void
test_endless_work_is_ended (void)
{
  g_autofree char *program = fixture_extractor_program ();
  const char *const command[] = { program, "--canary", "spin", NULL };
  g_autofree char *output = NULL;
  int status;

  output = run (command, FALSE, &status);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGXCPU);
}

/* A client that has a nurse make one worker. With a directory the worker does the hostile acts there, and its report
 * is printed; else it reads a document, and the reason why it cannot is printed. */
static int
run_client (const char *directory)
{
  g_autofree char *program = fixture_extractor_program ();
  g_autoptr (ClaraNursery) nursery = NULL;
  g_autoptr (ClaraProcess) process = NULL;
  g_autoptr (GByteArray) output = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  if (directory == NULL)
    {
      g_autoptr (ClaraExtractor) extractor = clara_extractor_new (1);
      g_autoptr (GBytes) bytes = fixture_bytes ("A few words to read.\n");
      g_autoptr (ClaraExtraction)
          extraction = fixture_extract (extractor, bytes, "a.txt", NULL, &error);

      g_assert_no_error (error);
      g_print ("%s", clara_extraction_get_reason (extraction));
      return 0;
    }

  nursery = clara_nursery_new (program, directory, &error);
  g_assert_no_error (error);
  process = clara_nursery_fork (nursery, &error);
  g_assert_no_error (error);
  if (clara_process_exchange (process, NULL, 0, 65536, NULL, output) != CLARA_OUTCOME_ANSWERED)
    return 1;

  g_print ("%.*s", (int) output->len, (const char *) output->data);
  return 0;
}

int
main (int argc, char **argv)
{
  if (argc > 1 && g_str_equal (argv[1], "--client"))
    return run_client (argv[2]);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sandbox/every-act-is-denied", test_every_act_is_denied);
  g_test_add_func ("/sandbox/every-act-is-denied-to-nobody", test_every_act_is_denied_to_nobody);
  g_test_add_func ("/sandbox/acts-succeed-without-walls", test_acts_succeed_without_walls);
  g_test_add_func ("/sandbox/acts-succeed-without-walls-for-nobody",
                   test_acts_succeed_without_walls_for_nobody);
  g_test_add_func ("/sandbox/no-landlock-no-reading", test_no_landlock_no_reading);
  g_test_add_func ("/sandbox/no-seccomp-no-reading", test_no_seccomp_no_reading);
  g_test_add_func ("/sandbox/pretended-wall-is-noticed", test_pretended_wall_is_noticed);
  g_test_add_func ("/sandbox/waiting-worker-is-confined-and-limited",
                   test_waiting_worker_is_confined_and_limited);
  g_test_add_func ("/sandbox/endless-work-is-ended", test_endless_work_is_ended);

  return g_test_run ();
}
