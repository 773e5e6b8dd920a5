/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-task.h"
#include "clara-cli-turn.h"
#include "clara-cli-workspace.h"
#include "clara-error.h"
#include "clara-workspace-lever.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define MAX_SECRET 4096u

/* What was typed, and the secrets out of the files that it names. */
typedef struct
{
  char **words;      /* (owned) (nullable) */
  char *client_id;   /* (owned) (nullable) */
  char *secret_file; /* (owned) (nullable) */
  char *key_file;    /* (owned) (nullable) */
  char *redirect;    /* (owned) (nullable) */
  gboolean no_browser;
  gboolean confidential;
  gboolean json;
  char secret[MAX_SECRET + 2];
} Connecting;

static void
connecting_clear (Connecting *self)
{
  g_strfreev (self->words);
  g_free (self->client_id);
  g_free (self->secret_file);
  g_free (self->key_file);
  g_free (self->redirect);
  explicit_bzero (self->secret, sizeof self->secret);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Connecting, connecting_clear)

/* The first line of a file, or of standard input for `-`: never an argument, which everybody on the machine could see. */
static gboolean
read_secret (Connecting *self, const char *file)
{
  gboolean standard = g_str_equal (file, "-");
  int fd = standard ? STDIN_FILENO : open (file, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  gsize n = 0;
  gssize got = fd < 0 ? -1 : 1;

  while (got > 0 && n < sizeof self->secret - 1)
    {
      got = TEMP_FAILURE_RETRY (read (fd, self->secret + n, sizeof self->secret - 1 - n));
      n += got > 0 ? (gsize) got : 0;
    }
  if (fd >= 0 && !standard)
    close (fd);

  self->secret[n] = '\0';
  self->secret[strcspn (self->secret, "\r\n")] = '\0';
  n = strlen (self->secret);
  if (got >= 0 && n > 0 && n <= MAX_SECRET)
    return TRUE;

  clara_cli_complain (_ ("No secret can be read from %s."), file);

  return FALSE;
}

static gboolean
parse (Connecting *self, char **arguments)
{
  const GOptionEntry entries[] = {
    { "client-id", 0, 0, G_OPTION_ARG_STRING, &self->client_id,
      N_ ("The client id of your own Lever app"), N_ ("ID") },
    { "client-secret-file", 0, 0, G_OPTION_ARG_FILENAME, &self->secret_file,
      N_ ("A file whose first line is its secret; - for standard input"), N_ ("FILE") },
    { "api-key-file", 0, 0, G_OPTION_ARG_FILENAME, &self->key_file,
      N_ ("A file whose first line is an API key, in place of an app"), N_ ("FILE") },
    { "redirect-uri", 0, 0, G_OPTION_ARG_STRING, &self->redirect,
      N_ ("The page that sends the browser on to this machine"), N_ ("URL") },
    { "confidential", 0, 0, G_OPTION_ARG_NONE, &self->confidential,
      N_ ("Ask for confidential postings, too"), NULL },
    { "no-browser", 0, 0, G_OPTION_ARG_NONE, &self->no_browser,
      N_ ("Open no browser: only print where to go"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->words, NULL, "lever" },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("lever — connect the workspace with Lever"),
                                entries) ||
      !clara_cli_check_words (self->words, 1, 1, "connect lever"))
    return FALSE;

  if (strcmp (self->words[0], "lever") != 0)
    clara_cli_complain (_ ("A workspace is connected with lever, not with %s."), self->words[0]);
  else if ((self->client_id == NULL) != (self->secret_file == NULL))
    clara_cli_complain ("%s", _ ("--client-id and --client-secret-file belong together."));
  else if (self->client_id != NULL && self->key_file != NULL)
    clara_cli_complain ("%s", _ ("Connect with an app or with an API key, not with both."));
  else
    return TRUE;

  return FALSE;
}

typedef struct
{
  const Connecting *connecting;
  ClaraWorkspace *workspace;
  ClaraLeverConnected *connected;
} Work;

/* The one line that programs wait for. A browser that does not start is no failure: a person can follow the line. */
static void
show_url (const char *url, gpointer data)
{
  const Work *work = data;
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (object, "authorize_url", url);
  clara_cli_print_json (object);
  clara_cli_flush ();
  if (!work->connecting->no_browser && !g_app_info_launch_default_for_uri (url, NULL, &error))
    clara_cli_complain (_ ("No browser could be started (%s). Open the address above in one."),
                        error->message);
}

static gboolean
connect_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  Work *work = data;
  const Connecting *connecting = work->connecting;
  const ClaraLeverOffer offer = {
    .client_id = connecting->client_id,
    .client_secret = connecting->secret_file != NULL ? connecting->secret : NULL,
    .api_key = connecting->key_file != NULL ? connecting->secret : NULL,
    .relay = connecting->redirect,
    .confidential = connecting->confidential,
    .show = show_url,
    .data = work,
  };

  return clara_workspace_connect_lever (work->workspace, &offer, work->connected, cancellable,
                                        error);
}

