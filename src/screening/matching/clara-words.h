/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

/**
 * ClaraContentWord:
 * @stem: (not nullable): the word without its ending
 * @start: its first byte in the text
 * @end: the byte behind it
 * @weight: how much it says: 1 for most words, less for those that every job text and résumé has
 *
 * A word that carries meaning; words that only join others are left out.
 */
typedef struct
{
  const char *stem;
  guint       start;
  guint       end;
  double      weight;
} ClaraContentWord;

/**
 * ClaraKinship:
 * @CLARA_KIN_NONE: words of two languages: they meet only to the letter
 * @CLARA_KIN_PLAIN: of one language that has a stemmer: an ending more or less may differ
 * @CLARA_KIN_INFLECTED: both Polish, for which there is no stemmer: longer endings may differ
 * @CLARA_KIN_COMPOUND: both German: a word may stand inside another
 *
 * How far words of two texts may differ and still be the same.
 */
typedef enum
{
  CLARA_KIN_NONE,
  CLARA_KIN_PLAIN,
  CLARA_KIN_INFLECTED,
  CLARA_KIN_COMPOUND,
} ClaraKinship;

/**
 * ClaraWords:
 *
 * The words of a text that carry meaning, without their endings. Immutable; one owner; any thread.
 */
typedef struct _ClaraWords ClaraWords;

ClaraWords             *clara_words_new      (ClaraTerms *terms,
                                              const char *language) G_GNUC_WARN_UNUSED_RESULT;
void                    clara_words_free     (ClaraWords *self);
guint                   clara_words_get_n    (ClaraWords *self);
const ClaraContentWord *clara_words_get      (ClaraWords *self,
                                              guint       index);
guint                   clara_words_find     (ClaraWords *self,
                                              guint       byte);
ClaraKinship            clara_words_get_kinship
                                             (ClaraWords *self,
                                              ClaraWords *other);
gboolean                clara_words_match    (const char *stem,
                                              const char *other,
                                              ClaraKinship kinship);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWords, clara_words_free)

G_END_DECLS
