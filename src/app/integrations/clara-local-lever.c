/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-local-lever.h"

#include "clara-config.h"
#include "clara-error.h"
#include "clara-json.h"

#include <glib/gi18n.h>
#include <signal.h>
#include <sys/prctl.h>

#define PROGRAM   "clara-lever-sandbox"
#define KEY       "clara-local-lever"
#define MAX_CLIMB 4

/* So many postings and candidates that a board is full, and the first sync takes seconds. */
#define POSTINGS      "6"
#define OPPORTUNITIES "60"

/* The running account. Lives as long as the program, and is ended with it. */
typedef struct
{
  ClaraLocalLever told;
  GSubprocess *process; /* (owned) */
} Running;

static void
running_free (gpointer data)
{
  Running *running = data;

  if (running->process != NULL)
    g_subprocess_send_signal (running->process, SIGTERM);
  g_clear_object (&running->process);
  g_free (running->told.api_url);
  g_free (running->told.auth_url);
  g_free (running->told.client_id);
  g_free (running->told.client_secret);
  g_free (running->told.api_key);
  g_free (running);
}

/* One that is being started. */
typedef struct
{
  Running *running;       /* (owned) (nullable) */
  GDataInputStream *line; /* (owned) */
} Starting;

static void
starting_free (gpointer data)
{
  Starting *starting = data;

  g_clear_pointer (&starting->running, running_free);
  g_clear_object (&starting->line);
  g_free (starting);
}

/* (transfer full): of the build this program is of, or where Clara is installed. */
static char *
find_program (void)
{
  g_autofree char *folder = g_file_read_link ("/proc/self/exe", NULL);

  for (int i = 0; folder != NULL && i < MAX_CLIMB; i++)
    {
      g_autofree char *parent = g_path_get_dirname (folder);
      g_autofree char *marker = g_build_filename (parent, "meson-private", "coredata.dat", NULL);
      g_autofree char *beside = g_build_filename (parent, PROGRAM, NULL);

      if (g_file_test (marker, G_FILE_TEST_EXISTS))
        return g_build_filename (parent, "src", "sandbox", PROGRAM, NULL);
      if (i == 0 && g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&beside);
      g_free (folder);
      folder = g_steal_pointer (&parent);
    }

  return g_strdup (PROGRAM);
}

/* In the child: however this program ends, the account ends with it. */
static void
die_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static gboolean
take (JsonObject *object, const char *name, char **text)
{
  *text = g_strdup (clara_json_get_string (object, name, NULL));

  return *text != NULL;
}

static void
told_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Starting *starting = g_task_get_task_data (task);
  ClaraLocalLever *told = &starting->running->told;
  GError *error = NULL;
  g_autofree char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source),
                                                                result, NULL, &error);
  g_autoptr (JsonObject) object = line == NULL ? NULL
                                               : clara_json_parse_object (line, -1, NULL, NULL);

  if (object != NULL && take (object, "api_url", &told->api_url) &&
      take (object, "auth_url", &told->auth_url) && take (object, "client_id", &told->client_id) &&
      take (object, "client_secret", &told->client_secret) &&
      take (object, "api_key", &told->api_key))
    {
      g_object_set_data_full (g_task_get_source_object (task), KEY,
                              g_steal_pointer (&starting->running), running_free);
      g_task_return_pointer (task, told, NULL);
      return;
    }
  if (error == NULL)
    error = g_error_new_literal (CLARA_ERROR, CLARA_ERROR_FAILED,
                                 _ ("The sample account cannot be started"));
  g_task_return_error (task, error);
}

/**
 * clara_local_lever_start_async:
 * @application: the program
 * @port: where it is to be reached; 0: anywhere
 * @cancellable: (nullable): gives it up
 * @callback: told when it can be spoken to
 * @user_data: for @callback
 *
 * Starts a sample account, unless it runs: a program of its own that ends with this one, however that ends.
 */
void
clara_local_lever_start_async (GApplication *application,
                               guint port,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (application, cancellable, callback, user_data);
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  Running *running = g_object_get_data (G_OBJECT (application), KEY);
  g_autofree char *program = find_program ();
  g_autofree char *where = g_strdup_printf ("%u", port);
  Starting *starting;
  GError *error = NULL;

  g_task_set_source_tag (task, clara_local_lever_start_async);
  if (running != NULL)
    {
      g_task_return_pointer (task, &running->told, NULL);
      return;
    }

  starting = g_new0 (Starting, 1);
  g_task_set_task_data (task, starting, starting_free);
  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  starting->running = g_new0 (Running, 1);
  starting->running->process = g_subprocess_launcher_spawn (launcher, &error, program, "--port",
                                                            where, "--postings", POSTINGS,
                                                            "--opportunities", OPPORTUNITIES, NULL);
  if (starting->running->process == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  starting->line = g_data_input_stream_new (
      g_subprocess_get_stdout_pipe (starting->running->process));
  g_data_input_stream_read_line_async (starting->line, G_PRIORITY_DEFAULT, cancellable, told_cb,
                                       g_steal_pointer (&task));
}

/**
 * clara_local_lever_start_finish:
 * @application: the program
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer none) (nullable): how it is spoken to; the program's own
 */
const ClaraLocalLever *
clara_local_lever_start_finish (GApplication *application, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, application), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
