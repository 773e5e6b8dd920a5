/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What it costs to score 1,000 candidates anew, beside screening them: after a change of weights, and after one of ten
 * requirements is another. In processor time of one thread, all three in the same run, so that only their ratio counts.
 * Screening here is what follows the reading of a document: taking the person out, reading the text, meaning where the
 * model is at hand, and matching; opening real documents costs more. Exits 1 where a ratio is over its bound, or a score
 * made anew is not the one that screening would give. */
#include "clara-known-match.h"
#include "clara-rubric-reader.h"
#include "clara-screened.h"

#include <stdio.h>
#include <time.h>

#define N_CANDIDATES 1000u
#define N_DEEDS      24u
#define MAX_WEIGHTS  0.01
#define MAX_ONE      0.05

static const char job_text[] = "Accountant\n\nRequirements\n"
                               "- Experience with month-end and year-end closing\n"
                               "- Sound knowledge of value added tax\n"
                               "- Very good Excel skills\n"
                               "- Knowledge of IFRS\n"
                               "- Experience with SAP\n"
                               "- At least 3 years of experience in accounting\n"
                               "- Degree in accounting, finance or business\n"
                               "- English at level C1\n"
                               "- Attention to detail\n"
                               "- Preparation of payroll\n";

static const char other_text[] = "Experience with accounts receivable and dunning";

static const char *const deeds[] = {
  "Prepared the monthly closing of nine companies",
  "Filed the returns of value added tax",
  "Built models in Excel for the planning of cash",
  "Converted the accounts of a group to IFRS",
  "Posted invoices of suppliers in SAP",
  "Reconciled the accounts of three banks",
  "Answered the questions of the auditors",
  "Ran the payroll of two hundred people",
  "Sorted the archive in the cellar",
  "Trained newcomers in the use of the scanner",
  "Wrote reminders to customers who paid late",
  "Kept the petty cash of the office",
  "Planned the summer outing of the department",
};

static const char *const ends[] = {
  ", always by the fifth working day",
  " and cut the time that it took by a third",
  " together with two colleagues from the next room",
  " for a maker of clocks with four branches",
  "",
  ", in English and in German",
  " under the eyes of a very careful owner",
};

typedef struct
{
  double screening;
  double weights;
  double one;
  guint wrong;
} Sums;

static double
now (void)
{
  struct timespec at;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &at);

  return (double) at.tv_sec + (double) at.tv_nsec / 1e9;
}

/* A résumé of some 300 words; no two are the same. */
static char *
make_resume (guint seed)
{
  GString *text = g_string_new ("Work experience\n");

  for (guint i = 0; i < N_DEEDS; i++)
    {
      if (i % (N_DEEDS / 3) == 0)
        g_string_append_printf (text, "\nAccountant, Pendulum Works %u\n0%u/%u - 12/%u\n",
                                seed % 90, 1 + seed % 9, 2008 + 4 * (i / 8), 2011 + 4 * (i / 8));
      g_string_append_printf (text, "- %s%s, in hall %u.\n",
                              deeds[(seed * 7 + i * 5) % G_N_ELEMENTS (deeds)],
                              ends[(seed * 3 + i * 11) % G_N_ELEMENTS (ends)], 1 + (seed + i) % 97);
    }
  g_string_append (text, "\nEducation\nBSc Accounting, 2005 - 2008\n\nLanguages\nEnglish: C1\n");

  return g_string_free (text, FALSE);
}

/* The rubric with other weights, or with another requirement in the place of the last. */
static ClaraRubric *
change_rubric (ClaraRubric *rubric, gboolean weights)
{
  ClaraRubric *changed = clara_rubric_new (clara_rubric_get_title (rubric));
  guint n = clara_rubric_get_n_requirements (rubric);

  for (guint i = 0; i < n; i++)
    {
      ClaraRequirement requirement = *clara_rubric_get_requirement (rubric, i);

      if (weights)
        requirement.weight = requirement.weight * (i % 2 == 0 ? 0.5 : 0.9);
      else if (i + 1 == n)
        requirement.text = (char *) other_text;
      clara_rubric_add (changed, &requirement);
    }

  return changed;
}

static ClaraScreenJob *
new_job (ClaraLexicon *lexicon, ClaraEmbedder *embedder, ClaraRubric *rubric)
{
  g_autoptr (GError) error = NULL;
  ClaraScreenJob *job = clara_screen_job_new (lexicon, embedder, job_text, "en", rubric, NULL,
                                              &error);

  if (job == NULL)
    g_error ("%s", error->message);

  return job;
}

