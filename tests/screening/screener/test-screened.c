/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-known-match.h"
#include "clara-score-json.h"
#include "fixture.h"

#include <math.h>
#include <string.h>

#define JOB(requirement) "Engineer\n\nRequirements\n- " requirement "\n"

/* Enough of a résumé for what it leaves out to be missing. */
#define RESUME(line)                                                                               \
  "Experience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh\n"                                  \
  "• Planned the yearly works of four harbour basins with the dredging crews.\n"                 \
  "• Wrote the weekly report on berths, delays and fuel for the harbour board.\n" line "\n"        \
  "• Led a crew of six through two winters without an accident.\n"                               \
  "• Kept the stores, ordered spare parts and agreed prices with three suppliers.\n\n"           \
  "Clerk\tFeb 2014 – Dec 2017\nBrindle & Co\n"                                                   \
  "• Answered the telephone, kept the diary and filed the letters of a busy office.\n"           \
  "• Checked invoices against orders and told suppliers of every difference.\n\n"                \
  "Education\nDiploma in Office Work, 2013\n"

typedef struct
{
  const char *requirement;
  const char *line;
  ClaraVerdict verdict;
} Sample;

/* What is shown, shown in part, said otherwise, somebody else's, or not there. */
static const Sample samples[] = {
  { "Good knowledge of PostgreSQL", "• Tuned slow PostgreSQL queries for the booking service.",
    CLARA_VERDICT_MET },
  { "Experience with relational databases",
    "• Tuned slow PostgreSQL queries for the booking service.", CLARA_VERDICT_MET },
  { "Good knowledge of PostgreSQL", "• No experience with PostgreSQL.", CLARA_VERDICT_MISSING },
  { "Good knowledge of PostgreSQL", "• Eager to learn PostgreSQL one day.", CLARA_VERDICT_MISSING },
  { "Good knowledge of PostgreSQL", "• Managed four people who used PostgreSQL every day.",
    CLARA_VERDICT_MISSING },
  { "Good knowledge of PostgreSQL", "• Painted the sheds on the quay.", CLARA_VERDICT_MISSING },
  { "Willing to work in shifts", "• Painted the sheds on the quay.", CLARA_VERDICT_UNKNOWN },
  { "A master's degree in computer science", "• Painted the sheds on the quay.",
    CLARA_VERDICT_MISSING },
};

static ClaraScore *
score_sample (const Sample *sample)
{
  g_autofree char *job = g_strdup_printf (JOB ("%s"), sample->requirement);
  g_autofree char *resume = g_strdup_printf (RESUME ("%s"), sample->line);

  return fixture_score (job, resume);
}

static void
test_a_verdict_follows_the_words (gconstpointer data)
{
  const Sample *sample = data;
  g_autoptr (ClaraScore) score = score_sample (sample);
  const ClaraMatch *match = clara_score_get_match (score, 0);

  g_assert_cmpuint (clara_score_get_n_matches (score), ==, 1);
  g_assert_cmpstr (clara_verdict_to_string (match->verdict), ==,
                   clara_verdict_to_string (sample->verdict));
}

static void
test_nothing_is_met_without_a_quote (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (ClaraScore) score = score_sample (&samples[i]);
      const ClaraMatch *match = clara_score_get_match (score, 0);

      if (match->verdict == CLARA_VERDICT_MET || match->verdict == CLARA_VERDICT_PARTIAL)
        g_assert_cmpuint (match->evidence->len, >, 0);
      else
        g_assert_cmpfloat (match->points, ==, 0.0);
    }
}

static void
test_too_little_text_is_unknown (void)
{
  g_autoptr (ClaraScore) score = fixture_score (JOB ("Good knowledge of PostgreSQL"),
                                                "Experience\nClerk, Brindle & Co, 2014 – 2017\n");

  g_assert_cmpint (clara_score_get_match (score, 0)->verdict, ==, CLARA_VERDICT_UNKNOWN);
  g_assert_cmpint (clara_score_get_status (score), ==, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpfloat (clara_score_get_low (score), ==, 0.0);
  g_assert_cmpfloat (clara_score_get_high (score), ==, 100.0);
}

static void
test_what_cannot_be_read_is_for_a_person (void)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreenJob) job = fixture_job (JOB ("Good knowledge of PostgreSQL"));
  g_autoptr (ClaraScreened) screened = fixture_read (NULL, job);
  g_autoptr (ClaraScore) score = clara_screened_score (screened, job, &bands);

  g_assert_cmpstr (clara_screened_get_reason (screened), ==, "encrypted");
  g_assert_cmpint (clara_score_get_status (score), ==, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpint (clara_score_get_match (score, 0)->verdict, ==, CLARA_VERDICT_UNKNOWN);
}

