/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include <string.h>

/* Enough of a résumé for what it leaves out to be missing. */
#define RESUME                                                                                     \
  "Experience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh\n"                                  \
  "• Planned the yearly works of four harbour basins with the dredging crews.\n"                 \
  "• Wrote the weekly report on berths, delays and fuel for the harbour board.\n"                \
  "• Led a crew of six through two winters without an accident.\n"                               \
  "• Kept the stores, ordered spare parts and agreed prices with three suppliers.\n\n"           \
  "Education\nDiploma in Office Work, 2013\n"

typedef struct
{
  const char *requirement;
  const char *answers;
  ClaraVerdict verdict;
  const char *quote; /* what is quoted, to the letter; NULL: nothing */
} Sample;

#define ASKED "Do you have experience with PostgreSQL?"

static const Sample samples[] = {
  /* The question is the team's: without an answer to it, or with one that says nothing of it, nothing is shown. */
  { "Good knowledge of PostgreSQL", "What do you know of PostgreSQL?\nI would rather not say.\n",
    CLARA_VERDICT_MISSING, NULL },
  { "Good knowledge of PostgreSQL",
    "Tell us of your experience with PostgreSQL databases\nPainted the sheds on the quay.\n",
    CLARA_VERDICT_MISSING, NULL },
  { "Good knowledge of PostgreSQL", ASKED "\n\n", CLARA_VERDICT_MISSING, NULL },
  { "Good knowledge of PostgreSQL", ASKED "\nWhy us?\nYes\n", CLARA_VERDICT_MISSING, NULL },
  /* What is answered in words speaks for itself. */
  { "Good knowledge of PostgreSQL",
    "Which databases have you used?\nI tuned PostgreSQL queries every day.\n", CLARA_VERDICT_MET,
    "I tuned PostgreSQL queries every day." },
  /* A plain yes or no makes the question's words the candidate's. */
  { "Good knowledge of PostgreSQL", ASKED "\nYes\n", CLARA_VERDICT_MET, ASKED "\nYes" },
  { "Good knowledge of PostgreSQL", ASKED "\nyes\nOf Oracle?\nNo\n", CLARA_VERDICT_MET,
    ASKED "\nyes" },
  { "Good knowledge of PostgreSQL", "Experience with PostgreSQL\nYes.\n\nWhy us?\nThe tides.\n",
    CLARA_VERDICT_MET, "Experience with PostgreSQL\nYes." },
  { "Good knowledge of PostgreSQL", "Haben Sie Erfahrung mit PostgreSQL?\nJa\n", CLARA_VERDICT_MET,
    "Haben Sie Erfahrung mit PostgreSQL?\nJa" },
  { "Good knowledge of PostgreSQL", "Czy zna Pani PostgreSQL?\nNie\n", CLARA_VERDICT_MISSING,
    "Czy zna Pani PostgreSQL?\nNie" },
  { "Good knowledge of PostgreSQL", ASKED "\nNo\n", CLARA_VERDICT_MISSING, ASKED "\nNo" },
  { "Good knowledge of PostgreSQL", ASKED "\nNo, sorry.\n", CLARA_VERDICT_MISSING,
    ASKED "\nNo, sorry." },
  /* Where it may mean either, nothing is taken from it. */
  { "Good knowledge of PostgreSQL", ASKED "\nYes, but not much.\n", CLARA_VERDICT_MISSING, NULL },
  { "Good knowledge of PostgreSQL", "Have you never used PostgreSQL?\nYes\n", CLARA_VERDICT_MISSING,
    NULL },
  { "Good knowledge of PostgreSQL", ASKED "\nNo problem with that at all.\n", CLARA_VERDICT_MISSING,
    NULL },
  { "Good knowledge of PostgreSQL", ASKED "\nYesterday I painted the sheds.\n",
    CLARA_VERDICT_MISSING, NULL },
  /* A yes to one thing or another is no claim of either. */
  { "Good knowledge of PostgreSQL", "Have you used PostgreSQL or Oracle?\nYes\n",
    CLARA_VERDICT_PARTIAL, "Have you used PostgreSQL or Oracle?\nYes" },
  /* What is denied is in no profile. */
  { "German at level B2 or better", "Do you speak German at level C1?\nNo\n", CLARA_VERDICT_UNKNOWN,
    NULL },
  { "German at level B2 or better", "Do you speak German at level C1?\nYes\n", CLARA_VERDICT_MET,
    "Do you speak German at level C1?\nYes" },
  { "At least 3 years of experience with PostgreSQL",
    "Do you have at least 5 years of experience with PostgreSQL?\nNo\n", CLARA_VERDICT_MISSING,
    NULL },
};

static void
test_an_answer_speaks_and_a_question_does_not (gconstpointer data)
{
  const Sample *sample = data;
  g_autofree char *job = g_strdup_printf ("Engineer\n\nRequirements\n- %s\n", sample->requirement);
  g_autoptr (ClaraScore) score = fixture_score_of (job, RESUME, sample->answers);
  const ClaraMatch *match = clara_score_get_match (score, 0);

  g_assert_cmpstr (clara_verdict_to_string (match->verdict), ==,
                   clara_verdict_to_string (sample->verdict));
  if (sample->verdict == CLARA_VERDICT_MET || sample->verdict == CLARA_VERDICT_PARTIAL ||
      sample->quote != NULL)
    {
      const ClaraEvidence *evidence;

      g_assert_cmpuint (match->evidence->len, ==, 1);
      evidence = &g_array_index (match->evidence, ClaraEvidence, 0);
      g_assert_cmpint (evidence->material, ==, CLARA_MATERIAL_ANSWERS);
      g_assert_cmpstr (evidence->quote, ==, sample->quote);
    }
}

/* The words stand where the quotation says, though others around them were painted over. */
static void
test_a_quote_keeps_its_place (void)
{
  static const char answers[] = "Wofür brennen Sie – und warum? 🚢\nTides.\n\n"
                                "Which databases?\nI tuned PostgreSQL queries every day.\n";
  g_autoptr (ClaraScore) score = fixture_score_of (
      "Engineer\n\nRequirements\n- Good knowledge of PostgreSQL\n", RESUME, answers);
  const ClaraMatch *match = clara_score_get_match (score, 0);
  const ClaraEvidence *evidence = &g_array_index (match->evidence, ClaraEvidence, 0);
  g_autofree char *there = g_utf8_substring (answers, evidence->start, evidence->end);

  g_assert_cmpstr (there, ==, evidence->quote);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf (
          "/answers/speak-and-questions-do-not/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &samples[i], test_an_answer_speaks_and_a_question_does_not);
    }
  g_test_add_func ("/answers/a-quote-keeps-its-place", test_a_quote_keeps_its_place);

  return g_test_run ();
}
