/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-clause-facts.h"

G_BEGIN_DECLS

#define CLARA_SENTENCE_THRESHOLD 0.5

/* The numbers that a sentence is judged by, in the order of clara_sentence_features(). */
#define CLARA_N_SENTENCE_FEATURES 61u

void   clara_sentence_features          (const ClaraClauseFacts *facts,
                                         double                  features[CLARA_N_SENTENCE_FEATURES]);
double clara_sentence_score             (const ClaraClauseFacts *facts);
double clara_requirement_sentence_score (ClaraLexicon           *lexicon,
                                         const char             *sentence);

G_END_DECLS