static ClaraScreened *
screen (ClaraLexicon *lexicon, ClaraEmbedder *embedder, ClaraScreenJob *job, const char *resume)
{
  GArray *texts = clara_screened_new_texts ();
  ClaraScreenedText text = { .kind = CLARA_MATERIAL_RESUME, .extraction = clara_extraction_new () };
  g_autoptr (GError) error = NULL;
  ClaraScreened *screened;

  clara_extraction_set_language (text.extraction, "en");
  clara_extraction_set_text (text.extraction, resume);
  text.deidentified = clara_deidentify (lexicon, resume, NULL, NULL, CLARA_DEIDENTIFY_STRICT);
  g_array_append_val (texts, text);
  screened = clara_screened_new (lexicon, embedder, texts, clara_screen_job_get_echo (job),
                                 (ClaraYearMonth){ 2025, 6 }, NULL, NULL, &error);
  if (screened == NULL)
    g_error ("%s", error->message);

  return screened;
}

static void
measure (ClaraLexicon *lexicon,
         ClaraEmbedder *embedder,
         ClaraScreenJob *job,
         ClaraRubric *reweighed,
         ClaraScreenJob *one,
         guint seed,
         Sums *sums)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autofree char *resume = make_resume (seed);
  g_autoptr (ClaraScreened) screened = NULL;
  g_autoptr (ClaraScore) score = NULL;
  g_autoptr (ClaraScore) by_weights = NULL;
  g_autoptr (ClaraScore) by_one = NULL;
  g_autoptr (ClaraScore) anew = NULL;
  double times[4];

  times[0] = now ();
  screened = screen (lexicon, embedder, job, resume);
  score = clara_screened_score (screened, job, &bands);
  times[1] = now ();
  by_weights = clara_score_reweigh (score, clara_screen_job_get_rubric (job), NULL, reweighed,
                                    &bands);
  times[2] = now ();
  by_one = clara_screened_rescore (screened, one, &bands, score, clara_screen_job_get_rubric (job));
  times[3] = now ();

  sums->screening += times[1] - times[0];
  sums->weights += times[2] - times[1];
  sums->one += times[3] - times[2];
  anew = clara_screened_score (screened, one, &bands);
  sums->wrong += by_weights == NULL ||
                 clara_score_get_score (by_one) != clara_score_get_score (anew);
}

static gboolean
report (const char *what, double part, double whole, double bound)
{
  gboolean held = part <= bound * whole;

  printf ("%s: %.3f ms each, %.2f %% of screening (at most %.0f %%)%s\n", what,
          1000 * part / N_CANDIDATES, 100 * part / whole, 100 * bound, held ? "" : " TOO MUCH");

  return held;
}

int
main (void)
{
  g_autofree char *folder = clara_embedder_find_directory ();
  g_autoptr (ClaraEmbedder) embedder = folder != NULL ? clara_embedder_load (folder, NULL) : NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_shipped (NULL);
  const ClaraJobText text = { .text = (char *) job_text, .language = (char *) "en" };
  g_autoptr (ClaraRubric) rubric = clara_rubric_read (lexicon, &text);
  g_autoptr (ClaraRubric) reweighed = change_rubric (rubric, TRUE);
  g_autoptr (ClaraRubric) changed = change_rubric (rubric, FALSE);
  g_autoptr (ClaraScreenJob) job = new_job (lexicon, embedder, rubric);
  g_autoptr (ClaraScreenJob) one = NULL;
  Sums sums = { 0 };
  double started = now ();
  gboolean held;

  /* A changed rubric is read once for all candidates: that is part of the price. */
  one = new_job (lexicon, embedder, changed);
  sums.one = now () - started;
  for (guint i = 0; i < N_CANDIDATES; i++)
    measure (lexicon, embedder, job, reweighed, one, i, &sums);

  printf ("%u candidates, %u requirements, %s\n", N_CANDIDATES,
          clara_rubric_get_n_requirements (rubric),
          embedder != NULL ? "with the model" : "without the model");
  printf ("screening: %.3f ms each, documents not counted\n", 1000 * sums.screening / N_CANDIDATES);
  held = report ("other weights", sums.weights, sums.screening, MAX_WEIGHTS);
  held = report ("another requirement", sums.one, sums.screening, MAX_ONE) && held;
  printf ("scores that are not those of screening: %u\n", sums.wrong);

  return held && sums.wrong == 0 ? 0 : 1;
}
