/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraTokenKind:
 * @CLARA_TOKEN_WORD: a run of letters
 * @CLARA_TOKEN_NUMBER: a run of the digits 0 … 9
 * @CLARA_TOKEN_SIGN: any other character that is seen
 * @CLARA_TOKEN_TAB: the edge between two cells
 * @CLARA_TOKEN_LINE: the end of a line
 */
typedef enum
{
  CLARA_TOKEN_WORD,
  CLARA_TOKEN_NUMBER,
  CLARA_TOKEN_SIGN,
  CLARA_TOKEN_TAB,
  CLARA_TOKEN_LINE,
} ClaraTokenKind;

/**
 * ClaraToken:
 * @kind: what it is
 * @start: its first byte in the text
 * @end: the byte behind it
 * @spaced: whether a blank stands in front
 * @value: of a number its value, of a sign its character; all dashes are `-` and all apostrophes `'`
 * @folded: (nullable): of a word, without case and accents
 *
 * The smallest thing that grammar is about: finer than a #ClaraTerm, for dates and denials hang on signs.
 */
typedef struct
{
  ClaraTokenKind  kind;
  guint           start;
  guint           end;
  gboolean        spaced;
  guint           value;
  const char     *folded;
} ClaraToken;

/**
 * ClaraTokens:
 *
 * The tokens of a part of a text, in its order. Immutable; belongs to one thread.
 */
typedef struct _ClaraTokens ClaraTokens;

ClaraTokens      *clara_tokens_new    (const char  *text,
                                       guint        start,
                                       guint        end) G_GNUC_WARN_UNUSED_RESULT;
void              clara_tokens_free   (ClaraTokens *self);
guint             clara_tokens_get_n  (ClaraTokens *self);
const ClaraToken *clara_tokens_get    (ClaraTokens *self,
                                       guint        index);

gboolean          clara_token_is_word (const ClaraToken *self,
                                       const char       *folded);
gboolean          clara_token_is_sign (const ClaraToken *self,
                                       char              sign);
guint             clara_tokens_match  (ClaraTokens *self,
                                       guint        index,
                                       const char  *phrase);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraTokens, clara_tokens_free)

G_END_DECLS
