/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-matcher.h"

#include "clara-match-constants.h"
#include "clara-match-private.h"

/* More quotations than this tell nobody more. */
#define MAX_EVIDENCE 3u

/* Turns a degree above 0 into a verdict. Nothing without a quotation is met, not even in part. */
void
clara_match_settle (const ClaraMatching *matching, double degree, ClaraMatch *match)
{
  if (match->evidence->len == 0 || degree < CLARA_MATCH_PARTIAL)
    {
      clara_match_absent (matching, FALSE, match);
      return;
    }

  match->degree = MIN (degree, 1.0);
  match->verdict = degree >= CLARA_MATCH_MET ? CLARA_VERDICT_MET : CLARA_VERDICT_PARTIAL;
}

/* Nothing shows it: missing where the material would say it, unknown where it would not. A denial is an answer; its
 * quotation stays. */
void
clara_match_absent (const ClaraMatching *matching, gboolean denied, ClaraMatch *match)
{
  gboolean unknown = !denied &&
                     (matching->asked->unstated || clara_reading_is_thin (matching->reading));

  match->degree = 0.0;
  match->listed = FALSE;
  match->verdict = unknown ? CLARA_VERDICT_UNKNOWN : CLARA_VERDICT_MISSING;
  if (unknown)
    g_array_set_size (match->evidence, 0);
}

/**
 * clara_matcher_match:
 * @reading: what a candidate handed in
 * @asked: a requirement, read
 * @vector: (nullable): what it means, as a unit vector; NULL without an embedder
 * @dimension: the length of @vector and of those in @reading
 * @match: (out caller-allocates): the verdict, its degree and the quotations; points are left to clara_scoring_sum()
 *
 * Judges how far a candidate meets one requirement. The same input gives the same bits. Any thread.
 */
void
clara_matcher_match (ClaraReading *reading,
                     const ClaraAsked *asked,
                     const float *vector,
                     guint dimension,
                     ClaraMatch *match)
{
  const ClaraMatching matching = { reading, asked, vector, dimension };

  *match = (ClaraMatch){ .requirement = g_strdup (asked->requirement->id) };
  match->evidence = g_array_new (FALSE, FALSE, sizeof (ClaraEvidence));
  g_array_set_clear_func (match->evidence, clara_evidence_clear);

  if (clara_reading_get_n_passages (reading) == 0)
    clara_match_absent (&matching, FALSE, match);
  else if (asked->requirement->category == CLARA_CATEGORY_LANGUAGE && asked->languages->len > 0)
    clara_match_language (&matching, match);
  else if (asked->requirement->category == CLARA_CATEGORY_EDUCATION &&
           (asked->degree != CLARA_DEGREE_NONE || asked->fields->len > 0))
    clara_match_education (&matching, match);
  else if (asked->requirement->min_years > 0.0)
    clara_match_years (&matching, match);
  else
    clara_match_skill (&matching, match);

  if (match->evidence->len > MAX_EVIDENCE)
    g_array_set_size (match->evidence, MAX_EVIDENCE);
  match->shown = match->degree;
}
