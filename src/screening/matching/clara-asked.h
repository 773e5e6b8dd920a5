/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-phrases.h"
#include "clara-profile.h"
#include "clara-rubric.h"
#include "clara-words.h"

G_BEGIN_DECLS

/**
 * ClaraFacet:
 * @entry: a skill, certification, title … that the requirement names
 * @group: facets of one group are alternatives; every group is asked for
 * @words: (owned) (nullable): the words of its name that carry meaning, where there are several: they may stand apart
 *   or turned round ("planned menus", "menu planning")
 * @phrases: (owned): the other ways to say it, and what implies it, in several words
 *
 * One thing that a requirement names and the lexicon knows.
 */
typedef struct
{
  const ClaraLexiconEntry *entry;
  guint                    group;
  ClaraWords              *words;
  ClaraPhrases            *phrases;
} ClaraFacet;

/**
 * ClaraAskedLanguage:
 * @code: ISO 639-1
 * @level: how well; %CLARA_LANGUAGE_UNKNOWN where it is not said
 * @group: languages of one group are alternatives
 */
typedef struct
{
  const char         *code;
  ClaraLanguageLevel  level;
  guint               group;
} ClaraAskedLanguage;

/**
 * ClaraAsked:
 * @requirement: (transfer none): of a rubric that outlives this
 * @terms: (owned): the words of its text
 * @words: (owned): those that carry meaning
 * @telling: from which weight on a word tells what is asked for: 1, or less where every word is one that all jobs have
 * @facets: (owned) (element-type ClaraFacet): what it names, by groups
 * @n_groups: how many groups there are
 * @aspects: whether they are aspects of one thing ("bids and tenders"), and no products by their names
 * @loose: whether the facets are only what its words may mean, in another order than the lexicon has them
 * @rest: (owned) (element-type guint): the indices of @words that no facet covers
 * @languages: (owned) (element-type ClaraAskedLanguage): the languages it asks for
 * @n_language_groups: how many groups of languages there are
 * @degree: the lowest degree that it accepts; %CLARA_DEGREE_NONE where it names none
 * @fields: (owned) (element-type ClaraLexiconEntry): fields of study
 * @field_words: (owned) (element-type guint): the indices of @words that tell of a field and of no degree
 * @any_field: whether another field is said to do as well ("or a related field")
 * @or_experience: whether experience is said to do instead of a degree
 * @trades: (owned) (element-type utf8): occupations of the job's title: years of "such work" are years in them
 * @unstated: whether résumés do not usually say such a thing: shifts, permits, travel
 *
 * A requirement, read. Immutable; one owner; any thread.
 */
typedef struct
{
  const ClaraRequirement *requirement;
  ClaraTerms             *terms;
  ClaraWords             *words;
  double                  telling;
  GArray                 *facets;
  guint                   n_groups;
  gboolean                aspects;
  gboolean                loose;
  GArray                 *rest;
  GArray                 *languages;
  guint                   n_language_groups;
  ClaraDegreeLevel        degree;
  GPtrArray              *fields;
  GArray                 *field_words;
  gboolean                any_field;
  gboolean                or_experience;
  GPtrArray              *trades;
  gboolean                unstated;
} ClaraAsked;

ClaraAsked *clara_asked_new  (ClaraLexicon           *lexicon,
                              const ClaraRequirement *requirement,
                              const char             *job_title,
                              const char             *language) G_GNUC_WARN_UNUSED_RESULT;
void        clara_asked_free (ClaraAsked             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraAsked, clara_asked_free)

G_END_DECLS
