/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

#define PLACES CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)

/* Words in front of which a place is part of a name: `Bank of Ireland`, `Bank of the West`. */
#define PREPOSITIONS " of de du von der "

/* Words between whose parts a place is still only a place. */
#define AREAS                                                                                      \
  " city town region state county province greater republic kingdom area north south east west "   \
  "central metropolitan "

/* States of the United States and provinces of Canada, behind a town. */
#define STATES                                                                                     \
  " al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm " \
  "ny nc nd oh ok or pa ri sc sd"                                                                  \
  " tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nl pe "

/* Whether a place of the lexicon here is part of a firm's name, which survives: `Washington Post`, `Bank of Ireland`. A
 * place behind a firm's name (`Kelp Lantern Polska`) goes alone. */
static gboolean
names_employer (ClaraDraft *draft, guint first, guint stop)
{
  gboolean german = draft->language == CLARA_DRAFT_DE;

  if (stop < draft->n_terms && clara_draft_joined (draft, stop - 1, "-&") &&
      clara_draft_is_capital (draft, stop) && clara_draft_is_free (draft, stop) &&
      !clara_draft_has_kind (draft, stop, PLACES) && !clara_draft_is_one_of (draft, stop, AREAS))
    {
      if (clara_find_organisation (draft, stop))
        return TRUE;
      /* German writes every noun with a capital, and titles are no names of firms. */
      return !german && !clara_is_trade_word (draft, stop) && clara_draft_is_word (draft, stop);
    }

  return first > 1 && clara_draft_joined (draft, first - 1, "") &&
         clara_draft_joined (draft, first - 2, "") &&
         clara_draft_is_one_of (draft, first - 1, PREPOSITIONS) &&
         clara_draft_is_capital (draft, first - 2) && clara_find_organisation (draft, first - 2);
}

/* A place whose name is also a word, or a name: only where something beside it is a place, or `in` stands before. */
static gboolean
is_doubtful (const ClaraDraft *draft, guint first, guint stop)
{
  if (stop - first > 1)
    return FALSE;
  if (!clara_draft_is_capital (draft, first))
    return TRUE;
  if (draft->protected[first] == NULL && !clara_is_trade_word (draft, first) &&
      !clara_draft_has_kind (draft, first, CLARA_LEXICON_MASK (CLARA_LEXICON_FIRST_NAME)))
    return FALSE;
  if (first > 0 && clara_draft_joined (draft, first - 1, "") &&
      clara_draft_is_one_of (draft, first - 1, " in at from near en a aus bei w we z do au aux "))
    return FALSE;

  /* The whole piece between commas or bars, as in `Kelp & Lantern, London`. */
  if (!clara_is_trade_word (draft, first) && first > draft->lines[draft->line_of[first]].first &&
      !clara_draft_joined (draft, first - 1, "-'.&") &&
      !clara_draft_joined (draft, stop - 1, "-'&") &&
      draft->lines[draft->line_of[first]].section != CLARA_SECTION_SKILLS &&
      draft->lines[draft->line_of[first]].section != CLARA_SECTION_REFERENCES)
    return FALSE;

  return !(clara_draft_joined (draft, stop - 1, ",") &&
           clara_draft_has_kind (draft, stop, PLACES)) &&
         !(first > 0 && clara_draft_joined (draft, first - 1, ",") &&
           clara_draft_has_kind (draft, first - 1, PLACES));
}

/* `Ostermoor, Germany`: the town in front of a country is a place as well, known or not. */
static guint
town_before (const ClaraDraft *draft, guint first)
{
  guint start = first;

  if (first == 0 || !clara_draft_joined (draft, first - 1, ",(") ||
      clara_draft_joined (draft, first - 1, ""))
    return first;
  while (start > 0 && first - start < 3 && clara_draft_is_free (draft, start - 1) &&
         clara_draft_is_capital (draft, start - 1) && clara_draft_is_word (draft, start - 1) &&
         !clara_is_ordinary (draft, start - 1) &&
         (start == first || clara_draft_joined (draft, start - 1, "-'")))
    start--;
  /* It is the whole piece between commas, or what stands there is the end of a firm's name. */
  if (start == first || (start > 0 && clara_draft_joined (draft, start - 1, "-'.&")) ||
      first - start > 2)
    return first;
  for (guint i = start; i < first; i++)
    if (clara_find_organisation ((ClaraDraft *) draft, i))
      return first;

  /* At the beginning of a line it is as likely the firm. */
  return start == draft->lines[draft->line_of[start]].first ? first : start;
}

/**
 * clara_find_places:
 * @draft: a draft in which everything else is marked
 *
 * Marks towns, regions and countries, but for those in the names of employers.
 */
void
clara_find_places (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms;)
    {
      guint first = i, stop = i;

      while (stop < draft->n_terms && clara_draft_is_free (draft, stop) &&
             clara_draft_has_kind (draft, stop, PLACES) &&
             (stop == first || clara_draft_joined (draft, stop - 1, "-'.")))
        stop++;
      if (stop == first)
        {
          i++;
          continue;
        }
      i = stop;
      if (draft->lines[draft->line_of[first]].heading || is_doubtful (draft, first, stop) ||
          names_employer (draft, first, stop))
        continue;
      /* `Sunnyvale, CA` */
      if (clara_draft_joined (draft, stop - 1, ",") && clara_draft_is_free (draft, stop) &&
          clara_draft_is_shouted (draft, stop) && clara_draft_is_one_of (draft, stop, STATES))
        i = ++stop;
      clara_draft_mark_terms (draft, CLARA_REDACTION_PLACE, town_before (draft, first), stop);
    }
}
