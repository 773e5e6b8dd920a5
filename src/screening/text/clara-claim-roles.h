/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

/* What a single word is, for telling who a sentence speaks of. A word can be several things, in several languages. */
typedef enum
{
  CLARA_ROLE_NONE     = 0,
  CLARA_ROLE_ARTICLE  = 1 << 0,  /* the, his, two, eine, notre: may begin a subject */
  CLARA_ROLE_AGENT    = 1 << 1,  /* somebody who does things: colleague, Abteilung, cabinet */
  CLARA_ROLE_SELF     = 1 << 2,  /* I, we, ich, nous: as a subject */
  CLARA_ROLE_RELATIVE = 1 << 3,  /* who, that, der, qui */
  CLARA_ROLE_TRADER   = 1 << 4,  /* dealer, maker, trade fair: what stands behind is theirs */
  CLARA_ROLE_OF       = 1 << 5,  /* of, in, für, de */
  CLARA_ROLE_WHILE    = 1 << 6,  /* while, während: begins a clause in which others act */
  CLARA_ROLE_CONTRAST = 1 << 7,  /* but, aber: begins a clause */
  CLARA_ROLE_SPEAKS   = 1 << 8,  /* spoke, presented: at a conference that is the person's own */
  CLARA_ROLE_BACK     = 1 << 9,  /* it, this, damit: speaks of what was said before */
  CLARA_ROLE_OURS     = 1 << 10, /* our, my, notre */
  CLARA_ROLE_TEAM     = 1 << 11, /* team: behind "our" the person is one of it */
  CLARA_ROLE_NOT      = 1 << 12, /* not, never: denies its clause */
  CLARA_ROLE_FINE     = 1 << 13, /* only, missed: behind "not" and "never" nothing is denied */
  CLARA_ROLE_CLAUSE   = 1 << 14, /* until, so that, weil: begins a clause within a clause */
  CLARA_ROLE_PASSIVE  = 1 << 15, /* was, wurde: what stands in front does not act */
  CLARA_ROLE_BY       = 1 << 16, /* by, von: behind a passive, who acts */
  CLARA_ROLE_HANDS    = 1 << 17, /* given, left, lag, relevait: a deed that is another's */
  CLARA_ROLE_TAKES    = 1 << 18, /* took, repris: from another */
  CLARA_ROLE_TEACH    = 1 << 19, /* taught, won: people whose doings show what the person can */
  CLARA_ROLE_KNOWN    = 1 << 20, /* "known for": what stands behind is another's */
  CLARA_ROLE_LAPSED   = 1 << 21, /* expired, abgelaufen */
  CLARA_ROLE_VALID    = 1 << 22, /* valid, until: a year behind it ends what was said */
  CLARA_ROLE_WISH     = 1 << 23, /* hope, möchte */
  CLARA_ROLE_FINITE   = 1 << 24, /* a verb that says what its subject does: ran, gab, faisait */
  CLARA_ROLE_THIRD    = 1 << 25, /* such a verb that may stand in front of its subject: prowadziła */
  CLARA_ROLE_NOBODY   = 1 << 26, /* nobody, nothing: denies where it is done to "me" */
  CLARA_ROLE_ME       = 1 << 27, /* me, mir, mnie */
  CLARA_ROLE_MISSED   = 1 << 28, /* missed, versäumt: whoever never did it is praised */
  CLARA_ROLE_UNIT     = 1 << 29, /* office, service: acts only where something is its business */
  CLARA_ROLE_NONE_OF  = 1 << 30, /* none, keine: behind a colon denies what stood in front */
  CLARA_ROLE_UNTIL    = 1u << 31, /* until: before a year */
} ClaraRole;

guint clara_claim_role_of (ClaraTerms *terms,
                           guint       index);

G_END_DECLS
