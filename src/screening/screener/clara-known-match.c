/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-known-match.h"

#include "clara-summary.h"

/**
 * clara_known_match_find:
 * @before: a score
 * @rubric_before: what it was made by
 * @requirement: what is asked for
 *
 * Looks for a match of the same words, category and years; weights and the id play no part in matching. Any thread.
 *
 * Returns: (transfer none) (nullable): the match; NULL where this was not asked before
 */
const ClaraMatch *
clara_known_match_find (ClaraScore *before,
                        ClaraRubric *rubric_before,
                        const ClaraRequirement *requirement)
{
  guint n = MIN (clara_rubric_get_n_requirements (rubric_before),
                 clara_score_get_n_matches (before));

  for (guint i = 0; i < n; i++)
    {
      const ClaraRequirement *other = clara_rubric_get_requirement (rubric_before, i);

      if (other->category == requirement->category && other->min_years == requirement->min_years &&
          g_str_equal (other->text, requirement->text))
        return clara_score_get_match (before, i);
    }

  return NULL;
}

/**
 * clara_known_match_copy:
 * @match: a match
 * @requirement: the id of the requirement that it is now for
 *
 * Returns: (transfer full): a match with the same verdict and evidence, to be weighed anew
 */
ClaraMatch
clara_known_match_copy (const ClaraMatch *match, const char *requirement)
{
  ClaraMatch copy = *match;

  copy.requirement = g_strdup (requirement);
  copy.evidence = g_array_new (FALSE, FALSE, sizeof (ClaraEvidence));
  g_array_set_clear_func (copy.evidence, clara_evidence_clear);
  for (guint i = 0; i < match->evidence->len; i++)
    {
      ClaraEvidence evidence = g_array_index (match->evidence, ClaraEvidence, i);

      evidence.quote = g_strdup (evidence.quote);
      g_array_append_val (copy.evidence, evidence);
    }

  return copy;
}

/* The matches of what is asked for, out of those made before; FALSE where one is new. */
static gboolean
find_all (ClaraScore *before,
          ClaraRubric *rubric_before,
          ClaraRubric *rubric,
          const ClaraMatch **known)
{
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      known[i] = clara_known_match_find (before, rubric_before,
                                         clara_rubric_get_requirement (rubric, i));
      if (known[i] == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
copy_facts (ClaraScore *before, ClaraScore *score)
{
  for (guint i = 0; i < clara_score_get_n_facts (before); i++)
    {
      ClaraFact fact = *clara_score_get_fact (before, i);

      if (fact.kind == CLARA_FACT_STRONGEST)
        continue;
      fact.text = g_strdup (fact.text);
      clara_score_take_fact (score, &fact);
    }
}

static void
copy_warnings (ClaraScore *before, ClaraScore *score, gboolean listed)
{
  for (guint i = 0; i < clara_score_get_n_warnings (before); i++)
    {
      const char *kind, *message;

      clara_score_get_warning (before, i, &kind, &message);
      /* What was a bare list may be asked for no longer. */
      if (listed || !g_str_equal (kind, "keyword-list"))
        clara_score_add_warning (score, kind, message);
    }
}

/**
 * clara_score_reweigh:
 * @before: a score
 * @rubric_before: what it was made by
 * @reason: (nullable): why nothing of the candidate could be read; NULL where something could
 * @rubric: what is asked for
 * @bands: where the lines are
 *
 * Scores by arithmetic alone: weights, importance, order, knock-outs, bands, and requirements that are dropped need no
 * word of the candidate. The bits are those of clara_screened_score(). Any thread.
 *
 * Returns: (transfer full) (nullable): the score; NULL where a requirement is new, so that the candidate has to be held
 *   against it: see clara_screened_rescore()
 */
ClaraScore *
clara_score_reweigh (ClaraScore *before,
                     ClaraRubric *rubric_before,
                     const char *reason,
                     ClaraRubric *rubric,
                     const ClaraBands *bands)
{
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree const ClaraMatch **known = g_new0 (const ClaraMatch *, MAX (n, 1));
  g_autofree ClaraMatch *matches = g_new0 (ClaraMatch, MAX (n, 1));
  gboolean listed = FALSE;
  ClaraScore *score;
  ClaraSum sum;

  if (!find_all (before, rubric_before, rubric, known))
    return NULL;

  for (guint i = 0; i < n; i++)
    {
      matches[i] = clara_known_match_copy (known[i], clara_rubric_get_requirement (rubric, i)->id);
      listed = listed || matches[i].listed;
    }
  sum = clara_scoring_sum (rubric, matches, bands);
  if (reason != NULL)
    sum.status = CLARA_STATUS_TO_REVIEW;
  score = clara_score_new ();
  clara_score_set_result (score, sum.score, sum.low, sum.high, sum.status);
  for (guint i = 0; i < n; i++)
    clara_score_take_match (score, &matches[i]);
  copy_facts (before, score);
  clara_summary_add_strongest (score, rubric);
  copy_warnings (before, score, listed);

  return score;
}
