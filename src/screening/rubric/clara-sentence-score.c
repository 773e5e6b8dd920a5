/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-sentence-score.h"

#include <math.h>

/* More of a kind tell nothing more, and a sentence beyond this is a paragraph. */
#define MAX_COUNT 3u
#define MAX_TERMS 60.0

static const double weights[CLARA_N_SENTENCE_FEATURES] = {
  -2.5, 0.8,  0.8,  0.3, 1.2, -0.8, -0.5, -2.0, -1.2, -1.0, -0.5, 0.5, 1.0, 0.5,
  0.5,  0.3,  0.4,  0.3, 1.2, 0.8,  0.8,  0.5,  0.3,  0.5,  1.0,  0.0, 0.0, 0.0,
};

/**
 * clara_sentence_features:
 * @facts: what is seen in a sentence
 * @features: (out caller-allocates) (array fixed-size=28): what it is judged by, each 0 … 3
 *
 * Puts what is seen in a sentence into numbers; the first is always 1. Any thread.
 */
void
clara_sentence_features (const ClaraClauseFacts *facts, double features[CLARA_N_SENTENCE_FEATURES])
{
  double length = MIN ((double) facts->n_terms, MAX_TERMS);
  guint at = 0;

  features[at++] = 1.0;
  for (guint cue = 0; cue < CLARA_CUE_PROTECTED; cue++)
    features[at++] = MIN (facts->cues.n[cue], MAX_COUNT);
  features[at++] = MIN (facts->n_skills, MAX_COUNT);
  features[at++] = MIN (facts->n_soft_skills, MAX_COUNT);
  features[at++] = MIN (facts->n_certifications, MAX_COUNT);
  features[at++] = MIN (facts->n_degrees, MAX_COUNT);
  features[at++] = MIN (facts->n_languages, MAX_COUNT);
  features[at++] = facts->years > 0.0;
  /* A duty that stands in front, as a bullet's verb does, is one; further in it may be anything. */
  features[at++] = facts->cues.n[CLARA_CUE_DUTY] > 0 && facts->cues.first[CLARA_CUE_DUTY] < 2;
  features[at++] = facts->n_terms <= 2;
  features[at++] = log (1.0 + length);
  g_assert (at == CLARA_N_SENTENCE_FEATURES);
}

/**
 * clara_sentence_score:
 * @facts: what is seen in a sentence
 *
 * See clara_requirement_sentence_score(). Any thread.
 *
 * Returns: 0 … 1
 */
double
clara_sentence_score (const ClaraClauseFacts *facts)
{
  double features[CLARA_N_SENTENCE_FEATURES];
  double sum = 0.0;

  clara_sentence_features (facts, features);
  for (guint i = 0; i < CLARA_N_SENTENCE_FEATURES; i++)
    sum += weights[i] * features[i];

  return 1.0 / (1.0 + exp (-sum));
}

/**
 * clara_requirement_sentence_score:
 * @lexicon: the words of the trades
 * @sentence: one sentence of a job text, valid UTF-8
 *
 * Says whether a sentence speaks of what the person in this job is able to do, be it as a demand or as a task, and not
 * of the company, the pay or the way to apply. Above %CLARA_SENTENCE_THRESHOLD it does. Any thread.
 *
 * Returns: 0 … 1
 */
double
clara_requirement_sentence_score (ClaraLexicon *lexicon, const char *sentence)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (sentence);
  ClaraClauseFacts facts;

  clara_clause_facts_read (lexicon, terms, 0, clara_terms_get_n (terms), &facts);

  return clara_sentence_score (&facts);
}