static int
tell (const ClaraLeverConnected *connected)
{
  if (*connected->missing != '\0')
    clara_cli_complain (
        _ ("Lever has not granted: %s. Some of Clara's work there will be refused."),
        connected->missing);
  if (connected->kept)
    return CLARA_CLI_DONE;

  clara_cli_complain (_ ("Lever has let Clara in, but it cannot be kept: %s. It ended with this "
                         "command."),
                      connected->problem);

  return CLARA_CLI_IN_PART;
}

/**
 * clara_cli_connect:
 * @arguments: (array zero-terminated=1): `connect` and what follows it
 *
 * Connects the workspace with Lever: prints where a person signs in, and waits for the browser to come back.
 *
 * Returns: the exit status; 3 where no keyring keeps what lets Clara in
 */
int
clara_cli_connect (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (Connecting) connecting = { NULL };
  g_auto (ClaraLeverConnected) connected = { 0 };
  g_autoptr (GError) error = NULL;
  Work work = { &connecting, NULL, &connected };
  int status;

  if (!parse (&connecting, arguments))
    return CLARA_CLI_USAGE;

  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_CONNECT))
    return CLARA_CLI_FAILED;
  if ((connecting.secret_file != NULL && !read_secret (&connecting, connecting.secret_file)) ||
      (connecting.key_file != NULL && !read_secret (&connecting, connecting.key_file)))
    return CLARA_CLI_FAILED;

  work.workspace = workspace.workspace;
  if (clara_cli_task_run (connect_in_thread, &work, &error))
    return tell (&connected);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_cli_complain ("%s", _ ("Ended. Nothing was changed."));
  clara_cli_complain_of_error (error);

  return CLARA_CLI_FAILED;
}

static gboolean
disconnect_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_workspace_disconnect_lever (data, cancellable, error);
}

typedef struct
{
  ClaraWorkspace *workspace;
  ClaraLeverLeft left;
} Leaving;

static gboolean
leave_now (gpointer data, GCancellable *cancellable, GError **error)
{
  Leaving *leaving = data;

  return clara_workspace_leave_lever (leaving->workspace, &leaving->left, cancellable, error);
}

static gboolean
leave_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  return clara_cli_in_turn (((Leaving *) data)->workspace, leave_now, data, cancellable, error);
}

/* What cannot be taken back is said, and what Clara could not do. */
static int
leave (ClaraWorkspace *workspace)
{
  Leaving leaving = { .workspace = workspace };
  g_autoptr (GError) error = NULL;

  if (!clara_cli_task_run (leave_in_thread, &leaving, &error))
    return clara_cli_fail (error);
  printf (ngettext ("%u candidate from Lever is forgotten here, and cannot be brought back.",
                    "%u candidates from Lever are forgotten here, and cannot be brought back.",
                    leaving.left.n_erased),
          leaving.left.n_erased);
  putchar ('\n');
  puts (_ ("Backups that you keep elsewhere still know them."));
  if (!clara_cli_flush ())
    return CLARA_CLI_FAILED;
  if (leaving.left.n_still_there == 0)
    return CLARA_CLI_DONE;

  clara_cli_complain ("%s", _ ("Lever could not be told to take all of Clara's notes and tags off. "
                               "They go when you connect again and sync."));

  return CLARA_CLI_IN_PART;
}

/**
 * clara_cli_disconnect:
 * @arguments: (array zero-terminated=1): `disconnect` and what follows it
 *
 * Parts the workspace from Lever, and removes what let Clara in; if asked, also everybody who came from there.
 *
 * Returns: the exit status
 */
int
clara_cli_disconnect (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  gboolean erase = FALSE;
  const GOptionEntry entries[] = {
    { "erase-data", 0, 0, G_OPTION_ARG_NONE, &erase,
      N_ ("Forget every candidate that came from Lever, for good"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, "lever" },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("lever — part the workspace from Lever"), entries) ||
      !clara_cli_check_words (words, 1, 1, "disconnect lever"))
    return CLARA_CLI_USAGE;

  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (erase)
    return leave (workspace.workspace);
  if (!clara_cli_task_run (disconnect_in_thread, workspace.workspace, &error))
    return clara_cli_fail (error);

  return CLARA_CLI_DONE;
}
