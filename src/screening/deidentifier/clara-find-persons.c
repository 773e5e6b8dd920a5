/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

/* A name has no more words than this, initials and particles among them. */
#define MAX_RUN 9

typedef struct
{
  ClaraDraft *draft;
  ClaraPersons *persons;
} Search;

static ClaraPersonFlags
part_at (const Search *self, guint term)
{
  const ClaraDraft *draft = self->draft;
  const char *folded = clara_draft_term (draft, term)->folded;
  ClaraPersonFlags flags = clara_persons_find (self->persons, folded);

  if (flags == CLARA_PERSON_NOBODY && clara_draft_is_capital (draft, term) &&
      strlen (folded) >= 4 &&
      (draft->language == CLARA_DRAFT_PL || folded[strlen (folded) - 1] == 's'))
    flags = clara_persons_find_inflected (self->persons, folded);

  return flags;
}

/* `A.`, `J.R`: letters that parts of known names begin with. */
static gboolean
are_initials (const Search *self, guint term)
{
  const ClaraTerm *word = clara_draft_term (self->draft, term);

  if (!clara_draft_is_capital (self->draft, term) || word->end - word->start > 6)
    return FALSE;
  /* `M. Martin` is Monsieur Martin. */
  if (self->draft->language == CLARA_DRAFT_FR && g_str_equal (word->folded, "m"))
    return FALSE;
  for (const char *p = word->folded; *p != '\0'; p++)
    {
      if (!clara_persons_has_initial (self->persons, *p))
        return FALSE;
      if (p[1] == '.')
        p++;
      else if (p[1] != '\0')
        return FALSE;
    }

  return TRUE;
}

/* Where the run of words that could be one name ends; @parts and @others count what is in it. */
static guint
run_end (const Search *self, guint first, guint *parts, guint *initials)
{
  const ClaraDraft *draft = self->draft;
  guint stop = first;

  *parts = 0;
  *initials = 0;
  for (guint i = first; i < draft->n_terms && i - first < MAX_RUN; i++)
    {
      const char *folded = clara_draft_term (draft, i)->folded;

      if (i > first && !clara_draft_joined (draft, i - 1, "-.,'"))
        break;
      if (!clara_draft_is_free (draft, i) && draft->taken[i] != CLARA_REDACTION_NAME + 1)
        break;
      if (part_at (self, i) != CLARA_PERSON_NOBODY)
        {
          ++*parts;
          stop = i + 1;
        }
      else if (are_initials (self, i))
        {
          ++*initials;
          if (i == first || *parts > 0)
            stop = i + 1;
        }
      else if (!clara_is_particle (folded))
        break;
      else if (stop == i && i > first && clara_draft_is_capital (draft, i) &&
               !clara_draft_joined (draft, i - 1, "") && clara_draft_joined (draft, i - 1, "-"))
        stop = i + 1;
    }

  return MAX (stop, first + 1);
}

/* Small words around a term: in a line of running text a capital in the middle is the sign of a name. */
static gboolean
in_running_text (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];
  guint small = 0, from = term > line->first + 12 ? term - 12 : line->first;

  for (guint i = from; i < MIN (line->stop, term + 12); i++)
    small += !clara_draft_is_capital (draft, i) && !clara_draft_is_number (draft, i);

  return small >= 4;
}

static gboolean
begins_sentence (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];

  return term == line->first || !clara_draft_joined (draft, term - 1, ",'-");
}

/* Whether what follows says that somebody did something. */
static gboolean
acts (const ClaraDraft *draft, guint term)
{
  const char *folded;

  if (term >= draft->n_terms || clara_draft_is_capital (draft, term) ||
      !clara_draft_joined (draft, term - 1, "'"))
    return FALSE;

  folded = clara_draft_term (draft, term)->folded;

  return g_str_has_suffix (folded, "ed") ||
         clara_words_hold (
             " is was has had will can led s took ran gave made brings brought built worked works "
             "always never"
             " ist war hat wurde kann arbeitet a est etait es era ha jest byl byla ma ",
             folded);
}

