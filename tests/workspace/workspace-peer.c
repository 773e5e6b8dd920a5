/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Another program on the same workspace: adds a job of the given title, as the only admin. */

#include "clara-team.h"
#include "clara-workspace.h"

static gboolean
add_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraJob) job = clara_job_new ();

  job->title = g_strdup (data);
  job->text = g_strdup ("Keeps the berths.");
  job->processed = TRUE;

  return clara_team_add_job (write, job, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = NULL;

  if (argc != 3)
    return 2;

  workspace = clara_workspace_open (argv[1], NULL, NULL, &error);
  if (workspace == NULL || !clara_workspace_write (workspace, add_cb, argv[2], NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
