/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-match-constants.h"
#include "clara-match-private.h"

#include "clara-text.h"

#include <string.h>

/* The degree in another field than the one asked for; a degree one level below; studies that were not finished; and
 * years of work where the job takes them for a degree. */
#define OTHER_FIELD     0.45
#define ONE_LEVEL_BELOW 0.4
#define NOT_FINISHED    0.4
#define WORK_FOR_DEGREE 0.8
#define WORK_MONTHS     48u

/* Whether an education is in one of the fields asked for, by the lexicon or by its words. */
static gboolean
in_field (const ClaraMatching *matching,
          const ClaraEducation *education,
          const ClaraReadMaterial *material)
{
  const ClaraAsked *asked = matching->asked;
  ClaraLexicon *lexicon = clara_reading_get_lexicon (matching->reading);
  ClaraTerms *terms = clara_outline_get_terms (material->outline);
  guint first = clara_terms_find (terms, education->start),
        last = clara_terms_find (terms, education->stop);
  g_autoptr (GArray) hits = clara_lexicon_find (lexicon, terms, first, MAX (last, first) - first,
                                                CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD));

  for (guint i = 0; i < hits->len; i++)
    for (guint j = 0; j < asked->fields->len; j++)
      {
        const ClaraLexiconEntry *held = g_array_index (hits, ClaraLexiconHit, i).entry;
        const ClaraLexiconEntry *wanted = g_ptr_array_index (asked->fields, j);

        if (clara_lexicon_implies (lexicon, held, wanted))
          return TRUE;
      }

  return FALSE;
}

/* Where the lexicon knows no field in the requirement: whether its words name one that the education has as well. "Any
 * degree" has no such words, and any will do. */
static gboolean
shares_words (const ClaraMatching *matching,
              const ClaraEducation *education,
              const ClaraReadMaterial *material)
{
  const ClaraAsked *asked = matching->asked;
  ClaraKinship kin = clara_words_get_kinship (asked->words, material->words);
  gboolean any = FALSE;

  for (guint i = 0; i < asked->field_words->len; i++)
    {
      const ClaraContentWord *word = clara_words_get (asked->words,
                                                      g_array_index (asked->field_words, guint, i));

      any = TRUE;
      for (guint j = clara_words_find (material->words, education->start);
           j < clara_words_get_n (material->words); j++)
        {
          const ClaraContentWord *other = clara_words_get (material->words, j);

          if (other->start >= education->stop)
            break;
          if (clara_words_match (word->stem, other->stem, kin))
            return TRUE;
        }
    }

  return !any;
}

static double
judge (const ClaraMatching *matching,
       const ClaraEducation *education,
       const ClaraReadMaterial *material)
{
  const ClaraAsked *asked = matching->asked;
  int below = asked->degree == CLARA_DEGREE_NONE ? 0 : (int) asked->degree - (int) education->level;
  double degree = 1.0;

  /* Held without a level that can be told: no degree is shown. */
  if (education->level == CLARA_DEGREE_NONE && asked->degree != CLARA_DEGREE_NONE)
    return 0.0;
  if (below > 1)
    return 0.0;
  if (below == 1)
    degree = ONE_LEVEL_BELOW;
  if (!education->finished)
    degree = MIN (degree, NOT_FINISHED);
  if (!(asked->fields->len > 0 && in_field (matching, education, material)) &&
      !shares_words (matching, education, material))
    degree *= OTHER_FIELD;

  return degree;
}

static gboolean
try_work (const ClaraMatching *matching, ClaraMatch *match)
{
  if (!matching->asked->or_experience)
    return FALSE;

  for (guint i = 0; i < clara_reading_get_n_materials (matching->reading); i++)
    {
      ClaraProfile *profile = clara_reading_get_material (matching->reading, i)->profile;
      const ClaraExperience *experience;

      if (clara_profile_get_months (profile) < WORK_MONTHS ||
          clara_profile_get_n_experience (profile) == 0)
        continue;
      experience = clara_profile_get_experience (profile, 0);
      clara_evidence_quote_span (matching->reading, i, experience->head_start, experience->head_end,
                                 WORK_FOR_DEGREE, match->evidence);
      clara_match_settle (matching, WORK_FOR_DEGREE, match);
      return match->degree > 0.0;
    }

  return FALSE;
}

/* Degrees: the best education that is told of, by level, field and whether it was finished. */
void
clara_match_education (const ClaraMatching *matching, ClaraMatch *match)
{
  const ClaraEducation *best_education = NULL;
  guint best_material = 0;
  double best = -1.0;

  for (guint i = 0; i < clara_reading_get_n_materials (matching->reading); i++)
    {
      const ClaraReadMaterial *material = clara_reading_get_material (matching->reading, i);

      for (guint j = 0; j < clara_profile_get_n_education (material->profile); j++)
        {
          const ClaraEducation *education = clara_profile_get_education (material->profile, j);
          double degree = judge (matching, education, material);

          if (degree > best && !clara_reading_is_copied (matching->reading, i, education->start))
            {
              best = degree;
              best_education = education;
              best_material = i;
            }
        }
    }

  if (best < CLARA_MATCH_MET && try_work (matching, match))
    return;
  if (best_education != NULL)
    clara_evidence_quote_span (matching->reading, best_material, best_education->start,
                               best_education->stop, MAX (best, 0.0), match->evidence);
  if (best >= CLARA_MATCH_PARTIAL)
    clara_match_settle (matching, best, match);
  else
    clara_match_absent (matching, FALSE, match);
}
