/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-lever-publisher.h"

#include <stdio.h>

/* A program that publishes the workspace of the first argument to the Lever of the second, and may be killed. */
int
main (int argc, char **argv)
{
  const ClaraLeverConfig config = { .api_url = argv[2],
                                    .auth_url = argv[2],
                                    .audience = argv[2],
                                    .rate = 10000,
                                    .deadline_ms = 200,
                                    .settle_ms = 5 };
  const ClaraLeverPublisherOptions options = { .wait = TRUE };
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (ClaraLeverAccess) access = NULL;
  g_autoptr (ClaraLeverClient) client = NULL;
  g_autoptr (GError) error = NULL;
  ClaraLeverPublisherReport report;

  if (argc != 3)
    return 2;
  database = clara_database_open (argv[1], CLARA_DATABASE_NONE, NULL, &error);
  if (database == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  access = clara_lever_access_new_for_key (&config, "canary");
  client = clara_lever_client_new (access);
  if (clara_lever_publisher_run (database, client, &options, NULL, &report, &error) &&
      clara_database_close (database, &error))
    return 0;

  fprintf (stderr, "%s\n", error->message);

  return 1;
}
