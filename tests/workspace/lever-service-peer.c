/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Another program that lives with Lever in a workspace, until it is killed. */

#include "clara-lever-service.h"
#include "lever-fixture.h"

int
main (int argc, char **argv)
{
  g_autoptr (ClaraWorkspace) workspace = NULL;
  g_autoptr (ClaraLeverService) service = NULL;

  if (argc != 2)
    return 2;

  workspace = lever_world_open (argv[1]);
  service = clara_lever_service_new (workspace, "peer");
  clara_lever_service_start (service);
  g_print ("ready\n");
  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
