/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a page about webhooks does: sends a test to each of them, and says in one line what came of it. */

#include "clara-workspace-webhooks.h"

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = NULL;

  if (argc < 2)
    return 2;

  workspace = clara_workspace_open (argv[1], argc > 2 ? argv[2] : NULL, NULL, &error);
  if (workspace != NULL && clara_workspace_test_webhooks (workspace, NULL, &error))
    {
      g_print ("fine\n");
      return 0;
    }
  g_print ("%s\n", error->message);

  return 1;
}
