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

/* Each group counts by its best alternative; quotes it. Of aspects of one thing ("bids and tenders") the best shown says
 * more than its share; of two products it does not. */
static Shown
find_groups (const ClaraMatching *matching, GArray *evidence)
{
  const ClaraAsked *asked = matching->asked;
  Shown shown = { 0.0, FALSE, FALSE, FALSE };
  double told = 0.0, most = 0.0;

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
      told += best.listed ? 0.0 : best.strength / asked->n_groups;
      most = MAX (most, best.listed ? 0.0 : best.strength);
    }
  /* Of what lists may add in all there is a bound, which what is told of has no part in: beside it they add nothing. */
  if (shown.told)
    shown.strength = asked->aspects ? told + CLARA_MATCH_ASPECT_SHARE * (most - told) : told;

  return shown;
}

static guint
count_telling (const ClaraAsked *asked)
{
  guint n = 0;

  for (guint i = 0; i < clara_words_get_n (asked->words); i++)
    n += clara_words_get (asked->words, i)->weight >= asked->telling;

  return n;
}

/* The nearest wording. The scale is bent so that the shares of words that meet it, and that meet it in part, come out at
 * the degrees that do. One word alone may mean anything: it must stand as it is asked for, and be all that is asked. */
static double
judge_wording (const ClaraMatching *matching, const ClaraWording *wording)
{
  guint n_telling = count_telling (matching->asked);
  double overlap = wording->overlap;
  gboolean soft = matching->asked->requirement->category == CLARA_CATEGORY_SOFT_SKILL;
  gboolean enough = wording->n_words >= 2 ||
                    (n_telling <= 1 && wording->n_words > 0 && (soft || wording->exact));

  if (wording->passage < 0 || overlap < CLARA_MATCH_MIN_OVERLAP || !enough)
    return 0.0;

  overlap = MIN (overlap + CLARA_MATCH_SIMILARITY_SHARE * wording->similarity, 1.0);
  if (wording->listed)
    return overlap >= CLARA_MATCH_OVERLAP_PARTIAL ? CLARA_MATCH_LISTED : 0.0;
  if (overlap >= CLARA_MATCH_OVERLAP_MET)
    return wording->strength *
           (CLARA_MATCH_MET + (1.0 - CLARA_MATCH_MET) * (overlap - CLARA_MATCH_OVERLAP_MET) /
                                  (1.0 - CLARA_MATCH_OVERLAP_MET));
  if (overlap >= CLARA_MATCH_OVERLAP_PARTIAL)
    return wording->strength *
           (CLARA_MATCH_PARTIAL + (CLARA_MATCH_MET - CLARA_MATCH_PARTIAL - 0.01) *
                                      (overlap - CLARA_MATCH_OVERLAP_PARTIAL) /
                                      (CLARA_MATCH_OVERLAP_MET - CLARA_MATCH_OVERLAP_PARTIAL));

  return 0.0;
}

/* What the lexicon knows and does not find is not shown by words around it, which may mean something else: only nearly all
 * of the words, and several, do, and then in part. */
static double
judge_unnamed (const ClaraWording *wording, double degree)
{
  if (wording->listed)
    return degree;
  if (wording->n_words < 2 || wording->overlap < CLARA_MATCH_OVERLAP_MET)
    return 0.0;

  return wording->n_words >= 3 ? degree : MIN (degree, CLARA_MATCH_MET - 0.01);
}

/* Nothing shows it well enough: what is shown a little stays in part, and what is denied is quoted. */
static void
settle_little (const ClaraMatching *matching,
               const Shown *shown,
               const ClaraWording *wording,
               double degree,
               ClaraMatch *match)
{
  if (shown->any)
    {
      clara_match_settle (matching, CLARA_MATCH_PARTIAL, match);
      match->degree = match->verdict == CLARA_VERDICT_PARTIAL ? degree : 0.0;
      match->listed = !shown->told;
      return;
    }
  if (!shown->denied)
    g_array_set_size (match->evidence, 0);
  if (!shown->denied && wording->denied >= 0)
    clara_evidence_quote (matching->reading, wording->denied, 0.0, match->evidence);
  clara_match_absent (matching, shown->denied || wording->denied >= 0, match);
}

/* A skill, a soft skill, a certificate, or any other thing that words can show. */
void
clara_match_skill (const ClaraMatching *matching, ClaraMatch *match)
{
  const ClaraAsked *asked = matching->asked;
  ClaraWording wording = clara_evidence_find_wording (matching->reading, asked, matching->vector,
                                                      matching->dimension);
  Shown shown = find_groups (matching, match->evidence);
  double degree = judge_wording (matching, &wording);
  /* What a sentence shows, no list shades. */
  double overlap = shown.told ? wording.told : wording.overlap;
  double named = shown.strength *
                 (CLARA_MATCH_FACETS_SHARE +
                  CLARA_MATCH_WORDING_SHARE * MIN (overlap / CLARA_MATCH_FULL_OVERLAP, 1.0));
  gboolean by_wording;

  if (asked->n_groups > 0)
    {
      if (shown.denied && !shown.any)
        degree = 0.0;
      else if (!asked->loose)
        degree = judge_unnamed (&wording, degree);
    }
  /* Shifts, travel: who says that they cannot, says so once, and the words stand elsewhere by chance. */
  if (asked->unstated && wording.denied >= 0)
    degree = 0.0;
  by_wording = degree > named;
  degree = MAX (degree, named);
  if (degree < CLARA_MATCH_PARTIAL)
    {
      settle_little (matching, &shown, &wording, degree, match);
      return;
    }

  if (by_wording)
    clara_evidence_quote (matching->reading, wording.passage, degree, match->evidence);
  clara_match_settle (matching, degree, match);
  match->listed = by_wording ? wording.listed : !shown.told;
}
