/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-date.h"
#include "clara-match-constants.h"
#include "clara-match-private.h"
#include "clara-stated-years.h"

/* How long a thing was done, and where that is said. */
typedef struct
{
  guint months;     /* each month of the calendar once */
  double relevance; /* of the most relevant employment */
  int material;     /* where it stands; -1: nowhere */
  const ClaraExperience *experience;
} Dated;

typedef struct
{
  int first;
  int last;
} Interval;

/* Whether one of the things asked for is named in a span, by itself or by what implies it; lists count, for they stand
 * inside an employment, unless they are made for the job. */
static gboolean
names_facet (const ClaraMatching *matching,
             const ClaraReadMaterial *material,
             guint start,
             guint end)
{
  const ClaraAsked *asked = matching->asked;
  ClaraLexicon *lexicon = clara_reading_get_lexicon (matching->reading);

  for (guint i = 0; i < material->n_passages; i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (matching->reading,
                                                               material->first_passage + i);

      if (passage->end <= start || passage->start >= end || passage->echo != CLARA_ECHO_NONE)
        continue;
      for (guint j = 0; j < passage->n_hits; j++)
        {
          const ClaraLexiconHit *hit = &g_array_index (material->hits, ClaraLexiconHit,
                                                       passage->first_hit + j);

          if (hit->start < start || hit->end > end ||
              !clara_reading_is_asserted (passage, hit->start, hit->end, NULL))
            continue;
          for (guint k = 0; k < asked->facets->len; k++)
            {
              const ClaraFacet *facet = &g_array_index (asked->facets, ClaraFacet, k);

              if (facet->entry->kind == hit->entry->kind &&
                  clara_lexicon_implies (lexicon, hit->entry, facet->entry))
                return TRUE;
            }
        }
    }

  return FALSE;
}

static gboolean
shares (const char *const *list, const char *name)
{
  for (guint i = 0; list != NULL && list[i] != NULL; i++)
    if (g_str_equal (list[i], name))
      return TRUE;

  return FALSE;
}

static gboolean
names_skill (const ClaraAsked *asked)
{
  for (guint i = 0; i < asked->facets->len; i++)
    if (g_array_index (asked->facets, ClaraFacet, i).entry->kind == CLARA_LEXICON_SKILL)
      return TRUE;

  return FALSE;
}

/* Whether a thing is the trade itself and not one of its tools: "accounting" is what an accountant does. */
static gboolean
is_trade_itself (const ClaraLexiconEntry *entry, const char *trade)
{
  g_autoptr (ClaraTerms) entry_terms = clara_terms_new (entry->name);
  g_autoptr (ClaraTerms) trade_terms = clara_terms_new (trade);
  g_autoptr (ClaraWords) entry_words = clara_words_new (entry_terms, "en");
  g_autoptr (ClaraWords) trade_words = clara_words_new (trade_terms, "en");

  for (guint i = 0; i < clara_words_get_n (entry_words); i++)
    for (guint j = 0; j < clara_words_get_n (trade_words); j++)
      if (clara_words_match (clara_words_get (entry_words, i)->stem,
                             clara_words_get (trade_words, j)->stem, CLARA_KIN_PLAIN))
        return TRUE;

  return FALSE;
}

/* Whether a sentence shows a thing: a list beside a title says nothing of what was done for years. */
static gboolean
is_told (const ClaraMatching *matching, const ClaraFacet *facet)
{
  ClaraSupport support = clara_evidence_find_facet (matching->reading, facet);

  return support.strength > 0.0 &&
         !clara_reading_get_passage (matching->reading, support.passage)->list;
}

/* Whether a trade is one that the requirement names or whose skill it names or, where it names no skill ("in such work"),
 * the job's own. A skill that is not the trade itself must be shown besides: a title says how long a trade was held; that
 * a tool of it was used, it does not. */
static gboolean
trade_fits (const ClaraMatching *matching, const ClaraLexiconEntry *title)
{
  const ClaraAsked *asked = matching->asked;

  for (guint i = 0; i < asked->facets->len; i++)
    {
      const ClaraFacet *facet = &g_array_index (asked->facets, ClaraFacet, i);

      if (facet->entry == title || g_strcmp0 (facet->entry->value, title->value) == 0)
        return TRUE;
      if (shares (facet->entry->occupations, title->value) &&
          (is_trade_itself (facet->entry, title->value) || is_told (matching, facet)))
        return TRUE;
    }
  for (guint i = 0; i < asked->trades->len && !names_skill (asked); i++)
    if (g_str_equal (g_ptr_array_index (asked->trades, i), title->value))
      return TRUE;

  return FALSE;
}

/* What the title of an employment says of the trade. */
typedef enum
{
  TITLE_UNKNOWN,
  TITLE_FITS,
  TITLE_OF_ANOTHER_TRADE,
} Title;

static Title
judge_title (const ClaraMatching *matching,
             const ClaraReadMaterial *material,
             const ClaraExperience *experience)
{
  Title title = TITLE_UNKNOWN;

  for (guint i = 0; i < material->hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (material->hits, ClaraLexiconHit, i);

      if (hit->start < experience->head_start || hit->end > experience->head_end ||
          hit->entry->kind != CLARA_LEXICON_TITLE || hit->entry->value == NULL)
        continue;
      if (trade_fits (matching, hit->entry))
        return TITLE_FITS;
      title = TITLE_OF_ANOTHER_TRADE;
    }

  return title;
}

