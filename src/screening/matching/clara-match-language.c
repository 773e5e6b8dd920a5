/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-match-constants.h"
#include "clara-match-private.h"

/* A language named without a level, where one is asked for: shown in part. One level too low is in part too. */
#define LEVEL_UNTOLD  0.5
#define ONE_LEVEL_LOW 0.4

/* Where a candidate's texts name a language. */
typedef struct
{
  const ClaraLanguageSkill *skill; /* (nullable) */
  guint material;
  gboolean any; /* whether they name any language at all */
} Named;

static Named
find_language (ClaraReading *reading, const char *code)
{
  Named named = { NULL, 0, FALSE };

  for (guint i = 0; i < clara_reading_get_n_materials (reading); i++)
    {
      ClaraProfile *profile = clara_reading_get_material (reading, i)->profile;

      for (guint j = 0; j < clara_profile_get_n_languages (profile); j++)
        {
          const ClaraLanguageSkill *skill = clara_profile_get_language (profile, j);

          if (clara_reading_is_copied (reading, i, skill->start))
            continue;
          named.any = TRUE;
          if (g_strcmp0 (skill->language, code) == 0 &&
              (named.skill == NULL || skill->level > named.skill->level))
            {
              named.skill = skill;
              named.material = i;
            }
        }
    }

  return named;
}

static double
judge_level (ClaraLanguageLevel held, ClaraLanguageLevel asked)
{
  if (asked == CLARA_LANGUAGE_UNKNOWN)
    /* Asked for without a level: a beginner is not what is meant. */
    return held == CLARA_LANGUAGE_A1 || held == CLARA_LANGUAGE_A2 ? ONE_LEVEL_LOW : 1.0;
  if (held == CLARA_LANGUAGE_UNKNOWN)
    return LEVEL_UNTOLD;
  if (held >= asked)
    return 1.0;
  /* Who was not born to a language may still master it: C2 does for native. */
  if (held == CLARA_LANGUAGE_C2)
    return 1.0;

  return (int) asked - (int) held == 1 ? ONE_LEVEL_LOW : 0.0;
}

/* Quotes the line in which a language stands, so that the level is read with it. */
static void
quote_language (ClaraReading *reading, const Named *named, double degree, GArray *evidence)
{
  const ClaraReadMaterial *material = clara_reading_get_material (reading, named->material);

  for (guint i = 0; i < material->n_passages; i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (reading,
                                                               material->first_passage + i);

      if (named->skill->start >= passage->start && named->skill->start < passage->end)
        {
          clara_evidence_quote (reading, material->first_passage + i, degree, evidence);
          return;
        }
    }
  clara_evidence_quote_span (reading, named->material, named->skill->start, named->skill->end,
                             degree, evidence);
}

/* Languages: each group by its best alternative, by the level that is read. */
void
clara_match_language (const ClaraMatching *matching, ClaraMatch *match)
{
  const ClaraAsked *asked = matching->asked;
  double degree = 0.0;
  gboolean silent = TRUE;

  for (guint group = 0; group < asked->n_language_groups; group++)
    {
      double best = -1.0;
      Named best_named = { NULL, 0, FALSE };

      for (guint i = 0; i < asked->languages->len; i++)
        {
          const ClaraAskedLanguage *language = &g_array_index (asked->languages, ClaraAskedLanguage,
                                                               i);
          Named named;

          if (language->group != group)
            continue;
          named = find_language (matching->reading, language->code);
          silent = silent && !named.any;
          if (named.skill != NULL && judge_level (named.skill->level, language->level) > best)
            {
              best = judge_level (named.skill->level, language->level);
              best_named = named;
            }
        }
      if (best_named.skill == NULL)
        continue;
      quote_language (matching->reading, &best_named, best, match->evidence);
      degree += best / asked->n_language_groups;
    }

  if (degree >= CLARA_MATCH_PARTIAL)
    clara_match_settle (matching, degree, match);
  else
    {
      clara_match_absent (matching, FALSE, match);
      /* A text that names no language at all leaves it open: many write none, least of all the one they write in. */
      if (silent)
        match->verdict = CLARA_VERDICT_UNKNOWN;
    }
}
