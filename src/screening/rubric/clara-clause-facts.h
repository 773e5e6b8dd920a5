/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-cues.h"
#include "clara-lexicon.h"
#include "clara-outline.h"
#include "clara-rubric.h"

G_BEGIN_DECLS

/**
 * ClaraClauseFacts:
 * @first_term: where the clause begins
 * @n_terms: how many words it has
 * @cues: what its words say
 * @n_skills: entries of the lexicon in it, by kind
 * @first_skill: how many words stand in front of the first of them; likewise the others
 * @n_titles: words of occupations; @n_fields: fields of study; @n_places: names of places
 * @heading: whether it is a heading and nothing else
 * @years: years asked for; 0 where none are
 * @begins_with_ing: whether the first word is of the form of "planning", as tasks are told in English
 * @question: whether it ends with a question mark
 * @opening: whether it ends with a colon, and says nothing by itself
 * @exclaimed: whether it ends with an exclamation mark
 * @full_stop: whether it ends with a full stop, as prose does and few bullets do
 * @begins_with_article: whether the first word is as "the" or "this": it speaks of a thing, not to a person
 * @n_ing: words behind the first of the form of "planning"
 * @n_abstract: words that end as names of abilities and fields do: -tion, -ment, -ity, -ness, -ung, -keit …
 * @n_past: words of the form of "founded"
 * @n_digits: words that begin with a digit
 * @n_capitals: words behind the first that begin with a capital
 * @protected_term: whether it speaks of what must not decide
 *
 * What is seen in a sentence or clause of a job text; all that judges it is computed from this.
 */
typedef struct
{
  guint          first_term;
  guint          n_terms;
  ClaraCueCounts cues;
  guint          n_skills;
  guint          first_skill;
  guint          n_soft_skills;
  guint          first_soft_skill;
  guint          n_certifications;
  guint          first_certification;
  guint          n_degrees;
  guint          first_degree;
  guint          n_languages;
  guint          first_language;
  guint          n_levels;
  guint          n_titles;
  guint          n_fields;
  guint          n_places;
  double         years;
  gboolean       begins_with_ing;
  gboolean       question;
  gboolean       opening;
  gboolean       heading;
  gboolean       exclaimed;
  gboolean       full_stop;
  gboolean       begins_with_article;
  guint          n_ing;
  guint          n_abstract;
  guint          n_past;
  guint          n_digits;
  guint          n_capitals;
  gboolean       protected_term;
} ClaraClauseFacts;

void                     clara_clause_facts_read     (ClaraLexicon           *lexicon,
                                                      ClaraTerms             *terms,
                                                      guint                   first_term,
                                                      guint                   n_terms,
                                                      ClaraClauseFacts       *facts);
ClaraRequirementCategory clara_clause_facts_category (const ClaraClauseFacts *facts,
                                                      ClaraTerms             *terms,
                                                      ClaraSection            section,
                                                      double                 *certainty);

G_END_DECLS