/* Whether one part of a name that stands alone means the person. */
static gboolean
means_person (const Search *self, guint term, ClaraPersonFlags flags)
{
  const ClaraDraft *draft = self->draft;
  const char *folded = clara_draft_term (draft, term)->folded;
  gboolean ordinary = clara_is_ordinary (draft, term);

  if (term > 0 && clara_draft_joined (draft, term - 1, ".") &&
      clara_draft_is_one_of (
          draft, term - 1,
          " mr mrs ms miss dr prof herr herrn frau mme madame monsieur m senora senor sra"
          " sr pan pani pana dona don dear liebe lieber chere cher "))
    return clara_draft_is_capital (draft, term);
  if (!clara_draft_is_capital (draft, term))
    return !ordinary && (flags & CLARA_PERSON_OWN) != 0 && strlen (folded) >= 4 &&
           clara_draft_has_kind (draft, term, CLARA_LEXICON_MASK (CLARA_LEXICON_FIRST_NAME));
  if ((ordinary || (flags & CLARA_PERSON_OWN) == 0) && clara_find_organisation (self->draft, term))
    return FALSE;
  if (!ordinary)
    return strlen (folded) >= 3 || (flags & CLARA_PERSON_OWN) != 0;
  if (acts (draft, term + 1))
    return TRUE;

  return draft->language != CLARA_DRAFT_DE && in_running_text (draft, term) &&
         !begins_sentence (draft, term) && !clara_draft_is_shouted (draft, term) &&
         clara_draft_is_word (draft, term) && draft->protected[term] != NULL;
}

/* `d’Arvieu` and `O’Hanlon`, `van der Berg`: small words that belong to what follows. */
static guint
particle_start (const ClaraDraft *draft, guint term)
{
  guint first = term;

  while (
      first > 0 && term - first < 3 && clara_draft_is_free (draft, first - 1) &&
      ((clara_draft_joined (draft, first - 1, "'") && !clara_draft_joined (draft, first - 1, "") &&
        clara_draft_characters (draft, first - 1) <= 2) ||
       (clara_draft_joined (draft, first - 1, "") &&
        clara_draft_is_one_of (draft, first - 1, " van von der den ten ter zu ibn bin "))))
    first--;

  return first;
}

/* `Rey.pdf` behind `Luc_Calvo-`: what begins with a part of a name and hangs on a name. */
static gboolean
goes_on (const Search *self, guint term)
{
  const char *folded = clara_draft_term (self->draft, term)->folded;
  char part[40];

  if (term == 0 || self->draft->taken[term - 1] != CLARA_REDACTION_NAME + 1 ||
      !clara_draft_joined (self->draft, term - 1, "-") ||
      clara_draft_joined (self->draft, term - 1, ""))
    return FALSE;
  g_snprintf (part, sizeof part, "%.*s", (int) strcspn (folded, "._0123456789"), folded);

  return clara_persons_find (self->persons, part) != CLARA_PERSON_NOBODY;
}

/**
 * clara_find_persons:
 * @draft: a draft
 * @persons: whose names are known
 *
 * Marks known names wherever they stand: in any order, in capitals, with initials, inflected, and within words.
 */
void
clara_find_persons (ClaraDraft *draft, ClaraPersons *persons)
{
  Search self = { draft, persons };

  for (guint i = 0; i < draft->n_terms;)
    {
      guint parts, initials, stop;
      ClaraPersonFlags flags;

      if (!clara_draft_is_free (draft, i))
        {
          i++;
          continue;
        }
      flags = part_at (&self, i);
      if (flags == CLARA_PERSON_NOBODY && !are_initials (&self, i))
        {
          if (clara_draft_term (draft, i)->end - clara_draft_term (draft, i)->start >= 5 &&
              (clara_persons_is_in (persons, clara_draft_term (draft, i)->folded) ||
               goes_on (&self, i)) &&
              !clara_is_ordinary (draft, i))
            clara_draft_mark_terms (draft, CLARA_REDACTION_NAME, particle_start (draft, i), i + 1);
          i++;
          continue;
        }
      stop = run_end (&self, i, &parts, &initials);
      if (parts >= 2 || (parts >= 1 && initials >= 1))
        clara_draft_mark_terms (draft, CLARA_REDACTION_NAME, particle_start (draft, i), stop);
      else if (parts == 1 && flags != CLARA_PERSON_NOBODY && means_person (&self, i, flags))
        clara_draft_mark_terms (draft, CLARA_REDACTION_NAME, particle_start (draft, i), stop);
      else
        stop = i + 1;
      i = stop;
    }
}
