/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-scoring.h"

#include "clara-match-constants.h"

/* Words in a list cost nothing to write: together they may add only so much, whatever they name. */
static void
limit_listed (ClaraMatch *matches, guint n_matches)
{
  double listed = 0.0;

  for (guint i = 0; i < n_matches; i++)
    if (matches[i].listed)
      listed += matches[i].of * matches[i].shown;
  if (listed <= CLARA_MATCH_LISTED_POINTS)
    return;

  for (guint i = 0; i < n_matches; i++)
    if (matches[i].listed)
      matches[i].degree = matches[i].shown * CLARA_MATCH_LISTED_POINTS / listed;
}

static ClaraStatus
place (ClaraRubric *rubric, const ClaraMatch *matches, const ClaraBands *bands, const ClaraSum *sum)
{
  guint n_matches = clara_rubric_get_n_requirements (rubric);

  if (n_matches == 0)
    return CLARA_STATUS_TO_REVIEW;
  for (guint i = 0; i < n_matches; i++)
    if (clara_rubric_get_requirement (rubric, i)->knock_out &&
        matches[i].verdict == CLARA_VERDICT_MISSING)
      return CLARA_STATUS_NOT_QUALIFIED;
  if (sum->high < bands->pre_qualified)
    return CLARA_STATUS_NOT_QUALIFIED;
  if (bands->qualified >= 0.0 && sum->low >= bands->qualified)
    return CLARA_STATUS_QUALIFIED;

  return sum->low >= bands->pre_qualified ? CLARA_STATUS_PRE_QUALIFIED : CLARA_STATUS_TO_REVIEW;
}

/**
 * clara_scoring_sum:
 * @rubric: what is asked for
 * @matches: (array) (inout): a match a requirement, in the rubric's order; `of`, `points` and `degree` are set: the last
 *   is `shown`, less where lists alone would add more than they may
 * @bands: where the lines are
 *
 * Adds up a score. `of` = 100 · weight / Σ weights; `points` = `of` · degree; the score is the sum of the points, taken in
 * the rubric's order. Unknown requirements add nothing and widen the range. Where all weights are 0 they count alike.
 * A knock-out, which only a person sets, places by itself when it is missing. Pure; any thread.
 *
 * Returns: the score, its range and the place
 */
ClaraSum
clara_scoring_sum (ClaraRubric *rubric, ClaraMatch *matches, const ClaraBands *bands)
{
  guint n_matches = clara_rubric_get_n_requirements (rubric);
  double weights = 0.0;
  ClaraSum sum = { 0.0, 0.0, 0.0, CLARA_STATUS_TO_REVIEW };

  for (guint i = 0; i < n_matches; i++)
    weights += clara_rubric_get_requirement (rubric, i)->weight;
  for (guint i = 0; i < n_matches; i++)
    {
      double weight = clara_rubric_get_requirement (rubric, i)->weight;

      matches[i].of = weights > 0.0 ? 100.0 * weight / weights : 100.0 / n_matches;
      matches[i].degree = matches[i].shown;
    }
  limit_listed (matches, n_matches);

  for (guint i = 0; i < n_matches; i++)
    {
      matches[i].points = matches[i].of * matches[i].degree;
      sum.score += matches[i].points;
    }
  sum.low = sum.score;
  sum.high = sum.score;
  for (guint i = 0; i < n_matches; i++)
    if (matches[i].verdict == CLARA_VERDICT_UNKNOWN)
      sum.high += matches[i].of;
  sum.high = MIN (sum.high, 100.0);
  sum.status = place (rubric, matches, bands, &sum);

  return sum;
}
