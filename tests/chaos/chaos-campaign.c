/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-campaign.h"

#include "chaos-cli.h"
#include "chaos-look.h"
#include "chaos-migration.h"
#include "chaos-run.h"
#include "fixture.h"

/* A named instant that never comes is no kill: the next run makes up for it. */
#define MAX_RUNS_A_KILL 5u

/* Every so many runs are about these. */
#define SCREEN_EVERY  7u
#define MIGRATE_EVERY 5u

/* Where the program kills itself, and how often at most it comes by. */
typedef struct
{
  const char *name;
  gint32 often;
} Instant;

static const Instant work_instants[] = {
  { "begin", 50 },   { "commit", 50 },  { "card", 10 },    { "material", 10 },  { "bytes", 10 },
  { "identity", 8 }, { "request", 10 }, { "audit", 40 },   { "placement", 20 }, { "journal", 20 },
  { "rubric", 4 },   { "change", 60 },  { "durable", 40 }, { "said", 40 },
};

static const Instant screen_instants[] = {
  { "claim", 3 },   { "reading", 4 },   { "score", 4 },
  { "commit", 16 }, { "placement", 3 }, { "audit", 6 },
};

static const Instant cli_instants[] = {
  { "begin", 2 }, { "commit", 2 },    { "card", 2 },    { "material", 2 }, { "request", 1 },
  { "audit", 1 }, { "placement", 1 }, { "journal", 1 }, { "rubric", 1 },   { "change", 2 },
  { "claim", 1 }, { "score", 1 },     { "durable", 1 }, { "said", 1 },
};

static char *
make_wish (const Instant *instants, gint32 n_instants, gboolean power, GRand *random)
{
  const Instant *instant = &instants[g_rand_int_range (random, 0, n_instants)];

  return g_strdup_printf ("%s:%d%s", instant->name,
                          g_rand_int_range (random, 1, instant->often + 1), power ? ":power" : "");
}

/* One deed of clara-cli. */
static char *
run_cli (ChaosCampaign *self, const char *folder, GRand *random, ChaosWord *word)
{
  g_autofree char *inbox = fixture_make_folder ();
  gboolean power = g_rand_boolean (random);
  g_autofree char *wish = make_wish (cli_instants, G_N_ELEMENTS (cli_instants), power, random);
  guint kill_ms = (guint) g_rand_int_range (random, 20, 800);
  gboolean by_time = g_rand_int_range (random, 0, 3) == 0;
  ChaosEnd end;

  chaos_let_time_pass (folder);
  end = chaos_cli_run (self->cli, folder, inbox, random, 4 * self->n_runs + 8,
                       by_time ? NULL : wish, by_time ? kill_ms : 0, word);
  fixture_remove_folder (inbox);
  if (end == CHAOS_END_FAILED || end == CHAOS_END_HUNG)
    return g_strdup_printf ("clara-cli %s (%s)", end == CHAOS_END_HUNG ? "hung" : "gave up", wish);

  if (end == CHAOS_END_KILLED)
    {
      self->n_killed[CHAOS_AT_CLI]++;
      self->n_power_cuts += power && !by_time ? 1 : 0;
    }

  return NULL;
}

/* One run of the worker, killed somewhere; what it did say is taken. */
static char *
run_once (ChaosCampaign *self,
          const char *folder,
          gboolean screens,
          guint cycle,
          GRand *random,
          ChaosWord *word)
{
  const Instant *instants = screens ? screen_instants : work_instants;
  gint32 n_instants = screens ? G_N_ELEMENTS (screen_instants) : G_N_ELEMENTS (work_instants);
  gboolean power = g_rand_boolean (random);
  g_autofree char *wish = make_wish (instants, n_instants, power, random);
  guint kill_ms = (guint) g_rand_int_range (random, 20, screens ? 3000 : 500);
  gboolean by_time = g_rand_int_range (random, 0, 3) == 0;
  g_autofree char *seed = g_strdup_printf ("%u", g_rand_int (random));
  g_autofree char *n_people = g_strdup_printf ("%u", 4 * cycle + 8);
  const char *const arguments[] = { self->worker, folder,   screens ? "screen" : "work",
                                    seed,         n_people, NULL };
  g_autofree char *output = NULL;
  ChaosEnd end = chaos_run (arguments, by_time ? NULL : wish, by_time ? kill_ms : 0, &output);

  chaos_word_take (word, output);
  if (end == CHAOS_END_FAILED || end == CHAOS_END_HUNG)
    return g_strdup_printf ("the program %s (%s)", end == CHAOS_END_HUNG ? "hung" : "gave up",
                            wish);

  if (end == CHAOS_END_KILLED)
    {
      self->n_killed[screens ? CHAOS_AT_SCREENING : CHAOS_AT_WORK]++;
      self->n_power_cuts += power && !by_time ? 1 : 0;
    }

  return NULL;
}

