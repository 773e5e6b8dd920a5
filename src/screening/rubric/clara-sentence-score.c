/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-sentence-score.h"

#include <math.h>

/* More of a kind tell nothing more, and a sentence beyond this is a paragraph. */
#define MAX_COUNT   3u
#define MAX_TERMS   60.0
#define SHORT_TERMS 2u
#define TITLE_TERMS 12u

/*
 * A logistic model over what is seen in a sentence, nothing that it says by heart. Fitted by `bench-sentences --fit` on the
 * training half of our own lines of advertisements (tests/fixtures/clarajobs/sentences), four in five of them English; the
 * other languages share it because the same cues mean the same in them. The intercept is moved so that one half is the
 * threshold.
 */
static const double weights[CLARA_N_SENTENCE_FEATURES] = {
  -1.56, /* intercept */
  0.60,  /* ask */
  0.89,  /* have */
  0.10,  /* nice */
  0.64,  /* duty */
  -0.64, /* benefit */
  -0.22, /* company */
  -0.06, /* equal */
  -0.39, /* apply */
  -0.28, /* salary */
  -0.19, /* location */
  0.43,  /* skill */
  0.40,  /* soft */
  0.19,  /* experience */
  0.34,  /* education */
  0.16,  /* language */
  0.05,  /* certification */
  -0.65, /* other */
  -0.15, /* demand */
  -0.19, /* you */
  -0.72, /* we */
  -0.27, /* role */
  0.71,  /* work */
  -0.30, /* world */
  0.66,  /* skills known to the lexicon */
  0.48,  /* soft skills known */
  0.21,  /* certifications known */
  0.15,  /* degrees known */
  0.29,  /* languages known */
  -0.15, /* years */
  0.61,  /* a duty in front */
  0.33,  /* a word in -ing in front */
  -0.31, /* a question */
  -1.27, /* any noise */
  -0.06, /* a colon behind */
  -0.46, /* a title */
  0.27,  /* one or two words, known */
  -0.53, /* one or two words, unknown */
  0.86,  /* share of what is known */
  0.51,  /* length */
  0.38,  /* you in front */
  -0.29, /* we in front */
  1.09,  /* a duty as the first word */
  -0.23, /* the world in front */
  -0.03, /* an exclamation */
  0.04,  /* words in -ing */
  0.19,  /* words that end as abilities do */
  -0.18, /* words in -ed */
  -0.32, /* share of digits */
  -0.33, /* share of capitals */
  -0.19, /* three to five words */
  -0.49, /* of the writer alone */
  -0.34, /* of the writer alone, and of skills */
  -0.35, /* occupations known */
  -0.36, /* an occupation in a short line without a duty */
  0.24,  /* fields of study known */
  -0.33, /* places known */
  -0.44, /* a heading */
  -0.46, /* an article in front */
  -0.72, /* a full stop */
  -0.83, /* a full stop, and nobody is spoken to */
};

/* "Senior Java Developer, Leeds": an occupation, and nobody is asked for anything. */
static gboolean
is_title (const ClaraClauseFacts *facts)
{
  return facts->n_terms <= TITLE_TERMS && facts->cues.n[CLARA_CUE_ROLE] > 0 &&
         facts->cues.n[CLARA_CUE_ASK] + facts->cues.n[CLARA_CUE_HAVE] +
                 facts->cues.n[CLARA_CUE_DUTY] ==
             0;
}

static gboolean
begins_with (const ClaraClauseFacts *facts, ClaraCue cue)
{
  return facts->cues.n[cue] > 0 && facts->cues.first[cue] == 0;
}

/* "Our platform runs on Kubernetes": what is known to the lexicon is named, and nobody is asked for it. */
static gboolean
speaks_of_itself (const ClaraClauseFacts *facts)
{
  return facts->cues.n[CLARA_CUE_WE] + facts->cues.n[CLARA_CUE_COMPANY] > 0 &&
         facts->cues.n[CLARA_CUE_YOU] + facts->cues.n[CLARA_CUE_ASK] == 0 &&
         !begins_with (facts, CLARA_CUE_DUTY);
}

