/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

/**
 * ClaraCue:
 * @CLARA_CUE_ASK: demands: must, is required, we expect, you have
 * @CLARA_CUE_HAVE: names an ability in general: experience, knowledge, skills
 * @CLARA_CUE_NICE: says that something is welcome, not needed
 * @CLARA_CUE_DUTY: tells what will be done: you will, responsible for, a task's verb at the beginning
 * @CLARA_CUE_BENEFIT: tells what is offered
 * @CLARA_CUE_COMPANY: tells who offers it
 * @CLARA_CUE_EQUAL: says that everybody is welcome
 * @CLARA_CUE_APPLY: tells how to apply
 * @CLARA_CUE_SALARY: tells what is paid
 * @CLARA_CUE_LOCATION: tells where and under what contract
 * @CLARA_CUE_SKILL: the ability is one of knowing or handling a thing
 * @CLARA_CUE_SOFT: a trait of a person
 * @CLARA_CUE_EXPERIENCE: work done before
 * @CLARA_CUE_EDUCATION: a degree or a training
 * @CLARA_CUE_LANGUAGE: how well a language is spoken
 * @CLARA_CUE_CERTIFICATION: a licence, a certificate, a registration
 * @CLARA_CUE_OTHER: what no résumé states: shifts, travel, permits
 * @CLARA_CUE_DEMAND: demands in words that leave no doubt: must, is required
 * @CLARA_CUE_YOU: speaks to the reader
 * @CLARA_CUE_WE: speaks of the writer
 * @CLARA_CUE_ROLE: names an occupation, as titles do
 * @CLARA_CUE_WORK: speaks of work as those who do it speak; for the score of a sentence alone
 * @CLARA_CUE_WORLD: speaks of the world around it; likewise
 * @CLARA_CUE_PROTECTED: speaks of age, sex, origin, belief, looks, family, or of something that stands for one
 *
 * What a word or phrase says about the sentence it stands in.
 */
typedef enum
{
  CLARA_CUE_ASK,
  CLARA_CUE_HAVE,
  CLARA_CUE_NICE,
  CLARA_CUE_DUTY,
  CLARA_CUE_BENEFIT,
  CLARA_CUE_COMPANY,
  CLARA_CUE_EQUAL,
  CLARA_CUE_APPLY,
  CLARA_CUE_SALARY,
  CLARA_CUE_LOCATION,
  CLARA_CUE_SKILL,
  CLARA_CUE_SOFT,
  CLARA_CUE_EXPERIENCE,
  CLARA_CUE_EDUCATION,
  CLARA_CUE_LANGUAGE,
  CLARA_CUE_CERTIFICATION,
  CLARA_CUE_OTHER,
  CLARA_CUE_DEMAND,
  CLARA_CUE_YOU,
  CLARA_CUE_WE,
  CLARA_CUE_ROLE,
  CLARA_CUE_WORK,
  CLARA_CUE_WORLD,
  CLARA_CUE_PROTECTED,
  CLARA_N_CUES,
} ClaraCue;

#define CLARA_CUE_MASK(cue) (1u << (cue))

/**
 * ClaraCueWords:
 * @cues: what the phrases say: CLARA_CUE_MASK() of one or several
 * @at_start: whether they say so only as the first words
 * @phrases: phrases with bars between them; a star stands for any ending of a word
 */
typedef struct
{
  guint       cues;
  gboolean    at_start;
  const char *phrases;
} ClaraCueWords;

/* A row without phrases ends each table. */
extern const ClaraCueWords clara_cue_words_en[];
extern const ClaraCueWords clara_cue_words_de[];
extern const ClaraCueWords clara_cue_words_fr[];
extern const ClaraCueWords clara_cue_words_es[];
extern const ClaraCueWords clara_cue_words_pl[];
extern const ClaraCueWords clara_cue_words_protected[];

/**
 * ClaraCueCounts:
 * @n: how often each cue was found
 * @first: how many words stand in front of its first one; only where @n is not 0
 * @mask: CLARA_CUE_MASK() of those that were found
 */
typedef struct
{
  guint n[CLARA_N_CUES];
  guint first[CLARA_N_CUES];
  guint mask;
} ClaraCueCounts;

void clara_cues_count (ClaraTerms     *terms,
                       guint           first_term,
                       guint           n_terms,
                       ClaraCueCounts *counts);

G_END_DECLS