static char *
run_cycle (ChaosCampaign *self, const char *folder, guint cycle, GRand *random, ChaosWord *word)
{
  gboolean screens = self->screens && cycle % SCREEN_EVERY == SCREEN_EVERY - 1;
  guint from = word->told->len;
  gint64 opened_us = 0;
  char *wrong;

  if (self->migrates && cycle % MIGRATE_EVERY == MIGRATE_EVERY - 1)
    wrong = chaos_migrate_once (self->worker, random, &self->n_killed[CHAOS_AT_MIGRATION],
                                &opened_us);
  else
    {
      wrong = self->cli != NULL && cycle % 2 == 1
                  ? run_cli (self, folder, random, word)
                  : run_once (self, folder, screens, cycle, random, word);
      if (wrong == NULL)
        wrong = chaos_look (folder, word, from, &opened_us);
    }
  self->slowest_us = MAX (self->slowest_us, opened_us);

  return wrong;
}

/* All that was ever told is there, and what the dead have left can be done. */
static char *
finish (ChaosCampaign *self, const char *folder, ChaosWord *word)
{
  const char *const arguments[] = { self->worker, folder, "screen", "1", "8", NULL };
  g_autofree char *output = NULL;
  gint64 opened_us;
  char *wrong = NULL;

  if (self->screens)
    {
      chaos_let_time_pass (folder);
      if (chaos_run (arguments, NULL, 0, &output) != CHAOS_END_DONE)
        return g_strdup ("the work of the dead cannot be done");
      chaos_word_take (word, output);
      wrong = chaos_look_at_end (folder);
    }

  if (wrong == NULL)
    wrong = chaos_look (folder, word, 0, &opened_us);

  return wrong != NULL || self->cli == NULL ? wrong : chaos_cli_verify (self->cli, folder);
}

static guint
count_kills (const ChaosCampaign *self)
{
  guint n = 0;

  for (guint i = 0; i < N_CHAOS_AT; i++)
    n += self->n_killed[i];

  return n;
}

char *
chaos_campaign_run (ChaosCampaign *self)
{
  g_autofree char *folder = fixture_make_folder ();
  const char *const arguments[] = { self->worker, folder, "init", NULL };
  g_autoptr (GRand) random = g_rand_new_with_seed (self->seed);
  g_autofree char *output = NULL;
  g_auto (ChaosWord) word = { 0 };
  char *wrong = NULL;

  chaos_word_init (&word);
  g_assert_cmpint (chaos_run (arguments, NULL, 0, &output), ==, CHAOS_END_DONE);
  for (; count_kills (self) < self->n_kills && wrong == NULL; self->n_runs++)
    {
      wrong = self->n_runs < MAX_RUNS_A_KILL * self->n_kills
                  ? run_cycle (self, folder, self->n_runs, random, &word)
                  : g_strdup ("it is hardly ever killed");
      if (wrong != NULL)
        {
          g_autofree char *cycle = g_strdup_printf ("seed %u, run %u: %s", self->seed, self->n_runs,
                                                    wrong);

          g_free (wrong);
          wrong = g_steal_pointer (&cycle);
        }
    }
  if (wrong == NULL)
    wrong = finish (self, folder, &word);
  self->n_told = word.told->len;
  if (wrong != NULL && g_getenv ("CHAOS_KEEP") != NULL)
    g_test_message ("it is left in %s", folder);
  else
    fixture_remove_folder (folder);

  return wrong;
}