static gboolean
speaks_to_nobody (const ClaraClauseFacts *facts)
{
  return (facts->cues.mask & (CLARA_CUE_MASK (CLARA_CUE_YOU) | CLARA_CUE_MASK (CLARA_CUE_ASK) |
                              CLARA_CUE_MASK (CLARA_CUE_HAVE))) == 0 &&
         !begins_with (facts, CLARA_CUE_DUTY);
}

/* What is seen in a sentence whose words say nothing: names of abilities have endings, titles capitals, pay digits. */
static guint
add_shape (const ClaraClauseFacts *facts, double length, double *features, guint at)
{
  double part = 1.0 / MAX (1.0, length);

  features[at++] = begins_with (facts, CLARA_CUE_YOU);
  features[at++] = begins_with (facts, CLARA_CUE_WE);
  features[at++] = begins_with (facts, CLARA_CUE_DUTY);
  features[at++] = begins_with (facts, CLARA_CUE_WORLD);
  features[at++] = facts->exclaimed;
  features[at++] = MIN (facts->n_ing, MAX_COUNT);
  features[at++] = MIN (facts->n_abstract, MAX_COUNT);
  features[at++] = MIN (facts->n_past, MAX_COUNT);
  features[at++] = MIN (1.0, part * facts->n_digits);
  features[at++] = MIN (1.0, part * facts->n_capitals);
  features[at++] = facts->n_terms > SHORT_TERMS && facts->n_terms <= 5u;
  features[at++] = speaks_of_itself (facts);
  features[at++] = speaks_of_itself (facts) && facts->n_skills > 0;
  features[at++] = MIN (facts->n_titles, MAX_COUNT);
  features[at++] = facts->n_titles > 0 && facts->n_terms <= TITLE_TERMS &&
                   (facts->cues.mask & CLARA_CUE_MASK (CLARA_CUE_DUTY)) == 0;
  features[at++] = MIN (facts->n_fields, MAX_COUNT);
  features[at++] = MIN (facts->n_places, MAX_COUNT);
  features[at++] = facts->heading;
  features[at++] = facts->begins_with_article;
  features[at++] = facts->full_stop;
  features[at++] = facts->full_stop && speaks_to_nobody (facts);

  return at;
}

/**
 * clara_sentence_features:
 * @facts: what is seen in a sentence
 * @features: (out caller-allocates) (array fixed-size=61): what it is judged by, each 0 … 3
 *
 * Puts what is seen in a sentence into numbers; the first is always 1. Any thread.
 */
void
clara_sentence_features (const ClaraClauseFacts *facts, double features[CLARA_N_SENTENCE_FEATURES])
{
  const guint noise = CLARA_CUE_MASK (CLARA_CUE_BENEFIT) | CLARA_CUE_MASK (CLARA_CUE_COMPANY) |
                      CLARA_CUE_MASK (CLARA_CUE_EQUAL) | CLARA_CUE_MASK (CLARA_CUE_APPLY) |
                      CLARA_CUE_MASK (CLARA_CUE_SALARY) | CLARA_CUE_MASK (CLARA_CUE_LOCATION);
  double length = MIN ((double) facts->n_terms, MAX_TERMS);
  guint named = facts->n_skills + facts->n_soft_skills + facts->n_certifications;
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
  features[at++] = facts->begins_with_ing;
  features[at++] = facts->question;
  features[at++] = (facts->cues.mask & noise) != 0;
  features[at++] = facts->opening;
  features[at++] = is_title (facts);
  /* A line of one or two words is a thing that is asked for, or nothing. */
  features[at++] = facts->n_terms <= SHORT_TERMS && named > 0;
  features[at++] = facts->n_terms <= SHORT_TERMS && named == 0;
  features[at++] = MIN (1.0, 2.0 * named / MAX (1.0, length));
  features[at++] = log (1.0 + length);
  at = add_shape (facts, length, features, at);
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
