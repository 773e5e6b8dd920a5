/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-match-constants.h"
#include "clara-match-private.h"

/* What is shown of all that a requirement names. */
typedef struct
{
  double strength; /* 0 … 1, the mean of its groups */
  gboolean any;    /* whether anything is shown */
  gboolean told;   /* whether a sentence shows any of it */
  gboolean denied;
} Shown;

/* Each group counts by its best alternative; quotes it. */
static Shown
find_groups (const ClaraMatching *matching, GArray *evidence)
{
  const ClaraAsked *asked = matching->asked;
  Shown shown = { 0.0, FALSE, FALSE, FALSE };

  for (guint group = 0; group < asked->n_groups; group++)
    {
      ClaraSupport best = CLARA_SUPPORT_NONE;

      for (guint i = 0; i < asked->facets->len; i++)
        {
          const ClaraFacet *facet = &g_array_index (asked->facets, ClaraFacet, i);
          ClaraSupport support;

          if (facet->group != group)
            continue;
          support = clara_evidence_find_facet (matching->reading, facet);
          if (support.strength > best.strength || (best.passage < 0 && support.denied))
            best = support;
        }
      shown.denied = shown.denied || best.denied;
      if (best.passage >= 0)
        clara_evidence_quote (matching->reading, best.passage, best.strength, evidence);
      if (best.strength <= 0.0)
        continue;
      shown.any = TRUE;
      shown.told = shown.told || !best.listed;
      shown.strength += best.strength / asked->n_groups;
    }

  return shown;
}

/* Where the lexicon knows nothing of it: the nearest wording. The scale is bent so that the shares of words that meet it,
 * and that meet it in part, come out at the degrees that do. */
static double
judge_wording (const ClaraWording *wording)
{
  double overlap = wording->overlap;

  if (overlap < CLARA_MATCH_MIN_OVERLAP)
    return 0.0;

  overlap = MIN (overlap + CLARA_MATCH_SIMILARITY_SHARE * wording->similarity, 1.0);
  if (overlap >= CLARA_MATCH_OVERLAP_MET)
    return CLARA_MATCH_MET + (1.0 - CLARA_MATCH_MET) * (overlap - CLARA_MATCH_OVERLAP_MET) /
                                 (1.0 - CLARA_MATCH_OVERLAP_MET);
  if (overlap >= CLARA_MATCH_OVERLAP_PARTIAL)
    return CLARA_MATCH_PARTIAL + (CLARA_MATCH_MET - CLARA_MATCH_PARTIAL - 0.01) *
                                     (overlap - CLARA_MATCH_OVERLAP_PARTIAL) /
                                     (CLARA_MATCH_OVERLAP_MET - CLARA_MATCH_OVERLAP_PARTIAL);

  return 0.0;
}

/* A skill, a soft skill, a certificate, or any other thing that words can show. */
void
clara_match_skill (const ClaraMatching *matching, ClaraMatch *match)
{
  const ClaraAsked *asked = matching->asked;
  ClaraWording wording = clara_evidence_find_wording (matching->reading, asked, matching->vector,
                                                      matching->dimension);
  Shown shown = find_groups (matching, match->evidence);
  double degree = judge_wording (&wording);
  gboolean by_wording = TRUE;

  if (asked->n_groups > 0)
    {
      double named = shown.strength * (CLARA_MATCH_FACETS_SHARE +
                                       CLARA_MATCH_WORDING_SHARE *
                                           MIN (wording.overlap / CLARA_MATCH_FULL_OVERLAP, 1.0));

      /* What the lexicon knows and does not find is not met by the words around it, which may mean something else; who
       * denies the thing itself does not show it at all. */
      degree = shown.denied && !shown.any ? 0.0 : MAX (named, MIN (degree, CLARA_MATCH_MET - 0.01));
      by_wording = named < degree;
    }
  if (degree < CLARA_MATCH_PARTIAL)
    {
      if (!shown.denied && !(shown.any && shown.strength > 0.0 && !by_wording))
        g_array_set_size (match->evidence, 0);
      if (shown.any && !by_wording)
        {
          clara_match_settle (matching, CLARA_MATCH_PARTIAL, match);
          match->degree = degree;
          match->listed = !shown.told;
          return;
        }
      clara_match_absent (matching, shown.denied, match);
      return;
    }

  if (by_wording && wording.passage >= 0)
    clara_evidence_quote (matching->reading, wording.passage, degree, match->evidence);
  clara_match_settle (matching, degree, match);
  match->listed = by_wording ? wording.listed : !shown.told;
}