/* The share of the requirement's telling words that an employment's whole text has; @n_shared counts them. */
static double
words_shared (const ClaraMatching *matching,
              guint index,
              guint end,
              const ClaraReadMaterial *material,
              const ClaraExperience *experience,
              guint *n_shared)
{
  const ClaraAsked *asked = matching->asked;
  ClaraKinship kin = clara_words_get_kinship (asked->words, material->words);
  double total = 0.0, shared = 0.0;

  *n_shared = 0;
  for (guint i = 0; i < clara_words_get_n (asked->words); i++)
    {
      const ClaraContentWord *word = clara_words_get (asked->words, i);

      if (word->weight < asked->telling)
        continue;
      total += word->weight;
      for (guint j = clara_words_find (material->words, experience->head_start);
           j < clara_words_get_n (material->words); j++)
        {
          const ClaraContentWord *other = clara_words_get (material->words, j);

          if (other->start >= end)
            break;
          if (clara_words_match (word->stem, other->stem, kin) &&
              !clara_reading_is_copied (matching->reading, index, other->start))
            {
              shared += word->weight;
              ++*n_shared;
              break;
            }
        }
    }

  return total > 0.0 ? shared / total : 0.0;
}

/* Nearness in meaning of the nearest sentence of an employment; half a proof at most, so that dates alone never meet. */
static double
meaning_shared (const ClaraMatching *matching,
                const ClaraReadMaterial *material,
                const ClaraExperience *experience)
{
  double best = 0.0;

  for (guint i = 0; i < material->n_passages; i++)
    {
      guint index = material->first_passage + i;
      const ClaraPassage *passage = clara_reading_get_passage (matching->reading, index);

      if (passage->start >= experience->head_start &&
          passage->end <= MAX (experience->body_end, experience->head_end) &&
          passage->echo != CLARA_ECHO_COPY)
        best = MAX (best, clara_evidence_similarity (
                              matching->vector, clara_reading_get_vector (matching->reading, index),
                              matching->dimension));
    }

  return best;
}

static double
judge_relevance (const ClaraMatching *matching,
                 guint index,
                 const ClaraReadMaterial *material,
                 const ClaraExperience *experience,
                 gboolean any_work)
{
  guint end = MAX (experience->body_end, experience->head_end), n_shared;
  Title title;
  double words;

  if (any_work)
    return 1.0;
  if (names_facet (matching, material, experience->head_start, end))
    return 1.0;
  title = judge_title (matching, material, experience);
  if (title == TITLE_FITS)
    return 0.8;
  /* A title in the very words of what is asked: "Systemadministrator" for Systemadministration. */
  if (words_shared (matching, index, experience->head_end, material, experience, &n_shared) >=
      CLARA_MATCH_RELEVANT)
    return 0.8;
  words = words_shared (matching, index, end, material, experience, &n_shared);
  /* One word in the middle of a post means anything: "Pflege" of a calendar. */
  if (n_shared < 2)
    return 0.0;

  return MAX (words, words > 0.0 ? 0.7 * meaning_shared (matching, material, experience) : 0.0);
}

static int
compare_intervals (gconstpointer a, gconstpointer b)
{
  const Interval *x = a, *y = b;

  return x->first != y->first ? (x->first < y->first ? -1 : 1)
                              : (x->last > y->last) - (x->last < y->last);
}

static guint
count_months (GArray *intervals)
{
  guint months = 0;
  int until = G_MININT;

  g_array_sort (intervals, compare_intervals);
  for (guint i = 0; i < intervals->len; i++)
    {
      const Interval *interval = &g_array_index (intervals, Interval, i);
      int first = MAX (interval->first, until);

      if (interval->last >= first)
        months += interval->last - first + 1;
      until = MAX (until, interval->last + 1);
    }

  return months;
}

static Dated
find_dated (const ClaraMatching *matching, gboolean any_work)
{
  g_autoptr (GArray) intervals = g_array_new (FALSE, FALSE, sizeof (Interval));
  ClaraYearMonth today = clara_reading_get_today (matching->reading);
  Dated dated = { 0, 0.0, -1, NULL };
  guint longest = 0;

  for (guint i = 0; i < clara_reading_get_n_materials (matching->reading); i++)
    {
      const ClaraReadMaterial *material = clara_reading_get_material (matching->reading, i);

      for (guint j = 0; j < clara_profile_get_n_experience (material->profile); j++)
        {
          const ClaraExperience *experience = clara_profile_get_experience (material->profile, j);
          double relevance = judge_relevance (matching, i, material, experience, any_work);
          ClaraYearMonth to = experience->current ? today : experience->to;
          Interval interval;
          guint length;

          if (relevance < CLARA_MATCH_RELEVANT)
            continue;
          length = experience->from.year != 0 && to.year != 0
                       ? clara_year_month_span (experience->from, to)
                       : 0;
          if (dated.experience == NULL || length > longest)
            {
              dated.material = i;
              dated.experience = experience;
              longest = length;
            }
          dated.relevance = MAX (dated.relevance, relevance);
          if (length == 0)
            continue;
          interval = (Interval){ clara_year_month_first (experience->from),
                                 clara_year_month_last (to) };
          g_array_append_val (intervals, interval);
        }
    }
  dated.months = count_months (intervals);

  return dated;
}

