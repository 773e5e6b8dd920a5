/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sentences a second of the embedder: line after line on one thread, all at once on one thread, and all
 * at once on every processor, in turn, three times; the best of each and their ratio are printed, for the
 * best is what other programs on the machine disturbed least. Where they leave no processor free, the
 * processor time tells more: the ratio of it times the processors is what a free machine would reach.
 * Nothing is asserted but that all three give the same bits: a stopwatch is no test. */
#include "clara-embedder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N_LINES 640u
#define ROUNDS  3
#define SKIPPED 77
#define N_WAYS  3

static const char *const deeds[] = {
  "Led",
  "Planned and carried out",
  "Was responsible for",
  "Helped colleagues with",
  "Introduced better ways of",
  "Four years of",
  "Documented",
  "Trained newcomers in",
};

static const char *const subjects[] = {
  "monthly closing and VAT returns",
  "wound care after surgery",
  "web services in Python and PostgreSQL",
  "stock keeping in two warehouses",
  "teaching mathematics to grades seven to nine",
  "the repair of farm machines",
  "purchasing for three hotels, from offers to invoices",
  "night shifts on a ward of thirty beds",
  "contracts with suppliers in German and Polish",
  "tests of embedded software on a bench that ran every night",
};

static const char *const ends[] = {
  "",
  " for a team of eight",
  ", cutting the time it took by a third",
  " (2017 – 2021)",
  "; reported to the head of the department every week",
  " in a regulated industry",
};

static const char *const shorts[] = {
  "Senior Accountant",
  "Python, SQL, Docker",
  "Registered Nurse",
  "Driving licence, class C",
  "German (C1), Polish (native)",
  "Bachelor of Science in Mechanical Engineering",
  "Work experience",
  "References on request",
};

typedef struct
{
  double rate; /* sentences a second */
  double cost; /* seconds of processors a sentence */
} Best;

/* Every second of half the lines is short, as in a résumé; no two are the same. */
static char **
make_lines (void)
{
  char **lines = g_new0 (char *, N_LINES + 1);

  for (guint i = 0; i < N_LINES; i++)
    {
      const guint j = i / 2;

      if (i % 4 == 1)
        lines[i] = g_strdup_printf ("%s %u", shorts[i / 4 % G_N_ELEMENTS (shorts)], i);
      else
        lines[i] = g_strdup_printf (
            "%s %s%s%s", deeds[j % G_N_ELEMENTS (deeds)],
            subjects[j / G_N_ELEMENTS (deeds) % G_N_ELEMENTS (subjects)],
            ends[j / (G_N_ELEMENTS (deeds) * G_N_ELEMENTS (subjects)) % G_N_ELEMENTS (ends)],
            i % 2 == 0 ? "." : ", as before");
    }

  return lines;
}

static void
embed (ClaraEmbedder *embedder,
       const char *const *lines,
       gsize n_lines,
       guint n_threads,
       float *vectors)
{
  g_autoptr (GError) error = NULL;

  if (!clara_embedder_embed (embedder, lines, n_lines, n_threads, vectors, NULL, &error))
    {
      fprintf (stderr, "bench-embed: %s\n", error->message);
      exit (1);
    }
}

/* Seconds of all threads of this process. */
static double
processor_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec + (double) now.tv_nsec * 1e-9;
}

static void
measure (ClaraEmbedder *embedder, const char *const *lines, guint way, float *vectors, Best *best)
{
  const gsize dimension = clara_embedder_get_dimension (embedder);
  const gint64 started = g_get_monotonic_time ();
  const double used = processor_time ();

  if (way == 0)
    for (guint i = 0; i < N_LINES; i++)
      embed (embedder, lines + i, 1, 1, vectors + i * dimension);
  else
    embed (embedder, lines, N_LINES, way == 1 ? 1 : 0, vectors);

  best->rate = MAX (best->rate,
                    N_LINES / ((double) (g_get_monotonic_time () - started) / G_USEC_PER_SEC));
  best->cost = MIN (best->cost, (processor_time () - used) / N_LINES);
}

/* The most memory this process has held, in KiB. */
static long
peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");

  return line == NULL ? 0 : strtol (line + strlen ("VmHWM:"), NULL, 10);
}

int
main (void)
{
  g_autofree char *folder = clara_embedder_find_directory ();
  g_auto (GStrv) lines = make_lines ();
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autoptr (GError) error = NULL;
  Best best[N_WAYS];
  gint64 started = g_get_monotonic_time (), loaded;
  float *vectors[N_WAYS];
  gsize size;
  int result = 0;

  if (folder == NULL)
    {
      puts ("the language model is not here; build-aux/setup and build-aux/build put it there");
      return SKIPPED;
    }
  embedder = clara_embedder_load (folder, &error);
  loaded = g_get_monotonic_time () - started;
  if (embedder == NULL)
    {
      fprintf (stderr, "bench-embed: %s\n", error->message);
      return 1;
    }

  size = (gsize) N_LINES * clara_embedder_get_dimension (embedder) * sizeof (float);
  for (guint way = 0; way < N_WAYS; way++)
    {
      vectors[way] = g_malloc0 (size);
      best[way] = (Best){ .cost = G_MAXDOUBLE };
    }
  for (guint turn = 0; turn < ROUNDS; turn++)
    for (guint way = 0; way < N_WAYS; way++)
      measure (embedder, (const char *const *) lines, way, vectors[way], &best[way]);
  for (guint way = 1; way < N_WAYS; way++)
    result |= memcmp (vectors[way], vectors[0], size) != 0;

  printf ("%u lines, model %s, loaded in %.1f ms\n", N_LINES, clara_embedder_get_id (embedder),
          (double) loaded / 1000);
  printf ("one line at a time, one thread: %.0f sentences/s\n", best[0].rate);
  printf ("all at once, one thread:        %.0f sentences/s\n", best[1].rate);
  printf ("all at once, %u threads:         %.0f sentences/s\n", g_get_num_processors (),
          best[2].rate);
  printf ("ratio: %.2f (at least 2.5 is wanted, with two processors to itself)\n",
          best[2].rate / best[0].rate);
  printf ("processor time: %.2f ms a sentence alone, %.2f ms among others; ratio times processors: "
          "%.2f\n",
          best[0].cost * 1000, best[2].cost * 1000,
          best[0].cost / best[2].cost * g_get_num_processors ());
  printf ("memory: %.1f MiB at most, of which %.1f MiB are the answers\n",
          (double) peak_memory () / 1024, (double) size * N_WAYS / (1024 * 1024));
  printf ("the same bits each way: %s\n", result == 0 ? "yes" : "NO");
  for (guint way = 0; way < N_WAYS; way++)
    g_free (vectors[way]);

  return result;
}
