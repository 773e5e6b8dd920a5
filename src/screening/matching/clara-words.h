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
gboolean                clara_words_match    (const char *stem,
                                              const char *other,
                                              gboolean    loosely);
gboolean                clara_words_are_kin  (ClaraWords *self,
                                              ClaraWords *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWords, clara_words_free)

G_END_DECLS
