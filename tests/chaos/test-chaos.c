/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

/*
 *   test-chaos WORKER CLI SABOTAGED…
 *
 * CHAOS_KILLS and CHAOS_SEED say how often the worker is killed, and with what luck; 25 and 1 by default. With CHAOS_KEEP set
 * a workspace in which something is wrong is left to be looked at.
 */

#include "chaos-campaign.h"

#define DEFAULT_KILLS   25u
#define SABOTAGED_KILLS 60u

static guint
number_of (const char *variable, guint otherwise)
{
  const char *value = g_getenv (variable);

  return value != NULL ? (guint) g_ascii_strtoull (value, NULL, 10) : otherwise;
}

static void
tell (const ChaosCampaign *campaign)
{
  g_test_message (
      "killed in %u runs: %u times at work, %u in clara-cli, %u at screening, %u at a "
      "migration; %u times with the power cut; %u deeds told; reopened in %d ms at most",
      campaign->n_runs, campaign->n_killed[CHAOS_AT_WORK], campaign->n_killed[CHAOS_AT_CLI],
      campaign->n_killed[CHAOS_AT_SCREENING], campaign->n_killed[CHAOS_AT_MIGRATION],
      campaign->n_power_cuts, campaign->n_told, (int) (campaign->slowest_us / 1000));
}

static void
test_nothing_told_is_lost (gconstpointer data)
{
  char **programs = (char **) data;
  ChaosCampaign campaign = { .worker = programs[0],
                             .cli = programs[1],
                             .seed = number_of ("CHAOS_SEED", 1),
                             .n_kills = number_of ("CHAOS_KILLS", DEFAULT_KILLS),
                             .screens = TRUE,
                             .migrates = TRUE };
  g_autofree char *wrong = chaos_campaign_run (&campaign);

  tell (&campaign);
  g_assert_cmpstr (wrong, ==, NULL);
  for (guint i = 0; i < N_CHAOS_AT; i++)
    g_assert_cmpuint (campaign.n_killed[i], >, 0);
}

/* A campaign that would not notice proves nothing. */
static void
test_sabotage_is_noticed (gconstpointer data)
{
  ChaosCampaign campaign = { .worker = data, .seed = 1, .n_kills = SABOTAGED_KILLS };
  g_autofree char *wrong = chaos_campaign_run (&campaign);

  tell (&campaign);
  g_test_message ("%s", wrong);
  g_assert_nonnull (wrong);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 3);

  g_test_add_data_func ("/chaos/nothing-told-is-lost", argv + 1, test_nothing_told_is_lost);
  for (int i = 3; i < argc; i++)
    {
      g_autofree char *name = g_path_get_basename (argv[i]);
      g_autofree char *path = g_strdup_printf ("/chaos/%s-is-noticed", name);

      g_test_add_data_func (path, argv[i], test_sabotage_is_noticed);
    }

  return g_test_run ();
}
