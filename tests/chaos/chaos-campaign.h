/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the program is at when it is killed. */
typedef enum
{
  CHAOS_AT_WORK,
  CHAOS_AT_CLI,
  CHAOS_AT_SCREENING,
  CHAOS_AT_MIGRATION,
  N_CHAOS_AT,
} ChaosAt;

/**
 * ChaosCampaign:
 * @worker: the program that is killed
 * @cli: (nullable): `clara-cli`, in a build that comes to named instants: it is killed in turn with @worker
 * @seed: what everything random is drawn from: the same seed, the same deeds and the same named instants
 * @n_kills: how often it shall be killed
 * @screens: whether it also screens
 * @migrates: whether it also migrates
 * @n_runs: (out): how often it was run for that: now and then it is done before its instant comes
 * @n_killed: (out): how often it was killed at each kind of work
 * @n_power_cuts: (out): in how many of these the power was cut
 * @n_told: (out): how many deeds it told of
 * @slowest_us: (out): the longest that it took to open the workspace again, in µs
 *
 * A series of kills, with a look at the workspace after each.
 */
typedef struct
{
  const char *worker;
  const char *cli;
  guint32     seed;
  guint       n_kills;
  gboolean    screens;
  gboolean    migrates;
  guint       n_runs;
  guint       n_killed[N_CHAOS_AT];
  guint       n_power_cuts;
  guint       n_told;
  gint64      slowest_us;
} ChaosCampaign;

/* What was broken first; %NULL: nothing. */
char *chaos_campaign_run (ChaosCampaign *campaign) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