static gboolean
has_warning (ClaraScore *score, const char *kind)
{
  for (guint i = 0; i < clara_score_get_n_warnings (score); i++)
    {
      const char *other, *message;

      clara_score_get_warning (score, i, &other, &message);
      if (g_str_equal (kind, other))
        return TRUE;
    }

  return FALSE;
}

static void
test_a_copied_advertisement_counts_nothing (void)
{
#define ASKED                                                                                      \
  "You have tuned PostgreSQL queries in busy harbours and written services in Python for them."
  g_autoptr (ClaraScore) score = fixture_score (JOB (ASKED), RESUME ("• " ASKED));

  g_assert_cmpfloat (clara_score_get_score (score), ==, 0.0);
  g_assert_true (has_warning (score, "echo"));
#undef ASKED
}

static void
test_a_bare_list_is_weaker_than_use (void)
{
  static const char job[] = "Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- Docker\n";
  g_autoptr (ClaraScore)
      listed = fixture_score (job, RESUME ("\nSkills\nPostgreSQL, Python, Docker\n\nWork\n"));
  g_autoptr (ClaraScore)
      used = fixture_score (job, RESUME ("• Wrote Python services over PostgreSQL in Docker."));

  g_assert_cmpfloat (clara_score_get_score (used), ==, 100.0);
  g_assert_cmpfloat (clara_score_get_score (listed), <, clara_score_get_score (used));
}

static void
test_repeating_adds_nothing (void)
{
#define ONCE "• Tuned slow PostgreSQL queries for the booking service.\n"
  static const char job[] = "Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- Docker\n";
  g_autoptr (ClaraScore) once = fixture_score (job, RESUME (ONCE));
  g_autoptr (ClaraScore) often = fixture_score (job, RESUME (ONCE ONCE ONCE ONCE ONCE ONCE));

  g_assert_cmpfloat (clara_score_get_score (once), >, 0.0);
  g_assert_cmpfloat (clara_score_get_score (once), ==, clara_score_get_score (often));
#undef ONCE
}

static void
test_facts_are_taken_from_the_text (void)
{
  g_autoptr (ClaraScreenJob) job = fixture_job (JOB ("Good knowledge of PostgreSQL"));
  g_autoptr (ClaraScreened) screened = fixture_read (
      RESUME ("• Tuned slow PostgreSQL queries for the booking service."), job);
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScore) score = clara_screened_score (screened, job, &bands);
  const char *text = clara_deidentified_get_text (
      clara_screened_get_text (screened, 0)->deidentified);
  guint n = clara_score_get_n_facts (score);

  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpuint (n, <=, 5);
  for (guint i = 0; i < n; i++)
    {
      const ClaraFact *fact = clara_score_get_fact (score, i);

      g_assert_true (g_str_has_suffix (fact->text, "."));
      g_assert_cmpuint (fact->start, <, fact->end);
      g_assert_cmpuint (fact->end, <=, g_utf8_strlen (text, -1));
    }
  g_assert_nonnull (strstr (clara_score_get_fact (score, 0)->text, "Windle & Marsh"));
}

static void
assert_same (ClaraScore *a, ClaraScore *b)
{
  g_autoptr (JsonNode) x = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonNode) y = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *left = NULL, *right = NULL;

  json_node_take_object (x, clara_score_to_json (a, NULL));
  json_node_take_object (y, clara_score_to_json (b, NULL));
  left = json_to_string (x, FALSE);
  right = json_to_string (y, FALSE);
  g_assert_cmpstr (left, ==, right);
}

/* An edit may come between any two rubrics: one more, one less, other words, another order. */
static void
test_rescoring_gives_the_bits_of_scoring (void)
{
  static const char *const jobs[] = {
    "Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- At least 3 years in a harbour\n",
    "Engineer\n\nRequirements\n- Python\n- PostgreSQL\n- Docker\n",
    "Engineer\n\nRequirements\n- At least 5 years in a harbour\n\nNice to have\n- PostgreSQL\n",
  };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreened) screened = fixture_read (
      RESUME ("• Tuned slow PostgreSQL queries.\n\nSkills\nPython, Docker\n"), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (jobs); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (jobs); j++)
      {
        g_autoptr (ClaraScreenJob) before = fixture_job (jobs[i]);
        g_autoptr (ClaraScreenJob) now = fixture_job (jobs[j]);
        g_autoptr (ClaraScore) old = clara_screened_score (screened, before, &bands);
        g_autoptr (ClaraScore) anew = clara_screened_score (screened, now, &bands);
        g_autoptr (ClaraScore) again = clara_screened_rescore (screened, now, &bands, old, before);

        assert_same (anew, again);
      }
}

