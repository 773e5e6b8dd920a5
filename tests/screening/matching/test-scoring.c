/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-match-constants.h"
#include "clara-scoring.h"

#include <math.h>

/* A rubric of requirements of these weights. */
static ClaraRubric *
new_rubric (const double *weights, guint n, int knock_out)
{
  ClaraRubric *rubric = clara_rubric_new ("Job");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("r%u", i + 1);
      ClaraRequirement requirement = {
        .id = id, .text = id, .weight = weights[i], .knock_out = (int) i == knock_out
      };

      clara_rubric_add (rubric, &requirement);
    }

  return rubric;
}

static void
test_scoring_adds_up_exactly (void)
{
  const double weights[] = { 1.0, 0.7, 0.3, 0.1, 0.9 };
  g_autoptr (ClaraRubric) rubric = new_rubric (weights, 5, -1);
  ClaraMatch matches[] = {
    { .shown = 1.0 }, { .shown = 0.35 }, { .shown = 0.9 }, { .shown = 0.0 }, { .shown = 0.61 }
  };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  ClaraSum sum = clara_scoring_sum (rubric, matches, &bands);
  double of = 0.0, points = 0.0;

  for (guint i = 0; i < 5; i++)
    {
      of += matches[i].of;
      points += matches[i].points;
      g_assert_cmpfloat (matches[i].points, ==, matches[i].of * matches[i].degree);
    }
  g_assert_cmpfloat_with_epsilon (of, 100.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (points, sum.score, 1e-9);
  g_assert_cmpfloat_with_epsilon (matches[0].of, 100.0 / 3.0, 1e-9);
}

static void
test_scoring_gives_a_range_to_what_is_unknown (void)
{
  const double weights[] = { 1.0, 1.0, 2.0 };
  g_autoptr (ClaraRubric) rubric = new_rubric (weights, 3, -1);
  ClaraMatch matches[] = { { .shown = 1.0, .verdict = CLARA_VERDICT_MET },
                           { .verdict = CLARA_VERDICT_MISSING },
                           { .verdict = CLARA_VERDICT_UNKNOWN } };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  ClaraSum sum = clara_scoring_sum (rubric, matches, &bands);

  g_assert_cmpfloat_with_epsilon (sum.low, 25.0, 1e-9);
  g_assert_cmpfloat (sum.low, ==, sum.score);
  g_assert_cmpfloat_with_epsilon (sum.high, 75.0, 1e-9);
  g_assert_cmpint (sum.status, ==, CLARA_STATUS_TO_REVIEW);
}

static ClaraStatus
place (double first, ClaraVerdict second, const ClaraBands *bands, int knock_out)
{
  const double weights[] = { 1.0, 1.0 };
  g_autoptr (ClaraRubric) rubric = new_rubric (weights, 2, knock_out);
  ClaraMatch matches[] = { { .shown = first, .verdict = CLARA_VERDICT_MET },
                           { .verdict = second } };

  return clara_scoring_sum (rubric, matches, bands).status;
}

static void
test_scoring_places_by_the_range (void)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  const ClaraBands generous = { 45.0, 50.0 };

  g_assert_cmpint (place (1.0, CLARA_VERDICT_MISSING, &bands, -1), ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (place (0.5, CLARA_VERDICT_MISSING, &bands, -1), ==, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpint (place (0.5, CLARA_VERDICT_UNKNOWN, &bands, -1), ==, CLARA_STATUS_TO_REVIEW);
  g_assert_cmpint (place (1.0, CLARA_VERDICT_MISSING, &generous, -1), ==, CLARA_STATUS_QUALIFIED);
}

static void
test_scoring_knocks_out_only_what_is_missing (void)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;

  g_assert_cmpint (place (1.0, CLARA_VERDICT_MISSING, &bands, 1), ==, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpint (place (1.0, CLARA_VERDICT_UNKNOWN, &bands, 1), ==, CLARA_STATUS_PRE_QUALIFIED);
}

static void
test_scoring_limits_what_lists_add (void)
{
  const double weights[] = { 1.0, 1.0, 1.0, 1.0 };
  g_autoptr (ClaraRubric) rubric = new_rubric (weights, 4, -1);
  ClaraMatch matches[] = { { .shown = 0.3, .listed = TRUE },
                           { .shown = 0.3, .listed = TRUE },
                           { .shown = 0.3, .listed = TRUE },
                           { .shown = 0.5 } };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  ClaraSum sum = clara_scoring_sum (rubric, matches, &bands);

  g_assert_cmpfloat_with_epsilon (sum.score, 12.5 + CLARA_MATCH_LISTED_POINTS, 1e-9);
  g_assert_cmpfloat (matches[0].shown, ==, 0.3);
}

static void
test_scoring_asks_a_person_where_nothing_is_asked (void)
{
  g_autoptr (ClaraRubric) rubric = clara_rubric_new ("Job");
  ClaraMatch none = { 0 };
  const ClaraBands bands = CLARA_BANDS_DEFAULT;

  g_assert_cmpint (clara_scoring_sum (rubric, &none, &bands).status, ==, CLARA_STATUS_TO_REVIEW);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/scoring/adds-up", test_scoring_adds_up_exactly);
  g_test_add_func ("/screening/scoring/range", test_scoring_gives_a_range_to_what_is_unknown);
  g_test_add_func ("/screening/scoring/places", test_scoring_places_by_the_range);
  g_test_add_func ("/screening/scoring/knock-out", test_scoring_knocks_out_only_what_is_missing);
  g_test_add_func ("/screening/scoring/lists", test_scoring_limits_what_lists_add);
  g_test_add_func ("/screening/scoring/nothing-asked",
                   test_scoring_asks_a_person_where_nothing_is_asked);

  return g_test_run ();
}