/* "Ten years of bookkeeping", as a sentence says it of the thing asked for. */
static ClaraSupport
find_stated (const ClaraMatching *matching, gboolean any_work, guint *months)
{
  ClaraSupport best = CLARA_SUPPORT_NONE;

  *months = 0;
  for (guint i = 0; i < clara_reading_get_n_passages (matching->reading); i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (matching->reading, i);
      const ClaraReadMaterial *material = clara_reading_get_material (matching->reading,
                                                                      passage->material);
      guint stated;

      if (passage->echo == CLARA_ECHO_COPY)
        continue;
      stated = clara_stated_years_read (clara_outline_get_terms (material->outline), passage->start,
                                        passage->end);
      if (stated == 0 || stated * 12 <= *months ||
          !clara_reading_is_asserted (passage, passage->start, passage->end, NULL))
        continue;
      if (!any_work && !names_facet (matching, material, passage->start, passage->end) &&
          clara_evidence_overlap (matching->reading, matching->asked, passage) <
              CLARA_MATCH_RELEVANT)
        continue;
      *months = stated * 12;
      best = (ClaraSupport){ i, 0.9, FALSE, FALSE };
    }

  return best;
}

/* Whether the requirement asks for years of work and names no work. */
static gboolean
asks_for_any_work (const ClaraAsked *asked)
{
  if (asked->facets->len > 0)
    return FALSE;
  for (guint i = 0; i < clara_words_get_n (asked->words); i++)
    if (clara_words_get (asked->words, i)->weight >= 1.0)
      return FALSE;

  return TRUE;
}

/* Whether only one word says what was to be done for years: found somewhere, without dates, it may mean anything. */
static gboolean
hangs_on_one_word (const ClaraAsked *asked)
{
  guint n = 0;

  for (guint i = 0; i < clara_words_get_n (asked->words); i++)
    n += clara_words_get (asked->words, i)->weight >= asked->telling;

  return asked->n_groups == 0 && n < 2;
}

static void
quote_dated (const ClaraMatching *matching, const Dated *dated, GArray *evidence)
{
  if (dated->experience != NULL)
    clara_evidence_quote_span (matching->reading, dated->material, dated->experience->head_start,
                               dated->experience->head_end, dated->relevance, evidence);
}

/* The dates say how long; what was done in them is quoted besides. */
static void
quote_shown (const ClaraMatching *matching, GArray *evidence)
{
  const ClaraAsked *asked = matching->asked;
  ClaraSupport best = CLARA_SUPPORT_NONE;

  for (guint i = 0; i < asked->facets->len; i++)
    {
      ClaraSupport support = clara_evidence_find_facet (
          matching->reading, &g_array_index (asked->facets, ClaraFacet, i));

      if (support.passage >= 0 && support.strength > best.strength)
        best = support;
    }
  if (best.passage >= 0)
    clara_evidence_quote (matching->reading, best.passage, best.strength, evidence);
}

/* Years of a thing: by dated employments in which it was done, or as a sentence states them. */
void
clara_match_years (const ClaraMatching *matching, ClaraMatch *match)
{
  const ClaraAsked *asked = matching->asked;
  double needed = asked->requirement->min_years * 12.0, share;
  gboolean any_work = asks_for_any_work (asked);
  Dated dated = find_dated (matching, any_work);
  guint stated_months;
  ClaraSupport stated = find_stated (matching, any_work, &stated_months);
  guint months = MAX (dated.months, stated_months);

  quote_dated (matching, &dated, match->evidence);
  if (dated.experience != NULL)
    quote_shown (matching, match->evidence);
  if (stated.passage >= 0 && stated_months > dated.months)
    clara_evidence_quote (matching->reading, stated.passage, stated.strength, match->evidence);

  share = months / needed;
  if (share >= CLARA_MATCH_YEARS_MET)
    clara_match_settle (matching, 1.0, match);
  else if (share >= CLARA_MATCH_YEARS_PARTIAL)
    {
      clara_match_settle (matching, CLARA_MATCH_PARTIAL, match);
      match->degree = match->degree > 0.0 ? CLARA_MATCH_YEARS_DEGREE (share) : 0.0;
    }
  else if (months > 0 || hangs_on_one_word (asked))
    clara_match_absent (matching, FALSE, match);
  else
    {
      /* Done, but not for how long: a skill without dates, or none at all. */
      clara_match_skill (matching, match);
      if (match->verdict == CLARA_VERDICT_MET || match->verdict == CLARA_VERDICT_PARTIAL)
        {
          match->verdict = CLARA_VERDICT_PARTIAL;
          match->degree = MIN (match->degree, CLARA_MATCH_UNDATED);
        }
    }
}
