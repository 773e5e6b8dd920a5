/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-words.h"

G_BEGIN_DECLS

/**
 * ClaraPhrase:
 * @words: (owned): its words that carry meaning, two or more
 * @implied: whether it names something that implies what is asked for, and not that itself
 *
 * A way to say a thing.
 */
typedef struct
{
  ClaraWords *words;
  gboolean    implied;
} ClaraPhrase;

/**
 * ClaraPhrases:
 *
 * All ways of several words to say one thing, in the languages of the lexicon. Their words may stand apart or turned
 * round in a sentence: who "negotiated frame contracts with forty suppliers" has shown "negotiation with suppliers".
 * Immutable; one owner; any thread.
 */
typedef struct _ClaraPhrases ClaraPhrases;

ClaraPhrases    *clara_phrases_new  (ClaraLexicon            *lexicon,
                                     const ClaraLexiconEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
void             clara_phrases_free (ClaraPhrases            *self);
const GArray    *clara_phrases_get  (ClaraPhrases            *self,
                                     const char              *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPhrases, clara_phrases_free)

G_END_DECLS