/* (transfer full): a job with the requirements of another, in other weights and turned around. */
static ClaraScreenJob *
turn_around (ClaraScreenJob *job)
{
  ClaraRubric *rubric = clara_screen_job_get_rubric (job);
  g_autoptr (ClaraRubric) turned = clara_rubric_new (clara_rubric_get_title (rubric));
  g_autoptr (GError) error = NULL;
  ClaraScreenJob *other;

  for (guint i = clara_rubric_get_n_requirements (rubric); i-- > 1;)
    {
      ClaraRequirement requirement = *clara_rubric_get_requirement (rubric, i);

      requirement.weight = 0.3 + 0.1 * i;
      clara_rubric_add (turned, &requirement);
    }
  other = clara_screen_job_new (fixture_lexicon (), NULL, "", "en", turned, NULL, &error);
  g_assert_no_error (error);

  return other;
}

static void
test_reweighing_gives_the_bits_of_scoring (void)
{
  static const char *const lines[] = {
    "• Tuned slow PostgreSQL queries.\n\nSkills\nPython, Docker\n",
    "• Wrote Python services in Docker.",
    "• No experience with PostgreSQL.",
  };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreenJob) job = fixture_job (
      "Engineer\n\nRequirements\n- Docker\n- PostgreSQL\n- Python\n- 3 years in a harbour\n");
  g_autoptr (ClaraScreenJob) turned = turn_around (job);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *resume = g_strdup_printf (RESUME ("%s"), lines[i]);
      g_autoptr (ClaraScreened) screened = fixture_read (resume, NULL);
      g_autoptr (ClaraScore) before = clara_screened_score (screened, job, &bands);
      g_autoptr (ClaraScore) anew = clara_screened_score (screened, turned, &bands);
      g_autoptr (ClaraScore)
          again = clara_score_reweigh (before, clara_screen_job_get_rubric (job), NULL,
                                       clara_screen_job_get_rubric (turned), &bands);

      g_assert_nonnull (again);
      assert_same (anew, again);
      g_assert_null (clara_score_reweigh (anew, clara_screen_job_get_rubric (turned), NULL,
                                          clara_screen_job_get_rubric (job), &bands));
    }
}

static void
test_a_kept_score_is_the_score (void)
{
  g_autoptr (ClaraScore) score = fixture_score (
      "Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- At least 3 years in a harbour\n- "
      "Polish\n",
      RESUME ("• Tuned slow PostgreSQL queries.\n\nSkills\nPython, Docker\n"));
  g_autoptr (JsonObject) object = clara_score_to_json (score, NULL);
  g_autoptr (JsonObject) unread = clara_score_to_json (score, "encrypted");
  g_autofree char *reason = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraScore) kept = clara_score_from_json (object, &reason, &error);
  g_autoptr (ClaraScore) other = NULL;

  g_assert_no_error (error);
  g_assert_null (reason);
  assert_same (score, kept);
  other = clara_score_from_json (unread, &reason, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (reason, ==, "encrypted");
}

static void
test_points_are_the_score (void)
{
  g_autoptr (ClaraScore)
      score = fixture_score ("Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- At least 3 years "
                             "in a harbour\n- Polish\n",
                             RESUME ("• Tuned slow PostgreSQL queries."));
  double points = 0.0, of = 0.0;

  for (guint i = 0; i < clara_score_get_n_matches (score); i++)
    {
      points += clara_score_get_match (score, i)->points;
      of += clara_score_get_match (score, i)->of;
    }
  g_assert_cmpfloat (fabs (points - clara_score_get_score (score)), <, 1e-9);
  g_assert_cmpfloat (fabs (of - 100.0), <, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf (
          "/screened/verdict-follows-the-words/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &samples[i], test_a_verdict_follows_the_words);
    }
  g_test_add_func ("/screened/nothing-is-met-without-a-quote", test_nothing_is_met_without_a_quote);
  g_test_add_func ("/screened/too-little-text-is-unknown", test_too_little_text_is_unknown);
  g_test_add_func ("/screened/what-cannot-be-read-is-for-a-person",
                   test_what_cannot_be_read_is_for_a_person);
  g_test_add_func ("/screened/a-copied-advertisement-counts-nothing",
                   test_a_copied_advertisement_counts_nothing);
  g_test_add_func ("/screened/a-bare-list-is-weaker-than-use", test_a_bare_list_is_weaker_than_use);
  g_test_add_func ("/screened/repeating-adds-nothing", test_repeating_adds_nothing);
  g_test_add_func ("/screened/facts-are-taken-from-the-text", test_facts_are_taken_from_the_text);
  g_test_add_func ("/screened/rescoring-gives-the-bits-of-scoring",
                   test_rescoring_gives_the_bits_of_scoring);
  g_test_add_func ("/screened/reweighing-gives-the-bits-of-scoring",
                   test_reweighing_gives_the_bits_of_scoring);
  g_test_add_func ("/screened/a-kept-score-is-the-score", test_a_kept_score_is_the_score);
  g_test_add_func ("/screened/points-are-the-score", test_points_are_the_score);

  return g_test_run ();
}
