/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-tokens.h"

G_BEGIN_DECLS

/* What a word does to what is claimed beside it. */
typedef enum
{
  CLARA_CLAIM_WORD_NOT      = 1 << 0,  /* not, never: denies a verb */
  CLARA_CLAIM_WORD_NO       = 1 << 1,  /* no, without: denies a noun */
  CLARA_CLAIM_WORD_LATE     = 1 << 2,  /* nicht: may stand behind all that it denies */
  CLARA_CLAIM_WORD_KNOW     = 1 << 3,  /* experience, knowledge, used: what is denied of a skill */
  CLARA_CLAIM_WORD_CONTRAST = 1 << 4,  /* but: begins anew */
  CLARA_CLAIM_WORD_ASSERT   = 1 << 5,  /* fluent, wrote: begins a claim of its own behind a comma */
  CLARA_CLAIM_WORD_PEOPLE   = 1 << 6,  /* developers, team */
  CLARA_CLAIM_WORD_MANAGE   = 1 << 7,  /* managed, alongside: what is done with people */
  CLARA_CLAIM_WORD_WHO      = 1 << 8,  /* who, that, using: what people do */
  CLARA_CLAIM_WORD_ONLY     = 1 << 9,  /* "not only" asserts */
  CLARA_CLAIM_WORD_FINE     = 1 << 10, /* "no problem with" asserts */
  CLARA_CLAIM_WORD_PREP     = 1 << 11, /* ends the noun that "no" denies */
  CLARA_CLAIM_WORD_OR       = 1 << 12, /* or: what is denied goes on */
  CLARA_CLAIM_WORD_SELF     = 1 << 13, /* "member of a team that": the person is one of them */
  CLARA_CLAIM_WORD_OUR      = 1 << 14, /* "our team used" */
  CLARA_CLAIM_WORD_THE      = 1 << 15, /* the, my, five: may stand in front of people */
  CLARA_CLAIM_WORD_LEARN    = 1 << 16, /* lernen: behind "will" it is a wish */
  CLARA_CLAIM_WORD_WILL     = 1 << 17, /* will, bereit: with "lernen" behind it is a wish */
  CLARA_CLAIM_WORD_BRING    = 1 << 18, /* "would like to bring": what one brings one has */
  CLARA_CLAIM_WORD_PRONOUN  = 1 << 19, /* ich: behind "möchte" what is wished stands in front */
  CLARA_CLAIM_WORD_TEACH    = 1 << 20, /* trained: what people learn from the person */
  CLARA_CLAIM_WORD_ME       = 1 << 21, /* me: "without me" praises */
} ClaraClaimWord;

guint clara_claim_word_look_up (const ClaraToken *token);
guint clara_claim_match_wish   (ClaraTokens      *tokens,
                                guint             index);

G_END_DECLS
